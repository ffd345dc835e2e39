#include "engine/quantize/quantize.h"
#include "engine/file/mapped_file.h"
#include "engine/quantize/block_quantizer.h"
#include "engine/quantize/target_types.h"

#include "app/cli/loading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/common/vocabulary.h"
#include "engine/weights/architecture.h"

namespace rookery::cli {

namespace {

// More than any tokens that are read.
constexpr std::size_t MostCalibrationBytes = std::size_t{1} << 20;

/// The bytes of every id of the model, so that the new file carries its vocabulary.
std::vector<std::string> vocabularyBytes(const Tokenizer &tokenizer, int vocabulary)
{
    std::vector<std::string> tokens;
    for (TokenId token = 0; token < vocabulary; ++token) {
        tokens.emplace_back(tokenizer.bytesOf(token));
    }
    return tokens;
}

Outcome<std::shared_ptr<const Calibration>> calibrationWith(const std::string &text, const WeightFile &source,
                                                            const Tokenizer &tokenizer,
                                                            const QuantizeOptions &options)
{
    const auto file = MappedFile::open(text);
    if (!file) {
        return passOn(file.error());
    }
    const std::string_view content(reinterpret_cast<const char *>(file->bytes().data()),
                                   file->bytes().size());
    auto calibration =
        Calibration::of(source.path(), tokenizer.encode(content.substr(0, MostCalibrationBytes)),
                        {.threads = options.threads,
                         .progress = [](double done) { showProgress("calibrating", done); },
                         .stop = options.stop});
    if (!calibration) {
        if (calibration.error().subject.empty()) {
            calibration.error().subject = text;
        }
        return passOn(calibration.error());
    }
    return std::make_shared<const Calibration>(std::move(*calibration));
}

}  // namespace

Outcome<void> runQuantize(const Arguments &arguments)
{
    const auto type = quantizationNamed(arguments.text("type", "q8_0"));
    if (!type) {
        return badUsage("--type " + type.error().message());
    }
    if (arguments.given("calibrate") && !canCalibrate(*type)) {
        return badUsage("--calibrate: makes a difference to q4_0 and q4_k alone");
    }
    const auto file = findWeights(arguments.operands()[0]);
    if (!file) {
        return passOn(file.error());
    }
    const auto source = WeightFile::open(*file);
    if (!source) {
        return passOn(source.error());
    }
    const auto sizes = detectArchitecture(**source);
    if (!sizes) {
        return passOn(sizes.error());
    }
    const auto tokenizer = loadTokenizer(arguments, **source, sizes->vocabulary);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    StoppableRun run;
    QuantizeOptions options;
    options.type = *type;
    options.vocabulary = vocabularyBytes(**tokenizer, sizes->vocabulary);
    options.threads = static_cast<int>(arguments.integer("threads", 0));
    options.progress = [](double done) { showProgress("writing", done); };
    options.stop = run.token();
    if (arguments.given("calibrate")) {
        auto calibration = calibrationWith(arguments.text("calibrate"), **source, **tokenizer, options);
        endProgress();
        if (!calibration) {
            return tl::make_unexpected(calibration.error());
        }
        options.calibration = std::move(*calibration);
    }
    const auto written = quantizeToGguf(**source, arguments.operands()[1], options);
    endProgress();
    if (!written) {
        return passOn(written.error());
    }
    return {};
}

}  // namespace rookery::cli
