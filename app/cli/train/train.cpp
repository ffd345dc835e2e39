// Makes a small model of a text.

#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/train/new_model.h"
#include "app/cli/usage/command.h"
#include "engine/weights/devices.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace rookery::cli {

namespace {

using Clock = std::chrono::steady_clock;

// A checkpoint is written this often, besides those of the judgements, so that a power cut costs a minute.
constexpr auto CheckpointEvery = std::chrono::minutes(1);

// Tokens of the text in front of a sample where no --prompt is given.
constexpr std::size_t PromptTokens = 32;

PretrainOptions optionsOf(const Arguments &arguments, int vocabulary)
{
    PretrainOptions options;
    const auto number = [&](const char *name, int fallback) {
        return static_cast<int>(arguments.integer(name, fallback));
    };
    options.shape = {.layers = number("layers", options.shape.layers),
                     .width = number("width", options.shape.width),
                     .headSize = number("head-size", options.shape.headSize),
                     .vocabulary = vocabulary};
    options.context = number("context", options.context);
    options.batch = number("batch", options.batch);
    options.steps = number("steps", options.steps);
    options.rate = arguments.number("rate", options.rate);
    options.seed = static_cast<std::uint64_t>(arguments.integer("seed", 1));
    return options;
}

/// A training with what is told of it.
class Run
{
public:
    Run(const Arguments &arguments, const NewModel &model, Pretrainer &trainer)
        : m_model(model)
        , m_trainer(trainer)
        , m_threads(static_cast<int>(arguments.integer("threads", 0)))
        , m_every(static_cast<int>(arguments.integer("every", std::max(1, trainer.options().steps / 20))))
        , m_tokensBefore(trainer.progress().tokens)
    {
        const auto text = m_trainer.text().heldOut().empty() ? m_trainer.text().tokens()
                                                             : m_trainer.text().heldOut().front();
        m_prompt =
            arguments.given("prompt")
                ? m_model.tokenizer().encode(arguments.text("prompt"))
                : std::vector<TokenId>(text.begin(), text.begin() + std::min(PromptTokens, text.size()));
    }

    /// To the end or to Ctrl+C.
    Outcome<void> go(const std::stop_token &stop)
    {
        while (!m_trainer.done()) {
            if (stop.stop_requested()) {
                endProgress();
                const auto saved = m_trainer.saveCheckpoint(m_model.checkpoint());
                return saved ? runFailed("stopped; go on with --resume") : passOn(saved.error());
            }
            if (const auto stepped = m_trainer.step(); !stepped) {
                return passOn(stepped.error());
            }
            showStep();
            if (const auto kept = keep(); !kept) {
                return kept;
            }
        }
        std::error_code ignored;
        std::filesystem::remove(m_model.checkpoint(), ignored);
        return {};
    }

private:
    double tokensPerSecond() const
    {
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count() - m_secondsTold;
        return static_cast<double>(m_trainer.progress().tokens - m_tokensBefore) / std::max(seconds, 1e-9);
    }

    void showStep() const
    {
        const PretrainProgress &at = m_trainer.progress();
        char text[128];
        std::snprintf(text, sizeof text, "training, step %d of %d, loss %.4f, %.0f tokens/s", at.step,
                      m_trainer.options().steps, at.loss, tokensPerSecond());
        showProgress(text, static_cast<double>(at.step) / m_trainer.options().steps);
    }

    /// What is due after a step: a line, the file, a checkpoint.
    Outcome<void> keep()
    {
        const int step = m_trainer.progress().step;
        const bool told = step % m_every == 0 || m_trainer.done();
        if (told) {
            const auto since = Clock::now();
            if (const auto printed = tell(); !printed) {
                return printed;
            }
            m_secondsTold += std::chrono::duration<double>(Clock::now() - since).count();
        }
        if (!m_trainer.done() && (told || Clock::now() - m_saved > CheckpointEvery)) {
            if (const auto saved = m_trainer.saveCheckpoint(m_model.checkpoint()); !saved) {
                complain(saved.error().message());  // what was learned is still here
            }
            m_saved = Clock::now();
        }
        return {};
    }

    Outcome<void> tell()
    {
        const double speed = tokensPerSecond();
        const auto judged = m_trainer.judge();
        if (!judged) {
            return passOn(judged.error());
        }
        if (const auto written = m_model.write(m_trainer.network()); !written) {
            return passOn(written.error());
        }
        const auto sample = m_model.sample(m_prompt, m_threads);
        if (!sample) {
            return passOn(sample.error());
        }
        endProgress();
        const PretrainProgress &at = m_trainer.progress();
        return print(line({{"step", at.step},
                           {"loss", at.loss},
                           {"held_out", *judged},
                           {"rate", at.rate},
                           {"tokens", at.tokens},
                           {"tokens_per_second", speed},
                           {"sample", *sample}}));
    }

    const NewModel &m_model;
    Pretrainer &m_trainer;
    int m_threads;
    int m_every;
    std::uint64_t m_tokensBefore;  ///< learned from by an earlier run
    std::vector<TokenId> m_prompt;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_saved = m_start;
    double m_secondsTold = 0;  ///< in judgements, files and samples
};

}  // namespace

Outcome<void> runTrain(const Arguments &arguments)
{
    const auto model = NewModel::create(arguments);
    if (!model) {
        return passOn(model.error());
    }
    std::vector<std::filesystem::path> madeFrom = {arguments.text("vocab")};
    const auto texts = arguments.all("data");
    madeFrom.insert(madeFrom.end(), texts.begin(), texts.end());
    for (const std::filesystem::path &file : {model->file(), model->checkpoint()}) {
        if (const auto writable = checkOutput(file, madeFrom); !writable) {
            return writable;
        }
    }
    auto tokens = model->readTokens(texts);
    if (!tokens) {
        return passOn(tokens.error());
    }
    const std::size_t textTokens = tokens->size();
    auto device = openDevice("cpu", static_cast<int>(arguments.integer("threads", 0)));
    if (!device) {
        return passOn(device.error());
    }
    StoppableRun stoppable;
    auto trainer =
        Pretrainer::create(std::move(*device), std::move(*tokens), optionsOf(arguments, model->vocabulary()));
    if (!trainer) {
        return passOn(trainer.error());
    }
    if (arguments.given("resume")) {
        if (const auto resumed = (*trainer)->resume(model->checkpoint()); !resumed) {
            return passOn(resumed.error());
        }
    }
    if (const auto ran = Run(arguments, *model, **trainer).go(stoppable.token()); !ran) {
        return ran;
    }
    return print(line({{"model", model->file().string()},
                       {"text_tokens", textTokens},
                       {"steps", (*trainer)->progress().step},
                       {"loss", (*trainer)->progress().loss}}));
}

}  // namespace rookery::cli
