#pragma once

#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/training.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// The time mix of RWKV-6 backwards, for one head. The states are computed once more from the start and kept
/// in front of every chunk of tokens; going back, those of a chunk are computed again and all kept.
///     y = (S_(t-1) + v (bonus k)^T) r,   S_t = S_(t-1) diag(w) + v k^T,   w = exp(-exp(w0 + w_t))
/// With G the gradient of S_t:
///     w: sum_i G S_(t-1)   k: G^T v + bonus r (v yGrad)   v: G k + yGrad (bonus k r)
///     r: (S_(t-1) + v (bonus k)^T)^T yGrad   S_(t-1): G diag(w) + yGrad r^T
template<int Size>
class Wkv6Grad
{
public:
    Wkv6Grad(const TimeMix6GradArgs &args, int head, float *scratch)
        : m_args(args)
        , m_size(Size > 0 ? Size : args.headSize)
        , m_square(static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size))
        , m_at(static_cast<std::size_t>(head) * static_cast<std::size_t>(m_size))
        , m_starts(scratch)
    {
        m_states = m_starts + static_cast<std::size_t>(chunks()) * m_square;
        m_stateGrad = m_states + static_cast<std::size_t>(args.chunk + 1) * m_square;
    }

    void run()
    {
        std::memset(m_stateGrad, 0, m_square * sizeof(float));
        keepStarts();
        for (int chunk = chunks() - 1; chunk >= 0; --chunk) {
            const int first = chunk * m_args.chunk;
            const int count = first + m_args.chunk < m_args.tokens ? m_args.chunk : m_args.tokens - first;
            std::memcpy(m_states, start(chunk), m_square * sizeof(float));
            for (int t = 0; t < count; ++t) {
                prepare(rowOf(first + t), m_steps[t]);
                advance(rowOf(first + t), state(t), state(t + 1), m_steps[t]);
            }
            for (int t = count - 1; t >= 0; --t) {
                const std::size_t row = rowOf(first + t);
                readOutGrad(row, m_steps[t]);
                advanceGrad(row, state(t), m_steps[t]);
                prepareGrad(row, m_steps[t]);
            }
        }
        float *to = m_args.startGrad + m_at * static_cast<std::size_t>(m_size);
        for (std::size_t i = 0; i < m_square; ++i) {
            to[i] += m_stateGrad[i];
        }
    }

private:
    static constexpr int Rows = 4;
    static constexpr int MaxSize = 256;

    /// Of one token: what the recurrence takes beside the projections, and what it gives.
    struct Step {
        alignas(64) float w[MaxSize];       ///< decay factor
        alignas(64) float bonusK[MaxSize];  ///< bonus k
        alignas(64) float y[MaxSize];
    };

    int chunks() const { return (m_args.tokens + m_args.chunk - 1) / m_args.chunk; }
    float *start(int chunk) const { return m_starts + static_cast<std::size_t>(chunk) * m_square; }
    float *state(int t) const { return m_states + static_cast<std::size_t>(t) * m_square; }
    std::size_t rowOf(int token) const
    {
        return static_cast<std::size_t>(token) * static_cast<std::size_t>(m_args.heads) *
                   static_cast<std::size_t>(m_size) +
               m_at;
    }
    Floats parameter(const float *values, int i) const { return loadFirst(values + m_at + i, m_size - i); }

    void keepStarts()
    {
        std::memcpy(start(0), m_args.start + m_at * static_cast<std::size_t>(m_size),
                    m_square * sizeof(float));
        for (int chunk = 1; chunk < chunks(); ++chunk) {
            std::memcpy(m_states, start(chunk - 1), m_square * sizeof(float));
            for (int t = 0; t < m_args.chunk; ++t) {
                const std::size_t row = rowOf((chunk - 1) * m_args.chunk + t);
                prepare(row, m_steps[0]);
                float *to = t + 1 == m_args.chunk ? start(chunk) : state((t + 1) % 2);
                advance(row, state(t % 2), to, m_steps[0]);
            }
        }
    }

    void prepare(std::size_t row, Step &step) const
    {
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats speed = exp(parameter(m_args.w0, i) + loadFirst(m_args.w + row + i, left));
            storeFirst(step.w + i, exp(-speed), left);
            storeFirst(step.bonusK + i, parameter(m_args.bonus, i) * loadFirst(m_args.k + row + i, left),
                       left);
        }
    }

    void advance(std::size_t row, const float *from, float *to, Step &step) const
    {
        const float *v = m_args.v + row;
        for (int first = 0; first < m_size; first += Rows) {
            const std::size_t at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_size);
            Floats sums[Rows] = {};
            for (int j = 0; j < m_size; j += Width) {
                const int left = m_size - j;
                const Floats r = loadFirst(m_args.r + row + j, left);
                const Floats w = loadFirst(step.w + j, left);
                const Floats k = loadFirst(m_args.k + row + j, left);
                const Floats bonusK = loadFirst(step.bonusK + j, left);
                for (int i = 0; i < Rows; ++i) {
                    const Floats past = loadFirst(from + at + i * m_size + j, left);
                    sums[i] += (past + v[first + i] * bonusK) * r;
                    storeFirst(to + at + i * m_size + j, past * w + v[first + i] * k, left);
                }
            }
            const Quad outputs = sum4(sums[0], sums[1], sums[2], sums[3]);
            std::memcpy(step.y + first, &outputs, sizeof outputs);
        }
    }

    /// Of out = GroupNorm(y) silu(g): fills the gradient of y.
    void readOutGrad(std::size_t row, const Step &step)
    {
        const auto count = static_cast<float>(m_size);
        const auto [mean, scale] = momentsOf(step.y, m_size, m_args.normEps);
        Floats grads{};
        Floats products{};
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats weight = parameter(m_args.normWeight, i);
            const Floats normed = (loadFirst(step.y + i, left) - mean) * scale;
            const Floats outGrad = loadFirst(m_args.outGrad + row + i, left);
            const Floats gate = loadFirst(m_args.g + row + i, left);
            const Floats open = sigmoid(gate);
            storeFirst(m_args.g + row + i,
                       outGrad * (normed * weight + parameter(m_args.normBias, i)) * open *
                           (1.0F + gate * (1.0F - open)),
                       left);
            const Floats normedGrad = outGrad * gate * open * weight;
            storeFirst(m_y + i, normedGrad, left);
            grads += normedGrad;
            products += normedGrad * normed;
        }
        const float meanGrad = sum(grads) / count;
        const float meanProduct = sum(products) / count;
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats normed = (loadFirst(step.y + i, left) - mean) * scale;
            storeFirst(m_y + i, (loadFirst(m_y + i, left) - meanGrad - normed * meanProduct) * scale, left);
        }
    }

    /// Fills the gradients of r, k and w but for the bonus's part of k, and that of v.
    void advanceGrad(std::size_t row, const float *before, const Step &step)
    {
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            storeFirst(m_r + i, Floats{}, left);
            storeFirst(m_k + i, Floats{}, left);
            storeFirst(m_w + i, Floats{}, left);
        }
        const float *v = m_args.v + row;
        for (int first = 0; first < m_size; first += Rows) {
            const std::size_t at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_size);
            Floats vSums[Rows] = {};
            for (int j = 0; j < m_size; j += Width) {
                const int left = m_size - j;
                const Floats r = loadFirst(m_args.r + row + j, left);
                const Floats w = loadFirst(step.w + j, left);
                const Floats k = loadFirst(m_args.k + row + j, left);
                const Floats bonusK = loadFirst(step.bonusK + j, left);
                Floats rGrad = loadFirst(m_r + j, left);
                Floats kGrad = loadFirst(m_k + j, left);
                Floats wGrad = loadFirst(m_w + j, left);
                for (int i = 0; i < Rows; ++i) {
                    float *stateGrad = m_stateGrad + at + i * m_size + j;
                    const Floats grad = loadFirst(stateGrad, left);
                    const Floats past = loadFirst(before + at + i * m_size + j, left);
                    const float yGrad = m_y[first + i];
                    rGrad += (past + v[first + i] * bonusK) * yGrad;
                    kGrad += grad * v[first + i];
                    wGrad += grad * past;
                    vSums[i] += grad * k;
                    storeFirst(stateGrad, grad * w + yGrad * r, left);
                }
                storeFirst(m_r + j, rGrad, left);
                storeFirst(m_k + j, kGrad, left);
                storeFirst(m_w + j, wGrad, left);
            }
            const Quad vGrad = sum4(vSums[0], vSums[1], vSums[2], vSums[3]);
            std::memcpy(m_v + first, &vGrad, sizeof vGrad);
        }
    }

    /// From the step's gradients to the projections', in their place.
    void prepareGrad(std::size_t row, const Step &step)
    {
        Floats outputs{};
        Floats keys{};
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            outputs += loadFirst(m_args.v + row + i, left) * loadFirst(m_y + i, left);
            keys += loadFirst(step.bonusK + i, left) * loadFirst(m_args.r + row + i, left);
        }
        const float output = sum(outputs);
        const float key = sum(keys);
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats r = loadFirst(m_args.r + row + i, left);
            storeFirst(m_args.k + row + i, loadFirst(m_k + i, left) + parameter(m_args.bonus, i) * r * output,
                       left);
            storeFirst(m_args.v + row + i, loadFirst(m_v + i, left) + loadFirst(m_y + i, left) * key, left);
            storeFirst(m_args.r + row + i, loadFirst(m_r + i, left), left);
            // What decays faster than `exp` can tell is forgotten all the same.
            const Floats speed =
                min(exp(parameter(m_args.w0, i) + loadFirst(m_args.w + row + i, left)), splat(87.0F));
            storeFirst(m_args.w + row + i, -loadFirst(m_w + i, left) * loadFirst(step.w + i, left) * speed,
                       left);
        }
    }

    const TimeMix6GradArgs &m_args;
    const int m_size;
    const std::size_t m_square;
    const std::size_t m_at;  ///< the head's place in a row of D
    float *m_starts;         ///< the state in front of each chunk
    float *m_states;         ///< in front of each token of a chunk, and behind the last
    float *m_stateGrad;      ///< of the state behind the token at hand
    Step m_steps[TimeMix6GradArgs::MaxChunk];
    // Gradients of the token at hand.
    alignas(64) float m_y[MaxSize];
    alignas(64) float m_r[MaxSize];
    alignas(64) float m_k[MaxSize];
    alignas(64) float m_v[MaxSize];
    alignas(64) float m_w[MaxSize];
};

inline void timeMix6Grad(const TimeMix6GradArgs &args, int headBegin, int headEnd, float *scratch)
{
    for (int head = headBegin; head < headEnd; ++head) {
        if (args.headSize == 64) {  // all released models
            Wkv6Grad<64>(args, head, scratch).run();
        } else {
            Wkv6Grad<0>(args, head, scratch).run();
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
