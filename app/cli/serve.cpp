#include "app/cli/loading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/common/vocabulary.h"
#include "app/remote/address.h"
#include "app/server/http/guard.h"
#include "app/server/server.h"

#include <algorithm>
#include <cstdlib>

namespace rookery::cli {

namespace {

Outcome<server::HostedModels> loadModels(const Arguments &arguments, const std::stop_token &stop)
{
    std::vector<std::filesystem::path> files;
    for (const std::string &path : arguments.all("model")) {
        const auto file = findWeights(path);
        if (!file) {
            return passOn(file.error());
        }
        files.push_back(*file);
    }
    if (files.empty()) {
        const auto starter = modelFile(arguments);
        if (!starter) {
            return passOn(starter.error());
        }
        files.push_back(*starter);
    }
    server::HostedModels models;
    for (const std::filesystem::path &file : files) {
        auto loaded = runtime::load(loadRequest(arguments, file, stop));
        endProgress();
        if (!loaded) {
            return passOn(loaded.error());
        }
        tellOfCard(arguments, loaded->use.model->info());
        models.add(file, std::move(*loaded));
    }
    return models;
}

}  // namespace

Outcome<void> runServe(const Arguments &arguments)
{
    StoppableRun run;
    server::Server::Options options;
    options.host = arguments.text("host", options.host);
    options.port = static_cast<int>(arguments.integer("port", options.port));
    options.origins = arguments.all("allow-origin");
    options.parallel = static_cast<int>(arguments.integer("parallel", options.parallel));
    for (const std::string &origin : options.origins) {
        if (const std::string complaint = server::complaintAboutOrigin(origin); !complaint.empty()) {
            return badUsage("--allow-origin " + origin + " " + complaint);
        }
    }
    for (const std::string &model : arguments.all("model")) {
        if (remote::looksLikeAddress(model)) {
            return badUsage("--model " + model +
                            " is on another computer; serve answers with models on this one alone");
        }
    }
    // An argument can be seen by everybody on this machine, the environment can't.
    const char *inherited = std::getenv("ROOKERY_API_KEY");
    options.key = arguments.text("api-key", inherited != nullptr ? inherited : "");
    if (!std::ranges::all_of(options.key, [](char c) { return c > ' ' && c < '\x7f'; })) {
        return badUsage("the API key must be of visible ASCII characters: no header could carry it");
    }
    if (arguments.given("api-key") && options.key.empty()) {
        return badUsage("--api-key must not be empty; leave it out for a key that is made and printed");
    }
    const bool made = options.key.empty();
    if (made && (options.key = server::makeKey()).empty()) {
        return runFailed("the system gives no random numbers for a key; name one with --api-key");
    }
    auto models = loadModels(arguments, run.token());
    if (!models) {
        return passOn(models.error());
    }
    Json ready = {{"address", ""}, {"models", Json::array()}};
    for (const auto &model : models->all()) {
        ready["models"].push_back(model->id());
    }
    if (made) {
        ready["api_key"] = options.key;
    }
    auto server = server::Server::open(std::move(options), std::move(*models));
    if (!server) {
        return passOn(server.error());
    }
    ready["address"] = (*server)->address();
    if (auto printed = print(line(ready)); !printed) {
        return printed;
    }
    (*server)->run(run.token());
    return {};
}

}  // namespace rookery::cli
