#include "app/answers/answer_writers.h"

#include "app/text/thought.h"

#include <algorithm>
#include <utility>

using rookery::Message;

AnswerWriters::AnswerWriters(EngineClient &engine, StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
{
}

AnswerWriters::~AnswerWriters()
{
    if (!any()) {
        return;
    }
    m_engine.shutDown();
    for (const auto &writer : m_writers) {
        writer->endForGood();
    }
}

QList<rookery::ConversationId> AnswerWriters::conversations() const
{
    QList<rookery::ConversationId> ids;
    for (const auto &writer : m_writers) {
        ids.append(writer->conversation());
    }
    return ids;
}

AnswerWriter *AnswerWriters::in(rookery::ConversationId conversation) const
{
    const auto found = std::ranges::find_if(
        m_writers, [&](const auto &writer) { return writer->conversation() == conversation; });
    return found == m_writers.end() ? nullptr : found->get();
}

void AnswerWriters::write(const QList<Message> &path, const QList<Message> &answers, AnswerSettings settings)
{
    settings.watched = m_watched;
    Q_ASSERT(in(answers.first().conversation) == nullptr);
    m_writers.push_back(
        std::make_unique<AnswerWriter>(m_engine, m_store, path, answers, std::move(settings)));
    AnswerWriter *writer = m_writers.back().get();
    const rookery::ConversationId conversation = writer->conversation();
    connect(writer, &AnswerWriter::progressed, this, [this, conversation] { emit progressed(conversation); });
    connect(writer, &AnswerWriter::answerChanged, this, &AnswerWriters::answerChanged);
    connect(writer, &AnswerWriter::answerGrew, this, &AnswerWriters::answerGrew);
    connect(writer, &AnswerWriter::recordsGrew, this, &AnswerWriters::recordsGrew);
    connect(writer, &AnswerWriter::expected, this, &AnswerWriters::expected);
    connect(writer, &AnswerWriter::finished, this,
            [this, question = writer->question()](const Message &answer) {
                keepUntilStored(answer);
                emit finished(answer, described(question, answer));
            });
    connect(writer, &AnswerWriter::remarked, this,
            [this, conversation](const QString &notice) { emit remarked(conversation, notice); });
    connect(writer, &AnswerWriter::ended, this, [this, writer] { remove(writer); });
    emit changed();
    writer->start();
}

void AnswerWriters::stopIn(rookery::ConversationId conversation)
{
    if (AnswerWriter *const writer = in(conversation)) {
        writer->stop();
    }
}

void AnswerWriters::keepUntilStored(const Message &answer)
{
    m_finished.insert(answer.id, answer);
    m_store.whenDone(this, [this, id = answer.id] { m_finished.remove(id); });
}

/// What was said of a picture that came without a question becomes its alternative text.
Message AnswerWriters::described(Message question, const Message &answer)
{
    const QString caption = splitThought(answer.text).answer.trimmed();
    if (answer.status == rookery::MessageStatus::Complete && question.text.isEmpty() &&
        question.attachments.size() == 1 && !caption.isEmpty()) {
        question.attachments.first().altText = caption;
        m_store.setAltText(question.id, 0, caption);
    }
    return question;
}

void AnswerWriters::remove(AnswerWriter *writer)
{
    const auto found =
        std::ranges::find_if(m_writers, [&](const auto &other) { return other.get() == writer; });
    if (found != m_writers.end()) {
        found->release()->deleteLater();
        m_writers.erase(found);
        emit changed();
    }
}

QList<Message> AnswerWriters::updated(QList<Message> path) const
{
    for (Message &message : path) {
        const AnswerWriter *writer = in(message.conversation);
        if (const AnswerDraft *draft = writer != nullptr ? writer->draftOf(message.id) : nullptr) {
            message = draft->message;
        } else if (const auto finished = m_finished.constFind(message.id); finished != m_finished.cend()) {
            message = *finished;
        }
    }
    return path;
}
