#include "app/chat/state_model.h"

#include "app/text/thought.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using rookery::StateInfo;

StateModel::StateModel(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
{
    connect(&m_chat, &ChatController::conversationChanged, this, &StateModel::refresh);
    connect(&m_store, &StoreClient::statesChanged, this, [this](rookery::ConversationId conversation) {
        if (conversation == m_chat.conversationId()) {
            refresh();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!m_states.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {UsableRole});
        }
    });
    connect(&m_engine, &EngineClient::stateImported, this,
            [this](quint64 number, const ImportedState &state) {
                if (number == m_importNumber) {
                    state.complaint.isEmpty() ? beginWith(state) : setError(state.complaint);
                }
            });
}

void StateModel::refresh()
{
    const rookery::ConversationId id = m_chat.conversationId();
    const auto show = [this](const QList<StateInfo> &states) {
        beginResetModel();
        m_states = states;
        std::ranges::sort(m_states, std::ranges::greater(), &StateInfo::id);
        endResetModel();
        emit countChanged();
    };
    if (id == 0) {
        show({});
        return;
    }
    m_store.states(id, this, [this, id, show](const auto &states) {
        if (states && id == m_chat.conversationId()) {
            show(*states);
        }
    });
}

void StateModel::nameNewest(const QString &name)
{
    if (!m_states.isEmpty()) {
        m_store.nameState(m_states.first().id, name, this, [this](const auto &named) {
            setError(named ? QString() : named.error().message());
        });
    }
}

void StateModel::startFrom(qint64 state)
{
    m_store.startFromState(state, this, [this](const auto &started) {
        started ? m_chat.open(*started) : setError(started.error().message());
    });
}

void StateModel::remove(qint64 state)
{
    m_store.removeState(state, this, [this](const auto &removed) {
        setError(removed ? QString() : removed.error().message());
    });
}

void StateModel::exportTo(qint64 state, const QUrl &file)
{
    m_store.exportState(state, file.toLocalFile(), this, [this](const auto &exported) {
        setError(exported ? QString() : exported.error().message());
    });
}

void StateModel::importFrom(const QUrl &file)
{
    setError({});
    m_importedName = QFileInfo(file.toLocalFile()).completeBaseName();
    m_importNumber = m_engine.importState(file.toLocalFile());
}

void StateModel::beginWith(const ImportedState &imported)
{
    const LoadedModel &model = m_engine.model();
    rookery::NewState state;
    state.fingerprint = model.fingerprint();
    state.modelName = QString::fromStdString(model.info.file.stem().string());
    state.tokens = imported.tokens;
    state.name = m_importedName;
    m_store.startFromImage(state, QString::fromStdString(model.chatTemplate.name), imported.image, this,
                           [this](const auto &started) {
                               started ? m_chat.open(*started) : setError(started.error().message());
                           });
}

void StateModel::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        emit errorChanged();
    }
}

QString StateModel::titleOf(const StateInfo &state) const
{
    if (!state.name.isEmpty()) {
        return state.name;
    }
    const int row = m_chat.messages()->rowOf(state.message);
    if (row < 0) {
        return state.message == 0 ? tr("Before the first message") : tr("On another branch");
    }
    const QString answer = splitThought(m_chat.messages()->path()[row].text).answer.simplified();
    return answer.isEmpty() ? tr("An empty answer") : answer.left(80);
}

int StateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StateInfo &state = m_states[index.row()];
    switch (role) {
    case IdRole:
        return state.id;
    case TitleRole:
        return titleOf(state);
    case DetailsRole: {
        const QLocale locale;
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(state.createdMs);
        const bool today = made.date() == QDate::currentDate();
        return QStringList{today ? locale.toString(made.time(), QLocale::ShortFormat)
                                 : locale.toString(made, QLocale::ShortFormat),
                           tr("%n token(s)", nullptr, static_cast<int>(state.tokens)),
                           locale.formattedDataSize(state.bytes, 1)}
            .join(QStringLiteral(" · "));
    }
    case NamedRole:
        return !state.name.isEmpty();
    case UsableRole:
        return state.fingerprint == m_engine.model().fingerprint();
    default:
        return {};
    }
}

QHash<int, QByteArray> StateModel::roleNames() const
{
    return {{IdRole, "stateId"},
            {TitleRole, "title"},
            {DetailsRole, "details"},
            {NamedRole, "named"},
            {UsableRole, "usable"}};
}
