#!/usr/bin/python3
"""The fused kernels against the plain path, loss and gradients, and the plain path against the recurrence. Fails beyond rounding.

bfloat16 has eight bits, so gradients of the two paths may differ by a few percent of their norm.
"""
import torch

from model import rwkv7
from model.decode import Decoder


def main():
    torch.manual_seed(0)
    vocabulary, width, layers, rows, length = 512, 128, 3, 2, 75
    model = rwkv7.RWKV7(vocabulary, width, layers)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.abs().sum() == 0 or name.endswith(("1", "2")):
                parameter.add_(torch.randn_like(parameter) * 0.05)
    ids = torch.randint(0, vocabulary, (rows, length + 1))
    worth = (torch.rand(rows, length) > 0.3).float()
    losses, gradients = [], []
    for plain in (False, True):
        rwkv7.PLAIN = plain
        model.zero_grad()
        loss, _ = model.loss(ids, worth)
        loss.backward()
        losses.append(loss.item())
        gradients.append({n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None})
    worst = max(((gradients[1][n] - g).norm() / (g.norm() + 1e-9)).item() for n, g in gradients[0].items())
    with torch.no_grad():
        decoder = Decoder(model.export_state())
        state, inputs = decoder.start(rows), ids[:, :-1]
        stepped = torch.stack([decoder.step(model.emb[inputs[:, i]], state) for i in range(length)], 1)
        hidden = (model.hidden(model.embed(inputs), rows, length) @ model.head.T).view_as(stepped)
        recurrence = ((hidden - stepped).norm() / stepped.norm()).item()
    print(
        f"loss fused {losses[0]:.5f}, plain {losses[1]:.5f}; worst gradient differs by {worst:.3f}; recurrence by {recurrence:.4f}"
    )
    assert abs(losses[0] - losses[1]) < 0.01 and worst < 0.1 and recurrence < 0.03


if __name__ == "__main__":
    main()
