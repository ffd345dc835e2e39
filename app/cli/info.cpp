#include "app/cli/loading.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"

namespace rookery::cli {

Outcome<void> runInfo(const Arguments &arguments)
{
    const auto model = loadModel(arguments);
    if (!model) {
        return passOn(model.error());
    }
    const ModelInfo &info = (*model)->info();
    Json facts = {{"file", info.file.string()},
                  {"format", info.format},
                  {"architecture", info.architecture},
                  {"layers", info.layers},
                  {"width", info.width},
                  {"head_size", info.headSize},
                  {"vocab", info.vocabulary},
                  {"parameters", info.parameters},
                  {"weight_type", info.weightType},
                  {"weight_bytes", info.weightBytes},
                  {"state_bytes", info.stateBytes},
                  {"fingerprint", info.fingerprint},
                  {"device", info.device.name},
                  {"device_description", (*model)->device()->info().description}};
    if (info.headOnProcessor) {
        facts["layers_on_cpu"] = info.layersOnProcessor;
    }
    if (info.cardObstacle) {
        facts["card_obstacle"] = info.cardObstacle->reason;
    }
    return print(line(facts));
}

}  // namespace rookery::cli
