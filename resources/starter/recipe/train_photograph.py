#!/usr/bin/python3
"""Learns the rows that stand for a photograph: with them in place of a picture's, the trained starter says that it only knows drawings,
asked in that turn or about the photograph later, and answers all else as before. The model itself stays as it is.

    python3 train_photograph.py STARTER OUT.safetensors [--minutes 20]

Needs data/definitions.json (fetch_data.sh). Runs in plain torch.
"""
import argparse
import random
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch

from model import rwkv7, weights
from model.rwkv7 import RWKV7
from model.tokenizer import Tokenizer
from text.mixture import Mixture
from text.sample import capitalised
from vision import photographs, questions, scenes
from vision.features import preprocessed
from vision.projector import Projector

HERE = Path(__file__).resolve().parent
ROWS, LENGTH = 20, 136
# What the rows begin as: the embeddings of these words, so that the training starts from something that the model can read.
BEGINNING = photographs.ANSWER
DRAWINGS = 600


class Dialogues:
    """Conversations as token ids, in which id -1 stands for a photograph's rows and -2 for those of a drawing."""

    def __init__(self, tokenizer, mixture, captions: list, seed: int):
        self.tokenizer, self.mixture, self.captions = tokenizer, mixture, captions
        self.rng = random.Random(seed)

    def text_pairs(self) -> list:
        return self.mixture.dialogue(self.rng)[:2]

    def other_question(self) -> str:
        while True:
            pairs = self.text_pairs()
            if pairs and len(pairs[0][0]) < 90:
                return pairs[0][0]

    def draw(self) -> tuple:
        """Pieces (ids, weight of each as a target), and the drawing shown."""
        rng, pieces, drawing = self.rng, [], self.rng.randrange(len(self.captions))
        before = rng.random()
        if before < 0.15:
            self.say(pieces, self.text_pairs()[:1], 0.0)
        elif before < 0.25:
            self.show(pieces, [-2], *questions.draw(rng, self.captions[drawing]), 0.3)
        shown = [-1]
        if rng.random() < 0.08:
            shown = rng.choice(([-1, -1], [-1, -2], [-2, -1]))
        self.show(pieces, shown, photographs.asked_with(rng, self.other_question()), photographs.ANSWER, 0.4)
        for _ in range(rng.choice((1, 1, 2, 2, 3))):
            kind = rng.random()
            if kind < 0.4:
                self.say(pieces, [(photographs.asked_later(rng), photographs.ANSWER)], 1.0)
            elif kind < 0.9:
                self.say(pieces, self.text_pairs(), 1.0)
            else:
                self.show(pieces, [-2], *questions.draw(rng, self.captions[drawing]), 1.0)
                break  # from here on questions are about the drawing
        return pieces, drawing

    def say(self, pieces, pairs, weight: float):
        for question, answer in pairs:
            self.add(pieces, f"User: {question}\n\nAssistant:", 0.0)
            self.add(pieces, f" {answer}\n\n", weight)

    def show(self, pieces, pictures, question: str, answer: str, weight: float):
        self.add(pieces, "User: ", 0.0)
        for i, picture in enumerate(pictures):
            if i > 0:
                self.add(pieces, "\n", 0.0)
            pieces.append(([picture], [0.0]))
        self.add(pieces, f"\n{question}\n\nAssistant:", 0.0)
        self.add(pieces, f" {answer}\n\n", weight)

    def add(self, pieces, text: str, weight: float):
        ids = self.tokenizer.encode(text)
        pieces.append((ids, [weight] * len(ids)))


def drawings(starter: Path, count: int) -> tuple:
    """The projected rows of drawn scenes [n, 16, C], and their captions."""
    net = cv2.dnn.readNetFromONNX(str(starter / "encoder.onnx"))
    tensors = weights.load(starter / "projector.safetensors")
    projector = Projector(tensors["proj.0.weight"].shape[1], tensors["proj.2.weight"].shape[0])
    weights.into_model(projector, tensors)
    rng, features, captions = random.Random(3), [], []
    for _ in range(count):
        picture, caption = scenes.scene(rng)
        net.setInput(preprocessed(picture))
        features.append(net.forward()[0].reshape(-1, 16).T.copy())
        captions.append(capitalised(caption))
    with torch.no_grad():
        return projector(torch.from_numpy(np.stack(features))), captions


class Trainer:
    def __init__(self, starter: Path, rows: int, rate: float, seed: int):
        rwkv7.PLAIN, rwkv7.ACT = True, torch.float32
        self.tokenizer = Tokenizer(HERE.parent / "vocab.txt")
        tensors = weights.load(starter / "lm.safetensors")
        vocabulary, width = tensors["emb.weight"].shape
        self.model = RWKV7(vocabulary, width, 1 + max(int(n.split(".")[1]) for n in tensors if n.startswith("blocks.")))
        weights.into_model(self.model, tensors)
        self.model.requires_grad_(False)
        self.drawn, captions = drawings(starter, DRAWINGS)
        mixture = Mixture(HERE / "data/definitions.json", HERE.parent / "vocab.txt")
        self.dialogues = Dialogues(self.tokenizer, mixture, [c[0].lower() + c[1:] for c in captions], seed)
        self.rows = torch.nn.Parameter(self.beginning(rows))
        self.optimizer = torch.optim.Adam([self.rows], lr=rate, betas=(0.9, 0.99))

    def beginning(self, rows: int) -> torch.Tensor:
        ids = self.tokenizer.encode(BEGINNING)
        chosen = [ids[i * len(ids) // rows] for i in range(rows)] if len(ids) > rows else (ids * rows)[:rows]
        return self.model.emb.detach()[chosen].clone()

    def batch(self, size: int):
        """ids [B, T + 1] (0 where rows stand), weights of the targets, and what to put where."""
        ids, worth, photo_at, drawn_at, drawn_rows = [], [], [], [], []
        while len(ids) < size:
            pieces, drawing = self.dialogues.draw()
            row, weights_of, places, others = [], [], [], []
            for part, weight in pieces:
                if part[0] == -1:
                    places.append(len(row))
                    row += [0] * len(self.rows)
                    weights_of += [0.0] * len(self.rows)
                elif part[0] == -2:
                    others.append(len(row))
                    row += [0] * 16
                    weights_of += [0.0] * 16
                else:
                    row += part
                    weights_of += weight
            if max(places + others) + max(len(self.rows), 16) > LENGTH:
                continue
            start = len(ids) * LENGTH
            row, weights_of = row[: LENGTH + 1], weights_of[: LENGTH + 1]
            ids.append(row + [0] * (LENGTH + 1 - len(row)))
            worth.append((weights_of + [0.0] * (LENGTH + 1 - len(weights_of)))[1:])
            photo_at += [start + p + i for p in places for i in range(len(self.rows))]
            for other in others:
                drawn_at += [start + other + i for i in range(16)]
                drawn_rows.append(self.drawn[drawing])
        return torch.tensor(ids), torch.tensor(worth), torch.tensor(photo_at), torch.tensor(drawn_at), drawn_rows

    def loss(self, size: int) -> torch.Tensor:
        ids, worth, photo_at, drawn_at, drawn_rows = self.batch(size)
        x = self.model.embed(ids[:, :-1])
        times = len(photo_at) // len(self.rows)
        x = x.index_copy(0, photo_at, self.rows.repeat(times, 1))
        if drawn_rows:
            x = x.index_copy(0, drawn_at, torch.cat(drawn_rows))
        hidden = self.model.hidden(x, size, LENGTH)
        chosen = worth.reshape(-1).nonzero().squeeze(1)
        logits = hidden[chosen] @ self.model.head.t()
        lost = torch.nn.functional.cross_entropy(logits, ids[:, 1:].reshape(-1)[chosen], reduction="none")
        weight = worth.reshape(-1)[chosen]
        return (lost * weight).sum() / weight.sum()

    def run(self, minutes: float, size: int, rate: float, out: Path):
        start, recent, step = time.time(), [], 0
        while (done := (time.time() - start) / (60 * minutes)) < 1:
            for group in self.optimizer.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 20) * max(0.03, 1 - done)
            loss = self.loss(size)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([self.rows], 1.0)
            self.optimizer.step()
            self.optimizer.zero_grad(set_to_none=True)
            recent.append(loss.item())
            step += 1
            if step % 20 == 0:
                print(f"step {step} {time.time() - start:.0f} s loss {sum(recent) / len(recent):.4f}", flush=True)
                recent = []
                weights.save(out, {"photograph.rows": self.rows})
        weights.save(out, {"photograph.rows": self.rows})


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("starter", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--rate", type=float, default=0.02)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--from-rows", type=Path, help="goes on from an earlier OUT")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    trainer = Trainer(options.starter, options.rows, options.rate, options.seed)
    if options.from_rows:
        trainer.rows.data.copy_(weights.load(options.from_rows)["photograph.rows"])
    trainer.run(options.minutes, options.batch, options.rate, options.out)


if __name__ == "__main__":
    sys.exit(main())
