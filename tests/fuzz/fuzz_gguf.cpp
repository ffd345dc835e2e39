#include "engine/formats/readers.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    fuzz::check(readGguf(fuzz::asBytes(data, size)));
    return 0;
}
