#include "app/shelf/asking/words.h"

#include <array>

#include <utf8proc.h>

namespace rookery::shelf {

namespace {

enum class Part { Other, Letter, Digit, Mark, Unspaced };

struct Character {
    utf8proc_int32_t code = 0;
    std::size_t bytes = 1;
    Part part = Part::Other;
    bool upper = false;
};

bool isUnspaced(utf8proc_int32_t code)
{
    // Thai to Myanmar, Khmer, kana, ideographs and those of the supplementary planes.
    return (code >= 0x0E00 && code < 0x1100) || (code >= 0x1780 && code < 0x1800) ||
           (code >= 0x3040 && code < 0x3100) || (code >= 0x3400 && code < 0xA000) ||
           (code >= 0xF900 && code < 0xFB00) || (code >= 0x20000 && code < 0x32000);
}

Part partOf(utf8proc_int32_t code)
{
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return isUnspaced(code) ? Part::Unspaced : Part::Letter;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
        return Part::Digit;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
        return isUnspaced(code) ? Part::Unspaced : Part::Mark;
    default:
        return Part::Other;
    }
}

Character characterAt(std::string_view text, std::size_t at)
{
    Character character;
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data() + at);
    const auto left = static_cast<utf8proc_ssize_t>(text.size() - at);
    const utf8proc_ssize_t used = utf8proc_iterate(bytes, left, &character.code);
    if (used > 0) {
        character.bytes = static_cast<std::size_t>(used);
        character.part = partOf(character.code);
        character.upper = utf8proc_category(character.code) == UTF8PROC_CATEGORY_LU;
    }
    return character;
}

void append(std::string &text, utf8proc_int32_t code)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t size = utf8proc_encode_char(code, bytes.data());
    text.append(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(size));
}

}  // namespace

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    Word word;
    const auto finish = [&] {
        if (word.characters > 0) {
            words.push_back(std::move(word));
        }
        word = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const std::size_t next = at + character.bytes;
        if (character.part == Part::Unspaced) {
            finish();
            const Character after = next < text.size() ? characterAt(text, next) : Character();
            word = {.folded = {}, .begin = at, .end = next, .characters = 1};
            append(word.folded, character.code);
            if (after.part == Part::Unspaced) {
                append(word.folded, after.code);
                word.end = next + after.bytes;
                word.characters = 2;
            }
            finish();
        } else if (character.part == Part::Other || (character.part == Part::Mark && word.characters == 0)) {
            finish();
        } else {
            if (word.characters == 0) {
                word.begin = at;
                word.capital = character.upper;
                word.number = true;
            }
            append(word.folded, utf8proc_tolower(character.code));
            word.number = word.number && character.part == Part::Digit;
            word.end = next;
            ++word.characters;
        }
        at = next;
    }
    finish();
    return words;
}

}  // namespace rookery::shelf
