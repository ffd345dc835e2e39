#include "app/server/endpoints/embeddings.h"

#include "app/common/base64.h"
#include "engine/session/embedding.h"

#include <cstring>
#include <future>
#include <optional>

namespace rookery::server {

namespace {

constexpr std::size_t MostTexts = 2048;
constexpr std::size_t MostTokens = 8192;  ///< of a text: answers wait while it is read

struct Wanted {
    std::vector<std::vector<TokenId>> texts;
    bool base64 = false;
};

Outcome<Wanted> wantedOf(const HostedModel &model, const Received &body)
{
    Fields fields(body);
    std::string format = "float";
    fields.text("encoding_format", format);
    if (format != "float" && format != "base64") {
        fields.complain("encoding_format", "must be float or base64");
    }
    if (fields.find("dimensions") != nullptr) {
        fields.complain("dimensions", "can't be chosen: an embedding has the width of its model");
    }
    std::vector<std::string> texts;
    const Received *input = fields.required("input");
    fields.texts("input", MostTexts, texts);
    if (input != nullptr && !fields.error() &&
        (texts.empty() || (input->is_array() && texts.size() < input->size()))) {
        fields.complain("input", "must not be empty, and no text in it");
    }
    Wanted wanted{.texts = {}, .base64 = format == "base64"};
    for (const std::string &text : texts) {
        wanted.texts.push_back(model.tokenizer().encode(text));
        if (wanted.texts.back().size() > MostTokens) {
            fields.complain("input", "has a text of more than " + std::to_string(MostTokens) + " tokens");
        }
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return wanted;
}

/// Where the model computes, between two passes of answers.
void onModel(HostedModel &model, const std::function<void()> &work)
{
    std::promise<void> done;
    model.scheduler().call([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

Json vectorJson(const std::vector<float> &vector, bool base64)
{
    if (!base64) {
        return vector;
    }
    std::string bytes(vector.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), vector.data(), bytes.size());
    return toBase64(bytes);
}

Outcome<std::vector<std::vector<float>>> embed(Call &call, HostedModel &model, const Wanted &wanted)
{
    std::optional<Result<Embedder>> embedder;
    onModel(model, [&] { embedder = Embedder::create(model.model()); });
    std::vector<std::vector<float>> vectors;
    std::optional<ApiError> error;
    if (!*embedder) {
        error = ApiError{.status = 500, .message = embedder->error().message()};
    } else if (!(*embedder)->trained()) {
        error = ApiError{.message = "the model '" + model.id() +
                                    "' makes no embeddings; it was trained to write. EmbeddingRWKV models do",
                         .param = "model"};
    }
    for (std::size_t i = 0; i < wanted.texts.size() && !error && !call.connection.peerGone(); ++i) {
        onModel(model, [&] {
            auto vector = (*embedder)->embed(wanted.texts[i]);
            if (vector) {
                vectors.push_back(std::move(*vector));
            } else {
                error = ApiError{.status = 500, .message = vector.error().message()};
            }
        });
    }
    onModel(model, [&] { embedder.reset(); });
    if (error) {
        return refuse(*error);
    }
    return vectors;
}

}  // namespace

void answerEmbeddings(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    const auto wanted = wantedOf(**model, call.body);
    if (!wanted) {
        sendError(call, wanted.error());
        return;
    }
    const auto slot = call.service.slots.take([&] { return call.connection.peerGone(); });
    if (!slot) {
        sendError(call, slot.error());
        return;
    }
    const auto vectors = embed(call, **model, *wanted);
    if (!vectors) {
        sendError(call, vectors.error());
        return;
    }
    Json data = Json::array();
    for (const std::vector<float> &vector : *vectors) {
        data.push_back({{"object", "embedding"},
                        {"index", data.size()},
                        {"embedding", vectorJson(vector, wanted->base64)}});
    }
    std::size_t tokens = 0;
    for (const auto &text : wanted->texts) {
        tokens += text.size();
    }
    sendJson(call, {{"object", "list"},
                    {"model", (*model)->id()},
                    {"data", std::move(data)},
                    {"usage", {{"prompt_tokens", tokens}, {"total_tokens", tokens}}}});
}

}  // namespace rookery::server
