#pragma once

#include "kernels/cuda/ops/ops.h"

#include <cstddef>

// How the scratch memory of a digest is cut up.

namespace rookery::kernels::cuda {

/// Where the parts begin, in bytes.
struct DigestScratch {
    explicit DigestScratch(int vocabulary) noexcept
        : stretches(alignedUp(sizeof(float) * static_cast<std::size_t>(vocabulary)))
        , digest(stretches + alignedUp(sizeof(LogitStretch) * LogitDigest::MaxStretches))
        , adjustments(digest + alignedUp(sizeof(LogitDigest)))
        , end(adjustments + alignedUp(sizeof(LogitAdjustment) * LogitDigest::MaxAdjustments))
    {
    }

    std::size_t stretches;  ///< behind the adjusted logits
    std::size_t digest;
    std::size_t adjustments;
    std::size_t end;

private:
    static constexpr std::size_t alignedUp(std::size_t bytes) noexcept { return (bytes + 255) / 256 * 256; }
};

/// The parts of `args.scratch` as the kernels take them.
inline DigestArgs digestArgsOf(const LogitDigestArgs &args) noexcept
{
    const DigestScratch parts(args.vocabulary);
    auto *memory = reinterpret_cast<std::byte *>(args.scratch);
    return {args.logits,
            reinterpret_cast<LogitAdjustment *>(memory + parts.adjustments),
            static_cast<int>(args.adjustments.size()),
            args.vocabulary,
            1.0F / args.temperature,
            args.scratch,
            reinterpret_cast<LogitStretch *>(memory + parts.stretches),
            reinterpret_cast<LogitDigest *>(memory + parts.digest)};
}

}  // namespace rookery::kernels::cuda
