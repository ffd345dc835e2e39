#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"
#include "engine/tokens/tokenizer.h"

#include <filesystem>
#include <memory>

/// Finds a model's files on disk, in the same way for the window and the command line.
namespace rookery {

/// A weight file stands for itself, any of a model's numbered parts for the first, a folder for the one
/// language model in it; engine/formats/model_folder.h says what counts as one. The folder may hold other
/// weights too (an image encoder, a projector): of several, those that the engine recognises count.
///
/// \return FileNotFound, or BadInput naming the candidates where a folder holds several models.
[[nodiscard]] Result<std::filesystem::path> findWeights(const std::filesystem::path &fileOrFolder);

/// That of models with 256 ids: each is a byte.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> byteTokenizer();

/// The tokenizer of an opened model with `vocabulary` ids: from its own file (GGUF carries one), plain bytes
/// for 256 ids, else as `findVocabulary` finds it.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
findTokenizer(const WeightFile &file, const std::filesystem::path &dataFolder, int vocabulary);

/// The vocabulary of a model that doesn't carry one: beside `weights`, in the folders tokenizer/ and vocab/
/// there, then in `dataFolder`/vocab. It is known by its content, whatever its name: of several the usual
/// names come first (rwkv_vocab_v20230424.txt, vocab.txt, 20B_tokenizer.json), then those with "vocab" or
/// "tokenizer" in them, then other .txt and .json files. A file is taken only where its size fits
/// `vocabulary`, the model's number of ids.
///
/// \return VocabularyMissing (naming the file needed), or why one that is named so couldn't be read.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
findVocabulary(const std::filesystem::path &weights, const std::filesystem::path &dataFolder, int vocabulary);

/// Whether a tokenizer of `tokenizer` ids can be a model's of `model` ids, which is often padded.
bool vocabularyFits(int tokenizer, int model) noexcept;

}  // namespace rookery
