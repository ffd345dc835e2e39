#!/usr/bin/env python3
"""RWKV-8 rc00 one token at a time in float64, and a small random model with what it computes.

    python3 tests/reference/rwkv8_rc00.py       writes tests/data/engine/v8_rc00_small (needs numpy)

rc00 is RWKV-7 with one more parameter in each channel mix, `ffn.enn.weight` (V, D): the output of the mix is
multiplied by the token's row of it. The formulas are written out here a second time, in the order of the paper
(arXiv:2503.14456, section 4), without anything of the engine.
"""
import json
import pathlib
import struct

import numpy as np

LAYERS, WIDTH, HEAD, FFN, VOCABULARY = 2, 64, 32, 128, 64
RANKS = dict(w=16, a=8, v=8, g=24)
HEADS = WIDTH // HEAD


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def layer_norm(x, weight, bias, eps=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred ** 2).mean(-1, keepdims=True) + eps) * weight + bias


class Model:
    def __init__(self, tensors):
        self.p = {name: values.astype(np.float64) for name, values in tensors.items()}

    def new_state(self):
        return [dict(att=np.zeros(WIDTH), wkv=np.zeros((HEADS, HEAD, HEAD)), ffn=np.zeros(WIDTH))
                for _ in range(LAYERS)]

    def norm(self, name, x):
        return layer_norm(x, self.p[name + ".weight"], self.p[name + ".bias"])

    def step(self, token, state):
        x = self.norm("blocks.0.ln0", self.p["emb.weight"][token])
        first_value = None
        for layer in range(LAYERS):
            block = f"blocks.{layer}."
            out, first_value = self.time_mix(block + "att.", self.norm(block + "ln1", x), state[layer], first_value)
            x = x + out
            x = x + self.channel_mix(block + "ffn.", self.norm(block + "ln2", x), state[layer], token)
        return self.p["head.weight"] @ self.norm("ln_out", x)

    def time_mix(self, att, x, state, first_value):
        get = lambda name: self.p[att + name].reshape(-1) if self.p[att + name].ndim == 3 else self.p[att + name]
        before, state["att"] = state["att"], x
        mixed = {c: x + (before - x) * get("x_" + c) for c in "rwkvag"}
        r = get("receptance.weight") @ mixed["r"]
        k = get("key.weight") @ mixed["k"]
        v = get("value.weight") @ mixed["v"]
        w = np.exp(-np.exp(-0.5) * sigmoid(get("w0") + np.tanh(mixed["w"] @ get("w1")) @ get("w2")))
        a = sigmoid(get("a0") + mixed["a"] @ get("a1") @ get("a2"))
        g = sigmoid(mixed["g"] @ get("g1")) @ get("g2")
        removal = (k * get("k_k")).reshape(HEADS, HEAD)
        removal = removal / np.maximum(np.sqrt((removal ** 2).sum(1, keepdims=True)), 1e-12)
        k = k * (1 + (a - 1) * get("k_a"))
        if first_value is None:
            first_value = v
        else:
            v = v + (first_value - v) * sigmoid(get("v0") + mixed["v"] @ get("v1") @ get("v2"))
        r, k, v, w, a = (vector.reshape(HEADS, HEAD) for vector in (r, k, v, w, a))
        y = np.empty((HEADS, HEAD))
        for h in range(HEADS):
            memory = state["wkv"][h]  # [value][key]
            removed = memory @ -removal[h]
            memory = memory * w[h] + np.outer(removed, removal[h] * a[h]) + np.outer(v[h], k[h])
            state["wkv"][h] = memory
            y[h] = memory @ r[h]
        y = layer_norm(y, 1, 0, 64e-5).reshape(-1) * get("ln_x.weight") + get("ln_x.bias")
        y = y + ((r * k * get("r_k")).sum(1, keepdims=True) * v).reshape(-1)
        return get("output.weight") @ (y * g), first_value

    def channel_mix(self, ffn, x, state, token):
        before, state["ffn"] = state["ffn"], x
        k = np.maximum(self.p[ffn + "key.weight"] @ (x + (before - x) * self.p[ffn + "x_k"].reshape(-1)), 0) ** 2
        return (self.p[ffn + "value.weight"] @ k) * self.p[ffn + "enn.weight"][token]


def random_tensors(random):
    normal = lambda *shape: random.standard_normal(shape)
    matrix = lambda rows, columns, size=1.0: normal(rows, columns) * size / np.sqrt(columns)
    tensors = {"emb.weight": 0.4 * normal(VOCABULARY, WIDTH),
               "head.weight": matrix(VOCABULARY, WIDTH, 1.6)}

    def norm(name, size=1.0):
        tensors[name + ".weight"] = size + 0.25 * normal(WIDTH)
        tensors[name + ".bias"] = 0.1 * normal(WIDTH)

    norm("ln_out", 1.2)
    norm("blocks.0.ln0", 0.8)
    for layer in range(LAYERS):
        att, ffn = f"blocks.{layer}.att.", f"blocks.{layer}.ffn."
        norm(f"blocks.{layer}.ln1")
        norm(f"blocks.{layer}.ln2")
        norm(att + "ln_x", 0.7)
        for c in "rwkvag":
            tensors[att + "x_" + c] = random.uniform(0, 1, (1, 1, WIDTH))
        tensors[att + "w0"] = np.linspace(-6, 1.5, WIDTH).reshape(1, 1, WIDTH)
        tensors[att + "a0"] = (-0.2 + 0.6 * normal(WIDTH)).reshape(1, 1, WIDTH)
        if layer > 0:
            tensors[att + "v0"] = (0.7 + 0.4 * normal(WIDTH)).reshape(1, 1, WIDTH)
        for c, rank in RANKS.items():
            if c != "v" or layer > 0:
                tensors[att + c + "1"] = matrix(rank, WIDTH).T
                tensors[att + c + "2"] = matrix(WIDTH, rank).T
        tensors[att + "k_k"] = (0.75 + 0.2 * normal(WIDTH)).reshape(1, 1, WIDTH)
        tensors[att + "k_a"] = (1 + 0.15 * normal(WIDTH)).reshape(1, 1, WIDTH)
        tensors[att + "r_k"] = 0.2 * normal(HEADS, HEAD)
        for name in ("receptance", "key", "value", "output"):
            tensors[att + name + ".weight"] = matrix(WIDTH, WIDTH, 0.5 if name == "output" else 1.0)
        tensors[ffn + "x_k"] = random.uniform(0, 1, (1, 1, WIDTH))
        tensors[ffn + "key.weight"] = matrix(FFN, WIDTH, 1.1)
        tensors[ffn + "value.weight"] = matrix(WIDTH, FFN, 0.5)
        tensors[ffn + "enn.weight"] = 1 + 0.5 * normal(VOCABULARY, WIDTH)
    return tensors


def bfloat16(values):
    """Bits of the nearest bfloat16, and what they mean."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    bits = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16
    return bits.astype("<u2"), (bits.astype(np.uint32) << 16).view(np.float32)


def write_safetensors(path, tensors):
    header, data = {}, b""
    for name, bits in sorted(tensors.items()):
        header[name] = dict(dtype="BF16", shape=list(bits.shape), data_offsets=[len(data), len(data) + bits.nbytes])
        data += bits.tobytes()
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def main():
    folder = pathlib.Path(__file__).resolve().parents[1] / "data/engine/v8_rc00_small"
    folder.mkdir(parents=True, exist_ok=True)
    stored = {name: bfloat16(values) for name, values in random_tensors(np.random.default_rng(8000)).items()}
    write_safetensors(folder / "m.bf16.safetensors", {name: bits for name, (bits, _) in stored.items()})
    model = Model({name: values for name, (_, values) in stored.items()})
    random = np.random.default_rng(8001)
    tokens = lambda count: [int(token) for token in random.integers(0, VOCABULARY, count)]
    cases, finals = [], {}
    for name, fed, after in [("one", tokens(1), None), ("seven", tokens(7), None), ("s33", tokens(33), None),
                             ("repeat", [5] * 20, None), ("more", tokens(9), "s33")]:
        state = [{key: value.copy() for key, value in layer.items()} for layer in finals[after]] \
            if after else model.new_state()
        logits = np.stack([model.step(token, state) for token in fed])
        finals[name] = state
        case = dict(name=name, tokens=fed, after=after, logits=f"exact.{name}.logits.f32", rows="all")
        logits.astype("<f4").tofile(folder / case["logits"])
        if name in ("s33", "more"):
            case["state"] = f"exact.{name}.state.f32"
            np.concatenate([np.concatenate([layer["att"], layer["wkv"].reshape(-1), layer["ffn"]])
                            for layer in state]).astype("<f4").tofile(folder / case["state"])
        cases.append(case)
    index = dict(kind="rwkv8-rc00", layers=LAYERS, width=WIDTH, vocab=VOCABULARY, head_size=HEAD,
                 files=[dict(file="m.bf16.safetensors", values="exact")], expected=dict(exact=cases))
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n")


if __name__ == "__main__":
    main()
