#include "app/cli/answerer.h"
#include "app/cli/loading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/line_reader.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/cli/usage/sampling_options.h"
#include "app/cli/vision_loading.h"
#include "vision/image_features.h"

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
    /// \pre the model can see, or is elsewhere and says itself whether it does
    Describer(const Arguments &arguments, Answerer answerer, StoppableRun &run)
        : m_json(arguments.given("json"))
        , m_answerer(std::move(answerer))
        , m_style(m_answerer.sight() ? vision::promptOf(*m_answerer.sight()) : styleElsewhere())
        , m_question(arguments.given("prompt") ? arguments.text("prompt") : m_style.describeQuestion)
        , m_settings(answerSettings(arguments))
        , m_run(run)
    {
        if (!arguments.given("temperature")) {
            m_settings.sampling.temperature = 0;  // a description says what is most likely
        }
        m_settings.lookup = 0;
        if (m_answerer.elsewhere()) {
            return;  // it ends its answers itself
        }
        m_settings.stopTokens = m_style.stopTokens;
        m_settings.stopTexts.insert(m_settings.stopTexts.end(), m_style.stopTexts.begin(),
                                    m_style.stopTexts.end());
    }

    bool failedOnce() const noexcept { return m_failed; }

    /// Prints the picture's line. A picture that can't be read or described is complained about, and the next
    /// goes on; only output that nobody takes, or an interrupt, ends the run.
    Outcome<void> describe(const std::string &file)
    {
        const auto started = std::chrono::steady_clock::now();
        const auto image = vision::loadImage(file);
        if (!image) {
            return report(file, image.error());
        }
        if (!image->note.empty()) {
            complain(file + ": " + image->note);
        }
        auto answer = describe(*image);
        if (!answer) {
            return report(file, Error{ErrorCode::BadInput, {}, answer.error().message});
        }
        const Generation &written = answer->finished.written;
        if (written.reason == FinishReason::Cancelled) {
            return runFailed("interrupted");
        }
        const std::string text =
            written.text.substr(std::min(written.text.find_first_not_of(" \n"), written.text.size()));
        if (!m_json) {
            return print(harmless(onOneLine(text)) + "\n");
        }
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        return print(line({{"file", file},
                           {"width", image->width},
                           {"height", image->height},
                           {"text", text},
                           {"tokens", written.tokens},
                           {"seconds", seconds.count()},
                           {"first_token_seconds", answer->finished.firstTokenSeconds}}));
    }

private:
    static vision::PromptStyle styleElsewhere()
    {
        vision::PromptStyle style;
        style.describeQuestion = "Describe this picture in one sentence.";  // chat models write pages
        return style;
    }

    Outcome<Answerer::Answer> describe(const vision::Image &image)
    {
        const auto source = [&image] { return Result<vision::Image>(image); };
        runtime::Job job;
        if (m_answerer.elsewhere()) {
            job.told.turns = {{.role = runtime::Role::User,
                               .text = m_question,
                               .pictures = {{.source = source, .caption = {}}}}};
        } else {
            job.parts = {{.text = m_question, .pictures = {source}, .looking = true}};
        }
        auto answer = m_answerer.answer(std::move(job), m_settings, m_run, {.silent = true});
        return answer && answer->brokenOff ? passOn(*answer->brokenOff) : std::move(answer);
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
    Answerer m_answerer;
    vision::PromptStyle m_style;
    std::string m_question;
    AnswerSettings m_settings;
    StoppableRun &m_run;
};

}  // namespace

Outcome<void> runDescribe(const Arguments &arguments)
{
    StoppableRun run;
    auto answerer = Answerer::open(arguments, run.token());
    if (!answerer) {
        return passOn(answerer.error());
    }
    if (!answerer->elsewhere() && !answerer->sight()) {
        return passOn(answerer->sight().error());
    }
    Describer describer(arguments, std::move(*answerer), run);
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
    if (const std::string device = arguments.text("device", "cpu"); device.starts_with("cuda")) {
        complain("using the CPU: image encoders run there, also of a model that a card holds");
    }
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
