#!/usr/bin/env python3
"""Training of a small RWKV-7 in torch, float64, by autograd: writes tests/data/pretrain/expected.json, which
tst_pretrain compares with. Weights, tokens and the patterns that gradients are projected on come from a formula that
the test has too, so nothing but results is stored.

    rwkv7_training.py OUT.json                    the expected values
"""
import json
import math
import sys

import numpy as np
import torch

LAYERS, WIDTH, HEAD, VOCABULARY, CONTEXT, STEPS, RATE = 2, 32, 16, 40, 24, 20, 0.01
HEADS, FFN, RANK = WIDTH // HEAD, 4 * WIDTH, 32


def noise(count, seed):
    """Numbers in [0, 1) that look random: the fraction of a large sine."""
    at = np.arange(1, count + 1, dtype=np.float64)
    value = np.sin(12.9898 * at + 78.233 * (seed + 1)) * 43758.5453
    return value - np.floor(value)


def shapes():
    found = {"emb.weight": (VOCABULARY, WIDTH), "head.weight": (VOCABULARY, WIDTH)}
    norms = ["ln_out"]
    for i in range(LAYERS):
        b = f"blocks.{i}."
        norms += [b + "ln1", b + "ln2", b + "att.ln_x"] + ([b + "ln0"] if i == 0 else [])
        names = ["x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "k_k", "k_a"] + (["v0"] if i else [])
        found.update({b + "att." + n: (1, 1, WIDTH) for n in names})
        found[b + "att.r_k"] = (HEADS, HEAD)
        found[b + "ffn.x_k"] = (1, 1, WIDTH)
        for n in "wag" + ("v" if i else ""):
            found[b + f"att.{n}1"], found[b + f"att.{n}2"] = (WIDTH, RANK), (RANK, WIDTH)
        found.update({b + f"att.{n}.weight": (WIDTH, WIDTH) for n in ("receptance", "key", "value", "output")})
        found[b + "ffn.key.weight"], found[b + "ffn.value.weight"] = (FFN, WIDTH), (WIDTH, FFN)
    for n in norms:
        found[n + ".weight"] = found[n + ".bias"] = (WIDTH,)
    return dict(sorted(found.items()))


def scaled(name, u):
    last = name.rsplit(".", 1)[-1]
    if len(name.split(".")) > 1 and ("ln" in name.split(".")[-2]):
        return 0.8 + 0.4 * u if last == "weight" else 0.4 * (u - 0.5)
    if last.startswith("x_"):
        return u
    if last == "w0":
        return 4 * u - 4
    if last in ("k_k", "k_a"):
        return 0.5 + 0.5 * u
    if last in ("a0", "v0", "r_k"):
        return u - 0.5
    if last == "weight":
        return (1.0 if name.startswith("emb") else 0.6) * (u - 0.5)
    return 0.5 * (u - 0.5)


def weights():
    made = {}
    for k, (name, shape) in enumerate(shapes().items()):
        values = scaled(name, noise(int(np.prod(shape)), k)).astype(np.float32).astype(np.float64)
        made[name] = torch.from_numpy(values.reshape(shape)).requires_grad_()
    return made


def tokens(row):
    return [int(x * VOCABULARY) for x in noise(CONTEXT + 1, 1000 + row)]


def norm(x, p, name):
    return torch.nn.functional.layer_norm(x, (WIDTH,), p[name + ".weight"], p[name + ".bias"], 1e-5)


def before(x):
    return torch.cat([torch.zeros_like(x[:, :1]), x[:, :-1]], 1)


def time_mix(p, a, x, first):
    """x [B, T, D] -> [B, T, D], value"""
    batch, count, _ = x.shape
    dx = before(x) - x
    xr, xw, xk, xv, xa, xg = (x + dx * p[a + "x_" + c] for c in "rwkvag")
    r, k, v = (z @ p[a + n + ".weight"].t() for z, n in ((xr, "receptance"), (xk, "key"), (xv, "value")))
    w = torch.exp(-math.exp(-0.5) * torch.sigmoid(p[a + "w0"] + torch.tanh(xw @ p[a + "w1"]) @ p[a + "w2"]))
    rate = torch.sigmoid(p[a + "a0"] + (xa @ p[a + "a1"]) @ p[a + "a2"])
    g = torch.sigmoid(xg @ p[a + "g1"]) @ p[a + "g2"]
    if first is not None:
        v = v + (first - v) * torch.sigmoid(p[a + "v0"] + (xv @ p[a + "v1"]) @ p[a + "v2"])
    split = lambda z: z.reshape(batch, count, HEADS, HEAD)
    kk = split(k * p[a + "k_k"])
    kk = kk / torch.sqrt((kk * kk).sum(-1, keepdim=True))
    k = k * (1 + (rate - 1) * p[a + "k_a"])
    rh, wh, kh, vh, ah = (split(z) for z in (r, w, k, v, rate))
    state = x.new_zeros(batch, HEADS, HEAD, HEAD)
    rows = []
    for t in range(count):
        removed = -(state @ kk[:, t, :, :, None])
        state = (state * wh[:, t, :, None, :] + removed * (kk[:, t] * ah[:, t])[:, :, None, :]
                 + vh[:, t, :, :, None] * kh[:, t, :, None, :])
        rows.append((state @ rh[:, t, :, :, None])[..., 0])
    y = torch.stack(rows, 1)
    y = (y - y.mean(-1, keepdim=True)) / torch.sqrt(y.var(-1, unbiased=False, keepdim=True) + 64e-5)
    y = y.reshape(batch, count, WIDTH) * p[a + "ln_x.weight"] + p[a + "ln_x.bias"]
    bonus = (rh * kh * p[a + "r_k"]).sum(-1, keepdim=True) * vh
    return ((y + bonus.reshape(y.shape)) * g) @ p[a + "output.weight"].t(), v


def loss_of(p, windows):
    ids = torch.tensor(windows)
    x = norm(p["emb.weight"][ids[:, :-1]], p, "blocks.0.ln0")
    first = None
    for i in range(LAYERS):
        b = f"blocks.{i}."
        y, v = time_mix(p, b + "att.", norm(x, p, b + "ln1"), first)
        first = v if i == 0 else first
        x = x + y
        z = norm(x, p, b + "ln2")
        z = z + (before(z) - z) * p[b + "ffn.x_k"]
        x = x + torch.relu(z @ p[b + "ffn.key.weight"].t()) ** 2 @ p[b + "ffn.value.weight"].t()
    logits = norm(x, p, "ln_out") @ p["head.weight"].t()
    return torch.nn.functional.cross_entropy(logits.reshape(-1, VOCABULARY), ids[:, 1:].reshape(-1))


def rate_of(step):
    warm_up = 10
    if step < warm_up:
        return RATE * (step + 1) / warm_up
    return RATE * (0.1 + 0.45 * (1 + math.cos(math.pi * (step - warm_up) / (STEPS - warm_up))))


def main(out):
    p = weights()
    loss = loss_of(p, [tokens(0), tokens(1), tokens(2)])
    loss.backward()
    gradients = {}
    for k, (name, value) in enumerate(p.items()):
        flat = value.grad.reshape(-1).numpy()
        gradients[name] = [float(np.sqrt((flat ** 2).sum())), float(flat @ (noise(flat.size, 2000 + k) - 0.5))]

    p = weights()
    matrices = [v for n, v in p.items() if n.endswith(".weight") and v.dim() == 2]
    others = [v for n, v in p.items() if not (n.endswith(".weight") and v.dim() == 2)]
    adam = torch.optim.AdamW([dict(params=matrices, weight_decay=0.1), dict(params=others, weight_decay=0.0)],
                             lr=RATE, betas=(0.9, 0.99), eps=1e-12)
    losses = []
    for step in range(STEPS):
        adam.zero_grad()
        here = loss_of(p, [tokens(0)])
        here.backward()
        losses.append(float(here))
        size = math.sqrt(sum(float((v.grad ** 2).sum()) for v in p.values()))
        for v in p.values():
            v.grad *= min(1.0, 1.0 / size)
        for group in adam.param_groups:
            group["lr"] = rate_of(step)
        adam.step()
    losses.append(float(loss_of(p, [tokens(0)])))
    with open(out, "w") as file:
        json.dump({"loss": float(loss), "gradients": gradients, "losses": losses}, file, indent=1)
    print(loss.item(), losses[0], losses[-1])


if __name__ == "__main__":
    main(sys.argv[1])
