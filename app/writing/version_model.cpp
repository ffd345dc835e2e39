#include "app/writing/version_model.h"

#include "app/text/one_line.h"

#include <QDateTime>
#include <QLocale>

using rookery::ChatStore;
using rookery::StoreResult;
using rookery::VersionInfo;
using rookery::VersionKind;

namespace {

QString titleOf(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Typed:
        return VersionModel::tr("Typed");
    case VersionKind::Continued:
        return VersionModel::tr("Continued");
    case VersionKind::Rewritten:
        return VersionModel::tr("Rewritten");
    case VersionKind::Filled:
        return VersionModel::tr("Filled in");
    case VersionKind::Brought:
        return VersionModel::tr("From a file");
    case VersionKind::Accepted:
        return VersionModel::tr("Accepted");
    }
    return {};
}

QString detailsOf(const VersionInfo &version)
{
    const QLocale locale;
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(version.createdMs);
    const QString when = created.date() == QDate::currentDate()
                             ? locale.toString(created.time(), QLocale::ShortFormat)
                             : locale.toString(created, QLocale::ShortFormat);
    QStringList details = {when, QStringLiteral("+%L1 \u2212%L2").arg(version.inserted).arg(version.removed)};
    if (!version.modelName.isEmpty()) {
        details.insert(1, version.modelName);
    }
    return inOneLine(details);
}

}  // namespace

VersionModel::VersionModel(StoreClient &store, Manuscript &manuscript, QObject *parent)
    : LastingRows(parent)
    , m_store(store)
    , m_manuscript(manuscript)
{
    connect(&m_manuscript, &Manuscript::versionsChanged, this, &VersionModel::refresh);
}

void VersionModel::setWatched(bool watched)
{
    if (watched != m_watched) {
        m_watched = watched;
        emit watchedChanged();
        m_manuscript.save();
        refresh();
    }
}

void VersionModel::refresh()
{
    const quint64 number = ++m_number;
    if (!m_watched) {
        return;
    }
    m_store.thread().run(
        this, [id = m_manuscript.documentId()](ChatStore &store) { return store.texts().versions(id); },
        [this, number](const StoreResult<QList<VersionInfo>> &versions) {
            if (number != m_number) {
                return;
            }
            if (!versions) {
                emit failed(versions.error().message());
                return;
            }
            if (*versions != m_versions) {
                exchange(m_versions, *versions, &VersionInfo::id);
                emit countChanged();
            }
        });
}

void VersionModel::goBackTo(double version)
{
    m_manuscript.save();
    m_store.thread().run(
        this, [id = static_cast<qint64>(version)](ChatStore &store) { return store.texts().version(id); },
        [this](const StoreResult<rookery::OpenedText> &opened) {
            if (!opened) {
                emit failed(opened.error().message());
            } else if (opened->id == m_manuscript.documentId()) {
                m_manuscript.goBackTo(*opened);
            }
        });
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const VersionInfo &version = m_versions[index.row()];
    switch (role) {
    case IdRole:
        return version.id;
    case TitleRole:
        return titleOf(version.kind);
    case DetailsRole:
        return detailsOf(version);
    case ExcerptRole:
        return version.beginning.simplified();
    case ShownRole:
        return version.shown;
    case BranchRole:
        return index.row() + 1 < m_versions.size() && version.parent != m_versions[index.row() + 1].id;
    default:
        return {};
    }
}

QHash<int, QByteArray> VersionModel::roleNames() const
{
    return {{IdRole, "versionId"},    {TitleRole, "title"}, {DetailsRole, "details"},
            {ExcerptRole, "excerpt"}, {ShownRole, "shown"}, {BranchRole, "branch"}};
}
