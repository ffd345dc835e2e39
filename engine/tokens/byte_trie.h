#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace rookery {

/// The longest token at a position of a text. A node keeps its children as a set of bytes; a child's place is
/// the number of smaller bytes in the set, so a step is two loads and a bit count whatever the fan-out.
/// Memory: 48 bytes per distinct prefix.
class ByteTrie
{
public:
    struct Match {
        std::int32_t token = -1;  ///< -1: no token matches
        std::size_t bytes = 0;
    };

    ByteTrie() = default;
    /// \param tokens bytes of each id; empty entries are not matched. Of equal entries the lowest id wins.
    explicit ByteTrie(std::span<const std::string_view> tokens);

    Match longestMatch(std::string_view text) const noexcept;

private:
    struct Entry {
        std::string_view text;
        std::int32_t token;
        auto operator<=>(const Entry &) const = default;
    };

    /// A node whose children are still missing, and the sorted tokens that share its prefix.
    struct Branch {
        std::uint32_t node;
        std::span<const Entry> tokens;
    };

    struct Node {
        std::array<std::uint64_t, 4> children = {};  ///< bit b: there is a child for byte b
        std::array<std::uint8_t, 4> rank = {};       ///< children in the words before this one
        std::uint32_t firstChild = 0;
        std::int32_t token = -1;
    };

    void grow(const Branch &branch, std::size_t depth, std::vector<Branch> &next);

    std::vector<Node> m_nodes;
};

}  // namespace rookery
