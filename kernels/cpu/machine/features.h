#pragma once

#include <string>

namespace rookery::kernels::cpu {

/// Instruction sets that both the processor and the operating system offer.
struct Features {
    bool avx2 = false;        ///< AVX2, FMA and F16C
    bool avx512 = false;      ///< F, BW, VL and DQ besides the above
    bool avx512Vnni = false;  ///< int8 dot products
    bool dotProduct = false;  ///< the same on ARM
};

const Features &features() noexcept;  ///< asked once

std::string processorName();  ///< "AMD EPYC 9654"; "processor" where the system doesn't say

}  // namespace rookery::kernels::cpu
