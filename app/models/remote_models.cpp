#include "app/models/remote_models.h"

#include "app/remote/key_file.h"
#include "app/remote/remote_answerer.h"
#include "app/text/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace rookery::remote;

namespace {

const QString EntriesKey = QStringLiteral("remoteModels");
constexpr int MostEntries = 200;

LoadedModel describe(const Address &address, const Dialect &dialect)
{
    LoadedModel model;
    LoadedModel::Elsewhere place;
    place.address = QString::fromStdString(address.whole());
    place.model = QString::fromStdString(address.model);
    place.host = QString::fromStdString(address.hostAndPort());
    place.encrypted = address.encrypted;
    place.onThisComputer = address.onThisComputer();
    place.topK = dialect.topK;
    place.minP = dialect.minP;
    place.typical = dialect.typical;
    place.topA = dialect.topA;
    place.penaltyDecay = dialect.penaltyDecay;
    model.place = place;
    return model;
}

}  // namespace

RemoteModels::RemoteModels(EngineClient &engine, Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_keys(QDir(settings.dataFolder()).filePath(QLatin1String(KeyFileName)))
{
    load();
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!m_entries.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {InUseRole});
        }
    });
}

RemoteModels::~RemoteModels()
{
    m_stop.request_stop();
}

void RemoteModels::load()
{
    for (const QVariant &value : m_settings.value(EntriesKey).toList()) {
        const QVariantMap map = value.toMap();
        const auto address = parseAddress(map.value(QStringLiteral("address")).toString().toStdString());
        if (address && !address->model.empty() && m_entries.size() < MostEntries) {
            const QString owner = map.value(QStringLiteral("kind")).toString();
            m_entries.append({*address, dialectOf(owner.toStdString())});
        }
    }
}

void RemoteModels::store()
{
    QVariantList list;
    for (const Entry &entry : m_entries) {
        list += QVariantMap{{QStringLiteral("address"), QString::fromStdString(entry.address.whole())},
                            {QStringLiteral("kind"), QString::fromLatin1(nameOf(entry.dialect))}};
    }
    m_settings.setValue(EntriesKey, list);
}

int RemoteModels::rowOf(const QString &address) const
{
    const std::string whole = address.toStdString();
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.address.whole() == whole; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString RemoteModels::server() const
{
    return QString::fromStdString(m_server.address.host.empty() ? std::string()
                                                                : m_server.address.hostAndPort());
}

bool RemoteModels::unencrypted() const
{
    return !m_server.address.host.empty() && !m_server.address.encrypted &&
           !m_server.address.onThisComputer();
}

void RemoteModels::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        emit errorChanged();
    }
}

void RemoteModels::forgetServer()
{
    m_stop.request_stop();
    ++m_number;
    m_asking = false;
    m_server = {};
    m_server.address.host.clear();
    m_offers.clear();
    m_offered.clear();
    setError({});
    emit offerChanged();
}

void RemoteModels::askServer(const QString &address, const QString &key)
{
    forgetServer();
    const auto parsed = parseAddress(address.trimmed().toStdString());
    if (!parsed) {
        setError(tr("This is no address of a server. One looks like https://example.org/v1."));
        return;
    }
    m_server.address = *parsed;
    m_server.key = key.trimmed().toStdString();
    if (!complaintAboutKey(m_server.key).empty()) {
        setError(tr("The key has a character that no key has. Copy it once more."));
        m_server.address.host.clear();
        return;
    }
    if (const std::string model = m_server.address.model; !model.empty()) {
        m_server.address.model.clear();
        add(QString::fromStdString(model));
        return;
    }
    m_asking = true;
    m_stop = std::stop_source();
    const quint64 number = ++m_number;
    QThreadPool::globalInstance()->start(
        [self = QPointer<RemoteModels>(this), number, endpoint = m_server, stop = m_stop.get_token()] {
            auto offered = modelsOf(endpoint, stop);
            QMetaObject::invokeMethod(
                qApp,
                [self, number, offered = std::move(offered)] {
                    if (self && number == self->m_number) {
                        self->onOffered(offered);
                    }
                },
                Qt::QueuedConnection);
        });
    emit offerChanged();
}

void RemoteModels::onOffered(const Outcome<std::vector<Offered>> &offered)
{
    m_asking = false;
    if (!offered) {
        setError(rookery::told(sentenceOf(offered.error())));
    } else if (offered->empty()) {
        setError(tr("%1 says that it has no model. Load one there, then ask again.").arg(server()));
    } else {
        m_offers = *offered;
        for (const Offered &one : m_offers) {
            m_offered += QString::fromStdString(one.name);
        }
    }
    emit offerChanged();
}

void RemoteModels::add(const QString &name)
{
    const std::string model = name.trimmed().toStdString();
    if (m_server.address.host.empty() || model.empty()) {
        return;
    }
    Entry entry{.address = m_server.address, .dialect = {}};
    entry.address.model = model;
    const auto offer = std::ranges::find(m_offers, model, &Offered::name);
    if (offer != m_offers.end()) {
        entry.dialect = offer->dialect;
    }
    const QString key = QString::fromStdString(m_server.key);
    const QString base = QString::fromStdString(entry.address.base());
    // A server that has been added before keeps its key where none is given now.
    if (key.isEmpty()) {
        keep(entry);
        return;
    }
    m_keys.write(base, key, [this, entry](const QString &complaint) {
        complaint.isEmpty() ? keep(entry) : setError(complaint);
    });
}

void RemoteModels::keep(const Entry &entry)
{
    const QString address = QString::fromStdString(entry.address.whole());
    const int known = rowOf(address);
    if (known >= 0) {
        m_entries[known] = entry;
    } else {
        beginInsertRows({}, rowCount(), rowCount());
        m_entries.append(entry);
        endInsertRows();
        emit countChanged();
    }
    store();
    forgetServer();
    use(address);
}

LoadedModel RemoteModels::describedAt(int row) const
{
    return describe(m_entries[row].address, m_entries[row].dialect);
}

void RemoteModels::useRow(int row)
{
    if (row >= 0 && row < m_entries.size()) {
        use(QString::fromStdString(m_entries[row].address.whole()));
    }
}

void RemoteModels::use(const QString &address)
{
    const int row = rowOf(address);
    if (row < 0) {
        return;
    }
    emit beforeUse();
    const Entry entry = m_entries[row];
    const quint64 number = ++m_use;
    m_keys.read(QString::fromStdString(entry.address.base()),
                [this, entry, number](const QString &key, const QString &complaint) {
                    if (number != m_use) {
                        return;  // another one was chosen meanwhile
                    }
                    setError(complaint);
                    Endpoint endpoint{
                        .address = entry.address, .key = key.toStdString(), .dialect = entry.dialect};
                    m_engine.answerElsewhere(std::make_shared<RemoteAnswerer>(std::move(endpoint)),
                                             describe(entry.address, entry.dialect));
                });
}

void RemoteModels::removeRow(int row)
{
    if (row < 0 || row >= m_entries.size()) {
        return;
    }
    const Entry entry = m_entries[row];
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    store();
    emit countChanged();
    const bool shared = std::ranges::any_of(
        m_entries, [&](const Entry &other) { return other.address.base() == entry.address.base(); });
    if (!shared) {  // the last model of its server
        m_keys.write(QString::fromStdString(entry.address.base()), {},
                     [this](const QString &complaint) { setError(complaint); });
    }
    if (m_engine.model().elsewhere() &&
        m_engine.model().place->address == QString::fromStdString(entry.address.whole())) {
        m_engine.answerHere();
    }
}

void RemoteModels::retranslate()
{
    if (!m_entries.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {DetailsRole});
    }
}

int RemoteModels::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RemoteModels::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Address &address = m_entries[index.row()].address;
    const QString host = QString::fromStdString(address.hostAndPort());
    switch (role) {
    case NameRole:
        return QString::fromStdString(address.model);
    case DetailsRole:
        return address.encrypted || address.onThisComputer() ? host : tr("%1 · not encrypted").arg(host);
    case InUseRole:
        return m_engine.model().elsewhere() &&
               m_engine.model().place->address == QString::fromStdString(address.whole());
    default:
        return {};
    }
}

QHash<int, QByteArray> RemoteModels::roleNames() const
{
    return {{NameRole, "name"}, {DetailsRole, "details"}, {InUseRole, "inUse"}};
}
