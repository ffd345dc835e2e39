#!/usr/bin/python3
"""Trains the starter: language model and projector, on generated text and on pictures whose encoder features are ready.

Resumable: a checkpoint is written every --save-every seconds and read at the start. The learning rate follows --total, the seconds of
training over all runs. On a GPU the same model runs in plain torch (--device cuda).
"""
import argparse
import math
import os
import time
from pathlib import Path

import torch

from model import batches, rwkv7, weights
from model.rwkv7 import RWKV7
from model.tokenizer import Tokenizer
from text.mixture import Mixture
from vision import detections
from vision.projector import DETECTIONS, Projector

HERE = Path(__file__).resolve().parent
PART_BYTES = 16 << 20
LONGEST_STEP = 5.0  # seconds; what a step takes beyond is a pause of the machine, not training


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", type=Path, help="folder of the checkpoints, outside the repository")
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument(
        "--from-weights", type=Path, help="folder with lm.safetensors and projector.safetensors to begin with"
    )
    parser.add_argument("--features", type=Path, help="output of vision/features.py; without it no pictures")
    parser.add_argument("--stories", type=Path, help="JSON list of stories, for training only")
    parser.add_argument("--seconds", type=float, default=1e9, help="of this run")
    parser.add_argument("--total", type=float, default=3600, help="of all runs together")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument(
        "--projector-rate",
        type=float,
        help="of the projector alone: higher than --rate where a trained model gets a new encoder",
    )
    parser.add_argument("--rows", type=int, default=8)
    parser.add_argument("--length", type=int, default=256)
    parser.add_argument(
        "--picture-every", type=int, default=4, help="a picture batch after so many text batches"
    )
    parser.add_argument(
        "--detections",
        type=float,
        default=0,
        metavar="SHARE",
        help="of the batches about photographs of which detections are known, 0.125 say; trains the projector for them too",
    )
    parser.add_argument(
        "--weight", action="append", default=[], metavar="TASK=N", help="another weight of a text task than WEIGHTS has"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--save-every", type=float, default=180)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--compile", action="store_true", help="torch.compile, where torch has it")
    parser.add_argument(
        "--parts", action="store_true", help="also write each checkpoint in parts of at most 16 MiB"
    )
    return parser.parse_args()


def optimizer(model, projectors: list, rate: float, projector_rate: float):
    """AdamW; weight decay on the large matrices only. A group's `peak` is the rate after the warm-up."""
    named = list(model.named_parameters())
    low_rank = ("w1", "w2", "a1", "a2", "v1", "v2", "g1", "g2")
    decayed = {id(p) for n, p in named if p.dim() == 2 and min(p.shape) > 8 and not n.endswith(low_rank)}
    groups = [
        dict(params=[p for _, p in named if id(p) in decayed], weight_decay=0.05, peak=rate),
        dict(params=[p for _, p in named if id(p) not in decayed], weight_decay=0.0, peak=rate),
        dict(params=[p for projector in projectors for p in projector.parameters()], weight_decay=0.01, peak=projector_rate),
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-10)


def rate_at(progress: float, peak: float) -> float:
    """Warm-up over the first two percent, then a cosine to a fiftieth."""
    if progress < 0.02:
        return peak * max(0.02, progress / 0.02)
    return peak * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - 0.02) / 0.98))))


def write_parts(path: Path):
    data = path.read_bytes()
    for i in range(0, len(data), PART_BYTES):
        path.with_suffix(f".part{i // PART_BYTES:02d}").write_bytes(data[i : i + PART_BYTES])


class Trainer:
    def __init__(self, options):
        self.options = options
        torch.set_num_threads(options.threads)
        torch.manual_seed(1)
        if options.device != "cpu":
            rwkv7.ACT = torch.bfloat16  # whatever this machine's processor multiplies
        self.tokenizer = Tokenizer(HERE.parent / "vocab.txt")
        rows = (self.tokenizer.n + 63) // 64 * 64
        self.model = RWKV7(rows, options.width, options.layers)
        self.projectors = [Projector(192, options.width)]
        if options.detections:
            self.projectors.append(Projector(detections.WIDTH, options.width, DETECTIONS))
        if options.from_weights:
            weights.into_model(self.model, weights.load(options.from_weights / "lm.safetensors"))
            learnt = weights.load(options.from_weights / "projector.safetensors")
            for projector in self.projectors:
                if projector.prefix + "0.weight" in learnt:
                    weights.into_model(projector, learnt)
                elif projector.prefix == DETECTIONS:
                    projector.begin_with(self.embedded(detections.meanings()))
        self.model.to(options.device)
        for projector in self.projectors:
            projector.to(options.device)
        self.optimizer = optimizer(
            self.model, self.projectors, options.rate, options.projector_rate or options.rate
        )
        self.elapsed, self.steps, self.tokens = 0.0, 0, 0
        self.checkpoint = options.work / "checkpoint.pt"
        options.work.mkdir(parents=True, exist_ok=True)
        if self.checkpoint.exists():
            self.resume()
        self.loss = torch.compile(self.model.loss) if options.compile else self.model.loss

    def embedded(self, words: list) -> torch.Tensor:
        """[words, C]: the mean embedding of the tokens of each; zero for none."""
        table = self.model.emb.detach()
        found = [table[self.tokenizer.encode(" " + word)].mean(0) if word else torch.zeros_like(table[0]) for word in words]
        return torch.stack(found)

    def resume(self):
        saved = torch.load(self.checkpoint, map_location=self.options.device)
        self.model.load_state_dict(saved["model"])
        for projector, state in zip(self.projectors, saved["projectors"], strict=True):
            projector.load_state_dict(state)
        self.optimizer.load_state_dict(saved["optimizer"])
        self.elapsed, self.steps, self.tokens = saved["elapsed"], saved["steps"], saved["tokens"]

    def save(self):
        """Never leaves a half-written checkpoint behind; the tensors alone are kept beside it."""
        state = dict(
            model=self.model.state_dict(),
            projectors=[projector.state_dict() for projector in self.projectors],
            optimizer=self.optimizer.state_dict(),
            elapsed=self.elapsed,
            steps=self.steps,
            tokens=self.tokens,
        )
        partial = self.checkpoint.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, self.checkpoint)
        weights.save(self.options.work / "lm.safetensors", self.model.export_state())
        learnt = {name: t for projector in self.projectors for name, t in projector.official_views().items()}
        weights.save(self.options.work / "projector.safetensors", learnt)
        if self.options.parts:
            write_parts(self.options.work / "lm.safetensors")

    def kind_of_step(self, pictures) -> str:
        share, every = self.options.detections, self.options.picture_every + 1
        if int((self.steps + 1) * share) > int(self.steps * share):
            return "detections"
        return "picture" if pictures is not None and self.steps % every == every - 1 else "text"

    def step(self, text, pictures, found):
        device = self.options.device
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(self.elapsed / self.options.total, group["peak"])
        kind = self.kind_of_step(pictures)
        if kind == "text":
            ids, worth = text.next()
            loss, _ = self.loss(ids.to(device), worth.to(device))
        else:
            batch, projector = (pictures, self.projectors[0]) if kind == "picture" else (found, self.projectors[1])
            features, ids, worth = batch.next()
            rows = projector(features.to(device))
            loss, _ = self.loss(ids.to(device), worth.to(device), rows, batch.positions().to(device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for projector in self.projectors:
            torch.nn.utils.clip_grad_norm_(projector.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.steps += 1
        self.tokens += ids.shape[0] * (ids.shape[1] - 1)
        return kind, loss

    def run(self):
        options = self.options
        weights_of_tasks = {task: float(n) for task, n in (w.split("=") for w in options.weight)}
        mixture = Mixture(HERE / "data/definitions.json", HERE.parent / "vocab.txt", weights_of_tasks)
        seed = 1000 + self.steps
        text = batches.TextBatches(
            mixture, self.tokenizer, options.rows, options.length, seed, options.stories
        )
        pictures = (
            batches.PictureBatches(options.features, self.tokenizer, 32, seed) if options.features else None
        )
        found = batches.DetectionBatches(mixture, self.tokenizer, 32, seed) if options.detections else None
        start, saved, last, first = time.time(), time.time(), time.time(), self.tokens
        recent = {"text": [], "picture": [], "detections": []}
        while time.time() - start < options.seconds and self.elapsed < options.total:
            kind, loss = self.step(text, pictures, found)
            recent[kind].append(loss.detach())
            now = time.time()
            self.elapsed += min(now - last, LONGEST_STEP)
            last = now
            if self.steps % 100 == 0:
                means = {k: f"{sum(map(float, v)) / len(v):.4f}" for k, v in recent.items() if v}
                speed = (self.tokens - first) / (time.time() - start)
                print(
                    f"step {self.steps} {self.tokens / 1e6:.2f}M tokens {self.elapsed:.0f} s loss {means} {speed:.0f} tokens/s",
                    flush=True,
                )
                recent = {kind: [] for kind in recent}
            if time.time() - saved > options.save_every:
                self.save()
                saved = time.time()
        self.save()
        print(f"saved after {self.elapsed:.0f} s, {self.tokens} tokens", flush=True)


if __name__ == "__main__":
    Trainer(arguments()).run()
