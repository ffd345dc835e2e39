#include "engine/formats/gguf_names.h"

#include "engine/formats/official_names.h"
#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rookery {

namespace {

struct Rename {
    std::string_view gguf;
    std::string_view official;
    bool transposed = false;
};

constexpr std::array<Rename, 6> TopLevel = {{
    {"token_embd.weight", "emb.weight"},
    {"output.weight", "head.weight"},
    {"token_embd_norm.weight", "blocks.0.ln0.weight"},
    {"token_embd_norm.bias", "blocks.0.ln0.bias"},
    {"output_norm.weight", "ln_out.weight"},
    {"output_norm.bias", "ln_out.bias"},
}};

/// Parts of a block that keep `.weight` or `.bias`.
constexpr std::array<Rename, 11> Modules = {{
    {"attn_norm", "ln1"},
    {"attn_norm_2", "ln2"},
    {"time_mix_ln", "att.ln_x"},
    {"time_mix_key", "att.key"},
    {"time_mix_value", "att.value"},
    {"time_mix_receptance", "att.receptance"},
    {"time_mix_output", "att.output"},
    {"time_mix_gate", "att.gate"},
    {"channel_mix_key", "ffn.key"},
    {"channel_mix_value", "ffn.value"},
    {"channel_mix_receptance", "ffn.receptance"},
}};

constexpr std::array<Rename, 15> Rwkv7Parameters = {{
    {"time_mix_w0", "att.w0"},
    {"time_mix_w1", "att.w1", true},
    {"time_mix_w2", "att.w2", true},
    {"time_mix_a0", "att.a0"},
    {"time_mix_a1", "att.a1", true},
    {"time_mix_a2", "att.a2", true},
    {"time_mix_v0", "att.v0"},
    {"time_mix_v1", "att.v1", true},
    {"time_mix_v2", "att.v2", true},
    {"time_mix_g1", "att.g1", true},
    {"time_mix_g2", "att.g2", true},
    {"time_mix_k_k", "att.k_k"},
    {"time_mix_k_a", "att.k_a"},
    {"time_mix_r_k", "att.r_k"},
    {"channel_mix_lerp_k", "ffn.x_k"},
}};

constexpr std::array<Rename, 14> Rwkv6Parameters = {{
    {"time_mix_lerp_x", "att.time_maa_x"},
    {"time_mix_lerp_w", "att.time_maa_w"},
    {"time_mix_lerp_k", "att.time_maa_k"},
    {"time_mix_lerp_v", "att.time_maa_v"},
    {"time_mix_lerp_r", "att.time_maa_r"},
    {"time_mix_lerp_g", "att.time_maa_g"},
    {"time_mix_w1", "att.time_maa_w1", true},
    {"time_mix_w2", "att.time_maa_w2", true},
    {"time_mix_decay", "att.time_decay"},
    {"time_mix_decay_w1", "att.time_decay_w1", true},
    {"time_mix_decay_w2", "att.time_decay_w2", true},
    {"time_mix_first", "att.time_faaaa"},
    {"channel_mix_lerp_k", "ffn.time_maa_k"},
    {"channel_mix_lerp_r", "ffn.time_maa_r"},
}};

std::span<const Rename> parametersOf(bool rwkv7) noexcept
{
    return rwkv7 ? std::span<const Rename>(Rwkv7Parameters) : std::span<const Rename>(Rwkv6Parameters);
}

const Rename *findOfficial(std::span<const Rename> table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Rename &rename) { return rename.official == name; });
    return found == table.end() ? nullptr : &*found;
}

const Rename *find(std::span<const Rename> table, std::string_view name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Rename &rename) { return rename.gguf == name; });
    return found == table.end() ? nullptr : &*found;
}

std::string textOf(const TextMap &metadata, const std::string &key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

/// "blk.12.time_mix_w1.weight" in its parts.
struct BlockName {
    std::string_view block;  ///< "12"
    std::string_view part;   ///< "time_mix_w1"
    std::string_view kind;   ///< "weight", "bias" or empty
};

bool parse(std::string_view name, BlockName &parts)
{
    if (!name.starts_with("blk.")) {
        return false;
    }
    name.remove_prefix(4);
    const std::size_t dot = std::min(name.find('.'), name.size());
    parts.block = name.substr(0, dot);
    name.remove_prefix(std::min(dot + 1, name.size()));
    const std::size_t last = std::min(name.rfind('.'), name.size());
    parts.part = name.substr(0, last);
    parts.kind = name.substr(std::min(last + 1, name.size()));
    return !parts.block.empty() && !parts.part.empty();
}

class Renamer
{
public:
    explicit Renamer(const TextMap &metadata)
        : m_rwkv7(textOf(metadata, "general.architecture") == "rwkv7")
        , m_headSize(ggufNumber(metadata, m_rwkv7 ? "rwkv7.wkv.head_size" : "rwkv6.wkv.head_size"))
    {
    }

    /// Appends the tensor under its official name or names.
    Result<void> rename(Tensor &&tensor, std::vector<Tensor> &out)
    {
        if (const Rename *top = find(TopLevel, tensor.name); top != nullptr) {
            tensor.name = top->official;
            out.push_back(std::move(tensor));
            return {};
        }
        const std::string name = tensor.name;
        BlockName parts;
        if (!parse(name, parts)) {
            out.push_back(std::move(tensor));
            return {};
        }
        const std::string block = "blocks." + std::string(parts.block) + ".";
        if (const Rename *module = find(Modules, parts.part); module != nullptr) {
            tensor.name = block + std::string(module->official) + "." + std::string(parts.kind);
        } else if (parts.part == "time_mix_lerp_fused") {
            return split(tensor, block, out);
        } else if (m_rwkv7 && parts.block == "0" && isValueResidual(parts.part)) {
            return {};  // copies that only fill the format's slots
        } else if (const Rename *known = find(parametersOf(m_rwkv7), parts.part); known != nullptr) {
            tensor.name = block + std::string(known->official);
            tensor.transposed = known->transposed && tensor.shape.size() >= 2;
        }
        if (const std::string_view renamed = tensor.name;
            renamed.ends_with(".att.r_k") || renamed.ends_with(".att.time_faaaa")) {
            shapeByHeads(tensor);
        }
        out.push_back(std::move(tensor));
        return {};
    }

private:
    static bool isValueResidual(std::string_view part)
    {
        return part == "time_mix_v0" || part == "time_mix_v1" || part == "time_mix_v2";
    }

    Result<void> split(const Tensor &tensor, const std::string &block, std::vector<Tensor> &out) const
    {
        std::vector<std::string> names;
        for (const char c : ggufLerpOrder(m_rwkv7)) {
            names.push_back(block + (m_rwkv7 ? "att.x_" : "att.time_maa_") + c);
        }
        if (!splitRows(tensor, names, out)) {
            return failure(ErrorCode::ShapeMismatch, {},
                           sentence("Model file", "tensor %1: shape %2, expected %3 rows")
                               .with(inQuotes(tensor.name), tensor.shapeText(), names.size()));
        }
        return {};
    }

    void shapeByHeads(Tensor &tensor) const
    {
        const auto values = static_cast<std::int64_t>(tensor.values());
        const std::vector<std::int64_t> shape = {values / std::max<std::int64_t>(m_headSize, 1), m_headSize};
        if (m_headSize > 0 && bytesOf(tensor.type, shape) == tensor.bytes) {
            tensor.shape = shape;
        }
    }

    bool m_rwkv7;
    std::int64_t m_headSize;
};

}  // namespace

std::string_view ggufLerpOrder(bool rwkv7) noexcept
{
    return rwkv7 ? "rwkvag" : "wkvrg";
}

std::optional<GgufName> toGgufName(std::string_view official, bool rwkv7)
{
    if (const Rename *top = findOfficial(TopLevel, official); top != nullptr) {
        return GgufName{std::string(top->gguf), false};
    }
    if (!official.starts_with("blocks.")) {
        return std::nullopt;
    }
    const std::size_t dot = std::min(official.find('.', 7), official.size() - 1);
    const std::string block = "blk." + std::string(official.substr(7, dot - 6));
    const std::string_view rest = official.substr(dot + 1);
    if (const Rename *parameter = findOfficial(parametersOf(rwkv7), rest); parameter != nullptr) {
        return GgufName{block + std::string(parameter->gguf) + ".weight", parameter->transposed};
    }
    const std::size_t last = std::min(rest.rfind('.'), rest.size());
    if (const Rename *module = findOfficial(Modules, rest.substr(0, last)); module != nullptr) {
        return GgufName{block + std::string(module->gguf) + std::string(rest.substr(last)), false};
    }
    return std::nullopt;
}

int ggufNumber(const TextMap &metadata, const std::string &key)
{
    const std::string text = textOf(metadata, key);
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<void> checkGgufArchitecture(const TextMap &metadata)
{
    const auto refuse = [](Sentence reason) {
        return failure(ErrorCode::UnsupportedModel, {}, std::move(reason));
    };
    const std::string architecture = textOf(metadata, "general.architecture");
    if (architecture == "rwkv6qwen2" || architecture == "arwkv7") {
        return refuse(sentence("Model file", "a converted Qwen model (%1) with RWKV layers, which Rookery "
                                             "doesn't run; RWKV's own models (rwkv6, rwkv7) are")
                          .with(architecture));
    }
    if (architecture != "rwkv6" && architecture != "rwkv7") {
        return refuse(
            sentence("Model file", "a model of architecture %1; of GGUF files Rookery runs rwkv6 and rwkv7")
                .with(inQuotes(architecture)));
    }
    if (const std::string shifts = textOf(metadata, architecture + ".token_shift_count");
        !shifts.empty() && shifts != "2") {
        return refuse(
            sentence("Model file", "a Qwen hybrid (token_shift_count %1), which Rookery doesn't run")
                .with(inQuotes(shifts)));
    }
    return {};
}

Result<void> fromGgufNames(WeightContents &contents)
{
    const WithUnread all(contents);
    Renamer renamer(contents.metadata);
    std::vector<Tensor> renamed;
    renamed.reserve(contents.tensors.size());
    for (Tensor &tensor : contents.tensors) {
        if (auto done = renamer.rename(std::move(tensor), renamed); !done) {
            return done;
        }
    }
    contents.tensors = std::move(renamed);
    const int rescale = ggufNumber(contents.metadata, "rwkv6.rescale_every_n_layers");
    if (textOf(contents.metadata, "general.architecture") == "rwkv6") {
        contents.conventions.rescaleEveryLayers = std::max(rescale, 0);
    }
    return {};
}

}  // namespace rookery
