#pragma once

#include "app/chat/chat_controller.h"
#include "app/inspect/outlook_view.h"

#include <QHash>
#include <qqmlintegration.h>

#include <vector>

/// One answer of the conversation shown, seen token by token: how likely each was to the model, and in one
/// place what else might have come. The figures were stored with the answer, or are computed by the model
/// that is loaded; what else might have come is always computed. GUI thread.
class Inspection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.inspection is the one object")
    Q_PROPERTY(double message READ message NOTIFY messageChanged)
    Q_PROPERTY(int count READ count NOTIFY recordsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY recordsChanged)
    Q_PROPERTY(int place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString token READ token NOTIFY placeChanged)
    Q_PROPERTY(QString figures READ figures NOTIFY placeChanged)
    Q_PROPERTY(OutlookView *outlook READ outlook CONSTANT)
    Q_PROPERTY(bool computing READ computing NOTIFY stateChanged)
    Q_PROPERTY(QString complaint READ complaint NOTIFY stateChanged)
    Q_PROPERTY(bool canBranch READ canBranch NOTIFY stateChanged)

public:
    Inspection(EngineClient &engine, StoreClient &store, SamplingModel &sampling, ChatController &chat,
               QObject *parent = nullptr);

    /// An id, as QML knows numbers; 0 = none.
    double message() const { return static_cast<double>(m_message); }
    int count() const { return static_cast<int>(m_records.size()); }
    QString summary() const;
    int place() const { return m_place; }  ///< a token's; -1 = none
    QString token() const;
    QString figures() const;  ///< of that token, in words
    OutlookView *outlook() { return &m_outlook; }
    bool computing() const { return m_run != 0 || m_preparing; }
    QString complaint() const { return m_complaint; }
    bool canBranch() const { return !m_chat.asking()->busy() && m_engine.model().loaded(); }
    const rookery::runtime::TokenRecords &records() const { return m_records; }
    /// As `placesOf`.
    const std::vector<int> &places() const { return m_places; }

    void retranslate();  ///< the language changed

    Q_INVOKABLE void open(double message);
    Q_INVOKABLE void close();
    Q_INVOKABLE QString text() const { return m_text; }
    /// The token at a place of the text; -1: it isn't known by tokens there.
    Q_INVOKABLE int placeAt(int unit) const;
    Q_INVOKABLE void show(int place);
    /// To the next or previous token that has text.
    Q_INVOKABLE void step(int direction);
    Q_INVOKABLE int start(int place) const;
    Q_INVOKABLE int end(int place) const;
    /// Writes another version of the answer, that has this token in the place shown.
    Q_INVOKABLE void branch(int token);

signals:
    void messageChanged();
    void textReplaced();
    void textGrew(const QString &piece);
    void recordsChanged();
    void placeChanged();
    void stateChanged();

private:
    const rookery::Message *shown() const;
    AnswerDraft const *draft() const;
    void setRecords(rookery::runtime::TokenRecords records);
    void onStored(const QByteArray &packed);
    bool writtenByThis() const;
    bool wholeKnown() const;
    int prefixRecords() const;
    std::vector<rookery::TokenId> saidBefore(int place) const;
    void look();
    void scoreAll();
    void scoreAround(int place);
    void prepare(std::function<void(rookery::runtime::Job)> then);
    void start(rookery::runtime::Job job, int base, const QList<std::string> &keepAs);
    std::string keyOf(int place) const;
    void stop();
    void setComplaint(const QString &sentence);
    void onFinished(RunId run);

    EngineClient &m_engine;
    StoreClient &m_store;
    ChatController &m_chat;
    OutlookView m_outlook;
    qint64 m_message = 0;
    QString m_text;
    QString m_prefix;  ///< of the text, that the prompt began
    rookery::runtime::TokenRecords m_records;
    std::vector<int> m_places = {0};
    int m_place = -1;
    QString m_complaint;
    quint64 m_number = 0;  ///< counts what is looked for
    bool m_preparing = false;
    bool m_foreign = false;  ///< the records are another model's
    bool m_following = false;
    RunId m_run = 0;
    bool m_scoringAll = false;
    int m_base = 0;  ///< of the run: the record that its first place is
    rookery::runtime::TokenRecords m_scored;
    QHash<int, OutlookView::Logits> m_logits;  ///< by place
};
