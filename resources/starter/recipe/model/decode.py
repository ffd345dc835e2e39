"""Step-by-step decoding of many prompts at once, in float32: the plain recurrence, so that it also checks the training kernels."""
import torch
import torch.nn.functional as F

HEAD = 64


class Decoder:
    """The recurrent form of RWKV-7 over tensors with the official names. State: the last inputs of both mixes, and S [B, H, 64, 64]."""

    def __init__(self, tensors: dict):
        self.t = tensors
        self.layers = 1 + max(int(n.split(".")[1]) for n in tensors if n.startswith("blocks."))
        self.width = tensors["emb.weight"].shape[1]

    def start(self, rows: int) -> list:
        heads = self.width // HEAD
        return [
            [
                torch.zeros(rows, self.width),
                torch.zeros(rows, self.width),
                torch.zeros(rows, heads, HEAD, HEAD),
            ]
            for _ in range(self.layers)
        ]

    def norm(self, x, name):
        return F.layer_norm(x, (self.width,), self.t[name + ".weight"], self.t[name + ".bias"])

    def step(self, x: torch.Tensor, state: list) -> torch.Tensor:
        """x [B, C], embedded; returns logits [B, V] and changes the state."""
        x, first = self.norm(x, "blocks.0.ln0"), None
        for layer in range(self.layers):
            mixed, first = self.time_mix(layer, self.norm(x, f"blocks.{layer}.ln1"), first, state[layer])
            x = x + mixed
            x = x + self.channel_mix(layer, self.norm(x, f"blocks.{layer}.ln2"), state[layer])
        return self.norm(x, "ln_out") @ self.t["head.weight"].T

    def time_mix(self, layer, h, first, state):
        p = (
            lambda name: self.t[f"blocks.{layer}.att.{name}"].squeeze(0).squeeze(0)
            if name.startswith(("x_", "w0", "a0", "v0", "k_"))
            else self.t[f"blocks.{layer}.att.{name}"]
        )
        rows, heads = h.shape[0], self.width // HEAD
        shift = state[0] - h
        state[0] = h
        r, w, k, v, a, g = (h + shift * p("x_" + n) for n in "rwkvag")
        gate = torch.sigmoid(g @ p("g1")) @ p("g2")
        rate = torch.sigmoid(p("a0") + (a @ p("a1")) @ p("a2"))
        decay = torch.exp(-0.606531 * torch.sigmoid(p("w0") + torch.tanh(w @ p("w1")) @ p("w2")))
        value = v @ p("value.weight").T
        if first is None:
            first = value
        else:
            value = value + (first - value) * torch.sigmoid(p("v0") + (v @ p("v1")) @ p("v2"))
        receptance, key = r @ p("receptance.weight").T, k @ p("key.weight").T
        split = lambda t: t.view(rows, heads, HEAD)
        removal = F.normalize(split(key * p("k_k")), dim=-1)
        key = key * (1 + (rate - 1) * p("k_a"))
        r, w, k, v, a = map(split, (receptance, decay, key, value, rate))
        s = state[2]
        removed = (s * -removal[:, :, None, :]).sum(-1)
        s = (
            s * w[:, :, None, :]
            + removed[..., None] * (removal * a)[:, :, None, :]
            + v[..., None] * k[:, :, None, :]
        )
        state[2] = s
        y = F.group_norm(
            (s * r[:, :, None, :]).sum(-1).reshape(rows, -1),
            heads,
            p("ln_x.weight"),
            p("ln_x.bias"),
            eps=64e-5,
        )
        bonus = (r * k * p("r_k")).sum(-1, keepdim=True) * v
        return ((y + bonus.reshape(rows, -1)) * gate) @ p("output.weight").T, first

    def channel_mix(self, layer, h, state):
        mixed = h + (state[1] - h) * self.t[f"blocks.{layer}.ffn.x_k"].view(-1)
        state[1] = h
        return (
            torch.relu(mixed @ self.t[f"blocks.{layer}.ffn.key.weight"].T) ** 2
            @ self.t[f"blocks.{layer}.ffn.value.weight"].T
        )


def draw(logits: torch.Tensor, top_p: float, generator) -> torch.Tensor:
    """Nucleus sampling at temperature 1; top_p 0 takes the likeliest token."""
    if top_p <= 0:
        return logits.argmax(-1)
    probabilities, order = torch.softmax(logits, -1).sort(-1, descending=True)
    probabilities[probabilities.cumsum(-1) - probabilities >= top_p] = 0
    return order.gather(1, torch.multinomial(probabilities, 1, generator=generator)).squeeze(1)


@torch.no_grad()
def answers(
    decoder: Decoder,
    tokenizer,
    prompts: list,
    most: int = 60,
    top_p: float = 0.0,
    seed: int = 1,
    rows_of=None,
) -> list:
    """Continuations up to the blank line. A prompt is a list of ids; id -1 stands for the next row of rows_of[i], [16, C]."""
    generator = torch.Generator().manual_seed(seed)
    state, table = decoder.start(len(prompts)), decoder.t["emb.weight"]
    written = [[] for _ in prompts]
    done, texts = [False] * len(prompts), [""] * len(prompts)
    used = [0] * len(prompts)
    current = [0] * len(prompts)
    for position in range(max(map(len, prompts)) + most):
        inputs = []
        for i, prompt in enumerate(prompts):
            token = prompt[position] if position < len(prompt) else current[i]
            if token < 0:
                inputs.append(rows_of[i][used[i]])
                used[i] += 1
            else:
                inputs.append(table[token])
        chosen = draw(decoder.step(torch.stack(inputs), state), top_p, generator).tolist()
        for i, token in enumerate(chosen):
            if position + 1 < len(prompts[i]) or done[i]:
                continue
            current[i] = token
            written[i].append(token)
            texts[i] = tokenizer.decode(written[i])
            done[i] = token == 0 or "\n\n" in texts[i] or len(written[i]) >= most
        if all(done):
            break
    return [text.split("\n\n")[0].strip() for text in texts]
