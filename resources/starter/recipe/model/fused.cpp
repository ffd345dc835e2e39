// CPU kernels for RWKV-7 training, called through ctypes. Head size 64.
// Layout of all per-token tensors: [B, T, C] contiguous, C = H * 64. The state is kept transposed, S[j][i]
// (j: key index, i: value index), so that every sum over j is a plain vector accumulation. Vectors are GCC's
// own, as long as the machine's registers; -ffast-math contracts products and sums. What matrix products take
// (Act) is bfloat16 where the machine multiplies it, else float: act_bits() tells which.
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef __AVX512F__
#define L 16
#else
#define L 8
#endif
#define N 64
#define U (N / L)  // vectors of a head's row
#define CH 16      // steps between two kept states
#define HELD 4     // vectors of a row that one loop keeps three sums of
#define HOLD(u) _Pragma("GCC unroll 8") for (int u = 0; u < HELD; u++)
#define EACH(u) _Pragma("GCC unroll 8") for (int u = 0; u < U; u++)

typedef float V __attribute__((vector_size(4 * L)));
typedef int32_t VI __attribute__((vector_size(4 * L)));
typedef uint32_t VU __attribute__((vector_size(4 * L)));
typedef uint16_t VH __attribute__((vector_size(2 * L)));
typedef float Loose __attribute__((vector_size(4 * L), aligned(4), may_alias));
typedef uint16_t LooseH __attribute__((vector_size(2 * L), aligned(2), may_alias));

static inline V ld(const float *p)
{
    return *(const Loose *)p;
}
static inline void st(float *p, V v)
{
    *(Loose *)p = v;
}
static inline V bc(float f)
{
    return f - V{};
}
static inline V most(V a, V b)
{
    return a > b ? a : b;
}
static inline float red(V v)
{
#ifdef __AVX512F__
    auto eight = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7) +
                 __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
#else
    V eight = v;
#endif
    auto four =
        __builtin_shufflevector(eight, eight, 0, 1, 2, 3) + __builtin_shufflevector(eight, eight, 4, 5, 6, 7);
    auto two = four + __builtin_shufflevector(four, four, 2, 3, 0, 1);
    return two[0] + two[1];
}
static inline V vexp(V x)
{
    x = most(bc(-87.f), x);
    x = x < bc(88.f) ? x : bc(88.f);
    V scaled = x * 1.44269504f;
    VI n = __builtin_convertvector(scaled + (scaled < bc(0.f) ? bc(-0.5f) : bc(0.5f)), VI);
    V r = x - __builtin_convertvector(n, V) * 0.693147181f;
    V p = bc(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = r * r * p + r + 1.f;
    return p * (V)((n + 127) << 23);
}
static inline V vsig(V x)
{
    return 1.f / (1.f + vexp(-x));
}

#ifdef __AVX512BF16__
typedef uint16_t Act;
static inline float one(Act a)
{
    uint32_t bits = (uint32_t)a << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}
static inline V lda(const Act *p)
{
    return (V)(__builtin_convertvector(*(const LooseH *)p, VU) << 16);
}
static inline void sta(Act *p, V v)
{  // to the nearest, ties to even
    VU bits = (VU)v;
    *(LooseH *)p = __builtin_convertvector((bits + 0x7fff + (bits >> 16 & 1)) >> 16, VH);
}
#else
typedef float Act;
static inline float one(Act a)
{
    return a;
}
static inline V lda(const Act *p)
{
    return ld(p);
}
static inline void sta(Act *p, V v)
{
    st(p, v);
}
#endif

// one step: out = S*w + b*sa + k*v ; also y = sum_j q_j out_j. sa is computed first.
static inline void step(const float *Sin, float *Sout, const float *w, const float *k, const float *v,
                        const float *a, const float *b, const float *q, float *sa, float *y)
{
    V s[U] = {}, vv[U], yy[U] = {};
    for (int j = 0; j < N; j++)
        EACH(u) s[u] += a[j] * ld(Sin + j * N + u * L);
    EACH(u) vv[u] = ld(v + u * L);
    for (int j = 0; j < N; j++) {
        const float *r = Sin + j * N;
        float *o = Sout + j * N;
        V wj = bc(w[j]), bj = bc(b[j]), kj = bc(k[j]), qj = bc(q[j]);
        EACH(u)
        {
            V t = wj * ld(r + u * L) + bj * s[u] + kj * vv[u];
            st(o + u * L, t);
            yy[u] += qj * t;
        }
    }
    EACH(u) st(sa + u * L, s[u]);
    if (y)
        EACH(u) st(y + u * L, yy[u]);
}

// Sums of parameters' gradients: one row of `width` a thread, added up at the end.
struct Sums {
    int threads, width;
    float *all;
    explicit Sums(int width)
        : threads(omp_get_max_threads())
        , width(width)
        , all((float *)calloc((size_t)threads * width, sizeof(float)))
    {
    }
    ~Sums() { free(all); }
    float *mine() { return all + (size_t)omp_get_thread_num() * width; }
    void into(float *out)
    {
        memset(out, 0, sizeof(float) * width);
        for (int q = 0; q < threads; q++)
            for (int i = 0; i < width; i++)
                out[i] += all[(size_t)q * width + i];
    }
};
static inline void more(float *p, V v)
{
    st(p, ld(p) + v);
}

extern "C" {
int act_bits()
{
    return 8 * sizeof(Act);
}

// ck: checkpoints [B,H,T/CH,N*N] (state before the chunk)
void wkv7_fwd(int B, int T, int H, const float *w, const float *q, const float *k, const float *v,
              const float *a, const float *b, float *y, float *ck)
{
    int C = H * N, nc = (T + CH - 1) / CH;
#pragma omp parallel for schedule(dynamic)
    for (int bh = 0; bh < B * H; bh++) {
        int bi = bh / H, h = bh % H;
        alignas(64) float S[N * N];
        float sa[N];
        memset(S, 0, sizeof S);
        for (int t = 0; t < T; t++) {
            if (t % CH == 0 && ck)
                memcpy(ck + ((size_t)bh * nc + t / CH) * N * N, S, sizeof S);
            size_t o = ((size_t)bi * T + t) * C + h * N;
            step(S, S, w + o, k + o, v + o, a + o, b + o, q + o, sa, y + o);
        }
    }
}
void wkv7_bwd(int B, int T, int H, const float *w, const float *q, const float *k, const float *v,
              const float *a, const float *b, const float *ck, const float *dy, float *dw, float *dq,
              float *dk, float *dv, float *da, float *db)
{
    int C = H * N, nc = (T + CH - 1) / CH;
#pragma omp parallel
    {
        float *buf = (float *)aligned_alloc(64, sizeof(float) * (CH + 1) * N * N);
        float *dS = (float *)aligned_alloc(64, sizeof(float) * N * N);
        float sab[CH][N];
#pragma omp for schedule(dynamic)
        for (int bh = 0; bh < B * H; bh++) {
            int bi = bh / H, h = bh % H;
            memset(dS, 0, sizeof(float) * N * N);
            for (int c = nc - 1; c >= 0; c--) {
                int t0 = c * CH, t1 = t0 + CH < T ? t0 + CH : T;
                memcpy(buf, ck + ((size_t)bh * nc + c) * N * N, sizeof(float) * N * N);
                for (int t = t0; t < t1; t++) {
                    size_t o = ((size_t)bi * T + t) * C + h * N;
                    step(buf + (t - t0) * N * N, buf + (t - t0 + 1) * N * N, w + o, k + o, v + o, a + o,
                         b + o, q + o, sab[t - t0], nullptr);
                }
                for (int t = t1 - 1; t >= t0; t--) {
                    size_t o = ((size_t)bi * T + t) * C + h * N;
                    const float *before = buf + (t - t0) * N * N, *after = before + N * N, *sa = sab[t - t0];
                    float es[N];
                    // what is summed over j first, so many columns at a time that the sums stay in registers
                    for (int i = 0; i < N; i += HELD * L) {
                        V e[HELD] = {}, dvv[HELD] = {}, dyy[HELD];
                        HOLD(u) dyy[u] = ld(dy + o + i + u * L);
                        for (int j = 0; j < N; j++) {
                            float *d = dS + j * N + i;
                            V qj = bc(q[o + j]), kj = bc(k[o + j]), bj = bc(b[o + j]);
                            HOLD(u)
                            {
                                V du = ld(d + u * L) + qj * dyy[u];
                                st(d + u * L, du);
                                dvv[u] += kj * du;
                                e[u] += bj * du;
                            }
                        }
                        HOLD(u) st(dv + o + i + u * L, dvv[u]);
                        HOLD(u) st(es + i + u * L, e[u]);
                    }
                    for (int j = 0; j < N; j++) {
                        float *d = dS + j * N;
                        V wj = bc(w[o + j]), aj = bc(a[o + j]);
                        V xq = {}, xw = {}, xb = {}, xk = {}, xa = {};
                        EACH(u)
                        {
                            V du = ld(d + u * L), pu = ld(before + j * N + u * L), eu = ld(es + u * L);
                            xq += ld(after + j * N + u * L) * ld(dy + o + u * L);
                            xw += pu * du;
                            xb += ld(sa + u * L) * du;
                            xk += ld(v + o + u * L) * du;
                            xa += pu * eu;
                            st(d + u * L, wj * du + aj * eu);
                        }
                        dq[o + j] = red(xq);
                        dw[o + j] = red(xw);
                        db[o + j] = red(xb);
                        dk[o + j] = red(xk);
                        da[o + j] = red(xa);
                    }
                }
            }
        }
        free(buf);
        free(dS);
    }
}

// token shift + K lerps: out_m = x + (prev - x) * mu_m. x fp32 [B,T,C]
void mix_fwd(int B, int T, int C, int K, const float *x, const float *mu, Act **out)
{
#pragma omp parallel for
    for (int r = 0; r < B * T; r++) {
        const float *xr = x + (size_t)r * C;
        for (int c = 0; c < C; c += L) {
            V xv = ld(xr + c), d = (r % T ? ld(xr - C + c) : V{}) - xv;
            for (int m = 0; m < K; m++)
                sta(out[m] + (size_t)r * C + c, d * ld(mu + m * C + c) + xv);
        }
    }
}
// g: K grads; dx fp32; dmu fp32 [K,C]
void mix_bwd(int B, int T, int C, int K, const float *x, const float *mu, Act **g, float *dx, float *dmu)
{
    Sums sums(K * C);
#pragma omp parallel
    {
        float *A = sums.mine();
#pragma omp for
        for (int r = 0; r < B * T; r++) {
            int t = r % T;
            const float *xr = x + (size_t)r * C;
            for (int c = 0; c < C; c += L) {
                V xv = ld(xr + c), d = (t ? ld(xr - C + c) : V{}) - xv, sx = {};
                for (int m = 0; m < K; m++) {
                    V gv = lda(g[m] + (size_t)r * C + c);
                    sx += gv * (1.f - ld(mu + m * C + c));
                    more(A + m * C + c, gv * d);
                }
                if (t + 1 < T)
                    for (int m = 0; m < K; m++)
                        sx += lda(g[m] + (size_t)(r + 1) * C + c) * ld(mu + m * C + c);
                st(dx + (size_t)r * C + c, sx);
            }
        }
    }
    sums.into(dmu);
}

// prep: inputs wl,k,v,al,vl (+v_first fp32), params fp32 w0,a0,v0,kk_,ka_ (each [C])
//  w = exp(-0.606531*sig(w0+wl)); a = sig(a0+al); kk = normalize_head(k*kk_);
//  k2 = k*(1+(a-1)*ka_); v2 = first? v : v + (vf - v)*sig(v0+vl); outA=-kk; outB=kk*a
void prep_fwd(int R, int C, const Act *wl, const Act *k, const Act *v, const Act *al, const Act *vl,
              const float *vf, const float *w0, const float *a0, const float *v0, const float *kkp,
              const float *kap, float *w, float *k2, float *v2, float *oa, float *ob)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++)
        for (int h = 0; h < C; h += N) {
            size_t o = (size_t)r * C + h;
            V kk[U], ss = {};
            EACH(u)
            {
                kk[u] = lda(k + o + u * L) * ld(kkp + h + u * L);
                ss += kk[u] * kk[u];
            }
            float inv = 1.f / fmaxf(sqrtf(red(ss)), 1e-12f);
            for (int u = 0; u < U; u++) {
                int c = h + u * L;
                size_t p = o + u * L;
                V a = vsig(lda(al + p) + ld(a0 + c)), kn = kk[u] * inv;
                st(oa + p, -kn);
                st(ob + p, kn * a);
                st(k2 + p, lda(k + p) * ((a - 1.f) * ld(kap + c) + 1.f));
                st(w + p, vexp(-0.606531f * vsig(lda(wl + p) + ld(w0 + c))));
                V vv = lda(v + p);
                if (vl)
                    vv += (ld(vf + p) - vv) * vsig(lda(vl + p) + ld(v0 + c));
                st(v2 + p, vv);
            }
        }
}
// grads in: dw,dk2,dv2,doa,dob. out gwl,gk,gv,gal,gvl, fp32 gvf (if vl), param grads gp[5][C]
// (w0,a0,v0,kk,ka)
void prep_bwd(int R, int C, const Act *wl, const Act *k, const Act *v, const Act *al, const Act *vl,
              const float *vf, const float *w0, const float *a0, const float *v0, const float *kkp,
              const float *kap, const float *w, const float *dw, const float *dk2, const float *dv2,
              const float *doa, const float *dob, Act *gwl, Act *gk, Act *gv, Act *gal, Act *gvl, float *gvf,
              float *gp)
{
    Sums sums(5 * C);
#pragma omp parallel
    {
        float *A = sums.mine();
#pragma omp for
        for (int r = 0; r < R; r++)
            for (int h = 0; h < C; h += N) {
                size_t o = (size_t)r * C + h;
                V kk[U], a[U], dkn[U], ss = {}, dot = {};
                EACH(u)
                {
                    kk[u] = lda(k + o + u * L) * ld(kkp + h + u * L);
                    ss += kk[u] * kk[u];
                }
                float inv = 1.f / fmaxf(sqrtf(red(ss)), 1e-12f);
                for (int u = 0; u < U; u++) {
                    size_t p = o + u * L;
                    a[u] = vsig(lda(al + p) + ld(a0 + h + u * L));
                    kk[u] *= inv;
                    dkn[u] = ld(dob + p) * a[u] - ld(doa + p);
                    dot += dkn[u] * kk[u];
                }
                float ds = red(dot);
                for (int u = 0; u < U; u++) {
                    int c = h + u * L;
                    size_t p = o + u * L;
                    V kv = lda(k + p), g2 = ld(dk2 + p), ka = ld(kap + c), am1 = a[u] - 1.f;
                    V dkk = inv * (dkn[u] - kk[u] * ds);
                    sta(gk + p, g2 * (am1 * ka + 1.f) + dkk * ld(kkp + c));
                    more(A + 3 * C + c, dkk * kv);
                    more(A + 4 * C + c, g2 * kv * am1);
                    V dal = (g2 * kv * ka + ld(dob + p) * kk[u]) * a[u] * (1.f - a[u]);
                    sta(gal + p, dal);
                    more(A + C + c, dal);
                    V sw = vsig(lda(wl + p) + ld(w0 + c));
                    V dwl = ld(dw + p) * ld(w + p) * -0.606531f * sw * (1.f - sw);
                    sta(gwl + p, dwl);
                    more(A + c, dwl);
                    V gvv = ld(dv2 + p);
                    if (vl) {
                        V g = vsig(lda(vl + p) + ld(v0 + c));
                        V dgl = gvv * (ld(vf + p) - lda(v + p)) * g * (1.f - g);
                        sta(gvl + p, dgl);
                        more(A + 2 * C + c, dgl);
                        st(gvf + p, gvv * g);
                        gvv *= 1.f - g;
                    }
                    sta(gv + p, gvv);
                }
            }
    }
    sums.into(gp);
}

// post: out = (groupnorm(y)*lw+lb + (sum_head r*k2*rk) * v2) * g ; y,r,k2,v2 fp32
void post_fwd(int R, int C, float eps, const float *y, const float *rr, const float *k2, const float *v2,
              const Act *g, const float *lw, const float *lb, const float *rk, Act *out)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++)
        for (int h = 0; h < C; h += N) {
            size_t o = (size_t)r * C + h;
            V s = {}, s2 = {}, bo = {};
            EACH(u)
            {
                V yv = ld(y + o + u * L);
                s += yv;
                s2 += yv * yv;
                bo += ld(rr + o + u * L) * ld(k2 + o + u * L) * ld(rk + h + u * L);
            }
            float m = red(s) / N, var = red(s2) / N - m * m, is = 1.f / sqrtf(fmaxf(var, 0.f) + eps);
            float bb = red(bo);
            EACH(u)
            {
                int c = h + u * L;
                size_t p = o + u * L;
                V n = (ld(y + p) - m) * is;
                sta(out + p, (bb * ld(v2 + p) + n * ld(lw + c) + ld(lb + c)) * lda(g + p));
            }
        }
}
void post_bwd(int R, int C, float eps, const float *y, const float *rr, const float *k2, const float *v2,
              const Act *g, const float *lw, const float *lb, const float *rk, const Act *dout, float *dy,
              float *dr, float *dk2, float *dv2, Act *dg, float *gp)
{
    Sums sums(3 * C);
#pragma omp parallel
    {
        float *A = sums.mine();
#pragma omp for
        for (int r = 0; r < R; r++)
            for (int h = 0; h < C; h += N) {
                size_t o = (size_t)r * C + h;
                V s = {}, s2 = {}, bo = {};
                EACH(u)
                {
                    V yv = ld(y + o + u * L);
                    s += yv;
                    s2 += yv * yv;
                    bo += ld(rr + o + u * L) * ld(k2 + o + u * L) * ld(rk + h + u * L);
                }
                float m = red(s) / N, var = red(s2) / N - m * m, is = 1.f / sqrtf(fmaxf(var, 0.f) + eps);
                float bb = red(bo);
                V t1 = {}, t2 = {}, db = {}, dn[U], nn[U];
                EACH(u)
                {
                    int c = h + u * L;
                    size_t p = o + u * L;
                    V d = lda(dout + p), vv = ld(v2 + p);
                    nn[u] = (ld(y + p) - m) * is;
                    V di = d * lda(g + p);
                    sta(dg + p, d * (bb * vv + nn[u] * ld(lw + c) + ld(lb + c)));
                    more(A + c, di * nn[u]);
                    more(A + C + c, di);
                    db += di * vv;
                    st(dv2 + p, di * bb);
                    dn[u] = di * ld(lw + c);
                    t1 += dn[u];
                    t2 += dn[u] * nn[u];
                }
                float dbb = red(db), m1 = red(t1) / N, m2 = red(t2) / N;
                EACH(u)
                {
                    int c = h + u * L;
                    size_t p = o + u * L;
                    st(dy + p, is * (dn[u] - m1 - nn[u] * m2));
                    V rv = ld(rr + p), kv = ld(k2 + p), rkv = ld(rk + c);
                    st(dr + p, dbb * kv * rkv);
                    st(dk2 + p, dbb * rv * rkv);
                    more(A + 2 * C + c, dbb * rv * kv);
                }
            }
    }
    sums.into(gp);
}

// layer norm over C, fp32 -> fp32
static inline void moments(const float *p, int C, float *mean, float *scale)
{
    V s = {}, s2 = {};
    for (int c = 0; c < C; c += L) {
        V v = ld(p + c);
        s += v;
        s2 += v * v;
    }
    float m = red(s) / C;
    *mean = m;
    *scale = 1.f / sqrtf(fmaxf(red(s2) / C - m * m, 0.f) + 1e-5f);
}
void ln_fwd(int R, int C, const float *x, const float *w, const float *b, float *y)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++) {
        const float *p = x + (size_t)r * C;
        float m, is;
        moments(p, C, &m, &is);
        for (int c = 0; c < C; c += L)
            st(y + (size_t)r * C + c, (ld(p + c) - m) * is * ld(w + c) + ld(b + c));
    }
}
void ln_bwd(int R, int C, const float *x, const float *w, const float *dy, float *dx, float *gp)
{
    Sums sums(2 * C);
#pragma omp parallel
    {
        float *A = sums.mine();
#pragma omp for
        for (int r = 0; r < R; r++) {
            size_t o = (size_t)r * C;
            float m, is;
            moments(x + o, C, &m, &is);
            V t1 = {}, t2 = {};
            for (int c = 0; c < C; c += L) {
                V n = (ld(x + o + c) - m) * is, d = ld(dy + o + c), dn = d * ld(w + c);
                more(A + c, d * n);
                more(A + C + c, d);
                t1 += dn;
                t2 += dn * n;
            }
            float m1 = red(t1) / C, m2 = red(t2) / C;
            for (int c = 0; c < C; c += L) {
                V n = (ld(x + o + c) - m) * is;
                st(dx + o + c, is * (ld(dy + o + c) * ld(w + c) - m1 - n * m2));
            }
        }
    }
    sums.into(gp);
}

// squared relu
void relu2_fwd(int64_t n, const Act *x, Act *y)
{
#pragma omp parallel for
    for (int64_t i = 0; i < n; i += L) {
        V v = most(lda(x + i), V{});
        sta(y + i, v * v);
    }
}
void relu2_bwd(int64_t n, const Act *x, const Act *g, Act *dx)
{
#pragma omp parallel for
    for (int64_t i = 0; i < n; i += L)
        sta(dx + i, 2.f * most(lda(x + i), V{}) * lda(g + i));
}

// cross entropy on logits [R,Vn] (Vn % 16 == 0); replaces them with d(sum wt*nll)/dlogits; nll[r] out
void ce(int R, int Vn, Act *x, const int64_t *tgt, const float *wt, float *nll)
{
#pragma omp parallel
    {
        float *e = (float *)aligned_alloc(64, (size_t)Vn * 4);
#pragma omp for
        for (int r = 0; r < R; r++) {
            Act *p = x + (size_t)r * Vn;
            if (wt[r] == 0.f) {
                memset(p, 0, (size_t)Vn * sizeof(Act));
                nll[r] = 0;
                continue;
            }
            V m = bc(-1e30f);
            for (int c = 0; c < Vn; c += L)
                m = most(m, lda(p + c));
            float mx = m[0];
            for (int i = 1; i < L; i++)
                mx = fmaxf(mx, m[i]);
            float tv = one(p[tgt[r]]);
            V s = {};
            for (int c = 0; c < Vn; c += L) {
                V v = vexp(lda(p + c) - mx);
                st(e + c, v);
                s += v;
            }
            float sum = red(s), f = wt[r] / sum;
            nll[r] = logf(sum) + mx - tv;
            e[tgt[r]] -= sum;
            for (int c = 0; c < Vn; c += L)
                sta(p + c, ld(e + c) * f);
        }
        free(e);
    }
}
}  // extern C
