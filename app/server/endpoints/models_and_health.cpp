#include "app/server/endpoints/models_and_health.h"

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace rookery::server {

namespace {

/// Memory of this program that is in use; 0 where the system doesn't say.
std::int64_t residentBytes()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen("/proc/self/statm", "re"),
                                                                std::fclose);
    long long all = 0;
    long long resident = 0;
    if (!file || std::fscanf(file.get(), "%lld %lld", &all, &resident) != 2) {
        return 0;
    }
    return resident * ::sysconf(_SC_PAGESIZE);
}

}  // namespace

void answerHealth(Call &call)
{
    sendJson(call,
             {{"status", "ok"}, {"active", call.service.slots.taken()}, {"rss_bytes", residentBytes()}});
}

void answerModels(Call &call)
{
    Json data = Json::array();
    for (const auto &model : call.service.models.all()) {
        data.push_back(listed(*model));
    }
    sendJson(call, {{"object", "list"}, {"data", std::move(data)}});
}

void answerModel(Call &call)
{
    const HostedModel *model = call.service.models.find(call.operand);
    if (model == nullptr) {
        sendError(call, {.status = 404,
                         .message = "there is no model '" + call.operand + "' here",
                         .param = "model",
                         .code = "model_not_found"});
        return;
    }
    sendJson(call, listed(*model));
}

}  // namespace rookery::server
