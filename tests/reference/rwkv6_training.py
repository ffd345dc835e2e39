#!/usr/bin/env python3
"""State tuning of a small RWKV-6 in torch, float64, by autograd: writes what tst_training and tst_tuning compare with.

    rwkv6_training.py MODEL.pth OUT_FOLDER        tests/data/engine/v6_strong_decay/m.f32.pth, tests/data/rwkv6_tuning

expected.json has the samples, their loss with a starting state of zeros, and the losses after some steps of Adam at a
rate of 0.01; gradient.f32 the gradient by that state, [L, H, value, key].
"""
import json
import os
import sys

import numpy as np
import torch

EPS, GROUP_EPS, RATE = 1e-5, 64e-5, 0.01


def samples(vocabulary):
    """Tokens that look random, of which the later ones count."""
    made = []
    for row, length in enumerate((40, 11, 23, 2)):
        x = np.sin(12.9898 * np.arange(1, length + 1) + 78.233 * (row + 1)) * 43758.5453
        tokens = [int(t * vocabulary) for t in x - np.floor(x)]
        made.append({"tokens": tokens, "mask": [int(t > length // 3 or t == length - 1) for t in range(length)]})
    return made


def norm(x, p, name):
    return torch.nn.functional.layer_norm(x, x.shape[-1:], p[name + ".weight"], p[name + ".bias"], EPS)


def before(x):
    return torch.cat([torch.zeros_like(x[:1]), x[:-1]])


def time_mix(p, a, x, state):
    """x [T, D], state [H, N, N]"""
    heads, size, _ = state.shape
    dx = before(x) - x
    hidden = torch.tanh((x + dx * p[a + "time_maa_x"].view(-1)) @ p[a + "time_maa_w1"]).view(len(x), 5, -1)
    mixed = {c: x + dx * (p[a + "time_maa_" + c].view(-1) + hidden[:, n] @ p[a + "time_maa_w2"][n])
             for n, c in enumerate("wkvrg")}
    r, k, v, g = (mixed[n[0]] @ p[a + n + ".weight"].t() for n in ("receptance", "key", "value", "gate"))
    decay = p[a + "time_decay"].view(-1) + torch.tanh(mixed["w"] @ p[a + "time_decay_w1"]) @ p[a + "time_decay_w2"]
    w = torch.exp(-torch.exp(decay))
    r, k, v, w = (z.view(len(x), heads, size) for z in (r, k, v, w))
    bonus = p[a + "time_faaaa"]
    rows = []
    for t in range(len(x)):
        now = v[t, :, :, None] * k[t, :, None, :]
        rows.append(((state + bonus[:, None, :] * now) @ r[t, :, :, None])[..., 0])
        state = state * w[t, :, None, :] + now
    y = torch.stack(rows)
    y = (y - y.mean(-1, keepdim=True)) / torch.sqrt(y.var(-1, unbiased=False, keepdim=True) + GROUP_EPS)
    y = y.reshape(x.shape) * p[a + "ln_x.weight"] + p[a + "ln_x.bias"]
    return (y * torch.nn.functional.silu(g)) @ p[a + "output.weight"].t()


def channel_mix(p, f, x):
    dx = before(x) - x
    k = torch.relu((x + dx * p[f + "time_maa_k"].view(-1)) @ p[f + "key.weight"].t()) ** 2
    gate = torch.sigmoid((x + dx * p[f + "time_maa_r"].view(-1)) @ p[f + "receptance.weight"].t())
    return gate * (k @ p[f + "value.weight"].t())


def loss_of(p, batch, start):
    total, counted = 0, 0
    for sample in batch:
        ids = torch.tensor(sample["tokens"])
        x = norm(p["emb.weight"][ids[:-1]], p, "blocks.0.ln0")
        for i, state in enumerate(start):
            b = f"blocks.{i}."
            x = x + time_mix(p, b + "att.", norm(x, p, b + "ln1"), state)
            x = x + channel_mix(p, b + "ffn.", norm(x, p, b + "ln2"))
        logits = norm(x, p, "ln_out") @ p["head.weight"].t()
        mask = torch.tensor(sample["mask"][1:], dtype=torch.bool)
        total = total + torch.nn.functional.cross_entropy(logits[mask], ids[1:][mask], reduction="sum")
        counted += int(mask.sum())
    return total / counted


def main(model, out):
    p = {name: value.double() for name, value in torch.load(model, map_location="cpu").items()}
    heads, size = p["blocks.0.att.time_faaaa"].shape
    layers = 1 + max(int(name.split(".")[1]) for name in p if name.startswith("blocks."))
    batch = samples(len(p["emb.weight"]))
    start = torch.zeros(layers, heads, size, size, dtype=torch.float64, requires_grad=True)
    adam = torch.optim.Adam([start], lr=RATE, betas=(0.9, 0.99), eps=1e-8)
    losses = {}
    for step in range(21):
        adam.zero_grad()
        loss = loss_of(p, batch, start)
        loss.backward()
        if step == 0:
            start.grad.numpy().astype("<f4").tofile(os.path.join(out, "gradient.f32"))
        if step in (0, 1, 5, 20):
            losses[str(step)] = float(loss)
        adam.step()
    with open(os.path.join(out, "expected.json"), "w") as file:
        json.dump({"model": "engine/v6_strong_decay/m.f32.pth", "samples": batch, "loss_after": losses}, file)
        file.write("\n")
    print(losses)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
