#include "engine/formats/gguf_types.h"

#include <algorithm>
#include <array>

namespace rookery {

namespace {

using kernels::DType;

constexpr std::array<GgmlType, 33> GgmlTypes = {{
    {0, "F32", DType::F32},
    {1, "F16", DType::F16},
    {2, "Q4_0", DType::Q4_0},
    {3, "Q4_1", DType::Q4_1},
    {6, "Q5_0", DType::Q5_0},
    {7, "Q5_1", DType::Q5_1},
    {8, "Q8_0", DType::Q8_0},
    {9, "Q8_1", {}},
    {10, "Q2_K", DType::Q2_K},
    {11, "Q3_K", DType::Q3_K},
    {12, "Q4_K", DType::Q4_K},
    {13, "Q5_K", DType::Q5_K},
    {14, "Q6_K", DType::Q6_K},
    {15, "Q8_K", {}},
    {16, "IQ2_XXS", {}},
    {17, "IQ2_XS", {}},
    {18, "IQ3_XXS", {}},
    {19, "IQ1_S", {}},
    {20, "IQ4_NL", DType::IQ4_NL},
    {21, "IQ3_S", {}},
    {22, "IQ2_S", {}},
    {23, "IQ4_XS", DType::IQ4_XS},
    {24, "I8", {}},
    {25, "I16", {}},
    {26, "I32", {}},
    {27, "I64", {}},
    {28, "F64", {}},
    {29, "IQ1_M", {}},
    {30, "BF16", DType::BF16},
    {34, "TQ1_0", {}},
    {35, "TQ2_0", {}},
    {39, "MXFP4", DType::MXFP4},
    {40, "NVFP4", {}},
}};

}  // namespace

const GgmlType *findGgmlType(std::uint32_t number) noexcept
{
    const auto found = std::find_if(GgmlTypes.begin(), GgmlTypes.end(),
                                    [&](const GgmlType &type) { return type.number == number; });
    return found == GgmlTypes.end() ? nullptr : &*found;
}

std::uint32_t ggmlNumber(DType type) noexcept
{
    const auto found = std::find_if(GgmlTypes.begin(), GgmlTypes.end(),
                                    [&](const GgmlType &known) { return known.type == type; });
    return found->number;  // every type of ours is one of GGUF's
}

}  // namespace rookery
