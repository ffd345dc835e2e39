#pragma once

#include "app/engine/engine_client.h"
#include "app/reading/shelf_client.h"
#include "app/shelf/asking/recall.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

#include <vector>

/// How much a model remembers of a document: of sentences with a word left out, how often it expects the
/// right one of four, with the document read and without. Asked on copies of the state. GUI thread.
class RecallTest : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.shelf.recall is the one object")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        SentenceRole = Qt::UserRole,  ///< with a gap
        RightRole,                    ///< the word that stands there
        ChosenRole,                   ///< that the model expects there, having read the document
        RememberedRole,               ///< they are the same
    };

    RecallTest(EngineClient &engine, ShelfClient &shelf, QObject *parent = nullptr);

    QString name() const { return m_name; }
    bool running() const { return m_running; }
    double progress() const;  ///< 0 .. 1
    bool finished() const { return !m_running && !m_questions.empty() && m_error.isEmpty(); }
    QString result() const;  ///< in a sentence
    QString error() const { return m_error; }
    int remembered() const { return count(Read); }
    int guessed() const { return count(Unread); }  ///< without having read it

    /// \pre the item's state belongs to the model in use
    void start(const rookery::shelf::Item &item);
    Q_INVOKABLE void stop();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    /// Behind the document's state, and behind the model's own beginning.
    enum Condition { Read, Unread };
    static constexpr int Conditions = 2;

    struct Opened {
        std::vector<rookery::shelf::RecallQuestion> questions;
        rookery::runtime::Start start;
    };
    /// The logarithms of the probabilities of a question's options.
    using Expected = std::vector<double>;

    void onOpened(rookery::Result<std::shared_ptr<Opened>> opened);
    void next();
    void onFinished(const rookery::runtime::Finished &finished);
    void onFailed(const QString &sentence);
    void end(const QString &error);
    int chosen(std::size_t question, Condition condition) const;  ///< -1 = not known yet
    int count(Condition condition) const;

    EngineClient &m_engine;
    ShelfClient &m_shelf;
    QString m_name;
    QString m_error;
    std::vector<rookery::shelf::RecallQuestion> m_questions;
    rookery::runtime::Start m_start;
    std::vector<Expected> m_expected;          ///< of each question, under one condition after the other
    rookery::runtime::SnapshotPtr m_sentence;  ///< stands before the gap; null: it is to be read
    double m_sum = 0;                          ///< of the option that is being asked for
    RunId m_run = 0;
    quint64 m_number = 0;
    bool m_running = false;
};
