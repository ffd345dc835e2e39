#!/usr/bin/python3
"""Trains the judge that tells photographs from drawings by the figures of a picture (vision/figures.py): two small layers.

    python3 train_judge.py WORK OUT.safetensors      (WORK as fetch_data.sh and fetch_photographs.sh have filled it)

A sixth of the photographs, whole with all their parts, and a share of the drawings are held back: they choose the threshold and the seed.
score_photographs.py measures it on other pictures.
"""
import argparse
import os
import random
import sys
from pathlib import Path

import cv2
import numpy as np
import torch

from model import weights
from vision import figures, packaged, scenes, stamps

HERE = Path(__file__).resolve().parent
HIDDEN, STEPS, RATE, SEEDS = 16, 500, 1e-2, 4
OUTLIER = 4.0  # deviations; as vision/photographs/photographs.cpp cuts them
LET_THROUGH = 0.015  # of the drawings held back
PARTS = 3  # of a photograph, besides all of it
GROUNDS = [(255, 255, 255)] * 4 + [(0, 0, 0), (240, 240, 240), (200, 220, 255)]


def bf16(tensor: torch.Tensor) -> torch.Tensor:
    """As the file keeps it."""
    return tensor.float().bfloat16().float()


def part(rng, picture: np.ndarray) -> np.ndarray:
    """A part of a photograph, perhaps mirrored, without colours, lighter, darker or out of focus."""
    height, width = picture.shape[:2]
    share = rng.uniform(0.45, 0.95)
    other = rng.uniform(max(0.4, share - 0.2), min(1, share + 0.2))
    rows, columns = max(16, int(height * share)), max(16, int(width * other))
    top, left = rng.randint(0, height - rows), rng.randint(0, width - columns)
    picture = picture[top : top + rows, left : left + columns]
    if rng.random() < 0.5:
        picture = picture[:, ::-1]
    picture, kind = np.ascontiguousarray(picture), rng.random()
    if kind < 0.2:
        return cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    if kind < 0.5:
        lit = picture.astype(np.float32) * rng.uniform(0.6, 1.4) + rng.uniform(-25, 25)
        return np.clip(lit, 0, 255).astype(np.uint8)
    if kind < 0.6:
        return cv2.GaussianBlur(picture, (0, 0), max(picture.shape) / rng.uniform(150, 400))
    return picture


def figures_of(picture: np.ndarray) -> np.ndarray:
    return figures.figures(figures.squashed(picture))


def photographs(rng, debian: Path) -> tuple:
    """Figures of the photographs and of parts of them, to train with and held back."""
    kept, held_back = [], []
    for i, (_, file) in enumerate(packaged.listed(debian, HERE / "data/photographs.txt")):
        picture = packaged.on_ground(packaged.decoded(file))
        views = [picture] + [part(rng, picture) for _ in range(PARTS)]
        (held_back if i % 6 == 0 else kept).extend(figures_of(view) for view in views)
    return np.stack(kept), np.stack(held_back)


def drawings(rng, work: Path) -> tuple:
    things = stamps.load()
    drawn = [[stamps.stamp(rng, things)[0][:, :, ::-1] for _ in range(500)]]
    drawn += [[scenes.scene(rng)[0][:, :, ::-1] for _ in range(200)]]
    for folder, pattern, count in (
        (work / "images", "*/*.webp", 270),
        (work / "debian", "openclipart-png/**/*.png", 225),
        (work / "debian", "oxygen-icon-theme/**/128x128/**/*.png", 100),
        (work / "debian", "hedgewars-data/**/*.png", 75),
    ):
        files = packaged.drawings(folder, pattern, count, 1)
        drawn.append([packaged.on_ground(packaged.decoded(f), rng.choice(GROUNDS)) for f in files])
    kept, held_back = [], []
    for kind in drawn:
        found = [figures_of(picture) for picture in kind]
        kept += found[: len(found) * 85 // 100]
        held_back += found[len(found) * 85 // 100 :]
    return np.stack(kept), np.stack(held_back)


def fit(photos: np.ndarray, drawings: np.ndarray, held_back: np.ndarray, seed: int) -> dict:
    """The judge's tensors. The threshold lets LET_THROUGH of the drawings held back through."""
    torch.manual_seed(seed)
    figures_of = np.concatenate([photos, drawings])
    mean, scale = bf16(torch.tensor(figures_of.mean(0))), bf16(1 / (torch.tensor(figures_of.std(0)) + 1e-3))
    scaled = lambda x: ((torch.tensor(x) - mean) * scale).clamp(-OUTLIER, OUTLIER)
    wanted = torch.cat([torch.ones(len(photos)), torch.zeros(len(drawings))])
    net = torch.nn.Sequential(torch.nn.Linear(figures.COUNT, HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, 1))
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-2)
    balance = torch.tensor(1.5 * len(drawings) / len(photos))
    given = scaled(figures_of)
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - step / STEPS) + RATE / 100
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(given)[:, 0], wanted, pos_weight=balance)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.copy_(bf16(parameter))
        net[2].bias -= torch.quantile(net(scaled(held_back))[:, 0], 1 - LET_THROUGH)
        net[2].bias.copy_(bf16(net[2].bias))
    tensors = {"photograph.mean": mean, "photograph.scale": scale}
    tensors.update({f"photograph.judge.{name}": tensor.detach() for name, tensor in net.named_parameters()})
    return tensors


def scores(tensors: dict, given: np.ndarray) -> np.ndarray:
    """Above 0 is a photograph."""
    scaled = (torch.tensor(given) - tensors["photograph.mean"]) * tensors["photograph.scale"]
    layer = {name: tensors[f"photograph.judge.{name}"] for name in ("0.weight", "0.bias", "2.weight", "2.bias")}
    inner = torch.relu(scaled.clamp(-OUTLIER, OUTLIER) @ layer["0.weight"].T + layer["0.bias"])
    return (inner @ layer["2.weight"].T + layer["2.bias"])[:, 0].numpy()


def missed(tensors: dict, photos: np.ndarray) -> float:
    return float((scores(tensors, photos) <= 0).mean())


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    stamps.FOLDER = Path(os.environ.get("STARTER_PICTURES", options.work / "images"))
    rng = random.Random(7)
    drawn, drawn_back = drawings(rng, options.work)
    photos, photos_back = photographs(rng, options.work / "debian")
    print(len(photos), "photographs and parts,", len(drawn), "drawings")
    tried = [fit(photos, drawn, drawn_back, seed) for seed in range(SEEDS)]
    best = min(tried, key=lambda tensors: missed(tensors, photos_back))
    print(f"missed of the photographs held back: {missed(best, photos_back):.3f}")
    weights.save(options.out, best)


if __name__ == "__main__":
    sys.exit(main())
