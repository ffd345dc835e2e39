#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

namespace rookery {

/// For as long as it lives, the tensors of types that aren't read stand among the others, so that renaming
/// treats all alike.
class WithUnread
{
public:
    explicit WithUnread(WeightContents &contents);
    ~WithUnread();
    WithUnread(const WithUnread &) = delete;
    WithUnread &operator=(const WithUnread &) = delete;

private:
    WeightContents &m_contents;
};

/// Brings the tensors of a .pth or safetensors file to the official names. Known are the names of web-rwkv
/// (which swaps factors and renames v5 and v6 parameters), of flash-linear-attention (v7), of Hugging Face's
/// RWKV classes (v4 to v6), language models under a prefix (`rwkv.`, `llm.`, `model.llm.`) beside which
/// the file has other parts, and what training programs wrap around any of these (`module.`,
/// `_forward_module.`,
/// `_orig_mod.`, `model.`). Tensors of no known name keep theirs. Stacked parameters are split into views.
[[nodiscard]] Result<void> toOfficialNames(WeightContents &contents);

/// Appends views of the rows of a stacked parameter [n,...] under `names`, as many as it has rows.
/// \return false where it isn't made of that many rows that are whole blocks.
bool splitRows(const Tensor &stacked, std::span<const std::string> names, std::vector<Tensor> &out);

}  // namespace rookery
