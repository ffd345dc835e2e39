#pragma once

#include "app/chat/chat_controller.h"
#include "app/inspect/inspection.h"
#include "app/inspect/token_places.h"

/// One answer of the conversation shown, seen token by token. The figures were stored with the answer, or are
/// computed by the model that is loaded. GUI thread.
class AnswerInspection : public Inspection
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(double message READ message NOTIFY messageChanged)

public:
    AnswerInspection(EngineClient &engine, StoreClient &store, SamplingModel &sampling, ChatController &chat,
                     QObject *parent = nullptr);

    /// An id, as QML knows numbers; 0 = none.
    double message() const { return static_cast<double>(m_message); }
    bool canBranch() const override { return !m_chat.asking()->busy() && m_engine.model().loaded(); }

    Q_INVOKABLE void open(double message);
    void close() override;
    /// The answer goes on behind that token.
    void branch(int token) override;

signals:
    void messageChanged();

protected:
    bool looking() const override { return m_message != 0; }
    void compute() override;
    void onComputed() override;

private:
    const rookery::Message *shown() const;
    AnswerDraft const *draft() const;
    void takeRecords(rookery::runtime::TokenRecords records);
    void addRecords(const rookery::runtime::TokenRecords &all);
    /// Takes them, with a gap at the end where they aren't of all of the text.
    void takeAll(rookery::runtime::TokenRecords records);
    void onStored(const QByteArray &packed);
    bool writtenByThis() const;
    bool wholeKnown() const;
    int prefixRecords() const;
    void scoreAll();
    void scoreAround(int place);
    void prepare(std::function<void(rookery::runtime::Job)> then);
    std::string keyOf(int place) const;

    EngineClient &m_engine;
    StoreClient &m_store;
    ChatController &m_chat;
    qint64 m_message = 0;
    TokenPlaces m_placed;    ///< of the records
    QString m_prefix;        ///< of the text, that the prompt began
    quint64 m_number = 0;    ///< counts what is looked for
    bool m_foreign = false;  ///< the records are another model's
    bool m_following = false;
    bool m_scoringAll = false;
    rookery::runtime::TokenRecords m_scored;
};
