#include "app/teach/teaching.h"

#include "app/engine/file_path.h"
#include "app/text/error_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using rookery::runtime::TunedImage;
using rookery::runtime::Tuning;
using rookery::runtime::TuningEnded;
using rookery::runtime::TuningEvent;
using rookery::runtime::TuningFailed;
using rookery::runtime::TuningStep;
using rookery::runtime::TuningWarned;

namespace {

const QString PlanKey = QStringLiteral("teaching");  ///< what was chosen when it was last taught
// In place of a tuning's number until that is known.
constexpr auto Asked = static_cast<quint64>(-1);
// A few examples tell how fast all are learned.
constexpr std::size_t MeasuredExamples = 4;

}  // namespace

Teaching::Teaching(EngineClient &engine, StoreClient &store, Settings &settings, const QString &dataFolder,
                   QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_shelf(store)
    , m_tunings(engine)
    , m_settings(settings)
    , m_folder(dataFolder)
    , m_examples(engine, QDir(dataFolder).filePath(QStringLiteral("teach/examples.jsonl")))
    , m_answers(store)
    , m_trials(engine)
    , m_taught(QDir(dataFolder).filePath(QStringLiteral("teach/lora")))
    , m_plan(TeachingPlan::fromMap(settings.value(PlanKey).toMap()))
{
    m_thread.setMaxThreadCount(1);
    connect(
        &m_taught, &TaughtModel::ready, &m_trials,
        [this](EngineClient *taught, const TunedImage &factors) { m_trials.askTaught(*taught, factors); });
    connect(&m_taught, &TaughtModel::failed, &m_trials, &TrialList::cannotAsk);
    connect(&m_trials, &TrialList::countChanged, this, [this] {
        if (m_plan.kind == TeachingPlan::Lora && m_image) {
            m_trials.askBefore();
            tryOut();
        }
    });
    connect(&m_engine, &EngineClient::loadFailed, this,
            [this](const QString &, int, const QString &sentence) {
                if (!std::exchange(m_talkWith, {}).isEmpty()) {
                    complain(sentence);
                }
            });
    connect(&m_engine, &EngineClient::loadCancelled, this, [this] { m_talkWith.clear(); });
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
    if (const QString folder = std::exchange(m_talkWith, {});
        !folder.isEmpty() && std::ranges::count(m_engine.model().info.adapters, toPath(folder)) > 0) {
        emit chatWanted();
    }
    measure();
    emit changed();
}

bool Teaching::cardInTheWay() const
{
    return m_engine.model().loaded() && m_engine.model().info.headOnProcessor;
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

void Teaching::setKind(int kind)
{
    TeachingPlan plan = m_plan;
    plan.kind = kind == Lora ? TeachingPlan::Lora : TeachingPlan::Voice;
    choose(plan);
}

int Teaching::rankIndex() const
{
    return static_cast<int>(TeachingPlan::ranks().indexOf(m_plan.rank));
}

void Teaching::setRankIndex(int index)
{
    if (index >= 0 && index < TeachingPlan::ranks().size()) {
        TeachingPlan plan = m_plan;
        plan.rank = TeachingPlan::ranks()[index];
        choose(plan);
    }
}

void Teaching::setEffort(int effort)
{
    if (effort >= Quick && effort <= Thorough) {
        TeachingPlan plan = m_plan;
        plan.effort = static_cast<TeachingPlan::Effort>(effort);
        choose(plan);
    }
}

void Teaching::choose(const TeachingPlan &plan)
{
    if (m_phase != Preparing || m_plan == plan) {
        return;
    }
    const bool costsOtherwise = m_plan.kind != plan.kind || m_plan.rank != plan.rank;
    m_plan = plan;
    if (costsOtherwise) {
        if (m_measuring != 0 && m_measuring != Asked) {
            m_tunings.stop(m_measuring);
        }
        m_measuring = 0;
        m_tokensPerSecond = 0;
        measure();
    }
    emit changed();
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
        tuning.options = {.steps = 2, .rates = {1e-6}, .lora = m_plan.options().lora};
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

void Teaching::teach(bool resuming)
{
    if (!canTeach() || m_phase == Learning || m_phase == Paused) {
        return;
    }
    complain({});
    if (m_measuring != 0) {
        m_tunings.stop(m_measuring);
    }
    if (resuming) {
        m_plan = TeachingPlan::fromMap(m_settings.value(PlanKey).toMap());
    }
    m_settings.setValue(PlanKey, m_plan.toMap());
    dropLearned();
    m_at = {};
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
        tuning.options = m_plan.options();
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
        dropLearned();
        forgetCheckpoint();
        setPhase(Preparing);
    }
}

void Teaching::dropLearned()
{
    m_curve.clear();
    m_trials.forget();
    m_taught.forget();
    m_image.reset();
    m_values.reset();
    m_savedAs.clear();
    m_onShelf = false;
    m_talks = false;
}

/// Has the trials answered with the best so far.
void Teaching::tryOut()
{
    if (m_plan.kind == TeachingPlan::Voice) {
        m_trials.askAfter(m_image);
    } else if (m_trials.count() > 0 && (m_phase == Done || m_taught.quick())) {
        m_taught.take(m_engine.ownModel(), m_plan.options().lora, m_image);
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
        if (m_plan.kind == TeachingPlan::Lora) {
            m_trials.forget();  // there is nobody to ask any more
            m_taught.forget();
        }
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
        tryOut();
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
        m_taught.forget();
        setPhase(Preparing);
        if (!ended.stopped) {
            complain(
                tr("Nothing was found that answers better. More examples that have something in common, or "
                   "answers that are shorter, may help."));
        }
        return;
    }
    m_image = ended.image;
    m_values = std::make_shared<const std::vector<float>>(ended.state);
    setPhase(Done);
    tryOut();
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
