#include "app/models/adapters.h"

#include "app/engine/file_path.h"
#include "app/text/error_text.h"
#include "engine/formats/weight_file.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

using rookery::AdapterRequest;

namespace {

const QString Key = QStringLiteral("adapters");  ///< lists by file of the model
const QString FileField = QStringLiteral("file");
const QString OnField = QStringLiteral("on");
const QString StrengthField = QStringLiteral("strength");
const QString AlphaField = QStringLiteral("alpha");
const QString AlphaWantedField = QStringLiteral("alphaWanted");

bool same(const AdapterRequest &a, const AdapterRequest &b)
{
    return a.file == b.file && a.alpha == b.alpha && a.strength == b.strength;
}

}  // namespace

AdapterRequest Adapters::Item::request() const
{
    return {.file = toPath(file),
            .alpha = alphaWanted && alpha > 0 ? std::optional(alpha) : std::nullopt,
            .strength = strength};
}

Adapters::Adapters(Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    m_thread.setMaxThreadCount(1);
}

Adapters::~Adapters()
{
    m_thread.waitForDone();
}

QList<Adapters::Item> Adapters::itemsOf(const QString &model) const
{
    QList<Item> items;
    const QVariantList kept = m_settings.value(Key).toMap().value(model).toList();
    for (const QVariant &one : kept) {
        const QVariantMap fields = one.toMap();
        const double strength = fields.value(StrengthField, 1).toDouble();
        items += {.file = fields.value(FileField).toString(),
                  .on = fields.value(OnField).toBool(),
                  .strength = std::isfinite(strength) ? strength : 1,
                  .alpha = fields.value(AlphaField).toDouble(),
                  .alphaWanted = fields.value(AlphaWantedField).toBool()};
    }
    return items;
}

void Adapters::keep()
{
    QVariantList list;
    for (const Item &item : m_items) {
        list += QVariantMap{{FileField, item.file},
                            {OnField, item.on},
                            {StrengthField, item.strength},
                            {AlphaField, item.alpha},
                            {AlphaWantedField, item.alphaWanted}};
    }
    QVariantMap all = m_settings.value(Key).toMap();
    all.remove(m_model);
    if (!list.isEmpty()) {
        all.insert(m_model, list);
    }
    m_settings.setValue(Key, all);
    emit changed();
}

std::vector<AdapterRequest> Adapters::requestsFor(const QString &model) const
{
    const QList<Item> items = model == m_model ? m_items : itemsOf(model);
    std::vector<AdapterRequest> requests;
    for (const Item &item : items) {
        if (item.merged() && (!item.alphaWanted || item.alpha > 0)) {
            requests.push_back(item.request());
        }
    }
    return requests;
}

bool Adapters::pending() const
{
    return !m_model.isEmpty() && !std::ranges::equal(requestsFor(m_model), m_loadedWith, same);
}

void Adapters::setModel(const QString &file, const std::vector<AdapterRequest> &loadedWith)
{
    m_loadedWith = loadedWith;
    if (m_model != file) {
        beginResetModel();
        m_model = file;
        m_items = itemsOf(file);
        endResetModel();
    }
    emit changed();
}

void Adapters::turnOff(const QString &model)
{
    QVariantMap all = m_settings.value(Key).toMap();
    QVariantList list = all.value(model).toList();
    for (QVariant &one : list) {
        QVariantMap fields = one.toMap();
        fields.insert(OnField, false);
        one = fields;
    }
    all.insert(model, list);
    m_settings.setValue(Key, all);
    if (model == m_model) {
        for (int row = 0; row < count(); ++row) {
            m_items[row].on = false;
            changedAt(row);
        }
        emit changed();
    }
}

void Adapters::take(const QString &file, bool on)
{
    if (m_model.isEmpty() || file.isEmpty()) {
        return;
    }
    const auto known = std::ranges::find(m_items, file, &Item::file);
    const int row = static_cast<int>(known - m_items.begin());
    if (known == m_items.end()) {
        beginInsertRows({}, row, row);
        m_items += Item{.file = file, .on = on};
        endInsertRows();
        keep();
    } else if (on) {
        setOn(row, true);
    }
    check(row);  // also one that is known: it may have been exchanged
}

void Adapters::remove(int row)
{
    if (row >= 0 && row < count()) {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
        keep();
    }
}

void Adapters::setOn(int row, bool on)
{
    if (row >= 0 && row < count() && m_items[row].on != on) {
        m_items[row].on = on;
        changedAt(row);
        keep();
    }
}

void Adapters::setStrength(int row, double strength)
{
    if (row >= 0 && row < count() && std::isfinite(strength) && m_items[row].strength != strength) {
        m_items[row].strength = strength;
        changedAt(row);
        keep();
    }
}

void Adapters::setAlpha(int row, double alpha)
{
    if (row >= 0 && row < count() && std::isfinite(alpha) && alpha > 0 && m_items[row].alpha != alpha) {
        m_items[row].alpha = alpha;
        changedAt(row);
        keep();
        check(row);
    }
}

/// Whether it fits the model. What lacks an alpha alone is told apart by trying one.
Adapters::Look Adapters::lookInto(AdapterRequest request, const QString &model)
{
    const auto weights = rookery::WeightFile::open(toPath(model));
    if (!weights) {
        return {.alphaWanted = false, .error = weights.error()};
    }
    const auto asked = rookery::Adapter::load(request, **weights);
    if (asked) {
        return {.alphaWanted = request.alpha.has_value(), .error = {}};
    }
    if (asked.error().code == rookery::ErrorCode::BadInput && !request.alpha) {
        request.alpha = 1;
        if (rookery::Adapter::load(request, **weights)) {
            return {.alphaWanted = true, .error = {}};
        }
    }
    return {.alphaWanted = false, .error = asked.error()};
}

void Adapters::check(int row)
{
    const Item &item = m_items[row];
    m_thread.start([this, file = item.file, request = item.request(), model = m_model] {
        const Look look = lookInto(request, model);
        QMetaObject::invokeMethod(
            this,
            [this, file, model, look] {
                if (model == m_model) {
                    found(file, look);
                }
            },
            Qt::QueuedConnection);
    });
}

void Adapters::found(const QString &file, const Look &look)
{
    const auto item = std::ranges::find(m_items, file, &Item::file);
    if (item == m_items.end()) {
        return;  // removed meanwhile
    }
    item->alphaWanted = look.alphaWanted;
    item->complaint = look.error ? rookery::errorText(*look.error) : QString();
    changedAt(static_cast<int>(item - m_items.begin()));
    keep();
}

void Adapters::changedAt(int row)
{
    emit dataChanged(index(row), index(row));
}

int Adapters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Adapters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item &item = m_items[index.row()];
    switch (role) {
    case NameRole:
        return QFileInfo(item.file).fileName();
    case OnRole:
        return item.on;
    case StrengthRole:
        return item.strength;
    case AlphaRole:
        return item.alpha;
    case AlphaWantedRole:
        return item.alphaWanted;
    case ComplaintRole:
        return !item.complaint.isEmpty() ? item.complaint
               : item.alphaWanted && item.alpha <= 0
                   ? tr("The file doesn't say its alpha, by which it has to be "
                        "scaled. Type the one it was trained with.")
                   : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> Adapters::roleNames() const
{
    return {{NameRole, "name"},
            {OnRole, "on"},
            {StrengthRole, "strength"},
            {AlphaRole, "alpha"},
            {AlphaWantedRole, "alphaWanted"},
            {ComplaintRole, "complaint"}};
}
