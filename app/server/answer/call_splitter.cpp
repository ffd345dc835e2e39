#include "app/server/answer/call_splitter.h"

#include "engine/grammar/grammars.h"

#include <utility>

namespace rookery::server {

CallSplitter::Pieces CallSplitter::add(std::string_view piece)
{
    Pieces pieces;
    m_held += piece;
    if (m_place == Place::Start) {
        if (m_held.starts_with(CallOpening)) {
            m_held.erase(0, CallOpening.size());
            m_place = Place::Head;
        } else if (!CallOpening.starts_with(m_held)) {
            m_place = Place::Text;
        }
    }
    if (m_place == Place::Text) {
        pieces.text = std::exchange(m_held, {});
    }
    if (m_place == Place::Head) {
        readHead(pieces);
    }
    if (m_place == Place::Arguments) {
        readArguments(pieces);
    }
    return pieces;
}

/// Up to where the arguments begin: {"name":"...","arguments":
void CallSplitter::readHead(Pieces &pieces)
{
    constexpr std::string_view Name = "\"name\":";
    constexpr std::string_view Arguments = "\"arguments\":";
    const std::size_t name = m_held.find(Name);
    const std::size_t open = name == std::string::npos ? name : m_held.find('"', name + Name.size());
    if (open == std::string::npos) {
        return;
    }
    const std::size_t close = m_held.find('"', open + 1);  // names have no escapes
    const std::size_t arguments = close == std::string::npos ? close : m_held.find(Arguments, close);
    const std::size_t value =
        arguments == std::string::npos ? arguments : m_held.find('{', arguments + Arguments.size());
    if (value == std::string::npos) {
        return;
    }
    pieces.name = m_held.substr(open + 1, close - open - 1);
    m_held.erase(0, value);
    m_place = Place::Arguments;
}

void CallSplitter::readArguments(Pieces &pieces)
{
    const std::string text = std::exchange(m_held, {});
    for (const char c : text) {
        pieces.arguments += c;
        if (m_quoted) {
            m_quoted = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_quoted = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            m_place = Place::Behind;
            return;
        }
    }
}

CallSplitter::Pieces CallSplitter::finish()
{
    Pieces pieces;
    if (m_place == Place::Start || m_place == Place::Text) {
        pieces.text = std::exchange(m_held, {});
    }
    return pieces;
}

}  // namespace rookery::server
