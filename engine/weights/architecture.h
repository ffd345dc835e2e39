#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <set>
#include <string>

namespace rookery {

enum class Architecture { Rwkv4, Rwkv5_0, Rwkv5_1, Rwkv5_2, Rwkv6, Rwkv7, Rwkv7a, Rwkv8Rc00 };

std::string nameOf(Architecture architecture);  ///< "rwkv5.2"

/// The sizes that a file's tensors imply.
struct ModelSizes {
    Architecture architecture = Architecture::Rwkv7;
    int layers = 0;
    int width = 0;       ///< D
    int heads = 0;       ///< H, 0 for v4
    int headSize = 0;    ///< N, 0 for v4
    int ffnWidth = 0;    ///< F
    int vocabulary = 0;  ///< V
};

/// Tells the architecture from tensor names and shapes alone, never from the file's name.
/// \return UnsupportedModel where it is none that Rookery runs, ShapeMismatch where the sizes contradict
/// themselves.
[[nodiscard]] Result<ModelSizes> detectArchitecture(const WeightFile &file);

using TensorNames = std::set<std::string, std::less<>>;

/// Refuses a file whose layers have tensors that nobody took: names and shapes of a newer architecture may
/// hold all that an older one asks for, and the text would be nonsense. Layer 0's v0, v1 and v2 of RWKV-7 are
/// left out, since that layer has no use for them and many files carry them all the same.
/// \return UnsupportedModel, with the name of the first such tensor.
[[nodiscard]] Result<void> refuseUnknownTensors(const WeightFile &file, const TensorNames &taken,
                                                Architecture architecture);

}  // namespace rookery
