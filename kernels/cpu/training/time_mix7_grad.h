#pragma once

#include "kernels/cpu/ops/time_mix7_step.h"
#include "kernels/ops/training.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// The time mix of RWKV-7 backwards, for one head. The states are computed once more from the start and kept
/// in front of every chunk of tokens; going back, those of a chunk are computed again and all kept.
///     S_t = S_(t-1) diag(w) + u replace^T + v k^T,   u = S_(t-1) removal,   y = S_t r
/// With G the gradient of S_t, to which y added yGrad r^T:
///     w: sum_i G S_(t-1)   replace: G^T u   k: G^T v   v: G k   r: S_t^T yGrad
///     uGrad = G replace,   removal: S_(t-1)^T uGrad,   S_(t-1): G diag(w) + uGrad removal^T
template<int Size>
class Wkv7Grad
{
public:
    Wkv7Grad(const TimeMix7GradArgs &args, int head, float *scratch)
        : m_args(args)
        , m_parameters(args.parameters)
        , m_size(Size > 0 ? Size : args.headSize)
        , m_square(static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size))
        , m_at(static_cast<std::size_t>(head) * static_cast<std::size_t>(m_size))
        , m_forward(forwardArgs(args))
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
                prepareStep<Size>(m_forward, rowOf(first + t), m_at, m_steps[t]);
                advance(state(t), state(t + 1), m_forward.r + rowOf(first + t), m_steps[t], m_u[t]);
            }
            for (int t = count - 1; t >= 0; --t) {
                const std::size_t row = rowOf(first + t);
                readOutGrad(row, m_steps[t]);
                advanceGrad(row, state(t), state(t + 1), m_steps[t], m_u[t]);
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

    static TimeMix7Args forwardArgs(const TimeMix7GradArgs &a)
    {
        return {a.r,     a.w,     a.k,      a.v,     a.a,        a.g,      a.vMix,       a.vFirst,
                a.w0,    a.a0,    a.v0,     a.k_k,   a.k_a,      a.r_k,    a.normWeight, a.normBias,
                nullptr, nullptr, a.tokens, a.heads, a.headSize, a.normEps};
    }

    int chunks() const { return (m_args.tokens + m_args.chunk - 1) / m_args.chunk; }
    float *start(int chunk) const { return m_starts + static_cast<std::size_t>(chunk) * m_square; }
    float *state(int t) const { return m_states + static_cast<std::size_t>(t) * m_square; }
    std::size_t rowOf(int token) const
    {
        return static_cast<std::size_t>(token) * static_cast<std::size_t>(m_args.heads) *
                   static_cast<std::size_t>(m_size) +
               m_at;
    }

    void keepStarts()
    {
        std::memcpy(start(0), m_args.start + m_at * static_cast<std::size_t>(m_size),
                    m_square * sizeof(float));
        for (int chunk = 1; chunk < chunks(); ++chunk) {
            std::memcpy(m_states, start(chunk - 1), m_square * sizeof(float));
            for (int t = 0; t < m_args.chunk; ++t) {
                const std::size_t row = rowOf((chunk - 1) * m_args.chunk + t);
                prepareStep<Size>(m_forward, row, m_at, m_steps[0]);
                float *to = t + 1 == m_args.chunk ? start(chunk) : state((t + 1) % 2);
                advance(state(t % 2), to, m_forward.r + row, m_steps[0], m_u[0]);
            }
        }
    }

    void advance(const float *from, float *to, const float *r, Wkv7Step &step, float *u) const
    {
        for (int row = 0; row < m_size; row += Rows) {
            const std::size_t at = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size);
            Floats removed[Rows] = {};
            for (int j = 0; j < m_size; j += Width) {
                const Floats removal = loadFirst(step.removal + j, m_size - j);
                for (int i = 0; i < Rows; ++i) {
                    removed[i] += loadFirst(from + at + i * m_size + j, m_size - j) * removal;
                }
            }
            const Quad sums = sum4(removed[0], removed[1], removed[2], removed[3]);
            std::memcpy(u + row, &sums, sizeof sums);
            Floats y[Rows] = {};
            for (int j = 0; j < m_size; j += Width) {
                const int left = m_size - j;
                const Floats w = loadFirst(step.w + j, left);
                const Floats replace = loadFirst(step.replace + j, left);
                const Floats k = loadFirst(step.k + j, left);
                const Floats receptance = loadFirst(r + j, left);
                for (int i = 0; i < Rows; ++i) {
                    const Floats next = loadFirst(from + at + i * m_size + j, left) * w + sums[i] * replace +
                                        step.v[row + i] * k;
                    storeFirst(to + at + i * m_size + j, next, left);
                    y[i] += next * receptance;
                }
            }
            const Quad outputs = sum4(y[0], y[1], y[2], y[3]);
            std::memcpy(step.y + row, &outputs, sizeof outputs);
        }
    }

    /// Of out = (GroupNorm(y) + bonus v) g and bonus = sum of r k r_k: fills the gradients of y, v, r and k.
    void readOutGrad(std::size_t row, const Wkv7Step &step)
    {
        const auto count = static_cast<float>(m_size);
        Floats total{};
        for (int i = 0; i < m_size; i += Width) {
            total += loadFirst(step.y + i, m_size - i);
        }
        const float mean = sum(total) / count;
        float squares = 0;
        for (int i = 0; i < m_size; ++i) {
            squares += (step.y[i] - mean) * (step.y[i] - mean);
        }
        const float scale = 1.0F / __builtin_sqrtf(squares / count + m_args.normEps);
        Floats grads{};
        Floats products{};
        Floats bonusGrads{};
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats weight = loadFirst(m_args.normWeight + m_at + i, left);
            const Floats v = loadFirst(step.v + i, left);
            const Floats normed = (loadFirst(step.y + i, left) - mean) * scale;
            const Floats mixed =
                normed * weight + loadFirst(m_args.normBias + m_at + i, left) + step.bonus * v;
            const Floats outGrad = loadFirst(m_args.outGrad + row + i, left);
            const Floats mixedGrad = outGrad * loadFirst(m_args.g + row + i, left);
            storeFirst(m_args.g + row + i, outGrad * mixed, left);
            if (m_parameters != nullptr) {
                grow(m_parameters->normWeight, i, mixedGrad * normed);
                grow(m_parameters->normBias, i, mixedGrad);
            }
            const Floats normedGrad = mixedGrad * weight;
            storeFirst(m_y + i, normedGrad, left);
            grads += normedGrad;
            products += normedGrad * normed;
            bonusGrads += mixedGrad * v;
            storeFirst(m_v + i, mixedGrad * step.bonus, left);
        }
        const float meanGrad = sum(grads) / count;
        const float meanProduct = sum(products) / count;
        const float bonusGrad = sum(bonusGrads);
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats normed = (loadFirst(step.y + i, left) - mean) * scale;
            storeFirst(m_y + i, (loadFirst(m_y + i, left) - meanGrad - normed * meanProduct) * scale, left);
            const Floats part = bonusGrad * loadFirst(m_args.r_k + m_at + i, left);
            const Floats r = loadFirst(m_args.r + row + i, left);
            const Floats k = loadFirst(step.k + i, left);
            storeFirst(m_r + i, part * k, left);
            storeFirst(m_k + i, part * r, left);
            if (m_parameters != nullptr) {
                grow(m_parameters->r_k, i, bonusGrad * r * k);
            }
        }
    }

    void advanceGrad(std::size_t row, const float *before, const float *after, const Wkv7Step &step,
                     const float *u)
    {
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            storeFirst(m_w + i, Floats{}, left);
            storeFirst(m_removal + i, Floats{}, left);
            storeFirst(m_replace + i, Floats{}, left);
        }
        for (int first = 0; first < m_size; first += Rows) {
            const std::size_t at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_size);
            float *grads = m_stateGrad + at;
            Floats uSums[Rows] = {};
            Floats vSums[Rows] = {};
            for (int j = 0; j < m_size; j += Width) {
                const int left = m_size - j;
                const Floats r = loadFirst(m_args.r + row + j, left);
                const Floats replace = loadFirst(step.replace + j, left);
                const Floats k = loadFirst(step.k + j, left);
                for (int i = 0; i < Rows; ++i) {
                    float *grad = grads + i * m_size + j;
                    const Floats sum = loadFirst(grad, left) + m_y[first + i] * r;
                    storeFirst(grad, sum, left);
                    uSums[i] += sum * replace;
                    vSums[i] += sum * k;
                }
            }
            const Quad uGrad = sum4(uSums[0], uSums[1], uSums[2], uSums[3]);
            const Quad vGrad = sum4(vSums[0], vSums[1], vSums[2], vSums[3]);
            for (int j = 0; j < m_size; j += Width) {
                const int left = m_size - j;
                const Floats w = loadFirst(step.w + j, left);
                const Floats removal = loadFirst(step.removal + j, left);
                Floats rGrad = loadFirst(m_r + j, left);
                Floats kGrad = loadFirst(m_k + j, left);
                Floats wGrad = loadFirst(m_w + j, left);
                Floats removalGrad = loadFirst(m_removal + j, left);
                Floats replaceGrad = loadFirst(m_replace + j, left);
                for (int i = 0; i < Rows; ++i) {
                    float *at4 = grads + i * m_size + j;
                    const Floats grad = loadFirst(at4, left);
                    const Floats old = loadFirst(before + at + i * m_size + j, left);
                    rGrad += loadFirst(after + at + i * m_size + j, left) * m_y[first + i];
                    kGrad += grad * step.v[first + i];
                    wGrad += grad * old;
                    removalGrad += old * uGrad[i];
                    replaceGrad += grad * u[first + i];
                    storeFirst(at4, grad * w + uGrad[i] * removal, left);
                }
                storeFirst(m_r + j, rGrad, left);
                storeFirst(m_k + j, kGrad, left);
                storeFirst(m_w + j, wGrad, left);
                storeFirst(m_removal + j, removalGrad, left);
                storeFirst(m_replace + j, replaceGrad, left);
            }
            for (int i = 0; i < Rows; ++i) {
                m_v[first + i] += vGrad[i];
            }
        }
    }

    /// From the step's gradients to the projections', in their place.
    void prepareGrad(std::size_t row, const Wkv7Step &step)
    {
        const auto input = [&](const float *rows, int i) { return loadFirst(rows + row + i, m_size - i); };
        const auto parameter = [&](const float *values, int i) {
            return loadFirst(values + m_at + i, m_size - i);
        };
        Floats squares{};
        Floats along{};
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats kk = input(m_args.k, i) * parameter(m_args.k_k, i);
            squares += kk * kk;
            const Floats rate = sigmoid(parameter(m_args.a0, i) + input(m_args.a, i));
            const Floats direction = -loadFirst(step.removal + i, left);
            along += direction * (loadFirst(m_replace + i, left) * rate - loadFirst(m_removal + i, left));
        }
        const float norm = __builtin_sqrtf(sum(squares));
        // A key of zeros has no direction that it could be moved in.
        const float inverse = norm > 1e-12F ? 1.0F / norm : 0.0F;
        const float product = sum(along);
        for (int i = 0; i < m_size; i += Width) {
            const int left = m_size - i;
            const Floats key = input(m_args.k, i);
            const Floats k_a = parameter(m_args.k_a, i);
            const Floats kGrad = loadFirst(m_k + i, left);
            const Floats replaceGrad = loadFirst(m_replace + i, left);
            const Floats direction = -loadFirst(step.removal + i, left);
            const Floats rate = sigmoid(parameter(m_args.a0, i) + input(m_args.a, i));
            const Floats kkGrad =
                (replaceGrad * rate - loadFirst(m_removal + i, left) - direction * product) * inverse;
            const Floats rateGrad = replaceGrad * direction + kGrad * key * k_a;
            const Floats z = sigmoid(parameter(m_args.w0, i) + input(m_args.w, i));
            const Floats decay = loadFirst(step.w + i, left);
            const Floats wGrad = loadFirst(m_w + i, left) * decay * -0.606530660F * z * (1.0F - z);
            const Floats aGrad = rateGrad * rate * (1.0F - rate);
            storeFirst(m_args.r + row + i, loadFirst(m_r + i, left), left);
            storeFirst(m_args.w + row + i, wGrad, left);
            storeFirst(m_args.k + row + i,
                       kGrad * (1.0F + (rate - 1.0F) * k_a) + kkGrad * parameter(m_args.k_k, i), left);
            storeFirst(m_args.a + row + i, aGrad, left);
            if (m_parameters != nullptr) {
                grow(m_parameters->w0, i, wGrad);
                grow(m_parameters->a0, i, aGrad);
                grow(m_parameters->k_k, i, kkGrad * key);
                grow(m_parameters->k_a, i, kGrad * key * (rate - 1.0F));
            }
            valueGrad(row, i, left);
        }
    }

    void valueGrad(std::size_t row, int i, int left)
    {
        const Floats grad = loadFirst(m_v + i, left);
        float *first = m_args.vFirstGrad + row + i;
        float *v = m_args.v + row + i;
        if (m_args.vMix == nullptr) {
            storeFirst(v, grad + loadFirst(first, left), left);
            return;
        }
        float *mix = m_args.vMix + row + i;
        const Floats share = sigmoid(loadFirst(m_args.v0 + m_at + i, left) + loadFirst(mix, left));
        const Floats difference = loadFirst(m_args.vFirst + row + i, left) - loadFirst(v, left);
        storeFirst(first, loadFirst(first, left) + grad * share, left);
        const Floats mixGrad = grad * difference * share * (1.0F - share);
        storeFirst(mix, mixGrad, left);
        if (m_parameters != nullptr) {
            grow(m_parameters->v0, i, mixGrad);
        }
        storeFirst(v, grad * (1.0F - share), left);
    }

    /// \param to of a parameter, at the head's `i`-th value
    void grow(float *to, int i, Floats by) const
    {
        storeFirst(to + m_at + i, loadFirst(to + m_at + i, m_size - i) + by, m_size - i);
    }

    const TimeMix7GradArgs &m_args;
    const TimeMix7ParameterGrads *const m_parameters;
    const int m_size;
    const std::size_t m_square;
    const std::size_t m_at;  ///< the head's place in a row of D
    const TimeMix7Args m_forward;
    float *m_starts;     ///< the state in front of each chunk
    float *m_states;     ///< in front of each token of a chunk, and behind the last
    float *m_stateGrad;  ///< of the state behind the token at hand
    Wkv7Step m_steps[TimeMix7GradArgs::MaxChunk];
    alignas(64) float m_u[TimeMix7GradArgs::MaxChunk][MaxHeadSize];
    // Gradients of the token at hand.
    alignas(64) float m_y[MaxHeadSize];
    alignas(64) float m_r[MaxHeadSize];
    alignas(64) float m_k[MaxHeadSize];
    alignas(64) float m_v[MaxHeadSize];
    alignas(64) float m_w[MaxHeadSize];
    alignas(64) float m_removal[MaxHeadSize];
    alignas(64) float m_replace[MaxHeadSize];
};

inline void timeMix7Grad(const TimeMix7GradArgs &args, int headBegin, int headEnd, float *scratch)
{
    for (int head = headBegin; head < headEnd; ++head) {
        if (args.headSize == 64) {  // all released models
            Wkv7Grad<64>(args, head, scratch).run();
        } else {
            Wkv7Grad<0>(args, head, scratch).run();
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
