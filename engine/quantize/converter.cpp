#include "engine/quantize/converter.h"

#include "engine/quantize/block_quantizer.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace rookery {

namespace {

constexpr std::size_t BatchValues = std::size_t{1} << 20;  // 4 MB of float32

}  // namespace

Converter::Converter(GgufWriter &writer, const QuantizeOptions &options, std::uint64_t totalValues)
    : m_writer(writer)
    , m_options(options)
    , m_threads(options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                    : std::max(1U, std::thread::hardware_concurrency()))
    , m_totalValues(totalValues)
{
}

Result<void> Converter::convert(const PlannedTensor &item)
{
    for (const Tensor *part : item.parts) {
        const auto converted =
            item.transpose ? convertTransposed(*part, item.head) : convertRows(*part, item.head);
        if (!converted) {
            return converted;
        }
    }
    return {};
}

Result<void> Converter::convertRows(const Tensor &tensor, const GgufTensorHead &head)
{
    if (tensor.values() == 0) {
        return m_writer.append({});
    }
    const std::size_t columns =
        head.type == kernels::DType::F32 && kernels::traits(tensor.type).valuesPerBlock == 1
            ? 1
            : static_cast<std::size_t>(tensor.shape.empty() ? 1 : tensor.shape.back());
    m_feedback = feedbackFor(tensor, head.type, columns);
    const std::size_t rowBytes = kernels::storedBytes(tensor.type, columns);
    const std::size_t rows = tensor.values() / std::max<std::size_t>(columns, 1);
    const std::size_t batchRows = std::max<std::size_t>(1, BatchValues / columns);
    for (std::size_t row = 0; row < rows; row += batchRows) {
        const std::size_t values = std::min(batchRows, rows - row) * columns;
        m_values.resize(values);
        const auto decoded = write(
            head,
            [&](std::size_t begin, std::size_t end) {
                kernels::decode(tensor.type, tensor.data + (row + begin / columns) * rowBytes,
                                m_values.data() + begin, end - begin);
            },
            columns, tensor.name);
        if (!decoded) {
            return decoded;
        }
    }
    return {};
}

/// What the calibration tells of a matrix's inputs; none where it knows nothing, or the type has no use for
/// it.
std::optional<ErrorFeedback> Converter::feedbackFor(const Tensor &tensor, kernels::DType type,
                                                    std::size_t columns) const
{
    if (m_options.calibration == nullptr || !canCalibrate(type)) {
        return std::nullopt;
    }
    const std::span<const float> products = m_options.calibration->productsOf(tensor.name);
    return products.size() == columns * ErrorFeedback::Block
               ? std::optional<ErrorFeedback>(std::in_place, products, static_cast<int>(columns))
               : std::nullopt;
}

/// Low-rank factors are small: each is held whole.
Result<void> Converter::convertTransposed(const Tensor &tensor, const GgufTensorHead &head)
{
    const auto columns = static_cast<std::size_t>(tensor.shape.back());
    const auto rows = static_cast<std::size_t>(tensor.shape[tensor.shape.size() - 2]);
    std::vector<float> official(tensor.values());
    kernels::decode(tensor.type, tensor.data, official.data(), official.size());
    m_feedback.reset();
    m_values.resize(official.size());
    for (std::size_t i = 0; i < official.size(); ++i) {
        const std::size_t matrix = i / (rows * columns) * (rows * columns);
        m_values[matrix + i % columns * rows + i % (rows * columns) / columns] = official[i];
    }
    return write(
        head, [](std::size_t, std::size_t) {}, rows, tensor.name);
}

Result<void> Converter::write(const GgufTensorHead &head, const Fill &fill, std::size_t columns,
                              const std::string &name)
{
    if (m_options.stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {}, sentence("Quantising", "quantising was cancelled"));
    }
    encode(head.type, fill, columns);
    if (!std::all_of(m_values.begin(), m_values.end(), [](float value) { return std::isfinite(value); })) {
        return failure(ErrorCode::CorruptFile, {},
                       sentence("Quantising",
                                "%1 holds values that are not numbers (NaN or infinite); the file is damaged")
                           .with(name));
    }
    m_doneValues += m_values.size();
    if (m_options.progress) {
        m_options.progress(static_cast<double>(m_doneValues) / static_cast<double>(m_totalValues));
    }
    return m_writer.append(m_bytes);
}

/// Fills m_values and makes m_bytes of them, the rows shared out among the threads.
void Converter::encode(kernels::DType type, const Fill &fill, std::size_t columns)
{
    const std::size_t rows = m_values.size() / columns;
    m_bytes.resize(kernels::storedBytes(type, m_values.size()));
    const auto encodeRows = [&](std::size_t firstRow, std::size_t lastRow) {
        const std::size_t begin = firstRow * columns;
        const std::size_t end = lastRow * columns;
        fill(begin, end);
        if (m_feedback) {
            for (std::size_t at = begin; at < end; at += columns) {
                quantizeRow(type, m_values.data() + at, m_bytes.data() + kernels::storedBytes(type, at),
                            columns, *m_feedback);
            }
            return;
        }
        quantize(type, m_values.data() + begin, m_bytes.data() + kernels::storedBytes(type, begin),
                 end - begin);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t thread = 1; thread < m_threads; ++thread) {
        helpers.emplace_back(encodeRows, rows * thread / m_threads, rows * (thread + 1) / m_threads);
    }
    encodeRows(0, rows / m_threads);
}

}  // namespace rookery
