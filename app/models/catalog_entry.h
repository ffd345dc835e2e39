#pragma once

#include "app/models/download.h"
#include "app/models/hub_address.h"
#include "app/models/machine.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

/// A model that can be downloaded: one file, or a repository whose files are asked for when it is opened.
struct CatalogEntry {
    Q_DECLARE_TR_FUNCTIONS(CatalogEntry)

public:
    enum Kind { Chat, Translation, Pictures };

    QString name = {};
    Kind kind = Chat;
    bool spare = false;    ///< another file of a model that is listed too
    QString licence = {};  ///< empty = not known
    QDate date = {};
    DownloadTarget target = {};  ///< no url where it is a repository
    QString architecture = {};   ///< what the file must turn out to be
    int layers = 0;
    int width = 0;
    bool needsVocabulary = false;  ///< the World vocabulary isn't in the file

    HubAddress repository = {};  ///< no name where it is a file
    QString choose = {};         ///< beginning of the name of the weights that are meant; empty = all
    HubAddress encoder = {};     ///< repository of the image encoder that the weights lack

    bool isRepository() const { return !repository.repository.isEmpty(); }
    QString origin() const;  ///< host and repository

    qint64 memoryNeeded() const;
    double bytesPerToken() const;  ///< of weights that are read for each token; 0 = not known
};

/// Everything that the catalogue file has.
struct Catalog {
    QList<CatalogEntry> entries = {};
    DownloadTarget vocabulary = {};  ///< the World vocabulary
};

/// \param file JSON; the program's own where empty
/// \param dataFolder where downloads go: `models/` and `vocab/` in it
Catalog readCatalog(const QString &file, const QString &dataFolder);

/// How well a model goes on a computer.
enum class Fit {
    Unknown,
    Good,
    Tight,     ///< in its memory, but not beside what runs now
    TooLarge,  ///< for its memory
    NoDisk,    ///< not enough room to download it
};

/// \param bytesToFetch that aren't there yet
Fit fitOf(const Machine &machine, qint64 memoryNeeded, qint64 bytesToFetch);

/// About how fast a model answers; 0 = not known.
double tokensPerSecond(const Machine &machine, double bytesPerToken);

/// The entry to try first: the largest chat model that fits what the computer has, whatever is free just now,
/// and answers as fast as one reads, else the fastest that fits. -1 = none.
int recommendedEntry(const QList<CatalogEntry> &entries, const Machine &machine);
