#include "app/models/catalog_entry.h"

#include "app/engine/file_path.h"
#include "app/text/error_text.h"
#include "engine/weights/architecture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace {

/// Beside the weights: the program, scratch memory and the states of a conversation.
constexpr qint64 MemoryBesideWeights = qint64{300} << 20;
constexpr qint64 SpareDisk = qint64{500} << 20;  ///< that the rest of the computer keeps

constexpr double ShareOfFreeMemory = 0.85;
constexpr double ShareOfMemory = 0.9;
/// What a model may take of it that is recommended: a desktop and a browser go on beside it. What is free at
/// the moment doesn't count, or the advice would be another one from hour to hour.
constexpr double RecommendedShareOfMemory = 0.68;
/// Of a computer that wasn't measured: a laptop's.
constexpr double UsualBytesPerSecond = 15e9;
constexpr double WorldVocabulary = 65536;
/// Of the speed of plain reading, that decoding reaches.
constexpr double ReadEfficiency = 0.7;
/// About what people read: 250 words a minute.
constexpr double ReadingSpeed = 6.0;

CatalogEntry::Kind kindNamed(const QString &name)
{
    return name == QLatin1String("translation") ? CatalogEntry::Translation
           : name == QLatin1String("pictures")  ? CatalogEntry::Pictures
                                                : CatalogEntry::Chat;
}

/// The check of a file whose checksum nobody has published. \return what is wrong, or empty
QString examineShapes(const CatalogEntry &entry, const QString &file)
{
    const auto weights = rookery::WeightFile::open(toPath(file));
    const auto sizes = weights ? rookery::detectArchitecture(**weights)
                               : rookery::Result<rookery::ModelSizes>(tl::make_unexpected(weights.error()));
    if (!sizes) {
        return CatalogEntry::tr(
                   "What came is not the model that was expected (%1). It was deleted; try again.")
            .arg(rookery::told(sizes.error().reason));
    }
    const QString architecture = QString::fromStdString(rookery::nameOf(sizes->architecture));
    if (architecture != entry.architecture || sizes->layers != entry.layers || sizes->width != entry.width) {
        return CatalogEntry::tr(
                   "What came is another model than was expected: %1 with %2 layers of width %3. It was "
                   "deleted.")
            .arg(architecture)
            .arg(sizes->layers)
            .arg(sizes->width);
    }
    return {};
}

DownloadTarget targetOf(const QJsonObject &json, const QString &folder)
{
    DownloadTarget target;
    target.url = QUrl(json[u"url"].toString());
    // A name alone: the catalogue says nothing about folders.
    target.file = QDir(folder).filePath(QFileInfo(json[u"file"].toString()).fileName());
    target.bytes = json[u"bytes"].toInteger();
    target.sha256 = json[u"sha256"].toString().toLatin1();
    return target;
}

CatalogEntry entryOf(const QJsonObject &json, const QString &folder)
{
    CatalogEntry entry;
    entry.name = json[u"name"].toString();
    entry.kind = kindNamed(json[u"kind"].toString());
    entry.spare = json[u"spare"].toBool();
    entry.licence = json[u"licence"].toString();
    entry.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    entry.needsVocabulary = json[u"vocabulary"].toString() == QLatin1String("world");
    if (json.contains(u"repository")) {
        entry.repository.repository = json[u"repository"].toString();
        entry.encoder.repository = json[u"encoder"].toString();
        entry.choose = json[u"choose"].toString();
        return entry;
    }
    entry.architecture = json[u"architecture"].toString();
    entry.layers = json[u"layers"].toInt();
    entry.width = json[u"width"].toInt();
    entry.target = targetOf(json, folder);
    if (!entry.target.checked()) {
        entry.target.examine = [entry](const QString &file) { return examineShapes(entry, file); };
    }
    return entry;
}

}  // namespace

QString CatalogEntry::origin() const
{
    return isRepository() ? repository.repository
                          : target.url.host() + target.url.path().section(QStringLiteral("/resolve/"), 0, 0);
}

qint64 CatalogEntry::memoryNeeded() const
{
    return target.bytes + MemoryBesideWeights;
}

/// All but the embedding, of which a token reads one row.
double CatalogEntry::bytesPerToken() const
{
    const double d = width;
    const double all = 2 * WorldVocabulary * d + 12.5 * layers * d * d;
    return all > 0 ? static_cast<double>(target.bytes) * (1 - WorldVocabulary * d / all) : 0;
}

Catalog readCatalog(const QString &file, const QString &dataFolder)
{
    Catalog catalog;
    QFile json(file.isEmpty() ? QStringLiteral(":/qt/qml/Rookery/catalog.json") : file);
    if (!json.open(QIODevice::ReadOnly)) {
        return catalog;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
    const QDir folder(dataFolder);
    catalog.vocabulary =
        targetOf(document[u"vocabulary"].toObject(), folder.filePath(QStringLiteral("vocab")));
    for (const QJsonValue &entry : document[u"models"].toArray()) {
        catalog.entries += entryOf(entry.toObject(), folder.filePath(QStringLiteral("models")));
    }
    return catalog;
}

Fit fitOf(const Machine &machine, qint64 memoryNeeded, qint64 bytesToFetch)
{
    if (machine.memory == 0) {
        return Fit::Unknown;
    }
    const auto need = static_cast<double>(memoryNeeded);
    return need > ShareOfMemory * static_cast<double>(machine.memory) ? Fit::TooLarge
           : machine.freeDisk > 0 && bytesToFetch > 0 && bytesToFetch + SpareDisk > machine.freeDisk
               ? Fit::NoDisk
           : need > ShareOfFreeMemory * static_cast<double>(machine.freeMemory) ? Fit::Tight
                                                                                : Fit::Good;
}

double tokensPerSecond(const Machine &machine, double bytesPerToken)
{
    return bytesPerToken > 0 ? ReadEfficiency * machine.bytesPerSecond / bytesPerToken : 0;
}

int recommendedEntry(const QList<CatalogEntry> &entries, const Machine &machine)
{
    Machine measured = machine;
    if (measured.bytesPerSecond <= 0) {
        measured.bytesPerSecond = UsualBytesPerSecond;
    }
    int best = -1;
    double bestSpeed = 0;
    for (int row = 0; row < entries.size(); ++row) {
        const CatalogEntry &entry = entries[row];
        if (entry.kind != CatalogEntry::Chat || entry.spare || entry.isRepository() ||
            static_cast<double>(entry.memoryNeeded()) >
                RecommendedShareOfMemory * static_cast<double>(machine.memory) ||
            fitOf(machine, entry.memoryNeeded(), entry.target.bytes) == Fit::NoDisk) {
            continue;
        }
        const double speed = tokensPerSecond(measured, entry.bytesPerToken());
        const bool larger = best < 0 || entry.target.bytes > entries[best].target.bytes;
        if (best < 0 || (speed >= ReadingSpeed && (larger || bestSpeed < ReadingSpeed)) ||
            (bestSpeed < ReadingSpeed && speed > bestSpeed)) {
            best = row;
            bestSpeed = speed;
        }
    }
    return best;
}
