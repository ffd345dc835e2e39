#include "app/writing/drawn_text.h"

#include "app/inspect/token_places.h"

#include <utility>

using rookery::runtime::TokenRecords;

void DrawnText::add(const TokenRecords &records)
{
    m_drawn.insert(m_drawn.end(), records.begin(), records.end());
}

DrawnText::Grown DrawnText::add(const QString &piece)
{
    Grown grown{.text = std::exchange(m_begun, {}) + piece, .tokens = {}};
    const auto bytes = static_cast<std::size_t>(grown.text.toUtf8().size());
    std::size_t whole = 0;  // tokens, up to one that ends a character
    std::size_t covered = 0;
    for (std::size_t i = 0, end = 0; i < m_drawn.size(); ++i) {
        end += static_cast<std::size_t>(m_drawn[i].bytes);
        if (end > bytes) {
            break;
        }
        if (m_drawn[i].bytes > 0) {
            whole = i + 1;
            covered = end;
        }
    }
    const auto behind = m_drawn.begin() + static_cast<std::ptrdiff_t>(whole);
    const TokenRecords shown(m_drawn.begin(), behind);
    m_drawn.erase(m_drawn.begin(), behind);
    const std::vector<int> places = placesOf(shown, grown.text);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        grown.tokens.append({places[i], m_writer, shown[i]});
        grown.tokens.last().record.bytes = places[i + 1] - places[i];
    }
    if (covered < bytes && !m_drawn.empty()) {
        m_begun = grown.text.sliced(places.back());
        grown.text.truncate(places.back());
    }
    return grown;
}

QString DrawnText::rest()
{
    m_drawn.clear();
    return std::exchange(m_begun, {});
}
