#include "app/engine/engine_client.h"

#include "app/common/resources.h"
#include "app/engine/file_path.h"
#include "app/text/error_text.h"
#include "engine/formats/other_contents.h"
#include "engine/state/state_tuned.h"
#include "engine/weights/devices.h"

#include <set>
#include <utility>

using rookery::Error;
using rookery::ErrorCode;
using rookery::sentence;
using rookery::runtime::Drawn;
using rookery::runtime::Event;
using rookery::runtime::Expected;
using rookery::runtime::Failed;
using rookery::runtime::Finished;
using rookery::runtime::Job;
using rookery::runtime::Loaded;
using rookery::runtime::LookingProgress;
using rookery::runtime::Piece;
using rookery::runtime::ReadingDone;
using rookery::runtime::ReadingProgress;
using rookery::runtime::Recorded;
using rookery::runtime::Waiting;

namespace {

constexpr int FrameMs = 16;

QByteArray toByteArray(const std::vector<std::byte> &image)
{
    return {reinterpret_cast<const char *>(image.data()), static_cast<qsizetype>(image.size())};
}

LoadedModel described(const Loaded &loaded, const LoadRequest &request)
{
    LoadedModel model;
    model.info = loaded.use.model->info();
    model.weights = loaded.use.model;
    model.tokenizer = loaded.use.tokenizer;
    model.chatTemplate = loaded.chatTemplate;
    if (loaded.sight) {
        model.sight = *loaded.sight;
    } else if (!request.vision.isEmpty()) {
        model.visionComplaint = rookery::errorText(loaded.sight.error());
    }
    model.loadSeconds = loaded.seconds;
    model.request = request;
    return model;
}

/// Reads a saved or a tuned state for the model.
ImportedState imported(const std::shared_ptr<const rookery::Model> &model, const QString &file)
{
    ImportedState result;
    const auto state = rookery::loadStartingState(toPath(file), model->stateTarget());
    const auto image = state ? rookery::serialize(*state) : tl::make_unexpected(state.error());
    if (!image) {
        result.complaint = rookery::errorText(image.error());
        return result;
    }
    result.image = toByteArray(*image);
    result.tokens = static_cast<qint64>(state->tokensFed);
    return result;
}

}  // namespace

EngineClient::EngineClient(QObject *parent)
    : QObject(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EngineClient::takeEvents);
}

EngineClient::~EngineClient()
{
    shutDown();
}

void EngineClient::shutDown()
{
    m_loadStop.request_stop();
    stopAll();
    m_elsewhere.reset();
    m_runs.clear();
    m_scheduler.reset();
    takeEvents();
}

void EngineClient::post(std::function<void()> then)
{
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

void EngineClient::stopAll()
{
    for (Run &run : m_runs) {
        run.stop.request_stop();
    }
}

/// What this computer's model writes.
void EngineClient::stopHere()
{
    for (Run &run : m_runs) {
        if (!run.elsewhere) {
            run.stop.request_stop();
        }
    }
}

void EngineClient::answerElsewhere(std::shared_ptr<rookery::runtime::Answerer> answerer,
                                   const LoadedModel &as)
{
    m_elsewhere = std::move(answerer);
    m_elsewhereModel = as;
    emit modelChanged();
    emit cardFailedChanged();
}

void EngineClient::answerHere()
{
    if (m_elsewhere) {
        m_elsewhere.reset();
        emit modelChanged();
        emit cardFailedChanged();
    }
}

void EngineClient::load(const LoadRequest &request)
{
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    stopHere();
    m_loadNumber = ++m_lastNumber;
    m_loading = true;
    m_loadingFile = request.file;
    emit loadStarted(request.file);
    m_scheduler->call([this, scheduler = m_scheduler.get(), request, number = m_loadNumber,
                       stop = m_loadStop.get_token()] { loadOn(*scheduler, request, number, stop); });
}

/// The model in use stays until the new one is ready, but where a card hasn't room for both.
void EngineClient::loadOn(rookery::runtime::Scheduler &scheduler, const LoadRequest &request, quint64 number,
                          const std::stop_token &stop)
{
    scheduler.endStopped();
    const Error reason{ErrorCode::ModelGone, {}, sentence("Engine", "another model was loaded meanwhile")};
    rookery::runtime::LoadRequest wanted;
    wanted.model = toPath(request.file);
    wanted.vocabulary = toPath(request.vocabulary);
    wanted.vision = toPath(request.vision);
    wanted.dataFolder = toPath(request.dataFolder);
    wanted.cacheFolder = rookery::cacheFolder();
    wanted.device = request.device.toStdString();
    wanted.threads = request.threads;
    wanted.format = request.format;
    wanted.adapters = request.adapters;
    wanted.stop = stop;
    wanted.progress = [this, number](double fraction) {
        post([this, number, fraction] {
            if (m_loading && number == m_loadNumber) {
                emit loadProgressed(fraction);
            }
        });
    };
    if (const auto &inUse = scheduler.model(); inUse && inUse->info().device.isCard()) {
        wanted.giveWay = [this, &scheduler, reason] {
            scheduler.drop(reason);
            post([this] { setModel({}); });
        };
    }
    auto loaded = rookery::runtime::load(wanted);
    if (!loaded) {
        post([this, number, error = loaded.error()] { onLoadFailed(number, error); });
        return;
    }
    LoadedModel model = described(*loaded, request);
    if (!request.draft.isEmpty()) {
        // Answers come without it too.
        wanted.draft = toPath(request.draft);
        auto draft = rookery::runtime::loadDraft(wanted, *loaded->use.model, *loaded->use.tokenizer);
        if (draft) {
            loaded->use.draft = std::move(*draft);
        } else {
            model.draftComplaint = rookery::errorText(draft.error());
        }
    }
    scheduler.use(std::move(loaded->use), reason);
    post([this, number, model] { onLoaded(number, model); });
}

void EngineClient::reloadOnProcessor()
{
    LoadRequest request = m_model.request;
    request.device = QStringLiteral("cpu");
    load(request);
}

void EngineClient::cancelLoad()
{
    m_loadStop.request_stop();
}

void EngineClient::unload()
{
    stopHere();
    m_scheduler->call([this, scheduler = m_scheduler.get()] {
        scheduler->drop({ErrorCode::ModelGone, {}, sentence("Engine", "the model was unloaded")});
        post([this] { setModel({}); });
    });
}

void EngineClient::onLoaded(quint64 number, const LoadedModel &model)
{
    // Also where another one was asked for meanwhile: it is what the scheduler holds now.
    if (number == m_loadNumber) {
        m_loading = false;
    }
    m_elsewhere.reset();  // the user chose this one since
    setModel(model);
}

void EngineClient::onLoadFailed(quint64 number, const Error &error)
{
    if (number != m_loadNumber) {
        return;
    }
    m_loading = false;
    if (error.code == ErrorCode::Cancelled) {
        emit loadCancelled();
    } else {
        m_adapterRefused = error.reason == rookery::adapterAsModel();
        emit loadFailed(
            m_loadingFile, static_cast<int>(error.code),
            m_adapterRefused
                ? tr("%1 is an adapter (LoRA or the like), not a model: it changes the model that "
                     "it was made for. Load that one, and add this in its panel, under Model, "
                     "Adapters.")
                      .arg(m_loadingFile)
                : rookery::errorText(error));
    }
}

void EngineClient::setModel(const LoadedModel &model)
{
    takeEvents();  // of answers by the model before
    m_model = model;
    setCardFailed(false);
    emit modelChanged();
}

void EngineClient::setCardFailed(bool failed)
{
    if (m_cardFailed != failed) {
        m_cardFailed = failed;
        emit cardFailedChanged();
    }
}

RunId EngineClient::run(Job job, const QList<std::string> &keepAs)
{
    const RunId run = ++m_lastNumber;
    Run &entry = m_runs[run];
    entry.openDrafts = std::max<qsizetype>(1, static_cast<qsizetype>(job.drafts.size()));
    entry.elsewhere = m_elsewhere;
    job.stop = entry.stop.get_token();
    job.sink = [this, run, keepAs, states = &m_scheduler->states(), events = m_events,
                begun = std::set<int>()](const Event &event) mutable {
        // Known before the window hears of the end, so that the next question finds it.
        if (const auto *finished = std::get_if<Finished>(&event);
            finished != nullptr && finished->state && finished->draft < keepAs.size()) {
            states->add(keepAs[finished->draft], finished->state);
        }
        const auto *piece = std::get_if<Piece>(&event);
        const bool first = piece != nullptr && begun.insert(piece->draft).second;
        // What somebody waits for isn't kept for a frame that an event before it has just had.
        const bool urgent = first || std::holds_alternative<Finished>(event);
        if (events->add(run, event) || urgent) {
            post([this, urgent] { urgent ? takeEvents() : schedule(); });
        }
    };
    if (m_elsewhere) {
        m_elsewhere->submit(std::move(job));
    } else {
        m_scheduler->submit(std::move(job));
    }
    return run;
}

void EngineClient::stop(RunId run)
{
    if (const auto found = m_runs.find(run); found != m_runs.end()) {
        found->stop.request_stop();
    }
}

/// Events have arrived: takes them now, or with the next frame where one has just been shown.
void EngineClient::schedule()
{
    if (m_frame.isActive()) {
        return;
    }
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : FrameMs;
    if (since >= FrameMs) {
        takeEvents();
    } else {
        m_frame.start(static_cast<int>(FrameMs - since));
    }
}

void EngineClient::takeEvents()
{
    m_sinceFrame.start();
    for (const EventBox::Arrived &arrived : m_events->take()) {
        tell(arrived.run, arrived.event);
    }
}

void EngineClient::tell(RunId run, const Event &event)
{
    struct Teller {
        EngineClient &client;
        RunId run;

        void operator()(const ReadingProgress &reading) const
        {
            emit client.readProgressed(run, static_cast<int>(reading.done), static_cast<int>(reading.total));
        }
        void operator()(const LookingProgress &looking) const
        {
            emit client.lookProgressed(run, looking.done);
        }
        void operator()(const Waiting &waiting) const
        {
            emit client.waitBegan(run, waiting.seconds, waiting.asked);
        }
        void operator()(const ReadingDone &reading) const { emit client.readFinished(run, reading); }
        void operator()(const Piece &piece) const { emit client.pieceReady(run, piece); }
        void operator()(const Drawn &) const {}
        void operator()(const Recorded &recorded) const { emit client.tokensRecorded(run, recorded); }
        void operator()(const Expected &expected) const { emit client.tokenExpected(run, expected); }
        void operator()(const Finished &finished) const
        {
            client.endDraft(run);
            emit client.runFinished(run, finished);
        }
        void operator()(const Failed &failed) const { client.onFailed(run, failed); }
    };
    std::visit(Teller{*this, run}, event);
}

void EngineClient::endDraft(RunId run)
{
    if (const auto found = m_runs.find(run); found != m_runs.end() && --found->openDrafts == 0) {
        m_runs.erase(found);
    }
}

void EngineClient::onFailed(RunId run, const Failed &failed)
{
    const auto found = m_runs.constFind(run);
    const bool here = found != m_runs.cend() && !found->elsewhere;
    endDraft(run);
    const ErrorCode code = failed.error.code;
    if (here && m_model.onCard() && (code == ErrorCode::DeviceFailed || code == ErrorCode::OutOfMemory)) {
        setCardFailed(true);
    }
    emit runFailed(run, failed.draft, static_cast<int>(code), rookery::errorText(failed.error));
}

quint64 EngineClient::importState(const QString &file)
{
    const quint64 number = ++m_lastNumber;
    m_scheduler->call([this, scheduler = m_scheduler.get(), number, file] {
        ImportedState state;
        if (const auto &model = scheduler->model()) {
            state = imported(model, file);
        } else {
            state.complaint = tr("Load the model that the state belongs to first.");
        }
        post([this, number, state] { emit stateImported(number, state); });
    });
    return number;
}
