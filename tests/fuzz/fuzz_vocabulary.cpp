#include "engine/file/byte_cursor.h"
#include "engine/tokens/trie_tokenizer.h"
#include "engine/tokens/world_vocabulary.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    const std::string_view file = asText(fuzz::asBytes(data, size));
    const auto tokens = parseWorldVocabulary(file, "vocabulary");
    const auto tokenizer =
        tokens ? TrieTokenizer::create(*tokens, "vocabulary") : tl::make_unexpected(tokens.error());
    if (tokenizer) {
        const std::string text(file.substr(0, 4096));
        fuzz::require((*tokenizer)->decode((*tokenizer)->encode(text)) == text, "every text survives");
    }
    return 0;
}
