"""RWKV-7 for training. On the processor: fused C++ kernels (fused.cpp) and matrix products in bfloat16 or float32, each an autograd
function here. On a GPU, or with PLAIN set: the same mathematics in plain torch, the recurrence in chunks. model/decode.py is the reference that both
are compared with (check_kernels.py).

Names and shapes of the exported tensors are those of the official RWKV-7 checkpoints. B rows, T tokens a row, C channels; activations are
[B * T, C].
"""
import ctypes
import math
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

KERNELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "libfused.so")
_lib = None


def lib():
    global _lib
    if _lib is None:
        _lib = ctypes.CDLL(KERNELS)
    return _lib


def P(t):
    return ctypes.c_void_p(None if t is None else t.data_ptr())


def PP(ts):
    return (ctypes.c_void_p * len(ts))(*[t.data_ptr() for t in ts])


def products() -> torch.dtype:
    """What matrix products take: bfloat16, or float32 where the kernels were built for a processor that multiplies no bfloat16."""
    return torch.float32 if os.path.exists(KERNELS) and lib().act_bits() == 32 else torch.bfloat16


ACT = products()


class Lin(torch.autograd.Function):
    """y = x @ W^T, x ACT [R,in], W fp32 [out,in] (cast here)."""

    @staticmethod
    def forward(ctx, x, W):
        Wb = W.to(ACT)
        ctx.save_for_backward(x, Wb)
        return F.linear(x, Wb)

    @staticmethod
    def backward(ctx, g):
        x, Wb = ctx.saved_tensors
        return g @ Wb, (g.t() @ x).float()


class LinT(torch.autograd.Function):
    """y = x @ W (low-rank factors are stored [in,out])."""

    @staticmethod
    def forward(ctx, x, W):
        Wb = W.to(ACT)
        ctx.save_for_backward(x, Wb)
        return x @ Wb

    @staticmethod
    def backward(ctx, g):
        x, Wb = ctx.saved_tensors
        return F.linear(g, Wb), (x.t() @ g).float()


class Mix(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, mu, B, T):
        C = x.shape[-1]
        K = mu.shape[0]
        out = [torch.empty(B * T, C, dtype=ACT) for _ in range(K)]
        lib().mix_fwd(B, T, C, K, P(x), P(mu), PP(out))
        ctx.save_for_backward(x, mu)
        ctx.bt = (B, T)
        return tuple(out)

    @staticmethod
    def backward(ctx, *g):
        x, mu = ctx.saved_tensors
        B, T = ctx.bt
        K, C = mu.shape
        g = [t.contiguous() for t in g]
        dx = torch.empty_like(x)
        dmu = torch.empty_like(mu)
        lib().mix_bwd(B, T, C, K, P(x), P(mu), PP(g), P(dx), P(dmu))
        return dx, dmu, None, None


class Prep(torch.autograd.Function):
    @staticmethod
    def forward(ctx, wl, k, v, al, vl, vf, prm):
        R, C = k.shape
        w, k2, v2, oa, ob = (torch.empty(R, C) for _ in range(5))
        w0, a0, v0, kk, ka = prm
        lib().prep_fwd(
            R,
            C,
            P(wl),
            P(k),
            P(v),
            P(al),
            P(vl),
            P(vf),
            P(w0),
            P(a0),
            P(v0),
            P(kk),
            P(ka),
            P(w),
            P(k2),
            P(v2),
            P(oa),
            P(ob),
        )
        ctx.save_for_backward(wl, k, v, al, vl, vf, prm, w)
        return w, k2, v2, oa, ob

    @staticmethod
    def backward(ctx, *g):
        wl, k, v, al, vl, vf, prm, w = ctx.saved_tensors
        R, C = k.shape
        g = [t.contiguous() for t in g]
        gwl, gk, gv, gal = (torch.empty(R, C, dtype=ACT) for _ in range(4))
        gvl = torch.empty(R, C, dtype=ACT) if vl is not None else None
        gvf = torch.empty(R, C) if vl is not None else None
        gp = torch.empty(5, C)
        w0, a0, v0, kk, ka = prm
        lib().prep_bwd(
            R,
            C,
            P(wl),
            P(k),
            P(v),
            P(al),
            P(vl),
            P(vf),
            P(w0),
            P(a0),
            P(v0),
            P(kk),
            P(ka),
            P(w),
            *[P(t) for t in g],
            P(gwl),
            P(gk),
            P(gv),
            P(gal),
            P(gvl),
            P(gvf),
            P(gp),
        )
        return gwl, gk, gv, gal, gvl, gvf, gp


class WKV(torch.autograd.Function):
    @staticmethod
    def forward(ctx, B, T, r, w, k, v, a, b):
        R, C = k.shape
        H = C // 64
        y = torch.empty(R, C)
        need = any(ctx.needs_input_grad)
        ck = torch.empty(B * H * ((T + 15) // 16) * 4096) if need else None
        lib().wkv7_fwd(B, T, H, P(w), P(r), P(k), P(v), P(a), P(b), P(y), P(ck))
        ctx.save_for_backward(r, w, k, v, a, b, ck)
        ctx.s = (B, T, H)
        return y

    @staticmethod
    def backward(ctx, dy):
        r, w, k, v, a, b, ck = ctx.saved_tensors
        dy = dy.contiguous()
        dr, dw, dk, dv, da, db = (torch.empty_like(r) for _ in range(6))
        lib().wkv7_bwd(
            *ctx.s, P(w), P(r), P(k), P(v), P(a), P(b), P(ck), P(dy), P(dw), P(dr), P(dk), P(dv), P(da), P(db)
        )
        return None, None, dr, dw, dk, dv, da, db


class Post(torch.autograd.Function):
    @staticmethod
    def forward(ctx, y, r, k2, v2, g, prm):
        R, C = y.shape
        out = torch.empty(R, C, dtype=ACT)
        lib().post_fwd(
            R,
            C,
            ctypes.c_float(64e-5),
            P(y),
            P(r),
            P(k2),
            P(v2),
            P(g),
            P(prm[0]),
            P(prm[1]),
            P(prm[2]),
            P(out),
        )
        ctx.save_for_backward(y, r, k2, v2, g, prm)
        return out

    @staticmethod
    def backward(ctx, d):
        y, r, k2, v2, g, prm = ctx.saved_tensors
        R, C = y.shape
        d = d.contiguous()
        dy, dr, dk, dv = (torch.empty_like(y) for _ in range(4))
        dg = torch.empty_like(g)
        gp = torch.empty(3, C)
        lib().post_bwd(
            R,
            C,
            ctypes.c_float(64e-5),
            P(y),
            P(r),
            P(k2),
            P(v2),
            P(g),
            P(prm[0]),
            P(prm[1]),
            P(prm[2]),
            P(d),
            P(dy),
            P(dr),
            P(dk),
            P(dv),
            P(dg),
            P(gp),
        )
        return dy, dr, dk, dv, dg, gp


class LN(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w, b):
        x = x.contiguous()
        y = torch.empty_like(x)
        lib().ln_fwd(x.shape[0], x.shape[1], P(x), P(w), P(b), P(y))
        ctx.save_for_backward(x, w)
        return y

    @staticmethod
    def backward(ctx, dy):
        x, w = ctx.saved_tensors
        dy = dy.contiguous()
        dx = torch.empty_like(x)
        gp = torch.empty(2, x.shape[1])
        lib().ln_bwd(x.shape[0], x.shape[1], P(x), P(w), P(dy), P(dx), P(gp))
        return dx, gp[0], gp[1]


class Relu2(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = torch.empty_like(x)
        lib().relu2_fwd(ctypes.c_int64(x.numel()), P(x), P(y))
        ctx.save_for_backward(x)
        return y

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        g = g.contiguous()
        d = torch.empty_like(x)
        lib().relu2_bwd(ctypes.c_int64(x.numel()), P(x), P(g), P(d))
        return d


class HeadCE(torch.autograd.Function):
    """mean weighted cross entropy of x @ W^T; logits never kept in fp32."""

    @staticmethod
    def forward(ctx, x, W, tgt, wt):
        idx = wt.nonzero().squeeze(1)
        xs = x[idx].to(ACT)
        Wb = W.to(ACT)
        z = F.linear(xs, Wb)
        nll = torch.empty(len(idx))
        wn = (wt[idx] / wt.sum()).contiguous()
        ti = tgt[idx].contiguous()
        lib().ce(z.shape[0], z.shape[1], P(z), P(ti), P(wn), P(nll))
        ctx.save_for_backward(xs, Wb, z, idx)
        ctx.n = x.shape
        full = torch.zeros(x.shape[0])
        full[idx] = nll
        ctx.mark_non_differentiable(full)
        return (nll * wn).sum(), full

    @staticmethod
    def backward(ctx, g, _):
        xs, Wb, z, idx = ctx.saved_tensors
        dx = torch.zeros(ctx.n)
        dx[idx] = (z @ Wb).float() * g
        return dx, (z.t() @ xs).float() * g, None, None


def lora_dims(C):
    def r(f, e=0.5):
        return max(32, int(round(f * C**e / 32) * 32))

    return dict(w=r(2.5), a=r(2.5), v=r(1.7), g=r(5))


# ---- device-independent path (for a GPU): same maths in plain torch, WKV in chunks of 32 steps
PLAIN = False  # set True to force it on the CPU


def wkv7_chunked(B, T, r, w, k, v, a, b, ch=32):
    """r,w,k,v,a,b [B*T, C] -> y [B*T, C], fp32. w is the decay in (0,1), at least exp(-0.6065): 1/prod(w) over 32
    steps stays below 3e8, safe in fp32. Per chunk: S_t = S_0 D_t + sum_s (v_s k_s + u_s b_s) D_t/D_s with
    u_t = S_{t-1} a_t found by one unit-triangular solve."""
    C = r.shape[-1]
    H = C // 64
    pad = -T % ch

    def sh(t, fill=0.0):
        t = t.float().view(B, T, H, 64)
        if pad:
            t = F.pad(t, (0, 0, 0, 0, 0, pad), value=fill)
        return t.permute(0, 2, 1, 3).reshape(B * H, -1, ch, 64)

    q, k, v, a, b = map(sh, (r, k, v, a, b))
    lw = sh(w, 1.0).log()
    cl = lw.cumsum(2)
    n = q.shape[1]
    at, qt = a * (cl - lw).exp(), q * cl.exp()
    inv = (-cl).exp()
    kh, bh = k * inv, b * inv
    DT = cl[:, :, -1:].exp()
    lo = torch.tril(torch.ones(ch, ch, device=r.device), -1)
    li = torch.tril(torch.ones(ch, ch, device=r.device))
    A = torch.eye(ch, device=r.device) - (at @ bh.mT) * lo
    Ak = (at @ kh.mT) * lo
    Qk = (qt @ kh.mT) * li
    Qb = (qt @ bh.mT) * li
    X = torch.linalg.solve_triangular(A, torch.cat([at, Ak @ v], -1), upper=False, unitriangular=True)
    Xa, Xv = X[..., :64], X[..., 64:]
    kd, bd = kh * DT, bh * DT
    S = torch.zeros(B * H, 64, 64, device=r.device)
    ys = []  # S[key, value]
    y0 = Qk @ v + Qb @ Xv
    qs = qt + Qb @ Xa
    for c in range(n):
        ys.append(y0[:, c] + qs[:, c] @ S)
        u = Xa[:, c] @ S + Xv[:, c]
        S = S * DT[:, c].mT + kd[:, c].mT @ v[:, c] + bd[:, c].mT @ u
    return torch.stack(ys, 1).view(B, H, -1, 64)[:, :, :T].permute(0, 2, 1, 3).reshape(B * T, C)


def shift_mix(x, mu, B, T):
    h = x.view(B, T, -1)
    d = F.pad(h, (0, 0, 1, -1)) - h
    return [(h + d * m).view(B * T, -1).to(ACT) for m in mu]


class TMix(nn.Module):
    def __init__(s, C, L, i):
        super().__init__()
        H = C // 64
        d = lora_dims(C)
        s.i = i
        r0 = i / max(L - 1, 1)
        r1 = 1 - i / L
        n = torch.arange(C) / C

        def one(p):
            return 1 - n**p

        s.mu = nn.Parameter(
            torch.stack(
                [one(0.2 * r1), one(0.9 * r1), one(0.7 * r1), one(0.7 * r1), one(0.9 * r1), one(0.2 * r1)]
            )
        )  # r w k v a g
        lin = torch.arange(C) / (C - 1) - 0.5
        zig = ((torch.arange(C) % 64) - 31.5) / 31.5
        zig = zig * zig.abs()
        www = -6 + 6 * (torch.arange(C) / (C - 1)) ** (1 + r0**0.3)

        def orth(a, b, g):
            t = torch.empty(a, b)
            nn.init.orthogonal_(t, gain=(math.sqrt(a / b) if a > b else 1) * g)
            return nn.Parameter(t)

        s.w1 = nn.Parameter(torch.zeros(C, d["w"]))
        s.w2 = orth(d["w"], C, 0.1)
        s.a1 = nn.Parameter(torch.zeros(C, d["a"]))
        s.a2 = orth(d["a"], C, 0.1)
        s.v1 = nn.Parameter(torch.zeros(C, d["v"]))
        s.v2 = orth(d["v"], C, 0.1)
        s.g1 = nn.Parameter(torch.zeros(C, d["g"]))
        s.g2 = orth(d["g"], C, 0.1)
        s.prm = nn.Parameter(
            torch.stack(
                [
                    www + 0.5 + zig * 2.5,
                    -0.19 + zig * 0.3 + lin * 0.4,
                    0.73 - lin * 0.4,
                    0.71 - lin * 0.1,
                    torch.full((C,), 1.02),
                ]
            )
        )  # w0 a0 v0 k_k k_a
        s.post = nn.Parameter(
            torch.stack([torch.full((C,), ((1 + i) / L) ** 0.7), torch.zeros(C), torch.full((C,), -0.04)])
        )  # ln_x.w ln_x.b r_k

        def u(g):
            return nn.Parameter((torch.rand(C, C) * 2 - 1) * g / C**0.5)

        s.receptance = u(0.5)
        s.key = u(0.05)
        s.value = u(0.5)
        s.output = nn.Parameter(torch.zeros(C, C))

    def plain(s, x, vf, B, T):
        C = x.shape[-1]
        H = C // 64

        def mm(t, W):
            return t @ W.to(ACT)

        xr, xw, xk, xv, xa, xg = shift_mix(x, s.mu, B, T)
        w0, a0, v0, kkp, kap = s.prm
        r = mm(xr, s.receptance.t()).float()
        k = mm(xk, s.key.t()).float()
        v = mm(xv, s.value.t()).float()
        w = torch.exp(-0.606531 * torch.sigmoid(w0 + mm(torch.tanh(mm(xw, s.w1)), s.w2).float()))
        a = torch.sigmoid(a0 + mm(mm(xa, s.a1), s.a2).float())
        g = mm(torch.sigmoid(mm(xg, s.g1)), s.g2)
        if s.i == 0:
            vf = v
        else:
            v = v + (vf - v) * torch.sigmoid(v0 + mm(mm(xv, s.v1), s.v2).float())
        kk = F.normalize((k * kkp).view(-1, H, 64), dim=-1).view(-1, C)
        k = k * (1 + (a - 1) * kap)
        y = wkv7_chunked(B, T, r, w, k, v, -kk, kk * a)
        y = F.group_norm(y, H, s.post[0], s.post[1], eps=64e-5)
        y = y + ((r * k * s.post[2]).view(-1, H, 64).sum(-1, keepdim=True) * v.view(-1, H, 64)).view(-1, C)
        return mm((y * g).to(ACT), s.output.t()).float(), vf

    def forward(s, x, vf, B, T):
        if PLAIN or x.is_cuda:
            return s.plain(x, vf, B, T)
        xr, xw, xk, xv, xa, xg = Mix.apply(x, s.mu, B, T)
        r = Lin.apply(xr, s.receptance).float()
        k = Lin.apply(xk, s.key)
        v = Lin.apply(xv, s.value)
        wl = LinT.apply(torch.tanh(LinT.apply(xw, s.w1)), s.w2)
        al = LinT.apply(LinT.apply(xa, s.a1), s.a2)
        g = LinT.apply(torch.sigmoid(LinT.apply(xg, s.g1)), s.g2)
        vl = None if s.i == 0 else LinT.apply(LinT.apply(xv, s.v1), s.v2)
        w, k2, v2, a, b = Prep.apply(wl, k, v, al, vl, None if s.i == 0 else vf, s.prm)
        if s.i == 0:
            vf = v2
        y = WKV.apply(B, T, r, w, k2, v2, a, b)
        return Lin.apply(Post.apply(y, r, k2, v2, g, s.post), s.output).float(), vf


class CMix(nn.Module):
    def __init__(s, C, L, i, mult=4):
        super().__init__()
        n = torch.arange(C) / C
        s.mu = nn.Parameter((1 - n ** ((1 - i / L) ** 4)).unsqueeze(0))
        t = torch.empty(mult * C, C)
        nn.init.orthogonal_(t, gain=math.sqrt(mult))
        s.key = nn.Parameter(t)
        s.value = nn.Parameter(torch.zeros(C, mult * C))

    def forward(s, x, B, T):
        if PLAIN or x.is_cuda:
            (xk,) = shift_mix(x, s.mu, B, T)
            return (torch.relu(xk @ s.key.t().to(ACT)) ** 2 @ s.value.t().to(ACT)).float()
        (xk,) = Mix.apply(x, s.mu, B, T)
        return Lin.apply(Relu2.apply(Lin.apply(xk, s.key)), s.value).float()


class Norm(nn.Module):
    def __init__(s, C):
        super().__init__()
        s.weight = nn.Parameter(torch.ones(C))
        s.bias = nn.Parameter(torch.zeros(C))

    def forward(s, x):
        if PLAIN or x.is_cuda:
            return F.layer_norm(x, x.shape[-1:], s.weight, s.bias)
        return LN.apply(x, s.weight, s.bias)


class Block(nn.Module):
    def __init__(s, C, L, i, mult):
        super().__init__()
        s.ln1 = Norm(C)
        s.ln2 = Norm(C)
        s.att = TMix(C, L, i)
        s.ffn = CMix(C, L, i, mult)
        if i == 0:
            s.ln0 = Norm(C)


class RWKV7(nn.Module):
    def __init__(s, V, C, L, mult=4):
        super().__init__()
        s.V, s.C, s.L = V, C, L
        s.emb = nn.Parameter(torch.randn(V, C) * 0.02)
        s.blocks = nn.ModuleList([Block(C, L, i, mult) for i in range(L)])
        s.ln_out = Norm(C)
        t = torch.empty(V, C)
        nn.init.orthogonal_(t, gain=0.5 * math.sqrt(V / C) if V > C else 0.5)
        s.head = nn.Parameter(t)

    def hidden(s, x, B, T):
        """x: fp32 [B*T, C] embedded input (token rows and spliced image rows)."""
        x = s.blocks[0].ln0(x)
        vf = None
        for b in s.blocks:
            y, vf = b.att(b.ln1(x), vf, B, T)
            x = x + y
            x = x + b.ffn(b.ln2(x), B, T)
        return s.ln_out(x)

    def embed(s, ids):
        return F.embedding(ids.reshape(-1), s.emb)

    def loss(s, ids, wt, img=None, img_pos=None):
        """ids [B,T+1]; wt [B,T] target weights; img [n,K,C] embeddings written at rows img_pos [n*K] of the flat [B*T] input."""
        B, T = ids.shape[0], ids.shape[1] - 1
        x = s.embed(ids[:, :-1])
        if img is not None:
            x = x.index_copy(0, img_pos, img.reshape(-1, s.C).float())
        if PLAIN or x.is_cuda:
            t, u = ids[:, 1:].reshape(-1), wt.reshape(-1)
            idx = u.nonzero().squeeze(1)
            z = s.hidden(x, B, T)[idx].to(ACT) @ s.head.t().to(ACT)
            nll = F.cross_entropy(z.float(), t[idx], reduction="none")
            return (nll * u[idx]).sum() / u.sum(), nll
        return HeadCE.apply(s.hidden(x, B, T), s.head, ids[:, 1:].reshape(-1), wt.reshape(-1))

    # ---- official names
    def official_views(s):
        """Views of the parameters under the official RWKV-7 names."""
        d = {
            "emb.weight": s.emb,
            "head.weight": s.head,
            "ln_out.weight": s.ln_out.weight,
            "ln_out.bias": s.ln_out.bias,
        }
        for i, b in enumerate(s.blocks):
            p = f"blocks.{i}."
            for n in (["ln0"] if i == 0 else []) + ["ln1", "ln2"]:
                d[p + n + ".weight"] = getattr(b, n).weight
                d[p + n + ".bias"] = getattr(b, n).bias
            a = b.att
            C = s.C
            for j, n in enumerate("rwkvag"):
                d[p + f"att.x_{n}"] = a.mu[j].view(1, 1, C)
            for j, n in enumerate(["w0", "a0", "v0", "k_k", "k_a"]):
                if not (i == 0 and n == "v0"):
                    d[p + "att." + n] = a.prm[j].view(1, 1, C)
            for n in ["w1", "w2", "a1", "a2", "g1", "g2"] + ([] if i == 0 else ["v1", "v2"]):
                d[p + "att." + n] = getattr(a, n)
            d[p + "att.r_k"] = a.post[2].view(-1, 64)
            d[p + "att.ln_x.weight"] = a.post[0]
            d[p + "att.ln_x.bias"] = a.post[1]
            for n in ["receptance", "key", "value", "output"]:
                d[p + f"att.{n}.weight"] = getattr(a, n)
            d[p + "ffn.x_k"] = b.ffn.mu[0].view(1, 1, C)
            d[p + "ffn.key.weight"] = b.ffn.key
            d[p + "ffn.value.weight"] = b.ffn.value
        return d

    def export_state(s):
        return {k: v.detach().clone() for k, v in s.official_views().items()}
