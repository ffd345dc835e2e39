#include "engine/file/official_names.h"

#include "engine/file/tensor_check.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace rookery {

namespace {

using Rename = std::pair<std::string_view, std::string_view>;

/// Replaces `from` at the start of `name`.
bool replacePrefix(std::string &name, std::string_view from, std::string_view to)
{
    if (!name.starts_with(from)) {
        return false;
    }
    name.replace(0, from.size(), to);
    return true;
}

std::string_view leafOf(std::string_view name)
{
    return name.substr(name.rfind('.') + 1);
}

/// Replaces everything after the last dot.
void setLeaf(std::string &name, std::string_view leaf)
{
    name.replace(name.rfind('.') + 1, std::string::npos, leaf);
}

bool isV7Factor(std::string_view leaf)
{
    return leaf.size() == 2 && std::string_view("wavg").find(leaf[0]) != std::string_view::npos &&
           (leaf[1] == '1' || leaf[1] == '2');
}

class Names
{
public:
    explicit Names(const std::vector<Tensor> &tensors)
    {
        for (const Tensor &tensor : tensors) {
            m_tensors.emplace(tensor.name, &tensor);
        }
    }
    bool has(std::string_view name) const { return m_tensors.contains(name); }
    const Tensor *find(std::string_view name) const
    {
        const auto found = m_tensors.find(name);
        return found == m_tensors.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, const Tensor *> m_tensors;
};

// --- A language model beside other parts ---------------------------------------------------------------

void stripPrefix(std::vector<Tensor> &tensors)
{
    const Names names(tensors);
    if (names.has("emb.weight")) {
        return;
    }
    for (const std::string_view prefix : {"rwkv.", "llm.", "model.rwkv.", "model.llm."}) {
        if (!names.has(std::string(prefix) + "emb.weight")) {
            continue;
        }
        for (Tensor &tensor : tensors) {
            replacePrefix(tensor.name, prefix, "");
        }
        return;
    }
}

// --- Hugging Face RWKV classes (v4 to v6) --------------------------------------------------------------

void fromHuggingFace(std::vector<Tensor> &tensors)
{
    static constexpr std::array<Rename, 3> Parts = {
        {{"pre_ln.", "ln0."}, {"attention.", "att."}, {"feed_forward.", "ffn."}}};
    static constexpr std::array<Rename, 4> Leaves = {{{"time_mix_key", "time_mix_k"},
                                                      {"time_mix_value", "time_mix_v"},
                                                      {"time_mix_receptance", "time_mix_r"},
                                                      {"time_mix_gate", "time_mix_g"}}};
    for (Tensor &tensor : tensors) {
        std::string &name = tensor.name;
        if (!replacePrefix(name, "rwkv.", "") || replacePrefix(name, "embeddings.", "emb.")) {
            continue;
        }
        const std::size_t part = name.starts_with("blocks.") ? name.find('.', 7) : std::string::npos;
        if (part == std::string::npos) {
            continue;
        }
        for (const auto &[from, to] : Parts) {
            if (name.compare(part + 1, from.size(), from) == 0) {
                name.replace(part + 1, from.size(), to);
                break;
            }
        }
        for (const auto &[from, to] : Leaves) {
            if (leafOf(name) == from) {
                setLeaf(name, to);
                break;
            }
        }
    }
}

// --- flash-linear-attention (v7) -----------------------------------------------------------------------

/// What follows "layers.N." to what follows "blocks.N.".
std::string fromFlaLayer(std::string_view rest, bool &transposed)
{
    static constexpr std::array<Rename, 9> Parts = {{{"pre_norm.", "ln0."},
                                                     {"attn_norm.", "ln1."},
                                                     {"ffn_norm.", "ln2."},
                                                     {"attn.r_proj.", "att.receptance."},
                                                     {"attn.k_proj.", "att.key."},
                                                     {"attn.v_proj.", "att.value."},
                                                     {"attn.o_proj.", "att.output."},
                                                     {"attn.g_norm.", "att.ln_x."},
                                                     {"attn.", "att."}}};
    static constexpr std::array<Rename, 3> Slots = {
        {{"_lora.lora.0.weight", "1"}, {"_lora.lora.2.weight", "2"}, {"_lora.lora.2.bias", "0"}}};
    for (const auto &[suffix, digit] : Slots) {
        if (rest.starts_with("attn.") && rest.ends_with(suffix)) {
            const std::string_view letter = rest.substr(5, rest.size() - 5 - suffix.size());
            transposed = digit != "0";
            return "att." + std::string(letter) + std::string(digit);
        }
    }
    for (const auto &[from, to] : Parts) {
        if (rest.starts_with(from)) {
            return std::string(to) + std::string(rest.substr(from.size()));
        }
    }
    return std::string(rest);  // ffn.* has the official names
}

Result<void> fromFla(WeightContents &contents, std::string_view prefix)
{
    std::vector<Tensor> split;
    for (Tensor &tensor : contents.tensors) {
        std::string &name = tensor.name;
        if (name == "lm_head.weight") {
            name = "head.weight";
        } else if (!replacePrefix(name, prefix, "")) {
            continue;
        } else if (replacePrefix(name, "layers.", "blocks.")) {
            const std::size_t dot = std::min(name.find('.', 7), name.size() - 1);
            bool transposed = false;
            name = name.substr(0, dot + 1) + fromFlaLayer(std::string_view(name).substr(dot + 1), transposed);
            tensor.transposed = transposed && tensor.shape.size() == 2;
        } else if (!replacePrefix(name, "embeddings.", "emb.") && !replacePrefix(name, "norm.", "ln_out.")) {
            name.insert(0, prefix);
        }
        if (leafOf(name) != "x_x" || !name.starts_with("blocks.")) {
            continue;
        }
        std::vector<std::string> parts;
        for (const char c : std::string_view("rwkvag")) {
            parts.push_back(name.substr(0, name.size() - 1) + c);
        }
        if (!splitRows(tensor, parts, split)) {
            return failure(ErrorCode::ShapeMismatch, {},
                           "tensor " + inQuotes(name) + ": shape " + tensor.shapeText() +
                               ", expected six rows");
        }
    }
    std::erase_if(contents.tensors, [](const Tensor &tensor) { return leafOf(tensor.name) == "x_x"; });
    std::move(split.begin(), split.end(), std::back_inserter(contents.tensors));
    // fla scales its epsilon by the head size; the two agree at 64.
    for (const Tensor &tensor : contents.tensors) {
        if (tensor.name == "blocks.0.att.r_k" && tensor.shape.size() == 2) {
            contents.conventions.groupNormEps = 1e-5F * static_cast<float>(tensor.shape[1]);
        }
    }
    return {};
}

// --- web-rwkv ------------------------------------------------------------------------------------------

void markTransposed(Tensor &tensor)
{
    tensor.transposed = tensor.shape.size() >= 2;
}

/// v6: `time_maa` became `time_mix`, `time_faaaa` became `time_first`.
void fromWebV6(std::vector<Tensor> &tensors)
{
    for (Tensor &tensor : tensors) {
        const std::string leaf(leafOf(tensor.name));
        if (leaf.ends_with("_w1") || leaf.ends_with("_w2") || leaf == "time_state") {
            markTransposed(tensor);
        }
        if (leaf.starts_with("time_mix_")) {
            setLeaf(tensor.name, "time_maa_" + leaf.substr(9));
        } else if (leaf == "time_first") {
            setLeaf(tensor.name, "time_faaaa");
        }
    }
}

/// v5 with a gate: `time_first` holds what is officially `time_faaaa`.
void fromWebV5(std::vector<Tensor> &tensors)
{
    for (Tensor &tensor : tensors) {
        if (leafOf(tensor.name) == "time_first") {
            setLeaf(tensor.name, "time_faaaa");
        } else if (leafOf(tensor.name) == "time_state") {
            markTransposed(tensor);
        }
    }
}

/// v7 has the official names, so only shapes tell: a first factor is (D, R) officially, (R, D) here.
bool v7FactorsSwapped(const Names &names)
{
    const Tensor *embedding = names.find("emb.weight");
    if (embedding == nullptr || embedding->shape.size() != 2) {
        return false;
    }
    const std::int64_t width = embedding->shape[1];
    for (const char *name : {"blocks.0.att.w1", "blocks.0.att.a1", "blocks.0.att.g1"}) {
        const Tensor *factor = names.find(name);
        if (factor != nullptr && factor->shape.size() == 2 && factor->shape[0] != factor->shape[1]) {
            return factor->shape[1] == width;
        }
    }
    return false;
}

void fromWebV7(std::vector<Tensor> &tensors)
{
    for (Tensor &tensor : tensors) {
        const std::string_view leaf = leafOf(tensor.name);
        if (tensor.name.find(".att.") != std::string::npos && (isV7Factor(leaf) || leaf == "time_state")) {
            markTransposed(tensor);
        }
    }
}

/// Tuned states alone: nothing but the type tells the two habits apart. web-rwkv writes float16 safetensors.
bool webStates(const WeightContents &contents)
{
    return contents.format == "safetensors" && !contents.tensors.empty() &&
           std::all_of(contents.tensors.begin(), contents.tensors.end(), [](const Tensor &tensor) {
               return leafOf(tensor.name) == "time_state" && tensor.type == kernels::DType::F16;
           });
}

}  // namespace

bool splitRows(const Tensor &stacked, std::span<const std::string> names, std::vector<Tensor> &out)
{
    const std::size_t rows = names.size();
    if (stacked.shape.empty() || stacked.values() == 0 || stacked.values() % rows != 0) {
        return false;
    }
    const auto values = static_cast<std::int64_t>(stacked.values() / rows);
    const auto bytes = bytesOf(stacked.type, std::array{values});
    if (!bytes || *bytes * rows != stacked.bytes) {
        return false;
    }
    for (std::size_t row = 0; row < rows; ++row) {
        Tensor view;
        view.name = names[row];
        view.type = stacked.type;
        view.shape = {values};
        view.data = stacked.data + row * *bytes;
        view.bytes = static_cast<std::size_t>(*bytes);
        out.push_back(std::move(view));
    }
    return true;
}

Result<void> toOfficialNames(WeightContents &contents)
{
    std::vector<Tensor> &tensors = contents.tensors;
    stripPrefix(tensors);
    const Names names(tensors);
    for (const std::string_view prefix : {"model.", "model.llm."}) {
        if (names.has(std::string(prefix) + "embeddings.weight")) {
            return fromFla(contents, prefix);
        }
    }
    if (names.has("rwkv.embeddings.weight")) {
        fromHuggingFace(tensors);
    } else if (names.has("blocks.0.att.time_mix_x")) {
        fromWebV6(tensors);
    } else if (names.has("blocks.0.att.gate.weight") && names.has("blocks.0.att.time_first")) {
        fromWebV5(tensors);
    } else if (v7FactorsSwapped(names)) {
        fromWebV7(tensors);
    } else if (webStates(contents)) {
        std::for_each(tensors.begin(), tensors.end(), markTransposed);
    }
    return {};
}

}  // namespace rookery
