#pragma once

#include "kernels/cuda/ops/ops.h"

#include <memory>

namespace rookery::kernels::cuda {

struct CublasLtFunctions;

/// NVIDIA's library of matrix products, where it is installed: loaded when the program runs, needed by
/// nothing. Its products on tensor cores are faster than ours for hundreds of tokens.
class CublasLt
{
public:
    /// Null where the library, or memory for its scratch, isn't there.
    static std::unique_ptr<CublasLt> open() noexcept;
    ~CublasLt();
    CublasLt(const CublasLt &) = delete;
    CublasLt &operator=(const CublasLt &) = delete;

    /// Queues y = W x / factor, or y += it, without the product's activation, for an input that was packed
    /// with one factor for all tokens. False when the library can't: nothing was queued.
    /// \pre weights Half or Bfloat
    bool multiply(const Product &product, const PackedInput &input, int tokens, cudaStream_t stream) noexcept;

private:
    struct Plan;

    CublasLt() = default;
    const Plan *planFor(const Product &product, int tokens) noexcept;
    bool makePlan(Plan &plan) noexcept;
    void forget(Plan &plan) noexcept;

    static constexpr int Plans = 64;  ///< more than a model has shapes of matrices

    std::unique_ptr<CublasLtFunctions> m_functions;
    void *m_library = nullptr;
    void *m_handle = nullptr;
    void *m_workspace = nullptr;
    float *m_betas = nullptr;  ///< 0 and 1 in the card's memory
    std::unique_ptr<Plan[]> m_plans;
    int m_nextPlan = 0;
};

}  // namespace rookery::kernels::cuda
