#include "vision/onnx/onnx_header.h"

#include "vision/onnx/onnx_check.h"

namespace rookery::vision {

Result<OnnxHeader> readOnnxHeader(std::span<const std::byte> bytes, const std::string &name)
{
    const auto graph = readOnnxGraph(bytes, name);
    if (!graph) {
        return tl::make_unexpected(graph.error());
    }
    if (auto checked = checkOnnxGraph(*graph, name); !checked) {
        return tl::make_unexpected(checked.error());
    }
    constexpr std::int64_t MaxSide = 4096, MaxOpset = 100;
    for (const OnnxValue &input : graph->inputs) {
        const auto &axes = input.axes;
        // The first axis, of pictures, may have no fixed length.
        if (axes.size() == 4 && (axes[0] == 1 || axes[0] == 0) && axes[1] == 3 && axes[2] > 0 &&
            axes[3] > 0 && axes[2] <= MaxSide && axes[3] <= MaxSide && graph->opset > 0 &&
            graph->opset <= MaxOpset) {
            return OnnxHeader{static_cast<int>(axes[2]), static_cast<int>(axes[3]),
                              static_cast<int>(graph->opset)};
        }
    }
    return failure(
        ErrorCode::UnsupportedModel, name,
        sentence(
            "Image encoder",
            "has no input of fixed size [1, 3, height, width]; export the encoder with constant shapes"));
}

}  // namespace rookery::vision
