#include "engine/train/csv.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

/// Takes a field off the front of a text.
class Fields
{
public:
    Fields(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const noexcept { return m_at >= m_text.size(); }
    /// Whether the field before was the last of its row.
    bool rowEnded() const noexcept { return m_rowEnded; }
    std::size_t line() const noexcept { return m_line; }

    Result<std::string> next()
    {
        auto field = m_text[m_at] == '"' ? quoted() : Result<std::string>(plain());
        if (!field) {
            return field;
        }
        const char end = atEnd() ? '\n' : m_text[m_at++];
        m_rowEnded = end == '\n';
        m_line += m_rowEnded ? 1 : 0;
        if (m_rowEnded && field->ends_with('\r')) {
            field->pop_back();
        }
        return field;
    }

private:
    /// Up to the separator or the line's end.
    std::string plain()
    {
        const std::size_t start = m_at;
        m_at = std::min(m_text.find_first_of(std::string{m_separator, '\n'}, m_at), m_text.size());
        return std::string(m_text.substr(start, m_at - start));
    }

    /// Up to the closing quote; what follows it up to the separator is taken as it is.
    Result<std::string> quoted()
    {
        const std::size_t firstLine = m_line;
        std::string field;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            m_line += c == '\n' ? 1 : 0;
            if (c != '"') {
                field += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                field += c;
                ++m_at;
            } else {
                ++m_at;
                return field + plain();
            }
        }
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "a quotation mark in line %1 isn't closed").with(firstLine));
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_rowEnded = false;
};

}  // namespace

Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view text, char separator)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    for (Fields fields(text, separator); !fields.atEnd();) {
        auto field = fields.next();
        if (!field) {
            return tl::make_unexpected(field.error());
        }
        row.push_back(std::move(*field));
        // A separator at the very end stands before one more field, which is empty.
        if (!fields.rowEnded() && fields.atEnd()) {
            row.emplace_back();
        }
        if (fields.rowEnded() || fields.atEnd()) {
            if (row.size() > 1 || !row.front().empty()) {
                rows.push_back(std::move(row));
            }
            row.clear();
        }
    }
    return rows;
}

}  // namespace rookery
