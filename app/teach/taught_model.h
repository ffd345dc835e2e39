#pragma once

#include "app/engine/engine_client.h"
#include "app/runtime/tuning.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

/// The model in use once more, with a LoRA that is being learned merged into it: what it learned can be tried
/// beside the model as it is. Loaded by a thread of its own when there is something to try, and computes with
/// one thread, for the window's answers and the learning go before it. GUI thread.
class TaughtModel : public QObject
{
    Q_OBJECT

public:
    /// \param folder where the LoRA lies while it is tried; nothing else does
    explicit TaughtModel(const QString &folder, QObject *parent = nullptr);
    ~TaughtModel() override;

    /// Loads it with other factors, once what it is asked with the ones before is answered: `ready` or
    /// `failed`. Of several that wait the last is taken. \param inUse on this computer's processor
    void take(const LoadedModel &inUse, const rookery::LoraOptions &lora,
              const rookery::runtime::TunedImage &factors);
    /// Whether loading it takes so little that it may be done while the learning goes on; unknown counts.
    bool quick() const;
    /// Frees its memory. Nothing is told any more of what was taken.
    void forget();

signals:
    /// \param engine that answers with `factors` until the next `take`; the same object each time
    void ready(EngineClient *engine, const rookery::runtime::TunedImage &factors);
    void failed(const QString &sentence);

private:
    struct Wanted {
        LoadRequest request;
        rookery::ModelInfo info;
        rookery::LoraOptions lora;
        rookery::runtime::TunedImage factors;
    };

    void next();
    void onPrepared(quint64 number, const LoadRequest &request, const QString &complaint);
    void onModelChanged();
    void fail(const QString &sentence);
    void makeEngine();

    QString m_folder;
    QThreadPool m_thread;                    ///< writes files
    std::unique_ptr<EngineClient> m_engine;  ///< made with the first LoRA
    Wanted m_wanted;                         ///< without factors: none waits
    rookery::runtime::TunedImage m_shown;    ///< that it is, or is being, loaded with
    bool m_busy = false;                     ///< it is being written or loaded
    bool m_loads = false;                    ///< the second of these
    quint64 m_number = 0;                    ///< of what is being done; changes where that is forgotten
};
