#include "engine/quantize/target_types.h"

#include "engine/lower_case.h"

#include <algorithm>
#include <array>

namespace rookery {

namespace {

using kernels::DType;

struct TargetType {
    const char *name;
    DType type;
    std::uint32_t fileType;
};

constexpr std::array<TargetType, 7> TargetTypes = {{
    {"q8_0", DType::Q8_0, 7},
    {"q4_0", DType::Q4_0, 2},
    {"q4_k", DType::Q4_K, 14},
    {"q6_k", DType::Q6_K, 18},
    {"f16", DType::F16, 1},
    {"bf16", DType::BF16, 32},
    {"f32", DType::F32, 0},
}};

}  // namespace

std::uint32_t fileTypeOf(DType type)
{
    return std::find_if(TargetTypes.begin(), TargetTypes.end(),
                        [&](const TargetType &known) { return known.type == type; })
        ->fileType;
}

Result<kernels::DType> quantizationNamed(const std::string &name)
{
    const std::string lower = lowerCase(name);
    std::string choices;
    for (const TargetType &known : TargetTypes) {
        if (lower == known.name) {
            return known.type;
        }
        choices += (choices.empty() ? "" : ", ") + std::string(known.name);
    }
    return failure(ErrorCode::BadInput, name,
                   sentence("Quantising", "no type to quantise to; choose one of %1").with(choices));
}

}  // namespace rookery
