#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/preprocess.h"

#include <filesystem>
#include <memory>

namespace rookery::vision {

struct OnnxOptions {
    Filter filter = Filter::Bilinear;
    Normalisation normalisation = Normalisation::symmetric();
};

/// Any encoder that OpenCV's network module runs: [1, 3, height, width] to [1, tokens, width], [tokens,
/// width] or [1, width, rows, columns] (read row-major). Layer fusion is off: OpenCV 4.6 loses an attention's
/// scale with it. The network is run once at loading. Where "NAME_in.f32" and "NAME_out.f32" stand beside
/// NAME.onnx (raw float32), its answer to the first is compared with the second; without them only that it
/// answers with numbers. Must be encoded by one thread at a time; a run can't be cancelled midway. \return
/// FileNotFound, CorruptFile, or UnsupportedModel with the reason
[[nodiscard]] Result<std::unique_ptr<Encoder>> loadOnnx(const std::filesystem::path &file,
                                                        const OnnxOptions &options);

}  // namespace rookery::vision
