#include "app/chat/answers_beside.h"

#include <utility>

AnswersBeside::AnswersBeside(StoreClient &store, const ShownConversation &conversation,
                             AnswerWriters &writers, MessageModel &messages, Branches &branches,
                             Notices &notices, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversation(conversation)
    , m_writers(writers)
    , m_messages(messages)
    , m_branches(branches)
    , m_notices(notices)
{
    connect(&m_writers, &AnswerWriters::answerChanged, &m_answers, &MessageModel::update);
    connect(&m_writers, &AnswerWriters::answerGrew, &m_answers, &MessageModel::grow);
    // Something else was asked or shown behind the question.
    connect(&m_messages, &MessageModel::countChanged, this, [this] {
        const QList<rookery::Message> &path = std::as_const(m_messages).path();
        if (path.isEmpty() || m_answers.rowOf(path.last().id) < 0) {
            close();
        }
    });
}

void AnswersBeside::look()
{
    const AnswerWriter *writer = m_writers.in(m_conversation.id());
    if (writer == nullptr || writer->drafts().size() < 2) {
        close();
        return;
    }
    QList<rookery::Message> answers;
    for (const AnswerDraft &draft : writer->drafts()) {
        answers.append(draft.message);
    }
    m_answers.setPath(answers);
    emit shownChanged();
}

void AnswersBeside::keep(double answer)
{
    const auto kept = static_cast<rookery::MessageId>(answer);
    const bool there = m_messages.rowOf(kept) >= 0;
    close();
    if (there) {
        return;
    }
    m_store.showMessage(kept, this, [this](const auto &opened) {
        if (!opened) {
            m_notices.report(opened.error());
        } else if (opened->conversation.id == m_conversation.id()) {
            m_branches.show(opened->path);
        }
    });
}

void AnswersBeside::close()
{
    if (shown()) {
        m_answers.setPath({});
        emit shownChanged();
    }
}
