#pragma once

#include "app/answers/answer_writer.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

/// The conversations whose questions are being answered: at most one question of each. GUI thread.
class AnswerWriters : public QObject
{
    Q_OBJECT

public:
    AnswerWriters(EngineClient &engine, StoreClient &store, QObject *parent = nullptr);
    /// The program ends: stops the engine for good, and stores what there is.
    ~AnswerWriters() override;

    bool any() const { return !m_writers.empty(); }
    QList<rookery::ConversationId> conversations() const;
    /// Null where nothing is written in the conversation.
    AnswerWriter *in(rookery::ConversationId conversation) const;

    /// Answers the last message of `path`. \pre nothing is written in its conversation
    void write(const QList<rookery::Message> &path, const QList<rookery::Message> &answers,
               AnswerSettings settings);
    /// Puts what is being written in place of what the store has of it.
    QList<rookery::Message> updated(QList<rookery::Message> path) const;
    void stopIn(rookery::ConversationId conversation);
    /// Somebody looks at what the model expects while it writes.
    void setWatched(bool watched) { m_watched->store(watched); }

signals:
    void changed();  ///< in which conversations something is written
    void progressed(rookery::ConversationId conversation);
    void answerChanged(const rookery::Message &answer);
    void answerGrew(rookery::MessageId answer, const QString &piece);
    void recordsGrew(rookery::MessageId answer);
    void expected(rookery::MessageId answer, const rookery::runtime::Expected &expected);
    /// \param question that it answers; a description stands in it already
    void finished(const rookery::Message &answer, const rookery::Message &question);
    void remarked(rookery::ConversationId conversation, const QString &notice);

private:
    void keepUntilStored(const rookery::Message &answer);
    rookery::Message described(rookery::Message question, const rookery::Message &answer);
    void remove(AnswerWriter *writer);

    EngineClient &m_engine;
    StoreClient &m_store;
    std::vector<std::unique_ptr<AnswerWriter>> m_writers;
    std::shared_ptr<std::atomic<bool>> m_watched = std::make_shared<std::atomic<bool>>(false);
    /// Finished ones, while what the store read before may still arrive.
    QHash<rookery::MessageId, rookery::Message> m_finished;
};
