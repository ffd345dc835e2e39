#include "app/chat/state_model.h"

#include "app/models/model_name.h"
#include "app/text/one_line.h"
#include "app/text/sizes.h"
#include "app/text/thought.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using rookery::StateInfo;

StateModel::StateModel(EngineClient &engine, StoreClient &store, ChatController &chat, QObject *parent)
    : LastingRows(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
{
    connect(&m_chat, &ChatController::conversationChanged, this, [this] {
        setError({});  // it was of the one shown before
        emit startChanged();
        refresh();
    });
    // What a state is called and whether it lies on the branch shown depends on the messages.
    connect(m_chat.messages(), &MessageModel::countChanged, this, &StateModel::sayAgain);
    connect(m_chat.messages(), &QAbstractItemModel::modelReset, this, &StateModel::sayAgain);
    connect(&m_store, &StoreClient::statesChanged, this, [this](rookery::ConversationId conversation) {
        if (conversation == m_chat.conversationId()) {
            refresh();
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!m_states.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {UsableRole});
        }
        emit startChanged();
    });
    connect(&m_engine, &EngineClient::stateImported, this,
            [this](quint64 number, const ImportedState &state) {
                if (number == m_importNumber) {
                    state.complaint.isEmpty() ? beginWith(state) : setError(state.complaint);
                }
            });
}

qint64 StateModel::mostTokens() const
{
    qint64 most = 0;
    for (const rookery::StateInfo &state : m_states) {
        most = std::max(most, state.tokens);
    }
    return most;
}

void StateModel::refresh()
{
    const rookery::ConversationId id = m_chat.conversationId();
    if (id == 0) {
        show({});
        return;
    }
    m_store.states(id, this, [this, id](const auto &states) {
        if (id != m_chat.conversationId()) {
            return;
        }
        states ? show(*states) : setError(states.error().message());
    });
}

void StateModel::show(const QList<StateInfo> &states)
{
    QList<StateInfo> newestFirst = states;
    std::ranges::sort(newestFirst, std::ranges::greater(), &StateInfo::id);
    exchange(m_states, newestFirst, &StateInfo::id);
    emit countChanged();
    emit startChanged();
}

void StateModel::sayAgain()
{
    emit startChanged();
    if (!m_states.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {TitleRole, DetailsRole, GapRole});
    }
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
    setError({});
    m_store.startFromState(state, this, [this](const auto &started) {
        started ? m_chat.open(*started) : setError(started.error().message());
    });
}

void StateModel::showAnswer(qint64 state)
{
    const auto found = std::ranges::find(m_states, state, &StateInfo::id);
    if (found != m_states.end() && found->message != 0) {
        m_chat.open(found->conversation, found->message);
    }
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
    state.modelName = ::modelName(model);
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

/// The newest: an imported state may be given another name, which makes it no other start.
const StateInfo *StateModel::start() const
{
    const auto found = std::ranges::find(m_states, 0, &StateInfo::message);
    // Those of the conversation shown may not be here yet.
    const bool ours = found != m_states.end() && found->conversation == m_chat.conversationId();
    return ours ? &*found : nullptr;
}

QString StateModel::startName() const
{
    const StateInfo *given = start();
    return given == nullptr ? QString() : titleOf(*given);
}

QString StateModel::startObstacle() const
{
    const LoadedModel &model = m_engine.model();
    const auto known = [&](const StateInfo &state) {
        return state.message == 0 && state.fingerprint == model.fingerprint();
    };
    const StateInfo *given = start();
    if (given == nullptr || !model.loaded() || (!model.elsewhere() && std::ranges::any_of(m_states, known))) {
        return {};
    }
    const QString reader = given->modelName.isEmpty() ? tr("another model") : given->modelName;
    return tr("The state “%1”, which this conversation goes on from, belongs to %2. The model in use, %3, "
              "knows "
              "nothing of it and would answer without it.")
        .arg(titleOf(*given), reader, ::modelName(model));
}

QString StateModel::startShelfItem() const
{
    const StateInfo *given = start();
    return given == nullptr ? QString() : given->shelfItem;
}

QString StateModel::startDetails() const
{
    const StateInfo *given = start();
    if (given == nullptr) {
        return {};
    }
    if (!given->shelfItem.isEmpty() && given->tokens > 0) {
        return tr("%1 has read it once, %n token(s), and answers from memory: it keeps the gist of a long "
                  "text "
                  "and forgets details. The passages that fit your question are shown under the answer.",
                  nullptr, static_cast<int>(given->tokens))
            .arg(given->modelName);
    }
    const QLocale locale;
    const QString from =
        tr("The state was imported on %1.")
            .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(given->createdMs), QLocale::ShortFormat));
    if (given->tokens == 0) {
        return tr("A state that was trained for a task, for %1. It has read no text.").arg(given->modelName) +
               QLatin1Char(' ') + from;
    }
    return tr("%1 has read %n token(s) before this conversation and remembers them. Their text isn't part of "
              "a "
              "state, so it can't be shown here; your first message goes on from it.",
              nullptr, static_cast<int>(given->tokens))
               .arg(given->modelName) +
           QLatin1Char(' ') + from;
}

bool StateModel::onAnotherBranch(const StateInfo &state) const
{
    const MessageModel &messages = *m_chat.messages();
    return state.message != 0 && messages.whole() && messages.rowOf(state.message) < 0;
}

QString StateModel::titleOf(const StateInfo &state) const
{
    if (!state.name.isEmpty()) {
        return state.name;
    }
    if (state.message == 0) {
        return tr("Before the first message");
    }
    const int row = m_chat.messages()->rowOf(state.message);
    const QString text = row < 0 ? state.beginning : m_chat.messages()->path()[row].text;
    const QString answer = splitThought(text).answer.simplified();
    return answer.isEmpty() ? tr("An empty answer") : answer.left(80);
}

QString StateModel::detailsOf(const StateInfo &state) const
{
    const QLocale locale;
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(state.createdMs);
    const bool today = made.date() == QDate::currentDate();
    QStringList details;
    if (onAnotherBranch(state)) {
        details += tr("on another branch, answer %1").arg(state.version);
    }
    details += today ? locale.toString(made.time(), QLocale::ShortFormat)
                     : locale.toString(made, QLocale::ShortFormat);
    details += tr("%n token(s)", nullptr, static_cast<int>(state.tokens));
    details += roughSize(state.bytes);
    for (QString &detail : details) {
        detail.replace(QLatin1Char(' '), QChar::Nbsp);  // a line breaks between them
    }
    return inOneLine(details);
}

int StateModel::gapBehind(int row) const
{
    const QList<rookery::Message> &path = m_chat.messages()->path();
    const int from = m_chat.messages()->rowOf(m_states[row].message);
    const auto older = m_states.begin() + row + 1;
    const bool again = std::any_of(older, m_states.end(), [&](const StateInfo &other) {
        return other.message == m_states[row].message;  // which says it, further down
    });
    if (from < 0 || again) {
        return 0;
    }
    // Down to the next older one on this branch, or to the beginning.
    int to = -1;
    for (const StateInfo &state : m_states) {
        const int place = m_chat.messages()->rowOf(state.message);
        if (place < from) {
            to = std::max(to, place);
        }
    }
    return static_cast<int>(
        std::count_if(path.begin() + to + 1, path.begin() + from, [](const rookery::Message &message) {
            return message.role == rookery::MessageRole::Assistant;
        }));
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
    case DetailsRole:
        return detailsOf(state);
    case GapRole:
        return gapBehind(index.row());
    case AnswerRole:
        return state.message != 0;
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
    return {{IdRole, "stateId"},    {TitleRole, "title"}, {DetailsRole, "details"}, {NamedRole, "named"},
            {UsableRole, "usable"}, {GapRole, "gap"},     {AnswerRole, "hasAnswer"}};
}
