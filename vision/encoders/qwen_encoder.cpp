#include "vision/encoders/qwen_encoder.h"

#include "vision/encoders/preprocess.h"
#include "vision/encoders/vit_blocks.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

namespace {

constexpr int Merge = 2;
constexpr int Frames = 2;

/// Patch `n` in block order is at this row and column of the grid.
struct Place {
    int row;
    int column;
};

Place placeOf(int n, int gridWidth)
{
    const int block = n / (Merge * Merge);
    const int across = gridWidth / Merge;
    return {block / across * Merge + n % (Merge * Merge) / Merge, block % across * Merge + n % Merge};
}

class QwenEncoder : public Encoder
{
public:
    QwenEncoder(Parameters parameters, const QwenOptions &options)
        : m_device(parameters.device())
        , m_files(parameters.files())
        , m_options(options)
        , m_patch(parameters.axis("patch_embed.proj.weight", 4))
        , m_shape{parameters.axis("patch_embed.proj.weight", 0),
                  defaultHeads(parameters.axis("patch_embed.proj.weight", 0)), 1e-6F,
                  kernels::UnitActivation::GeluTanh}
        , m_tableSide(static_cast<int>(std::lround(std::sqrt(parameters.axis("pos_embed.weight", 0)))))
        , m_blocks(parameters, BlockNames::qwen(), m_shape)
    {
        const int width = m_shape.width;
        const int merged = Merge * Merge * width;
        const int hidden = parameters.axis("merger.linear_fc1.weight", 0);
        m_width = parameters.axis("merger.linear_fc2.weight", 0);
        m_patches = parameters.linear("patch_embed.proj", width, 3 * Frames * m_patch * m_patch);
        m_table = parameters.host("pos_embed.weight", std::size_t(m_tableSide) * m_tableSide * width);
        m_norm = parameters.norm("merger.norm", width);
        m_first = parameters.linear("merger.linear_fc1", hidden, merged);
        m_second = parameters.linear("merger.linear_fc2", m_width, hidden);
        if (parameters.has("deepstack_merger_list.0.norm.weight")) {
            parameters.fail(ErrorCode::UnsupportedModel, "deepstack_merger_list",
                            sentence("Image encoder",
                                     "an encoder with deepstack mergers; Rookery runs the plain tower only"));
        }
        m_error = parameters.error();
    }

    const std::optional<Error> &error() const noexcept { return m_error; }

    Result<Pixels> preprocess(const Image &image) const override
    {
        constexpr int MostElongated = 50;
        const int longer = std::max(image.width, image.height);
        if (longer > MostElongated * std::int64_t{std::min(image.width, image.height)}) {
            return failure(
                ErrorCode::BadInput, {},
                sentence("Image encoder",
                         "the picture is more than 50 times as long as it is wide; crop it first"));
        }
        const Size size =
            smartSize({image.width, image.height}, Merge * m_patch, m_options.minPixels, m_options.maxPixels);
        return cutPatches(image, size, m_patch, Merge);
    }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const override;

    std::string description() const override
    {
        return "RWKV-VL tower " + std::to_string(m_shape.width) + " x " + std::to_string(m_blocks.count());
    }

    std::string preprocessing() const override
    {
        return "smart-" + std::to_string(m_options.minPixels) + "-" + std::to_string(m_options.maxPixels);
    }

private:
    std::vector<float> positions(int gridHeight, int gridWidth) const;
    RotaryTables rotary(int gridHeight, int gridWidth) const;
    Result<Rows> merge(kernels::Buffer &h, int patches) const;

    std::shared_ptr<kernels::Device> m_device;
    WeightFiles m_files;
    QwenOptions m_options;
    int m_patch;
    VitShape m_shape;
    int m_tableSide;
    VitBlocks m_blocks;
    int m_width = 0;
    Linear m_patches, m_first, m_second;
    std::vector<float> m_table;  ///< [side * side, width]
    Norm m_norm;
    std::optional<Error> m_error;
};

/// The table sampled bilinearly with aligned corners, in block order.
std::vector<float> QwenEncoder::positions(int gridHeight, int gridWidth) const
{
    const auto at = [this](int index, int count) {
        return count > 1 ? static_cast<float>(index) * static_cast<float>(m_tableSide - 1) /
                               static_cast<float>(count - 1)
                         : 0.0F;
    };
    const auto width = static_cast<std::size_t>(m_shape.width);
    std::vector<float> sampled(static_cast<std::size_t>(gridHeight) * gridWidth * width);
    for (int n = 0; n < gridHeight * gridWidth; ++n) {
        const Place place = placeOf(n, gridWidth);
        const float y = at(place.row, gridHeight);
        const float x = at(place.column, gridWidth);
        const int top = static_cast<int>(y), left = static_cast<int>(x);
        const int bottom = std::min(top + 1, m_tableSide - 1), right = std::min(left + 1, m_tableSide - 1);
        const float fy = y - static_cast<float>(top), fx = x - static_cast<float>(left);
        const auto row = [&](int r, int c) {
            return m_table.data() + (std::size_t(r) * m_tableSide + c) * width;
        };
        for (std::size_t i = 0; i < width; ++i) {
            sampled[static_cast<std::size_t>(n) * width + i] =
                row(top, left)[i] * (1 - fy) * (1 - fx) + row(top, right)[i] * (1 - fy) * fx +
                row(bottom, left)[i] * fy * (1 - fx) + row(bottom, right)[i] * fy * fx;
        }
    }
    return sampled;
}

/// Angles: the first quarter of a head turns with the row, the second with the column, then both again.
RotaryTables QwenEncoder::rotary(int gridHeight, int gridWidth) const
{
    const int headSize = m_shape.width / m_shape.heads;
    const int half = headSize / 2, quarter = headSize / 4;
    const std::size_t values = std::size_t(gridHeight) * gridWidth * headSize;
    std::vector<float> cosines(values), sines(values);
    for (std::size_t i = 0; i < values; ++i) {
        const Place place = placeOf(static_cast<int>(i / headSize), gridWidth);
        const int n = static_cast<int>(i % headSize) % half;
        const double frequency = std::pow(10000.0, -2.0 * (n % quarter) / half);
        const double angle = (n < quarter ? place.row : place.column) * frequency;
        cosines[i] = static_cast<float>(std::cos(angle));
        sines[i] = static_cast<float>(std::sin(angle));
    }
    RotaryTables tables{{m_device, values}, {m_device, values}};
    if (!tables.cosines.empty() && !tables.sines.empty()) {
        tables.cosines.write(cosines);
        tables.sines.write(sines);
    }
    return tables;
}

Result<Rows> QwenEncoder::merge(kernels::Buffer &h, int patches) const
{
    const int tokens = patches / (Merge * Merge);
    kernels::Buffer hidden(m_device, std::size_t(tokens) * m_first.weight->rows());
    kernels::Buffer merged(m_device, std::size_t(tokens) * m_width);
    if (hidden.empty() || merged.empty()) {
        return tl::make_unexpected(outOfMemory());
    }
    apply(*m_device, m_norm, h.data(), h.data(), patches, m_shape.eps);
    // Four patches in a row are a block, so their rows already lie side by side.
    apply(*m_device, m_first, h.data(), hidden.data(), tokens, kernels::UnitActivation::GeluErf);
    apply(*m_device, m_second, hidden.data(), merged.data(), tokens);
    Rows rows{tokens, m_width, std::vector<float>(merged.size())};
    merged.read(rows.values);
    return rows;
}

Result<Rows> QwenEncoder::encode(const Pixels &pixels, const RunOptions &options) const
{
    const int patches = pixels.shape[0];
    kernels::Buffer input(m_device, pixels.values.size());
    kernels::Buffer h(m_device, std::size_t(patches) * m_shape.width);
    kernels::Buffer positionRows(m_device, h.size());
    const RotaryTables tables = rotary(pixels.gridHeight, pixels.gridWidth);
    if (input.empty() || h.empty() || positionRows.empty() || tables.cosines.empty() ||
        tables.sines.empty()) {
        return tl::make_unexpected(outOfMemory());
    }
    input.write(pixels.values);
    positionRows.write(positions(pixels.gridHeight, pixels.gridWidth));
    apply(*m_device, m_patches, input.data(), h.data(), patches);
    m_device->biasActivation({positionRows.data(), nullptr, nullptr, h.data(), kernels::UnitActivation::None,
                              true, patches, m_shape.width});
    const TokenLayout layout{1, patches, pixels.gridHeight, pixels.gridWidth};
    if (auto done = m_blocks.run(h.data(), layout, tables, options); !done) {
        return tl::make_unexpected(done.error());
    }
    return merge(h, patches);
}

}  // namespace

Result<std::unique_ptr<Encoder>> loadQwen(const Parameters &parameters, const std::string &prefix,
                                          const QwenOptions &options)
{
    const Parameters tower = parameters.below(prefix);
    if (tower.axis("patch_embed.proj.weight", 4) == 0 || tower.axis("pos_embed.weight", 0) == 0 ||
        tower.axis("merger.linear_fc2.weight", 0) == 0) {
        return failure(
            ErrorCode::UnsupportedModel, prefix,
            sentence("Image encoder", "the vision tower of an RWKV-VL model is missing or incomplete"));
    }
    auto encoder = std::make_unique<QwenEncoder>(tower, options);
    if (encoder->error()) {
        return tl::make_unexpected(*encoder->error());
    }
    return encoder;
}

}  // namespace rookery::vision
