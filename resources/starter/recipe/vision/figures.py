"""Figures of a picture that say how it is made, not what it shows: drawings are plain between few steep edges, photographs nowhere.
The same numbers as vision/photographs/picture_figures.cpp, of which rookery-cli has the last word (score_photographs.py)."""
import numpy as np
from PIL import Image

SIDE, BLOCK = 96, 8
COUNT = 46


def squashed(picture: np.ndarray) -> np.ndarray:
    """As the program makes any picture (RGB, 8 bits) as large as the encoder reads it."""
    return np.asarray(Image.fromarray(picture).resize((SIDE, SIDE), Image.BILINEAR))


def shares(values: np.ndarray, up_to: tuple, possible: int = 256) -> list:
    below = np.cumsum(np.bincount(values.ravel(), minlength=possible)) / values.size
    return [below[i] for i in up_to]


def entropy(counts: np.ndarray) -> float:
    part = counts[counts > 0] / counts.sum()
    return -(part * np.log(part)).sum()


def steps(values: np.ndarray) -> tuple:
    return values[:, 1:] - values[:, :-1], values[1:] - values[:-1]


def bends(values: np.ndarray) -> tuple:
    return tuple(first[2:] - 2 * first[1:-1] + first[:-2] for first in (values, values.T))


def flattened(parts: tuple) -> np.ndarray:
    return np.concatenate([np.abs(part).ravel() for part in parts])


def figures(picture: np.ndarray) -> np.ndarray:
    """[COUNT] of a picture that `squashed` made."""
    picture = picture.astype(np.int32)
    red, green, blue = picture[..., 0], picture[..., 1], picture[..., 2]
    light = (299 * red + 587 * green + 114 * blue + 500) // 1000
    found = []
    edges = flattened(steps(light))
    found += shares(edges, (0, 1, 2, 4, 8, 16, 32, 64)) + [edges.mean() / 255]
    bent = flattened(bends(light))
    found += shares(bent, (0, 1, 3, 8, 20, 50), 511) + [bent.mean() / 255]
    across = SIDE // BLOCK
    blocks = light.reshape(across, BLOCK, across, BLOCK).transpose(0, 2, 1, 3).reshape(-1, BLOCK * BLOCK)
    ranges = blocks.max(1) - blocks.min(1)
    found += shares(ranges, (1, 3, 6, 12, 24, 48, 96)) + [ranges.mean() / 255]
    found += colour_figures(picture, light)
    border = np.concatenate([picture[0], picture[-1], picture[1:-1, 0], picture[1:-1, -1]])
    found += shares(np.abs(border[1:] - border[:-1]).max(1), (3, 10))
    hues = np.stack([red - green, blue - green], 2)
    hue_edges = [np.abs(hues[:, 1:] - hues[:, :-1]).max(2), np.abs(hues[1:] - hues[:-1]).max(2)]
    found += shares(flattened(hue_edges), (1, 3, 8, 20, 60), 511)
    return np.array(found, np.float32)


def colour_figures(picture: np.ndarray, light: np.ndarray) -> list:
    coarse = picture >> 4
    colours = np.bincount((coarse[..., 0] * 256 + coarse[..., 1] * 16 + coarse[..., 2]).ravel(), minlength=4096)
    most = np.sort(colours[colours > 0])[::-1] / light.size
    spread = picture.max(2) - picture.min(2)
    found = [entropy(colours) / 8.3, most[0], most[:3].sum(), most[:10].sum(), len(most) / 4096]
    found += [entropy(np.bincount((light >> 2).ravel(), minlength=64)) / 4.16]
    found += shares(spread, (4, 12, 32, 64, 128, 192)) + [spread.mean() / 255]
    return found + [(light >= 250).mean(), (light <= 8).mean()]
