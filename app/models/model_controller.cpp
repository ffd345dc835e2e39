#include "app/models/model_controller.h"

#include "app/common/resources.h"
#include "app/common/vocabulary.h"
#include "app/engine/file_path.h"
#include "app/models/model_name.h"
#include "app/text/error_text.h"
#include "app/text/one_line.h"
#include "app/text/sizes.h"
#include "kernels/device/device.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <cmath>
#include <utility>

namespace {

constexpr int MostRecent = 12;
constexpr int LeastTokensSeen = 50;
constexpr std::uint64_t LeastBytesSeen = std::uint64_t{150} << 20;
constexpr int LookAfterMs = 1500;  ///< when the window has settled
const QString RecentKey = QStringLiteral("recentModels");
const QString LastKey = QStringLiteral("lastModel");
const QString EncodersKey = QStringLiteral("imageEncoders");  ///< by file of the model

QString fileName(const rookery::ModelInfo &info)
{
    return QString::fromStdString(info.file.string());
}

rookery::kernels::WeightFormat formatNamed(const QString &quantization)
{
    return quantization == QLatin1String("int8")   ? rookery::kernels::WeightFormat::Int8
           : quantization == QLatin1String("int4") ? rookery::kernels::WeightFormat::Int4
                                                   : rookery::kernels::WeightFormat::AsStored;
}

QString inMillions(quint64 parameters)
{
    const double millions = static_cast<double>(parameters) / 1e6;
    return millions < 1000
               ? ModelController::tr("%1 million")
                     .arg(QLocale().toString(millions, 'f', millions < 10 ? 1 : 0))
               : ModelController::tr("%1 billion").arg(QLocale().toString(millions / 1000, 'f', 1));
}

/// What a model's settings are kept under: its weights, also where the folder with them is named.
QString weightsOf(const QString &fileOrFolder)
{
    if (!QFileInfo(fileOrFolder).isDir()) {
        return fileOrFolder;
    }
    const auto weights = rookery::findWeights(toPath(fileOrFolder));
    return weights ? QString::fromStdU16String(weights->u16string()) : fileOrFolder;
}

/// The computer that is told what is written; empty: this one.
QString hostBehind(const LoadedModel &model)
{
    return model.elsewhere() && !model.place->onThisComputer ? model.place->host : QString();
}

}  // namespace

ModelController::ModelController(EngineClient &engine, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_starterFile(starterFile())
    , m_folder(QDir(settings.dataFolder()).filePath(QStringLiteral("models")))
    , m_library(m_starterFile, m_folder)
    , m_catalog(settings.dataFolder())
    , m_adapters(settings)
    , m_drafts(m_library, settings)
    , m_dropped(m_adapters)
    , m_elsewhere(engine, settings)
    , m_choices(m_library, m_elsewhere)
{
    QDir().mkpath(m_folder);
    m_library.setRecent(m_settings.value(RecentKey).toStringList());
    connect(&m_catalog, &CatalogModel::arrived, this, &ModelController::onArrived);
    connect(&m_catalog, &CatalogModel::busyChanged, this, [this] {
        if (!m_catalog.busy()) {
            m_useOnArrival = false;
        }
    });
    connect(&m_engine, &EngineClient::modelChanged, this, &ModelController::onModelChanged);
    connect(&m_engine, &EngineClient::runFinished, this,
            [this](RunId, const rookery::runtime::Finished &finished) {
                if (finished.state) {  // by this computer's model
                    seeSpeed(finished.written);
                }
            });
    connect(&m_elsewhere, &RemoteModels::beforeUse, &m_engine, &EngineClient::cancelLoad);
    connect(&m_engine, &EngineClient::loadStarted, this, &ModelController::changed);
    connect(&m_engine, &EngineClient::loadCancelled, this, &ModelController::changed);
    connect(&m_engine, &EngineClient::loadFailed, this, &ModelController::onFailed);
    connect(&m_engine, &EngineClient::loadProgressed, this, [this](double fraction) {
        m_progress = fraction;
        emit progressChanged();
    });
    connect(&m_settings, &Settings::quantizationChanged, this, &ModelController::quantizationIndexChanged);
    connect(&m_settings, &Settings::deviceChanged, this, &ModelController::deviceIndexChanged);
    for (const auto changes :
         {&Settings::quantizationChanged, &Settings::deviceChanged, &Settings::threadsChanged}) {
        connect(&m_settings, changes, this, &ModelController::settingsPendingChanged);
    }
    connect(this, &ModelController::changed, this, &ModelController::settingsPendingChanged);
}

void ModelController::loadFirst(const QString &file)
{
    const QString last = m_settings.value(LastKey).toString();
    if (!file.isEmpty()) {
        loadPath(QFileInfo(file).absoluteFilePath());
    } else if (m_elsewhere.knows(last) || (!last.isEmpty() && QFileInfo::exists(last))) {
        use(last);
    } else if (!m_starterFile.isEmpty()) {
        loadPath(m_starterFile);
    } else {
        setError(rookery::errorText(rookery::starterFolder().error()));
    }
}

void ModelController::use(const QString &place)
{
    m_elsewhere.knows(place) ? m_elsewhere.use(place) : loadPath(place);
}

bool ModelController::uses(const QString &place) const
{
    const LoadedModel &model = m_engine.model();
    return !loading() && ready() &&
           (model.elsewhere() ? model.place->address == place
                              : model.request.file == place || fileName(model.info) == place);
}

bool ModelController::isStarter() const
{
    return ready() && !m_engine.model().elsewhere() && isStarterFile(fileName(m_engine.model().info));
}

QString ModelController::name() const
{
    return modelName(m_engine.model());
}

QString ModelController::sentTo() const
{
    return hostBehind(m_engine.model());
}

QStringList ModelController::unknownSampling() const
{
    QStringList unknown;
    if (m_engine.model().elsewhere()) {
        const LoadedModel::Elsewhere &place = *m_engine.model().place;
        for (const auto &[name, known] : {std::pair("topK", place.topK), std::pair("minP", place.minP),
                                          std::pair("typical", place.typical), std::pair("topA", place.topA),
                                          std::pair("penaltyDecay", place.penaltyDecay)}) {
            if (!known) {
                unknown += QLatin1String(name);
            }
        }
    }
    return unknown;
}

QString ModelController::leaving() const
{
    return leavingWith(m_engine.model());
}

QString ModelController::leavingWith(const LoadedModel &model)
{
    const QString host = hostBehind(model);
    if (host.isEmpty()) {
        return {};
    }
    return model.place->encrypted
               ? tr("This conversation leaves your computer: with each question all of it is sent to %1.")
                     .arg(host)
               : tr("This conversation leaves your computer: with each question all of it is sent to %1, and "
                    "not encrypted, so others on the network can read it.")
                     .arg(host);
}

QString ModelController::introduction() const
{
    if (isStarter()) {
        return tr("This is the starter model: %1 parameters, trained for a few topics so that Rookery works "
                  "at once. It knows capitals, opposites and word forms, can tell whether a sentence "
                  "sounds happy, answers questions about Rookery, and describes pictures of shapes, "
                  "letters and everyday things. Other questions it declines, or makes something up. "
                  "Load a real RWKV model for everything else.")
            .arg(inMillions(m_engine.model().info.parameters));
    }
    if (!sentTo().isEmpty()) {
        return tr("%1 runs on another computer. What you write here, and the pictures you show it, go there "
                  "with "
                  "each question.")
            .arg(name());
    }
    if (ready()) {
        return tr("%1 runs on this computer. Nothing you write leaves it.").arg(name());
    }
    return loading()
               ? tr("The model is loading. You can already write.")
               : tr("Rookery runs RWKV language models on this computer: weight files that end in .pth, "
                    ".safetensors or .gguf.");
}

QStringList ModelController::prompts() const
{
    if (isStarter() || !ready()) {
        return {tr("What is the capital of France?"), tr("What is the opposite of hot?"),
                tr("My name is Mia and my favourite colour is green. What is my favourite colour?"),
                tr("What is Rookery?")};
    }
    return {tr("Explain how a rainbow forms, in three sentences."),
            tr("Write a short poem about the first snow."),
            tr("Write a Python function that counts the words of a text."),
            tr("Plan a weekend in Lisbon on a small budget.")};
}

QList<QUrl> ModelController::samples() const
{
    const auto resources = rookery::resourcesFolder();
    if (!sees() || !resources) {
        return {};
    }
    const QDir folder(QString::fromStdString((*resources / "samples").string()));
    QList<QUrl> files;
    for (const char *name :
         {"circle-left-of-star.png", "four-stars.png", "heart-on-black.png", "three-circles.png"}) {
        if (folder.exists(QLatin1String(name))) {
            files += QUrl::fromLocalFile(folder.filePath(QLatin1String(name)));
        }
    }
    return files;
}

QVariantList ModelController::facts() const
{
    if (!ready()) {
        return {};
    }
    if (m_engine.model().elsewhere()) {
        return factsElsewhere();
    }
    const rookery::ModelInfo &info = m_engine.model().info;
    const QLocale locale;
    QVariantList facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        facts += QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    };
    if (isStarter()) {
        add(tr("Folder"), QDir::toNativeSeparators(QFileInfo(fileName(info)).absolutePath()));
    } else {
        add(tr("File"), fileName(info));
    }
    add(tr("Format"), QStringLiteral("%1, %2").arg(QString::fromStdString(info.format),
                                                   QString::fromStdString(info.weightType)));
    add(tr("Architecture"), tr("%1, %2 layers, width %3, %4 tokens in the vocabulary")
                                .arg(standingApart(QString::fromStdString(info.architecture)))
                                .arg(info.layers)
                                .arg(info.width)
                                .arg(locale.toString(info.vocabulary)));
    add(tr("Parameters"), inMillions(info.parameters));
    add(tr("Memory of the weights"), tr("about %1").arg(roughSize(static_cast<qint64>(info.weightBytes))));
    add(tr("Size of a state"), tr("about %1").arg(roughSize(static_cast<qint64>(info.stateBytes))));
    // Asked anew, for better numbers of threads may have been found since it was loaded.
    const auto weights = m_engine.model().weights.lock();
    const rookery::kernels::DeviceInfo device = weights ? weights->device()->info() : info.device;
    add(tr("Device"), QString::fromStdString(device.description.empty() ? device.name : device.description));
    if (info.headOnProcessor) {
        add(tr("Graphics card"), tr("has room for %1 of %2 layers; the CPU does the rest")
                                     .arg(info.layers - info.layersOnProcessor)
                                     .arg(info.layers));
    }
    if (info.cardObstacle) {
        add(tr("Graphics card"), tr("not used: %1").arg(QString::fromStdString(info.cardObstacle->reason)));
    }
    add(tr("Pictures"),
        sees() ? tr("It sees pictures (%1)")
                     .arg(QString::fromLatin1(rookery::vision::familyName(*m_engine.model().sight)))
               : tr("It can't see pictures"));
    add(tr("Chat template"), QString::fromStdString(m_engine.model().chatTemplate.name));
    add(tr("Loaded in"), tr("%1 s").arg(QLocale().toString(m_engine.model().loadSeconds, 'f',
                                                           m_engine.model().loadSeconds < 1 ? 2 : 1)));
    return facts;
}

QVariantList ModelController::factsElsewhere() const
{
    const LoadedModel::Elsewhere &place = *m_engine.model().place;
    QVariantList facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        facts += QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    };
    add(tr("Address"), place.address);
    add(tr("Connection"), place.onThisComputer ? tr("to another program on this computer")
                          : place.encrypted    ? tr("encrypted")
                                               : tr("not encrypted: others on the network can read along"));
    add(tr("What it is told"),
        tr("the whole conversation with each question, without earlier thoughts; pictures "
           "without where and when they were taken"));
    add(tr("What it can't"),
        tr("It has no states: none is saved, an answer can't be continued, and nothing is "
           "read while you type."));
    return facts;
}

QString ModelController::loadingName() const
{
    return modelName(m_requested);
}

void ModelController::retranslate()
{
    m_library.refresh();
    m_catalog.retranslate();
    m_elsewhere.retranslate();
    emit textsChanged();
    emit changed();
}

QVariantList ModelController::devices() const
{
    QVariantList devices;
    const auto add = [&devices](const QString &name, const QString &device) {
        devices += QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("device"), device}};
    };
    add(tr("Automatic: the fastest"), QStringLiteral("auto"));
    add(tr("Processor (CPU)"), QStringLiteral("cpu"));
    add(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    return devices;
}

int ModelController::deviceIndex() const
{
    const QString device = m_settings.device();
    return device.startsWith(QLatin1String("cuda")) ? 2 : device == QLatin1String("cpu") ? 1 : 0;
}

QVariantList ModelController::quantizations() const
{
    QVariantList choices;
    const auto add = [&choices](const QString &name, const QString &quantization) {
        choices +=
            QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("quantization"), quantization}};
    };
    add(tr("None: as in the file"), QStringLiteral("none"));
    add(tr("8-bit: half the memory"), QStringLiteral("int8"));
    add(tr("4-bit: a quarter, less exact"), QStringLiteral("int4"));
    return choices;
}

int ModelController::quantizationIndex() const
{
    return static_cast<int>(formatNamed(m_settings.quantization()));
}

ModelController::LoadSettings ModelController::loadSettings() const
{
    return {m_settings.device(), m_settings.quantization(), m_settings.threads()};
}

bool ModelController::settingsPending() const
{
    return ready() && !m_engine.model().elsewhere() && !loading() && m_loadedSettings != loadSettings();
}

void ModelController::load(const QUrl &file)
{
    loadPath(file.toLocalFile());
}

void ModelController::loadPath(const QString &file)
{
    if (m_engine.model().elsewhere() && !loading() && m_engine.ownModel().loaded() &&
        fileName(m_engine.ownModel().info) == file && m_loadedSettings == loadSettings()) {
        m_engine.answerHere();  // it is still there
        return;
    }
    start(file, {}, m_settings.device());
}

void ModelController::start(const QString &file, const QString &vocabulary, const QString &device)
{
    setError({});
    m_progress = 0;
    m_requested = file;
    m_requestedVocabulary = vocabulary;
    m_requestedDevice = device;
    m_requestedSettings = loadSettings();
    LoadRequest request;
    request.file = file;
    request.vocabulary = vocabulary;
    request.vision = m_settings.value(EncodersKey).toMap().value(weightsOf(file)).toString();
    request.dataFolder = m_settings.dataFolder();
    request.device = device;
    request.threads = m_settings.threads();
    request.format = formatNamed(m_settings.quantization());
    request.adapters = m_adapters.requestsFor(weightsOf(file));
    request.draft = m_drafts.fileFor(weightsOf(file));
    m_engine.load(request);
    emit progressChanged();
}

void ModelController::cancel()
{
    m_engine.cancelLoad();
}

void ModelController::unload()
{
    if (m_engine.model().elsewhere()) {
        m_engine.answerHere();
    } else {
        m_engine.unload();
    }
}

void ModelController::chooseVocabulary(const QUrl &file)
{
    start(m_failedFile, file.toLocalFile(), m_requestedDevice);
}

bool ModelController::vocabularyOffered() const
{
    // The sentence names the file that the model needs.
    return vocabularyMissing() && m_error.contains(QFileInfo(m_catalog.vocabularyFile()).fileName());
}

bool ModelController::cardMissing() const
{
    return m_requestedDevice.startsWith(QLatin1String("cuda")) &&
           (m_failedCode == rookery::ErrorCode::DeviceUnavailable ||
            m_failedCode == rookery::ErrorCode::DeviceFailed ||
            m_failedCode == rookery::ErrorCode::OutOfMemory);
}

void ModelController::loadOnProcessor()
{
    start(m_failedFile, m_requestedVocabulary, QStringLiteral("cpu"));
}

QString ModelController::inUse() const
{
    return ready() && !m_engine.model().elsewhere() ? fileName(m_engine.model().info) : QString();
}

bool ModelController::encoderChosen() const
{
    return ready() && m_settings.value(EncodersKey).toMap().contains(inUse());
}

void ModelController::chooseEncoder(const QUrl &file)
{
    setEncoder(file.toLocalFile());
}

void ModelController::forgetEncoder()
{
    setEncoder({});
}

void ModelController::setEncoder(const QString &file)
{
    if (!ready()) {
        return;
    }
    QVariantMap encoders = m_settings.value(EncodersKey).toMap();
    encoders.remove(inUse());
    if (!file.isEmpty()) {
        encoders.insert(inUse(), file);
    }
    m_settings.setValue(EncodersKey, encoders);
    loadPath(inUse());
}

void ModelController::lookAtComputer()
{
    const rookery::kernels::DeviceInfo &device = m_engine.model().info.device;
    m_catalog.look(device.threads > 0 ? device.threads : m_settings.threads());
}

void ModelController::seeSpeed(const rookery::Generation &answer)
{
    const rookery::ModelInfo &info = m_engine.model().info;
    // Small models stay in the processor's caches, short answers are measured badly.
    if (ready() && answer.tokens >= LeastTokensSeen && answer.seconds > 0 &&
        info.weightBytes >= LeastBytesSeen) {
        m_catalog.setSeen(static_cast<double>(info.bytesPerToken) * answer.tokens / answer.seconds,
                          static_cast<qint64>(info.weightBytes), m_engine.model().onCard());
    }
}

void ModelController::getRecommended()
{
    if (!m_catalog.busy() && m_catalog.recommendedRow() >= 0) {
        m_catalog.download(m_catalog.recommendedRow());
        m_useOnArrival = m_catalog.busy();
    }
}

void ModelController::getVocabulary()
{
    m_catalog.downloadVocabulary();
}

void ModelController::onArrived(const QString &file, const QString &encoder)
{
    m_library.refresh();
    if (!encoder.isEmpty() && !file.isEmpty()) {
        QVariantMap encoders = m_settings.value(EncodersKey).toMap();
        if (!encoders.contains(file)) {
            encoders.insert(file, encoder);
            m_settings.setValue(EncodersKey, encoders);
        }
    }
    if (file == m_catalog.vocabularyFile() && vocabularyMissing()) {
        start(m_failedFile, {}, m_requestedDevice);
    } else if (std::exchange(m_useOnArrival, false)) {
        loadPath(file);
    }
}

void ModelController::onModelChanged()
{
    if (m_engine.model().elsewhere()) {
        m_settings.setValue(LastKey, m_engine.model().place->address);
        m_library.setInUse({});
        m_adapters.setModel({}, {});
        m_drafts.setModel({}, {});
        setError({});
        emit changed();
        return;
    }
    if (ready()) {
        m_loadedSettings = m_requestedSettings;
        const QString file = fileName(m_engine.model().info);
        m_settings.setValue(LastKey, file);
        m_library.setInUse(file);
        m_adapters.setModel(file, m_engine.model().request.adapters);
        m_drafts.setModel(file, m_engine.model());
        setError(m_engine.model().visionComplaint);
        if (isStarter() && !std::exchange(m_looked, true)) {  // what goes better is offered
            QTimer::singleShot(LookAfterMs, this, &ModelController::lookAtComputer);
        }
        if (!isStarter()) {
            QStringList recent = m_settings.value(RecentKey).toStringList();
            recent.removeAll(file);
            recent.prepend(file);
            recent = recent.first(std::min<qsizetype>(recent.size(), MostRecent));
            m_settings.setValue(RecentKey, recent);
            m_library.setRecent(recent);
        }
    } else {
        m_library.setInUse({});
        m_adapters.setModel({}, {});
        m_drafts.setModel({}, {});
    }
    emit changed();
}

void ModelController::onFailed(const QString &file, int code, const QString &sentence)
{
    m_failedFile = file;
    m_adaptersFailed = !m_adapters.requestsFor(weightsOf(file)).empty();
    setError(sentence, static_cast<rookery::ErrorCode>(code));
    emit changed();
}

void ModelController::setError(const QString &sentence, std::optional<rookery::ErrorCode> code)
{
    m_adaptersFailed = m_adaptersFailed && !sentence.isEmpty();
    if (m_error != sentence || m_failedCode != code) {
        m_error = sentence;
        m_failedCode = code;
        emit errorChanged();
    }
}

void ModelController::loadWithoutAdapters()
{
    m_adapters.turnOff(weightsOf(m_failedFile));
    start(m_failedFile, m_requestedVocabulary, m_requestedDevice);
}

void ModelController::addAsAdapter()
{
    setError({});
    m_dropped.add({m_failedFile});
}

void ModelController::dismissError()
{
    setError({});
}
