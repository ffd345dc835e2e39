// Stands in for NVIDIA's libcublasLt: the functions that the backend uses, on host memory, strict about what
// it is given. ROOKERY_CUBLAS_LT_FAILS makes it refuse all products.

#include "kernels/numbers/dtype.h"

#include <bit>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int Success = 0;
constexpr int InvalidValue = 7;
constexpr int NotSupported = 15;

struct Layout {
    int type;
    std::uint64_t rows;
    std::uint64_t columns;
    std::int64_t leading;

    /// Column-major.
    float at(const void *data, std::uint64_t row, std::uint64_t column) const
    {
        std::uint16_t bits;
        const std::uint64_t place = column * static_cast<std::uint64_t>(leading) + row;
        std::memcpy(&bits, static_cast<const std::byte *>(data) + 2 * place, sizeof bits);
        return type == 2 ? rookery::kernels::halfToFloat(bits)
                         : std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
    }
};

struct Description {
    int pointerMode = 0;
    int transposeA = 0;
};

struct Preference {
    std::size_t workspace = 0;
};

struct Suggestion {
    std::uint64_t algorithm[8];
    std::size_t workspace;
    int state;
    float waves;
    int reserved[4];
};

template<class T>
T &as(void *object)
{
    return *static_cast<T *>(object);
}

bool fits(const Description &description, const Layout &a, const Layout &b, const Layout &d)
{
    const std::uint64_t depth = description.transposeA != 0 ? a.rows : a.columns;
    const std::uint64_t rows = description.transposeA != 0 ? a.columns : a.rows;
    return (a.type == 2 || a.type == 14) && a.type == b.type && d.type == 0 && depth == b.rows &&
           rows == d.rows && b.columns == d.columns && a.leading >= static_cast<std::int64_t>(a.rows) &&
           b.leading >= static_cast<std::int64_t>(b.rows) && d.leading >= static_cast<std::int64_t>(d.rows);
}

}  // namespace

extern "C" {

int cublasLtCreate(void **handle)
{
    *handle = new int(0);
    return Success;
}

int cublasLtDestroy(void *handle)
{
    delete static_cast<int *>(handle);
    return Success;
}

int cublasLtMatrixLayoutCreate(void **layout, int type, std::uint64_t rows, std::uint64_t columns,
                               std::int64_t leading)
{
    *layout = new Layout{type, rows, columns, leading};
    return Success;
}

int cublasLtMatrixLayoutDestroy(void *layout)
{
    delete static_cast<Layout *>(layout);
    return Success;
}

int cublasLtMatmulDescCreate(void **description, int compute, int scaleType)
{
    *description = new Description;
    return compute == 68 && scaleType == 0 ? Success : InvalidValue;
}

int cublasLtMatmulDescSetAttribute(void *description, int attribute, const void *value, std::size_t bytes)
{
    if (bytes != sizeof(int) || (attribute != 2 && attribute != 3)) {
        return InvalidValue;
    }
    int &to =
        attribute == 2 ? as<Description>(description).pointerMode : as<Description>(description).transposeA;
    std::memcpy(&to, value, sizeof to);
    return Success;
}

int cublasLtMatmulDescDestroy(void *description)
{
    delete static_cast<Description *>(description);
    return Success;
}

int cublasLtMatmulPreferenceCreate(void **preference)
{
    *preference = new Preference;
    return Success;
}

int cublasLtMatmulPreferenceSetAttribute(void *preference, int attribute, const void *value,
                                         std::size_t bytes)
{
    if (attribute != 1 || bytes != sizeof(std::size_t)) {
        return InvalidValue;
    }
    std::memcpy(&as<Preference>(preference).workspace, value, bytes);
    return Success;
}

int cublasLtMatmulPreferenceDestroy(void *preference)
{
    delete static_cast<Preference *>(preference);
    return Success;
}

int cublasLtMatmulAlgoGetHeuristic(void *, void *description, void *a, void *b, void *, void *d, void *, int,
                                   Suggestion *suggestions, int *count)
{
    *count = 0;
    if (!fits(as<Description>(description), as<Layout>(a), as<Layout>(b), as<Layout>(d))) {
        return InvalidValue;
    }
    *suggestions = {};
    suggestions->algorithm[0] = 42;
    *count = 1;
    return Success;
}

int cublasLtMatmul(void *, void *description, const void *alpha, const void *a, void *aLayout, const void *b,
                   void *bLayout, const void *beta, const void *c, void *, void *d, void *dLayout,
                   const std::uint64_t *algorithm, void *workspace, std::size_t, int *)
{
    const auto &how = as<Description>(description);
    const auto &left = as<Layout>(aLayout);
    const auto &right = as<Layout>(bLayout);
    const auto &out = as<Layout>(dLayout);
    if (std::getenv("ROOKERY_CUBLAS_LT_FAILS") != nullptr) {
        return NotSupported;
    }
    if (how.pointerMode != 1 || !fits(how, left, right, out) || algorithm[0] != 42 || workspace == nullptr) {
        return InvalidValue;
    }
    const float scale = *static_cast<const float *>(alpha);
    const float share = *static_cast<const float *>(beta);
    for (std::uint64_t column = 0; column < out.columns; ++column) {
        for (std::uint64_t row = 0; row < out.rows; ++row) {
            double sum = 0;
            for (std::uint64_t k = 0; k < right.rows; ++k) {
                const float weight = how.transposeA != 0 ? left.at(a, k, row) : left.at(a, row, k);
                sum += static_cast<double>(weight) * static_cast<double>(right.at(b, k, column));
            }
            const std::uint64_t place = column * static_cast<std::uint64_t>(out.leading) + row;
            float &to = static_cast<float *>(d)[place];
            const float before = share == 0 ? 0 : share * static_cast<const float *>(c)[place];
            to = static_cast<float>(sum) * scale + before;
        }
    }
    return Success;
}

}  // extern "C"
