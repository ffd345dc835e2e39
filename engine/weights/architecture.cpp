#include "engine/weights/architecture.h"

#include "engine/formats/other_contents.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace rookery {

namespace {

/// Layers are counted from the names: 1 + the largest number after "blocks.".
int countLayers(const WeightFile &file)
{
    int layers = 0;
    for (auto it = file.tensors().lower_bound("blocks."); it != file.tensors().end(); ++it) {
        const std::string &name = it->first;
        if (!name.starts_with("blocks.")) {
            break;
        }
        int index = -1;
        std::from_chars(name.data() + 7, name.data() + name.size(), index);
        layers = std::max(layers, std::min(index, 4095) + 1);
    }
    return layers;
}

/// Research models that are known, but not run.
struct Research {
    std::string_view part;  ///< of a tensor's name, behind "blocks.N."
    Sentence reason;
};

const std::array<Research, 3> &researchModels()
{
    static const std::array<Research, 3> models = {{
        {"qkv.ennk",
         sentence("Model file",
                  "an RWKV-8 hybrid (rc00-hybrid), whose attention keeps every earlier token, which Rookery "
                  "doesn't run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00")},
        {"qkv.",
         sentence("Model file", "an RWKV-7b model (DeepEmbedAttention), whose attention keeps every earlier "
                                "token, which Rookery doesn't run; choose a model of RWKV-4 to RWKV-7a")},
        {"rosa.", sentence("Model file", "an RWKV-8 model with ROSA, a research model that Rookery doesn't "
                                         "run; choose a model of RWKV-4 to RWKV-7a or RWKV-8 rc00")},
    }};
    return models;
}

/// What follows "blocks.N." or, for what has no official name, "blk.N."; empty outside the layers.
std::string_view partOfLayer(std::string_view name)
{
    for (const std::string_view prefix : {"blocks.", "blk."}) {
        const std::size_t dot = name.starts_with(prefix) ? name.find('.', prefix.size()) : name.npos;
        if (dot != name.npos) {
            return name.substr(dot + 1);
        }
    }
    return {};
}

Result<void> refuseResearch(const WeightFile &file)
{
    for (const Research &model : researchModels()) {
        const auto isPart = [&](const auto &entry) {
            return partOfLayer(entry.first).starts_with(model.part);
        };
        const auto found = std::ranges::find_if(file.tensors(), isPart);
        const auto other = std::ranges::find_if(file.unread(), isPart);
        if (found != file.tensors().end() || other != file.unread().end()) {
            const std::string &name = found != file.tensors().end() ? found->first : other->first;
            return failure(
                ErrorCode::UnsupportedModel, file.path().string(),
                sentence("Model file", "the file holds %1: it is %2").with(inQuotes(name), model.reason));
        }
    }
    return {};
}

/// RWKV-7 or built on it.
bool isRwkv7(Architecture architecture) noexcept
{
    return architecture == Architecture::Rwkv7 || architecture == Architecture::Rwkv7a ||
           architecture == Architecture::Rwkv8Rc00;
}

Result<Architecture> kindOf(const WeightFile &file)
{
    if (auto run = refuseResearch(file); !run) {
        return tl::make_unexpected(run.error());
    }
    const auto has = [&](const char *name) { return file.holds(name); };
    if (has("blocks.0.att.r_k")) {
        return has("blocks.0.ffn.s_emb.weight") ? Architecture::Rwkv7a
               : has("blocks.0.ffn.enn.weight") ? Architecture::Rwkv8Rc00
                                                : Architecture::Rwkv7;
    }
    if (has("blocks.0.att.time_maa_x")) {
        return Architecture::Rwkv6;
    }
    if (has("blocks.0.att.ln_x.weight")) {
        if (!has("blocks.0.att.gate.weight")) {
            return Architecture::Rwkv5_0;
        }
        const Tensor *decay = file.find("blocks.0.att.time_decay");
        const bool perChannel = decay != nullptr && decay->shape.size() > 1 && decay->shape[1] > 1;
        return perChannel ? Architecture::Rwkv5_2 : Architecture::Rwkv5_1;
    }
    if (has("blocks.0.att.time_decay") && has("blocks.0.att.time_first")) {
        return Architecture::Rwkv4;
    }
    return failure(ErrorCode::UnsupportedModel, file.path().string(),
                   otherContents(file).value_or(
                       sentence("Model file", "the file holds tensors but no RWKV language model that "
                                              "Rookery knows (versions 4 to 7a, 8 rc00)")));
}

/// Rows of the tensor that has one row per head.
const char *headTensor(Architecture architecture)
{
    switch (architecture) {
    case Architecture::Rwkv4:
        return nullptr;
    case Architecture::Rwkv5_0:
        return "blocks.0.att.time_decay";
    case Architecture::Rwkv5_1:
    case Architecture::Rwkv5_2:
    case Architecture::Rwkv6:
        return "blocks.0.att.time_faaaa";
    case Architecture::Rwkv7:
    case Architecture::Rwkv7a:
    case Architecture::Rwkv8Rc00:
        break;
    }
    return "blocks.0.att.r_k";
}

/// First axis of a tensor, within what the engine's int sizes hold.
Result<int> firstAxis(const WeightFile &file, const char *name, std::size_t axis, std::size_t minimumAxes)
{
    const Tensor *tensor = file.find(name);
    if (tensor == nullptr) {
        return failure(ErrorCode::UnsupportedModel, std::string(name), file.whyMissing(name));
    }
    if (tensor->shape.size() < minimumAxes || tensor->shape[axis] < 1 ||
        tensor->shape[axis] > std::numeric_limits<int>::max() / 64) {
        return failure(ErrorCode::ShapeMismatch, std::string(name),
                       sentence("Model file", "shape %1 can't be that of a model, in %2")
                           .with(tensor->shapeText(), file.path().string()));
    }
    return static_cast<int>(tensor->shape[axis]);
}

}  // namespace

std::string nameOf(Architecture architecture)
{
    switch (architecture) {
    case Architecture::Rwkv4:
        return "rwkv4";
    case Architecture::Rwkv5_0:
        return "rwkv5.0";
    case Architecture::Rwkv5_1:
        return "rwkv5.1";
    case Architecture::Rwkv5_2:
        return "rwkv5.2";
    case Architecture::Rwkv6:
        return "rwkv6";
    case Architecture::Rwkv7:
        return "rwkv7";
    case Architecture::Rwkv7a:
        return "rwkv7a";
    case Architecture::Rwkv8Rc00:
        return "rwkv8-rc00";
    }
    return "unknown";
}

Result<ModelSizes> detectArchitecture(const WeightFile &file)
{
    const Result<Architecture> kind = kindOf(file);
    if (!kind) {
        return tl::make_unexpected(kind.error());
    }
    const Result<int> vocabulary = firstAxis(file, "emb.weight", 0, 2);
    const Result<int> width = firstAxis(file, "emb.weight", 1, 2);
    const Result<int> ffnWidth = firstAxis(file, "blocks.0.ffn.key.weight", 0, 2);
    const char *perHead = headTensor(*kind);
    const Result<int> heads = perHead == nullptr ? 0 : firstAxis(file, perHead, 0, 1);
    for (const Result<int> *size : {&vocabulary, &width, &ffnWidth, &heads}) {
        if (!*size) {
            return tl::make_unexpected(size->error());
        }
    }
    if (*heads > 0 && *width % *heads != 0) {
        return failure(ErrorCode::ShapeMismatch, std::string(perHead),
                       sentence("Model file", "%1 heads don't divide the width %2, in %3")
                           .with(*heads, *width, file.path().string()));
    }
    ModelSizes sizes;
    sizes.architecture = *kind;
    sizes.layers = countLayers(file);
    sizes.width = *width;
    sizes.heads = *heads;
    sizes.headSize = *heads > 0 ? *width / *heads : 0;
    sizes.ffnWidth = *ffnWidth;
    sizes.vocabulary = *vocabulary;
    return sizes;
}

Result<void> refuseUnknownTensors(const WeightFile &file, const TensorNames &taken, Architecture architecture)
{
    const auto unused = [&](std::string_view name) {
        return isRwkv7(architecture) &&
               (name == "blocks.0.att.v0" || name == "blocks.0.att.v1" || name == "blocks.0.att.v2");
    };
    std::string first;
    int others = -1;
    const auto look = [&](const auto &entry) {
        const std::string &name = entry.first;
        if (!partOfLayer(name).empty() && !taken.contains(name) && !unused(name)) {
            first = first.empty() ? name : first;
            ++others;
        }
    };
    std::ranges::for_each(file.unread(), look);
    if (!first.empty()) {
        return failure(ErrorCode::UnsupportedModel, first, file.whyMissing(first));
    }
    std::ranges::for_each(file.tensors(), look);
    if (first.empty()) {
        return {};
    }
    const Sentence found =
        others > 0 ? sentence("Model file", "%1 and %2 more tensors").with(inQuotes(first), others)
                   : Sentence(inQuotes(first));
    return failure(
        ErrorCode::UnsupportedModel, file.path().string(),
        sentence(
            "Model file",
            "the layers hold %1, which no %2 model has: the file is of an architecture that Rookery doesn't "
            "run, or an adapter or a training's leftovers are in it; choose another file of the model")
            .with(found, nameOf(architecture)));
}

}  // namespace rookery
