#pragma once

#include "engine/session/session.h"
#include "engine/weights/embedding_head.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rookery {

/// Sentence embeddings: vectors of length 1 (L2), compared by dot product.
///
/// An EmbeddingRWKV model (a file with heads beside the language model) was trained for it: token 65535 goes
/// behind the text and, in a long one, behind every 512 tokens; the ln_out outputs there are averaged and go
/// through the head of the task.
///
/// Any other model gives an embedding that it wasn't trained for: the ln_out output averaged over all tokens.
/// Such vectors follow style more than meaning. With the starter and ten pairs of paraphrases, pairs have a
/// mean product of 0.45 and other sentences 0.26, and the nearest of the other 19 sentences is the paraphrase
/// for 13 of 20 (tst_embedding): better than chance, far from a search engine.
class Embedder
{
public:
    /// \return ShapeMismatch where a head doesn't fit its model, or what `Session::create` returns.
    [[nodiscard]] static Result<Embedder> create(std::shared_ptr<const Model> model,
                                                 EmbeddingTask task = EmbeddingTask::Retrieval);

    bool trained() const noexcept { return m_head.has_value(); }

    /// The embedding [D] of a text. One without tokens is represented by token 0, end of text.
    /// \return what `Session::feed` returns, CorruptFile where the model computed no numbers
    [[nodiscard]] Result<std::vector<float>> embed(std::span<const TokenId> tokens,
                                                   const std::stop_token &stop = {});

private:
    explicit Embedder(Session session)
        : m_session(std::move(session))
    {
    }

    Session m_session;
    std::optional<EmbeddingHead> m_head;
};

}  // namespace rookery
