#pragma once

#include "engine/grammar/grammar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// The pieces of JSON. White space may stand where people put it, one line break and some spaces at a time:
/// models that may write it without end do.
class JsonParts
{
public:
    using NodeId = Grammar::NodeId;

    explicit JsonParts(GrammarBuilder &builder)
        : m_builder(builder)
    {
    }

    NodeId space(NodeId next);
    NodeId value(NodeId next);   ///< any
    NodeId object(NodeId next);  ///< any
    NodeId array(NodeId next);   ///< any
    NodeId string(NodeId next) { return string(0, Grammar::Unbounded, next); }
    /// \param least \param most characters
    NodeId string(std::uint32_t least, std::uint32_t most, NodeId next);
    NodeId number(NodeId next);
    NodeId integer(NodeId next);
    NodeId integer(std::int64_t least, std::int64_t most, NodeId next);
    NodeId boolean(NodeId next) { return m_builder.literals({"false", "true"}, next); }
    NodeId null(NodeId next) { return m_builder.literal("null", next); }

    /// \param item a part
    NodeId arrayOf(NodeId item, std::uint32_t least, std::uint32_t most, NodeId next);

    struct Property {
        NodeId pair;  ///< a part: its name and its value
        bool required = false;
    };
    /// In the order given. \param others a part, a pair with another name
    NodeId objectOf(const std::vector<Property> &properties, std::optional<NodeId> others, NodeId next);
    /// A part. \param value another \param name as JSON writes it
    NodeId pair(std::string_view name, NodeId value);
    /// A part: a name that is none of these, and the value.
    NodeId otherPair(std::vector<std::u32string> names, NodeId value);

private:
    NodeId part(NodeId &known, NodeId (JsonParts::*make)());
    NodeId makeValue();
    NodeId makeCharacter();
    NodeId plainCharacter(NodeId next);
    NodeId digits(std::uint32_t least, std::uint32_t most, NodeId next);
    NodeId natural(std::uint64_t least, std::uint64_t most, NodeId next);

    GrammarBuilder &m_builder;
    NodeId m_value = 0;
    NodeId m_character = 0;
};

}  // namespace rookery
