#include "vision/encoders/triple_encoder.h"

#include "vision/encoders/preprocess.h"
#include "vision/encoders/vit_blocks.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

namespace {

using kernels::Buffer;
using kernels::UnitActivation;

constexpr float Eps = 1e-6F;

/// Prepends nothing or the class and register tokens, runs all blocks but the last, gives the patches' rows.
class TimmTower
{
public:
    TimmTower(Parameters parameters, int grid)
        : m_device(parameters.device())
        , m_grid(grid)
        , m_patch(parameters.axis("patch_embed.proj.weight", 2))
        , m_shape{parameters.axis("patch_embed.proj.weight", 0),
                  defaultHeads(parameters.axis("patch_embed.proj.weight", 0)), Eps, UnitActivation::GeluErf}
        , m_blocks(parameters, BlockNames::timm(), m_shape,
                   std::max(VitBlocks::countIn(parameters, BlockNames::timm()) - 1, 1))
    {
        const int width = m_shape.width;
        m_patches = parameters.linear("patch_embed.proj", width, 3 * m_patch * m_patch);
        m_positions = resampledPositions(parameters, width);
        for (const char *name : {"cls_token", "reg_token"}) {
            if (const int tokens = parameters.axis(name, 1)) {
                const auto values = parameters.host(name, std::size_t(tokens) * width);
                m_prefix.insert(m_prefix.end(), values.begin(), values.end());
            }
        }
        error = parameters.error();
    }

    int side() const { return m_grid * m_patch; }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const
    {
        const std::size_t width = std::size_t(m_shape.width);
        const int patches = m_grid * m_grid;
        const int prefix = static_cast<int>(m_prefix.size() / width);
        const std::vector<float> unfolded = unfoldPatches(pixels, m_patch);
        Buffer input(m_device, unfolded.size());
        Buffer h(m_device, m_prefix.size() + std::size_t(patches) * width);
        Buffer positions(m_device, m_positions.size());
        if (input.empty() || h.empty() || positions.empty()) {
            return tl::make_unexpected(outOfMemory());
        }
        input.write(unfolded);
        positions.write(m_positions);
        m_device->copyIn(h.data(), m_prefix.data(), m_prefix.size());
        float *first = h.data() + m_prefix.size();
        apply(*m_device, m_patches, input.data(), first, patches);
        m_device->biasActivation(
            {positions.data(), nullptr, nullptr, first, UnitActivation::None, true, patches, m_shape.width});
        if (auto done = m_blocks.run(h.data(), {1, prefix + patches, 0, 0}, {}, options); !done) {
            return tl::make_unexpected(done.error());
        }
        Rows rows{patches, m_shape.width, std::vector<float>(std::size_t(patches) * width)};
        m_device->copyOut(rows.values.data(), first, rows.values.size());
        return rows;
    }

    std::optional<Error> error;

private:
    std::vector<float> resampledPositions(Parameters &parameters, int width) const
    {
        const int stored = parameters.axis("pos_embed", 1);
        const int side = static_cast<int>(std::lround(std::sqrt(stored)));
        const std::vector<float> table = parameters.host("pos_embed", std::size_t(side) * side * width);
        if (table.empty() || side == m_grid) {
            return table;
        }
        std::vector<float> result(std::size_t(m_grid) * m_grid * width);
        std::vector<float> plane(std::size_t(side) * side);
        for (int channel = 0; channel < width; ++channel) {
            for (std::size_t i = 0; i < plane.size(); ++i) {
                plane[i] = table[i * width + channel];
            }
            const auto fitted = resizePlane(plane, side, side, m_grid, m_grid, Filter::Bicubic);
            for (std::size_t i = 0; i < fitted.size(); ++i) {
                result[i * width + channel] = fitted[i];
            }
        }
        return result;
    }

    std::shared_ptr<kernels::Device> m_device;
    int m_grid;
    int m_patch;
    VitShape m_shape;
    VitBlocks m_blocks;
    Linear m_patches;
    std::vector<float> m_positions;  ///< [grid * grid, width]
    std::vector<float> m_prefix;     ///< [tokens before the patches, width]
};

/// Segment Anything's encoder with its neck and 2 x 2 space-to-depth.
class SegmentAnythingTower
{
public:
    explicit SegmentAnythingTower(Parameters parameters)
        : m_device(parameters.device())
        , m_patch(parameters.axis("patch_embed.proj.weight", 2))
        , m_grid(parameters.axis("pos_embed", 1))
        , m_shape{parameters.axis("patch_embed.proj.weight", 0),
                  defaultHeads(parameters.axis("patch_embed.proj.weight", 0)), Eps, UnitActivation::GeluErf}
        , m_channels(parameters.axis("neck.0.weight", 0))
        , m_blocks(parameters, BlockNames::segmentAnything(), m_shape)
    {
        const int width = m_shape.width;
        m_patches = parameters.linear("patch_embed.proj", width, 3 * m_patch * m_patch);
        m_positions = parameters.vector("pos_embed", m_grid * m_grid * width);
        m_neck1 = parameters.linear("neck.0", m_channels, width);
        m_norm1 = parameters.norm("neck.1", m_channels);
        m_neck2 = parameters.linear("neck.2", m_channels, m_channels * 9);
        m_norm2 = parameters.norm("neck.3", m_channels);
        error = parameters.error();
    }

    int side() const { return m_grid * m_patch; }
    int grid() const { return m_grid; }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const
    {
        const int patches = m_grid * m_grid;
        const std::vector<float> unfolded = unfoldPatches(pixels, m_patch);
        const auto rows = std::size_t(patches);
        Buffer input(m_device, unfolded.size());
        Buffer h(m_device, rows * m_shape.width);
        Buffer narrow(m_device, rows * m_channels);
        Buffer around(m_device, rows * m_channels * 9);
        if (input.empty() || h.empty() || narrow.empty() || around.empty()) {
            return tl::make_unexpected(outOfMemory());
        }
        input.write(unfolded);
        apply(*m_device, m_patches, input.data(), h.data(), patches);
        m_device->biasActivation({m_positions.data(), nullptr, nullptr, h.data(), UnitActivation::None, true,
                                  patches, m_shape.width});
        if (auto done = m_blocks.run(h.data(), {1, patches, m_grid, m_grid}, {}, options); !done) {
            return tl::make_unexpected(done.error());
        }
        // A norm over the channels of each place is a layer norm of each row.
        apply(*m_device, m_neck1, h.data(), narrow.data(), patches);
        apply(*m_device, m_norm1, narrow.data(), narrow.data(), patches, Eps);
        std::vector<float> places(narrow.size());
        narrow.read(places);
        around.write(unfoldNeighbours(places));
        apply(*m_device, m_neck2, around.data(), narrow.data(), patches);
        apply(*m_device, m_norm2, narrow.data(), narrow.data(), patches, Eps);
        narrow.read(places);
        return spaceToDepth(places);
    }

    std::optional<Error> error;

private:
    /// For each place its 3 x 3 neighbourhood as channel, y, x; zeros outside.
    std::vector<float> unfoldNeighbours(const std::vector<float> &places) const
    {
        std::vector<float> around(places.size() * 9);
        for (int n = 0; n < m_grid * m_grid; ++n) {
            for (int tap = 0; tap < 9; ++tap) {
                const int y = n / m_grid + tap / 3 - 1, x = n % m_grid + tap % 3 - 1;
                if (y < 0 || x < 0 || y >= m_grid || x >= m_grid) {
                    continue;
                }
                const float *from = places.data() + std::size_t(y * m_grid + x) * m_channels;
                float *to = around.data() + std::size_t(n) * m_channels * 9 + tap;
                for (int channel = 0; channel < m_channels; ++channel) {
                    to[channel * 9] = from[channel];
                }
            }
        }
        return around;
    }

    /// Channel c * 4 + dy * 2 + dx of a quarter of the places.
    Rows spaceToDepth(const std::vector<float> &places) const
    {
        const int side = m_grid / 2;
        Rows rows{side * side, m_channels * 4, std::vector<float>(places.size())};
        for (int n = 0; n < rows.rows; ++n) {
            for (int i = 0; i < rows.width; ++i) {
                const int y = n / side * 2 + i % 4 / 2, x = n % side * 2 + i % 2;
                rows.values[std::size_t(n) * rows.width + i] =
                    places[std::size_t(y * m_grid + x) * m_channels + i / 4];
            }
        }
        return rows;
    }

    std::shared_ptr<kernels::Device> m_device;
    int m_patch;
    int m_grid;
    VitShape m_shape;
    int m_channels;
    VitBlocks m_blocks;
    Linear m_patches, m_neck1, m_neck2;
    Buffer m_positions;
    Norm m_norm1, m_norm2;
};

class TripleEncoder : public Encoder
{
public:
    explicit TripleEncoder(const Parameters &vit)
        : m_files(vit.files())
        , m_sam(vit.below("sam_featurizer."))
        , m_dino(vit.below("dino_featurizer."), m_sam.grid() / 2)
        , m_siglip(vit.below("siglip_featurizer."), m_sam.grid() / 2)
    {
    }

    std::optional<Error> error() const
    {
        return m_dino.error ? m_dino.error : m_siglip.error ? m_siglip.error : m_sam.error;
    }

    /// DINOv2's pixels, then in `others` SigLIP's and Segment Anything's.
    Result<Pixels> preprocess(const Image &image) const override
    {
        const auto squashed = [&](int side, const Normalisation &normalisation) {
            return squash(image, {side, side}, Filter::Bicubic, normalisation);
        };
        Pixels pixels = squashed(m_dino.side(), Normalisation::imageNet());
        pixels.others = {squashed(m_siglip.side(), Normalisation::symmetric()),
                         squashed(m_sam.side(), Normalisation::imageNet())};
        return pixels;
    }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const override
    {
        const auto third = [&](int tower) {
            RunOptions part = options;
            if (options.progress) {
                part.progress = [&options, tower](double done) { options.progress((tower + done) / 3); };
            }
            return part;
        };
        const auto dino = m_dino.encode(pixels, third(0));
        if (!dino) {
            return dino;
        }
        const auto siglip = m_siglip.encode(pixels.others[0], third(1));
        if (!siglip) {
            return siglip;
        }
        const auto sam = m_sam.encode(pixels.others[1], third(2));
        if (!sam) {
            return sam;
        }
        Rows joined{dino->rows, dino->width + siglip->width + sam->width, {}};
        for (int row = 0; row < joined.rows; ++row) {
            for (const Rows *part : {&*dino, &*siglip, &*sam}) {
                const auto begin = part->values.begin() + std::ptrdiff_t{row} * part->width;
                joined.values.insert(joined.values.end(), begin, begin + part->width);
            }
        }
        return joined;
    }

    std::string description() const override { return "DINOv2, SigLIP and Segment Anything"; }
    std::string preprocessing() const override { return "triple-" + std::to_string(m_dino.side()); }

private:
    WeightFiles m_files;
    SegmentAnythingTower m_sam;
    TimmTower m_dino;
    TimmTower m_siglip;
};

}  // namespace

Result<std::unique_ptr<Encoder>> loadTriple(const Parameters &parameters, const std::string &prefix)
{
    const Parameters vit = parameters.below(prefix);
    for (const char *tower : {"dino_featurizer", "siglip_featurizer", "sam_featurizer"}) {
        if (vit.axis(std::string(tower) + ".patch_embed.proj.weight", 3) == 0) {
            return failure(
                ErrorCode::UnsupportedModel, prefix + tower,
                sentence("Image encoder", "this VisualRWKV file lacks one of its three image encoders"));
        }
    }
    auto encoder = std::make_unique<TripleEncoder>(vit);
    if (encoder->error()) {
        return tl::make_unexpected(*encoder->error());
    }
    return encoder;
}

}  // namespace rookery::vision
