#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Somebody for the model to be: what it is told first, and by whom its answers are shown to be.
struct Persona {
    QString name;
    QByteArray picture = {};    ///< as `personaPicture` makes it; empty: none
    QString instructions = {};  ///< the system prompt
    QString shelfItem = {};     ///< the state that its conversations start from; empty: none

    bool operator==(const Persona &) const = default;

    /// What can't be read is left out; without a name it is nobody.
    static Persona fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};
