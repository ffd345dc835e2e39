#include "engine/formats/official_names.h"
#include "engine/formats/readers.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    auto contents = readPth(fuzz::asBytes(data, size));
    if (contents) {
        if (auto named = toOfficialNames(*contents); !named) {
            contents = tl::make_unexpected(named.error());
        }
    }
    fuzz::check(contents);
    return 0;
}
