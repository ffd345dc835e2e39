#pragma once

#include "vision/onnx/onnx_graph.h"

namespace rookery::vision {

/// Says why a graph mustn't be handed to OpenCV's importer, which trusts it: it reads past the end of what is
/// missing, divides by zero and follows links in circles. After the check every value that is read was
/// written before by one node or stands in the file, every weight has the values that its shape promises,
/// every operator is a known one of the standard with as many inputs and outputs as it takes, and what
/// counts, lengths, strides and groups is in range. \return UnsupportedModel or CorruptFile, with the node's
/// name where one is to blame
[[nodiscard]] Result<void> checkOnnxGraph(const OnnxGraph &graph, const std::string &name);

/// Is this one of the operators that Rookery hands to OpenCV?
bool isKnownOnnxOperator(std::string_view type) noexcept;

}  // namespace rookery::vision
