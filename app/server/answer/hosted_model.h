#pragma once

#include "app/runtime/loading.h"
#include "app/runtime/scheduler.h"
#include "app/server/answer/constraint_cache.h"
#include "app/server/request/api_error.h"

#include <memory>
#include <string>
#include <vector>

namespace rookery::server {

/// A model that somebody else runs and uses too, on a scheduler that outlives the server.
struct SharedModel {
    runtime::Scheduler *scheduler = nullptr;
    std::weak_ptr<const Model> model;  ///< in use there; once it isn't, requests fail
    std::shared_ptr<const Tokenizer> tokenizer;
    ChatTemplate chatTemplate;
    Result<vision::Family> sight = failure(ErrorCode::UnsupportedModel, {}, {});
};

/// A model that the server answers with, behind a scheduler of its own or another's.
class HostedModel
{
public:
    HostedModel(std::string id, runtime::Loaded loaded);
    HostedModel(std::string id, SharedModel shared);

    const std::string &id() const noexcept { return m_id; }
    std::int64_t created() const noexcept { return m_created; }  ///< seconds since 1970
    /// Null where it isn't in use any more.
    std::shared_ptr<const Model> model() const noexcept { return m_shared.model.lock(); }
    const Tokenizer &tokenizer() const noexcept { return *m_shared.tokenizer; }
    const ChatTemplate &chatTemplate() const noexcept { return m_shared.chatTemplate; }
    const Result<vision::Family> &sight() const noexcept { return m_shared.sight; }
    runtime::Scheduler &scheduler() noexcept { return *m_shared.scheduler; }
    /// Gives a job to the scheduler; it fails where that runs another model meanwhile.
    void submit(runtime::Job job);
    /// Drafts of its jobs that waited may go on (`runtime::Writing::waits`).
    void wake() { m_shared.scheduler->wake(); }
    ConstraintCache &constraints() noexcept { return m_constraints; }

private:
    std::string m_id;
    std::int64_t m_created;
    SharedModel m_shared;
    ConstraintCache m_constraints;
    std::unique_ptr<runtime::Scheduler> m_own;  ///< null where the scheduler is another's
};

/// The name under which clients ask for a model: its file's, or its folder's where the file has one of the
/// names that say nothing.
std::string modelId(const std::filesystem::path &weights);

class HostedModels
{
public:
    /// A number is added to a name that is taken.
    void add(const std::filesystem::path &weights, runtime::Loaded loaded);
    void add(const std::filesystem::path &weights, SharedModel shared);

    const std::vector<std::unique_ptr<HostedModel>> &all() const noexcept { return m_models; }
    HostedModel *find(const std::string &id) const;
    /// The one that the field `model` names. \return 404 for a name that is unknown, 400 where there is none
    Outcome<HostedModel *> named(const Received &body) const;

private:
    std::string freeId(const std::filesystem::path &weights) const;

    std::vector<std::unique_ptr<HostedModel>> m_models;
};

Json listed(const HostedModel &model);

}  // namespace rookery::server
