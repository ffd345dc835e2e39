#include "engine/formats/other_contents.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rookery {

namespace {

using namespace std::literals;

/// Of LoRA and its kin: PEFT's and RWKV-PEFT's names, web-rwkv's `lora.0`.
bool isAdapterName(std::string_view name)
{
    static constexpr std::array Marks = {".lora_A"sv, ".lora_B"sv, ".init_lora_A"sv, ".lora_magnitude"sv,
                                         ".disha"sv,  ".bone"sv,   ".miss_block"sv,  ".lora_embedding_"sv};
    return name.ends_with(".lora.0") || name.ends_with(".lora.1") ||
           std::any_of(Marks.begin(), Marks.end(),
                       [&](std::string_view mark) { return name.find(mark) != std::string_view::npos; });
}

bool isStateName(std::string_view name)
{
    return name.ends_with(".time_state");
}

bool isSavedStateName(std::string_view name)
{
    return name.ends_with(".att.shift");
}

bool isEncoderName(std::string_view name)
{
    static constexpr std::array Starts = {"vit."sv, "visual."sv, "vision_model."sv, "encoder."sv, "proj."sv};
    return std::any_of(Starts.begin(), Starts.end(),
                       [&](std::string_view start) { return name.starts_with(start); });
}

bool anyName(const WeightFile &file, bool (*matches)(std::string_view))
{
    const auto named = [&](const auto &entry) { return matches(entry.first); };
    return std::any_of(file.tensors().begin(), file.tensors().end(), named) ||
           std::any_of(file.unread().begin(), file.unread().end(), named);
}

}  // namespace

Sentence adapterAsModel()
{
    return sentence("Model file", "an adapter (LoRA or the like), not a model: it changes a model that "
                                  "isn't in the file; load that model, with this as its adapter "
                                  "(rookery-cli: --adapter)");
}

bool holdsAdapter(const WeightFile &file)
{
    return !file.holds("emb.weight") && anyName(file, isAdapterName);
}

std::optional<Sentence> otherContents(const WeightFile &file)
{
    const auto any = [&](bool (*matches)(std::string_view)) { return anyName(file, matches); };
    if (any(isAdapterName)) {
        return adapterAsModel();
    }
    if (any(isStateName)) {
        return sentence("Model file", "a starting state (time_state), not a model; load the model it was "
                                      "tuned for and import the state there");
    }
    if (any(isSavedStateName)) {
        return sentence("Model file", "the saved state of a conversation, not a model; load the model it "
                                      "came from and import the state there");
    }
    const auto unread = std::find_if(file.unread().begin(), file.unread().end(), [](const auto &entry) {
        return entry.first.starts_with("blocks.") || entry.first == "emb.weight";
    });
    if (unread != file.unread().end()) {
        return sentence("Model file", "its weights are of type %1, which isn't read; choose the model as "
                                      "F32, F16, BF16 or a quantised GGUF")
            .with(unread->second);
    }
    if (any(isEncoderName)) {
        return sentence("Model file",
                        "an image encoder, not a language model; it belongs beside one, or after --vision");
    }
    return std::nullopt;
}

}  // namespace rookery
