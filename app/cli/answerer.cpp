#include "app/cli/answerer.h"

#include "app/cli/loading.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/parse_number.h"
#include "app/common/data_folder.h"
#include "app/remote/key_file.h"
#include "app/remote/remote_answerer.h"
#include "engine/state/state_tuned.h"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <optional>
#include <utility>

namespace rookery::cli {

namespace {

/// Follows a job: prints what it says, and keeps how it ends.
class Listener
{
public:
    Listener(StoppableRun &run, const Answerer::Printing &printing)
        : m_run(run)
        , m_printing(printing)
        , m_started(!printing.trimmed)
    {
    }

    void operator()(const runtime::ReadingProgress &reading)
    {
        if (reading.done < reading.total || m_progress) {
            m_progress = true;
            showProgress("reading the prompt",
                         static_cast<double>(reading.done) / static_cast<double>(reading.total));
        }
    }
    void operator()(const runtime::LookingProgress &looking)
    {
        m_progress = true;
        showProgress("looking", looking.done);
    }
    void operator()(const runtime::Waiting &waiting)
    {
        hideProgress();
        const std::string wait = std::to_string(waiting.seconds) + " s";
        complain(waiting.asked ? "it asks to wait " + wait + ", and is asked again then"
                               : "it can't answer at the moment, and is asked again in " + wait);
    }
    void operator()(const runtime::ReadingDone &reading)
    {
        hideProgress();
        m_answer.promptTokens = reading.tokens;
        m_answer.promptSeconds = reading.seconds;
        show(m_printing.prefix);
    }
    void operator()(const runtime::Piece &piece)
    {
        m_answer.finished.written.text += piece.text;
        m_answer.finished.written.tokens = piece.tokens;
        show(piece.text);
    }
    void operator()(const runtime::Drawn &drawn)
    {
        if (m_printing.onToken) {
            write(m_printing.onToken(drawn));
        }
    }
    void operator()(const runtime::Recorded &) {}
    void operator()(const runtime::Expected &) {}
    void operator()(const runtime::Finished &finished)
    {
        hideProgress();
        m_answer.finished = finished;
        end();
    }
    void operator()(const runtime::Failed &failed)
    {
        hideProgress();
        m_broken.emplace(failed.error);
        end();
    }

    Outcome<Answerer::Answer> wait()
    {
        m_ended.get_future().wait();
        if (m_failure) {
            return passOn(*m_failure);
        }
        if (m_broken && m_answer.finished.written.text.empty()) {
            return passOn(*m_broken);
        }
        m_answer.brokenOff = m_broken;
        return std::move(m_answer);
    }

private:
    void hideProgress()
    {
        if (std::exchange(m_progress, false)) {
            endProgress();
        }
    }

    void show(std::string_view piece)
    {
        if (m_printing.onToken) {
            return;
        }
        if (!m_started) {
            piece.remove_prefix(std::min(piece.find_first_not_of(" \n"), piece.size()));
            m_started = !piece.empty();
        }
        write(harmless(piece));
    }

    void write(std::string_view text)
    {
        if (!m_printing.silent && !m_failure) {
            output(text);
        }
    }

    void output(std::string_view text)
    {
        if (const auto printed = print(text); !printed) {
            m_failure.emplace(printed.error());
            m_run.stop();  // nobody reads on
        }
    }

    void end()
    {
        if (!m_printing.onToken && (m_answer.finished.state || !m_answer.finished.written.text.empty())) {
            write("\n");
        }
        m_ended.set_value();
    }

    StoppableRun &m_run;
    Answerer::Printing m_printing;
    bool m_started;
    bool m_progress = false;
    Answerer::Answer m_answer;
    std::optional<Failure> m_failure;  ///< to print
    std::optional<Failure> m_broken;   ///< to answer
    std::promise<void> m_ended;
};

Outcome<runtime::SnapshotPtr> snapshotOf(Result<State> state)
{
    if (!state) {
        return passOn(state.error());
    }
    return std::make_shared<const runtime::Snapshot>(
        runtime::Snapshot{.state = std::move(*state), .logits = {}, .history = {}});
}

/// Options that change how a model runs, or look into it, say nothing to one on another computer; leaving
/// them out in silence would be a lie.
Outcome<void> asksNothingOfThisComputer(const Arguments &arguments)
{
    for (const char *option :
         {"vocab", "device", "threads", "quant", "precise", "adapter", "adapter-strength", "vision",
          "vision-family", "draft", "state-in", "state-out", "lookup", "json-tokens", "schema", "grammar"}) {
        if (arguments.given(option)) {
            return badUsage("--" + std::string(option) +
                            " needs a model on this computer; leave it out, or name a file with --model");
        }
    }
    return {};
}

/// Whether options are given that not every server knows.
bool asksForMore(const Arguments &arguments)
{
    return std::ranges::any_of(answerOptions(), [&](std::string_view option) {
        return !notSentAs({}, option, arguments.text(option), {}).empty();
    });
}

std::string notSentOf(const Arguments &arguments, const remote::Dialect &dialect)
{
    std::string notes;
    for (const std::string_view option : answerOptions()) {
        const std::string note =
            notSentAs("--" + std::string(option), option, arguments.text(option), dialect);
        notes += (notes.empty() || note.empty() ? "" : "; ") + note;
    }
    return notes;
}

}  // namespace

std::string notSentAs(const std::string &shown, std::string_view option, const std::string &value,
                      const remote::Dialect &dialect)
{
    if (value.empty()) {
        return {};
    }
    const std::pair<std::string_view, bool> known[] = {{"top-k", dialect.topK},
                                                       {"top-a", dialect.topA},
                                                       {"min-p", dialect.minP},
                                                       {"typical", dialect.typical},
                                                       {"penalty-decay", dialect.penaltyDecay},
                                                       {"lookup", false}};
    const auto beyond = std::ranges::find(known, option, &std::pair<std::string_view, bool>::first);
    if (beyond != std::end(known) && beyond->second) {
        return {};
    }
    if (beyond != std::end(known)) {
        return shown + " isn't sent: not every server elsewhere knows it";
    }
    // As servers that speak this protocol take them.
    const double least = option == "temperature" ? 0 : -2;
    const bool bounded = option == "temperature" || option == "presence" || option == "frequency";
    const double number = bounded ? parseNumber<double>(value).value_or(0) : 0;
    if (number >= least && number <= 2) {
        return {};
    }
    return shown + " is sent as " + (number < 0 ? "-2, the least" : "2, the most") + " that servers take";
}

Outcome<Answerer> Answerer::open(const Arguments &arguments, const std::stop_token &stop)
{
    if (const std::string model = arguments.text("model"); remote::looksLikeAddress(model)) {
        if (const auto asked = asksNothingOfThisComputer(arguments); !asked) {
            return tl::make_unexpected(asked.error());
        }
        auto answerer = openElsewhere(model, asksForMore(arguments), stop);
        if (!answerer) {
            return answerer;
        }
        if (const std::string note = notSentOf(arguments, answerer->m_dialect); !note.empty()) {
            complain(note);
        }
        return answerer;
    }
    const auto request = loadRequest(arguments, stop);
    if (!request) {
        return passOn(request.error());
    }
    auto loaded = runtime::load(*request);
    endProgress();
    if (!loaded) {
        return passOn(loaded.error());
    }
    tellOfCard(arguments, loaded->use.model->info());
    Answerer answerer;
    answerer.m_name = loaded->use.model->info().file.filename().string();
    answerer.m_model = loaded->use.model;
    answerer.m_tokenizer = loaded->use.tokenizer;
    answerer.m_chatTemplate = loaded->chatTemplate;
    answerer.m_sight = loaded->sight;
    auto scheduler = std::make_unique<runtime::Scheduler>();
    scheduler->call([scheduler = scheduler.get(), use = std::move(loaded->use)]() mutable {
        scheduler->use(std::move(use), {ErrorCode::ModelGone, {}, {}});
    });
    answerer.m_answerer = std::move(scheduler);
    return answerer;
}

/// The key comes from the environment, as an argument can be seen by everybody on this machine, or from the
/// file that the window keeps keys in where there is no keyring.
/// \param asking first what of the sampling is known there; who can't tell is told what all know
Outcome<Answerer> Answerer::openElsewhere(const std::string &address, bool asking,
                                          const std::stop_token &stop)
{
    auto parsed = remote::parseAddress(address);
    if (!parsed) {
        return passOn(parsed.error());
    }
    remote::Endpoint endpoint{.address = std::move(*parsed)};
    if (const char *inherited = std::getenv("ROOKERY_REMOTE_KEY"); inherited != nullptr) {
        endpoint.key = inherited;
    } else {
        auto kept = remote::keyIn(dataFolder() / remote::KeyFileName, endpoint.address.base());
        if (!kept) {
            return passOn(kept.error());
        }
        endpoint.key = std::move(*kept);
    }
    if (const std::string complaint = remote::complaintAboutKey(endpoint.key); !complaint.empty()) {
        return runFailed("the key in ROOKERY_REMOTE_KEY " + complaint);
    }
    if (endpoint.address.model.empty()) {
        return runFailed(address + ": name the model there behind a '#', as in " + endpoint.address.base() +
                         "#name");
    }
    complain("what you write goes to " + endpoint.address.hostAndPort() +
             (endpoint.address.encrypted || endpoint.address.onThisComputer() ? "" : ", without encryption"));
    if (asking) {
        const auto offered = remote::modelsOf(endpoint, stop).value_or(std::vector<remote::Offered>());
        const auto asked = std::ranges::find(offered, endpoint.address.model, &remote::Offered::name);
        endpoint.dialect = asked == offered.end() ? remote::Dialect() : asked->dialect;
    }
    Answerer answerer;
    answerer.m_dialect = endpoint.dialect;
    answerer.m_name = endpoint.address.model + " at " + endpoint.address.hostAndPort();
    answerer.m_answerer = std::make_unique<remote::RemoteAnswerer>(std::move(endpoint));
    return answerer;
}

Outcome<runtime::SnapshotPtr> Answerer::beginning()
{
    return snapshotOf(m_model->startState());
}

Outcome<runtime::SnapshotPtr> Answerer::stateFrom(const std::string &file)
{
    return snapshotOf(loadStartingState(file, m_model->stateTarget()));
}

Outcome<void> Answerer::saveTo(const runtime::SnapshotPtr &state, const std::string &file)
{
    const auto saved = saveState(state->state, file);
    if (!saved) {
        return passOn(saved.error());
    }
    return {};
}

Outcome<Answerer::Answer> Answerer::answer(runtime::Job job, const AnswerSettings &settings,
                                           StoppableRun &run, const Printing &printing)
{
    Listener listener(run, printing);
    job.drafts = {runtime::Draft{.seed = settings.seed}};
    job.writing = {.maxTokens = settings.maxTokens,
                   .stopTexts = settings.stopTexts,
                   .stopTokens = settings.stopTokens,
                   .sampling = [sampling = settings.sampling] { return sampling; },
                   .lookup = settings.lookup,
                   .candidates = printing.onToken ? printing.candidates : -1,
                   .constraint = settings.constraint};
    job.stop = run.token();
    job.sink = [&listener](const runtime::Event &event) { std::visit(listener, event); };
    m_answerer->submit(std::move(job));
    return listener.wait();
}

std::string_view finishName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::StopText:
        return "stop";
    case FinishReason::EndOfText:
        return "end";
    case FinishReason::TokenLimit:
        return "length";
    case FinishReason::Loop:
        return "loop";
    case FinishReason::Cancelled:
        return "interrupted";
    }
    return "";
}

}  // namespace rookery::cli
