#include "engine/train/tuned_file.h"

#include "engine/train/pth_writer.h"

#include <string>
#include <vector>

namespace rookery {

Result<void> writeTunedState(const std::filesystem::path &file, const ModelInfo &model,
                             std::span<const float> state)
{
    std::vector<TensorSource> tensors;
    const auto values = state.size() / static_cast<std::size_t>(model.layers);
    for (int layer = 0; layer < model.layers; ++layer) {
        tensors.push_back({"blocks." + std::to_string(layer) + ".att.time_state",
                           kernels::DType::F32,
                           {model.heads, model.headSize, model.headSize},
                           std::as_bytes(state.subspan(values * static_cast<std::size_t>(layer), values))});
    }
    return writePth(file, tensors);
}

}  // namespace rookery
