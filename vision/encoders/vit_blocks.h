#pragma once

#include "vision/encoders/parameters.h"

#include <string>
#include <vector>

namespace rookery::vision {

/// Names of a transformer block's tensors in one of the published layouts.
struct BlockNames {
    std::string block;  ///< before the block's number: "encoder.layers."
    std::string norm1, norm2;
    std::string q, k, v;  ///< k and v empty where q is the packed projection of all three
    std::string out;
    std::string fc1, fc2;

    static BlockNames huggingFace();  ///< SigLIP and CLIP
    static BlockNames timm();         ///< DINOv2, SigLIP so400m
    static BlockNames segmentAnything();
    static BlockNames qwen();
};

struct VitShape {
    int width = 0;
    int heads = 0;
    float eps = 1e-6F;
    kernels::UnitActivation activation = kernels::UnitActivation::GeluTanh;
};

/// Heads of 64, as in all published towers but SigLIP so400m (16 of 72); four in miniatures.
int defaultHeads(int width) noexcept;

/// Tokens of one run.
struct TokenLayout {
    int groups = 1;  ///< pictures; attention stays within each
    int tokens = 0;  ///< of a group
    int gridHeight = 0;
    int gridWidth = 0;
};

/// Rotary angles of the run's tokens, [T, headSize] each; empty where there are none.
struct RotaryTables {
    kernels::Buffer cosines;
    kernels::Buffer sines;
};

/// A stack of pre-norm transformer blocks:
///     h += ls1 * out(attention(q, k, v of LN1(h)));  h += ls2 * fc2(activation(fc1(LN2(h))))
/// Blocks with relative positions smaller than the picture's grid attend within windows (Segment Anything).
class VitBlocks
{
public:
    /// Takes blocks 0, 1, ... as long as the file has them; `count` limits them (0 = all).
    VitBlocks(Parameters &parameters, const BlockNames &names, const VitShape &shape, int count = 0);

    int count() const noexcept { return static_cast<int>(m_blocks.size()); }

    /// \param h [groups * tokens, width] on the device, replaced by the last block's output
    [[nodiscard]] Result<void> run(float *h, const TokenLayout &layout, const RotaryTables &rotary,
                                   const RunOptions &options) const;

    /// How many blocks the file has.
    static int countIn(const Parameters &parameters, const BlockNames &names);

private:
    struct Block {
        Norm norm1, norm2;
        Linear q, k, v, out, fc1, fc2;
        kernels::Buffer scale1, scale2;        ///< layer scale; empty = 1
        kernels::Buffer relativeY, relativeX;  ///< [2 window - 1, head size]; empty = none
        int window = 0;                        ///< side; 0 = the whole grid
        int hidden = 0;
    };
    struct Scratch;

    void attend(const Block &block, float *h, const TokenLayout &layout, const RotaryTables &rotary,
                Scratch &scratch) const;
    void feedForward(const Block &block, float *h, int tokens, Scratch &scratch) const;
    TokenLayout windowed(const Block &block, const TokenLayout &layout) const;

    std::shared_ptr<kernels::Device> m_device;
    VitShape m_shape;
    std::vector<Block> m_blocks;
};

}  // namespace rookery::vision
