#include "engine/quantize/calibration.h"

#include "engine/formats/weight_file.h"
#include "engine/session/session.h"
#include "kernels/cpu/cpu_device.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace rookery {

namespace {

constexpr int Block = ErrorFeedback::Block;
constexpr std::size_t BlockValues = std::size_t{Block} * Block;

/// A processor that looks at what its matrices are multiplied with.
class ListeningDevice final : public kernels::cpu::CpuDevice
{
public:
    explicit ListeningDevice(int threads)
        : CpuDevice(kernels::cpu::bestOps(), kernels::cpu::Crew::of(kernels::cpu::topology(), threads))
    {
    }

    std::unique_ptr<kernels::Matrix> prepare(const kernels::MatrixView &view,
                                             const kernels::MatrixOptions &options) noexcept override
    {
        auto matrix = CpuDevice::prepare(view, options);
        try {
            if (matrix != nullptr) {
                m_stored[matrix.get()] = view.data;
            }
            return matrix;
        } catch (const std::bad_alloc &) {
            return nullptr;
        }
    }

    void matmul(std::span<const kernels::MatmulJob> jobs, int tokens) noexcept override
    {
        try {
            for (const kernels::MatmulJob &job : jobs) {
                listen(*job.weight, job.x, tokens);
            }
        } catch (const std::bad_alloc &) {
            m_short = true;
        }
        CpuDevice::matmul(jobs, tokens);
    }

    bool synchronize() noexcept override { return !m_short && CpuDevice::synchronize(); }

    /// Sums of products, of the matrix that was made from what stands there; null where there is none.
    std::vector<float> *sumsOf(const std::byte *stored)
    {
        const auto found = m_sums.find(stored);
        return found == m_sums.end() ? nullptr : &found->second;
    }

private:
    void listen(const kernels::Matrix &matrix, const float *x, int tokens)
    {
        const auto stored = m_stored.find(&matrix);
        if (stored == m_stored.end() || matrix.columns() % Block != 0) {
            return;
        }
        const auto columns = static_cast<std::size_t>(matrix.columns());
        std::vector<float> &sums = m_sums[stored->second];
        sums.resize(columns * Block);
        shareOut(matrix.columns() / Block, [&](int block) {
            float *to = sums.data() + static_cast<std::size_t>(block) * BlockValues;
            for (int token = 0; token < tokens; ++token) {
                const float *from =
                    x + static_cast<std::size_t>(token) * columns + static_cast<std::size_t>(block) * Block;
                for (int i = 0; i < Block; ++i) {
                    if (from[i] != 0) {  // many are, behind a squared ReLU
                        for (int j = 0; j < Block; ++j) {
                            to[i * Block + j] += from[i] * from[j];
                        }
                    }
                }
            }
        });
    }

    bool m_short = false;  ///< of memory
    std::unordered_map<const kernels::Matrix *, const std::byte *> m_stored;
    std::unordered_map<const std::byte *, std::vector<float>> m_sums;
};

}  // namespace

Result<Calibration> Calibration::of(const std::filesystem::path &path, std::span<const TokenId> tokens,
                                    const Options &options)
try {
    if (tokens.size() < LeastTokens) {
        return failure(
            ErrorCode::BadInput, {},
            sentence("Quantising", "the text to calibrate with has %1 tokens; at least %2 are needed")
                .with(static_cast<int>(tokens.size()), static_cast<int>(LeastTokens)));
    }
    const auto device = std::make_shared<ListeningDevice>(options.threads);
    LoadOptions loading;
    loading.stop = options.stop;
    loading.opened = device;
    auto model = Model::load(path, loading);
    if (!model) {
        return tl::make_unexpected(model.error());
    }
    auto session = Session::create(*model);
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    const std::size_t count = std::min(tokens.size(), MostTokens);
    FeedOptions feeding;
    feeding.stop = options.stop;
    feeding.logits = false;  // the head of 4-bit models is Q6_K
    if (options.progress) {
        feeding.progress = [&](std::size_t done, std::size_t) {
            options.progress(static_cast<double>(done) / static_cast<double>(count));
        };
    }
    if (const auto fed = session->feed(tokens.first(count), feeding); !fed) {
        return tl::make_unexpected(fed.error());
    }
    Calibration calibration;
    for (const auto &[name, tensor] : (*model)->file().tensors()) {
        std::vector<float> *sums = device->sumsOf(tensor.data);
        if (sums == nullptr) {
            continue;
        }
        for (float &sum : *sums) {
            sum /= static_cast<float>(count);
        }
        if (std::all_of(sums->begin(), sums->end(), [](float sum) { return std::isfinite(sum); })) {
            calibration.m_products.emplace(name, std::move(*sums));
        }
    }
    return calibration;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, path.string(),
                   sentence("Quantising", "not enough memory to calibrate with a text"));
}

std::span<const float> Calibration::productsOf(const std::string &tensor) const
{
    const auto found = m_products.find(tensor);
    return found == m_products.end() ? std::span<const float>() : std::span<const float>(found->second);
}

}  // namespace rookery
