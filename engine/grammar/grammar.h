#pragma once

#include "engine/error.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rookery {

using ByteSet = std::bitset<256>;

/// A set of texts, as a network of nodes that bytes lead through. A part of it may call another part, which
/// may call itself, so nested brackets can be told. Immutable.
class Grammar
{
public:
    using NodeId = std::uint32_t;

    struct Node {
        enum class Kind : std::uint8_t {
            End,     ///< of a part: back to who called it
            Bytes,   ///< one byte of `set`, then `next`
            Split,   ///< `next` or `other`
            Call,    ///< the part that starts at `other`, then `next`
            Repeat,  ///< the part at `other`, `least` to `most` times, then `next`
        };
        Kind kind = Kind::End;
        bool ending = false;  ///< belongs to what may follow a whole answer
        NodeId next = 0;
        NodeId other = 0;
        std::uint32_t set = 0;
        std::uint32_t least = 0;
        std::uint32_t most = 0;  ///< `Unbounded`: any number
    };
    static constexpr std::uint32_t Unbounded = UINT32_MAX;
    /// Of calls within calls, so that a model that only ever opens brackets comes to an end.
    static constexpr std::uint32_t MostNested = 160;

    const Node &node(NodeId id) const noexcept { return m_nodes[id]; }
    NodeId start() const noexcept { return m_start; }
    /// Calls within calls that the shortest way from a node to its part's end takes; `Never` where there is
    /// no end.
    std::uint32_t nesting(NodeId id) const noexcept { return m_nesting[id]; }
    static constexpr std::uint32_t Never = UINT32_MAX;

    /// Bytes that no node tells apart share a class.
    int classes() const noexcept { return static_cast<int>(m_classBytes.size()); }
    std::uint8_t classOf(std::uint8_t byte) const noexcept { return m_classOf[byte]; }
    bool takes(const Node &node, int byteClass) const noexcept
    {
        return m_sets[node.set].test(m_classBytes[static_cast<std::size_t>(byteClass)]);
    }

private:
    friend class GrammarBuilder;
    Grammar() = default;
    void findClasses();
    void measure();

    std::vector<Node> m_nodes;
    std::vector<ByteSet> m_sets;
    std::vector<std::uint32_t> m_nesting;
    std::array<std::uint8_t, 256> m_classOf = {};
    std::vector<std::uint8_t> m_classBytes;  ///< a byte of each class
    NodeId m_start = 0;
};

/// Makes a grammar from its end to its beginning: each function gives the node at which something starts that
/// goes on at `next`.
class GrammarBuilder
{
public:
    using NodeId = Grammar::NodeId;
    using CodePoints = std::pair<std::uint32_t, std::uint32_t>;  ///< first and last

    GrammarBuilder();

    NodeId end() const noexcept { return 0; }
    NodeId bytes(const ByteSet &set, NodeId next);
    NodeId literal(std::string_view text, NodeId next);
    NodeId either(NodeId one, NodeId other);
    NodeId either(std::span<const NodeId> ways);
    /// One of several texts.
    NodeId literals(std::vector<std::string> texts, NodeId next);
    NodeId call(NodeId part, NodeId next);
    /// \param body ends in `end()`
    NodeId repeat(NodeId body, std::uint32_t least, std::uint32_t most, NodeId next);
    /// One character in UTF-8. \param ranges of Unicode scalar values; surrogates in them are left out
    NodeId character(std::span<const CodePoints> ranges, NodeId next);
    /// Anything up to and with the first occurrence of `text`.
    NodeId until(std::string_view text, NodeId next);
    /// Any text at all that begins with none of these.
    NodeId notBeginningWith(std::vector<std::string> texts);

    /// A part that is called before it is known.
    NodeId declare();
    void define(NodeId declared, NodeId start);

    /// All nodes made by `make` are those of an ending.
    template<class Make>
    NodeId ending(const Make &make)
    {
        m_ending = true;
        const NodeId id = make();
        m_ending = false;
        return id;
    }

    /// \return BadInput where no finite text fits, or the grammar is too large
    [[nodiscard]] Result<Grammar> finish(NodeId start);

private:
    NodeId add(Grammar::Node node);
    NodeId encoded(CodePoints range, NodeId next);
    NodeId anything();

    Grammar m_grammar;
    std::unordered_map<ByteSet, std::uint32_t> m_sets;
    NodeId m_anything = 0;
    bool m_ending = false;
};

/// The bytes from `first` to `last`.
ByteSet byteRange(unsigned first, unsigned last);

}  // namespace rookery
