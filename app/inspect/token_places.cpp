#include "app/inspect/token_places.h"

std::vector<int> placesOf(const rookery::runtime::TokenRecords &records, const QString &text)
{
    std::vector<int> places;
    places.reserve(records.size() + 1);
    qsizetype unit = 0;
    qsizetype bytes = 0;  // of UTF-8 before `unit`
    qsizetype wanted = 0;
    places.push_back(0);
    for (const rookery::runtime::TokenRecord &record : records) {
        wanted += record.bytes;
        while (bytes < wanted && unit < text.size()) {
            const bool pair = text[unit].isHighSurrogate() && unit + 1 < text.size();
            const char16_t one = text[unit].unicode();
            bytes += pair ? 4 : one < 0x80 ? 1 : one < 0x800 ? 2 : 3;
            unit += pair ? 2 : 1;
        }
        places.push_back(static_cast<int>(unit));
    }
    return places;
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
