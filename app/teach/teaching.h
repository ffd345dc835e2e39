#pragma once

#include "app/engine/tuning_client.h"
#include "app/reading/shelf_client.h"
#include "app/settings/settings.h"
#include "app/storage/access/store_client.h"
#include "app/teach/conversation_answers.h"
#include "app/teach/example_list.h"
#include "app/teach/loss_curve.h"
#include "app/teach/taught_model.h"
#include "app/teach/teaching_plan.h"
#include "app/teach/trial_list.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <qqmlintegration.h>

#include <functional>
#include <memory>
#include <vector>

/// Teaching the model in use by examples: what it is to learn, how far it is, what came of it. What is found
/// is a starting state, and the model stays as it is; or a LoRA, which is an adapter of the model. GUI
/// thread.
class Teaching : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.teaching is the one object")
    Q_PROPERTY(ExampleList *examples READ examples CONSTANT)
    Q_PROPERTY(ConversationAnswers *answers READ answers CONSTANT)
    Q_PROPERTY(TrialList *trials READ trials CONSTANT)
    Q_PROPERTY(LossCurve *curve READ curve CONSTANT)
    Q_PROPERTY(int phase READ phase NOTIFY changed)
    Q_PROPERTY(bool canTeach READ canTeach NOTIFY changed)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(bool cardInTheWay READ cardInTheWay NOTIFY changed)
    Q_PROPERTY(bool resumable READ resumable NOTIFY changed)
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QStringList ranks READ ranks NOTIFY changed)
    Q_PROPERTY(int rankIndex READ rankIndex WRITE setRankIndex NOTIFY changed)
    Q_PROPERTY(int effort READ effort WRITE setEffort NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString status READ status NOTIFY progressed)
    Q_PROPERTY(QString figures READ figures NOTIFY progressed)
    Q_PROPERTY(QString losses READ losses NOTIFY progressed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(bool learned READ learned NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString savedAs READ savedAs NOTIFY changed)
    Q_PROPERTY(bool onShelf READ onShelf NOTIFY changed)

public:
    enum Phase { Preparing, Learning, Paused, Done };
    Q_ENUM(Phase)
    enum Kind { Voice = TeachingPlan::Voice, Lora = TeachingPlan::Lora };
    Q_ENUM(Kind)
    enum Effort {
        Quick = TeachingPlan::Quick,
        Normal = TeachingPlan::Normal,
        Thorough = TeachingPlan::Thorough
    };
    Q_ENUM(Effort)

    /// \param settings keep what was chosen when it was last taught
    Teaching(EngineClient &engine, StoreClient &store, Settings &settings, const QString &dataFolder,
             QObject *parent = nullptr);
    ~Teaching() override;

    ExampleList *examples() { return &m_examples; }
    ConversationAnswers *answers() { return &m_answers; }
    TrialList *trials() { return &m_trials; }
    LossCurve *curve() { return &m_curve; }

    int phase() const { return m_phase; }
    bool canTeach() const;
    QString obstacle() const;   ///< why the model in use can't be taught, or empty
    bool cardInTheWay() const;  ///< a card has room for a part alone: it could be, on the processor
    bool resumable() const;     ///< a teaching was broken off
    QString estimate() const;   ///< how long it will take, or empty
    int kind() const { return m_plan.kind; }
    void setKind(int kind);
    QStringList ranks() const;  ///< that a LoRA may have, as they are shown
    int rankIndex() const;      ///< among these
    void setRankIndex(int index);
    int effort() const { return m_plan.effort; }
    void setEffort(int effort);
    double progress() const;  ///< 0..1
    QString status() const;   ///< what is being done
    QString figures() const;  ///< speed, time left
    QString losses() const;   ///< before and now
    QString complaint() const { return m_complaint; }
    bool learned() const
    {
        return m_image != nullptr;
    }                                              ///< something better than the untaught model was found
    QString outcome() const;                       ///< what came of it, once it is done
    QString savedAs() const { return m_savedAs; }  ///< the file, or a LoRA's folder
    bool onShelf() const { return m_onShelf; }     ///< a copy of that file stands there

    void retranslate();  ///< the language changed

    /// The page is shown for the first time: reads what was kept.
    Q_INVOKABLE void open();
    /// The answers picked become examples.
    Q_INVOKABLE void takeAnswers() { m_examples.addAll(m_answers.examples()); }
    /// \param resuming goes on with what was broken off, as it was chosen then
    Q_INVOKABLE void teach(bool resuming = false);
    Q_INVOKABLE void pause(bool paused);
    Q_INVOKABLE void stop();       ///< keeps the best so far
    Q_INVOKABLE void startOver();  ///< the examples stay, what was learned goes
    Q_INVOKABLE void useProcessor();
    /// Writes what was learned under a name, as other programs read it. A copy of a state is put on the
    /// shelf, a LoRA becomes one of the model's adapters (`adapterSaved`). `saved` comes, or a complaint.
    Q_INVOKABLE void save(const QString &name);
    /// Begins a conversation with what was learned: `chatStarted`; with a LoRA, which the model is
    /// loaded with first (`adapterWanted`), `chatWanted`. Or a complaint.
    Q_INVOKABLE void startChat(const QString &name);
    Q_INVOKABLE void dismissComplaint() { complain({}); }

signals:
    void changed();
    void progressed();
    void complaintChanged();
    void saved();
    void shelved();  ///< something came on the shelf
    void chatStarted(qint64 conversation);
    void adapterSaved(const QString &folder);
    void adapterWanted(const QString &folder);  ///< the model is to be loaded with it
    void chatWanted();                          ///< a new conversation with the model in use

private:
    void onTold(quint64 number, const rookery::runtime::TuningEvent &event);
    void onStep(const rookery::runtime::TuningStep &step);
    void onEnded(const rookery::runtime::TuningEnded &ended);
    void onMeasured(const rookery::runtime::TuningEvent &event);
    void measure();
    void setPhase(Phase phase);
    void choose(const TeachingPlan &plan);
    void tryOut();
    void dropLearned();
    bool keep(const QString &name);
    void saveVoice(const QString &name, const QString &file);
    void saveLora(const QString &folder);
    void talkWith(const QString &adapter);
    void onWritten(const rookery::Result<void> &written, const QString &file,
                   const std::function<void()> &then);
    QString aboutLearned() const;
    void putOnShelf(const QString &name, const QString &file);
    void complain(const QString &sentence);
    QString checkpoint() const;
    void forgetCheckpoint();
    void onModelChanged();

    EngineClient &m_engine;
    StoreClient &m_store;
    ShelfClient m_shelf;
    TuningClient m_tunings;
    Settings &m_settings;
    QString m_folder;
    ExampleList m_examples;
    ConversationAnswers m_answers;
    TrialList m_trials;
    TaughtModel m_taught;
    LossCurve m_curve;
    QThreadPool m_thread;  ///< writes files
    Phase m_phase = Preparing;
    TeachingPlan m_plan;
    bool m_opened = false;
    quint64 m_number = 0;  ///< of the tuning that runs
    rookery::runtime::TuningStep m_at;
    rookery::TuneProgress m_ended;
    bool m_stopped = false;
    rookery::runtime::TunedImage m_image;
    std::shared_ptr<const std::vector<float>> m_values;  ///< of the state or the LoRA
    QString m_complaint;
    QString m_savedAs;
    bool m_onShelf = false;
    QString m_fingerprint;  ///< of the model that was taught
    QString m_talkWith;     ///< the adapter that the model is being loaded with, for a conversation
    bool m_talks = false;   ///< once it is saved

    // How fast the model in use learns.
    quint64 m_measuring = 0;
    QElapsedTimer m_measureTime;
    std::uint64_t m_measuredTokens = 0;
    double m_tokensPerSecond = 0;
};
