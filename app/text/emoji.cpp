#include "app/text/emoji.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace {

constexpr char32_t Joiner = 0x200d;
constexpr char32_t TextStyle = 0xfe0e;
constexpr char32_t EmojiStyle = 0xfe0f;
constexpr char32_t Keycap = 0x20e3;

// A family of four has seven; longer chains are no emoji of any font.
constexpr int MaxJoined = 10;

struct Range {
    char32_t first;
    char32_t last;
};

// Emoji_Presentation of Unicode 15 below the supplementary planes.
constexpr Range ColouredByThemselves[] = {
    {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe},
    {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
    {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4},
    {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd},
    {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e},
    {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
};

struct Character {
    char32_t code = 0;
    qsizetype units = 0;
};

Character characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return {};
    }
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    }
    return {text[at].unicode(), 1};
}

bool isFlagLetter(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

/// Letters and the end of a flag of a region ("England").
bool isTag(char32_t c)
{
    return c >= 0xe0020 && c <= 0xe007f;
}

bool isColoured(char32_t c)
{
    if (c >= 0x1f000) {
        return c <= 0x1faff && !(c >= 0x1f100 && c <= 0x1f18d) && !(c >= 0x1f780 && c <= 0x1f7d9);
    }
    return std::ranges::any_of(ColouredByThemselves,
                               [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// Emoji when U+FE0F follows.
bool isColourable(char32_t c)
{
    return c == 0xa9 || c == 0xae || c == '#' || c == '*' || (c >= '0' && c <= '9') ||
           (c >= 0x203c && c <= 0x3299) || c >= 0x1f000;
}

/// One element between joiners.
qsizetype elementLength(QStringView text, qsizetype at, bool joined)
{
    const Character first = characterAt(text, at);
    qsizetype end = at + first.units;
    Character next = characterAt(text, end);
    if (isFlagLetter(first.code)) {
        return isFlagLetter(next.code) ? first.units + next.units : first.units;
    }
    const bool asked = next.code == EmojiStyle && isColourable(first.code);
    if (!asked && (!isColoured(first.code) || next.code == TextStyle) &&
        !(joined && isColourable(first.code))) {
        return 0;
    }
    for (; next.units > 0 &&
           (next.code == EmojiStyle || next.code == Keycap || isSkinTone(next.code) || isTag(next.code));
         next = characterAt(text, end)) {
        end += next.units;
    }
    return end - at;
}

}  // namespace

qsizetype emojiLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    for (int joined = 0; joined < MaxJoined; ++joined) {
        const qsizetype element = elementLength(text, end, joined > 0);
        if (element == 0) {
            return joined == 0 ? 0 : end - 1 - at;  // a joiner that ties nothing isn't part of it
        }
        end += element;
        if (characterAt(text, end).code != Joiner) {
            return end - at;
        }
        ++end;
    }
    return end - 1 - at;
}
