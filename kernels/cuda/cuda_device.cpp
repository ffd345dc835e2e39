#include "kernels/cuda/cuda_device.h"

#include "kernels/cpu/machine/topology.h"
#include "kernels/cuda/cuda_matrix.h"
#include "kernels/cuda/digest_scratch.h"
#include "kernels/cuda/stored_columns.h"
#include "kernels/cuda/stored_rows.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <string>
#include <system_error>
#include <type_traits>

namespace rookery::kernels::cuda {

namespace {

// Behind the values of a matrix: as aligned as an allocation.
constexpr std::size_t Alignment = 256;

std::size_t alignedUp(std::size_t bytes) noexcept
{
    return (bytes + Alignment - 1) / Alignment * Alignment;
}

constexpr int OldestCapability = 75;

int computeCapability(const cudaDeviceProp &properties) noexcept
{
    return 10 * properties.major + properties.minor;
}

/// "13.0" of 13000
std::string versionText(int version)
{
    return std::to_string(version / 1000) + '.' + std::to_string(version % 1000 / 10);
}

std::string describe(const cudaDeviceProp &properties)
{
    const std::size_t gigabytes = (properties.totalGlobalMem + (std::size_t{1} << 29)) >> 30;
    return std::string(properties.name) + ", " + std::to_string(gigabytes) + " GB, compute capability " +
           std::to_string(properties.major) + "." + std::to_string(properties.minor);
}

/// What a card made of some calls, to be queued at once.
class GraphRecording : public Recording
{
public:
    ~GraphRecording() override { forget(); }

    void forget() noexcept
    {
        if (graph != nullptr) {
            cudaGraphExecDestroy(graph);
            graph = nullptr;
        }
    }

    cudaGraphExec_t graph = nullptr;
    unsigned memoryVersion = 0;  ///< of the multiplier
    bool refused = false;        ///< can't be recorded: make the calls each time
};

Product productOf(const MatmulJob &job) noexcept
{
    return {static_cast<const CudaMatrix &>(*job.weight).stored(),
            job.x,
            job.y,
            job.activation,
            job.accumulate,
            job.exact};
}

}  // namespace

bool usable() noexcept
{
    int cards = 0;
    return cudaGetDeviceCount(&cards) == cudaSuccess && cards > 0;
}

Obstacle obstacle(const DeviceOptions &options)
{
    int driver = 0;
    if (cudaDriverGetVersion(&driver) != cudaSuccess || driver == 0) {
        return {true, "no NVIDIA driver found"};
    }
    int cards = 0;
    const cudaError_t counted = cudaGetDeviceCount(&cards);
    if (counted == cudaErrorInsufficientDriver) {
        return {false, "the NVIDIA driver is for CUDA " + versionText(driver) + ", but this program needs " +
                           versionText(CUDART_VERSION) + "; install a newer driver"};
    }
    if (counted == cudaErrorNoDevice || (counted == cudaSuccess && cards == 0)) {
        return {true, "no NVIDIA card found"};
    }
    if (counted != cudaSuccess) {
        return {false, std::string("the NVIDIA driver doesn't work (") + cudaGetErrorString(counted) + ")"};
    }
    cudaDeviceProp properties = {};
    if (options.index < 0 || options.index >= cards) {
        return {false, "no such card; the last is cuda:" + std::to_string(cards - 1)};
    }
    const cudaError_t asked = cudaGetDeviceProperties(&properties, options.index);
    if (asked == cudaSuccess && computeCapability(properties) < OldestCapability) {
        return {false, describe(properties) + ", is too old; 7.5 is needed"};
    }
    // What opening it met: memory is short, or an earlier failure has left the driver unusable here.
    const cudaError_t failed = asked == cudaSuccess ? cudaSetDevice(options.index) : asked;
    return {false, std::string("the card can't be used (") +
                       cudaGetErrorString(failed == cudaSuccess ? cudaErrorMemoryAllocation : failed) + ")"};
}

std::shared_ptr<Device> open(const DeviceOptions &options)
{
    int cards = 0;
    cudaDeviceProp properties = {};
    if (cudaGetDeviceCount(&cards) != cudaSuccess || options.index < 0 || options.index >= cards ||
        cudaGetDeviceProperties(&properties, options.index) != cudaSuccess ||
        computeCapability(properties) < OldestCapability) {
        return nullptr;
    }
    const int threads = options.threads > 0 ? options.threads : cpu::topology().defaultThreads();
    try {
        auto device = std::make_shared<CudaDevice>(options.index, properties, threads);
        return device->synchronize() ? device : nullptr;
    } catch (const std::bad_alloc &) {
        return nullptr;
    } catch (const std::system_error &) {  // the system gives no more threads
        return nullptr;
    }
}

CudaDevice::CudaDevice(int index, const cudaDeviceProp &properties, int threads)
    : m_index(index)
    , m_info{"cuda:" + std::to_string(index), describe(properties), 0}
    , m_pool(threads)
    , m_memory(index)
    , m_hasTf32(properties.major >= 8)
    , m_queue(index)
    , m_multiplier(properties.multiProcessorCount, properties.major >= 8)
    , m_training(m_queue, index, properties.multiProcessorCount)
{
    if (!m_queue.failed() && !m_copyLane.ready()) {
        m_queue.note(cudaErrorMemoryAllocation);
    }
}

CudaDevice::~CudaDevice()
{
    cudaSetDevice(m_index);
    cudaStreamSynchronize(m_queue.stream());  // what is given back meanwhile isn't used any more
}

void *CudaDevice::allocate(std::size_t bytes) noexcept
{
    void *memory =
        m_queue.usable() ? m_memory.take(std::max<std::size_t>(bytes, 1), m_queue.stream()) : nullptr;
    if (memory != nullptr) {
        m_queue.note(cudaMemsetAsync(memory, 0, bytes, m_queue.stream()));
    }
    return memory;
}

void CudaDevice::release(void *memory) noexcept
{
    cudaSetDevice(m_index);
    m_memory.giveBack(memory, m_queue.stream());
}

/// Weights stay for good: they get memory of their own.
void *CudaDevice::allocateWeights(std::size_t bytes) noexcept
{
    void *memory = nullptr;
    cudaError_t allocated = cudaMalloc(&memory, bytes);
    if (allocated == cudaErrorMemoryAllocation) {
        m_memory.trim(m_queue.stream());
        allocated = cudaMalloc(&memory, bytes);
    }
    if (allocated != cudaSuccess) {
        cudaGetLastError();  // forgotten: short memory is the caller's to report
        return nullptr;
    }
    return memory;
}

void CudaDevice::copyIn(float *to, const float *hostFrom, std::size_t values) noexcept
{
    m_queue.sendIn(to, hostFrom, values * sizeof(float));
}

void CudaDevice::copyOut(float *hostTo, const float *from, std::size_t values) noexcept
{
    m_queue.fetch(hostTo, from, values * sizeof(float));
}

void CudaDevice::copy(float *to, const float *from, std::size_t values) noexcept
{
    if (m_queue.usable()) {
        m_queue.note(
            cudaMemcpyAsync(to, from, values * sizeof(float), cudaMemcpyDeviceToDevice, m_queue.stream()));
    }
}

std::unique_ptr<HostCopy> CudaDevice::beginCopyOut(const float *from, std::size_t values) noexcept
{
    return m_memory.ordered() && m_queue.usable() ? m_copyLane.begin(from, values, m_memory, m_queue.stream())
                                                  : nullptr;
}

std::unique_ptr<Matrix> CudaDevice::prepare(const MatrixView &view, const MatrixOptions &options) noexcept
{
    if (const auto format = columnFormat(view, options)) {
        const ColumnConverter columns(view, *format);
        if (!m_queue.usable() || !m_multiplier.reserveColumns(m_queue.stream())) {
            return nullptr;
        }
        return prepare({*format, view.rows, view.columns, columns.paddedColumns(), nullptr, nullptr, true,
                        columns.paddedRows()},
                       columns, options);
    }
    const StoredFormat format = storedFormat(view, options);
    const RowConverter rows(view, format);
    return prepare({format, view.rows, view.columns, rows.paddedColumns(), nullptr, nullptr}, rows, options);
}

template<class Converter>
std::unique_ptr<Matrix> CudaDevice::prepare(StoredMatrix stored, const Converter &converter,
                                            const MatrixOptions &options) noexcept
{
    const auto count = static_cast<std::size_t>(converter.count());
    const std::size_t valueBytes = alignedUp(converter.valueBytes() * count);
    const std::size_t scaleBytes = converter.scaleBytes() * count;
    if (!m_queue.usable() || !m_multiplier.reserve(stored.paddedColumns)) {
        cudaGetLastError();
        return nullptr;
    }
    void *memory = allocateWeights(valueBytes + scaleBytes);
    if (memory == nullptr) {
        return nullptr;
    }
    auto *values = static_cast<std::byte *>(memory);
    stored.values = reinterpret_cast<const std::uint8_t *>(values);
    stored.scales = reinterpret_cast<const std::uint8_t *>(values + valueBytes);
    std::unique_ptr<Matrix> matrix(
        new (std::nothrow) CudaMatrix(stored, converter.valueBytes() * count + scaleBytes, m_index, memory));
    if (matrix == nullptr) {
        cudaFree(memory);
        return nullptr;
    }
    return upload(converter, values, values + valueBytes, options) ? std::move(matrix) : nullptr;
}

template<class Converter>
bool CudaDevice::upload(const Converter &converter, std::byte *values, std::byte *scales,
                        const MatrixOptions &options) noexcept
{
    const std::size_t valueBytes = converter.valueBytes();
    const std::size_t scaleBytes = converter.scaleBytes();
    const auto most = static_cast<int>(
        std::min<std::size_t>((Staging::Bytes - Alignment) / (valueBytes + scaleBytes), 1U << 30));
    if (most == 0) {
        return false;  // a row beyond four million columns, or columns beyond 100,000 rows
    }
    for (int begin = 0; begin < converter.count() && m_queue.usable(); begin += most) {
        if (options.stop.stop_requested()) {
            return false;
        }
        const int count = std::min(most, converter.count() - begin);
        const auto offset = static_cast<std::size_t>(begin);
        std::byte *block = m_queue.staging().next();
        std::byte *blockScales = block + alignedUp(valueBytes * static_cast<std::size_t>(count));
        m_pool.run(count, 1, [&](int first, int last, int) {
            for (int part = first; part < last; ++part) {
                const auto i = static_cast<std::size_t>(part);
                converter.convert(begin + part, block + valueBytes * i, blockScales + scaleBytes * i);
            }
        });
        if (std::is_same_v<Converter, RowConverter> && options.rowsDone) {
            options.rowsDone(begin, count);
        }
        m_queue.note(m_queue.staging().send(values + valueBytes * offset, block,
                                            valueBytes * static_cast<unsigned>(count), m_queue.stream()));
        if (scaleBytes > 0) {
            m_queue.note(m_queue.staging().send(scales + scaleBytes * offset, blockScales,
                                                scaleBytes * static_cast<unsigned>(count), m_queue.stream()));
        }
    }
    return !m_queue.failed();
}

template<class Args>
void CudaDevice::queue(void (*op)(const Args &, cudaStream_t), const Args &args) noexcept
{
    if (args.tokens > 0) {
        m_queue.call(op, args);
    }
}

void CudaDevice::layerNorm(const LayerNormArgs &args) noexcept
{
    queue(cuda::layerNorm, args);
}

void CudaDevice::tokenShift(const TokenShiftArgs &args) noexcept
{
    queue(cuda::tokenShift, args);
}

void CudaDevice::timeMix4(const TimeMix4Args &args) noexcept
{
    queue(cuda::timeMix4, args);
}

void CudaDevice::timeMix5(const TimeMix5Args &args) noexcept
{
    queue(cuda::timeMix5, args);
}

void CudaDevice::timeMix7(const TimeMix7Args &args) noexcept
{
    queue(m_hasTf32 && suitsTimeMix7Chunked(args) ? timeMix7Chunked : cuda::timeMix7, args);
}

void CudaDevice::dynamicMix(const DynamicMixArgs &args) noexcept
{
    queue(cuda::dynamicMix, args);
}

void CudaDevice::gatedAdd(const GatedAddArgs &args) noexcept
{
    queue(cuda::gatedAdd, args);
}

void CudaDevice::tokenMatrix(const TokenMatrixArgs &args) noexcept
{
    queue(cuda::tokenMatrix, args);
}

void CudaDevice::modulate(const ModulateArgs &args) noexcept
{
    queue(cuda::modulate, args);
}

void CudaDevice::biasActivation(const BiasActivationArgs &args) noexcept
{
    queue(cuda::biasActivation, args);
}

void CudaDevice::rotary(const RotaryArgs &args) noexcept
{
    queue(cuda::rotary, args);
}

void CudaDevice::attention(const AttentionArgs &args) noexcept
{
    queue(cuda::attention, args);
}

std::size_t CudaDevice::attentionScratch(int, int) const noexcept
{
    return 1;  // works in shared memory
}

std::size_t CudaDevice::logitDigestScratch(int vocabulary) const noexcept
{
    return vocabulary <= LogitDigest::MaxVocabulary ? DigestScratch(vocabulary).end / sizeof(float) : 0;
}

void CudaDevice::digestLogits(const LogitDigestArgs &args, LogitDigest &digest) noexcept
{
    const DigestArgs onCard = digestArgsOf(args);
    m_queue.sendIn(onCard.adjustments, args.adjustments.data(), args.adjustments.size_bytes());
    m_queue.call(cuda::digestLogits, onCard);
    m_queue.fetch(&digest, onCard.digest, sizeof(digest));
}

void CudaDevice::matmul(std::span<const MatmulJob> jobs, int tokens) noexcept
{
    while (!jobs.empty() && tokens > 0 && m_queue.usable()) {
        const std::size_t count = std::min<std::size_t>(jobs.size(), MaxProducts);
        Product products[MaxProducts];
        std::transform(jobs.begin(), jobs.begin() + static_cast<std::ptrdiff_t>(count), products, productOf);
        m_multiplier.multiply({products, count}, tokens, m_queue.stream());
        m_queue.note(cudaGetLastError());
        jobs = jobs.subspan(count);
    }
}

void CudaDevice::repeat(std::unique_ptr<Recording> &recording, const std::function<void()> &work) noexcept
{
    if (recording == nullptr) {
        // The first time the calls load their kernels, which can't be recorded.
        recording.reset(new (std::nothrow) GraphRecording);
        return work();
    }
    auto &graph = static_cast<GraphRecording &>(*recording);
    if (!m_queue.usable() || graph.refused) {
        return work();
    }
    if (graph.memoryVersion != m_multiplier.memoryVersion()) {
        graph.forget();  // another model's matrices have come meanwhile
    }
    if (graph.graph == nullptr) {
        graph.memoryVersion = m_multiplier.memoryVersion();
        graph.refused = true;
        if (cudaStreamBeginCapture(m_queue.stream(), cudaStreamCaptureModeThreadLocal) != cudaSuccess) {
            cudaGetLastError();
            return work();
        }
        work();
        cudaGraph_t captured = nullptr;
        const bool made = cudaStreamEndCapture(m_queue.stream(), &captured) == cudaSuccess &&
                          cudaGraphInstantiate(&graph.graph, captured, 0) == cudaSuccess;
        cudaGraphDestroy(captured);
        if (!made) {  // memory is short, say: the calls themselves may still work
            cudaGetLastError();
            graph.graph = nullptr;
            return work();
        }
        graph.refused = false;
    }
    if (!m_queue.failed()) {
        m_queue.note(cudaGraphLaunch(graph.graph, m_queue.stream()));
    }
}

bool CudaDevice::synchronize() noexcept
{
    if (m_queue.usable()) {
        m_queue.note(cudaStreamSynchronize(m_queue.stream()));
    }
    return !m_queue.failed();
}

std::string CudaDevice::failure() const
{
    return m_queue.failed() ? cudaGetErrorString(m_queue.error()) : "";
}

std::optional<std::size_t> CudaDevice::freeBytes() noexcept
{
    std::size_t free = 0;
    std::size_t total = 0;
    if (m_queue.usable()) {
        m_memory.trim(m_queue.stream());
        m_queue.note(cudaMemGetInfo(&free, &total));
    }
    return m_queue.failed() ? 0 : free;
}

}  // namespace rookery::kernels::cuda
