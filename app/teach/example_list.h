#pragma once

#include "app/engine/engine_client.h"
#include "engine/train/examples.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <qqmlintegration.h>

#include <functional>
#include <memory>
#include <vector>

/// The examples that a model is to be taught, with what is wrong with each. They are kept in a file, so a
/// restart finds them; where that fails, it is tried again. Files are read and tokens counted on a thread of
/// its own. GUI thread.
class ExampleList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.teaching.examples is the one object")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int usable READ usable NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        QuestionRole,   ///< the first one; a text's beginning
        AnswerRole,     ///< the last one
        DetailsRole,    ///< turns, tokens
        ComplaintRole,  ///< why it isn't learned from; empty = it is
        EditableRole,   ///< one question and one answer
    };

    /// \param file that keeps them
    ExampleList(EngineClient &engine, const QString &file, QObject *parent = nullptr);
    ~ExampleList() override;

    /// Reads what was kept; once.
    void open();
    void retranslate() { edited(); }

    int count() const { return static_cast<int>(m_items.size()); }
    int usable() const;       ///< that nothing is wrong with
    qint64 tokens() const;    ///< of those; 0 while they are being counted
    bool counted() const;     ///< the tokens of all are known
    QString summary() const;  ///< how many, how long, how many are left out
    QString complaint() const { return m_complaint; }
    bool reading() const { return m_reading > 0; }

    Q_INVOKABLE void add(const QString &question, const QString &answer);
    Q_INVOKABLE void addFile(const QUrl &file);
    void addAll(std::vector<rookery::Example> examples);
    Q_INVOKABLE void change(int row, const QString &question, const QString &answer);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Of one that can be edited, whole.
    Q_INVOKABLE QString questionOf(int row) const;
    Q_INVOKABLE QString answerOf(int row) const;
    Q_INVOKABLE void dismissComplaint() { complain({}); }

    using Samples = std::vector<rookery::TrainingSample>;
    /// What the model in use learns of the usable ones. \param then called later, but not once `context` is
    /// gone
    void samples(QObject *context, std::function<void(const std::shared_ptr<Samples> &)> then);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void complaintChanged();

private:
    enum class Fault { None, Empty, TooLong, Repeated };
    /// What is known of the examples that were kept on the disk.
    enum class Kept { Unread, Unreadable, Known };
    struct Item {
        quint64 key = 0;
        std::shared_ptr<const rookery::Example> example;
        qint64 tokens = -1;  ///< -1: not counted yet
        Fault fault = Fault::None;
        int repeats = 0;  ///< the row that it repeats
    };

    Item itemOf(rookery::Example example);
    void insert(std::vector<rookery::Example> examples);
    void edited();
    void findFaults();
    void countTokens();
    void applyCount(const std::vector<std::pair<quint64, qint64>> &counted);
    void keep();
    void keepNow();
    void write();
    void notKept(Kept known, const rookery::Error &why);
    void complain(const QString &sentence);
    QString complaintOf(const Item &item) const;
    QString detailsOf(const Item &item) const;
    /// Runs `work` on the list's own thread and `then` with its result here.
    template<typename Work, typename Then>
    void elsewhere(Work work, Then then);

    EngineClient &m_engine;
    QString m_file;
    QThreadPool m_thread;
    QTimer m_keepSoon;
    QTimer m_countSoon;
    QList<Item> m_items;
    QString m_complaint;
    quint64 m_lastKey = 0;
    int m_reading = 0;  ///< files
    bool m_opened = false;
    Kept m_kept = Kept::Unread;
    bool m_failing = false;  ///< the file couldn't be written last time
};
