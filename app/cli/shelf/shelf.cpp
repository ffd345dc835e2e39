// The shelf that the window has, too.

#include "app/shelf/shelf.h"
#include "app/cli/shelf/reading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/common/data_folder.h"
#include "app/shelf/item_lock.h"

#include <algorithm>
#include <span>

namespace rookery::cli {

namespace {

using shelf::Item;
using shelf::Shelf;

std::string_view kindName(shelf::Kind kind)
{
    switch (kind) {
    case shelf::Kind::Document:
        return "document";
    case shelf::Kind::State:
        return "state";
    case shelf::Kind::Tuned:
        return "tuned";
    }
    return "";
}

std::string lineOf(const Item &item)
{
    const double read = item.hasText() ? static_cast<double>(item.progress.readBytes) /
                                             static_cast<double>(item.label.textBytes)
                                       : 1;
    return line({{"id", item.id},
                 {"name", item.label.name},
                 {"purpose", item.label.purpose},
                 {"kind", kindName(item.label.kind)},
                 {"source", item.label.source},
                 {"model", item.progress.modelName},
                 {"fingerprint", item.progress.fingerprint},
                 {"tokens", item.progress.tokens},
                 {"read", read},
                 {"complete", item.complete()},
                 {"bytes", item.bytes()}});
}

Outcome<void> list(const Shelf &on)
{
    for (const Item &item : on.items()) {
        if (auto printed = print(lineOf(item)); !printed) {
            return printed;
        }
    }
    return {};
}

/// By its id, or by a name that no other has.
Outcome<Item> find(const Shelf &on, const std::string &named)
{
    const std::vector<Item> all = on.items();
    const auto byId = std::ranges::find(all, named, &Item::id);
    if (byId != all.end()) {
        return *byId;
    }
    const auto isCalled = [&](const Item &item) { return item.label.name == named; };
    const auto byName = std::ranges::find_if(all, isCalled);
    if (byName == all.end()) {
        return runFailed(named + ": nothing on the shelf is called that; shelf list shows what there is");
    }
    if (std::ranges::count_if(all, isCalled) > 1) {
        return runFailed(named + ": several things on the shelf are called that; name one by its id");
    }
    return *byName;
}

Outcome<Item> placed(const Shelf &on, const std::string &file, const std::stop_token &stop)
{
    const auto document = shelf::readDocument(file, stop);
    const auto item = document ? on.findOrAdd(*document) : tl::make_unexpected(document.error());
    if (!item) {
        return passOn(item.error());
    }
    tellLeftOut(*document, file);
    return *item;
}

Outcome<void> label(const Arguments &arguments, const Shelf &on, const Item &item)
{
    const auto labelled = on.changeLabel(item.id, [&](shelf::Label &label) {
        label.name = arguments.text("name", label.name);
        label.named = label.named || arguments.given("name");
        label.purpose = arguments.text("purpose", label.purpose);
    });
    return labelled ? Outcome<void>() : passOn(labelled.error());
}

bool readByAnother(const Item &item, const Answerer &answerer)
{
    return item.hasState() && item.progress.fingerprint != answerer.info().fingerprint;
}

/// From where it was read to by this model, or from the beginning.
Outcome<shelf::TextReading> readingOf(const Shelf &on, const Item &item, Answerer &answerer)
{
    auto text = on.text(item);
    if (!text) {
        return passOn(text.error());
    }
    if (!item.hasState() || readByAnother(item, answerer)) {
        return shelf::TextReading(std::move(*text), answerer.chatTemplate());
    }
    const auto state = answerer.stateFrom(on.stateFile(item).string());
    if (!state) {
        return passOn(state.error());
    }
    return shelf::TextReading(std::move(*text), answerer.chatTemplate(),
                              static_cast<std::size_t>(item.progress.readBytes), *state);
}

Outcome<void> read(const Arguments &arguments, const Shelf &on, const std::string &id, Answerer &answerer,
                   StoppableRun &run)
{
    const auto lock = shelf::ItemLock::take(on.folderOf(id));
    if (!lock) {
        return passOn(lock.error());
    }
    const auto item = on.item(id);  // as whoever held the lock before left it
    if (!item) {
        return passOn(item.error());
    }
    if (readByAnother(*item, answerer) && !arguments.given("replace")) {
        const std::string &model = item->progress.modelName;
        return runFailed(item->label.name + ": " + (model.empty() ? "another model" : model) +
                         " read it; name that model with --model, or let this one read it anew, in its "
                         "place, with --replace");
    }
    if (auto labelled = label(arguments, on, *item); !labelled) {
        return labelled;
    }
    auto reading = readingOf(on, *item, answerer);
    if (!reading) {
        return passOn(reading.error());
    }
    return readToEnd(answerer, *reading, run, [&](const runtime::Finished &finished) -> Outcome<void> {
        const auto kept = on.keepState(id,
                                       {.modelName = answerer.name(),
                                        .fingerprint = answerer.info().fingerprint,
                                        .templateName = answerer.chatTemplate().name,
                                        .readBytes = reading->readBytes(),
                                        .tokens = reading->tokens()},
                                       finished.image);
        return kept ? Outcome<void>() : passOn(kept.error());
    });
}

Outcome<void> add(const Arguments &arguments, const Shelf &on, std::span<const std::string> files)
{
    if (files.empty() || (files.size() > 1 && arguments.given("name"))) {
        return badUsage(files.empty() ? "name the files or folders to put on the shelf"
                                      : "--name is for one file or folder");
    }
    StoppableRun run;
    auto answerer = Answerer::open(arguments, run.token());
    if (!answerer) {
        return passOn(answerer.error());
    }
    if (answerer->elsewhere()) {
        return badUsage("the shelf needs a model on this computer; one elsewhere has no states");
    }
    for (const std::string &file : files) {
        const auto item = placed(on, file, run.token());
        if (!item) {
            return passOn(item.error());
        }
        if (auto done = read(arguments, on, item->id, *answerer, run); !done) {
            return done;
        }
        const auto after = on.item(item->id);
        if (!after) {
            return passOn(after.error());
        }
        if (auto printed = print(lineOf(*after)); !printed) {
            return printed;
        }
    }
    return {};
}

Outcome<void> exportOne(const Arguments &arguments, const Shelf &on, std::span<const std::string> names)
{
    if (names.size() != 1 || !arguments.given("state-out")) {
        return badUsage("shelf export takes a name or an id, and --state-out FILE");
    }
    const auto item = find(on, names.front());
    if (!item) {
        return passOn(item.error());
    }
    if (item->hasText() && item->hasState() && !item->complete()) {
        return runFailed(item->label.name +
                         ": it isn't read to its end yet; shelf add with the same document goes on with it");
    }
    const auto done = on.exportState(*item, arguments.text("state-out"));
    return done ? Outcome<void>() : passOn(done.error());
}

}  // namespace

Outcome<void> runShelf(const Arguments &arguments)
{
    const Shelf on = Shelf::of(dataFolder());
    const std::string &what = arguments.operands().front();
    const auto others = std::span(arguments.operands()).subspan(1);
    if (what == "list") {
        return others.empty() ? list(on) : badUsage("shelf list takes nothing");
    }
    if (what == "add") {
        return add(arguments, on, others);
    }
    return what == "export" ? exportOne(arguments, on, others) : badUsage("shelf does list, add or export");
}

}  // namespace rookery::cli
