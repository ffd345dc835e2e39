#pragma once

#include "app/runtime/loading.h"
#include "app/runtime/scheduler.h"
#include "app/server/answer/constraint_cache.h"
#include "app/server/request/api_error.h"

#include <memory>
#include <string>
#include <vector>

namespace rookery::server {

/// A model that the server answers with, behind a scheduler of its own.
class HostedModel
{
public:
    HostedModel(std::string id, runtime::Loaded loaded);

    const std::string &id() const noexcept { return m_id; }
    std::int64_t created() const noexcept { return m_created; }  ///< seconds since 1970
    const std::shared_ptr<const Model> &model() const noexcept { return m_model; }
    const Tokenizer &tokenizer() const noexcept { return *m_tokenizer; }
    const ChatTemplate &chatTemplate() const noexcept { return m_chatTemplate; }
    const Result<vision::Family> &sight() const noexcept { return m_sight; }
    runtime::Scheduler &scheduler() noexcept { return m_scheduler; }
    ConstraintCache &constraints() noexcept { return m_constraints; }

private:
    std::string m_id;
    std::int64_t m_created;
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    ChatTemplate m_chatTemplate;
    Result<vision::Family> m_sight;
    ConstraintCache m_constraints;
    runtime::Scheduler m_scheduler;
};

/// The name under which clients ask for a model: its file's, or its folder's where the file has one of the
/// names that say nothing.
std::string modelId(const std::filesystem::path &weights);

class HostedModels
{
public:
    /// A number is added to a name that is taken.
    void add(const std::filesystem::path &weights, runtime::Loaded loaded);

    const std::vector<std::unique_ptr<HostedModel>> &all() const noexcept { return m_models; }
    HostedModel *find(const std::string &id) const;
    /// The one that the field `model` names. \return 404 for a name that is unknown, 400 where there is none
    Outcome<HostedModel *> named(const Received &body) const;

private:
    std::vector<std::unique_ptr<HostedModel>> m_models;
};

Json listed(const HostedModel &model);

}  // namespace rookery::server
