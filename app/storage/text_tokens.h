#pragma once

#include "app/runtime/token_records.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rookery {

/// A token that a model wrote into a text: where it stands there, and what was expected in its place.
struct TextToken {
    qint64 start = 0;                  ///< in UTF-16 units
    quint32 writer = 0;                ///< `writerNumber` of the model
    runtime::TokenRecord record = {};  ///< known; its `bytes` are units here, 0 where only a character begins

    qint64 end() const { return start + record.bytes; }
    bool operator==(const TextToken &other) const;
};

/// In order and apart from each other.
using TextTokens = QList<TextToken>;

/// Of a model by its name: short, and the same in every run of the program.
quint32 writerNumber(const QString &modelName);

/// What changes the tokens of a text into those of another, as a version stores it. What both begin and end
/// with is left out; a token in between costs `PackedTokenBytes` and a share of a stretch's 16 bytes.
/// \param longer units that the other text has more
QByteArray tokenChange(const TextTokens &before, const TextTokens &after, qint64 longer);
/// nullopt where it isn't what `tokenChange` gave for `before`. \param units of the other text
std::optional<TextTokens> changed(const TextTokens &before, const QByteArray &change, qint64 longer,
                                  qint64 units);

}  // namespace rookery
