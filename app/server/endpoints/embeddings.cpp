#include "app/server/endpoints/embeddings.h"

#include "app/common/base64.h"
#include "app/common/decimal.h"
#include "engine/session/embedding.h"

#include <cstring>
#include <future>
#include <optional>

namespace rookery::server {

namespace {

constexpr std::size_t MostTexts = 2048;
constexpr std::size_t MostTokens = 8192;  ///< of a text: answers wait while it is read

struct ToEmbed {
    std::vector<std::string> texts;
    bool base64 = false;
};

Outcome<ToEmbed> textsToEmbed(const Received &body)
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
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return ToEmbed{.texts = std::move(texts), .base64 = format == "base64"};
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
        Json numbers = Json::array();
        for (const float number : vector) {
            numbers.push_back(decimalOf(number));
        }
        return numbers;
    }
    std::string bytes(vector.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), vector.data(), bytes.size());
    return toBase64(bytes);
}

}  // namespace

Outcome<Embedded> embedTexts(Call &call, HostedModel &model, const std::vector<std::string> &texts,
                             const std::string &field)
{
    std::vector<std::vector<TokenId>> inputs;
    Embedded embedded;
    for (const std::string &text : texts) {
        inputs.push_back(model.tokenizer().encode(text));
        embedded.tokens += inputs.back().size();
        if (inputs.back().size() > MostTokens) {
            return refuseField(field, "has a text of more than " + std::to_string(MostTokens) + " tokens");
        }
    }
    const auto slot = call.service.slots.take([&] { return call.connection.peerGone(); });
    if (!slot) {
        return refuse(slot.error());
    }
    std::optional<Result<Embedder>> embedder;
    onModel(model, [&] {
        if (const auto weights = model.model()) {
            embedder = Embedder::create(weights);
        }
    });
    std::optional<ApiError> error;
    if (!embedder) {
        error = ApiError{.status = 503, .message = "another model was loaded meanwhile"};
    } else if (!*embedder) {
        error = ApiError{.status = 500, .message = embedder->error().message()};
    } else if (!(*embedder)->trained()) {
        error = ApiError{.message = "the model '" + model.id() +
                                    "' makes no embeddings; it was trained to write. EmbeddingRWKV models do",
                         .param = "model"};
    }
    for (std::size_t i = 0; i < inputs.size() && !error && !call.connection.peerGone(); ++i) {
        onModel(model, [&] {
            auto vector = (*embedder)->embed(inputs[i]);
            if (vector) {
                embedded.vectors.push_back(std::move(*vector));
            } else {
                error = ApiError{.status = 500, .message = vector.error().message()};
            }
        });
    }
    onModel(model, [&] { embedder.reset(); });
    if (error) {
        return refuse(*error);
    }
    return embedded;
}

void answerEmbeddings(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    const auto wanted = textsToEmbed(call.body);
    if (!wanted) {
        sendError(call, wanted.error());
        return;
    }
    const auto embedded = embedTexts(call, **model, wanted->texts, "input");
    if (!embedded) {
        sendError(call, embedded.error());
        return;
    }
    Json data = Json::array();
    for (const std::vector<float> &vector : embedded->vectors) {
        data.push_back({{"object", "embedding"},
                        {"index", data.size()},
                        {"embedding", vectorJson(vector, wanted->base64)}});
    }
    sendJson(call, {{"object", "list"},
                    {"model", (*model)->id()},
                    {"data", std::move(data)},
                    {"usage", {{"prompt_tokens", embedded->tokens}, {"total_tokens", embedded->tokens}}}});
}

}  // namespace rookery::server
