#include "app/models/catalog_model.h"

#include "app/text/one_line.h"
#include "app/text/sizes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

/// A guess isn't told more exactly than it is.
QString roughly(double number)
{
    return number < 1    ? QLocale().toString(number, 'f', 1)
           : number < 10 ? QLocale().toString(std::round(number), 'f', 0)
                         : QLocale().toString(std::round(number / 5) * 5, 'f', 0);
}

}  // namespace

CatalogModel::CatalogModel(const QString &dataFolder, const QString &catalog, const QUrl &hub,
                           QObject *parent)
    : LastingRows(parent)
    , m_dataFolder(dataFolder)
    , m_hub(hub)
    , m_catalog(readCatalog(catalog, dataFolder))
    , m_repository(hub, dataFolder)
{
    arrange();
    connect(&m_download, &DownloadQueue::progressed, this, [this] {
        if (const auto row = m_rows.indexOf(m_downloading); row >= 0) {
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)),
                             {ProgressRole, StateRole});
        }
        emit progressed();
    });
    connect(&m_download, &DownloadQueue::cancelled, this, &CatalogModel::onEnded);
    connect(&m_download, &DownloadQueue::failed, this, [this](const QString &sentence) {
        setError(sentence);
        onEnded();
    });
    connect(&m_download, &DownloadQueue::finished, this, &CatalogModel::onFinished);
}

void CatalogModel::arrange()
{
    QList<int> rows;
    for (int i = 0; i < m_catalog.entries.size(); ++i) {
        if (m_everything || !m_catalog.entries[i].spare) {
            rows += i;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        const CatalogEntry &left = m_catalog.entries[a];
        const CatalogEntry &right = m_catalog.entries[b];
        return left.kind != right.kind ? left.kind < right.kind : a == m_recommended && b != m_recommended;
    });
    exchange(m_rows, rows, [](int entry) { return entry; });
}

void CatalogModel::setEverything(bool everything)
{
    if (m_everything != everything) {
        m_everything = everything;
        arrange();
        emit everythingChanged();
    }
}

void CatalogModel::look(int threads)
{
    QThreadPool::globalInstance()->start([self = QPointer<CatalogModel>(this),
                                          folder = QDir(m_dataFolder).filePath(QStringLiteral("models")),
                                          threads] {
        const Machine machine = measureMachine(folder, threads);
        QMetaObject::invokeMethod(
            qApp,
            [self, machine] {
                if (self) {
                    self->setMachine(machine);
                }
            },
            Qt::QueuedConnection);
    });
}

void CatalogModel::setMachine(const Machine &machine)
{
    m_machine = machine;
    m_repository.setMachine(machine);
    const int recommended = recommendedEntry(m_catalog.entries, machine);
    if (std::exchange(m_recommended, recommended) != recommended) {
        arrange();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit machineChanged();
}

void CatalogModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit machineChanged();
    emit m_repository.changed();
    emit m_repository.chosenChanged();
}

QString CatalogModel::machineText() const
{
    return m_machine.memory == 0
               ? QString()
               : tr("This computer has %1 of memory, %2 of it free, and %3 free on the disk.")
                     .arg(sizeText(m_machine.memory), sizeText(m_machine.freeMemory),
                          sizeText(m_machine.freeDisk));
}

QString CatalogModel::recommendedName() const
{
    return m_recommended < 0 ? QString() : m_catalog.entries[m_recommended].name;
}

QString CatalogModel::recommendedText() const
{
    const int row = recommendedRow();
    return row < 0 ? QString()
                   : inOneLine({tr("%1 to download").arg(sizeText(entryOf(row).target.bytes)), fitText(row)});
}

QList<DownloadTarget> CatalogModel::targetsOf(const CatalogEntry &entry) const
{
    QList<DownloadTarget> targets;
    // First: it is small, and without it the weights are of no use.
    if (entry.needsVocabulary && !QFileInfo::exists(vocabularyFile())) {
        targets += m_catalog.vocabulary;
    }
    return targets << entry.target;
}

void CatalogModel::download(int row)
{
    if (busy() || row < 0 || row >= rowCount() || entryOf(row).isRepository()) {
        return;
    }
    m_downloading = m_rows[row];
    m_arriving = entryOf(row).target.file;
    start(targetsOf(entryOf(row)), entryOf(row).name);
}

void CatalogModel::downloadChosen()
{
    if (busy() || !m_repository.canDownload()) {
        return;
    }
    m_downloading = -1;
    m_arriving = m_repository.weights();
    m_arrivingEncoder = m_repository.encoder();
    start(m_repository.chosen(), m_repository.name());
}

void CatalogModel::downloadVocabulary()
{
    if (!busy()) {
        m_downloading = -1;
        m_arriving = vocabularyFile();
        start({m_catalog.vocabulary}, QFileInfo(vocabularyFile()).fileName());
    }
}

void CatalogModel::start(const QList<DownloadTarget> &targets, const QString &name)
{
    setError({});
    m_busyName = name;
    m_download.start(targets);
    emit busyChanged();
    emit progressed();
}

void CatalogModel::openRepository(int row)
{
    if (row >= 0 && row < rowCount() && entryOf(row).isRepository()) {
        m_repository.open(entryOf(row), m_catalog.vocabulary);
    }
}

bool CatalogModel::openAddress(const QString &text)
{
    const auto address = hubAddress(text, m_hub);
    if (!address) {
        return false;
    }
    CatalogEntry entry;
    entry.repository = *address;
    m_repository.open(entry, m_catalog.vocabulary);
    return true;
}

void CatalogModel::onFinished()
{
    const QString file = std::exchange(m_arriving, {});
    const QString encoder = std::exchange(m_arrivingEncoder, {});
    emit arrived(file, encoder);  // while it is still known what it was wanted for
    onEnded();
}

void CatalogModel::onEnded()
{
    m_downloading = -1;
    m_arriving.clear();
    m_arrivingEncoder.clear();
    m_busyName.clear();
    refresh();
    emit busyChanged();
    emit progressed();
}

void CatalogModel::refresh()
{
    m_repository.refresh();
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {ProgressRole, StateRole});
    }
}

double CatalogModel::busyProgress() const
{
    return m_download.bytes() > 0
               ? static_cast<double>(m_download.done()) / static_cast<double>(m_download.bytes())
               : 0.0;
}

QString CatalogModel::busyText() const
{
    return m_download.bytes() > 0
               ? tr("%1 of %2").arg(sizeText(m_download.done()), sizeText(m_download.bytes()))
               : sizeText(m_download.done());
}

QString CatalogModel::fileOf(int row) const
{
    return row >= 0 && row < rowCount() ? entryOf(row).target.file : QString();
}

void CatalogModel::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        emit errorChanged();
    }
}

CatalogModel::State CatalogModel::stateOf(int row) const
{
    const CatalogEntry &entry = entryOf(row);
    if (entry.isRepository()) {
        return Absent;
    }
    return m_rows[row] == m_downloading && busy()                              ? Loading
           : QFileInfo::exists(entry.target.file)                              ? Here
           : QFileInfo(entry.target.file + QStringLiteral(".part")).size() > 0 ? Begun
                                                                               : Absent;
}

qint64 CatalogModel::bytesOf(int row) const
{
    return m_rows[row] == m_downloading && busy()
               ? m_download.done()
               : QFileInfo(entryOf(row).target.file + QStringLiteral(".part")).size();
}

Fit CatalogModel::fitOfRow(int row) const
{
    const CatalogEntry &entry = entryOf(row);
    const bool here = QFileInfo::exists(entry.target.file);
    return entry.isRepository()
               ? Fit::Unknown
               : fitOf(m_machine, entry.memoryNeeded(), here ? 0 : entry.target.bytes - bytesOf(row));
}

void CatalogModel::setSeen(double bytesPerSecond, qint64 weightBytes, bool onCard)
{
    m_seenSpeed = bytesPerSecond;
    m_seenBytes = weightBytes;
    m_seenOnCard = onCard;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {FitRole});
    }
    emit machineChanged();
}

QString CatalogModel::paceOf(const CatalogEntry &entry) const
{
    const double bytes = entry.bytesPerToken();
    // A larger model than the one seen might not go on the card as a whole.
    if (m_seenSpeed > 0 && bytes > 0 && m_seenOnCard && entry.target.bytes <= m_seenBytes) {
        return tr("about %1 tokens/s on the graphics card").arg(roughly(m_seenSpeed / bytes));
    }
    const double speed = m_seenSpeed > 0 && bytes > 0 && !m_seenOnCard ? m_seenSpeed / bytes
                                                                       : tokensPerSecond(m_machine, bytes);
    return speed > 0 ? tr("about %1 tokens/s on the processor").arg(roughly(speed)) : QString();
}

QString CatalogModel::fitText(int row) const
{
    const CatalogEntry &entry = entryOf(row);
    const QString pace = paceOf(entry);
    switch (fitOfRow(row)) {
    case Fit::Good:
        return pace.isEmpty() ? tr("Fits this computer") : tr("Fits this computer: %1").arg(pace);
    case Fit::Tight:
        return pace.isEmpty() ? tr("Fits once other programs are closed")
                              : tr("Fits once other programs are closed: %1").arg(pace);
    case Fit::TooLarge:
        return tr("Too large: needs about %1 of memory, this computer has %2")
            .arg(roughSize(entry.memoryNeeded()), sizeText(m_machine.memory));
    case Fit::NoDisk:
        return tr("No room: only %1 are free on the disk").arg(sizeText(m_machine.freeDisk));
    case Fit::Unknown:
        break;
    }
    return {};
}

QString CatalogModel::detailsOf(const CatalogEntry &entry) const
{
    QStringList parts;
    if (!entry.isRepository()) {
        parts += sizeText(entry.target.bytes);
        parts += tr("needs about %1 of memory").arg(roughSize(entry.memoryNeeded()));
    }
    if (entry.date.isValid()) {
        parts += QLocale().toString(entry.date, QLocale::ShortFormat);
    }
    return inOneLine(parts);
}

QString CatalogModel::originOf(const CatalogEntry &entry)
{
    const QString origin =
        entry.isRepository() ? defaultHub().host() + QLatin1Char('/') + entry.origin() : entry.origin();
    return entry.licence.isEmpty() ? origin : tr("%1, licence %2").arg(origin, entry.licence);
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const CatalogEntry &entry = entryOf(row);
    switch (role) {
    case NameRole:
        return entry.name;
    case DetailsRole:
        return detailsOf(entry);
    case OriginRole:
        return originOf(entry);
    case CheckRole:
        return entry.isRepository() || entry.target.checked()
                   ? QString()
                   : tr("No checksum is published: size and shapes are checked.");
    case StateRole:
        return stateOf(row);
    case ProgressRole:
        return entry.target.bytes > 0
                   ? static_cast<double>(bytesOf(row)) / static_cast<double>(entry.target.bytes)
                   : 0.0;
    case SectionRole:
        return entry.kind == CatalogEntry::Chat          ? QStringLiteral("chat")
               : entry.kind == CatalogEntry::Translation ? QStringLiteral("translation")
                                                         : QStringLiteral("pictures");
    case LeadsRole:
        return row == 0 || entry.kind != entryOf(row - 1).kind;
    case FitsRole:
        return fitOfRow(row) == Fit::Good || fitOfRow(row) == Fit::Tight;
    case FitRole:
        return fitText(row);
    case RecommendedRole:
        return m_rows[row] == m_recommended;
    case RepositoryRole:
        return entry.isRepository();
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    return {{NameRole, "name"},
            {DetailsRole, "details"},
            {OriginRole, "origin"},
            {CheckRole, "check"},
            {StateRole, "availability"},
            {ProgressRole, "progress"},
            {SectionRole, "section"},
            {LeadsRole, "leads"},
            {FitsRole, "fits"},
            {FitRole, "fit"},
            {RecommendedRole, "recommended"},
            {RepositoryRole, "repository"}};
}
