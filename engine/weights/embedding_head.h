#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <optional>
#include <span>
#include <vector>

namespace rookery {

/// What embeddings are compared for; an EmbeddingRWKV model has a head for each.
enum class EmbeddingTask { Retrieval, Similarity, Classification };

/// The last layer of an EmbeddingRWKV model: LayerNorm(fc2 relu(fc1 x) + x), weights in the file as
/// `head.{retr,sts,cls}_head.{fc1.weight,fc2.weight,norm.weight,norm.bias}`. Kept as float32 on the host: it
/// runs once per text.
class EmbeddingHead
{
public:
    /// Whether the file is an embedding model's; those may lack the matrix that predicts tokens.
    static bool in(const WeightFile &file);

    /// Nothing where the file has no heads.
    /// \return UnsupportedModel where it lacks this one, ShapeMismatch where it doesn't fit the width.
    [[nodiscard]] static Result<std::optional<EmbeddingHead>> load(const WeightFile &file, EmbeddingTask task,
                                                                   int width);

    /// \param x [D] \return [D]
    std::vector<float> apply(std::span<const float> x) const;

private:
    EmbeddingHead() = default;

    std::vector<float> m_fc1;         ///< [M, D]
    std::vector<float> m_fc2;         ///< [D, M]
    std::vector<float> m_normWeight;  ///< [D]
    std::vector<float> m_normBias;    ///< [D]
};

}  // namespace rookery
