#pragma once

#include "engine/formats/weight_file.h"

#include <optional>
#include <string>

namespace rookery {

/// What a file of tensors is that holds no language model, where that can be told from its names, as the rest
/// of a sentence that says what to do with it: an adapter, a starting state, a saved conversation, an image
/// encoder, or a model whose numbers are of a type that isn't read.
std::optional<Sentence> otherContents(const WeightFile &file);

/// What that is of an adapter: a program that takes adapters elsewhere says where, in place of it.
Sentence adapterAsModel();

/// Whether a file holds an adapter (LoRA and its kin) and no model, told from its names.
bool holdsAdapter(const WeightFile &file);

}  // namespace rookery
