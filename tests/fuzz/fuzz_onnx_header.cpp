#include "fuzz.h"

#include "vision/onnx/onnx_header.h"

using namespace rookery::vision;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    const auto header = readOnnxHeader(fuzz::asBytes(data, size), "fuzzed");
    fuzz::require(!header || (header->width > 0 && header->height > 0), "a picture input has a size");
    return 0;
}
