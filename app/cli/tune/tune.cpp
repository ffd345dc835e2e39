// Finds a starting state or a LoRA for some examples.

#include "app/cli/loading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "engine/file/atomic_file.h"
#include "engine/session/chat_template.h"
#include "engine/train/adapter_folder.h"
#include "engine/train/examples.h"
#include "engine/train/tuned_file.h"
#include "engine/train/tuner.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace rookery::cli {

namespace {

using Clock = std::chrono::steady_clock;

// A checkpoint is written this often, so that a power cut costs a minute.
constexpr auto CheckpointEvery = std::chrono::minutes(1);

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Outcome<std::vector<TrainingSample>> readAll(const std::vector<std::string> &files,
                                             const ExampleFormat &format)
{
    std::vector<TrainingSample> all;
    for (const std::string &file : files) {
        auto some = readSamples(file, format);
        if (!some) {
            return passOn(some.error());
        }
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    return all;
}

TuneOptions optionsOf(const Arguments &arguments)
{
    TuneOptions options;
    options.steps = static_cast<int>(arguments.integer("steps", options.steps));
    options.batch = static_cast<int>(arguments.integer("batch", options.batch));
    options.heldOutShare = arguments.number("held-out", options.heldOutShare);
    options.seed = static_cast<std::uint64_t>(arguments.integer("seed", 1));
    if (arguments.given("lora")) {
        options.lora.rank = static_cast<int>(arguments.integer("lora", 0));
        options.lora.alpha = arguments.number("alpha", 2.0 * options.lora.rank);
        options.rates = loraRates();
    }
    if (arguments.given("rate")) {
        options.rates = {arguments.number("rate", 0)};
    }
    return options;
}

void showStep(const TuneProgress &at)
{
    char text[128];
    std::snprintf(text, sizeof text, "%s rate %g, step %d of %d, loss %.4f, best %.4f",
                  at.trying ? "trying" : "tuning", at.rate, at.step, at.steps, at.loss, at.best);
    showProgress(text, static_cast<double>(at.step) / at.steps);
}

/// Before the model is loaded and hours are spent.
Outcome<void> checkPlaces(const Arguments &arguments, const std::string &out, const std::string &checkpoint)
{
    std::vector<std::filesystem::path> madeFrom = {arguments.text("vocab")};
    for (const char *option : {"data", "eval", "adapter"}) {
        const auto files = arguments.all(option);
        madeFrom.insert(madeFrom.end(), files.begin(), files.end());
    }
    const auto model = modelFile(arguments);
    if (!model) {
        return passOn(model.error());
    }
    madeFrom.push_back(*model);
    std::error_code unknown;
    const bool folder = arguments.given("lora");
    if (folder && std::filesystem::exists(out, unknown) && !std::filesystem::is_directory(out, unknown)) {
        return runFailed(out + ": a file, but a LoRA is a folder; choose another name");
    }
    const bool there = folder && std::filesystem::is_directory(out, unknown);
    const auto writable = checkOutput(there ? out + "/adapter_model.safetensors" : out, madeFrom);
    return writable ? checkOutput(checkpoint, madeFrom) : writable;
}

/// A checkpoint that can't be written costs nothing yet: that is told, and the tuning goes on.
void keep(const Tuner &tuner, const std::string &checkpoint)
{
    if (const auto written = tuner.saveCheckpoint(checkpoint); !written) {
        complain(written.error().message());
    }
}

/// Runs to the end or to Ctrl+C, with a checkpoint beside the result now and then.
Outcome<void> run(Tuner &tuner, const std::string &checkpoint, const std::stop_token &stop)
{
    auto saved = Clock::now();
    int shown = -1;
    while (!stop.stop_requested()) {
        const auto more = tuner.step();
        if (!more) {
            return passOn(more.error());
        }
        if (!*more) {
            return {};
        }
        if (const TuneProgress &at = tuner.progress(); at.step != shown) {
            shown = at.step;
            showStep(at);
        }
        if (Clock::now() - saved > CheckpointEvery) {
            keep(tuner, checkpoint);
            saved = Clock::now();
        }
    }
    if (const auto written = tuner.saveCheckpoint(checkpoint); !written) {
        return passOn(written.error());
    }
    return runFailed("stopped; go on with --resume");
}

/// What was learned, and beside it how.
Outcome<void> writeResult(const Tuner &tuner, const std::string &out, const Json &report)
{
    const ModelInfo &model = tuner.model().info();
    const LoraOptions &lora = tuner.options().lora;
    const auto written = lora.rank > 0 ? writeAdapterFolder(out, model, lora, tuner.best())
                                       : writeTunedState(out, model, tuner.best());
    if (!written) {
        return passOn(written.error());
    }
    const std::string described = report.dump(1) + "\n";
    const std::string beside = lora.rank > 0 ? out + "/rookery.json" : out + ".json";
    if (const auto told = writeFileAtomically(beside, std::as_bytes(std::span(described))); !told) {
        return passOn(told.error());
    }
    return {};
}

}  // namespace

Outcome<void> runTune(const Arguments &arguments)
{
    std::string out = arguments.text("out");
    while (out.size() > 1 && out.ends_with('/')) {
        out.pop_back();  // of a folder, whose checkpoint lies beside it
    }
    if (arguments.given("alpha") && !arguments.given("lora")) {
        return badUsage("--alpha is a LoRA's; give --lora RANK too");
    }
    const std::string checkpoint = out + ".checkpoint";
    if (const auto places = checkPlaces(arguments, out, checkpoint); !places) {
        return places;
    }
    StoppableRun stoppable;
    auto request = loadRequest(arguments, stoppable.token());
    if (!request) {
        return passOn(request.error());
    }
    auto model = runtime::loadModel(*request);
    endProgress();
    if (model && (*model)->info().headOnProcessor && !arguments.given("device")) {
        complain((*model)->info().device.name + " has no room for the whole model; using the CPU");
        model->reset();
        request->device = "cpu";
        model = runtime::loadModel(*request);
        endProgress();
    }
    if (!model) {
        return passOn(model.error());
    }
    const auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    const ExampleFormat format = {**tokenizer, templateFor(**model)};
    auto samples = readAll(arguments.all("data"), format);
    if (!samples) {
        return passOn(samples.error());
    }
    const auto unseen = readAll(arguments.all("eval"), format);
    if (!unseen) {
        return passOn(unseen.error());
    }
    const std::size_t examples = samples->size();
    const TuneOptions options = optionsOf(arguments);
    auto tuner = Tuner::create(*model, std::move(*samples), options);
    if (!tuner) {
        return passOn(tuner.error());
    }
    if (arguments.given("resume")) {
        if (const auto resumed = (*tuner)->resume(checkpoint); !resumed) {
            return passOn(resumed.error());
        }
    }
    const auto start = Clock::now();
    const auto ran = run(**tuner, checkpoint, stoppable.token());
    endProgress();
    if (!ran) {
        return ran;
    }
    const double seconds = secondsSince(start);
    const TuneProgress &at = (*tuner)->progress();
    Json report = {{"model", (*model)->info().file.string()},
                   {"fingerprint", (*model)->info().fingerprint},
                   {"examples", examples},
                   {"held_out", at.heldOut},
                   {"rate", at.rate},
                   {"steps", at.step},
                   {"loss_before", at.before},
                   {"loss_after", at.best},
                   {"tokens", at.tokens},
                   {"seconds", seconds}};
    if (options.lora.rank > 0) {
        report["lora"] = options.lora.rank;
        report["alpha"] = options.lora.alpha;
    }
    if (!unseen->empty()) {
        const std::vector<float> untuned = (*tuner)->untuned();
        for (const auto &[name, values] : {std::pair{"eval_before", std::span<const float>(untuned)},
                                           std::pair{"eval_after", (*tuner)->best()}}) {
            const auto loss = (*tuner)->lossOf(*unseen, values);
            if (!loss) {
                return passOn(loss.error());
            }
            report[name] = *loss;
        }
    }
    if (const auto written = writeResult(**tuner, out, report); !written) {
        endProgress();
        keep(**tuner, checkpoint);  // for --resume, once there is room
        return written;
    }
    std::error_code ignored;
    std::filesystem::remove(checkpoint, ignored);
    return print(line(report));
}

}  // namespace rookery::cli
