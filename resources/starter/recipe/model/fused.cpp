// CPU kernels for RWKV-7 training, called through ctypes. fp32, head size 64.
// Layout of all per-token tensors: [B, T, C] contiguous, C = H * 64.
// State is kept transposed, T[j][i] (j: key index, i: value index), so that every
// sum over j is a plain vector accumulation.
#include <immintrin.h>
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#define N 64
#define CH 16
typedef __m512 V;
static inline V ld(const float *p)
{
    return _mm512_loadu_ps(p);
}
static inline void st(float *p, V v)
{
    _mm512_storeu_ps(p, v);
}
static inline V bc(float f)
{
    return _mm512_set1_ps(f);
}
static inline V fma(V a, V b, V c)
{
    return _mm512_fmadd_ps(a, b, c);
}
static inline float red(V v)
{
    return _mm512_reduce_add_ps(v);
}

// one step: out = T*w + b*sa + k*v ; also y = sum_j q_j out_j. sa is computed first.
static inline void step(const float *Tin, float *Tout, const float *w, const float *k, const float *v,
                        const float *a, const float *b, const float *q, float *sa, float *y)
{
    V s0 = _mm512_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;
    for (int j = 0; j < N; j++) {
        V aj = bc(a[j]);
        const float *r = Tin + j * N;
        s0 = fma(aj, ld(r), s0);
        s1 = fma(aj, ld(r + 16), s1);
        s2 = fma(aj, ld(r + 32), s2);
        s3 = fma(aj, ld(r + 48), s3);
    }
    st(sa, s0);
    st(sa + 16, s1);
    st(sa + 32, s2);
    st(sa + 48, s3);
    V v0 = ld(v), v1 = ld(v + 16), v2 = ld(v + 32), v3 = ld(v + 48);
    V y0 = _mm512_setzero_ps(), y1 = y0, y2 = y0, y3 = y0;
    for (int j = 0; j < N; j++) {
        const float *r = Tin + j * N;
        float *o = Tout + j * N;
        V wj = bc(w[j]), bj = bc(b[j]), kj = bc(k[j]), qj = bc(q[j]);
        V t0 = fma(kj, v0, fma(bj, s0, _mm512_mul_ps(wj, ld(r))));
        V t1 = fma(kj, v1, fma(bj, s1, _mm512_mul_ps(wj, ld(r + 16))));
        V t2 = fma(kj, v2, fma(bj, s2, _mm512_mul_ps(wj, ld(r + 32))));
        V t3 = fma(kj, v3, fma(bj, s3, _mm512_mul_ps(wj, ld(r + 48))));
        st(o, t0);
        st(o + 16, t1);
        st(o + 32, t2);
        st(o + 48, t3);
        y0 = fma(qj, t0, y0);
        y1 = fma(qj, t1, y1);
        y2 = fma(qj, t2, y2);
        y3 = fma(qj, t3, y3);
    }
    if (y) {
        st(y, y0);
        st(y + 16, y1);
        st(y + 32, y2);
        st(y + 48, y3);
    }
}
extern "C" {
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
        float *dT = (float *)aligned_alloc(64, sizeof(float) * N * N);
        float sab[CH][N];
#pragma omp for schedule(dynamic)
        for (int bh = 0; bh < B * H; bh++) {
            int bi = bh / H, h = bh % H;
            memset(dT, 0, sizeof(float) * N * N);
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
                    const float *Tp = buf + (t - t0) * N * N, *Tn = Tp + N * N, *sa = sab[t - t0];
                    V dy0 = ld(dy + o), dy1 = ld(dy + o + 16), dy2 = ld(dy + o + 32), dy3 = ld(dy + o + 48);
                    V v0 = ld(v + o), v1 = ld(v + o + 16), v2 = ld(v + o + 32), v3 = ld(v + o + 48);
                    V s0 = ld(sa), s1 = ld(sa + 16), s2 = ld(sa + 32), s3 = ld(sa + 48);
                    V z = _mm512_setzero_ps();
                    V dv0 = z, dv1 = z, dv2 = z, dv3 = z, e0 = z, e1 = z, e2 = z, e3 = z;
                    for (int j = 0; j < N; j++) {
                        float *d = dT + j * N;
                        const float *tn = Tn + j * N, *tp = Tp + j * N;
                        V qj = bc(q[o + j]);
                        V d0 = fma(qj, dy0, ld(d)), d1 = fma(qj, dy1, ld(d + 16)),
                          d2 = fma(qj, dy2, ld(d + 32)), d3 = fma(qj, dy3, ld(d + 48));
                        st(d, d0);
                        st(d + 16, d1);
                        st(d + 32, d2);
                        st(d + 48, d3);
                        V x = fma(
                            ld(tn), dy0,
                            fma(ld(tn + 16), dy1, fma(ld(tn + 32), dy2, _mm512_mul_ps(ld(tn + 48), dy3))));
                        dq[o + j] = red(x);
                        x = fma(ld(tp), d0,
                                fma(ld(tp + 16), d1, fma(ld(tp + 32), d2, _mm512_mul_ps(ld(tp + 48), d3))));
                        dw[o + j] = red(x);
                        x = fma(s0, d0, fma(s1, d1, fma(s2, d2, _mm512_mul_ps(s3, d3))));
                        db[o + j] = red(x);
                        x = fma(v0, d0, fma(v1, d1, fma(v2, d2, _mm512_mul_ps(v3, d3))));
                        dk[o + j] = red(x);
                        V kj = bc(k[o + j]), bj = bc(b[o + j]);
                        dv0 = fma(kj, d0, dv0);
                        dv1 = fma(kj, d1, dv1);
                        dv2 = fma(kj, d2, dv2);
                        dv3 = fma(kj, d3, dv3);
                        e0 = fma(bj, d0, e0);
                        e1 = fma(bj, d1, e1);
                        e2 = fma(bj, d2, e2);
                        e3 = fma(bj, d3, e3);
                    }
                    st(dv + o, dv0);
                    st(dv + o + 16, dv1);
                    st(dv + o + 32, dv2);
                    st(dv + o + 48, dv3);
                    for (int j = 0; j < N; j++) {
                        float *d = dT + j * N;
                        const float *tp = Tp + j * N;
                        V wj = bc(w[o + j]), aj = bc(a[o + j]);
                        V x = fma(ld(tp), e0,
                                  fma(ld(tp + 16), e1, fma(ld(tp + 32), e2, _mm512_mul_ps(ld(tp + 48), e3))));
                        da[o + j] = red(x);
                        st(d, fma(wj, ld(d), _mm512_mul_ps(aj, e0)));
                        st(d + 16, fma(wj, ld(d + 16), _mm512_mul_ps(aj, e1)));
                        st(d + 32, fma(wj, ld(d + 32), _mm512_mul_ps(aj, e2)));
                        st(d + 48, fma(wj, ld(d + 48), _mm512_mul_ps(aj, e3)));
                    }
                }
            }
        }
        free(buf);
        free(dT);
    }
}

// token shift + K lerps: out_m = x + (prev - x) * mu_m, written as bf16. x fp32 [B,T,C]
static inline void stbf(uint16_t *p, V v)
{
    _mm256_storeu_si256((__m256i *)p, (__m256i)_mm512_cvtneps_pbh(v));
}
static inline V ldbf(const uint16_t *p)
{
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p)), 16));
}
void mix_fwd(int B, int T, int C, int K, const float *x, const float *mu, uint16_t **out)
{
#pragma omp parallel for
    for (int r = 0; r < B * T; r++) {
        int t = r % T;
        const float *xr = x + (size_t)r * C;
        for (int c = 0; c < C; c += 16) {
            V xv = ld(xr + c);
            V pv = t ? ld(xr - C + c) : _mm512_setzero_ps();
            V d = _mm512_sub_ps(pv, xv);
            for (int m = 0; m < K; m++)
                stbf(out[m] + (size_t)r * C + c, fma(d, ld(mu + m * C + c), xv));
        }
    }
}
// g: K bf16 grads; dx fp32; dmu fp32 [K,C]
void mix_bwd(int B, int T, int C, int K, const float *x, const float *mu, uint16_t **g, float *dx, float *dmu)
{
    int nt = omp_get_max_threads();
    float *acc = (float *)calloc((size_t)nt * K * C, 4);
#pragma omp parallel
    {
        float *A = acc + (size_t)omp_get_thread_num() * K * C;
#pragma omp for
        for (int r = 0; r < B * T; r++) {
            int t = r % T;
            const float *xr = x + (size_t)r * C;
            for (int c = 0; c < C; c += 16) {
                V xv = ld(xr + c);
                V pv = t ? ld(xr - C + c) : _mm512_setzero_ps();
                V d = _mm512_sub_ps(pv, xv);
                V sx = _mm512_setzero_ps();
                for (int m = 0; m < K; m++) {
                    V gv = ldbf(g[m] + (size_t)r * C + c), mv = ld(mu + m * C + c);
                    sx = fma(gv, _mm512_sub_ps(bc(1.f), mv), sx);
                    st(A + m * C + c, fma(gv, d, ld(A + m * C + c)));
                }
                if (t + 1 < T)
                    for (int m = 0; m < K; m++)
                        sx = fma(ldbf(g[m] + (size_t)(r + 1) * C + c), ld(mu + m * C + c), sx);
                st(dx + (size_t)r * C + c, sx);
            }
        }
    }
    memset(dmu, 0, sizeof(float) * K * C);
    for (int q = 0; q < nt; q++)
        for (int i = 0; i < K * C; i++)
            dmu[i] += acc[(size_t)q * K * C + i];
    free(acc);
}

static inline V vexp(V x)
{  // exp, clipped
    x = _mm512_min_ps(_mm512_max_ps(x, bc(-87.f)), bc(88.f));
    V n = _mm512_roundscale_ps(_mm512_mul_ps(x, bc(1.44269504f)), 0);
    V r = fma(n, bc(-0.693359375f), x);
    r = fma(n, bc(2.12194440e-4f), r);
    V p = bc(1.9875691500e-4f);
    p = fma(p, r, bc(1.3981999507e-3f));
    p = fma(p, r, bc(8.3334519073e-3f));
    p = fma(p, r, bc(4.1665795894e-2f));
    p = fma(p, r, bc(1.6666665459e-1f));
    p = fma(p, r, bc(5.0000001201e-1f));
    p = fma(_mm512_mul_ps(r, r), p, _mm512_add_ps(r, bc(1.f)));
    return _mm512_scalef_ps(p, n);
}
static inline V vsig(V x)
{
    return _mm512_div_ps(bc(1.f), _mm512_add_ps(bc(1.f), vexp(_mm512_sub_ps(_mm512_setzero_ps(), x))));
}

// prep: inputs bf16 wl,k,v,al,vl (+v_first fp32), params fp32 w0,a0,v0,kk_,ka_ (each [C])
//  w = exp(-0.606531*sig(w0+wl)); a = sig(a0+al); kk = normalize_head(k*kk_);
//  k2 = k*(1+(a-1)*ka_); v2 = first? v : v + (vf - v)*sig(v0+vl); outA=-kk; outB=kk*a
void prep_fwd(int R, int C, const uint16_t *wl, const uint16_t *k, const uint16_t *v, const uint16_t *al,
              const uint16_t *vl, const float *vf, const float *w0, const float *a0, const float *v0,
              const float *kkp, const float *kap, float *w, float *k2, float *v2, float *oa, float *ob)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++)
        for (int h = 0; h < C; h += N) {
            size_t o = (size_t)r * C + h;
            V kk[4];
            V ss = _mm512_setzero_ps();
            for (int u = 0; u < 4; u++) {
                kk[u] = _mm512_mul_ps(ldbf(k + o + u * 16), ld(kkp + h + u * 16));
                ss = fma(kk[u], kk[u], ss);
            }
            float inv = 1.f / fmaxf(sqrtf(red(ss)), 1e-12f);
            for (int u = 0; u < 4; u++) {
                int c = h + u * 16;
                size_t p = o + u * 16;
                V a = vsig(_mm512_add_ps(ldbf(al + p), ld(a0 + c)));
                V kn = _mm512_mul_ps(kk[u], bc(inv));
                st(oa + p, _mm512_sub_ps(_mm512_setzero_ps(), kn));
                st(ob + p, _mm512_mul_ps(kn, a));
                V kv = ldbf(k + p);
                st(k2 + p, _mm512_mul_ps(kv, fma(_mm512_sub_ps(a, bc(1.f)), ld(kap + c), bc(1.f))));
                st(w + p, vexp(_mm512_mul_ps(bc(-0.606531f), vsig(_mm512_add_ps(ldbf(wl + p), ld(w0 + c))))));
                V vv = ldbf(v + p);
                if (vl) {
                    V g = vsig(_mm512_add_ps(ldbf(vl + p), ld(v0 + c)));
                    vv = fma(_mm512_sub_ps(ld(vf + p), vv), g, vv);
                }
                st(v2 + p, vv);
            }
        }
}
// grads in: dw,dk2,dv2,doa,dob. out bf16 gwl,gk,gv,gal,gvl, fp32 gvf (if vl), param grads gp[5][C]
// (w0,a0,v0,kk,ka)
void prep_bwd(int R, int C, const uint16_t *wl, const uint16_t *k, const uint16_t *v, const uint16_t *al,
              const uint16_t *vl, const float *vf, const float *w0, const float *a0, const float *v0,
              const float *kkp, const float *kap, const float *w, const float *dw, const float *dk2,
              const float *dv2, const float *doa, const float *dob, uint16_t *gwl, uint16_t *gk, uint16_t *gv,
              uint16_t *gal, uint16_t *gvl, float *gvf, float *gp)
{
    int nt = omp_get_max_threads();
    float *acc = (float *)calloc((size_t)nt * 5 * C, 4);
    V one = bc(1.f);
#pragma omp parallel
    {
        float *A = acc + (size_t)omp_get_thread_num() * 5 * C;
#pragma omp for
        for (int r = 0; r < R; r++)
            for (int h = 0; h < C; h += N) {
                size_t o = (size_t)r * C + h;
                V kk[4], a[4], dkn[4];
                V ss = _mm512_setzero_ps();
                for (int u = 0; u < 4; u++) {
                    kk[u] = _mm512_mul_ps(ldbf(k + o + u * 16), ld(kkp + h + u * 16));
                    ss = fma(kk[u], kk[u], ss);
                }
                float inv = 1.f / fmaxf(sqrtf(red(ss)), 1e-12f);
                V dot = _mm512_setzero_ps();
                for (int u = 0; u < 4; u++) {
                    int c = h + u * 16;
                    size_t p = o + u * 16;
                    a[u] = vsig(_mm512_add_ps(ldbf(al + p), ld(a0 + c)));
                    kk[u] = _mm512_mul_ps(kk[u], bc(inv));
                    dkn[u] = _mm512_sub_ps(_mm512_mul_ps(ld(dob + p), a[u]), ld(doa + p));
                    dot = fma(dkn[u], kk[u], dot);
                }
                V ds = bc(red(dot));
                for (int u = 0; u < 4; u++) {
                    int c = h + u * 16;
                    size_t p = o + u * 16;
                    V kv = ldbf(k + p), g2 = ld(dk2 + p), ka = ld(kap + c);
                    V dkk = _mm512_mul_ps(bc(inv), _mm512_sub_ps(dkn[u], _mm512_mul_ps(kk[u], ds)));
                    V am1 = _mm512_sub_ps(a[u], one);
                    V gkk = fma(g2, fma(am1, ka, one), _mm512_mul_ps(dkk, ld(kkp + c)));
                    stbf(gk + p, gkk);
                    st(A + 3 * C + c, fma(dkk, kv, ld(A + 3 * C + c)));
                    V g2k = _mm512_mul_ps(g2, kv);
                    st(A + 4 * C + c, fma(g2k, am1, ld(A + 4 * C + c)));
                    V da = fma(g2k, ka, _mm512_mul_ps(ld(dob + p), kk[u]));
                    V dal = _mm512_mul_ps(da, _mm512_mul_ps(a[u], _mm512_sub_ps(one, a[u])));
                    stbf(gal + p, dal);
                    st(A + 1 * C + c, _mm512_add_ps(dal, ld(A + 1 * C + c)));
                    V sw = vsig(_mm512_add_ps(ldbf(wl + p), ld(w0 + c)));
                    V dwl = _mm512_mul_ps(
                        _mm512_mul_ps(ld(dw + p), ld(w + p)),
                        _mm512_mul_ps(bc(-0.606531f), _mm512_mul_ps(sw, _mm512_sub_ps(one, sw))));
                    stbf(gwl + p, dwl);
                    st(A + c, _mm512_add_ps(dwl, ld(A + c)));
                    V gvv = ld(dv2 + p);
                    if (vl) {
                        V g = vsig(_mm512_add_ps(ldbf(vl + p), ld(v0 + c)));
                        V df = _mm512_sub_ps(ld(vf + p), ldbf(v + p));
                        V dgl =
                            _mm512_mul_ps(_mm512_mul_ps(gvv, df), _mm512_mul_ps(g, _mm512_sub_ps(one, g)));
                        stbf(gvl + p, dgl);
                        st(A + 2 * C + c, _mm512_add_ps(dgl, ld(A + 2 * C + c)));
                        st(gvf + p, _mm512_mul_ps(gvv, g));
                        gvv = _mm512_mul_ps(gvv, _mm512_sub_ps(one, g));
                    }
                    stbf(gv + p, gvv);
                }
            }
    }
    memset(gp, 0, sizeof(float) * 5 * C);
    for (int q = 0; q < nt; q++)
        for (int i = 0; i < 5 * C; i++)
            gp[i] += acc[(size_t)q * 5 * C + i];
    free(acc);
}
// post: out = (groupnorm(y)*lw+lb + (sum_head r*k2*rk) * v2) * g ; y,k2,v2 fp32, r,g bf16 -> bf16
void post_fwd(int R, int C, float eps, const float *y, const float *rr, const float *k2, const float *v2,
              const uint16_t *g, const float *lw, const float *lb, const float *rk, uint16_t *out)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++)
        for (int h = 0; h < C; h += N) {
            size_t o = (size_t)r * C + h;
            V s = _mm512_setzero_ps(), s2 = s, bo = s;
            for (int u = 0; u < 4; u++) {
                V yv = ld(y + o + u * 16);
                s = _mm512_add_ps(s, yv);
                s2 = fma(yv, yv, s2);
                bo = fma(_mm512_mul_ps(ld(rr + o + u * 16), ld(k2 + o + u * 16)), ld(rk + h + u * 16), bo);
            }
            float m = red(s) / N, var = red(s2) / N - m * m, is = 1.f / sqrtf(fmaxf(var, 0.f) + eps);
            V bb = bc(red(bo));
            for (int u = 0; u < 4; u++) {
                int c = h + u * 16;
                size_t p = o + u * 16;
                V n = _mm512_mul_ps(_mm512_sub_ps(ld(y + p), bc(m)), bc(is));
                stbf(out + p,
                     _mm512_mul_ps(fma(bb, ld(v2 + p), fma(n, ld(lw + c), ld(lb + c))), ldbf(g + p)));
            }
        }
}
void post_bwd(int R, int C, float eps, const float *y, const float *rr, const float *k2, const float *v2,
              const uint16_t *g, const float *lw, const float *lb, const float *rk, const uint16_t *dout,
              float *dy, float *dr, float *dk2, float *dv2, uint16_t *dg, float *gp)
{
    int nt = omp_get_max_threads();
    float *acc = (float *)calloc((size_t)nt * 3 * C, 4);
#pragma omp parallel
    {
        float *A = acc + (size_t)omp_get_thread_num() * 3 * C;
#pragma omp for
        for (int r = 0; r < R; r++)
            for (int h = 0; h < C; h += N) {
                size_t o = (size_t)r * C + h;
                V s = _mm512_setzero_ps(), s2 = s, bo = s;
                for (int u = 0; u < 4; u++) {
                    V yv = ld(y + o + u * 16);
                    s = _mm512_add_ps(s, yv);
                    s2 = fma(yv, yv, s2);
                    bo =
                        fma(_mm512_mul_ps(ld(rr + o + u * 16), ld(k2 + o + u * 16)), ld(rk + h + u * 16), bo);
                }
                float m = red(s) / N, var = red(s2) / N - m * m, is = 1.f / sqrtf(fmaxf(var, 0.f) + eps);
                V bb = bc(red(bo));
                V t1 = _mm512_setzero_ps(), t2 = t1, db = t1;
                V dn[4], nn[4];
                for (int u = 0; u < 4; u++) {
                    int c = h + u * 16;
                    size_t p = o + u * 16;
                    V d = ldbf(dout + p), gg = ldbf(g + p);
                    nn[u] = _mm512_mul_ps(_mm512_sub_ps(ld(y + p), bc(m)), bc(is));
                    V inner = fma(bb, ld(v2 + p), fma(nn[u], ld(lw + c), ld(lb + c)));
                    stbf(dg + p, _mm512_mul_ps(d, inner));
                    V di = _mm512_mul_ps(d, gg);
                    st(A + c, fma(di, nn[u], ld(A + c)));
                    st(A + C + c, _mm512_add_ps(di, ld(A + C + c)));
                    db = fma(di, ld(v2 + p), db);
                    st(dv2 + p, _mm512_mul_ps(di, bb));
                    dn[u] = _mm512_mul_ps(di, ld(lw + c));
                    t1 = _mm512_add_ps(t1, dn[u]);
                    t2 = fma(dn[u], nn[u], t2);
                }
                V dbb = bc(red(db)), m1 = bc(red(t1) / N), m2 = bc(red(t2) / N);
                for (int u = 0; u < 4; u++) {
                    int c = h + u * 16;
                    size_t p = o + u * 16;
                    st(dy + p, _mm512_mul_ps(bc(is), _mm512_sub_ps(_mm512_sub_ps(dn[u], m1),
                                                                   _mm512_mul_ps(nn[u], m2))));
                    V rv = ld(rr + p), kv = ld(k2 + p), rkv = ld(rk + c);
                    st(dr + p, _mm512_mul_ps(dbb, _mm512_mul_ps(kv, rkv)));
                    st(dk2 + p, _mm512_mul_ps(dbb, _mm512_mul_ps(rv, rkv)));
                    st(A + 2 * C + c, fma(dbb, _mm512_mul_ps(rv, kv), ld(A + 2 * C + c)));
                }
            }
    }
    memset(gp, 0, sizeof(float) * 3 * C);
    for (int q = 0; q < nt; q++)
        for (int i = 0; i < 3 * C; i++)
            gp[i] += acc[(size_t)q * 3 * C + i];
    free(acc);
}
// layer norm over C, fp32 -> fp32
void ln_fwd(int R, int C, const float *x, const float *w, const float *b, float *y)
{
#pragma omp parallel for
    for (int r = 0; r < R; r++) {
        const float *p = x + (size_t)r * C;
        V s = _mm512_setzero_ps(), s2 = s;
        for (int c = 0; c < C; c += 16) {
            V v = ld(p + c);
            s = _mm512_add_ps(s, v);
            s2 = fma(v, v, s2);
        }
        float m = red(s) / C, is = 1.f / sqrtf(fmaxf(red(s2) / C - m * m, 0.f) + 1e-5f);
        for (int c = 0; c < C; c += 16)
            st(y + (size_t)r * C + c,
               fma(_mm512_mul_ps(_mm512_sub_ps(ld(p + c), bc(m)), bc(is)), ld(w + c), ld(b + c)));
    }
}
void ln_bwd(int R, int C, const float *x, const float *w, const float *dy, float *dx, float *gp)
{
    int nt = omp_get_max_threads();
    float *acc = (float *)calloc((size_t)nt * 2 * C, 4);
#pragma omp parallel
    {
        float *A = acc + (size_t)omp_get_thread_num() * 2 * C;
#pragma omp for
        for (int r = 0; r < R; r++) {
            size_t o = (size_t)r * C;
            V s = _mm512_setzero_ps(), s2 = s, t1 = s, t2 = s;
            for (int c = 0; c < C; c += 16) {
                V v = ld(x + o + c);
                s = _mm512_add_ps(s, v);
                s2 = fma(v, v, s2);
            }
            float m = red(s) / C, is = 1.f / sqrtf(fmaxf(red(s2) / C - m * m, 0.f) + 1e-5f);
            for (int c = 0; c < C; c += 16) {
                V n = _mm512_mul_ps(_mm512_sub_ps(ld(x + o + c), bc(m)), bc(is)), d = ld(dy + o + c);
                st(A + c, fma(d, n, ld(A + c)));
                st(A + C + c, _mm512_add_ps(d, ld(A + C + c)));
                V dn = _mm512_mul_ps(d, ld(w + c));
                t1 = _mm512_add_ps(t1, dn);
                t2 = fma(dn, n, t2);
            }
            V m1 = bc(red(t1) / C), m2 = bc(red(t2) / C);
            for (int c = 0; c < C; c += 16) {
                V n = _mm512_mul_ps(_mm512_sub_ps(ld(x + o + c), bc(m)), bc(is)),
                  dn = _mm512_mul_ps(ld(dy + o + c), ld(w + c));
                st(dx + o + c,
                   _mm512_mul_ps(bc(is), _mm512_sub_ps(_mm512_sub_ps(dn, m1), _mm512_mul_ps(n, m2))));
            }
        }
    }
    memset(gp, 0, sizeof(float) * 2 * C);
    for (int q = 0; q < nt; q++)
        for (int i = 0; i < 2 * C; i++)
            gp[i] += acc[(size_t)q * 2 * C + i];
    free(acc);
}

// squared relu, bf16
void relu2_fwd(int64_t n, const uint16_t *x, uint16_t *y)
{
#pragma omp parallel for
    for (int64_t i = 0; i < n; i += 16) {
        V v = _mm512_max_ps(ldbf(x + i), _mm512_setzero_ps());
        stbf(y + i, _mm512_mul_ps(v, v));
    }
}
void relu2_bwd(int64_t n, const uint16_t *x, const uint16_t *g, uint16_t *dx)
{
#pragma omp parallel for
    for (int64_t i = 0; i < n; i += 16) {
        V v = _mm512_max_ps(ldbf(x + i), _mm512_setzero_ps());
        stbf(dx + i, _mm512_mul_ps(_mm512_mul_ps(bc(2.f), v), ldbf(g + i)));
    }
}
// cross entropy on bf16 logits [R,V] (V%16==0); replaces them with d(sum wt*nll)/dlogits; nll[r] out
void ce(int R, int Vn, uint16_t *x, const int64_t *tgt, const float *wt, float *nll)
{
#pragma omp parallel
    {
        float *e = (float *)aligned_alloc(64, (size_t)Vn * 4);
#pragma omp for
        for (int r = 0; r < R; r++) {
            uint16_t *p = x + (size_t)r * Vn;
            if (wt[r] == 0.f) {
                memset(p, 0, (size_t)Vn * 2);
                nll[r] = 0;
                continue;
            }
            V m = bc(-1e30f);
            for (int c = 0; c < Vn; c += 16)
                m = _mm512_max_ps(m, ldbf(p + c));
            float mx = _mm512_reduce_max_ps(m);
            V s = _mm512_setzero_ps();
            uint32_t tb = (uint32_t)p[tgt[r]] << 16;
            float tv;
            memcpy(&tv, &tb, 4);
            for (int c = 0; c < Vn; c += 16) {
                V v = vexp(_mm512_sub_ps(ldbf(p + c), bc(mx)));
                st(e + c, v);
                s = _mm512_add_ps(s, v);
            }
            float sum = red(s);
            nll[r] = logf(sum) + mx - tv;
            V f = bc(wt[r] / sum);
            e[tgt[r]] -= sum;
            for (int c = 0; c < Vn; c += 16)
                stbf(p + c, _mm512_mul_ps(ld(e + c), f));
        }
        free(e);
    }
}
// AdamW on a flat fp32 buffer
void adamw(int64_t n, float *p, const float *g, float *m, float *v, const float *wd, float lr,
           const float *lrs, float b1, float b2, float eps, float c1, float c2, float gs)
{
#pragma omp parallel for
    for (int64_t i = 0; i < n; i += 16) {
        V gv = _mm512_mul_ps(ld(g + i), bc(gs));
        V mv = fma(bc(b1), ld(m + i), _mm512_mul_ps(bc(1 - b1), gv)),
          vv = fma(bc(b2), ld(v + i), _mm512_mul_ps(bc(1 - b2), _mm512_mul_ps(gv, gv)));
        st(m + i, mv);
        st(v + i, vv);
        V u = _mm512_div_ps(_mm512_mul_ps(mv, bc(c1)),
                            _mm512_add_ps(_mm512_sqrt_ps(_mm512_mul_ps(vv, bc(c2))), bc(eps)));
        V pv = ld(p + i);
        V l = _mm512_mul_ps(bc(lr), ld(lrs + i));
        st(p + i, _mm512_sub_ps(pv, _mm512_mul_ps(l, fma(ld(wd + i), pv, u))));
    }
}
}  // extern C
