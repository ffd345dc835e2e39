#include "kernels/cpu/elementwise.h"
#include "kernels/cpu/time_mix4.h"
#include "kernels/cpu/time_mix5.h"
#include "kernels/device.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>
namespace rookery::kernels {
void decode(DType type, const std::byte *from, float *to, std::size_t values) noexcept
{
    for (std::size_t i = 0; i < values; ++i) {
        if (type == DType::F32)
            std::memcpy(to + i, from + 4 * i, 4);
        else if (type == DType::BF16) {
            uint16_t h;
            std::memcpy(&h, from + 2 * i, 2);
            uint32_t u = uint32_t(h) << 16;
            std::memcpy(to + i, &u, 4);
        } else {
            _Float16 h;
            std::memcpy(&h, from + 2 * i, 2);
            to[i] = float(h);
        }
    }
}
struct M : Matrix {
    M(MatrixView v)
        : Matrix(v.rows, v.columns, storedBytes(v.type, size_t(v.rows) * v.columns))
        , v(v)
    {
    }
    MatrixView v;
};
static float sg(float x)
{
    return 1 / (1 + std::exp(-x));
}
class Cpu : public Device
{
public:
    DeviceInfo info() const override { return {"cpu", "scalar", 1}; }
    void *allocate(size_t b) noexcept override
    {
        void *p = std::aligned_alloc(64, (b + 63) / 64 * 64 + 64);
        if (p)
            std::memset(p, 0, b);
        return p;
    }
    void release(void *p) noexcept override { std::free(p); }
    void copyIn(float *t, const float *f, size_t n) noexcept override { std::memcpy(t, f, n * 4); }
    void copyOut(float *t, const float *f, size_t n) noexcept override { std::memcpy(t, f, n * 4); }
    void copy(float *t, const float *f, size_t n) noexcept override { std::memcpy(t, f, n * 4); }
    std::unique_ptr<Matrix> prepare(const MatrixView &v, const MatrixOptions &) noexcept override
    {
        return std::make_unique<M>(v);
    }
    void ln(const float *x, const float *w, const float *b, float *y, int D, float eps)
    {
        double m = 0, v = 0;
        for (int i = 0; i < D; ++i)
            m += x[i];
        m /= D;
        for (int i = 0; i < D; ++i)
            v += (x[i] - m) * (x[i] - m);
        v /= D;
        double s = 1 / std::sqrt(v + eps);
        for (int i = 0; i < D; ++i)
            y[i] = float((x[i] - m) * s) * w[i] + b[i];
    }
    void layerNorm(const LayerNormArgs &a) noexcept override
    {
        for (int t = 0; t < a.tokens; ++t)
            ln(a.x + t * a.width, a.weight, a.bias, a.y + t * a.width, a.width, a.eps);
    }
    void shiftMix(const ShiftMixArgs &a) noexcept override
    {
        int D = a.width;
        for (int t = 0; t < a.tokens; ++t)
            ln(a.x + t * D, a.weight, a.bias, a.normed + t * D, D, a.eps);
        for (int t = 0; t < a.tokens; ++t) {
            const float *p = t ? a.normed + (t - 1) * D : a.previous;
            const float *z = a.normed + t * D;
            for (int o = 0; o < a.outputs; ++o)
                for (int i = 0; i < D; ++i)
                    a.output[o][t * D + i] = z[i] + (p[i] - z[i]) * a.mix[o][i];
        }
        std::memcpy(a.previous, a.normed + (a.tokens - 1) * D, D * 4);
    }
    void matmul(std::span<const MatmulJob> jobs, int T) noexcept override
    {
        for (auto &j : jobs) {
            auto &v = static_cast<const M *>(j.weight)->v;
            std::vector<float> row(v.columns);
            for (int r = 0; r < v.rows; ++r) {
                decode(v.type, v.data + storedBytes(v.type, size_t(v.columns)) * r, row.data(), row.size());
                for (int t = 0; t < T; ++t) {
                    float s = 0;
                    const float *x = j.x + t * v.columns;
                    for (int c = 0; c < v.columns; ++c)
                        s += row[c] * x[c];
                    float &y = j.y[t * v.rows + r];
                    switch (j.activation) {
                    case Activation::Tanh:
                        s = std::tanh(s);
                        break;
                    case Activation::Sigmoid:
                        s = sg(s);
                        break;
                    case Activation::Silu:
                        s = s * sg(s);
                        break;
                    case Activation::ReluSquared:
                        s = s > 0 ? s * s : 0;
                        break;
                    default:
                        break;
                    }
                    y = j.accumulate ? y + s : s;
                }
            }
        }
    }
    void timeMix7(const TimeMix7Args &a) noexcept override
    {
        int H = a.heads, N = a.headSize, D = H * N;
        for (int t = 0; t < a.tokens; ++t)
            for (int h = 0; h < H; ++h) {
                int o = t * D + h * N, c = h * N;
                std::vector<float> kk(N), w(N), k(N), v(N), b(N), y(N);
                double n = 0;
                for (int i = 0; i < N; ++i) {
                    kk[i] = a.k[o + i] * a.k_k[c + i];
                    n += kk[i] * kk[i];
                }
                float inv = 1 / std::max(std::sqrt(float(n)), 1e-12f);
                for (int i = 0; i < N; ++i) {
                    kk[i] *= inv;
                    float al = sg(a.a0[c + i] + a.a[o + i]);
                    w[i] = std::exp(-0.606531f * sg(a.w0[c + i] + a.w[o + i]));
                    k[i] = a.k[o + i] * (1 + (al - 1) * a.k_a[c + i]);
                    b[i] = kk[i] * al;
                    if (!a.vMix) {
                        a.vFirst[o + i] = a.v[o + i];
                        v[i] = a.v[o + i];
                    } else
                        v[i] = a.v[o + i] + (a.vFirst[o + i] - a.v[o + i]) * sg(a.v0[c + i] + a.vMix[o + i]);
                }
                float *S = a.state + h * N * N;
                for (int i = 0; i < N; ++i) {
                    float sa = 0;
                    for (int j = 0; j < N; ++j)
                        sa -= S[i * N + j] * kk[j];
                    float yy = 0;
                    for (int j = 0; j < N; ++j) {
                        float &s = S[i * N + j];
                        s = s * w[j] + sa * b[j] + v[i] * k[j];
                        yy += s * a.r[o + j];
                    }
                    y[i] = yy;
                }
                double m = 0, va = 0;
                for (float q : y)
                    m += q;
                m /= N;
                for (float q : y)
                    va += (q - m) * (q - m);
                va /= N;
                float s = 1 / std::sqrt(float(va) + a.normEps);
                float bonus = 0;
                for (int j = 0; j < N; ++j)
                    bonus += a.r[o + j] * k[j] * a.r_k[c + j];
                for (int i = 0; i < N; ++i)
                    a.out[o + i] =
                        ((y[i] - float(m)) * s * a.normWeight[c + i] + a.normBias[c + i] + bonus * v[i]) *
                        a.g[o + i];
            }
    }
    void timeMix4(const TimeMix4Args &a) noexcept override { cpu::timeMix4(a, 0, a.width); }
    void timeMix5(const TimeMix5Args &a) noexcept override { cpu::timeMix5(a, 0, a.heads); }
    void dynamicMix(const DynamicMixArgs &a) noexcept override { cpu::dynamicMix(a, 0, a.tokens); }
    void gatedAdd(const GatedAddArgs &a) noexcept override { cpu::gatedAdd(a, 0, a.tokens); }
    void tokenMatrix(const TokenMatrixArgs &a) noexcept override { cpu::tokenMatrix(a, 0, a.tokens); }
    void modulate(const ModulateArgs &a) noexcept override { cpu::modulate(a, 0, a.tokens); }
    bool synchronize() noexcept override { return true; }
};
static const Backend B[] = {
    {"cpu-scalar", []() noexcept { return true; },
     [](const DeviceOptions &) -> std::shared_ptr<Device> { return std::make_shared<Cpu>(); }}};
std::span<const Backend> backends() noexcept
{
    return B;
}
}  // namespace rookery::kernels
