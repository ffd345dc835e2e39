#include "app/cli/loading.h"

#include "app/cli/terminal/output.h"
#include "app/cli/usage/parse_number.h"
#include "app/common/data_folder.h"
#include "app/common/resources.h"
#include "app/common/vocabulary.h"
#include "app/remote/address.h"
#include "engine/state/state_tuned.h"

#include <cmath>
#include <utility>

namespace rookery::cli {

kernels::WeightFormat weightFormat(const std::string &quant)
{
    return quant == "int8"   ? kernels::WeightFormat::Int8
           : quant == "int4" ? kernels::WeightFormat::Int4
                             : kernels::WeightFormat::AsStored;
}

namespace {

constexpr double MostAlpha = 1e6;  // what is more is no number that a training had

/// FILE or FILE:ALPHA; a strength for each, in the same order.
std::vector<AdapterRequest> adaptersOf(const Arguments &arguments)
{
    std::vector<AdapterRequest> adapters;
    const std::vector<std::string> strengths = arguments.all("adapter-strength");
    for (const std::string &text : arguments.all("adapter")) {
        AdapterRequest request{text, std::nullopt, 1};
        const std::size_t colon = text.rfind(':');
        std::error_code ignored;
        if (colon != std::string::npos && !std::filesystem::exists(request.file, ignored)) {
            const auto alpha = parseNumber<double>(std::string_view(text).substr(colon + 1));
            if (alpha && std::abs(*alpha) <= MostAlpha) {
                request.file = text.substr(0, colon);
                request.alpha = *alpha;
            }
        }
        if (adapters.size() < strengths.size()) {
            request.strength = parseNumber<double>(strengths[adapters.size()]).value_or(1);
        }
        adapters.push_back(std::move(request));
    }
    return adapters;
}

}  // namespace

/// Where there is none, only to who named "auto": most computers have none, and a line in every run would
/// tell nothing.
void tellOfCard(const Arguments &arguments, const ModelInfo &info)
{
    if (info.cardObstacle && (!info.cardObstacle->absent || arguments.given("device"))) {
        complain("using the CPU: " + info.cardObstacle->reason);
    }
    if (info.headOnProcessor) {
        complain(info.device.name + " has room for " + std::to_string(info.layers - info.layersOnProcessor) +
                 " of " + std::to_string(info.layers) + " layers; the CPU does the rest");
    }
}

Outcome<runtime::LoadRequest> loadRequest(const Arguments &arguments, const std::stop_token &stop)
{
    if (arguments.all("adapter-strength").size() > arguments.all("adapter").size()) {
        return badUsage(
            "--adapter-strength is one --adapter's each, and there are more of them than adapters");
    }
    const auto file = modelFile(arguments);
    if (!file) {
        return passOn(file.error());
    }
    return loadRequest(arguments, *file, stop);
}

runtime::LoadRequest loadRequest(const Arguments &arguments, const std::filesystem::path &model,
                                 const std::stop_token &stop)
{
    runtime::LoadRequest request;
    request.model = model;
    request.vocabulary = arguments.text("vocab");
    request.vision = arguments.text("vision");
    request.visionFamily = vision::familyNamed(arguments.text("vision-family"));
    request.dataFolder = dataFolder();
    request.cacheFolder = cacheFolder();
    request.device = arguments.text("device", "auto");
    request.threads = static_cast<int>(arguments.integer("threads", 0));
    request.format = weightFormat(arguments.text("quant", "none"));
    request.precise = arguments.given("precise");
    request.adapters = adaptersOf(arguments);
    request.draft = arguments.text("draft");
    request.progress = [](double done) { showProgress("loading", done); };
    request.stop = stop;
    return request;
}

Outcome<std::filesystem::path> modelFile(const Arguments &arguments)
{
    std::filesystem::path path = arguments.text("model");
    if (remote::looksLikeAddress(path.string())) {
        return runFailed(
            path.string() +
            ": this needs the weights of a model; chat, generate and describe can ask one elsewhere");
    }
    if (!arguments.given("model")) {
        const auto starter = starterFolder();
        if (!starter) {
            return passOn(starter.error());
        }
        path = *starter;
    }
    const auto file = findWeights(path);
    if (!file) {
        return passOn(file.error());
    }
    return *file;
}

Outcome<std::shared_ptr<const Model>> loadModel(const Arguments &arguments, const std::stop_token &stop)
{
    const auto request = loadRequest(arguments, stop);
    if (!request) {
        return passOn(request.error());
    }
    auto model = runtime::loadModel(*request);
    endProgress();
    if (!model) {
        return passOn(model.error());
    }
    tellOfCard(arguments, (*model)->info());
    return std::move(*model);
}

Outcome<std::shared_ptr<const Tokenizer>> loadTokenizer(const Arguments &arguments, const WeightFile &file,
                                                        int vocabulary)
{
    auto tokenizer = runtime::tokenizerFor(file, vocabulary, arguments.text("vocab"), dataFolder());
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    return std::move(*tokenizer);
}

Outcome<std::shared_ptr<const Tokenizer>> loadTokenizer(const Arguments &arguments, const Model &model)
{
    return loadTokenizer(arguments, model.file(), model.info().vocabulary);
}

Outcome<Session> openSession(const Arguments &arguments, std::shared_ptr<const Model> model)
{
    auto session = Session::create(std::move(model));
    if (!session) {
        return passOn(session.error());
    }
    if (arguments.given("state-in")) {
        auto state = loadStartingState(arguments.text("state-in"), session->model().stateTarget());
        if (!state) {
            return passOn(state.error());
        }
        if (const auto set = session->setState(std::move(*state)); !set) {
            return passOn(set.error());
        }
    }
    return std::move(*session);
}

Outcome<void> saveSession(const Arguments &arguments, const Session &session)
{
    if (arguments.given("state-out")) {
        if (const auto saved = saveState(session.state(), arguments.text("state-out")); !saved) {
            return passOn(saved.error());
        }
    }
    return {};
}

FeedOptions feedingWithProgress(std::string what, const std::stop_token &stop)
{
    FeedOptions options;
    options.stop = stop;
    options.progress = [what = std::move(what)](std::size_t done, std::size_t total) {
        showProgress(what, static_cast<double>(done) / static_cast<double>(total));
    };
    return options;
}

}  // namespace rookery::cli
