#pragma once

#include <string_view>
#include <vector>

namespace rookery {

/// Cuts text where GPT-2's pre-tokenizer does: English contractions, words with the space before them,
/// numbers, other signs, white space with the last blank left to the next word. The pieces cover the text.
/// Letters, digits and white space are those of Unicode; bytes that aren't UTF-8 count as signs. Source of
/// the pattern: 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
std::vector<std::string_view> splitLikeGpt2(std::string_view text);

}  // namespace rookery
