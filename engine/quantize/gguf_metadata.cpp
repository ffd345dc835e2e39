#include "engine/quantize/gguf_metadata.h"

#include "engine/quantize/target_types.h"

#include <cstdint>

namespace rookery {

namespace {

std::uint32_t rankOf(const WeightFile &source, const char *name, int width)
{
    const Tensor *factor = source.find(name);
    const auto values = factor == nullptr ? 0 : factor->values();
    return static_cast<std::uint32_t>(values / static_cast<std::size_t>(width));
}

}  // namespace

std::vector<GgufMetadata> modelMetadata(const WeightFile &source, const ModelSizes &sizes,
                                        kernels::DType type)
{
    const bool rwkv7 = sizes.architecture == Architecture::Rwkv7;
    const std::string a = rwkv7 ? "rwkv7" : "rwkv6";
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    const auto ownName = source.metadata().find("general.name");
    std::vector<GgufMetadata> metadata = {
        {"general.architecture", a},
        {"general.name",
         ownName != source.metadata().end() ? ownName->second : source.path().stem().string()},
        {"general.file_type", fileTypeOf(type)},
        {"general.quantization_version", std::uint32_t{2}},
        {a + ".context_length", std::uint32_t{1048576}},  // a recurrent model has no limit
        {a + ".embedding_length", number(sizes.width)},
        {a + ".block_count", number(sizes.layers)},
        {a + ".feed_forward_length", number(sizes.ffnWidth)},
        {a + ".attention.head_count", std::uint32_t{0}},
        {a + ".attention.layer_norm_epsilon", 1e-5F},
        {a + ".wkv.head_size", number(sizes.headSize)},
    };
    const auto rank = [&](const char *key, const char *name, int width) {
        metadata.push_back({a + key, rankOf(source, name, width)});
    };
    if (rwkv7) {
        rank(".attention.decay_lora_rank", "blocks.0.att.w1", sizes.width);
        rank(".attention.iclr_lora_rank", "blocks.0.att.a1", sizes.width);
        rank(".attention.value_residual_mix_lora_rank", "blocks.1.att.v1", sizes.width);
        rank(".attention.gate_lora_rank", "blocks.0.att.g1", sizes.width);
    } else {
        rank(".time_mix_extra_dim", "blocks.0.att.time_maa_w1", 5 * sizes.width);
        rank(".time_decay_extra_dim", "blocks.0.att.time_decay_w1", sizes.width);
        metadata.push_back({a + ".rescale_every_n_layers", number(source.conventions().rescaleEveryLayers)});
    }
    return metadata;
}

void addVocabulary(std::vector<GgufMetadata> &metadata, const std::vector<std::string> &vocabulary, int size)
{
    if (vocabulary.empty()) {
        metadata.push_back({"tokenizer.ggml.model", std::string("none")});
        return;
    }
    constexpr std::int32_t Normal = 1;
    constexpr std::int32_t Control = 3;
    constexpr std::int32_t Unused = 5;
    constexpr std::size_t BlankLine = 261;  // of the World vocabulary: ends a turn
    std::vector<std::string> tokens;
    std::vector<std::int32_t> types;
    for (std::size_t id = 0; id < static_cast<std::size_t>(size); ++id) {
        const bool used = id > 0 && id < vocabulary.size() && !vocabulary[id].empty();
        tokens.push_back(id == 0 ? "<s>"
                         : used  ? escapedToken(vocabulary[id])
                                 : "[PAD" + std::to_string(id) + "]");
        types.push_back(id == 0 ? Control : used ? Normal : Unused);
    }
    metadata.push_back({"tokenizer.ggml.model", std::string("rwkv")});
    metadata.push_back({"tokenizer.ggml.tokens", std::move(tokens)});
    metadata.push_back({"tokenizer.ggml.token_type", std::move(types)});
    metadata.push_back({"tokenizer.ggml.bos_token_id", std::uint32_t{0}});
    metadata.push_back({"tokenizer.ggml.eos_token_id", std::uint32_t{0}});
    if (vocabulary.size() > BlankLine && vocabulary[BlankLine] == "\n\n") {
        metadata.push_back({"tokenizer.ggml.eot_token_id", std::uint32_t{BlankLine}});
    }
}

}  // namespace rookery
