#include "app/server/answer/hosted_model.h"

#include "app/server/request/json_fields.h"

#include <algorithm>
#include <chrono>

namespace rookery::server {

HostedModel::HostedModel(std::string id, SharedModel shared)
    : m_id(std::move(id))
    , m_created(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()))
    , m_shared(std::move(shared))
    , m_constraints(m_shared.tokenizer)
{
}

HostedModel::HostedModel(std::string id, runtime::Loaded loaded)
    : HostedModel(std::move(id), SharedModel{.scheduler = nullptr,
                                             .model = loaded.use.model,
                                             .tokenizer = loaded.use.tokenizer,
                                             .chatTemplate = std::move(loaded.chatTemplate),
                                             .sight = std::move(loaded.sight)})
{
    m_own = std::make_unique<runtime::Scheduler>();
    m_shared.scheduler = m_own.get();
    m_own->call([scheduler = m_own.get(), use = std::move(loaded.use)]() mutable {
        scheduler->use(std::move(use), {ErrorCode::ModelGone, {}, {}});
    });
}

void HostedModel::submit(runtime::Job job)
{
    job.onlyFor = m_shared.model;
    m_shared.scheduler->submit(std::move(job));
}

std::string modelId(const std::filesystem::path &weights)
{
    const std::string stem = weights.stem().string();
    const bool saysNothing = stem == "lm" || stem.starts_with("model") || stem.starts_with("pytorch_model");
    const std::string folder = std::filesystem::absolute(weights).parent_path().filename().string();
    return saysNothing && !folder.empty() ? folder : stem;
}

void HostedModels::add(const std::filesystem::path &weights, runtime::Loaded loaded)
{
    m_models.push_back(std::make_unique<HostedModel>(freeId(weights), std::move(loaded)));
}

void HostedModels::add(const std::filesystem::path &weights, SharedModel shared)
{
    m_models.push_back(std::make_unique<HostedModel>(freeId(weights), std::move(shared)));
}

std::string HostedModels::freeId(const std::filesystem::path &weights) const
{
    const std::string name = modelId(weights);
    std::string id = name;
    for (int number = 2; find(id) != nullptr; ++number) {
        id = name + "-" + std::to_string(number);
    }
    return id;
}

HostedModel *HostedModels::find(const std::string &id) const
{
    const auto found = std::ranges::find(m_models, id, [](const auto &model) { return model->id(); });
    return found == m_models.end() ? nullptr : found->get();
}

Outcome<HostedModel *> HostedModels::named(const Received &body) const
{
    Fields fields(body);
    std::string id;
    fields.required("model");
    fields.text("model", id);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    if (HostedModel *model = find(id)) {
        return model;
    }
    return refuse({.status = 404,
                   .message = "there is no model '" + id + "' here; /v1/models lists those there are",
                   .param = "model",
                   .code = "model_not_found"});
}

Json listed(const HostedModel &model)
{
    return {{"id", model.id()}, {"object", "model"}, {"created", model.created()}, {"owned_by", "rookery"}};
}

}  // namespace rookery::server
