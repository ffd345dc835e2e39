#pragma once

#include "engine/formats/gguf_writer.h"
#include "engine/formats/weight_file.h"
#include "engine/weights/architecture.h"

#include <string>
#include <vector>

namespace rookery {

/// One tensor of the target and where its numbers come from.
struct PlannedTensor {
    GgufTensorHead head;
    std::vector<const Tensor *> parts;  ///< several: stacked
    bool transpose = false;
};

/// All tensors of the GGUF file that a model becomes.
class GgufPlan
{
public:
    /// \param type of the projections and the embedding
    GgufPlan(const WeightFile &source, const ModelSizes &sizes, kernels::DType type);

    const std::vector<PlannedTensor> &tensors() const noexcept { return m_tensors; }

    /// UnsupportedModel where something has no place in the target and would be missing without a word,
    /// CorruptFile where a part of a layer is missing already.
    [[nodiscard]] Result<void> check() const;

private:
    void add(const std::string &name, const Tensor &tensor);
    void addAs(const std::string &gguf, const std::string &name, const Tensor &tensor, bool transposedThere);
    void stack(const std::string &stem);
    [[nodiscard]] Result<void> refuseLosses() const;
    [[nodiscard]] Result<void> checkComplete() const;

    const WeightFile &m_source;
    ModelSizes m_sizes;
    bool m_rwkv7;
    kernels::DType m_type;
    std::vector<PlannedTensor> m_tensors;
    TensorNames m_taken;  ///< of the source
};

}  // namespace rookery
