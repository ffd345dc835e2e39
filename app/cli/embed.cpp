#include "app/cli/loading.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/line_reader.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "engine/session/embedding.h"

namespace rookery::cli {

Outcome<void> runEmbed(const Arguments &arguments)
{
    auto model = loadModel(arguments);
    if (!model) {
        return passOn(model.error());
    }
    const auto tokenizer = loadTokenizer(arguments, **model);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    auto embedder = Embedder::create(std::move(*model));
    if (!embedder) {
        return passOn(embedder.error());
    }
    const auto printEmbedding = [&](const std::string &text, std::size_t) -> Outcome<void> {
        const auto embedding = embedder->embed((*tokenizer)->encode(text));
        if (!embedding) {
            return passOn(embedding.error());
        }
        return print(line(*embedding));
    };
    return arguments.operands().empty() ? forEachInputLine(printEmbedding)
                                        : printEmbedding(arguments.operands().front(), 0);
}

}  // namespace rookery::cli
