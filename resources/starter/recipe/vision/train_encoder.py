#!/usr/bin/python3
"""Trains the image encoder alone, by classification: four times cheaper a picture than training it through the language model.

Each attribute of a scene and the name of a thing is a head of its own on the 4 x 4 features. Resumable; writes encoder.onnx at the end.

    python3 vision/train_encoder.py WORK --total 5400
"""
import argparse
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vision import lettering, questions, scenes, stamps
from vision.encoder import Encoder

NOTHING = -100  # what cross_entropy ignores
COLOURS, SHAPES, GROUNDS = list(scenes.COLOURS), scenes.SHAPES, scenes.GROUNDS
HEADS = {
    "kind": 7, "colour": 11, "shape": 7, "other colour": 11, "other shape": 7, "count": 7, "size": 2, "ground": 6, "glyph": 36, "beside": 2,
}  # fmt: skip
ALPHABET = "abcdefghijklmnopqrstuvwxyz "  # the blank stands behind the last letter
HEADS |= {f"letter {i}": len(ALPHABET) for i in range(lettering.LONGEST)}


def labels(caption: str, things: dict) -> dict:
    """The class of every head that the caption decides."""
    if caption in things:
        return {"kind": 5, "thing": things[caption]}
    if found := questions.SINGLE.fullmatch(caption):
        size, colour, shape, back = found.groups()
        return {
            "kind": 0,
            "size": int(size == "big"),
            "colour": COLOURS.index(colour),
            "shape": SHAPES.index(shape),
            "ground": GROUNDS.index(back),
        }
    if found := questions.COUNTED.fullmatch(caption):
        count, colour, shape, back = found.groups()
        return {
            "kind": 1,
            "count": scenes.NUMBERS.index(count),
            "colour": COLOURS.index(colour),
            "shape": SHAPES.index(shape),
            "ground": GROUNDS.index(back),
        }
    if found := questions.GLYPH.fullmatch(caption):
        _, sign, colour, back = found.groups()
        return {
            "kind": 2,
            "glyph": scenes.GLYPHS.index(sign),
            "colour": COLOURS.index(colour),
            "ground": GROUNDS.index(back),
        }
    if found := questions.WORD.fullmatch(caption):
        text, colour, back = found.groups()
        letters = enumerate(text.ljust(lettering.LONGEST))
        return {
            "kind": 6,
            "colour": COLOURS.index(colour),
            "ground": GROUNDS.index(back),
            **{f"letter {i}": ALPHABET.index(letter) for i, letter in letters},
        }
    if found := questions.CHART.fullmatch(caption):
        return {
            "kind": 3,
            "count": scenes.NUMBERS.index(found.group(1)),
            "colour": COLOURS.index(found.group(2)),
        }
    beside = questions.LEFT.fullmatch(caption)
    a, b, c, d = (beside or questions.ABOVE.fullmatch(caption)).groups()
    return {
        "kind": 4,
        "beside": int(beside is not None),
        "colour": COLOURS.index(a),
        "shape": SHAPES.index(b),
        "other colour": COLOURS.index(c),
        "other shape": SHAPES.index(d),
    }


class Classifier(nn.Module):
    def __init__(self, things: int):
        super().__init__()
        self.encoder = Encoder()
        self.sizes = {**HEADS, "thing": things}
        self.head = nn.Linear(16 * self.encoder.channels, sum(self.sizes.values()))

    def forward(self, x):
        """Scores of each head."""
        features = self.encoder(x).flatten(1)
        return dict(
            zip(
                self.sizes,
                self.head(F.dropout(features.float(), 0.2, self.training)).split(
                    list(self.sizes.values()), 1
                ),
            )
        )


def batch(rng, rows: int, drawings: list, things: dict, scene_share: float = 0.5) -> tuple:
    pictures, classes = [], {name: [] for name in (*HEADS, "thing")}
    for _ in range(rows):
        drawn = rng.random()
        if drawn < scene_share:  # letters and words are many and need more pictures than scenes have
            extra = [scenes.glyph, scenes.word] if drawn < scene_share / 3 else None
            picture, caption = scenes.scene(rng, kinds=extra)
        else:
            picture, caption = stamps.stamp(rng, drawings)
        decided = labels(caption, things)
        pictures.append(picture)
        for name, row in classes.items():
            row.append(decided.get(name, NOTHING))
    x = torch.from_numpy(np.stack(pictures)[:, :, :, ::-1].copy()).permute(0, 3, 1, 2).float()
    return (x / 255 - 0.5) / 0.25, {name: torch.tensor(row) for name, row in classes.items()}


def total_loss(scores: dict, classes: dict) -> torch.Tensor:
    known = [name for name in scores if (classes[name] != NOTHING).any()]
    return sum(
        F.cross_entropy(scores[name], classes[name], ignore_index=NOTHING, label_smoothing=0.05)
        for name in known
    )


def export(encoder: Encoder, path: Path):
    encoder = encoder.cpu().float().eval()
    torch.onnx.export(
        encoder,
        torch.randn(1, 3, 96, 96),
        str(path),
        opset_version=11,
        input_names=["image"],
        output_names=["features"],
    )


@torch.no_grad()
def begin_with(encoder: Encoder, path: Path, pictures: torch.Tensor):
    """Takes the weights of an exported encoder, into whose convolutions the batch norms were folded: each norm is set so that it
    changes nothing for the pictures given."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    stored = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    folded = iter([[stored[name] for name in node.input[1:]] for node in graph.node if node.op_type == "Conv"])

    shift = None

    def fill(convolution, _):
        nonlocal shift
        convolution.weight[:], shift = next(folded)

    def measure(norm, inputs):
        x = inputs[0]
        norm.running_mean[:], norm.running_var[:] = x.mean((0, 2, 3)), x.var((0, 2, 3), unbiased=False)
        norm.weight[:] = (norm.running_var + norm.eps).sqrt()
        norm.bias[:] = norm.running_mean + shift

    actions = {nn.Conv2d: fill, nn.BatchNorm2d: measure}
    hooks = [m.register_forward_pre_hook(actions[type(m)]) for m in encoder.modules() if type(m) in actions]
    encoder.eval()(pictures)  # meets every convolution in the order of the file, and its norm right after it
    for hook in hooks:
        hook.remove()
    encoder.train()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", type=Path)
    parser.add_argument("--total", type=float, default=5400, help="seconds of training over all runs")
    parser.add_argument("--seconds", type=float, default=1e9, help="of this run")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--rows", type=int, default=64)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--from-encoder", type=Path, help="an exported encoder to begin with")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    drawings = stamps.load()
    names = sorted({name for _, name in drawings})
    things = {f"{n if n.endswith('s') else scenes.article(n)}.": i for i, n in enumerate(names)}
    model = Classifier(len(names)).to(options.device, memory_format=torch.channels_last)
    if options.from_encoder:
        begin_with(model.encoder, options.from_encoder, batch(random.Random(1), 256, drawings, things)[0])
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.05)
    checkpoint, elapsed, steps = options.work / "encoder.pt", 0.0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=options.device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        elapsed, steps = saved["elapsed"], saved["steps"]

    def save():
        state = dict(model=model.state_dict(), optimizer=optimizer.state_dict(), elapsed=elapsed, steps=steps)
        torch.save(state, checkpoint.with_suffix(".partial"))
        os.replace(checkpoint.with_suffix(".partial"), checkpoint)

    rng, start, before, written = random.Random(steps + 3), time.time(), elapsed, time.time()
    device_type = torch.device(options.device).type
    while elapsed < options.total and time.time() - start < options.seconds:
        for group in optimizer.param_groups:
            group["lr"] = options.rate * min(1.0, (steps + 1) / 200) * max(0.02, 1 - elapsed / options.total)
        x, classes = batch(rng, options.rows, drawings, things)
        x = x.to(options.device, memory_format=torch.channels_last)
        classes = {name: row.to(options.device) for name, row in classes.items()}
        with torch.autocast(device_type, torch.bfloat16):
            scores = model(x)
        loss = total_loss({name: s.float() for name, s in scores.items()}, classes)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        steps, elapsed = steps + 1, before + time.time() - start
        if steps % 50 == 0:
            known = classes["thing"] != NOTHING
            right = (scores["thing"].argmax(1)[known] == classes["thing"][known]).float().mean().item()
            read = [scores[name].argmax(1) == classes[name] for name in scores if name.startswith("letter")]
            words = classes["letter 0"] != NOTHING
            spelled = torch.stack(read).all(0)[words].float().mean().item()
            print(
                f"step {steps} {elapsed:.0f} s loss {loss.item():.3f} things right {right:.2f} words {spelled:.2f}",
                flush=True,
            )
        if time.time() - written > 180:
            save()
            written = time.time()
    save()
    export(model.encoder, options.work / "encoder.onnx")
    print(f"saved after {elapsed:.0f} s, {steps * options.rows} pictures")


if __name__ == "__main__":
    main()
