#pragma once

#include "app/engine/engine_client.h"
#include "app/inspect/outlook_view.h"

#include <QHash>
#include <qqmlintegration.h>

#include <span>
#include <vector>

/// A text seen token by token: how likely each was to the model, and in one place what else might have come.
/// The figures are given; what else might have come is computed by the model that is loaded. GUI thread.
class Inspection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Whoever has a text to be seen by tokens has one")
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
    Inspection(EngineClient &engine, SamplingModel &sampling, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_records.size()); }
    QString summary() const;
    int place() const { return m_place; }  ///< a token's; -1 = none
    QString token() const;
    QString figures() const;  ///< of that token, in words
    OutlookView *outlook() { return &m_outlook; }
    bool computing() const { return m_run != 0 || m_preparing; }
    QString complaint() const { return m_complaint; }
    virtual bool canBranch() const = 0;
    const rookery::runtime::TokenRecords &records() const { return m_records; }
    /// In UTF-16 units; one more than there are records, so that token i is [places[i], places[i + 1]).
    const std::vector<int> &places() const { return m_places; }

    void retranslate();  ///< the language changed

    Q_INVOKABLE virtual void close() = 0;
    Q_INVOKABLE QString text() const { return m_text; }
    /// The token at a place of the text; -1: it isn't known by tokens there.
    Q_INVOKABLE int placeAt(int unit) const;
    Q_INVOKABLE void show(int place);
    /// To the next or previous token that has text.
    Q_INVOKABLE void step(int direction);
    Q_INVOKABLE int start(int place) const;
    Q_INVOKABLE int end(int place) const;
    /// Writes another version of the text, that has this token in the place shown.
    Q_INVOKABLE virtual void branch(int token) = 0;

signals:
    void textReplaced();
    void textGrew(const QString &piece);
    void recordsChanged();
    void placeChanged();
    void stateChanged();

protected:
    virtual bool looking() const = 0;  ///< at a text
    /// What was expected in the place shown isn't known: has it computed, or complains. Without a place, what
    /// else there is to do.
    virtual void compute() = 0;
    /// What ran is done.
    virtual void onComputed() { look(); }
    /// The first token that the penalties count in a place.
    virtual int saidFrom(int) const { return 0; }

    void clear();  ///< nothing is looked at any more
    void setText(const QString &text);
    /// \param places of the records in the longer text
    void grow(const QString &piece, const std::vector<int> &places);
    void setRecords(rookery::runtime::TokenRecords records, std::vector<int> places);
    /// More of them behind those that are there.
    /// \param places of all
    void addRecords(std::span<const rookery::runtime::TokenRecord> records, const std::vector<int> &places);
    void setComplaint(const QString &sentence);
    void askForModel() { setComplaint(tr("Load a model to see what else it expected.")); }
    /// Shows what is known of the place, or has it computed.
    void look();
    const rookery::runtime::TokenRecord &record(int place) const
    {
        return m_records[static_cast<std::size_t>(place)];
    }
    /// Of a token in the place shown, by what was expected there. \pre that is known
    rookery::runtime::TokenRecord recordOf(int token) const;
    QString textOf(int token) const;

    /// Something is looked for before a job can be made.
    void beginPreparing();
    void endPreparing() { m_preparing = false; }
    bool preparing() const { return m_preparing; }
    /// \param base the token that the job's first place is
    void start(rookery::runtime::Job job, int base, const QList<std::string> &keepAs = {});
    void stop();
    RunId run() const { return m_run; }
    /// What was computed is of another text, or another model.
    void forgetComputed();

    /// Places whose expectations are computed at once, so that a step aside finds them; a vocabulary's are a
    /// quarter of a megabyte.
    static constexpr int Window = 32;

private:
    std::vector<rookery::TokenId> saidBefore(int place) const;
    void sumUp(std::span<const rookery::runtime::TokenRecord> records);

    EngineClient &m_engine;
    OutlookView m_outlook;
    QString m_text;
    rookery::runtime::TokenRecords m_records;
    std::vector<int> m_places = {0};
    double m_surprise = 0;  ///< of all that are known, in nats
    int m_known = 0;
    int m_place = -1;
    QString m_complaint;
    bool m_preparing = false;
    RunId m_run = 0;
    int m_base = 0;                            ///< of the run
    QHash<int, OutlookView::Logits> m_logits;  ///< by place
};
