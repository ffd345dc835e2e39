#include "vision/encoders/vit_blocks.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

BlockNames BlockNames::huggingFace()
{
    return {"encoder.layers.",  "layer_norm1",        "layer_norm2", "self_attn.q_proj", "self_attn.k_proj",
            "self_attn.v_proj", "self_attn.out_proj", "mlp.fc1",     "mlp.fc2"};
}

BlockNames BlockNames::timm()
{
    return {"blocks.", "norm1", "norm2", "attn.qkv", {}, {}, "attn.proj", "mlp.fc1", "mlp.fc2"};
}

BlockNames BlockNames::segmentAnything()
{
    return {"blocks.", "norm1", "norm2", "attn.qkv", {}, {}, "attn.proj", "mlp.lin1", "mlp.lin2"};
}

BlockNames BlockNames::qwen()
{
    return {"blocks.", "norm1", "norm2", "attn.qkv", {}, {}, "attn.proj", "mlp.linear_fc1", "mlp.linear_fc2"};
}

int defaultHeads(int width) noexcept
{
    constexpr int So400mWidth = 1152;
    constexpr int Few = 4;
    if (width == So400mWidth) {
        return 16;
    }
    return width % 64 == 0 ? std::max(width / 64, Few) : Few;
}

/// Device memory of one run.
struct VitBlocks::Scratch {
    kernels::Buffer normed;    ///< [T, width]
    kernels::Buffer qkv;       ///< [T, 3 width]
    kernels::Buffer attended;  ///< [T, width]
    kernels::Buffer hidden;    ///< [T, widest hidden]
    kernels::Buffer windows;   ///< [windowed T, width]; empty without windows
    kernels::Buffer attention;

    bool complete() const
    {
        return !normed.empty() && !qkv.empty() && !attended.empty() && !hidden.empty() && !attention.empty();
    }
};

int VitBlocks::countIn(const Parameters &parameters, const BlockNames &names)
{
    int count = 0;
    while (parameters.has(names.block + std::to_string(count) + "." + names.norm1 + ".weight")) {
        ++count;
    }
    return count;
}

VitBlocks::VitBlocks(Parameters &parameters, const BlockNames &names, const VitShape &shape, int count)
    : m_device(parameters.device())
    , m_shape(shape)
{
    const int width = shape.width;
    const int all = countIn(parameters, names);
    if (all == 0 || width <= 0 || width % shape.heads != 0 || width / shape.heads > 256) {
        parameters.fail(ErrorCode::UnsupportedModel, names.block,
                        sentence("Image encoder", "no transformer blocks of a width that its heads divide"));
        return;
    }
    for (int i = 0; i < (count > 0 ? std::min(count, all) : all) && !parameters.error(); ++i) {
        const std::string prefix = names.block + std::to_string(i) + ".";
        Block block;
        block.hidden = parameters.axis(prefix + names.fc1 + ".weight", 0);
        block.norm1 = parameters.norm(prefix + names.norm1, width);
        block.norm2 = parameters.norm(prefix + names.norm2, width);
        block.q = parameters.linear(prefix + names.q, names.k.empty() ? 3 * width : width, width);
        if (!names.k.empty()) {
            block.k = parameters.linear(prefix + names.k, width, width);
            block.v = parameters.linear(prefix + names.v, width, width);
        }
        block.out = parameters.linear(prefix + names.out, width, width);
        block.fc1 = parameters.linear(prefix + names.fc1, block.hidden, width);
        block.fc2 = parameters.linear(prefix + names.fc2, width, block.hidden);
        if (parameters.has(prefix + "ls1.gamma")) {
            block.scale1 = parameters.vector(prefix + "ls1.gamma", width);
            block.scale2 = parameters.vector(prefix + "ls2.gamma", width);
        }
        if (const int offsets = parameters.axis(prefix + "attn.rel_pos_h", 0)) {
            const int headSize = width / shape.heads;
            block.window = (offsets + 1) / 2;
            block.relativeY = parameters.vector(prefix + "attn.rel_pos_h", offsets * headSize);
            block.relativeX = parameters.vector(prefix + "attn.rel_pos_w", offsets * headSize);
        }
        m_blocks.push_back(std::move(block));
    }
}

TokenLayout VitBlocks::windowed(const Block &block, const TokenLayout &layout) const
{
    if (block.window == 0 || block.window >= std::max(layout.gridHeight, layout.gridWidth)) {
        return layout;
    }
    const int down = (layout.gridHeight + block.window - 1) / block.window;
    const int across = (layout.gridWidth + block.window - 1) / block.window;
    return {layout.groups * down * across, block.window * block.window, block.window, block.window};
}

namespace {

/// Copies between a grid of tokens and its windows, which are padded (with what is there) to whole ones.
void copyWindows(kernels::Device &device, float *grid, float *windows, int width, const TokenLayout &layout,
                 int window, bool intoWindows)
{
    const int across = (layout.gridWidth + window - 1) / window;
    const int down = (layout.gridHeight + window - 1) / window;
    for (int row = 0; row < layout.groups * layout.gridHeight; ++row) {
        const int group = row / layout.gridHeight;
        const int y = row % layout.gridHeight;
        for (int x = 0; x < layout.gridWidth; x += window) {
            const int count = std::min(window, layout.gridWidth - x);
            const int index = (group * down + y / window) * across + x / window;
            float *inGrid = grid + (static_cast<std::size_t>(row) * layout.gridWidth + x) * width;
            float *inWindow =
                windows + (static_cast<std::size_t>(index) * window + y % window) * window * width;
            const std::size_t values = static_cast<std::size_t>(count) * width;
            intoWindows ? device.copy(inWindow, inGrid, values) : device.copy(inGrid, inWindow, values);
        }
    }
}

}  // namespace

void VitBlocks::attend(const Block &block, float *h, const TokenLayout &layout, const RotaryTables &rotary,
                       Scratch &scratch) const
{
    kernels::Device &device = *m_device;
    const int width = m_shape.width;
    const int headSize = width / m_shape.heads;
    const int tokens = layout.groups * layout.tokens;
    const TokenLayout inner = windowed(block, layout);
    const bool windows = inner.groups != layout.groups;
    const int innerTokens = inner.groups * inner.tokens;
    apply(device, block.norm1, h, scratch.normed.data(), tokens, m_shape.eps);
    const float *x = scratch.normed.data();
    if (windows) {
        scratch.windows = kernels::Buffer(m_device, static_cast<std::size_t>(innerTokens) * width);
        if (scratch.windows.empty()) {
            return;
        }
        copyWindows(device, scratch.normed.data(), scratch.windows.data(), width, layout, block.window, true);
        x = scratch.windows.data();
    }
    const bool packed = !block.k.weight;
    const auto part = static_cast<std::size_t>(packed ? width : innerTokens * width);
    float *q = scratch.qkv.data();
    apply(device, block.q, x, q, innerTokens);
    if (!packed) {
        apply(device, block.k, x, q + part, innerTokens);
        apply(device, block.v, x, q + 2 * part, innerTokens);
    }
    const int stride = packed ? 3 * width : width;
    if (!rotary.cosines.empty()) {
        for (float *turned : {q, q + part}) {
            device.rotary({turned, stride, rotary.cosines.data(), rotary.sines.data(), innerTokens,
                           m_shape.heads, headSize});
        }
    }
    float *attended = windows ? scratch.windows.data() : scratch.attended.data();
    device.attention({q, q + part, q + 2 * part, stride, attended, inner.groups, inner.tokens, m_shape.heads,
                      headSize, 1.0F / std::sqrt(static_cast<float>(headSize)), block.relativeY.data(),
                      block.relativeX.data(), inner.gridHeight, inner.gridWidth, scratch.attention.data()});
    if (windows) {
        copyWindows(device, scratch.attended.data(), attended, width, layout, block.window, false);
    }
    const kernels::MatmulJob job = {block.out.weight.get(), scratch.attended.data(), scratch.normed.data()};
    device.matmul({&job, 1}, tokens);
    device.biasActivation({scratch.normed.data(), block.out.bias.data(), block.scale1.data(), h,
                           kernels::UnitActivation::None, true, tokens, width});
}

void VitBlocks::feedForward(const Block &block, float *h, int tokens, Scratch &scratch) const
{
    kernels::Device &device = *m_device;
    apply(device, block.norm2, h, scratch.normed.data(), tokens, m_shape.eps);
    apply(device, block.fc1, scratch.normed.data(), scratch.hidden.data(), tokens, m_shape.activation);
    const kernels::MatmulJob job = {block.fc2.weight.get(), scratch.hidden.data(), scratch.normed.data()};
    device.matmul({&job, 1}, tokens);
    device.biasActivation({scratch.normed.data(), block.fc2.bias.data(), block.scale2.data(), h,
                           kernels::UnitActivation::None, true, tokens, m_shape.width});
}

Result<void> VitBlocks::run(float *h, const TokenLayout &layout, const RotaryTables &rotary,
                            const RunOptions &options) const
{
    int mostTokens = 0;
    int hidden = 0;
    std::size_t attention = 0;
    for (const Block &block : m_blocks) {
        const TokenLayout inner = windowed(block, layout);
        mostTokens = std::max({mostTokens, inner.groups * inner.tokens, layout.groups * layout.tokens});
        hidden = std::max(hidden, block.hidden);
        attention =
            std::max(attention, m_device->attentionScratch(inner.tokens, m_shape.width / m_shape.heads));
    }
    const auto rows = static_cast<std::size_t>(mostTokens);
    const auto width = static_cast<std::size_t>(m_shape.width);
    Scratch scratch{{m_device, rows * width},
                    {m_device, rows * width * 3},
                    {m_device, rows * width},
                    {m_device, rows * static_cast<std::size_t>(hidden)},
                    {},
                    {m_device, attention}};
    if (!scratch.complete()) {
        return tl::make_unexpected(outOfMemory());
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (options.stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {},
                           sentence("Image encoder", "encoding the picture was cancelled"));
        }
        attend(m_blocks[i], h, layout, rotary, scratch);
        feedForward(m_blocks[i], h, layout.groups * layout.tokens, scratch);
        if (options.progress) {
            options.progress(static_cast<double>(i + 1) / static_cast<double>(m_blocks.size()));
        }
    }
    if (!m_device->synchronize()) {
        return failure(ErrorCode::DeviceFailed, {},
                       sentence("Image encoder", "the device failed while encoding the picture"));
    }
    return {};
}

}  // namespace rookery::vision
