#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rookery::server {

/// Finds the call of a function in an answer that was held to the form of one, as it comes. What is no call
/// is text.
class CallSplitter
{
public:
    /// \param opened the prompt has written "```json" already
    explicit CallSplitter(bool opened)
        : m_place(opened ? Place::Head : Place::Start)
    {
    }

    struct Pieces {
        std::string text;
        std::string name;       ///< told once, as soon as it is known
        std::string arguments;  ///< JSON, a piece of it
    };
    Pieces add(std::string_view piece);
    Pieces finish();  ///< what was held back since it might have become a call

    bool called() const noexcept { return m_place == Place::Behind; }  ///< wholly

private:
    enum class Place { Start, Text, Head, Arguments, Behind };
    void readHead(Pieces &pieces);
    void readArguments(Pieces &pieces);

    Place m_place;
    std::string m_held;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_escaped = false;
};

}  // namespace rookery::server
