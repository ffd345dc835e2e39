// Reads a document into a state.

#include "app/cli/shelf/reading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/shelf/documents/document.h"

#include <chrono>

namespace rookery::cli {

Outcome<void> runRead(const Arguments &arguments)
{
    using Clock = std::chrono::steady_clock;
    StoppableRun run;
    auto document = shelf::readDocument(arguments.operands().front(), run.token());
    if (!document) {
        return passOn(document.error());
    }
    tellLeftOut(*document, arguments.operands().front());
    auto answerer = Answerer::open(arguments, run.token());
    if (!answerer) {
        return passOn(answerer.error());
    }
    if (answerer->elsewhere()) {
        return badUsage("read needs a model on this computer; one elsewhere has no states");
    }
    const auto start = Clock::now();
    runtime::SnapshotPtr reached;
    shelf::TextReading reading(std::move(document->text), answerer->chatTemplate());
    const auto read = readToEnd(*answerer, reading, run, [&](const runtime::Finished &finished) {
        reached = finished.state;
        return Outcome<void>();
    });
    if (!read) {
        return read;
    }
    if (auto saved = answerer->saveTo(reached, arguments.text("state-out")); !saved) {
        return saved;
    }
    return print(line({{"name", document->name},
                       {"text_bytes", reading.textBytes()},
                       {"tokens", reading.tokens()},
                       {"seconds", std::chrono::duration<double>(Clock::now() - start).count()}}));
}

}  // namespace rookery::cli
