#include "app/server/endpoints/states.h"

#include "engine/state/state.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <future>
#include <utility>

namespace rookery::server {

namespace {

using namespace std::chrono_literals;

struct ToKeep {
    std::string name;
    std::string text;
};

Outcome<ToKeep> stateToKeep(const Received &body)
{
    Fields fields(body);
    ToKeep wanted;
    fields.required("text");
    fields.text("text", wanted.text);
    fields.text("name", wanted.name);
    if (!fields.error() && wanted.text.empty()) {
        fields.complain("text", "must not be empty");
    }
    const bool fits = wanted.name.size() <= 64 && std::ranges::all_of(wanted.name, [](unsigned char c) {
                          return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.';
                      });
    if (!fits) {
        fields.complain("name", "must be at most 64 letters, digits, '-', '_' or '.'");
    } else if (wanted.name == "." || wanted.name == "..") {
        fields.complain("name", "must not be '" + wanted.name + "', which clients make paths of");
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    wanted.name = wanted.name.empty() ? newId("state-") : wanted.name;
    return wanted;
}

Json listed(const StateShelf::Entry &entry)
{
    return {{"id", entry.name},
            {"object", "state"},
            {"created", entry.created},
            {"model", entry.model->id()},
            {"tokens", entry.state->state.tokensFed + entry.state->state.pending.size()},
            {"bytes", entry.state->bytes()}};
}

/// The state behind a text; the reading ends when the client leaves.
Outcome<runtime::SnapshotPtr> readText(Call &call, HostedModel &model, std::string text)
{
    auto ended = std::make_shared<std::promise<Result<runtime::SnapshotPtr>>>();
    auto end = ended->get_future();
    std::stop_source stop;
    model.submit({.priority = runtime::Priority::Server,
                  .parts = {runtime::Part::reading(std::move(text))},
                  .chatTemplate = model.chatTemplate(),
                  .drafts = {},
                  .stop = stop.get_token(),
                  .sink = [ended](const runtime::Event &event) {
                      if (const auto *finished = std::get_if<runtime::Finished>(&event)) {
                          ended->set_value(finished->state);
                      } else if (const auto *failed = std::get_if<runtime::Failed>(&event)) {
                          ended->set_value(tl::make_unexpected(failed->error));
                      }
                  }});
    while (end.wait_for(20ms) != std::future_status::ready) {
        if (call.connection.peerGone()) {
            stop.request_stop();
        }
    }
    const auto state = end.get();
    if (!state || !*state) {
        return refuse(
            {.status = 503, .message = state ? "the reading was given up" : state.error().message()});
    }
    return *state;
}

/// As a file has it; made where the model computes, as that is where the state may lie.
Result<std::vector<std::byte>> imageOf(const StateShelf::Entry &entry)
{
    std::promise<Result<std::vector<std::byte>>> made;
    entry.model->scheduler().call([&] { made.set_value(serialize(entry.state->state)); });
    return made.get_future().get();
}

}  // namespace

void answerNewState(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    auto wanted = stateToKeep(call.body);
    if (!wanted) {
        sendError(call, wanted.error());
        return;
    }
    if (const auto weights = (*model)->model(); weights && !weights->info().writesText) {
        sendError(call, {.message = "the model '" + (*model)->id() +
                                    "' was trained for embeddings: nothing goes on behind its states",
                         .param = "model"});
        return;
    }
    const auto slot = call.service.slots.take([&] { return call.connection.peerGone(); });
    if (!slot) {
        sendError(call, slot.error());
        return;
    }
    const auto state = readText(call, **model, std::move(wanted->text));
    if (!state) {
        sendError(call, state.error());
        return;
    }
    const auto added = call.service.states.add(
        {.name = wanted->name, .model = *model, .state = *state, .created = secondsNow()});
    if (!added) {
        sendError(call, added.error());
        return;
    }
    sendJson(call, listed(*added));
}

void answerStates(Call &call)
{
    Json data = Json::array();
    for (const StateShelf::Entry &entry : call.service.states.all()) {
        data.push_back(listed(entry));
    }
    sendJson(call, {{"object", "list"}, {"data", std::move(data)}});
}

void answerState(Call &call)
{
    const auto entry = call.service.states.find(call.operand);
    if (!entry) {
        sendError(call, entry.error());
        return;
    }
    sendJson(call, listed(*entry));
}

void answerStateContent(Call &call)
{
    const auto entry = call.service.states.find(call.operand);
    if (!entry) {
        sendError(call, entry.error());
        return;
    }
    const auto image = imageOf(*entry);
    if (!image) {
        sendError(call, {.status = 500, .message = image.error().message()});
        return;
    }
    call.response.status = 200;
    call.response.set_header("Content-Disposition", "attachment; filename=\"" + entry->name + ".state\"");
    call.response.set_content(reinterpret_cast<const char *>(image->data()), image->size(),
                              "application/octet-stream");
}

void answerDeletedState(Call &call)
{
    if (const auto removed = call.service.states.remove(call.operand); !removed) {
        sendError(call, removed.error());
        return;
    }
    sendJson(call, {{"id", call.operand}, {"object", "state"}, {"deleted", true}});
}

}  // namespace rookery::server
