#pragma once

#include "app/engine/engine_client.h"
#include "app/runtime/tuning.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <qqmlintegration.h>

#include <memory>
#include <vector>

/// A few prompts, answered by the model as it is and with what was learned, side by side. Both always with
/// the likeliest words, so that nothing but the learning makes a difference. GUI thread.
class TrialList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.teaching.trials is the one object")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool full READ full NOTIFY countChanged)

public:
    enum Role {
        PromptRole = Qt::UserRole,
        BeforeRole,      ///< the untaught model's answer
        AfterRole,       ///< with the best so far
        BeforeBusyRole,  ///< it is being written
        AfterBusyRole,
    };

    explicit TrialList(EngineClient &engine, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_trials.size()); }
    bool full() const;

    Q_INVOKABLE void add(const QString &prompt);
    Q_INVOKABLE void remove(int row);

    /// Asks the untaught model what it wasn't asked yet. \pre a model of this computer is loaded
    void askBefore();
    /// Asks with a state; where it is still answering with another one, once that is done.
    void askAfter(const rookery::runtime::TunedImage &image);
    /// Asks a model that was taught itself, by what is in `image`.
    void askTaught(EngineClient &taught, const rookery::runtime::TunedImage &image);
    /// What was taught can't be asked; says why in place of the answers.
    void cannotAsk(const QString &sentence);
    /// Another model, or what was learned is gone: no answer holds.
    void forget();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Side {
        QString text = {};
        EngineClient *engine = nullptr;  ///< that `run` is one of
        RunId run = 0;
        bool asked = false;
        rookery::runtime::TunedImage with = {};  ///< that it was asked with
    };
    struct Trial {
        QString prompt;
        Side before = {};
        Side after = {};
    };

    void listenTo(EngineClient &engine);
    void setImage(EngineClient *taught, const rookery::runtime::TunedImage &image);
    void ask(Trial &trial, bool taught);
    void askAgain();
    Side *sideOf(const EngineClient &engine, RunId run, int *row);
    void ended(const EngineClient &engine, RunId run, const QString &failure);
    void changedAt(int row);
    void stop(const Trial &trial);

    EngineClient &m_engine;
    EngineClient *m_taught = nullptr;  ///< answers in place of the model with a state; null: it doesn't
    EngineClient *m_heard = nullptr;   ///< whose events come here, besides the model's
    std::vector<Trial> m_trials;
    rookery::runtime::TunedImage m_image;
};
