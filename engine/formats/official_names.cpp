#include "engine/formats/official_names.h"

#include "engine/formats/tensor_check.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <unordered_map>

namespace rookery {

namespace {

using FromTo = std::pair<std::string_view, std::string_view>;

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

// --- What training programs wrap around a model ---------------------------------------------------------

/// Removes the segments that compiling or sharding a module puts before its own names, at any depth. In one
/// pass: a hostile name may consist of nothing else, for megabytes.
void dropWrappedSegments(std::string &name)
{
    static constexpr std::array<std::string_view, 3> Segments = {"_orig_mod.", "_fsdp_wrapped_module.",
                                                                 "_checkpoint_wrapped_module."};
    std::string kept;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t next = std::min(name.find('.', at), name.size() - 1) + 1;
        const std::string_view segment = std::string_view(name).substr(at, next - at);
        if (std::find(Segments.begin(), Segments.end(), segment) == Segments.end()) {
            kept += segment;
        }
        at = next;
    }
    name = std::move(kept);
}

/// "module.model." is made of wrappers only.
bool isWrapper(std::string_view prefix)
{
    static constexpr std::array<std::string_view, 4> Wrappers = {"module.", "_forward_module.", "base_model.",
                                                                 "model."};
    while (!prefix.empty()) {
        const auto found = std::find_if(Wrappers.begin(), Wrappers.end(), [&](std::string_view wrapper) {
            return prefix.starts_with(wrapper);
        });
        if (found == Wrappers.end()) {
            return false;
        }
        prefix.remove_prefix(found->size());
    }
    return true;
}

/// The wrapper before the embedding's name, which tells where the language model's names begin; nothing for
/// other tensors. What belongs to a naming ("model." before fla's "embeddings.weight") is no wrapper.
std::optional<std::string_view> wrapperBefore(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> Embeddings = {
        "model.llm.emb.weight",
        "model.rwkv.emb.weight",
        "llm.emb.weight",
        "rwkv.emb.weight",
        "model.llm.embeddings.weight",
        "model.embeddings.weight",
        "rwkv.embeddings.weight",
        "emb.weight"};  // the longer before their ends
    for (const std::string_view embedding : Embeddings) {
        if (name.ends_with(embedding)) {
            const std::string_view before = name.substr(0, name.size() - embedding.size());
            return isWrapper(before) ? std::optional(before) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Of a file without an embedding (a state, an adapter) nothing but what every name begins with is known.
std::string_view sharedWrapper(const std::vector<Tensor> &tensors)
{
    for (const std::string_view wrapper : {"_forward_module.", "module."}) {
        if (!tensors.empty() && std::all_of(tensors.begin(), tensors.end(), [&](const Tensor &tensor) {
                return tensor.name.starts_with(wrapper);
            })) {
            return wrapper;
        }
    }
    return {};
}

void unwrap(std::vector<Tensor> &tensors)
{
    std::optional<std::string> wrapper;
    for (Tensor &tensor : tensors) {
        dropWrappedSegments(tensor.name);
        const auto before = wrapperBefore(tensor.name);
        if (before && (!wrapper || before->size() < wrapper->size())) {
            wrapper = std::string(*before);
        }
    }
    const std::string prefix = wrapper.value_or(std::string(sharedWrapper(tensors)));
    for (Tensor &tensor : tensors) {
        replacePrefix(tensor.name, prefix, "");
    }
}

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
    static constexpr std::array<FromTo, 3> Parts = {
        {{"pre_ln.", "ln0."}, {"attention.", "att."}, {"feed_forward.", "ffn."}}};
    static constexpr std::array<FromTo, 4> Leaves = {{{"time_mix_key", "time_mix_k"},
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
    static constexpr std::array<FromTo, 9> Parts = {{{"pre_norm.", "ln0."},
                                                     {"attn_norm.", "ln1."},
                                                     {"ffn_norm.", "ln2."},
                                                     {"attn.r_proj.", "att.receptance."},
                                                     {"attn.k_proj.", "att.key."},
                                                     {"attn.v_proj.", "att.value."},
                                                     {"attn.o_proj.", "att.output."},
                                                     {"attn.g_norm.", "att.ln_x."},
                                                     {"attn.", "att."}}};
    static constexpr std::array<FromTo, 3> Slots = {
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
                           sentence("Model file", "tensor %1: shape %2, expected six rows")
                               .with(inQuotes(name), tensor.shapeText()));
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
    if (!stacked.unreadType.empty()) {
        for (const std::string &name : names) {
            out.push_back({});
            out.back().name = name;
            out.back().unreadType = stacked.unreadType;
        }
        return true;
    }
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

WithUnread::WithUnread(WeightContents &contents)
    : m_contents(contents)
{
    std::move(contents.unread.begin(), contents.unread.end(), std::back_inserter(contents.tensors));
    contents.unread.clear();
}

WithUnread::~WithUnread()
{
    std::vector<Tensor> &tensors = m_contents.tensors;
    const auto unread = std::stable_partition(tensors.begin(), tensors.end(),
                                              [](const Tensor &tensor) { return tensor.unreadType.empty(); });
    std::move(unread, tensors.end(), std::back_inserter(m_contents.unread));
    tensors.erase(unread, tensors.end());
}

Result<void> toOfficialNames(WeightContents &contents)
{
    const WithUnread all(contents);
    std::vector<Tensor> &tensors = contents.tensors;
    unwrap(tensors);
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
