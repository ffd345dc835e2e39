#include "app/runtime/scheduler.h"

#include <algorithm>
#include <chrono>
#include <new>
#include <tuple>
#include <utility>

namespace rookery::runtime {

namespace {

// Whoever loads a model asks for the first things at once.
constexpr auto BeforeTrial = std::chrono::milliseconds(400);

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory, {}, sentence("Engine", "not enough memory for this answer")};
}

/// Runs `work` and gives the seconds that it took.
template<class Work>
double timed(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Memory that runs short is the error of the job that wanted it, not the end of the program.
template<class Work>
auto guarded(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return tl::make_unexpected(outOfMemory());
    }
}

}  // namespace

Scheduler::Scheduler()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Scheduler::~Scheduler()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void Scheduler::submit(Job job)
{
    auto shared = std::make_shared<Job>(std::move(job));
    call([this, shared] { accept(std::move(*shared)); });
}

void Scheduler::tune(Tuning tuning)
{
    auto shared = std::make_shared<Tuning>(std::move(tuning));
    call([this, shared] {
        m_tunings.push_back(std::make_unique<TuningRun>(
            std::move(*shared),
            TuningRun::Means{
                .writer = &m_checkpoints,
                .stopped = [this] { poke(); },
                .onSchedulersThread = [this](std::function<void()> work) { call(std::move(work)); }}));
    });
}

void Scheduler::pauseTuning(bool paused)
{
    call([this, paused] {
        if (!m_tunings.empty()) {
            m_tunings.front()->pause(paused);
        }
    });
}

void Scheduler::call(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_inbox.push_back(std::move(work));
    }
    m_wake.notify_one();
}

/// Something that the thread looks at between passes has changed.
void Scheduler::poke()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_poked = true;
    }
    m_wake.notify_one();
}

void Scheduler::run(const std::stop_token &stop)
{
    while (takeIn(stop)) {
        dropStoppedReaders();
        dropStoppedTunings();
        round();
        m_discarded->empty();
    }
    drop({ErrorCode::ModelGone, {}, sentence("Engine", "the program is being closed")});
    m_discarded->empty();
}

/// Does what was asked for; waits where there is nothing else to do. \return false: the end
bool Scheduler::takeIn(const std::stop_token &stop)
{
    std::vector<std::function<void()>> calls;
    {
        std::unique_lock lock(m_mutex);
        if (!anyWork()) {
            idle(lock, stop);
        }
        m_poked = false;
        calls.swap(m_inbox);
    }
    for (const auto &call : calls) {
        call();
    }
    return !stop.stop_requested();
}

/// Waits until somebody wants something. Numbers of threads are tried out meanwhile, a moment at a time.
void Scheduler::idle(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    const auto wanted = [this] { return m_poked || !m_inbox.empty(); };
    std::chrono::milliseconds pause = BeforeTrial;
    while (m_trial && !m_trial->isOver() && !m_wake.wait_for(lock, stop, pause, wanted) &&
           !stop.stop_requested()) {
        lock.unlock();
        m_trial->step();
        lock.lock();
        pause = std::chrono::milliseconds(0);
    }
    m_wake.wait(lock, stop, wanted);
}

bool Scheduler::anyWork() const
{
    return anyWriting() || mostUrgentReader() != nullptr || canLearn();
}

bool Scheduler::anyWriting() const
{
    return std::ranges::any_of(m_writers, [](const auto &writer) { return !writer->waits(); });
}

void Scheduler::accept(Job job)
{
    auto task = std::make_shared<Task>();
    task->job = std::move(job);
    task->arrival = ++m_arrivals;
    if (!m_means.model) {
        fail(*task, {ErrorCode::BadInput, {}, sentence("Engine", "no model is loaded")});
        return;
    }
    if (task->job.onlyFor && task->job.onlyFor->lock() != m_means.model) {
        fail(*task, {ErrorCode::ModelGone, {}, sentence("Engine", "another model was loaded meanwhile")});
        return;
    }
    task->stopped =
        std::make_unique<std::stop_callback<std::function<void()>>>(task->job.stop, [this] { poke(); });
    auto reader = std::make_unique<Reader>(std::move(task), m_means);
    reader->lastPass = m_readings;
    for (const auto &earlier : m_readers) {
        if (reader->task().profitsFrom(earlier->task())) {
            reader->behind = earlier->task().arrival;
        }
    }
    m_readers.push_back(std::move(reader));
}

void Scheduler::use(ModelInUse model, const Error &reason)
{
    drop(reason);
    m_sight = std::make_unique<Sight>(std::move(model.sight), [this] { poke(); });
    m_draft = model.draft ? std::make_shared<DraftModel>(std::move(model.draft)) : nullptr;
    m_logits.resize(static_cast<std::size_t>(Model::MaxStreams) *
                    static_cast<std::size_t>(model.model->info().vocabulary));
    if (model.threadsMeasured) {
        m_trial = std::make_unique<ThreadTrial>(model.model, std::move(model.threadsMeasured));
    }
    m_means = {.model = std::move(model.model),
               .tokenizer = std::move(model.tokenizer),
               .scratch = std::make_shared<ReadingScratch>(),
               .sight = m_sight.get(),
               .states = &m_states,
               .discarded = m_discarded};
}

void Scheduler::drop(const Error &reason)
{
    endStopped();
    endAll(reason);
    m_sight.reset();
    m_draft.reset();
    m_trial.reset();
    m_together.reset();
    m_logits = {};
    m_means = {};
    m_states.clear();
    m_discarded->empty();
}

void Scheduler::endStopped()
{
    dropStoppedReaders();
    dropStoppedTunings();
    std::vector<Writer *> stopped;
    for (const auto &writer : m_writers) {
        if (writer->stopped()) {
            stopped.push_back(writer.get());
        }
    }
    for (Writer *writer : stopped) {
        writeAlone(*writer);  // takes no pass
    }
}

/// Ends what was stopped before it was written: what is being written finds out by itself.
void Scheduler::dropStoppedReaders()
{
    std::erase_if(m_readers, [this](const std::unique_ptr<Reader> &reader) {
        const bool stopped = reader->task().job.stop.stop_requested();
        if (stopped) {
            endReader(*reader, {ErrorCode::Cancelled, {}, {}});
        }
        return stopped;
    });
}

void Scheduler::dropStoppedTunings()
{
    std::erase_if(m_tunings, [](const std::unique_ptr<TuningRun> &run) {
        const bool stopped = run->stopped();
        if (stopped) {
            run->stop();
        }
        return stopped;
    });
}

/// One pass, or a layer of a tuning.
void Scheduler::round()
{
    for (const auto &reader : m_readers) {
        reader->tellOfLook();
    }
    m_writing.clear();
    for (const auto &writer : m_writers) {
        if (!writer->waits()) {
            m_writing.push_back(writer.get());
        }
    }
    Reader *reader = mostUrgentReader();
    const bool others = reader != nullptr || !m_writing.empty();
    if (!others || !canLearn()) {
        m_learningShares.reset();
        others ? serve(reader) : learn();
        return;
    }
    // Who waits for an answer to begin comes before those whose answers are written.
    const bool reads =
        reader != nullptr && (m_writing.empty() || reader->task().job.priority <= mostUrgentWriting());
    const double share = learningShare(reads, reads ? reader->task().job.priority : mostUrgentWriting());
    if (m_learningShares.readNext(share)) {
        m_learningShares.read(timed([&] { learn(); }));
    } else {
        m_learningShares.wrote(timed([&] { serve(reader); }), share);
    }
}

bool Scheduler::canLearn() const
{
    return !m_tunings.empty() && !m_tunings.front()->paused();
}

void Scheduler::learn()
{
    if (!canLearn()) {
        return;
    }
    const auto more = guarded([&]() -> Result<bool> { return m_tunings.front()->pass(m_means.model); });
    if (!more) {
        m_tunings.front()->fail(more.error());
    }
    if (!more || !*more) {
        m_tunings.pop_front();
    }
}

/// A pass that reads or writes. \param reader null where nobody reads
void Scheduler::serve(Reader *reader)
{
    if (reader == nullptr || m_writing.empty()) {
        m_shares.reset();
    }
    const double share = reader == nullptr   ? 0
                         : m_writing.empty() ? 1
                                             : readingShare(reader->task().job.priority, mostUrgentWriting());
    if (reader != nullptr && m_shares.readNext(share)) {
        m_shares.read(timed([&] { read(*reader); }));
    } else if (!m_writing.empty()) {
        m_shares.wrote(timed([&] { write(); }), share);
    }
}

/// Those as urgent take turns, so that a short text need not wait for the end of a long one. Who would read
/// mostly the same as another leaves it the turn: what it keeps needn't be read again.
Reader *Scheduler::mostUrgentReader() const
{
    const auto turn = [](const Reader &reader) {
        return std::tuple(reader.task().job.priority, reader.lastPass, reader.task().arrival);
    };
    const auto leaves = [this](const Reader &reader) {
        return reader.behind != 0 && std::ranges::any_of(m_readers, [&](const auto &other) {
                   return other->task().arrival == reader.behind && !other->waits();
               });
    };
    Reader *best = nullptr;
    for (const auto &reader : m_readers) {
        if (!reader->waits() && !leaves(*reader) && (best == nullptr || turn(*reader) < turn(*best))) {
            best = reader.get();
        }
    }
    return best;
}

Priority Scheduler::mostUrgentWriting() const
{
    const auto best = std::ranges::min_element(
        m_writing, {}, [](const Writer *writer) { return writer->task().job.priority; });
    return (*best)->task().job.priority;
}

void Scheduler::read(Reader &reader)
{
    reader.lastPass = ++m_readings;
    const auto everything = guarded([&] { return reader.pass(); });
    if (everything && !*everything) {
        return;
    }
    if (everything) {
        startWriting(reader);
    } else {
        endReader(reader, everything.error());
    }
    std::erase_if(m_readers, [&](const std::unique_ptr<Reader> &one) { return one.get() == &reader; });
}

/// All drafts go on from the one reading: the last in its session, the others in copies.
void Scheduler::startWriting(Reader &reader)
{
    const TaskPtr &task = reader.taskPtr();
    task->tell(ReadingDone{reader.tokensRead(), task->secondsSinceStart(), reader.tokensKnown()});
    Session session = reader.takeSession();
    const int drafts = static_cast<int>(task->job.drafts.size());
    if (drafts == 0) {
        finishReading(*task, session);
        return;
    }
    for (int draft = 0; draft < drafts; ++draft) {
        auto own = guarded(
            [&] { return draft + 1 < drafts ? session.fork() : Result<Session>(std::move(session)); });
        if (!own) {
            task->tell(Failed{draft, own.error()});
            continue;
        }
        m_writers.push_back(
            std::make_unique<Writer>(task, draft, std::move(*own), *m_means.tokenizer, m_draft));
        // The first token takes no pass where reading has left logits, so it waits for nobody.
        if (!m_writers.back()->session().logits().empty() &&
            m_writers.back()->session().state().pending.empty()) {
            writeAlone(*m_writers.back());
        }
    }
}

/// A job that wanted nothing but the state.
void Scheduler::finishReading(const Task &task, Session &session)
{
    Finished finished;
    if (task.job.wantsImage) {
        if (auto image = serialize(session.state())) {
            finished.image = std::move(*image);
        }
    }
    finished.state = snapshotOf(session, m_discarded);
    task.tell(finished);
}

void Scheduler::write()
{
    ++m_passes;
    std::vector<Writer *> writers = nextWriters();
    const Priority first = writers.front()->task().job.priority;
    const auto lessUrgent = std::ranges::find_if(
        writers, [&](const Writer *writer) { return writer->task().job.priority != first; });
    const bool company = lessUrgent != writers.end();
    const bool join = company && m_company.joinNext();
    if (company && !join) {
        writers.erase(lessUrgent, writers.end());
    }
    const double seconds =
        timed([&] { writers.size() == 1 ? writeAlone(*writers.front()) : writeTogether(writers); });
    if (!company) {
        m_company.reset();
    } else {
        join ? m_company.with(seconds) : m_company.without(seconds);
    }
}

void Scheduler::writeAlone(Writer &writer)
{
    settle(writer, guarded([&] { return writer.decoder().step(); }));
}

/// The most urgent drafts that don't wait, and of those as urgent the ones that have waited longest.
std::vector<Writer *> Scheduler::nextWriters()
{
    std::vector<Writer *> writers = m_writing;
    std::ranges::stable_sort(writers, {}, [](const Writer *writer) {
        return std::pair(writer->task().job.priority, writer->lastPass);
    });
    if (writers.size() > Model::MaxStreams) {
        writers.resize(Model::MaxStreams);
    }
    return writers;
}

void Scheduler::writeTogether(const std::vector<Writer *> &writers)
{
    std::vector<Writer *> together;
    std::vector<TokenId> tokens;
    std::vector<State *> states;
    for (Writer *writer : writers) {
        writer->lastPass = m_passes;
        const auto wanted = guarded([&] { return writer->decoder().wanted(); });
        if (!wanted) {
            settle(*writer, tl::make_unexpected(wanted.error()));
        } else if (!*wanted) {
            writeAlone(*writer);
        } else {
            together.push_back(writer);
            tokens.push_back(**wanted);
            states.push_back(&writer->session().state());
        }
    }
    if (together.empty()) {
        return;
    }
    const auto vocabulary = static_cast<std::size_t>(m_means.model->info().vocabulary);
    const auto logits = std::span(m_logits).first(together.size() * vocabulary);
    const auto stepped = guarded([&] { return stepTogether(tokens, states, logits); });
    if (!stepped) {
        for (Writer *writer : together) {
            settle(*writer, tl::make_unexpected(stepped.error()));
        }
        return;
    }
    const std::vector<Result<TokenId>> drawn = drawTogether(together, logits);
    for (std::size_t i = 0; i < together.size(); ++i) {
        settle(*together[i], drawn[i] ? guarded([&] { return together[i]->takeDrawn(*drawn[i]); })
                                      : tl::make_unexpected(drawn[i].error()));
    }
}

/// Going through a vocabulary for each of several drafts takes as long as some of the layers do, so the
/// device's threads share that.
std::vector<Result<TokenId>> Scheduler::drawTogether(const std::vector<Writer *> &writers,
                                                     std::span<const float> logits)
{
    const std::size_t vocabulary = logits.size() / writers.size();
    std::vector<Result<TokenId>> drawn(writers.size(), TokenId(0));
    for (std::size_t i = 0; i < writers.size(); ++i) {
        const auto prepared = guarded([&]() -> Result<void> {
            writers[i]->prepareDraw();
            return {};
        });
        if (!prepared) {
            drawn[i] = tl::make_unexpected(prepared.error());
        }
    }
    m_means.model->device()->shareOut(static_cast<int>(writers.size()), [&](int item) {
        const auto i = static_cast<std::size_t>(item);
        if (drawn[i]) {
            drawn[i] =
                guarded([&] { return writers[i]->drawShared(logits.subspan(i * vocabulary, vocabulary)); });
        }
    });
    return drawn;
}

Result<void> Scheduler::stepTogether(std::span<const TokenId> tokens, std::span<State *const> states,
                                     std::span<float> logits)
{
    if (!m_together) {
        auto workspace = m_means.model->makeWorkspace(Model::MaxStreams);
        if (!workspace) {
            return tl::make_unexpected(workspace.error());
        }
        m_together = std::move(*workspace);
    }
    return m_means.model->step(tokens, states, *m_together, logits);
}

void Scheduler::settle(Writer &writer, const Result<bool> &goesOn)
{
    if (goesOn && *goesOn) {
        return;
    }
    if (goesOn) {
        writer.finish(m_discarded);
    } else {
        writer.task().tell(Failed{writer.draft(), goesOn.error()});
    }
    std::erase_if(m_writers, [&](const std::unique_ptr<Writer> &one) { return one.get() == &writer; });
}

/// Ends a job that hasn't begun to write. Being stopped is no failure.
void Scheduler::endReader(Reader &reader, const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        fail(reader.task(), error);
        return;
    }
    reader.stopped();
    for (int draft = 0; draft < reader.task().endings(); ++draft) {
        Finished finished{
            .draft = draft, .written = {}, .firstTokenSeconds = 0, .state = nullptr, .image = {}};
        finished.written.reason = FinishReason::Cancelled;
        reader.task().tell(finished);
    }
}

void Scheduler::fail(const Task &task, const Error &error)
{
    for (int draft = 0; draft < task.endings(); ++draft) {
        task.tell(Failed{draft, error});
    }
}

void Scheduler::endAll(const Error &reason)
{
    for (const auto &reader : std::exchange(m_readers, {})) {
        fail(reader->task(), reason);
    }
    for (const auto &writer : std::exchange(m_writers, {})) {
        writer->task().tell(Failed{writer->draft(), reason});
    }
    for (const auto &run : std::exchange(m_tunings, {})) {
        run->fail(reason);
    }
}

}  // namespace rookery::runtime
