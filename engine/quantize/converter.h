#pragma once

#include "engine/formats/gguf_writer.h"
#include "engine/quantize/error_feedback.h"
#include "engine/quantize/gguf_plan.h"
#include "engine/quantize/quantize.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rookery {

/// Writes the numbers of one tensor after another, converted a batch of rows at a time on several threads.
class Converter
{
public:
    /// Writer and options outlive it. \param totalValues of all tensors, for the progress
    Converter(GgufWriter &writer, const QuantizeOptions &options, std::uint64_t totalValues);

    /// \return Cancelled, CorruptFile for values that aren't numbers, or a file error
    [[nodiscard]] Result<void> convert(const PlannedTensor &item);

private:
    /// Gives the values [begin, end) of a batch, which are whole rows; on several threads at once.
    using Fill = std::function<void(std::size_t begin, std::size_t end)>;

    [[nodiscard]] Result<void> convertRows(const Tensor &tensor, const GgufTensorHead &head);
    [[nodiscard]] Result<void> convertTransposed(const Tensor &tensor, const GgufTensorHead &head);
    [[nodiscard]] Result<void> write(const GgufTensorHead &head, const Fill &fill, std::size_t columns,
                                     const std::string &name);
    void encode(kernels::DType type, const Fill &fill, std::size_t columns);
    std::optional<ErrorFeedback> feedbackFor(const Tensor &tensor, kernels::DType type,
                                             std::size_t columns) const;

    GgufWriter &m_writer;
    const QuantizeOptions &m_options;
    std::size_t m_threads;
    std::uint64_t m_totalValues;
    std::uint64_t m_doneValues = 0;
    std::optional<ErrorFeedback> m_feedback;  ///< of the tensor at hand
    std::vector<float> m_values;              ///< of the batch
    std::vector<std::byte> m_bytes;           ///< as they are written
};

}  // namespace rookery
