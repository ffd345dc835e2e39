#include "app/server/endpoints/rerank.h"

#include "app/common/decimal.h"
#include "app/server/endpoints/embeddings.h"

#include <algorithm>
#include <numeric>

namespace rookery::server {

namespace {

constexpr std::size_t MostDocuments = 1000;

struct ToRank {
    std::string query;
    std::vector<std::string> documents;
    int most = static_cast<int>(MostDocuments);
    bool withText = false;
};

Outcome<ToRank> documentsToRank(const Received &body)
{
    Fields fields(body);
    ToRank wanted;
    fields.required("query");
    fields.text("query", wanted.query);
    fields.integer("top_n", 1, static_cast<int>(MostDocuments), wanted.most);
    fields.flag("return_documents", wanted.withText);
    const Received *documents = fields.required("documents");
    const bool list = documents != nullptr && documents->is_array() && !documents->empty() &&
                      documents->size() <= MostDocuments;
    if (!list) {
        fields.complain("documents", "must be a list of 1 to " + std::to_string(MostDocuments) + " texts");
    }
    for (std::size_t i = 0; list && i < documents->size(); ++i) {
        const Received &one = (*documents)[i];
        const Received &text = one.is_object() && one.contains("text") ? one.at("text") : one;
        if (text.is_string()) {
            wanted.documents.push_back(text.get<std::string>());
        } else {
            fields.complain("documents", "must be texts, or objects with a text");
        }
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return wanted;
}

}  // namespace

void answerRerank(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    const auto wanted = documentsToRank(call.body);
    if (!wanted) {
        sendError(call, wanted.error());
        return;
    }
    std::vector<std::string> texts = wanted->documents;
    texts.insert(texts.begin(), wanted->query);
    const auto vectors = embedTexts(call, **model, texts, "documents");
    if (!vectors) {
        sendError(call, vectors.error());
        return;
    }
    // Vectors of length 1, so that the product is the cosine.
    std::vector<std::pair<float, std::size_t>> ranked;
    const std::vector<float> &query = vectors->vectors.front();
    for (std::size_t i = 1; i < vectors->vectors.size(); ++i) {
        const std::vector<float> &one = vectors->vectors[i];
        ranked.emplace_back(std::inner_product(query.begin(), query.end(), one.begin(), 0.0F), i - 1);
    }
    std::ranges::stable_sort(ranked, std::greater(), &std::pair<float, std::size_t>::first);
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(wanted->most)));
    Json results = Json::array();
    for (const auto &[score, index] : ranked) {
        Json one = {{"index", index}, {"relevance_score", decimalOf(std::clamp(score, -1.0F, 1.0F))}};
        if (wanted->withText) {
            one["document"] = {{"text", wanted->documents[index]}};
        }
        results.push_back(std::move(one));
    }
    sendJson(call, {{"object", "list"},
                    {"model", (*model)->id()},
                    {"results", std::move(results)},
                    {"usage", {{"prompt_tokens", vectors->tokens}, {"total_tokens", vectors->tokens}}}});
}

}  // namespace rookery::server
