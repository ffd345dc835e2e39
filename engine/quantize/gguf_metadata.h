#pragma once

#include "engine/formats/gguf_writer.h"
#include "engine/formats/weight_file.h"
#include "engine/weights/architecture.h"

#include <string>
#include <vector>

namespace rookery {

/// What a GGUF file says of the model in it. \param type of most of its tensors
std::vector<GgufMetadata> modelMetadata(const WeightFile &source, const ModelSizes &sizes,
                                        kernels::DType type);

/// The vocabulary as other programs expect it, up to `size` tokens. \param vocabulary bytes of each token;
/// may be empty
void addVocabulary(std::vector<GgufMetadata> &metadata, const std::vector<std::string> &vocabulary, int size);

}  // namespace rookery
