#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// A model repository of the hub, and one file of it where that was meant.
struct HubAddress {
    QString repository = {};                    ///< "owner/name"
    QString revision = QStringLiteral("main");  ///< branch, tag or commit
    QString file = {};                          ///< path in the repository; empty = all of it

    QUrl listing(const QUrl &hub) const;  ///< its files as JSON
    QUrl download(const QUrl &hub, const QString &path) const;
    bool operator==(const HubAddress &) const = default;
};

/// What a user typed: "owner/name" or a link to a repository, a folder or a file of `hub`.
/// \return nothing where it is neither
std::optional<HubAddress> hubAddress(const QString &text, const QUrl &hub);

/// May a file of a repository be written under this path within a folder? No way out of the folder, no
/// invisible characters, no name that a download itself uses.
bool isSafeHubPath(const QString &path);
