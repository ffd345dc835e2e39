#include "app/cli/loading.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"

namespace rookery::cli {

Outcome<void> runLogits(const Arguments &arguments)
{
    auto model = loadModel(arguments);
    if (!model) {
        return passOn(model.error());
    }
    auto session = openSession(arguments, std::move(*model));
    if (!session) {
        return passOn(session.error());
    }
    std::vector<float> rows;
    FeedOptions feeding = feedingWithProgress("reading");
    feeding.chunk = static_cast<int>(arguments.integer("chunk", 0));
    if (arguments.given("all")) {
        feeding.onLogits = [&](std::size_t, std::span<const float> logits) {
            rows.insert(rows.end(), logits.begin(), logits.end());
        };
    }
    if (const auto fed = session->feed(arguments.tokens("tokens"), feeding); !fed) {
        return passOn(fed.error());
    }
    endProgress();
    if (!arguments.given("all")) {
        rows.assign(session->logits().begin(), session->logits().end());
    }
    if (auto written = writeNumbers(rows, arguments.text("out")); !written) {
        return written;
    }
    return saveSession(arguments, *session);
}

}  // namespace rookery::cli
