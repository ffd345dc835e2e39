#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rookery {

/// A set of token ids, a bit each.
struct TokenMask {
    std::vector<std::uint64_t> words;

    bool has(std::size_t token) const noexcept { return (words[token / 64] >> (token % 64) & 1) != 0; }
    void add(std::size_t token) noexcept { words[token / 64] |= std::uint64_t(1) << (token % 64); }
};

}  // namespace rookery
