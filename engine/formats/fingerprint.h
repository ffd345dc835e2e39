#pragma once

#include "engine/formats/weight_file.h"

#include <span>
#include <string>

namespace rookery {

/// Identifies the weights of a language model, so that a saved state is only loaded into the model it came
/// from: 32 hex digits, XXH3-128 over the official names, types, orientation, shapes (without axes of length
/// one) and samples of the bytes of every language-model tensor, in order of their names.
///
/// Independent of the file's path, name and container: the same numbers in the same type and layout give the
/// same fingerprint from .pth and safetensors. A quantised, rounded or transposed copy computes slightly
/// different numbers and has another one. Reads at most 16 KB per tensor: a 3 GB file takes a few
/// milliseconds when its pages are in memory.
/// \param changes what is merged into the weights, in this order
std::string fingerprint(const WeightFile &file, std::span<const std::string> changes = {});

}  // namespace rookery
