#include "kernels/cuda/multiplier.h"

#include <algorithm>

namespace rookery::kernels::cuda {

namespace {

constexpr int MaxPackedTokens = 4096;
// Inputs of so many tokens of the widest matrix are packed at once, for each of MaxProducts products.
constexpr int PackedTokens = 256;
// From so many tokens on NVIDIA's library, where it is installed, makes products of 16-bit weights.
constexpr int CublasTokens = 64;

/// The product from `token` on.
Product from(Product product, int token) noexcept
{
    product.x += static_cast<std::size_t>(token) * static_cast<std::size_t>(product.weight.columns);
    product.y += static_cast<std::size_t>(token) * static_cast<std::size_t>(product.weight.rows);
    return product;
}

/// Can rows be read 16 bytes at a time? All that were prepared can; what is learned lies as it likes.
bool inPieces(const StoredMatrix &weight) noexcept
{
    return weight.paddedColumns % RowPadding == 0 &&
           reinterpret_cast<std::uintptr_t>(weight.values) % 16 == 0;
}

/// Calls part(products, tokens) for stretches of at most `most` tokens.
template<class Part>
void inStretches(std::span<const Product> products, int tokens, int most, Part part)
{
    for (int token = 0; token < tokens && !products.empty(); token += most) {
        Product stretch[MaxProducts];
        std::transform(products.begin(), products.end(), stretch,
                       [&](const Product &product) { return from(product, token); });
        part(std::span<const Product>(stretch, products.size()), std::min(most, tokens - token));
    }
}

}  // namespace

Multiplier::Multiplier(int multiprocessors, bool multipliesBfloat)
    : m_multiprocessors(multiprocessors)
    , m_multipliesBfloat(multipliesBfloat)
{
}

Multiplier::~Multiplier()
{
    cudaFree(m_packed);
    cudaFree(m_scales);
    cudaFree(m_largest);
    cudaFree(m_columnSums.partial);
    cudaFree(m_columnSums.arrived);
}

bool Multiplier::reserve(int paddedColumns) noexcept
{
    const std::size_t wanted =
        static_cast<std::size_t>(paddedColumns) * static_cast<std::size_t>(MaxProducts * PackedTokens);
    if (wanted <= m_capacity) {
        return true;
    }
    cudaFree(m_packed);
    m_packed = nullptr;
    m_capacity = 0;
    ++m_memoryVersion;
    void *memory = nullptr;
    if (m_scales == nullptr) {
        if (cudaMalloc(&memory, sizeof(float) * MaxProducts * MaxPackedTokens) != cudaSuccess) {
            return false;
        }
        m_scales = static_cast<float *>(memory);
    }
    if (m_largest == nullptr) {
        if (cudaMalloc(&memory, sizeof(unsigned) * MaxProducts) != cudaSuccess) {
            return false;
        }
        m_largest = static_cast<unsigned *>(memory);
        m_cublas = CublasLt::open();
    }
    if (cudaMalloc(&memory, wanted * sizeof(std::uint16_t)) != cudaSuccess) {
        return false;
    }
    m_packed = static_cast<std::uint16_t *>(memory);
    m_capacity = wanted;
    return true;
}

bool Multiplier::reserveColumns(cudaStream_t stream) noexcept
{
    if (m_columnSums.arrived != nullptr) {
        return true;
    }
    const auto blocks = static_cast<std::size_t>(m_multiprocessors * ColumnSums::BlocksPerMultiprocessor);
    void *memory = nullptr;
    if (m_columnSums.partial == nullptr) {
        if (cudaMalloc(&memory, sizeof(float) * MaxGemvTokens * ColumnSums::Rows * blocks) != cudaSuccess) {
            return false;
        }
        m_columnSums.partial = static_cast<float *>(memory);
    }
    if (cudaMalloc(&memory, sizeof(unsigned) * blocks) != cudaSuccess) {
        return false;
    }
    m_columnSums.arrived = static_cast<unsigned *>(memory);
    cudaMemsetAsync(memory, 0, sizeof(unsigned) * blocks, stream);
    return true;
}

void Multiplier::multiply(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept
{
    Product plain[MaxProducts];
    Product packed[MaxProducts];
    std::size_t plainCount = 0;
    std::size_t packedCount = 0;
    Product rests[MaxProducts];
    std::size_t restCount = 0;
    for (const Product &product : products) {
        const StoredFormat format = product.weight.format;
        if (format == StoredFormat::Float32 && (tokens > MaxGemvTokens || !inPieces(product.weight))) {
            floatProduct(product, tokens, stream);
            continue;
        }
        const bool onTensorCores = tokens > MaxGemvTokens && format != StoredFormat::Float32 &&
                                   (format != StoredFormat::Bfloat || m_multipliesBfloat);
        Product &placed = onTensorCores ? packed[packedCount++] : plain[plainCount++];
        placed = product;
        if (onTensorCores && product.exact) {
            Product &rest = rests[restCount++];
            rest = product;
            rest.accumulate = rest.ofRest = true;
            placed.activation = Activation::None;  // once all is there
        }
    }
    multiplyPlain({plain, plainCount}, tokens, stream);
    multiplyPacked({packed, packedCount}, tokens, stream);
    multiplyPacked({rests, restCount}, tokens, stream);
}

void Multiplier::multiplyPlain(std::span<const Product> products, int tokens,
                               cudaStream_t stream) const noexcept
{
    inStretches(products, tokens, MaxGemvTokens, [&](std::span<const Product> part, int count) {
        Product inRows[MaxProducts];
        std::size_t rowProducts = 0;
        for (const Product &product : part) {
            if (product.weight.inColumns) {
                gemvColumns(product, count, m_multiprocessors, m_columnSums, stream);
            } else {
                inRows[rowProducts++] = product;
            }
        }
        if (rowProducts > 0) {
            gemv({inRows, rowProducts}, count, m_multiprocessors, stream);
        }
    });
}

void Multiplier::multiplyPacked(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept
{
    std::size_t rowValues = 1;
    for (const Product &product : products) {
        rowValues += static_cast<std::size_t>(product.weight.paddedColumns);
    }
    const auto most = static_cast<int>(std::min<std::size_t>(m_capacity / rowValues, MaxPackedTokens));
    inStretches(products, tokens, std::max(most, 1),
                [&](std::span<const Product> part, int count) { packAndMultiply(part, count, stream); });
}

void Multiplier::packAndMultiply(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept
{
    const auto byCublas = [&](const StoredMatrix &weight) {
        return m_cublas != nullptr && tokens >= CublasTokens &&
               (weight.format == StoredFormat::Half || weight.format == StoredFormat::Bfloat);
    };
    if (m_cublas != nullptr) {
        cudaMemsetAsync(m_largest, 0, sizeof(unsigned) * MaxProducts, stream);
    }
    // An input of several products is packed once.
    PackBatch inputs = {};
    PackedInput *end = inputs.inputs;
    std::uint16_t *next = m_packed;
    GemmBatch batches[MaxProducts] = {};  // one for each format and order that occurs
    int formats = 0;
    for (const Product &product : products) {
        const StoredMatrix &weight = product.weight;
        const bool bfloat = weight.format == StoredFormat::Bfloat;
        const bool oneFactor = !bfloat && byCublas(weight);
        PackedInput *input = std::find_if(inputs.inputs, end, [&](const PackedInput &one) {
            return one.x == product.x && one.bfloat == bfloat && (one.largest != nullptr) == oneFactor;
        });
        if (input == end) {
            const auto place = end - inputs.inputs;
            *end++ = {product.x,
                      next,
                      m_scales + place * MaxPackedTokens,
                      weight.columns,
                      weight.paddedColumns,
                      bfloat,
                      oneFactor ? m_largest + place : nullptr,
                      product.ofRest};
            next += static_cast<std::size_t>(tokens) * static_cast<std::size_t>(weight.paddedColumns);
        }
        GemmBatch *batch = std::find_if(batches, batches + formats, [&](const GemmBatch &one) {
            const StoredMatrix &first = one.parts[0].product.weight;
            return first.format == weight.format && first.inColumns == weight.inColumns;
        });
        formats += batch == batches + formats ? 1 : 0;
        batch->tokens = tokens;
        batch->parts[batch->products++] = {product, *input, 0};
    }
    packInputs(inputs, static_cast<int>(end - inputs.inputs), tokens, stream);
    for (int i = 0; i < formats; ++i) {
        if (byCublas(batches[i].parts[0].product.weight)) {
            multiplyBatch(batches[i], stream);
        } else {
            gemm(batches[i], stream);
        }
    }
}

void Multiplier::multiplyBatch(GemmBatch &batch, cudaStream_t stream) noexcept
{
    int left = 0;
    for (int i = 0; i < batch.products; ++i) {
        const GemmBatch::Part part = batch.parts[i];
        if (m_cublas != nullptr && m_cublas->multiply(part.product, part.input, batch.tokens, stream)) {
            if (part.product.activation != Activation::None) {
                activate(part.product, batch.tokens, stream);
            }
        } else {
            m_cublas = nullptr;  // what it can't do once it won't do again
            batch.parts[left++] = part;
        }
    }
    batch.products = left;
    if (left > 0) {
        gemm(batch, stream);
    }
}

}  // namespace rookery::kernels::cuda
