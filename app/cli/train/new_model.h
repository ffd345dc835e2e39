#pragma once

#include "app/cli/terminal/failure.h"
#include "app/cli/usage/arguments.h"
#include "engine/pretrain/pretrainer.h"
#include "engine/tokens/tokenizer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rookery::cli {

/// The files of a model that is being trained: the weights, the vocabulary beside them where it isn't bytes,
/// and a checkpoint until it is done.
class NewModel
{
public:
    /// Reads --vocab, which is kept to be written beside --out.
    [[nodiscard]] static Outcome<NewModel> create(const Arguments &arguments);

    const Tokenizer &tokenizer() const noexcept { return *m_tokenizer; }
    int vocabulary() const noexcept { return m_vocabulary; }  ///< of the model, padded
    const std::filesystem::path &file() const noexcept { return m_file; }
    std::filesystem::path checkpoint() const;

    /// The texts of --data, one behind the other.
    [[nodiscard]] Outcome<std::vector<TokenId>> readTokens(const std::vector<std::string> &files) const;

    [[nodiscard]] Result<void> write(const Network &network) const;
    /// What the file that was written goes on with behind a text. \param threads 0 = one per core
    [[nodiscard]] Result<std::string> sample(std::span<const TokenId> prompt, int threads) const;

private:
    NewModel() = default;

    std::filesystem::path m_file;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::string m_vocabularyText;  ///< as its file has it; empty: bytes
    std::string m_vocabularyEnding;
    int m_vocabulary = 256;
};

}  // namespace rookery::cli
