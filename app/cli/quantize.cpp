#include "engine/quantize/quantize.h"
#include "engine/quantize/target_types.h"

#include "app/cli/loading.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/common/vocabulary.h"
#include "engine/weights/architecture.h"

namespace rookery::cli {

namespace {

/// The bytes of every id of the model, so that the new file carries its vocabulary.
Outcome<std::vector<std::string>> vocabularyBytes(const Arguments &arguments, const WeightFile &source)
{
    const auto sizes = detectArchitecture(source);
    if (!sizes) {
        return passOn(sizes.error());
    }
    const auto tokenizer = loadTokenizer(arguments, source, sizes->vocabulary);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    std::vector<std::string> tokens;
    for (TokenId token = 0; token < sizes->vocabulary; ++token) {
        tokens.emplace_back((*tokenizer)->bytesOf(token));
    }
    return tokens;
}

}  // namespace

Outcome<void> runQuantize(const Arguments &arguments)
{
    const auto type = quantizationNamed(arguments.text("type", "q8_0"));
    if (!type) {
        return badUsage("--type " + type.error().message());
    }
    const auto file = findWeights(arguments.operands()[0]);
    if (!file) {
        return passOn(file.error());
    }
    const auto source = WeightFile::open(*file);
    if (!source) {
        return passOn(source.error());
    }
    auto vocabulary = vocabularyBytes(arguments, **source);
    if (!vocabulary) {
        return passOn(vocabulary.error());
    }
    StoppableRun run;
    QuantizeOptions options;
    options.type = *type;
    options.vocabulary = std::move(*vocabulary);
    options.threads = static_cast<int>(arguments.integer("threads", 0));
    options.progress = [](double done) { showProgress("writing", done); };
    options.stop = run.token();
    const auto written = quantizeToGguf(**source, arguments.operands()[1], options);
    endProgress();
    if (!written) {
        return passOn(written.error());
    }
    return {};
}

}  // namespace rookery::cli
