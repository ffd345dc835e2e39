#include "app/teach/conversation_answers.h"

#include "app/text/thought.h"

#include <algorithm>
#include <utility>

ConversationAnswers::ConversationAnswers(StoreClient &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

QStringList ConversationAnswers::titles() const
{
    QStringList titles;
    for (const rookery::ConversationSummary &conversation : m_conversations) {
        titles += conversation.title.isEmpty() ? tr("New conversation") : conversation.title;
    }
    return titles;
}

int ConversationAnswers::picked() const
{
    return static_cast<int>(std::ranges::count_if(m_answers, &Answer::picked));
}

void ConversationAnswers::open()
{
    m_store.conversations(this, [this](const auto &found) {
        m_complaint = found ? QString() : found.error().message();
        m_conversations = found ? *found : QList<rookery::ConversationSummary>();
        m_conversations.removeIf([](const rookery::ConversationSummary &one) { return one.empty; });
        emit titlesChanged();
        show(m_conversations.isEmpty() ? -1 : 0);
    });
}

void ConversationAnswers::show(int index)
{
    m_shown = index >= 0 && index < m_conversations.size() ? index : -1;
    take({});
    if (m_shown < 0) {
        return;
    }
    const rookery::ConversationId id = m_conversations[m_shown].id;
    m_store.open(id, this, [this, id](const auto &opened) {
        if (!opened) {
            tell(id, passOn(opened));
            return;
        }
        m_store.path(id, this, [this, id, conversation = opened->conversation](const auto &path) {
            tell(id, path.map([&](const auto &all) { return OpenedConversation{conversation, all}; }));
        });
    });
}

void ConversationAnswers::tell(rookery::ConversationId id,
                               const rookery::StoreResult<OpenedConversation> &opened)
{
    if (m_shown < 0 || m_conversations[m_shown].id != id) {
        return;  // another one was chosen meanwhile
    }
    m_complaint = opened ? QString() : opened.error().message();
    take(opened ? *opened : OpenedConversation());
}

void ConversationAnswers::take(const OpenedConversation &opened)
{
    beginResetModel();
    m_answers.clear();
    m_system = opened.conversation.systemPrompt;
    QString question;
    for (const rookery::Message &message : opened.path) {
        if (message.role == rookery::MessageRole::User) {
            // What hangs on a picture can't be learned from its words.
            question = message.attachments.isEmpty() ? message.text : QString();
        } else if (message.role == rookery::MessageRole::Assistant && !question.isEmpty()) {
            const QString answer = splitThought(message.text).answer.trimmed();
            if (!answer.isEmpty()) {
                m_answers.push_back({question, answer});
            }
            question.clear();
        }
    }
    endResetModel();
    emit changed();
}

void ConversationAnswers::pick(int row, bool picked)
{
    if (row >= 0 && row < count() && m_answers[static_cast<std::size_t>(row)].picked != picked) {
        m_answers[static_cast<std::size_t>(row)].picked = picked;
        emit dataChanged(index(row), index(row), {PickedRole});
        emit changed();
    }
}

void ConversationAnswers::pickAll(bool picked)
{
    for (int row = 0; row < count(); ++row) {
        pick(row, picked);
    }
}

std::vector<rookery::Example> ConversationAnswers::examples() const
{
    std::vector<rookery::Example> examples;
    bool goesOn = false;
    for (const Answer &answer : m_answers) {
        if (answer.picked) {
            if (!goesOn) {
                examples.push_back({.talk = {.system = m_system.toStdString(), .turns = {}}});
            }
            examples.back().talk.turns.emplace_back(answer.question.toStdString(),
                                                    answer.answer.toStdString());
        }
        goesOn = answer.picked;
    }
    return examples;
}

int ConversationAnswers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConversationAnswers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Answer &answer = m_answers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case QuestionRole:
        return answer.question.simplified();
    case AnswerRole:
        return answer.answer.simplified();
    case PickedRole:
        return answer.picked;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationAnswers::roleNames() const
{
    return {{QuestionRole, "question"}, {AnswerRole, "answer"}, {PickedRole, "picked"}};
}
