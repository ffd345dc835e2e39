#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/products/run_sum.h"
#include "kernels/cpu/ops/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// A tile's 16 rows are this many vectors.
constexpr int TileVectors = PackedLayout::Rows / Width;

// Bands of rows and rows of inputs whose products are formed together: as many sums as there are registers
// for.
#if defined(__AVX512F__)
constexpr int PackedTiles = 2;
constexpr int PackedInputs = 6;
#else
constexpr int PackedTiles = 1;
constexpr int PackedInputs = 4;
#endif

/// Columns 4 * Quad to 4 * Quad + 3 of the tile's rows, a row in each 32-bit lane of the vectors.
template<PackedLayout Layout, int Quad>
inline Ints tileLine(const std::byte *tile, int vector)
{
    constexpr int VectorBytes = 4 * Width;
    const std::byte *at = tile + vector * VectorBytes;
    Ints low;
    if constexpr (Layout.lowBits == 8) {
        std::memcpy(&low, at + Layout.lowAt() + Quad * PackedLayout::Line, sizeof low);
        return low;
    }
    std::memcpy(&low, at + Layout.lowAt() + Quad / 2 * PackedLayout::Line, sizeof low);
    low = low >> (Quad % 2 * 4) & 0x0f0f0f0f;
    if constexpr (Layout.highBits > 0) {
        constexpr int Bit = Quad * Layout.highBits;
        constexpr int Left = 4 - Bit % 8;  // to where they belong, above the low bits
        constexpr int Mask = ((1 << Layout.highBits) - 1) * 0x10101010;
        Ints high;
        std::memcpy(&high, at + Layout.highAt() + Bit / 8 * PackedLayout::Line, sizeof high);
        low |= (Left > 0 ? high << (Left > 0 ? Left : 0) : high >> (Left > 0 ? 0 : -Left)) & Mask;
    }
    return low;
}

// Left to itself GCC 12 calls some of what follows in place of inlining it, with the sums in memory: half the
// speed.
template<int Begin, int End, class Body>
[[gnu::always_inline]] inline void unrolled(const Body &body)
{
    if constexpr (Begin < End) {
        body.template operator()<Begin>();
        unrolled<Begin + 1, End>(body);
    }
}

/// Scales (or offsets) of one vector of rows.
template<PackedLayout Layout>
inline Floats tileScale(const std::byte *scales, int vector)
{
    constexpr DType Stored = Layout.wideScales ? DType::BF16 : DType::F16;
    return loadAs<Stored>(scales + 2 * Width * vector);
}

/// What multiplies the offsets of one vector of rows, in two levels.
inline Floats offsetCodes(const std::byte *codes, int vector)
{
#if defined(__AVX2__) && !defined(__AVX512F__)
    // Written out where GCC 12 would convert them one by one.
    return _mm256_cvtepi32_ps(
        _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(codes + Width * vector))));
#else
    std::uint8_t code __attribute__((vector_size(Width)));
    std::memcpy(&code, codes + Width * vector, sizeof code);
    return __builtin_convertvector(code, Floats);
#endif
}

/// Products of `Tiles` bands of 16 rows with `Inputs` rows of quantised inputs.
template<PackedLayout Layout, int Tiles, int Inputs>
struct PackedProduct {
    Floats products[Inputs][Tiles][TileVectors] = {};
    const QuantizedInputs &inputs;
    int firstInput;
    bool asksAhead;
    std::ptrdiff_t bandBytes = Layout.bandBytes(inputs.columns);
    std::size_t rowStride = QuantizedInputs::rowBytes(inputs.columns);
    const std::byte *x = RunSum<Layout>::inputsOf(inputs, firstInput);
    const float *scales = inputs.scalesOf(firstInput);
    const std::int32_t *minusSums =
        Groups == 2 ? inputs.minusHalfSumsOf(firstInput) : inputs.minusSumsOf(firstInput);
    const float *scaledSums =
        Groups == 2 ? inputs.scaledHalfSumsOf(firstInput) : inputs.scaledSumsOf(firstInput);

    void run(const std::byte *band)
    {
        // In two levels what shares float16 scales. Otherwise tile by tile, so that memory is read in order.
        // However many inputs there are, sums are added up in the same order: a token's results don't depend
        // on its company.
        constexpr int Stretch = Layout.twoLevels ? 8 : 1;
        static_assert(!Layout.twoLevels || Layout.tilesPerHeader() == Stretch);
        const int blocks = inputs.columns / PackedLayout::Columns;
        for (int block = 0; block < blocks; block += Stretch) {
            const int tiles = blocks - block < Stretch ? blocks - block : Stretch;
            for (int v = 0; v < TileVectors; v += Vectors) {
                addStretch(band, block, tiles, v);
            }
            band += Layout.headerBytes() + tiles * Layout.tileBytes();
        }
    }

private:
    static constexpr int Groups = Layout.scaleGroups();
    // With one scale a tile's products go to the sums of all tiles at once.
    static constexpr bool Direct = !Layout.twoLevels && !Layout.hasOffset;
    // A single input leaves registers for all vectors of a tile: its lines are read whole, once. So do words,
    // whose steps need but one vector of weights at a time.
    static constexpr int Vectors = Tiles == 1 && (Inputs == 1 || RunSum<Layout>::Steps > 1) ? TileVectors : 1;
    // Vectors of rows that are summed up at a time: of each band the same.
    static constexpr int Lanes = Tiles * Vectors;
    using Sums = Floats[Inputs][Lanes];
    using Dots = Ints[Inputs][Lanes];

    [[gnu::always_inline]] void addStretch(const std::byte *header, int block, int tiles, int v)
    {
        Sums sums = {};
        Sums offsets = {};
        const std::byte *tile = header + Layout.headerBytes();
        for (int i = 0; i < tiles; ++i, ++block, tile += Layout.tileBytes()) {
            if constexpr (Tiles == 1 && Inputs <= 2) {  // limited by memory
                // A share for each vector of rows, so that memory is never idle.
                constexpr int Share = Layout.tileBytes() / TileVectors;
                if (asksAhead) {
                    prefetchAhead<Share * Vectors>(tile + v * Share);
                }
            }
            addTile(tile, block, v, sums, offsets);
        }
        for (int lane = 0; lane < Lanes; ++lane) {
            const std::byte *halves = header + lane / Vectors * bandBytes;
            const int vector = v + lane % Vectors;
            for (int t = 0; t < Inputs; ++t) {
                if constexpr (Layout.twoLevels) {
                    sums[t][lane] *= tileScale<Layout>(halves, vector);
                    if constexpr (Layout.hasOffset) {
                        sums[t][lane] +=
                            offsets[t][lane] * tileScale<Layout>(halves + 2 * PackedLayout::Rows, vector);
                    }
                }
                if constexpr (!Direct) {
                    products[t][lane / Vectors][vector] += sums[t][lane];
                }
            }
        }
    }

    /// Of the vectors of rows from v on; in two levels without the float16 scales.
    [[gnu::always_inline]] void addTile(const std::byte *tile, int block, int v, Sums &sums, Sums &offsets)
    {
        Dots dots = {};
        unrolled<0, Groups>([&]<int Group>()
                                __attribute__((always_inline)) { addGroup<Group>(tile, block, v, dots); });
        for (int lane = 0; lane < Lanes; ++lane) {
            const std::byte *at = tile + lane / Vectors * bandBytes;
            const int vector = v + lane % Vectors;
            const Floats scale = Layout.twoLevels ? Floats{} : tileScale<Layout>(at, vector);
            for (int t = 0; t < Inputs; ++t) {
                const Floats whole = __builtin_convertvector(dots[t][lane], Floats);
                const float inputScale = rowOf(scales, t)[block];
                if constexpr (Layout.twoLevels) {
                    sums[t][lane] += whole * inputScale;
                } else if constexpr (Direct) {
                    products[t][lane / Vectors][vector] += whole * (scale * inputScale);
                } else {
                    sums[t][lane] += whole * (scale * inputScale);
                }
            }
            if constexpr (Layout.hasOffset) {
                addOffsets(at, block, vector, lane, Layout.twoLevels ? offsets : sums);
            }
        }
    }

    [[gnu::always_inline]] void addOffsets(const std::byte *tile, int block, int vector, int lane,
                                           Sums &sums) const
    {
        for (int group = 0; group < Groups; ++group) {
            const Floats offset = Layout.twoLevels
                                      ? offsetCodes(tile + PackedLayout::Rows * (Groups + group), vector)
                                      : tileScale<Layout>(tile + 2 * PackedLayout::Rows, vector);
            for (int t = 0; t < Inputs; ++t) {
                sums[t][lane] += offset * rowOf(scaledSums, t)[Groups * block + group];
            }
        }
    }

    /// The columns of a tile that share a scale.
    template<int Group>
    [[gnu::always_inline]] void addGroup(const std::byte *tile, int block, int v, Dots &dots) const
    {
        constexpr int Quads = Layout.scaleColumns / 4;
        constexpr int Run = RunSum<Layout>::Quads;
        unrolled<0, Quads / Run>([&]<int Part>() __attribute__((always_inline)) {
            addRun<Group, Group * Quads + Part * Run>(tile, block, v, dots);
        });
    }

    template<int Group, int FirstQuad>
    [[gnu::always_inline]] void addRun(const std::byte *tile, int block, int v, Dots &dots) const
    {
        RunSum<Layout> runs[Inputs][Lanes];
        for (int t = 0; t < Inputs; ++t) {
            for (int lane = 0; lane < Lanes; ++lane) {
                runs[t][lane].start(rowOf(minusSums, t)[Groups * block + Group]);
            }
        }
        unrolled<FirstQuad, FirstQuad + RunSum<Layout>::Quads>([&]<int Quad>() __attribute__((
            always_inline)) { addQuad<Quad>(tile, block, v, runs); });
        for (int lane = 0; lane < Lanes; ++lane) {
            const std::byte *codes = tile + lane / Vectors * bandBytes + PackedLayout::Rows * Group;
            const Ints factors = RunSum<Layout>::factors(codes + Width * (v + lane % Vectors));
            for (int t = 0; t < Inputs; ++t) {
                dots[t][lane] += runs[t][lane].times(factors);
            }
        }
    }

    template<int Quad>
    [[gnu::always_inline]] void addQuad(const std::byte *tile, int block, int v,
                                        RunSum<Layout> (&runs)[Inputs][Lanes]) const
    {
        Ints lines[Lanes];
        for (int lane = 0; lane < Lanes; ++lane) {
            lines[lane] = tileLine<Layout, Quad>(tile + lane / Vectors * bandBytes, v + lane % Vectors);
        }
        constexpr int Steps = RunSum<Layout>::Steps;
        unrolled<0, Steps>([&]<int Step>() __attribute__((always_inline)) {
            Ints weights[Lanes];
            for (int lane = 0; lane < Lanes; ++lane) {
                weights[lane] = RunSum<Layout>::template weightsOf<Step>(lines[lane]);
            }
            for (int t = 0; t < Inputs; ++t) {
                std::int32_t some;  // inputs of this step
                std::memcpy(&some,
                            rowOf(x, t) + Steps * (PackedLayout::Columns * block + 4 * Quad) + 4 * Step,
                            sizeof some);
                for (int lane = 0; lane < Lanes; ++lane) {
                    runs[t][lane].add(weights[lane], Ints{} + some);
                }
            }
        });
    }

    template<class T>
    const T *rowOf(const T *first, int row) const
    {
        return reinterpret_cast<const T *>(reinterpret_cast<const std::byte *>(first) +
                                           static_cast<std::size_t>(row) * rowStride);
    }
};

/// Rows [row, row + 16 Tiles) of `Inputs` rows of inputs, which are whole tokens.
template<PackedLayout Layout, int Tiles, int Inputs>
inline void storePackedTile(const PackedPart &part, int row, int input)
{
    const std::byte *band = part.tiles + row / PackedLayout::Rows * Layout.bandBytes(part.inputs.columns);
    PackedProduct<Layout, Tiles, Inputs> product{
        .inputs = part.inputs, .firstInput = input, .asksAhead = part.asksAhead};
    product.run(band);
    const int levels = part.inputs.levels;
    for (int t = 0; t < Inputs; t += levels) {
        float *y = part.y + static_cast<std::size_t>((input + t) / levels) * static_cast<unsigned>(part.rows);
        for (int i = 0; i < Tiles * TileVectors; ++i) {
            const int at = row + i * Width;
            if (const int left = part.rows - at; left > 0) {
                Floats value = product.products[t][i / TileVectors][i % TileVectors];
                if (levels == 2 && t + 1 < Inputs) {
                    value += product.products[t + 1][i / TileVectors][i % TileVectors];
                }
                finish(y + at, value, left, part.activation, part.accumulate);
            }
        }
    }
}

/// The next `count` rows of inputs, at most PackedInputs and a multiple of Step.
template<PackedLayout Layout, int Tiles, int Step, int Inputs = PackedInputs>
inline void storePackedTiles(const PackedPart &part, int row, int input, int count)
{
    if (count == Inputs) {
        storePackedTile<Layout, Tiles, Inputs>(part, row, input);
    } else if constexpr (Inputs > Step) {
        storePackedTiles<Layout, Tiles, Step, Inputs - Step>(part, row, input, count);
    }
}

/// Step: rows of inputs that belong together, two where a token has two levels.
template<PackedLayout Layout, int Tiles, int Step>
inline void packedRowsOf(const PackedPart &part, int row)
{
    // Shares of even size: a small rest at the end would leave most of the registers idle.
    for (int input = 0, left = part.tokens * Step; left > 0;) {
        const int shares = (left + PackedInputs - 1) / PackedInputs;
        const int count = (left / Step + shares - 1) / shares * Step;
        storePackedTiles<Layout, Tiles, Step>(part, row, input, count);
        input += count;
        left -= count;
    }
}

template<PackedLayout Layout, int Tiles>
inline void packedRows(const PackedPart &part, int row)
{
    if (part.inputs.levels == 1) {
        packedRowsOf<Layout, Tiles, 1>(part, row);
    } else {
        packedRowsOf<Layout, Tiles, 2>(part, row);
    }
}

template<PackedLayout Layout>
inline void productPacked(const PackedPart &part)
{
    int row = part.begin;
    if (part.tokens > 1) {  // with one token a single stream through memory is faster
        for (; row + PackedTiles * PackedLayout::Rows <= part.end; row += PackedTiles * PackedLayout::Rows) {
            packedRows<Layout, PackedTiles>(part, row);
        }
    }
    for (; row < part.end; row += PackedLayout::Rows) {
        packedRows<Layout, 1>(part, row);
    }
}

template<PackedLayout... Layouts>
inline void dispatchPacked(const PackedPart &part)
{
    ((part.layout == Layouts ? productPacked<Layouts>(part) : void()), ...);
}

inline void matmulPacked(const PackedPart &part)
{
    dispatchPacked<Packed8, Packed4, Packed4Offset, Packed5, Packed5Offset, Packed4K, Packed5K, Packed6K,
                   Packed2K, Packed3K, Packed8K, Packed5Wide>(part);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
