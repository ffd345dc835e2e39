#include "kernels/cuda/cublas_lt.h"

#include <cstdint>
#include <dlfcn.h>
#include <new>

#ifndef ROOKERY_CUBLAS_LT
#define ROOKERY_CUBLAS_LT "libcublasLt.so.13", "libcublasLt.so.12"
#endif

namespace rookery::kernels::cuda {

namespace {

constexpr std::size_t WorkspaceBytes = std::size_t{32} << 20;

// What we use of the library's interface; names and values as in its documentation. It is the same in
// versions 12 and 13. A program that was built where its headers are missing can use it too.
constexpr int TypeFloat = 0;      // CUDA_R_32F
constexpr int TypeHalf = 2;       // CUDA_R_16F
constexpr int TypeBfloat = 14;    // CUDA_R_16BF
constexpr int ComputeFloat = 68;  // CUBLAS_COMPUTE_32F
constexpr int Transposed = 1;     // CUBLAS_OP_T
constexpr int OnDevice = 1;       // CUBLASLT_POINTER_MODE_DEVICE
constexpr int PointerMode = 2;    // CUBLASLT_MATMUL_DESC_POINTER_MODE
constexpr int TransposeA = 3;     // CUBLASLT_MATMUL_DESC_TRANSA
constexpr int MostWorkspace = 1;  // CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES

template<class Function>
bool find(void *library, const char *name, Function *&function) noexcept
{
    function = reinterpret_cast<Function *>(dlsym(library, name));
    return function != nullptr;
}

}  // namespace

/// cublasLtMatmulAlgo_t
struct Algorithm {
    std::uint64_t data[8];
};

/// cublasLtMatmulHeuristicResult_t
struct Suggestion {
    Algorithm algorithm;
    std::size_t workspaceBytes;
    int state;
    float waves;
    int reserved[4];
};

/// All return 0 on success.
struct CublasLtFunctions {
    int (*create)(void **handle);
    int (*destroy)(void *handle);
    int (*layoutCreate)(void **layout, int type, std::uint64_t rows, std::uint64_t columns,
                        std::int64_t leading);
    int (*layoutDestroy)(void *layout);
    int (*descriptionCreate)(void **description, int compute, int scaleType);
    int (*descriptionSet)(void *description, int attribute, const void *value, std::size_t bytes);
    int (*descriptionDestroy)(void *description);
    int (*preferenceCreate)(void **preference);
    int (*preferenceSet)(void *preference, int attribute, const void *value, std::size_t bytes);
    int (*preferenceDestroy)(void *preference);
    int (*suggest)(void *handle, void *description, void *a, void *b, void *c, void *d, void *preference,
                   int wanted, Suggestion *suggestions, int *count);
    int (*multiply)(void *handle, void *description, const void *alpha, const void *a, void *aLayout,
                    const void *b, void *bLayout, const void *beta, const void *c, void *cLayout, void *d,
                    void *dLayout, const Algorithm *algorithm, void *workspace, std::size_t workspaceBytes,
                    cudaStream_t stream);

    bool load(void *library) noexcept
    {
        return find(library, "cublasLtCreate", create) && find(library, "cublasLtDestroy", destroy) &&
               find(library, "cublasLtMatrixLayoutCreate", layoutCreate) &&
               find(library, "cublasLtMatrixLayoutDestroy", layoutDestroy) &&
               find(library, "cublasLtMatmulDescCreate", descriptionCreate) &&
               find(library, "cublasLtMatmulDescSetAttribute", descriptionSet) &&
               find(library, "cublasLtMatmulDescDestroy", descriptionDestroy) &&
               find(library, "cublasLtMatmulPreferenceCreate", preferenceCreate) &&
               find(library, "cublasLtMatmulPreferenceSetAttribute", preferenceSet) &&
               find(library, "cublasLtMatmulPreferenceDestroy", preferenceDestroy) &&
               find(library, "cublasLtMatmulAlgoGetHeuristic", suggest) &&
               find(library, "cublasLtMatmul", multiply);
    }
};

/// What the library wants to know of a product, and how it makes it. Its matrices are column-major: ours
/// are their transposes.
struct CublasLt::Plan {
    StoredFormat format = StoredFormat::Float32;  ///< no plan yet
    bool inColumns = false;
    int rows = 0;
    int paddedRows = 0;
    int paddedColumns = 0;
    int tokens = 0;

    void *description = nullptr;
    void *weight = nullptr;
    void *input = nullptr;
    void *output = nullptr;
    Algorithm algorithm = {};

    bool fits(const StoredMatrix &m, int count) const noexcept
    {
        return format == m.format && inColumns == m.inColumns && rows == m.rows &&
               paddedRows == m.paddedRows && paddedColumns == m.paddedColumns && tokens == count;
    }
};

std::unique_ptr<CublasLt> CublasLt::open() noexcept
{
    void *library = nullptr;
    for (const char *name : {ROOKERY_CUBLAS_LT}) {
        library = library == nullptr ? dlopen(name, RTLD_NOW | RTLD_LOCAL) : library;
    }
    if (library == nullptr) {
        return nullptr;
    }
    std::unique_ptr<CublasLt> made(new (std::nothrow) CublasLt);
    if (made == nullptr) {
        dlclose(library);
        return nullptr;
    }
    made->m_library = library;
    made->m_functions.reset(new (std::nothrow) CublasLtFunctions);
    made->m_plans.reset(new (std::nothrow) Plan[Plans]);
    const float betas[] = {0.0F, 1.0F};
    void *memory = nullptr;
    if (made->m_functions == nullptr || made->m_plans == nullptr || !made->m_functions->load(library) ||
        made->m_functions->create(&made->m_handle) != 0 ||
        cudaMalloc(&made->m_workspace, WorkspaceBytes) != cudaSuccess ||
        cudaMalloc(&memory, sizeof betas) != cudaSuccess) {
        cudaGetLastError();
        return nullptr;
    }
    made->m_betas = static_cast<float *>(memory);
    return cudaMemcpy(memory, betas, sizeof betas, cudaMemcpyHostToDevice) == cudaSuccess ? std::move(made)
                                                                                          : nullptr;
}

CublasLt::~CublasLt()
{
    if (m_handle != nullptr) {
        for (int i = 0; i < Plans; ++i) {
            forget(m_plans[static_cast<std::size_t>(i)]);
        }
        m_functions->destroy(m_handle);
    }
    cudaFree(m_workspace);
    cudaFree(m_betas);
    dlclose(m_library);
}

void CublasLt::forget(Plan &plan) noexcept
{
    if (plan.description != nullptr) {
        m_functions->descriptionDestroy(plan.description);
    }
    for (void *layout : {plan.weight, plan.input, plan.output}) {
        if (layout != nullptr) {
            m_functions->layoutDestroy(layout);
        }
    }
    plan = {};
}

bool CublasLt::makePlan(Plan &plan) noexcept
{
    const int type = plan.format == StoredFormat::Half ? TypeHalf : TypeBfloat;
    const auto rows = static_cast<std::uint64_t>(plan.rows);
    const auto columns = static_cast<std::uint64_t>(plan.paddedColumns);
    const auto tokens = static_cast<std::uint64_t>(plan.tokens);
    void *preference = nullptr;
    Suggestion best = {};
    int found = 0;
    const bool made =
        m_functions->descriptionCreate(&plan.description, ComputeFloat, TypeFloat) == 0 &&
        m_functions->descriptionSet(plan.description, PointerMode, &OnDevice, sizeof OnDevice) == 0 &&
        (plan.inColumns ||
         m_functions->descriptionSet(plan.description, TransposeA, &Transposed, sizeof Transposed) == 0) &&
        (plan.inColumns
             ? m_functions->layoutCreate(&plan.weight, type, rows, columns, plan.paddedRows)
             : m_functions->layoutCreate(&plan.weight, type, columns, rows, plan.paddedColumns)) == 0 &&
        m_functions->layoutCreate(&plan.input, type, columns, tokens, plan.paddedColumns) == 0 &&
        m_functions->layoutCreate(&plan.output, TypeFloat, rows, tokens, plan.rows) == 0 &&
        m_functions->preferenceCreate(&preference) == 0 &&
        m_functions->preferenceSet(preference, MostWorkspace, &WorkspaceBytes, sizeof WorkspaceBytes) == 0 &&
        m_functions->suggest(m_handle, plan.description, plan.weight, plan.input, plan.output, plan.output,
                             preference, 1, &best, &found) == 0 &&
        found == 1 && best.state == 0;
    if (preference != nullptr) {
        m_functions->preferenceDestroy(preference);
    }
    plan.algorithm = best.algorithm;
    return made;
}

const CublasLt::Plan *CublasLt::planFor(const Product &product, int tokens) noexcept
{
    const StoredMatrix &m = product.weight;
    for (int i = 0; i < Plans; ++i) {
        const Plan &plan = m_plans[static_cast<std::size_t>(i)];
        if (plan.fits(m, tokens)) {
            return &plan;
        }
    }
    Plan &plan = m_plans[static_cast<std::size_t>(m_nextPlan)];
    m_nextPlan = (m_nextPlan + 1) % Plans;
    forget(plan);
    plan.format = m.format;
    plan.inColumns = m.inColumns;
    plan.rows = m.rows;
    plan.paddedRows = m.paddedRows;
    plan.paddedColumns = m.paddedColumns;
    plan.tokens = tokens;
    if (!makePlan(plan)) {
        forget(plan);
        return nullptr;
    }
    return &plan;
}

bool CublasLt::multiply(const Product &product, const PackedInput &input, int tokens,
                        cudaStream_t stream) noexcept
{
    const Plan *plan = planFor(product, tokens);
    return plan != nullptr &&
           m_functions->multiply(m_handle, plan->description, input.scales, product.weight.values,
                                 plan->weight, input.packed, plan->input,
                                 m_betas + (product.accumulate ? 1 : 0), product.y, plan->output, product.y,
                                 plan->output, &plan->algorithm, m_workspace, WorkspaceBytes, stream) == 0;
}

}  // namespace rookery::kernels::cuda
