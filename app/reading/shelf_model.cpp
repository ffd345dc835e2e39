#include "app/reading/shelf_model.h"

#include "app/text/one_line.h"
#include "app/text/sizes.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using rookery::shelf::Item;
using rookery::shelf::Kind;

ShelfModel::ShelfModel(EngineClient &engine, DocumentReader &reader, QObject *parent)
    : LastingRows(parent)
    , m_engine(engine)
    , m_reader(reader)
{
    connect(&m_engine, &EngineClient::modelChanged, this, &ShelfModel::sayAgain);
    connect(&m_reader, &DocumentReader::changed, this, &ShelfModel::sayAgain);
    connect(&m_reader, &DocumentReader::progressed, this, [this] {
        const auto current = std::ranges::find(m_items, m_reader.current(), &Item::id);
        if (current != m_items.end()) {
            const QModelIndex place = index(static_cast<int>(current - m_items.begin()));
            emit dataChanged(place, place, {FractionRole, StatusRole});
        }
    });
}

void ShelfModel::setItems(std::vector<Item> items)
{
    const std::size_t before = m_items.size();
    exchange(m_items, items, [](const Item &item) { return QString::fromStdString(item.id); });
    if (m_items.size() != before) {
        emit countChanged();
    }
}

const Item *ShelfModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id.toStdString(), &Item::id);
    return found == m_items.end() ? nullptr : &*found;
}

bool ShelfModel::isUsable(const Item &item) const
{
    const LoadedModel &model = m_engine.model();
    return item.hasState() && model.loaded() && !model.elsewhere() &&
           (item.label.kind == Kind::Tuned ||
            QString::fromStdString(item.progress.fingerprint) == model.fingerprint());
}

void ShelfModel::sayAgain()
{
    if (!m_items.empty()) {
        emit dataChanged(index(0), index(count() - 1));
    }
}

double ShelfModel::fractionOf(const Item &item) const
{
    if (item.id == m_reader.current()) {
        return m_reader.fraction();
    }
    if (!item.hasText()) {
        return 1;
    }
    return item.hasState()
               ? static_cast<double>(item.progress.readBytes) / static_cast<double>(item.label.textBytes)
               : 0;
}

QString ShelfModel::statusOf(const Item &item) const
{
    const auto percent = static_cast<int>(std::floor(100 * fractionOf(item)));
    const LoadedModel &model = m_engine.model();
    if (item.id == m_reader.current()) {
        return tr("Being read: %1 %").arg(percent);
    }
    if (item.label.kind == Kind::Tuned) {
        return tr("A tuned starting state; it has read no text");
    }
    if (item.hasState() && !isUsable(item) && model.loaded()) {
        return model.elsewhere()                 ? tr("Models on other computers have no states")
               : item.progress.modelName.empty() ? tr("Made by another model than the one in use")
                                                 : tr("Read by %1, not by the model in use")
                                                       .arg(QString::fromStdString(item.progress.modelName));
    }
    if (item.complete()) {
        return tr("Read");
    }
    if (item.progress.paused) {
        return tr("Paused at %1 %").arg(percent);
    }
    if (item.progress.thinned) {
        return tr("Its state was dropped for room; the text is here");
    }
    return model.loaded() ? tr("Waits to be read") : tr("Waits for a model");
}

QString ShelfModel::leftOutOf(const Item &item) const
{
    const auto files = static_cast<int>(std::min<std::uint64_t>(item.label.filesLeftOut, INT_MAX));
    if (files == 0) {
        return {};
    }
    const QStringList names = QString::fromStdString(item.label.leftOut).split(u'\n', Qt::SkipEmptyParts);
    const auto more = files - static_cast<int>(names.size());
    return tr("%n file(s) of its folder can’t be read, are too much or lie too deep, and were left out:",
              nullptr, files) +
           QLatin1Char(' ') + QLocale().createSeparatedList(names) +
           (more > 0 ? QLatin1Char(' ') + tr("and %n more", nullptr, more) : QString());
}

QString ShelfModel::detailsOf(const Item &item) const
{
    QStringList details;
    if (!item.label.source.empty()) {
        details += QString::fromStdString(item.label.source);
    }
    details += roughSize(static_cast<qint64>(item.bytes()));
    if (item.progress.tokens > 0) {
        details += tr("%n token(s)", nullptr,
                      static_cast<int>(std::min<std::uint64_t>(item.progress.tokens, INT_MAX)));
    }
    if (!item.progress.modelName.empty()) {
        details += QString::fromStdString(item.progress.modelName);
    }
    return inOneLine(details);
}

int ShelfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(item.id);
    case NameRole:
        return QString::fromStdString(item.label.name);
    case PurposeRole:
        return QString::fromStdString(item.label.purpose);
    case PreviewRole:
        return QString::fromStdString(item.label.preview);
    case DetailsRole:
        return detailsOf(item);
    case StatusRole:
        return statusOf(item);
    case FractionRole:
        return fractionOf(item);
    case ReadingRole:
        return item.id == m_reader.current();
    case PausedRole:
        return item.progress.paused;
    case PausableRole:
        return item.id == m_reader.current() || m_reader.waits(item);
    case CompleteRole:
        return item.complete();
    case UsableRole:
        return isUsable(item);
    case ComplaintRole:
        return m_reader.complaint(item.id);
    case TextRole:
        return item.hasText();
    case LeftOutRole:
        return leftOutOf(item);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShelfModel::roleNames() const
{
    return {{IdRole, "itemId"},           {NameRole, "name"},         {PurposeRole, "purpose"},
            {PreviewRole, "preview"},     {DetailsRole, "details"},   {StatusRole, "status"},
            {FractionRole, "fraction"},   {ReadingRole, "reading"},   {PausedRole, "paused"},
            {PausableRole, "pausable"},   {CompleteRole, "complete"}, {UsableRole, "usable"},
            {ComplaintRole, "complaint"}, {TextRole, "hasText"},      {LeftOutRole, "leftOut"}};
}
