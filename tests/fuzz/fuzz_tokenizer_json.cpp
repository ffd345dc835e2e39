#include "engine/file/byte_cursor.h"
#include "engine/tokens/tokenizer.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    const std::string_view file = asText(fuzz::asBytes(data, size));
    const auto tokenizer = parseVocabulary(file, "tokenizer.json");
    if (tokenizer) {
        for (const TokenId token : (*tokenizer)->encode(file.substr(0, 4096))) {
            fuzz::require(token >= 0 && token < (*tokenizer)->vocabularySize(), "ids are in the vocabulary");
        }
    }
    return 0;
}
