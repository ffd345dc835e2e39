#include "engine/weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

namespace rookery {

namespace {

std::vector<std::int64_t> squeezed(const std::vector<std::int64_t> &shape)
{
    std::vector<std::int64_t> result;
    std::copy_if(shape.begin(), shape.end(), std::back_inserter(result), [](auto axis) { return axis != 1; });
    return result;
}

std::string text(const std::vector<std::int64_t> &shape)
{
    std::string result = "[";
    for (const std::int64_t axis : shape) {
        result += (result.size() > 1 ? "," : "") + std::to_string(axis);
    }
    return result + "]";
}

bool allFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

/// Swaps rows and columns of elements of a plain (not block) type.
template<typename Element>
void transposeElements(const std::byte *from, std::byte *to, int rows, int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto source = (static_cast<std::size_t>(row) * columns + column) * sizeof(Element);
            const auto target = (static_cast<std::size_t>(column) * rows + row) * sizeof(Element);
            std::memcpy(to + target, from + source, sizeof(Element));
        }
    }
}

}  // namespace

Weights::Weights(std::shared_ptr<const WeightFile> file, std::shared_ptr<kernels::Device> device,
                 kernels::WeightFormat format)
    : m_file(file.get())
    , m_device(std::move(device))
    , m_format(format)
    , m_storage{std::move(file), {}}
{
    for (const auto &[name, tensor] : m_file->tensors()) {
        m_fileBytes += tensor.bytes;
    }
}

void Weights::fail(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

std::vector<std::int64_t> Weights::shapeOf(std::string_view name) const
{
    const Tensor *tensor = m_file->find(name);
    return tensor == nullptr ? std::vector<std::int64_t>{} : squeezed(tensor->shape);
}

const Tensor *Weights::require(const std::string &name, std::initializer_list<int> expected, bool swapped)
{
    if (stop.stop_requested()) {
        fail({ErrorCode::Cancelled, m_file->path().string(), "loading was cancelled"});
    }
    if (m_error) {
        return nullptr;
    }
    const Tensor *tensor = m_file->find(name);
    if (tensor == nullptr) {
        fail({ErrorCode::UnsupportedModel, name, "missing in " + m_file->path().string()});
        return nullptr;
    }
    std::vector<std::int64_t> wanted(expected.begin(), expected.end());
    if (swapped) {
        std::reverse(wanted.begin(), wanted.end());
    }
    // A vector may be stored as (1,1,D) or (H,N); only a matrix must keep its axes.
    const bool matches = wanted.size() > 1 ? squeezed(tensor->shape) == squeezed(wanted)
                                           : tensor->values() == static_cast<std::size_t>(wanted[0]);
    if (!matches) {
        fail({ErrorCode::ShapeMismatch, name,
              "shape " + tensor->shapeText() + ", expected " + text(wanted) + " in " +
                  m_file->path().string()});
        return nullptr;
    }
    return tensor;
}

void Weights::account(const Tensor &tensor, std::size_t bytesAsRun, std::size_t bytesRead)
{
    m_parameters += tensor.values();
    m_weightBytes += bytesAsRun;
    m_bytesPerToken += bytesRead;
    m_fileBytesDone += tensor.bytes;
    if (progress && m_fileBytes > 0) {
        progress(static_cast<double>(m_fileBytesDone) / static_cast<double>(m_fileBytes));
    }
}

/// A damaged or diverged model is refused before it talks: a few whole rows of each matrix are looked at,
/// all of every vector. Reading every matrix would cost a full pass over a file that is otherwise mapped
/// lazily.
bool Weights::checkSampledRows(const Tensor &tensor, int rows, int columns)
{
    constexpr int Samples = 4;
    const std::size_t rowBytes = kernels::storedBytes(tensor.type, columns);
    std::vector<float> row(static_cast<std::size_t>(columns));
    for (int sample = 0; sample < std::min(Samples, rows); ++sample) {
        const int index =
            rows <= Samples ? sample : static_cast<int>(std::int64_t{sample} * (rows - 1) / (Samples - 1));
        kernels::decode(tensor.type, tensor.data + rowBytes * static_cast<std::size_t>(index), row.data(),
                        row.size());
        if (!allFinite(row)) {
            fail({ErrorCode::CorruptFile, tensor.name,
                  "holds values that are not numbers (NaN or infinite) in " + m_file->path().string() +
                      "; the file is damaged or its training diverged"});
            return false;
        }
    }
    return true;
}

std::unique_ptr<kernels::Matrix> Weights::prepare(const Tensor &tensor, int rows, int columns,
                                                  const kernels::MatrixOptions &options,
                                                  const std::byte *data)
{
    auto matrix = m_device->prepare({tensor.type, data, rows, columns}, options);
    if (!matrix) {
        fail({ErrorCode::OutOfMemory, m_file->path().string(),
              "not enough memory for " + tensor.name + "; close other programs or choose a smaller model"});
        return nullptr;
    }
    account(tensor, matrix->bytes(), matrix->bytes());
    return matrix;
}

std::unique_ptr<kernels::Matrix> Weights::projection(const std::string &name, int rows, int columns,
                                                     bool sparseInput)
{
    const Tensor *tensor = require(name, {rows, columns});
    if (tensor == nullptr || !checkSampledRows(*tensor, rows, columns)) {
        return nullptr;
    }
    return prepare(*tensor, rows, columns, {m_format, sparseInput}, tensor->data);
}

std::unique_ptr<kernels::Matrix> Weights::factor(const std::string &name, int inputs, int outputs)
{
    const Tensor *found = m_file->find(name);
    const bool swapped = found != nullptr && found->transposed;
    const Tensor *tensor = require(name, {inputs, outputs}, swapped);
    if (tensor == nullptr) {
        return nullptr;
    }
    const bool finite =
        swapped ? checkSampledRows(*tensor, outputs, inputs) : checkSampledRows(*tensor, inputs, outputs);
    const std::byte *data = !finite ? nullptr : swapped ? tensor->data : transpose(*tensor, inputs, outputs);
    return data == nullptr ? nullptr : prepare(*tensor, outputs, inputs, {}, data);
}

const std::byte *Weights::transpose(const Tensor &tensor, int rows, int columns)
{
    if (kernels::traits(tensor.type).valuesPerBlock != 1) {
        fail({ErrorCode::UnsupportedModel, tensor.name,
              "a quantised factor in (in, out) order can't be read"});
        return nullptr;
    }
    std::unique_ptr<std::byte[]> memory(new (std::nothrow) std::byte[tensor.bytes]);
    if (!memory) {
        fail({ErrorCode::OutOfMemory, m_file->path().string(), "not enough memory for " + tensor.name});
        return nullptr;
    }
    if (tensor.type == kernels::DType::F32) {
        transposeElements<std::uint32_t>(tensor.data, memory.get(), rows, columns);
    } else {
        transposeElements<std::uint16_t>(tensor.data, memory.get(), rows, columns);
    }
    m_storage.converted.push_back(std::move(memory));
    return m_storage.converted.back().get();
}

kernels::Buffer Weights::vector(const std::string &name, int values)
{
    const Tensor *tensor = require(name, {values});
    if (tensor == nullptr) {
        return {};
    }
    std::vector<float> host(static_cast<std::size_t>(values));
    kernels::decode(tensor->type, tensor->data, host.data(), host.size());
    if (!allFinite(host)) {
        fail({ErrorCode::CorruptFile, name,
              "holds values that are not numbers (NaN or infinite) in " + m_file->path().string() +
                  "; the file is damaged or its training diverged"});
        return {};
    }
    kernels::Buffer buffer(m_device, host.size());
    if (buffer.empty()) {
        fail({ErrorCode::OutOfMemory, m_file->path().string(), "not enough memory for " + name});
        return {};
    }
    buffer.write(host);
    account(*tensor, host.size() * sizeof(float), host.size() * sizeof(float));
    return buffer;
}

kernels::MatrixView Weights::table(const std::string &name, int rows, int columns)
{
    const Tensor *tensor = require(name, {rows, columns});
    if (tensor == nullptr || !checkSampledRows(*tensor, rows, columns)) {
        return {};
    }
    account(*tensor, tensor->bytes, kernels::storedBytes(tensor->type, static_cast<std::size_t>(columns)));
    return {tensor->type, tensor->data, rows, columns};
}

}  // namespace rookery
