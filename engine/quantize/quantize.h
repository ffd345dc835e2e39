#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"
#include "engine/quantize/calibration.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery {

struct QuantizeOptions {
    /// Of the projections and the embedding: Q8_0, Q4_0, Q4_K, Q6_K, F16, BF16 or F32.
    kernels::DType type = kernels::DType::Q8_0;
    /// Bytes of each token by id, empty where a token has no text. Other programs need a vocabulary in the
    /// file. Left empty: that of the source, if it has one.
    std::vector<std::string> vocabulary;
    std::string chatTemplate;                        ///< Jinja text for other programs; may be empty
    int threads = 0;                                 ///< 0 = one per core
    std::shared_ptr<const Calibration> calibration;  ///< of this model; null: nothing is known of its inputs
    std::function<void(double)> progress;            ///< 0..1, on the calling thread
    std::stop_token stop;
};

/// Writes a model as GGUF that llama.cpp and others read too. Norms, interpolations and low-rank factors stay
/// float32; the head of 4-bit models is Q6_K. Rows that aren't whole K blocks become Q8_0 (F16 where they
/// aren't even blocks of 32). Memory use is a few megabytes whatever the model's size.
/// \return UnsupportedModel for architectures that GGUF has no name for (v4, v5, v7a), Cancelled, CorruptFile
/// where the source holds NaN, or a file error; an existing target is only replaced by a complete file.
[[nodiscard]] Result<void> quantizeToGguf(const WeightFile &source, const std::filesystem::path &target,
                                          const QuantizeOptions &options);

}  // namespace rookery
