#include "vision/family.h"

#include <array>

namespace rookery::vision {

namespace {

constexpr std::array Names = {std::string_view("a1"),   std::string_view("a2"),   std::string_view("a3"),
                              std::string_view("a4"),   std::string_view("a5"),   std::string_view("b6"),
                              std::string_view("b700"), std::string_view("b701"), std::string_view("onnx")};

constexpr TokenId VisionStart = 65530, VisionEnd = 65531;
constexpr TokenId TurnEnd = 24;  ///< the byte 0x17

std::int64_t axis(const Tensor *tensor, std::size_t index)
{
    return tensor != nullptr && index < tensor->shape.size() ? tensor->shape[index] : 0;
}

PromptStyle controlBytes(std::string before, std::string after)
{
    PromptStyle style;
    style.before = std::move(before);
    style.after = std::move(after);
    style.textBefore = "\x16User:";
    style.textAfter = "{question}\x17\x16"
                      "Assistant:";
    style.turnEnd = "\x17";
    style.stopTokens = {0, TurnEnd};
    return style;
}

PromptStyle blankLines()
{
    PromptStyle style;
    style.before = "User: ";
    style.between = "\n";
    style.after = "\n{question}\n\nAssistant:";
    style.textBefore = "User: ";
    style.textAfter = "{question}\n\nAssistant:";
    style.turnEnd = "\n\n";
    style.stopTexts = {"\n\n"};
    style.describeQuestion = "Describe the picture.";
    return style;
}

}  // namespace

std::string_view familyName(Family family) noexcept
{
    return Names[static_cast<std::size_t>(family)];
}

std::optional<Family> familyNamed(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (Names[i] == name) {
            return static_cast<Family>(i);
        }
    }
    return std::nullopt;
}

std::optional<Family> detectFamily(const WeightFiles &files, bool onnxEncoder) noexcept
{
    const auto has = [&](const char *name) { return findTensor(files, name) != nullptr; };
    if (const Tensor *first = findTensor(files, "modality.world_encoder.adapter.proj.0.weight")) {
        const Tensor *second = findTensor(files, "modality.world_encoder.adapter.proj.2.weight");
        return axis(first, 0) == 4 * axis(second, 0) ? Family::A2 : Family::A1;
    }
    if (has("model.proj.mlp.0.weight") || has("model.proj.main.mlp.0.weight")) {
        return Family::A5;
    }
    if (has("vit.dino_featurizer.patch_embed.proj.weight")) {
        return Family::B700;
    }
    if (has("vit.vision_model.embeddings.class_embedding")) {
        return Family::B6;
    }
    if (has("vit.vision_model.embeddings.patch_embedding.weight")) {
        return Family::B701;
    }
    if (has("proj.mlp.0.weight")) {
        return axis(findTensor(files, "proj.conv.weight"), 2) == 6 ? Family::A4 : Family::A3;
    }
    return onnxEncoder ? std::optional(Family::Onnx) : std::nullopt;
}

PromptStyle promptOf(Family family)
{
    switch (family) {
    case Family::A1:
    case Family::A2:
        return controlBytes("", "\x16User: {question}\x17"
                                "Assistant:");
    case Family::A3:
    case Family::A4:
        return controlBytes("\x16User:", "{question}\x17\x16"
                                         "Assistant:");
    case Family::A5: {
        PromptStyle style = controlBytes("\x16User:", "{question}\x17\x16"
                                                      "Assistant: <think>\n</think>\n");
        style.textAfter = style.after;
        style.pictureStart = VisionStart;
        style.pictureEnd = VisionEnd;
        return style;
    }
    case Family::B6:
    case Family::B700:
    case Family::B701:
    case Family::Onnx:
        return blankLines();
    }
    return blankLines();
}

}  // namespace rookery::vision
