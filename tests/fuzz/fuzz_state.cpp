#include "engine/state/state.h"
#include "engine/weights/devices.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The sizes and the fingerprint of the state in the corpus.
    static const StateTarget target{{.layers = 2, .width = 8, .heads = 2, .headSize = 4, .rwkv4 = false},
                                    "00112233445566778899aabbccddeeff",
                                    openDevice("cpu", 1).value()};
    const fuzz::AllocationLimit limit(size);
    const auto state = deserialize(fuzz::asBytes(data, size), target, "state");
    if (state) {
        const auto again = serialize(*state);
        const auto copy = again ? deserialize(*again, target, "copy") : tl::make_unexpected(again.error());
        // NaN bit patterns survive: the comparison is by bytes.
        fuzz::require(copy.has_value() && *copy == *state, "a state that loads is saved as it is");
    }
    return 0;
}
