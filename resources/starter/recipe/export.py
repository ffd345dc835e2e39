#!/usr/bin/python3
"""Puts a trained starter together in the form that the application loads, and checks it.

    python3 export.py TRAINED ENCODER.onnx OUT [--mean-with EARLIER --share 0.35]

TRAINED is the folder of train_starter.py; the mean with an earlier folder of the same training is often better than both. Compares the recurrence of the exported tensors with the training kernels and prints the sizes.
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch

from model import weights
from model.decode import Decoder
from model.rwkv7 import RWKV7

HERE = Path(__file__).resolve().parent
FILES = ("lm.safetensors", "vocab.txt", "encoder.onnx", "projector.safetensors", "preprocessor_config.json")
PREPROCESSING = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.25, 0.25, 0.25], "resample": 2}


@torch.no_grad()
def kernel_difference(tensors: dict) -> float:
    """Relative difference of the logits between the training kernels and the recurrence."""
    decoder = Decoder(tensors)
    model = RWKV7(tensors["emb.weight"].shape[0], decoder.width, decoder.layers)
    weights.into_model(model, tensors)
    ids = torch.randint(1, 4000, (2, 40), generator=torch.Generator().manual_seed(1))
    trained = (model.hidden(model.embed(ids), 2, 40) @ model.head.T).view(2, 40, -1)
    state = decoder.start(2)
    stepped = torch.stack([decoder.step(tensors["emb.weight"][ids[:, i]], state) for i in range(40)], 1)
    return ((trained - stepped).norm() / stepped.norm()).item()


def add_photographs(out: Path, learnt: list):
    """Puts what train_judge.py and train_photograph.py have learnt beside the projector."""
    tensors = weights.load(out / "projector.safetensors")
    for file in learnt:
        tensors.update(weights.load(file))
    weights.save(out / "projector.safetensors", tensors)


def manifest(folder: Path, tensors: dict) -> dict:
    """What belongs to the starter, so that a damaged or mixed copy is found."""
    decoder = Decoder(tensors)
    return {
        "name": "Rookery starter",
        "architecture": "rwkv7",
        "layers": decoder.layers,
        "width": decoder.width,
        "vocabulary": tensors["emb.weight"].shape[0],
        "parameters": sum(t.numel() for t in tensors.values()),
        "files": {
            name: {
                "bytes": (folder / name).stat().st_size,
                "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(),
            }
            for name in FILES
        },
    }


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("trained", type=Path)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--mean-with", type=Path, help="an earlier folder of the same training")
    parser.add_argument("--share", type=float, default=0.5, help="of the earlier one in the mean")
    parser.add_argument(
        "--photographs", type=Path, nargs="*", default=[], help="files of train_judge.py and train_photograph.py"
    )
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for source in (
        options.trained / "lm.safetensors",
        options.trained / "projector.safetensors",
        options.encoder,
        HERE.parent / "vocab.txt",
    ):
        target = options.out / ("encoder.onnx" if source == options.encoder else source.name)
        if source.resolve() != target.resolve():
            shutil.copyfile(source, target)
    if options.mean_with:
        for name in ("lm.safetensors", "projector.safetensors"):
            later, earlier = weights.load(options.trained / name), weights.load(options.mean_with / name)
            mean = {k: torch.lerp(t.float(), earlier.get(k, t).float(), options.share) for k, t in later.items()}
            weights.save(options.out / name, mean)
    add_photographs(options.out, options.photographs)
    (options.out / "preprocessor_config.json").write_text(json.dumps(PREPROCESSING, indent=2) + "\n")
    tensors = weights.load(options.out / "lm.safetensors")
    described = manifest(options.out, tensors)
    (options.out / "manifest.json").write_text(json.dumps(described, indent=2) + "\n")
    print(
        f"{described['parameters'] / 1e6:.2f} million parameters; kernels and recurrence differ by {kernel_difference(tensors):.4f}"
    )
    for file in sorted(options.out.iterdir()):
        print(f"{file.name:28} {file.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
