#include "engine/session/perplexity.h"
#include "app/cli/loading.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "engine/file/mapped_file.h"

namespace rookery::cli {

Outcome<void> runPerplexity(const Arguments &arguments)
{
    const std::string &name = arguments.operands().front();
    const auto file = MappedFile::open(name);
    if (!file) {
        return passOn(file.error());
    }
    if (file->bytes().empty()) {
        return runFailed(name + ": the file is empty");
    }
    auto model = loadModel(arguments);
    if (!model) {
        return passOn(model.error());
    }
    const auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    auto session = Session::create(std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    const std::string_view text(reinterpret_cast<const char *>(file->bytes().data()), file->bytes().size());
    FeedOptions feeding = feedingWithProgress("reading");
    feeding.chunk = static_cast<int>(arguments.integer("chunk", 0));
    const auto loss = measureLoss(*session, (*tokenizer)->encode(text), feeding);
    if (!loss) {
        return passOn(loss.error());
    }
    return print(line({{"file", name},
                       {"bytes", text.size()},
                       {"tokens", loss->tokens},
                       {"bits_per_byte", loss->bits() / static_cast<double>(text.size())},
                       {"perplexity", loss->perplexity()}}));
}

}  // namespace rookery::cli
