#include "engine/weights/weights.h"

#include "engine/weights/devices.h"

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

/// a b ... becomes a a .. b b ..
std::vector<float> repeated(const std::vector<float> &values, int times)
{
    std::vector<float> result;
    result.reserve(values.size() * static_cast<std::size_t>(times));
    for (const float value : values) {
        result.insert(result.end(), static_cast<std::size_t>(times), value);
    }
    return result;
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

/// Swaps rows and columns of elements of a plain (not block) type in each of `stacked` matrices.
template<typename Element>
void transposeElements(const std::byte *from, std::byte *to, int stacked, int rows, int columns)
{
    const auto bytes = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns) * sizeof(Element);
    for (int i = 0; i < stacked; ++i) {
        transposeElements<Element>(from + bytes * static_cast<std::size_t>(i),
                                   to + bytes * static_cast<std::size_t>(i), rows, columns);
    }
}

}  // namespace

Weights::Weights(std::shared_ptr<const WeightFile> file, std::shared_ptr<kernels::Device> device,
                 kernels::WeightFormat format, bool precise)
    : m_file(file.get())
    , m_device(std::move(device))
    , m_format(format)
    , m_precise(precise)
    , m_storage{std::move(file), {}, {}}
{
    for (const auto &[name, tensor] : m_file->tensors()) {
        m_fileBytes += tensor.bytes;
    }
    const Tensor *projection = m_file->find("blocks.0.att.key.weight");
    m_storedInBlocks = projection != nullptr && kernels::traits(projection->type).valuesPerBlock > 1;
}

void Weights::shareWith(std::shared_ptr<kernels::Device> processor, const ModelSizes &sizes)
{
    m_processor = std::move(processor);
    m_split.emplace(m_storage.file, m_device, sizes);
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

const std::shared_ptr<kernels::Device> &Weights::deviceOf(const std::string &name)
{
    return m_split && !m_split->onCard(name) ? m_processor : m_device;
}

/// The device gave none: it is full, or it has failed.
void Weights::failForMemory(const std::string &name)
{
    kernels::Device &device = *deviceOf(name);
    if (!device.synchronize()) {
        fail(deviceFailure(device));
    } else {
        fail({ErrorCode::OutOfMemory, m_file->path().string(),
              sentence("Model file",
                       "not enough memory for %1; close other programs or choose a smaller model")
                  .with(name)});
    }
}

void Weights::failForStop()
{
    fail({ErrorCode::Cancelled, m_file->path().string(), sentence("Model file", "loading was cancelled")});
}

const Tensor *Weights::require(const std::string &name, std::initializer_list<int> expected, bool swapped)
{
    if (stop.stop_requested()) {
        failForStop();
    }
    if (m_error) {
        return nullptr;
    }
    const Tensor *tensor = m_file->find(name);
    if (tensor == nullptr) {
        fail({ErrorCode::UnsupportedModel, name, m_file->whyMissing(name)});
        return nullptr;
    }
    std::vector<std::int64_t> wanted(expected.begin(), expected.end());
    if (swapped) {
        std::swap(wanted[wanted.size() - 1], wanted[wanted.size() - 2]);
    }
    // A vector may be stored as (1,1,D) or (H,N); only a matrix must keep its axes.
    const bool matches = wanted.size() > 1 ? squeezed(tensor->shape) == squeezed(wanted)
                                           : tensor->values() == static_cast<std::size_t>(wanted[0]);
    if (!matches) {
        fail({ErrorCode::ShapeMismatch, name,
              sentence("Model file", "shape %1, expected %2 in %3")
                  .with(tensor->shapeText(), text(wanted), m_file->path().string())});
        return nullptr;
    }
    m_taken.insert(name);
    return tensor;
}

void Weights::account(std::size_t values, std::size_t bytesInFile, std::size_t bytesAsRun,
                      std::size_t bytesRead)
{
    m_parameters += values;
    m_weightBytes += bytesAsRun;
    m_bytesPerToken += bytesRead;
    m_fileBytesDone += bytesInFile;
    if (progress && m_fileBytes > 0) {
        // A merged matrix is larger than the file's.
        progress(std::min(1.0, static_cast<double>(m_fileBytesDone) / static_cast<double>(m_fileBytes)));
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
                  sentence("Model file", "holds values that are not numbers (NaN or infinite) in %1; the "
                                         "file is damaged or its training diverged")
                      .with(m_file->path().string())});
            return false;
        }
    }
    return true;
}

std::unique_ptr<kernels::Matrix> Weights::prepare(const Tensor &tensor, int rows, int columns,
                                                  const kernels::MatrixOptions &options,
                                                  const std::byte *data)
{
    kernels::MatrixOptions here = options;
    here.preciseInputs = m_precise;
    here.stop = stop;
    if (data == tensor.data) {
        here.rowsDone = [&](int first, int count) {
            const std::size_t rowBytes = kernels::storedBytes(tensor.type, static_cast<std::size_t>(columns));
            m_file->release(tensor, rowBytes * static_cast<std::size_t>(first),
                            rowBytes * static_cast<std::size_t>(count));
        };
    }
    auto matrix = deviceOf(tensor.name)->prepare({tensor.type, data, rows, columns}, here);
    if (!matrix) {
        stop.stop_requested() ? failForStop() : failForMemory(tensor.name);
        return nullptr;
    }
    const auto values = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    account(values, kernels::storedBytes(tensor.type, values), matrix->bytes(), matrix->bytes());
    return matrix;
}

std::unique_ptr<kernels::Matrix> Weights::projection(const std::string &name, int rows, int columns,
                                                     bool sparseInput)
{
    const Tensor *tensor = require(name, {rows, columns});
    if (tensor == nullptr || !checkSampledRows(*tensor, rows, columns)) {
        return nullptr;
    }
    if (std::any_of(adapters.begin(), adapters.end(),
                    [&](const Adapter &one) { return one.changes(name); })) {
        return mergedProjection(*tensor, rows, columns, sparseInput);
    }
    auto matrix = prepare(*tensor, rows, columns, {m_format, sparseInput}, tensor->data);
    if (matrix && !matrix->readsView()) {
        m_file->release(*tensor);
    }
    return matrix;
}

/// What is to be quantised is so after merging; weights that the file has in blocks become 8-bit again.
std::unique_ptr<kernels::Matrix> Weights::mergedProjection(const Tensor &tensor, int rows, int columns,
                                                           bool sparseInput)
{
    const std::size_t values = tensor.values();
    std::unique_ptr<float[]> weight(new (std::nothrow) float[values]);
    if (!weight) {
        failForMemory(tensor.name);
        return nullptr;
    }
    kernels::decode(tensor.type, tensor.data, weight.get(), values);
    for (const Adapter &adapter : adapters) {
        if (adapter.changes(tensor.name)) {
            adapter.merge(tensor.name, {weight.get(), values}, rows, columns);
        }
    }
    m_file->release(tensor);
    const bool blocks = kernels::traits(tensor.type).valuesPerBlock > 1;
    Tensor changed = tensor;
    changed.type = kernels::DType::F32;
    changed.bytes = values * sizeof(float);
    changed.data = reinterpret_cast<const std::byte *>(weight.get());
    auto matrix = prepare(
        changed, rows, columns,
        {blocks && m_format == kernels::WeightFormat::AsStored ? kernels::WeightFormat::Int8 : m_format,
         sparseInput},
        changed.data);
    if (matrix && matrix->readsView()) {
        m_storage.merged.push_back(std::move(weight));
    }
    return matrix;
}

std::unique_ptr<kernels::Matrix> Weights::factor(const std::string &name, int inputs, int outputs)
{
    auto only = factors(name, 1, inputs, outputs);
    return only.empty() ? nullptr : std::move(only.front());
}

std::vector<std::unique_ptr<kernels::Matrix>> Weights::factors(const std::string &name, int groups,
                                                               int inputs, int outputs)
{
    const Tensor *found = m_file->find(name);
    const bool swapped = found != nullptr && found->transposed;
    const bool stacked = groups > 1 && shapeOf(name).size() == 3;
    const int matrices = stacked ? groups : 1;
    const int rows = stacked ? outputs : groups * outputs;  // of one matrix, once it is (out, in)
    const Tensor *tensor =
        stacked ? require(name, {groups, inputs, outputs}, swapped) : require(name, {inputs, rows}, swapped);
    if (tensor == nullptr) {
        return {};
    }
    const bool finite = swapped ? checkSampledRows(*tensor, matrices * rows, inputs)
                                : checkSampledRows(*tensor, matrices * inputs, rows);
    const std::byte *data = !finite   ? nullptr
                            : swapped ? tensor->data
                                      : transpose(*tensor, matrices, inputs, rows);
    const std::size_t groupBytes = kernels::storedBytes(tensor->type, static_cast<std::size_t>(inputs)) *
                                   static_cast<std::size_t>(outputs);
    std::vector<std::unique_ptr<kernels::Matrix>> result;
    const kernels::MatrixOptions options = {.format = factorFormat(name)};
    bool readsView = false;
    for (int group = 0; group < groups && data != nullptr && !m_error; ++group) {
        result.push_back(
            prepare(*tensor, outputs, inputs, options, data + groupBytes * static_cast<std::size_t>(group)));
        readsView = readsView || (result.back() && result.back()->readsView());
    }
    if (data != nullptr && !readsView && !swapped) {
        m_storage.converted.pop_back();
    }
    if (!readsView || !swapped) {
        m_file->release(*tensor);
    }
    return result;
}

/// Errors in the factors reach every channel, and they are a small part of what is read: 8 bits at least.
/// Files in blocks keep them in float32, which took a processor half as long as all else; 8 bits move the
/// perplexity by less than 0.02 % (tst_input_rounding).
kernels::WeightFormat Weights::factorFormat(const std::string &name)
{
    const bool converted = m_format != kernels::WeightFormat::AsStored ||
                           (m_storedInBlocks && !m_precise && !deviceOf(name)->info().isCard());
    return converted ? kernels::WeightFormat::Int8 : kernels::WeightFormat::AsStored;
}

const std::byte *Weights::transpose(const Tensor &tensor, int stacked, int rows, int columns)
{
    if (kernels::traits(tensor.type).valuesPerBlock != 1) {
        fail({ErrorCode::UnsupportedModel, tensor.name,
              sentence("Model file", "a quantised factor in (in, out) order can't be read")});
        return nullptr;
    }
    std::unique_ptr<std::byte[]> memory(new (std::nothrow) std::byte[tensor.bytes]);
    if (!memory) {
        fail({ErrorCode::OutOfMemory, m_file->path().string(),
              sentence("Model file", "not enough memory for %1").with(tensor.name)});
        return nullptr;
    }
    if (tensor.type == kernels::DType::F32) {
        transposeElements<std::uint32_t>(tensor.data, memory.get(), stacked, rows, columns);
    } else {
        transposeElements<std::uint16_t>(tensor.data, memory.get(), stacked, rows, columns);
    }
    m_storage.converted.push_back(std::move(memory));
    return m_storage.converted.back().get();
}

kernels::Buffer Weights::vector(const std::string &name, int values, const VectorOptions &options)
{
    const Tensor *tensor = require(name, {values});
    if (tensor == nullptr) {
        return {};
    }
    std::vector<float> host(static_cast<std::size_t>(values));
    kernels::decode(tensor->type, tensor->data, host.data(), host.size());
    if (!allFinite(host)) {
        fail({ErrorCode::CorruptFile, name,
              sentence("Model file", "holds values that are not numbers (NaN or infinite) in %1; the file is "
                                     "damaged or its training diverged")
                  .with(m_file->path().string())});
        return {};
    }
    if (options.map != nullptr) {
        std::transform(host.begin(), host.end(), host.begin(), options.map);
    }
    host = repeated(host, options.repeat);
    kernels::Buffer buffer = upload(host, name);
    m_file->release(*tensor);
    account(tensor->values(), tensor->bytes, host.size() * sizeof(float), host.size() * sizeof(float));
    return buffer;
}

kernels::Buffer Weights::constant(const std::string &beside, int values, float value)
{
    return upload(std::vector<float>(static_cast<std::size_t>(values), value), beside);
}

kernels::Buffer Weights::upload(std::span<const float> values, const std::string &name)
{
    kernels::Buffer buffer(deviceOf(name), values.size());
    if (buffer.empty()) {
        failForMemory(name);
    }
    buffer.write(values);
    return buffer;
}

kernels::MatrixView Weights::table(const std::string &name, int rows, int columns)
{
    const Tensor *tensor = require(name, {rows, columns});
    if (tensor == nullptr || !checkSampledRows(*tensor, rows, columns)) {
        return {};
    }
    account(tensor->values(), tensor->bytes, tensor->bytes,
            kernels::storedBytes(tensor->type, static_cast<std::size_t>(columns)));
    return {tensor->type, tensor->data, rows, columns};
}

}  // namespace rookery
