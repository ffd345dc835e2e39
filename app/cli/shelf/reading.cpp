#include "app/cli/shelf/reading.h"

#include "app/cli/terminal/output.h"

#include <future>
#include <optional>
#include <ranges>
#include <string>

namespace rookery::cli {

namespace {

/// The end of one job.
Outcome<runtime::Finished> finish(Answerer &answerer, runtime::Job job, const shelf::TextReading &reading,
                                  const StoppableRun &run)
{
    std::promise<void> ended;
    Outcome<runtime::Finished> outcome;
    job.stop = run.token();
    job.sink = [&](const runtime::Event &event) {
        if (const auto *progress = std::get_if<runtime::ReadingProgress>(&event)) {
            showProgress("reading", reading.fraction(*progress));
        } else if (const auto *finished = std::get_if<runtime::Finished>(&event)) {
            outcome = *finished;
            ended.set_value();
        } else if (const auto *failed = std::get_if<runtime::Failed>(&event)) {
            outcome = passOn(failed->error);
            ended.set_value();
        }
    };
    answerer.submit(std::move(job));
    ended.get_future().wait();
    return outcome;
}

}  // namespace

Outcome<void> readToEnd(Answerer &answerer, shelf::TextReading &reading, StoppableRun &run,
                        const std::function<Outcome<void>(const runtime::Finished &)> &keep)
{
    while (!reading.done()) {
        const auto finished = finish(answerer, reading.next(), reading, run);
        if (run.stopped() || !finished) {
            endProgress();
            return run.stopped() ? Outcome<void>(runFailed("interrupted")) : passOn(finished.error());
        }
        reading.accept(*finished);
        if (auto kept = keep(*finished); !kept) {
            endProgress();
            return kept;
        }
    }
    endProgress();
    return {};
}

void tellLeftOut(const shelf::Document &document, const std::filesystem::path &folder)
{
    constexpr std::size_t MostNames = 20;
    const std::size_t count = document.leftOut.size();
    if (count == 0) {
        return;
    }
    std::string names;
    for (const std::string &name : document.leftOut | std::views::take(MostNames)) {
        names += (names.empty() ? "" : ", ") + (folder / name).string();
    }
    if (count > MostNames) {
        names += " and " + std::to_string(count - MostNames) + " more";
    }
    complain("left out " + std::to_string(count) +
             ", which can't be read, are too many or too deep in folders: " + names);
}

}  // namespace rookery::cli
