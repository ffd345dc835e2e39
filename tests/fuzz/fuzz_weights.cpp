#include "engine/formats/shards.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    // Any content, as a file dropped on the window is opened.
    fuzz::check(readWeights(fuzz::asBytes(data, size)));
    if (looksLikeShardIndex(fuzz::asBytes(data, size))) {
        if (const auto shards = shardsOf(fuzz::asBytes(data, size))) {
            for (const std::string &shard : *shards) {
                fuzz::require(std::filesystem::path(shard).filename() == shard, "a plain name");
            }
        }
    }
    return 0;
}
