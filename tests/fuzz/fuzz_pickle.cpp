#include "engine/formats/pickle.h"
#include "fuzz.h"

using namespace rookery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::AllocationLimit limit(size);
    const auto tensors = readPickledTensors(fuzz::asBytes(data, size));
    if (!tensors) {
        fuzz::require(!tensors.error().reason.empty(), "an error has a reason");
        return 0;
    }
    for (const auto &[name, index] : tensors->named) {
        const PickledTensor &tensor = tensors->tensors.at(index);
        fuzz::require(tensor.storage < tensors->storages.size(), "a tensor has a storage");
        fuzz::require(tensor.shape.size() == tensor.stride.size(), "every axis has a stride");
    }
    return 0;
}
