#pragma once

#include "vision/encoders/encoder.h"
#include "vision/family.h"
#include "vision/image/resample.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rookery::vision {

struct VisionOptions {
    std::optional<Family> family;             ///< empty = detected from the tensors
    std::shared_ptr<kernels::Device> device;  ///< null = a processor device of its own
    int threads = 0;                          ///< of that; 0 = one per physical core
    kernels::WeightFormat format = kernels::WeightFormat::AsStored;
    std::optional<Filter>
        filter;  ///< empty = as preprocessor_config.json beside the weights says, else bilinear
    std::optional<std::int64_t> minPixels, maxPixels;  ///< A5; empty = as its configuration says
    bool roundedOverview = false;                      ///< A4, as the mobile runtime does it
    std::optional<std::filesystem::path>
        things;          ///< network for things in photographs; empty = as it is installed
    int pooledSide = 0;  ///< B7: side of the pooled token grid; 0 = not pooled
};

/// An image encoder and the projector to a language model's width. Immutable; `embed` is called by one thread
/// at a time, not while another runs a model on the same device.
class VisionModel
{
public:
    /// \param sources files or folders, first the one that was named for vision, then the language model.
    /// Beside a file, `encoder.onnx`, `projector.safetensors` and the JSON configurations of its folder count
    /// too. \return UnsupportedModel where there is no adapter or no encoder in them, with what is missing
    [[nodiscard]] static Result<std::shared_ptr<const VisionModel>>
    load(const std::vector<std::filesystem::path> &sources, const VisionOptions &options = {});

    /// The family that `load` would find, from names and shapes alone; cheap. \return what `load` returns
    [[nodiscard]] static Result<Family> familyIn(const std::vector<std::filesystem::path> &sources);

    Family family() const noexcept { return m_family; }
    const Encoder &encoder() const noexcept { return *m_encoder; }
    int width() const noexcept { return m_projector ? m_projector->width() : 0; }
    const PromptStyle &prompt() const noexcept { return m_prompt; }
    void setPrompt(PromptStyle prompt) { m_prompt = std::move(prompt); }

    /// Rows in place of token embeddings, before ln0: [n, width].
    [[nodiscard]] Result<Rows> embed(const Image &image, const RunOptions &options = {}) const;

    [[nodiscard]] Result<Rows> project(const Rows &features) const;

    /// Identifies what `embed` gives for a picture: its pixels, this model's weights and the preprocessing.
    std::string cacheKey(const Image &image) const;

private:
    VisionModel() = default;

    Family m_family = Family::Onnx;
    std::unique_ptr<Encoder> m_encoder;
    std::unique_ptr<Projector>
        m_projector;  ///< null where the encoder's output already has the model's width
    PromptStyle m_prompt;
    std::string m_weights;  ///< names the weights in cache keys
};

}  // namespace rookery::vision
