"""Runs an exported encoder over generated pictures once and keeps its features, so that the language model and the projector can be
trained on pictures without paying for the encoder again.

    python3 vision/features.py ENCODER.onnx OUT.npz --scenes 50000 --stamps 49000
"""
import argparse
import random
import sys
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vision import scenes, stamps


def preprocessed(picture: np.ndarray) -> np.ndarray:
    """[1, 3, 96, 96] RGB of a BGR picture, scaled as preprocessor_config.json says."""
    return ((cv2.dnn.blobFromImage(picture, 1 / 255.0, swapRB=True) - 0.5) / 0.25).astype(np.float32)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("encoder")
    parser.add_argument("out")
    parser.add_argument("--scenes", type=int, default=50000)
    parser.add_argument("--stamps", type=int, default=49000)
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    net = cv2.dnn.readNetFromONNX(options.encoder)
    rng, things = random.Random(options.seed), stamps.load()
    captions, rows = [], []
    for i in range(options.scenes + options.stamps):
        picture, caption = scenes.scene(rng) if i < options.scenes else stamps.stamp(rng, things)
        net.setInput(preprocessed(picture))
        rows.append(net.forward()[0].reshape(-1, 16).T.astype(np.float16))
        captions.append(caption)
    np.savez(options.out, features=np.stack(rows), captions=np.array(captions))
    print(len(captions), "pictures,", len(set(captions)), "captions")


if __name__ == "__main__":
    main()
