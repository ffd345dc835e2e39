#pragma once

#include "app/runtime/token_records.h"

#include <QString>

#include <span>
#include <vector>

/// Where the tokens of a text stand in it, in UTF-16 units: one number more than there are records, so that
/// token i is [places[i], places[i + 1]). Both may grow at their ends, each before the other: what is beyond
/// the text stands at its end until the text is there. Costs what is new.
class TokenPlaces
{
public:
    const std::vector<int> &all() const { return m_places; }
    void clear();
    /// \param text all of it, as it is now
    void add(std::span<const rookery::runtime::TokenRecord> records, const QString &text);
    /// The text grew.
    void follow(const QString &text);

private:
    std::vector<int> m_places = {0};
    std::vector<qsizetype> m_ends;  ///< of records that the text may not reach yet, in bytes of UTF-8
    qsizetype m_wanted = 0;         ///< bytes of all records
    qsizetype m_unit = 0;           ///< how far the text was walked
    qsizetype m_bytes = 0;          ///< that it has before `m_unit`
};

/// The same of records and a text that are there at once.
std::vector<int> placesOf(const rookery::runtime::TokenRecords &records, const QString &text);

/// A token's text as it is shown apart from others: spaces and line breaks can be seen.
QString visibleToken(const QString &text);
