#include "app/inspect/token_places.h"

void TokenPlaces::clear()
{
    *this = {};
}

void TokenPlaces::add(std::span<const rookery::runtime::TokenRecord> records, const QString &text)
{
    for (const rookery::runtime::TokenRecord &record : records) {
        m_wanted += record.bytes;
        m_ends.push_back(m_wanted);
        m_places.push_back(0);
    }
    follow(text);
}

void TokenPlaces::follow(const QString &text)
{
    std::size_t reached = 0;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        while (m_bytes < m_ends[i] && m_unit < text.size()) {
            const bool pair = text[m_unit].isHighSurrogate() && m_unit + 1 < text.size();
            const char16_t one = text[m_unit].unicode();
            m_bytes += pair ? 4 : one < 0x80 ? 1 : one < 0x800 ? 2 : 3;
            m_unit += pair ? 2 : 1;
        }
        m_places[m_places.size() - m_ends.size() + i] = static_cast<int>(m_unit);
        reached += m_bytes >= m_ends[i] ? 1 : 0;
    }
    m_ends.erase(m_ends.begin(), m_ends.begin() + static_cast<std::ptrdiff_t>(reached));
}

std::vector<int> placesOf(const rookery::runtime::TokenRecords &records, const QString &text)
{
    TokenPlaces places;
    places.add(records, text);
    return places.all();
}

QString visibleToken(const QString &text)
{
    QString shown = text;
    shown.replace(QLatin1Char(' '), QChar(0x00B7));
    shown.replace(QStringLiteral("\r"), QStringLiteral("\u240D"));
    shown.replace(QLatin1Char('\n'), QChar(0x21B5));
    shown.replace(QLatin1Char('\t'), QChar(0x21E5));
    return shown;
}
