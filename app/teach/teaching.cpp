#include "app/teach/teaching.h"

#include "app/files/file_names.h"
#include "app/models/model_name.h"
#include "app/text/error_text.h"
#include "engine/file/atomic_file.h"
#include "engine/train/tuned_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using rookery::runtime::Tuning;
using rookery::runtime::TuningEnded;
using rookery::runtime::TuningEvent;
using rookery::runtime::TuningFailed;
using rookery::runtime::TuningStep;
using rookery::runtime::TuningWarned;

namespace {

// Steps of each effort; a hundred are enough for a voice, and a format that is more work needs more.
constexpr std::array Steps = {50, 100, 300};
// In place of a tuning's number until that is known.
constexpr auto Asked = static_cast<quint64>(-1);
// A few examples tell how fast all are learned.
constexpr std::size_t MeasuredExamples = 4;

std::filesystem::path toPath(const QString &file)
{
    return {file.toStdU16String()};
}

QString lossText(double loss)
{
    return QLocale().toString(loss, 'f', loss < 0.1 ? 3 : 2);
}

/// "about 2 minutes", as exact as it is known.
QString roughTime(double seconds)
{
    if (seconds < 55) {
        return Teaching::tr("about %n second(s)", nullptr,
                            std::max(1, static_cast<int>(std::lround(seconds / 5) * 5)));
    }
    const int minutes = static_cast<int>(std::lround(seconds / 60));
    if (minutes < 100) {
        return Teaching::tr("about %n minute(s)", nullptr, std::max(1, minutes));
    }
    return Teaching::tr("about %n hour(s)", nullptr, static_cast<int>(std::lround(seconds / 3600)));
}

}  // namespace

Teaching::Teaching(EngineClient &engine, StoreClient &store, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_shelf(store)
    , m_tunings(engine)
    , m_folder(dataFolder)
    , m_examples(engine, QDir(dataFolder).filePath(QStringLiteral("teach/examples.jsonl")))
    , m_answers(store)
    , m_trials(engine)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_tunings, &TuningClient::told, this, &Teaching::onTold);
    connect(&m_engine, &EngineClient::modelChanged, this, &Teaching::onModelChanged);
    connect(&m_examples, &ExampleList::changed, this, [this] {
        measure();
        emit changed();
    });
}

Teaching::~Teaching()
{
    m_thread.waitForDone();
}

void Teaching::open()
{
    if (!std::exchange(m_opened, true)) {
        m_examples.open();
        measure();
        emit changed();
    }
}

void Teaching::retranslate()
{
    m_examples.retranslate();
    emit changed();
    emit progressed();
}

/// What was learned belongs to the model before. A teaching that ran was ended, and says so.
void Teaching::onModelChanged()
{
    m_tokensPerSecond = 0;
    m_measuring = 0;
    if (m_phase == Done && m_engine.model().fingerprint() != m_fingerprint) {
        startOver();
    }
    measure();
    emit changed();
}

QString Teaching::obstacle() const
{
    const LoadedModel &model = m_engine.model();
    if (!model.loaded()) {
        return m_engine.loading() ? tr("The model is still loading.") : tr("Load a model first.");
    }
    if (model.elsewhere()) {
        return tr("This model runs on another computer. Only a model on this one can be taught.");
    }
    if (!model.info.architecture.starts_with("rwkv7")) {
        return tr("Only RWKV-7 models can be taught so far; this one is %1.")
            .arg(QString::fromStdString(model.info.architecture));
    }
    if (cardInTheWay()) {
        return tr("The model is on a graphics card, which can't teach yet. Load it on the processor.");
    }
    return {};
}

bool Teaching::cardInTheWay() const
{
    return m_engine.model().onCard();
}

void Teaching::useProcessor()
{
    m_engine.reloadOnProcessor();
}

bool Teaching::canTeach() const
{
    return obstacle().isEmpty() && m_examples.usable() > 0 && !m_examples.reading();
}

QString Teaching::checkpoint() const
{
    return QDir(m_folder).filePath(QStringLiteral("teach/checkpoint.safetensors"));
}

bool Teaching::resumable() const
{
    return m_phase == Preparing && m_opened && QFileInfo::exists(checkpoint());
}

void Teaching::forgetCheckpoint()
{
    m_thread.start([file = checkpoint()] { QFile::remove(file); });
}

rookery::TuneOptions Teaching::options() const
{
    rookery::TuneOptions options;
    options.steps = Steps.at(static_cast<std::size_t>(m_effort));
    return options;
}

void Teaching::setEffort(int effort)
{
    if (m_effort != effort && effort >= Quick && effort <= Thorough) {
        m_effort = effort;
        emit changed();
    }
}

/// Learns a little, to know how long all will take.
void Teaching::measure()
{
    if (!m_opened || m_phase != Preparing || m_measuring != 0 || m_tokensPerSecond > 0 || !canTeach() ||
        !m_examples.counted()) {
        return;
    }
    m_measuring = Asked;
    m_examples.samples(this, [this](const std::shared_ptr<ExampleList::Samples> &samples) {
        if (m_measuring != Asked) {
            return;  // the model was exchanged meanwhile
        }
        if (m_phase != Preparing || samples->empty()) {
            m_measuring = 0;
            return;
        }
        samples->resize(std::min(samples->size(), MeasuredExamples));
        Tuning tuning;
        tuning.samples = std::move(*samples);
        tuning.options = {.steps = 2, .rates = {1e-6}};
        m_measuring = m_tunings.tune(std::move(tuning));
    });
}

void Teaching::onMeasured(const TuningEvent &event)
{
    if (const auto *step = std::get_if<TuningStep>(&event)) {
        if (step->at.learned == 1) {
            m_measureTime.start();
            m_measuredTokens = step->at.tokens;
        } else if (step->at.learned == 2 && m_tokensPerSecond == 0) {
            const double seconds =
                static_cast<double>(std::max<qint64>(1, m_measureTime.nsecsElapsed())) / 1e9;
            m_tokensPerSecond = static_cast<double>(step->at.tokens - m_measuredTokens) / seconds;
        }
    } else if (!std::holds_alternative<TuningWarned>(event)) {
        m_measuring = 0;
    }
    emit changed();
}

QString Teaching::estimate() const
{
    const int usable = m_examples.usable();
    if (m_tokensPerSecond <= 0 || usable == 0 || !m_examples.counted()) {
        return {};
    }
    const rookery::TuneOptions wanted = options();
    const int rates = static_cast<int>(wanted.rates.size());
    const int tried = std::max(5, wanted.steps / 5);
    const double steps = rates * tried + wanted.steps - tried;
    const double perExample = static_cast<double>(m_examples.tokens()) / usable;
    return roughTime(steps * perExample * std::min(usable, wanted.batch) / m_tokensPerSecond);
}

void Teaching::teach(bool resuming)
{
    if (!canTeach() || m_phase == Learning || m_phase == Paused) {
        return;
    }
    complain({});
    if (m_measuring != 0) {
        m_tunings.stop(m_measuring);
    }
    m_curve.clear();
    m_trials.forget();
    m_at = {};
    m_image.reset();
    m_state.reset();
    m_savedAs.clear();
    m_onShelf = false;
    m_fingerprint = m_engine.model().fingerprint();
    setPhase(Learning);
    m_trials.askBefore();
    m_examples.samples(this, [this, resuming](const std::shared_ptr<ExampleList::Samples> &samples) {
        if (m_phase != Learning) {
            return;
        }
        std::error_code ignored;  // the checkpoint will say so
        std::filesystem::create_directories(toPath(m_folder) / "teach", ignored);
        Tuning tuning;
        tuning.samples = std::move(*samples);
        tuning.options = options();
        tuning.checkpoint = toPath(checkpoint());
        tuning.resumes = resuming;
        m_number = m_tunings.tune(std::move(tuning));
    });
}

void Teaching::pause(bool paused)
{
    if (m_number != 0 && m_phase == (paused ? Learning : Paused)) {
        m_tunings.pause(paused);
        setPhase(paused ? Paused : Learning);
    }
}

void Teaching::stop()
{
    if (m_number != 0) {
        m_tunings.stop(m_number);
    } else if (m_phase == Learning) {  // its examples are still being prepared
        setPhase(Preparing);
    }
}

void Teaching::startOver()
{
    if (m_phase == Done) {
        m_curve.clear();
        m_trials.forget();
        m_image.reset();
        m_state.reset();
        m_savedAs.clear();
        m_onShelf = false;
        forgetCheckpoint();
        setPhase(Preparing);
    }
}

void Teaching::onTold(quint64 number, const TuningEvent &event)
{
    if (number == m_measuring) {
        onMeasured(event);
        return;
    }
    if (number != m_number) {
        return;
    }
    if (const auto *step = std::get_if<TuningStep>(&event)) {
        onStep(*step);
    } else if (const auto *warned = std::get_if<TuningWarned>(&event)) {
        complain(tr("The progress couldn't be kept: %1").arg(rookery::errorText(warned->error)));
    } else if (const auto *ended = std::get_if<TuningEnded>(&event)) {
        onEnded(*ended);
    } else if (const auto *failed = std::get_if<TuningFailed>(&event)) {
        m_number = 0;
        setPhase(Preparing);
        complain(rookery::errorText(failed->error));
    }
}

void Teaching::onStep(const TuningStep &step)
{
    const bool judged = step.at.judgements != m_at.at.judgements;
    if (m_at.at.toLearn == 0) {
        m_curve.addHeldOut({.step = 0, .loss = step.at.before, .rate = step.at.rate});
    }
    m_curve.setSteps(step.at.toLearn);
    const bool learned = step.at.learned != m_at.at.learned;
    const double rate = learned ? step.at.rate : m_at.at.rate;  // a judgement may have gone on to the next
    if (learned) {
        m_curve.addLearned({.step = step.at.learned, .loss = step.at.loss, .rate = rate});
    }
    if (judged) {
        m_curve.addHeldOut({.step = step.at.learned, .loss = step.at.judged, .rate = rate});
    }
    m_at = step;
    if (step.better) {
        m_image = step.better;
        m_trials.askAfter(m_image);
        emit changed();
    }
    emit progressed();
}

void Teaching::onEnded(const TuningEnded &ended)
{
    m_number = 0;
    m_ended = ended.at;
    m_stopped = ended.stopped;
    if (ended.at.judgements == 0 || ended.at.best >= ended.at.before) {
        m_image.reset();
        setPhase(Preparing);
        if (!ended.stopped) {
            complain(
                tr("Nothing was found that answers better. More examples that have something in common, or "
                   "answers that are shorter, may help."));
        }
        return;
    }
    m_image = ended.image;
    m_state = std::make_shared<const std::vector<float>>(ended.state);
    m_trials.askAfter(m_image);
    setPhase(Done);
}

double Teaching::progress() const
{
    return m_at.at.toLearn > 0 ? static_cast<double>(m_at.at.learned) / m_at.at.toLearn : 0;
}

QString Teaching::status() const
{
    const rookery::TuneProgress &at = m_at.at;
    if (m_phase == Paused) {
        return tr("Paused");
    }
    if (at.toLearn == 0) {
        return tr("Reading the examples…");
    }
    return at.trying ? tr("Trying how fast it can learn: step %1 of %2").arg(at.learned).arg(at.toLearn)
                     : tr("Learning: step %1 of %2").arg(at.learned).arg(at.toLearn);
}

QString Teaching::figures() const
{
    QStringList parts;
    if (m_at.tokensPerSecond > 0) {
        parts += tr("%1 tokens/s").arg(QLocale().toString(std::lround(m_at.tokensPerSecond)));
    }
    if (m_at.secondsLeft >= 0 && m_phase == Learning) {
        parts += tr("%1 left").arg(roughTime(m_at.secondsLeft));
    }
    return parts.join(QStringLiteral(" · "));
}

QString Teaching::losses() const
{
    const rookery::TuneProgress &at = m_at.at;
    if (at.judgements == 0) {
        return {};
    }
    return at.heldOut > 0
               ? tr("Loss of %n example(s) that it doesn't learn from: %1 untaught, %2 now", nullptr,
                    at.heldOut)
                     .arg(lossText(at.before), lossText(at.best))
               : tr("Loss of its examples: %1 untaught, %2 now").arg(lossText(at.before), lossText(at.best));
}

QString Teaching::outcome() const
{
    if (m_phase != Done) {
        return {};
    }
    const QString loss =
        tr("The loss went from %1 to %2.").arg(lossText(m_ended.before), lossText(m_ended.best));
    return m_stopped ? tr("Stopped; the best so far is kept. %1").arg(loss) : tr("Done. %1").arg(loss);
}

void Teaching::save(const QString &name)
{
    const QString fileName = fileNameFrom(name);
    if (m_phase != Done || fileName.isEmpty()) {
        return;
    }
    const QString file = QDir(m_folder).filePath(QStringLiteral("states/%1.pth").arg(fileName));
    if (QFileInfo::exists(file)) {
        complain(tr("There is a state called “%1” already; choose another name.").arg(name));
        return;
    }
    const LoadedModel &model = m_engine.ownModel();
    const QJsonObject about{{QStringLiteral("model"), ::modelName(model)},
                            {QStringLiteral("fingerprint"), m_fingerprint},
                            {QStringLiteral("examples"), m_examples.usable()},
                            {QStringLiteral("held_out"), m_ended.heldOut},
                            {QStringLiteral("rate"), m_ended.rate},
                            {QStringLiteral("steps"), m_ended.step},
                            {QStringLiteral("loss_before"), m_ended.before},
                            {QStringLiteral("loss_after"), m_ended.best}};
    m_thread.start([this, name = name.trimmed(), file, info = model.info, state = m_state,
                    described = QJsonDocument(about).toJson().toStdString()] {
        std::error_code error;
        std::filesystem::create_directories(toPath(file).parent_path(), error);
        auto written = rookery::writeTunedState(toPath(file), info, *state);
        if (written) {
            written = rookery::writeFileAtomically(toPath(file + QStringLiteral(".json")),
                                                   std::as_bytes(std::span(described)));
        }
        QMetaObject::invokeMethod(
            this,
            [this, name, file, written] {
                if (!written) {
                    complain(rookery::errorText(written.error()));
                    return;
                }
                m_savedAs = QDir::toNativeSeparators(file);
                forgetCheckpoint();
                putOnShelf(name, file);
                emit changed();
                emit saved();
            },
            Qt::QueuedConnection);
    });
}

void Teaching::putOnShelf(const QString &name, const QString &file)
{
    m_shelf.run(
        this,
        [name = name.toStdString(), path = toPath(file)](const rookery::shelf::Shelf &shelf) {
            return shelf.addTunedState(name, path);
        },
        [this, file](const rookery::Result<rookery::shelf::Item> &item) {
            if (!item) {
                complain(rookery::errorText(item.error()));  // the file is there all the same
                return;
            }
            m_onShelf = m_savedAs == QDir::toNativeSeparators(file);  // nothing else is being taught by now
            emit changed();
            emit shelved();
        });
}

void Teaching::startChat(const QString &name)
{
    if (!m_image || m_phase != Done) {
        return;
    }
    const LoadedModel &model = m_engine.ownModel();
    rookery::NewState state;
    state.fingerprint = m_fingerprint;
    state.modelName = ::modelName(model);
    state.name = name.trimmed();
    const QByteArray image(reinterpret_cast<const char *>(m_image->data()),
                           static_cast<qsizetype>(m_image->size()));
    m_store.startFromImage(state, QString::fromStdString(model.chatTemplate.name), image, this,
                           [this](const auto &started) {
                               started ? emit chatStarted(*started) : complain(started.error().message());
                           });
}

void Teaching::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
    emit progressed();
}

void Teaching::complain(const QString &sentence)
{
    if (m_complaint != sentence) {
        m_complaint = sentence;
        emit complaintChanged();
    }
}
