#pragma once

#include "engine/error.h"
#include "engine/quantize/error_feedback.h"
#include "engine/tokens/tokenizer.h"

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery {

/// What the inputs of a model's matrices are like, from a text that it reads. Quantising takes them into
/// account.
class Calibration
{
public:
    struct Options {
        int threads = 0;                            ///< 0 = one per fast core
        std::function<void(double)> progress = {};  ///< 0..1
        std::stop_token stop = {};
    };

    /// So many tokens tell enough; of a longer text the first are read.
    static constexpr std::size_t MostTokens = 16384;
    static constexpr std::size_t LeastTokens = 256;

    /// Loads the model, on the processor, and lets it read.
    /// \return BadInput for a text shorter than LeastTokens, else what `Model::load` and `Session::feed`
    /// return
    [[nodiscard]] static Result<Calibration> of(const std::filesystem::path &model,
                                                std::span<const TokenId> tokens, const Options &options);

    /// Of a tensor by its official name: as `ErrorFeedback` takes them. Empty where it isn't multiplied with
    /// inputs, or not of whole blocks.
    std::span<const float> productsOf(const std::string &tensor) const;

private:
    std::map<std::string, std::vector<float>> m_products;
};

}  // namespace rookery
