#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"
#include "engine/weights/adapter.h"
#include "engine/weights/architecture.h"
#include "engine/weights/layer_split.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace rookery {

/// The memory that a loaded model keeps alive: the mapped file, and the few tensors that had to change
/// layout.
struct WeightStorage {
    std::shared_ptr<const WeightFile> file;
    std::vector<std::unique_ptr<std::byte[]>> converted;
    std::vector<std::unique_ptr<float[]>> merged;  ///< with adapters
};

/// How a vector's numbers are read.
struct VectorOptions {
    float (*map)(float) = nullptr;  ///< applied to each number
    int repeat = 1;                 ///< each number stands for this many neighbours
};

/// Takes the tensors of a file one by one and makes them ready for a device, checking each shape.
///
/// The first failure is kept and every later call returns an empty value, so that a block's loading code
/// reads as a list of its parameters; the caller asks `error()` once at the end. Reports progress by bytes; a
/// stop request becomes an error of code Cancelled.
class Weights
{
public:
    /// \param precise as `LoadOptions::precise`
    Weights(std::shared_ptr<const WeightFile> file, std::shared_ptr<kernels::Device> device,
            kernels::WeightFormat format, bool precise = false);

    /// What the device, a card, has no room for goes to `processor`.
    void shareWith(std::shared_ptr<kernels::Device> processor, const ModelSizes &sizes);

    const WeightFile &file() const noexcept { return *m_file; }
    kernels::WeightFormat format() const noexcept { return m_format; }
    const std::shared_ptr<kernels::Device> &device() const noexcept { return m_device; }
    const std::shared_ptr<kernels::Device> &processor() const noexcept { return m_processor; }  ///< or null
    const std::optional<LayerSplit> &split() const noexcept { return m_split; }

    std::vector<Adapter> adapters;         ///< merged into the projections, one after another
    std::function<void(double)> progress;  ///< 0..1
    std::stop_token stop;

    bool has(std::string_view name) const noexcept { return m_file->holds(name); }
    /// Shape of a tensor without axes of length one; empty where there is no such tensor.
    std::vector<std::int64_t> shapeOf(std::string_view name) const;

    /// A large matrix (rows = outputs), in the load's weight format.
    std::unique_ptr<kernels::Matrix> projection(const std::string &name, int rows, int columns,
                                                bool sparseInput = false);
    /// A low-rank factor, officially stored (in, out); 8-bit where the load quantises, and on a processor
    /// where the file did and nobody asks for precision.
    std::unique_ptr<kernels::Matrix> factor(const std::string &name, int inputs, int outputs);
    /// Several factors in one tensor, officially stored (groups, in, out) or (in, groups * out).
    std::vector<std::unique_ptr<kernels::Matrix>> factors(const std::string &name, int groups, int inputs,
                                                          int outputs);
    /// Any tensor of `values` numbers, as float32.
    kernels::Buffer vector(const std::string &name, int values, const VectorOptions &options = {});
    /// [values] that no file stores, where the tensor `beside` is.
    kernels::Buffer constant(const std::string &beside, int values, float value);
    /// A table that stays in the file and is read a row at a time (the embedding).
    kernels::MatrixView table(const std::string &name, int rows, int columns);

    const WeightConventions &conventions() const noexcept { return m_file->conventions(); }
    /// The names of all tensors that were taken.
    const TensorNames &taken() const noexcept { return m_taken; }
    const std::optional<Error> &error() const noexcept { return m_error; }
    void fail(Error error);

    std::uint64_t parameters() const noexcept { return m_parameters; }
    std::uint64_t weightBytes() const noexcept { return m_weightBytes; }      ///< as they run
    std::uint64_t bytesPerToken() const noexcept { return m_bytesPerToken; }  ///< read to decode one token
    WeightStorage takeStorage() { return std::move(m_storage); }

private:
    /// The tensor if it has `values` numbers and its shape, without axes of length one, equals that of
    /// `expected`; else an error is kept and null returned.
    const Tensor *require(const std::string &name, std::initializer_list<int> expected, bool swapped = false);
    std::unique_ptr<kernels::Matrix> prepare(const Tensor &tensor, int rows, int columns,
                                             const kernels::MatrixOptions &options, const std::byte *data);
    bool checkSampledRows(const Tensor &tensor, int rows, int columns);
    /// One that adapters change: merged as float32.
    std::unique_ptr<kernels::Matrix> mergedProjection(const Tensor &tensor, int rows, int columns,
                                                      bool sparseInput);
    const std::byte *transpose(const Tensor &tensor, int stacked, int rows, int columns);
    kernels::WeightFormat factorFormat(const std::string &name);
    /// Where a tensor goes that is about to be loaded.
    const std::shared_ptr<kernels::Device> &deviceOf(const std::string &name);
    void failForMemory(const std::string &name);
    void failForStop();
    kernels::Buffer upload(std::span<const float> values, const std::string &name);
    void account(std::size_t values, std::size_t bytesInFile, std::size_t bytesAsRun, std::size_t bytesRead);

    const WeightFile *m_file;
    std::shared_ptr<kernels::Device> m_device;
    std::shared_ptr<kernels::Device> m_processor;  ///< of what the split keeps from it; or null
    std::optional<LayerSplit> m_split;
    kernels::WeightFormat m_format;
    bool m_precise;
    bool m_storedInBlocks = false;  ///< the projections
    WeightStorage m_storage;
    TensorNames m_taken;
    std::optional<Error> m_error;
    std::uint64_t m_parameters = 0;
    std::uint64_t m_weightBytes = 0;
    std::uint64_t m_bytesPerToken = 0;
    std::uint64_t m_fileBytesDone = 0;
    std::uint64_t m_fileBytes = 0;
};

}  // namespace rookery
