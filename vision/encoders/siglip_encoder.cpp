#include "vision/encoders/siglip_encoder.h"

#include "vision/encoders/vit_blocks.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

namespace {

/// What SigLIP and CLIP share: a square of patches, learned positions, blocks in Hugging Face's names.
class HuggingFaceVit : public Encoder
{
public:
    HuggingFaceVit(Parameters parameters, const SiglipOptions &options, bool clip)
        : m_device(parameters.device())
        , m_files(parameters.files())
        , m_options(options)
        , m_clip(clip)
        , m_patch(parameters.axis("embeddings.patch_embedding.weight", 2))
        , m_shape{parameters.axis("embeddings.patch_embedding.weight", 0), 1, clip ? 1e-5F : 1e-6F,
                  clip ? kernels::UnitActivation::QuickGelu : kernels::UnitActivation::GeluTanh}
        , m_grid(static_cast<int>(
              std::sqrt(parameters.axis("embeddings.position_embedding.weight", 0) - (clip ? 1 : 0))))
        , m_blocks((m_shape.heads = defaultHeads(m_shape.width), parameters), BlockNames::huggingFace(),
                   m_shape)
    {
        const int width = m_shape.width;
        m_patches = parameters.linear("embeddings.patch_embedding", width, 3 * m_patch * m_patch);
        m_positions = parameters.vector("embeddings.position_embedding.weight", tokens() * width);
        if (clip) {
            m_classToken = parameters.vector("embeddings.class_embedding", width);
            m_norm = parameters.norm("pre_layrnorm", width);  // the published spelling
        } else {
            m_norm = parameters.norm("post_layernorm", width);
        }
        m_error = parameters.error();
    }

    const std::optional<Error> &error() const noexcept { return m_error; }

    Result<Pixels> preprocess(const Image &image) const override
    {
        const int side = m_grid * m_patch;
        if (m_clip) {
            return centreCrop(image, side, Normalisation::clip());
        }
        return m_options.layout == PictureLayout::Tiles
                   ? cutTiles(image, side, m_options.roundedOverview)
                   : squash(image, {side, side}, m_options.filter, Normalisation::symmetric());
    }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const override;

    std::string description() const override
    {
        const int side = m_grid * m_patch;
        return std::string(m_clip ? "CLIP " : "SigLIP ") + std::to_string(m_shape.width) + " x " +
               std::to_string(m_blocks.count()) + ", " + std::to_string(side) + " x " + std::to_string(side);
    }

    std::string preprocessing() const override
    {
        return std::string(m_clip                                     ? "clip"
                           : m_options.layout == PictureLayout::Tiles ? "tiles"
                                                                      : "squash") +
               (m_options.filter == Filter::Bicubic ? "-bicubic" : "-bilinear") +
               (m_options.roundedOverview ? "-rounded" : "") + "-" + std::to_string(m_grid * m_patch);
    }

private:
    int tokens() const { return m_grid * m_grid + (m_clip ? 1 : 0); }
    bool embed(const Pixels &pixels, float *h, int pictures) const;

    std::shared_ptr<kernels::Device> m_device;
    WeightFiles m_files;  ///< keeps the mapped weights
    SiglipOptions m_options;
    bool m_clip;
    int m_patch;
    VitShape m_shape;
    int m_grid;
    VitBlocks m_blocks;
    Linear m_patches;
    kernels::Buffer m_positions;   ///< [tokens, width]
    kernels::Buffer m_classToken;  ///< CLIP
    Norm m_norm;                   ///< after the blocks; in CLIP before them
    std::optional<Error> m_error;
};

/// Patches and positions to h [pictures * tokens, width]. False when memory is short.
bool HuggingFaceVit::embed(const Pixels &pixels, float *h, int pictures) const
{
    const std::vector<float> patches = unfoldPatches(pixels, m_patch);
    kernels::Buffer input(m_device, patches.size());
    const auto width = static_cast<std::size_t>(m_shape.width);
    const auto patchRows = static_cast<std::size_t>(m_grid) * static_cast<std::size_t>(m_grid);
    kernels::Buffer embedded(m_device, patchRows * static_cast<std::size_t>(pictures) * width);
    if (input.empty() || embedded.empty()) {
        return false;
    }
    input.write(patches);
    apply(*m_device, m_patches, input.data(), embedded.data(), pictures * m_grid * m_grid);
    const std::size_t picture = static_cast<std::size_t>(tokens()) * width;
    for (int i = 0; i < pictures; ++i) {
        float *to = h + static_cast<std::size_t>(i) * picture;
        const std::size_t first = m_clip ? width : 0;
        if (m_clip) {
            m_device->copy(to, m_classToken.data(), width);
        }
        m_device->copy(to + first, embedded.data() + static_cast<std::size_t>(i) * patchRows * width,
                       patchRows * width);
        m_device->biasActivation({m_positions.data(), nullptr, nullptr, to, kernels::UnitActivation::None,
                                  true, tokens(), m_shape.width});
    }
    return true;
}

Result<Rows> HuggingFaceVit::encode(const Pixels &pixels, const RunOptions &options) const
{
    const int pictures = pixels.shape[0];
    const int width = m_shape.width;
    const int rows = pictures * tokens();
    kernels::Buffer h(m_device, static_cast<std::size_t>(rows) * static_cast<std::size_t>(width));
    if (h.empty() || !embed(pixels, h.data(), pictures)) {
        return tl::make_unexpected(outOfMemory());
    }
    if (m_clip) {
        apply(*m_device, m_norm, h.data(), h.data(), rows, m_shape.eps);
    }
    if (auto done = m_blocks.run(h.data(), {pictures, tokens(), m_grid, m_grid}, {}, options); !done) {
        return tl::make_unexpected(done.error());
    }
    if (!m_clip) {
        apply(*m_device, m_norm, h.data(), h.data(), rows, m_shape.eps);
    }
    Rows result{rows, width, std::vector<float>(h.size()), pictures};
    h.read(result.values);
    if (m_clip) {  // the class token goes last
        std::rotate(result.values.begin(), result.values.begin() + width, result.values.end());
    }
    return result;
}

Result<std::unique_ptr<Encoder>> load(const Parameters &parameters, const std::string &prefix,
                                      const SiglipOptions &options, bool clip)
{
    const Parameters tower = parameters.below(prefix);
    if (tower.axis("embeddings.patch_embedding.weight", 3) == 0 ||
        tower.axis("embeddings.position_embedding.weight", 0) < 2) {
        return failure(
            ErrorCode::UnsupportedModel, prefix + "embeddings",
            sentence("Image encoder",
                     "the image encoder's patch or position embedding is missing or has a strange shape"));
    }
    auto encoder = std::make_unique<HuggingFaceVit>(tower, options, clip);
    if (encoder->error()) {
        return tl::make_unexpected(*encoder->error());
    }
    return encoder;
}

}  // namespace

Result<std::unique_ptr<Encoder>> loadSiglip(const Parameters &parameters, const std::string &prefix,
                                            const SiglipOptions &options)
{
    return load(parameters, prefix, options, false);
}

Result<std::unique_ptr<Encoder>> loadClip(const Parameters &parameters, const std::string &prefix)
{
    return load(parameters, prefix, {}, true);
}

}  // namespace rookery::vision
