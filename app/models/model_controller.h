#pragma once

#include "app/engine/engine_client.h"
#include "app/models/adapters.h"
#include "app/models/catalog_model.h"
#include "app/models/draft_models.h"
#include "app/models/dropped_weights.h"
#include "app/models/model_choices.h"
#include "app/models/model_library.h"
#include "app/models/remote_models.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <qqmlintegration.h>

#include <optional>

/// The model in use, and loading another one. GUI thread.
class ModelController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models is the one object")
    Q_PROPERTY(ModelLibrary *library READ library CONSTANT)
    Q_PROPERTY(CatalogModel *catalog READ catalog CONSTANT)
    Q_PROPERTY(Adapters *adapters READ adapters CONSTANT)
    Q_PROPERTY(DraftModels *drafts READ drafts CONSTANT)
    Q_PROPERTY(DroppedWeights *dropped READ dropped CONSTANT)
    Q_PROPERTY(RemoteModels *elsewhere READ elsewhere CONSTANT)
    Q_PROPERTY(ModelChoices *choices READ choices CONSTANT)
    Q_PROPERTY(QString sentTo READ sentTo NOTIFY changed)
    Q_PROPERTY(QString leaving READ leaving NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool isStarter READ isStarter NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString introduction READ introduction NOTIFY changed)
    Q_PROPERTY(QStringList prompts READ prompts NOTIFY changed)
    Q_PROPERTY(bool sees READ sees NOTIFY changed)
    Q_PROPERTY(QList<QUrl> samples READ samples NOTIFY changed)
    Q_PROPERTY(bool encoderChosen READ encoderChosen NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool vocabularyMissing READ vocabularyMissing NOTIFY errorChanged)
    Q_PROPERTY(bool vocabularyOffered READ vocabularyOffered NOTIFY errorChanged)
    Q_PROPERTY(bool cardMissing READ cardMissing NOTIFY errorChanged)
    Q_PROPERTY(bool adaptersFailed READ adaptersFailed NOTIFY errorChanged)
    Q_PROPERTY(bool adapterOffered READ adapterOffered NOTIFY errorChanged)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(QUrl folderUrl READ folderUrl CONSTANT)
    Q_PROPERTY(QVariantList devices READ devices NOTIFY textsChanged)
    Q_PROPERTY(int deviceIndex READ deviceIndex NOTIFY deviceIndexChanged)
    Q_PROPERTY(QVariantList quantizations READ quantizations NOTIFY textsChanged)
    Q_PROPERTY(int quantizationIndex READ quantizationIndex NOTIFY quantizationIndexChanged)
    Q_PROPERTY(bool settingsPending READ settingsPending NOTIFY settingsPendingChanged)

public:
    ModelController(EngineClient &engine, Settings &settings, QObject *parent = nullptr);

    /// The model of the command line, else the one used last, else the starter.
    void loadFirst(const QString &file);
    /// Has a model answer from now on. \param place its file, or its address where it is elsewhere
    void use(const QString &place);
    /// Whether that is the one that answers now.
    bool uses(const QString &place) const;

    void retranslate();  ///< the language changed

    ModelLibrary *library() { return &m_library; }
    CatalogModel *catalog() { return &m_catalog; }
    Adapters *adapters() { return &m_adapters; }
    DraftModels *drafts() { return &m_drafts; }
    DroppedWeights *dropped() { return &m_dropped; }
    RemoteModels *elsewhere() { return &m_elsewhere; }
    ModelChoices *choices() { return &m_choices; }
    /// The computer that what is written goes to; empty: it stays on this one.
    QString sentTo() const;
    /// Of the sampling, what the model in use doesn't know, by the names in `SamplingModel`'s JSON.
    QStringList unknownSampling() const;
    QString leaving() const;  ///< the sentence that says so, or empty
    /// The same of a model, in use or not.
    static QString leavingWith(const LoadedModel &model);
    bool ready() const { return m_engine.model().loaded(); }
    bool isStarter() const;
    QString name() const;
    QString introduction() const;  ///< what this model is and cannot do, for an empty conversation
    QStringList prompts() const;   ///< to try with it
    bool sees() const { return m_engine.model().sees(); }  ///< pictures
    QList<QUrl> samples() const;                           ///< pictures to try with it
    bool encoderChosen() const;                            ///< the user named the image encoder of the model
    QVariantList facts() const;                            ///< {name, value}
    bool loading() const { return m_engine.loading(); }
    QString loadingName() const;
    double progress() const { return m_progress; }
    QString error() const { return m_error; }
    bool vocabularyMissing() const { return m_failedCode == rookery::ErrorCode::VocabularyMissing; }
    bool vocabularyOffered() const;  ///< the one that is missing can be downloaded
    bool cardMissing() const;        ///< the processor could load what the card couldn't
    bool adaptersFailed() const { return m_adaptersFailed; }  ///< it could be tried without them
    /// What couldn't be loaded is an adapter, and there is a model that may take it.
    bool adapterOffered() const { return m_failedCode && m_engine.adapterRefused() && m_adapters.wanted(); }
    QString folder() const { return m_folder; }
    QUrl folderUrl() const { return QUrl::fromLocalFile(m_folder); }
    QVariantList devices() const;  ///< {name, device}
    int deviceIndex() const;
    QVariantList quantizations() const;  ///< {name, quantization}
    /// The model in use was loaded with other settings than those that hold now.
    bool settingsPending() const;
    int quantizationIndex() const;

    Q_INVOKABLE void load(const QUrl &file);
    Q_INVOKABLE void reload() { loadPath(inUse()); }  ///< with what the settings say now
    Q_INVOKABLE void loadPath(const QString &file);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void unload();
    /// Loads the model that missed it again, with this vocabulary, and keeps a copy for other models.
    Q_INVOKABLE void chooseVocabulary(const QUrl &file);
    /// Loads the model again, with the image encoder in this file; it is remembered for the model.
    Q_INVOKABLE void chooseEncoder(const QUrl &file);
    Q_INVOKABLE void forgetEncoder();
    Q_INVOKABLE void loadOnProcessor();      ///< what the card couldn't load
    Q_INVOKABLE void loadWithoutAdapters();  ///< what couldn't be loaded with them
    /// Adds what couldn't be loaded as an adapter of the model in use.
    Q_INVOKABLE void addAsAdapter();
    Q_INVOKABLE void dismissError();
    /// What it can hold and how fast it is, for the catalogue.
    Q_INVOKABLE void lookAtComputer();
    /// Downloads the model that the catalogue recommends, then loads it.
    Q_INVOKABLE void getRecommended();
    /// Downloads the vocabulary that a model missed, then loads that again.
    Q_INVOKABLE void getVocabulary();

signals:
    void textsChanged();  ///< told in another language now
    void changed();
    void progressChanged();
    void errorChanged();
    void deviceIndexChanged();
    void quantizationIndexChanged();
    void settingsPendingChanged();

private:
    /// What of the settings acts when a model is loaded.
    struct LoadSettings {
        QString device;
        QString quantization;
        int threads = 0;

        bool operator==(const LoadSettings &) const = default;
    };

    LoadSettings loadSettings() const;
    QVariantList factsElsewhere() const;
    void start(const QString &file, const QString &vocabulary, const QString &device);
    void onModelChanged();
    void onFailed(const QString &file, int code, const QString &sentence);
    void setError(const QString &sentence, std::optional<rookery::ErrorCode> code = {});
    void setEncoder(const QString &file);
    void seeSpeed(const rookery::Generation &answer);
    void onArrived(const QString &file, const QString &encoder);
    QString inUse() const;

    EngineClient &m_engine;
    Settings &m_settings;
    QString m_starterFile;
    QString m_folder;
    ModelLibrary m_library;
    CatalogModel m_catalog;
    Adapters m_adapters;
    DraftModels m_drafts;
    DroppedWeights m_dropped;
    RemoteModels m_elsewhere;
    ModelChoices m_choices;
    bool m_looked = false;
    bool m_useOnArrival = false;  ///< what is being downloaded is wanted to talk with
    QString m_requested;
    double m_progress = 0;
    QString m_error;
    QString m_failedFile;
    bool m_adaptersFailed = false;
    QString m_requestedVocabulary;
    QString m_requestedDevice;
    LoadSettings m_requestedSettings;
    LoadSettings m_loadedSettings;  ///< of the model in use
    std::optional<rookery::ErrorCode> m_failedCode;
};
