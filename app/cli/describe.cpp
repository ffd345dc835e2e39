#include "vision/describe.h"

#include "app/cli/command.h"
#include "app/cli/interrupts.h"
#include "app/cli/json_line.h"
#include "app/cli/line_reader.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "app/cli/sampling_options.h"
#include "app/cli/vision_loading.h"

#include <algorithm>
#include <chrono>

namespace rookery::cli {

namespace {

/// A caption is one line of output whatever the model writes.
std::string onOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

class Describer
{
public:
    Describer(const Arguments &arguments, Session session, std::shared_ptr<const Tokenizer> tokenizer,
              std::shared_ptr<const vision::VisionModel> vision, const std::stop_token &stop)
        : m_json(arguments.given("json"))
        , m_session(std::move(session))
        , m_tokenizer(std::move(tokenizer))
        , m_vision(std::move(vision))
    {
        AnswerSettings settings = answerSettings(arguments);
        if (!arguments.given("temperature")) {
            settings.sampling.temperature = 0;  // a description says what is most likely
        }
        m_options.question = arguments.text("prompt");
        m_options.feed.stop = stop;
        m_options.generation.maxTokens = settings.maxTokens;
        m_options.generation.stopTexts = settings.stopTexts;
        m_options.generation.stop = stop;
        m_options.generation.sampling = [sampling = settings.sampling] { return sampling; };
    }

    bool failedOnce() const noexcept { return m_failed; }

    /// Prints the picture's line. A picture that can't be read or described is complained about, and the next
    /// goes on; only output that nobody takes, or an interrupt, ends the run.
    Outcome<void> describe(const std::string &file)
    {
        const auto started = std::chrono::steady_clock::now();
        const auto image = vision::loadImage(file);
        if (image && !image->note.empty()) {
            complain(file + ": " + image->note);
        }
        auto answer = image ? describe(*image) : tl::make_unexpected(image.error());
        if (!answer && answer.error().code == ErrorCode::Cancelled) {
            return runFailed("interrupted");
        }
        if (!answer) {
            return report(file, answer.error());
        }
        if (answer->reason == FinishReason::Cancelled) {
            return runFailed("interrupted");
        }
        if (!m_json) {
            return print(harmless(onOneLine(answer->text)) + "\n");
        }
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        return print(line({{"file", file},
                           {"width", image->width},
                           {"height", image->height},
                           {"text", answer->text},
                           {"tokens", answer->tokens},
                           {"seconds", seconds.count()},
                           {"first_token_seconds", seconds.count() - answer->seconds}}));
    }

private:
    Result<Generation> describe(const vision::Image &image)
    {
        return vision::describe(m_session, *m_tokenizer, *m_vision, {&image, 1}, m_options);
    }

    Outcome<void> report(const std::string &file, const Error &error)
    {
        m_failed = true;
        const std::string message = error.subject == file ? error.message() : file + ": " + error.message();
        complain(message);
        return print(m_json ? line({{"file", file}, {"error", error.message()}}) : "\n");
    }

    bool m_json;
    bool m_failed = false;
    Session m_session;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::shared_ptr<const vision::VisionModel> m_vision;
    vision::DescribeOptions m_options;
};

}  // namespace

Outcome<void> runDescribe(const Arguments &arguments)
{
    StoppableRun run;
    auto model = loadModel(arguments, run.token());
    if (!model) {
        return passOn(model.error());
    }
    auto vision = loadVision(arguments, (*model)->info().file, (*model)->device());
    if (!vision) {
        return passOn(vision.error());
    }
    auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    auto session = Session::create(std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    Describer describer(arguments, std::move(*session), std::move(*tokenizer), std::move(*vision),
                        run.token());
    const auto each = [&](const std::string &file, std::size_t) -> Outcome<void> {
        return file.empty() ? Outcome<void>() : describer.describe(file);
    };
    if (arguments.operands().empty()) {
        if (auto done = forEachInputLine(each); !done) {
            return done;
        }
    }
    for (const std::string &file : arguments.operands()) {
        if (auto done = each(file, 0); !done) {
            return done;
        }
    }
    if (describer.failedOnce()) {
        return runFailed("not every picture could be described");
    }
    return {};
}

Outcome<void> runImageFeatures(const Arguments &arguments)
{
    const auto stage = vision::featureStageNamed(arguments.text("stage", "projector"));
    // With --vision alone the encoder is enough; a model is only needed where it holds the adapter.
    std::filesystem::path model;
    if (arguments.given("model") || !arguments.given("vision")) {
        const auto file = modelFile(arguments);
        if (!file) {
            return passOn(file.error());
        }
        model = *file;
    }
    const auto vision = loadVision(arguments, model);
    if (!vision) {
        return passOn(vision.error());
    }
    const auto image = vision::loadImage(arguments.operands().front());
    if (!image) {
        return passOn(image.error());
    }
    if (!image->note.empty()) {
        complain(arguments.operands().front() + ": " + image->note);
    }
    StoppableRun run;
    const auto values = vision::imageFeatures(**vision, *image, *stage, {run.token(), {}});
    if (!values) {
        return passOn(values.error());
    }
    return writeNumbers(*values, arguments.text("out"));
}

}  // namespace rookery::cli
