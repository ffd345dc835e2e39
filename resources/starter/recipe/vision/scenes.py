"""Drawn scenes with captions that are right by construction: shapes, letters, digits, words, bar charts. 96 x 96, BGR, 8 bits."""
import math
import random
import zlib

import cv2
import numpy as np

from vision import lettering

SIDE = 96
COLOURS = {  # BGR
    "red": (40, 40, 220),
    "blue": (210, 90, 30),
    "green": (60, 160, 40),
    "yellow": (40, 220, 245),
    "orange": (20, 140, 250),
    "purple": (160, 50, 140),
    "pink": (190, 140, 250),
    "brown": (40, 75, 130),
    "black": (25, 25, 25),
    "white": (250, 250, 250),
    "grey": (140, 140, 140),
}
GROUNDS = "white black grey yellow blue green".split()
SHAPES = "circle square triangle star rectangle heart diamond".split()
NUMBERS = "zero one two three four five six".split()
GLYPHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def held_out(caption: str) -> bool:
    """A fixed tenth of all captions is never trained on; of captions with a word, those of a tenth of the words."""
    if caption.startswith("the word "):
        return caption.split('"')[1] in lettering.NEW
    return zlib.crc32(caption.encode()) % 10 == 0


def article(word: str) -> str:
    return ("an " if word[0] in "aeiou" else "a ") + word


def shade(rng, colour: str, spread: int = 18) -> tuple:
    return tuple(min(255, max(0, value + rng.randint(-spread, spread))) for value in COLOURS[colour])


def ground(rng, colour: str = "") -> np.ndarray:
    """A plain picture of that colour, or of any."""
    picture = np.empty((SIDE, SIDE, 3), np.uint8)
    picture[:] = shade(rng, colour, 10) if colour else [rng.randint(0, 255) for _ in range(3)]
    return picture


def grain(picture: np.ndarray, rng) -> np.ndarray:
    if rng.random() >= 0.6:
        return picture
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, rng.uniform(1, 8), picture.shape)
    return np.clip(picture.astype(np.float32) + noise, 0, 255).astype(np.uint8)


def outline(shape: str) -> list:
    """Corners of the shape around the origin, about one unit in size."""
    if shape == "square":
        return [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    if shape == "rectangle":
        return [(-1.3, -0.65), (1.3, -0.65), (1.3, 0.65), (-1.3, 0.65)]
    if shape == "triangle":
        return [(0, -1.1), (1.05, 0.8), (-1.05, 0.8)]
    if shape == "diamond":
        return [(0, -1.3), (0.8, 0), (0, 1.3), (-0.8, 0)]
    if shape == "star":
        radii = [1.25 if i % 2 == 0 else 0.5 for i in range(10)]
        return [(r * math.sin(i * math.pi / 5), -r * math.cos(i * math.pi / 5)) for i, r in enumerate(radii)]
    heart = np.linspace(0, 2 * math.pi, 24)
    down = 13 * np.cos(heart) - 5 * np.cos(2 * heart) - 2 * np.cos(3 * heart) - np.cos(4 * heart)
    return list(zip(1.15 * np.sin(heart) ** 3, -down / 14))


def draw_shape(picture, rng, shape: str, colour: str, x: float, y: float, size: float):
    """Anti-aliased, slightly turned; OpenCV takes the coordinates in eighths of a pixel."""
    value = shade(rng, colour)
    if shape == "circle":
        cv2.circle(picture, (int(x * 8), int(y * 8)), int(size * 8), value, -1, cv2.LINE_AA, 3)
        return
    angle = rng.uniform(-0.2, 0.2)
    c, s = math.cos(angle), math.sin(angle)
    corners = [[x + size * (u * c - v * s), y + size * (u * s + v * c)] for u, v in outline(shape)]
    cv2.fillPoly(picture, [(np.array(corners) * 8).astype(np.int32)], value, cv2.LINE_AA, 3)


def single(rng, back, colours):
    shape, colour, big = rng.choice(SHAPES), rng.choice(colours), rng.random() < 0.5
    size = rng.uniform(25, 30) if big else rng.uniform(9, 13)
    margin = size * 1.35
    x, y = rng.uniform(margin, SIDE - margin), rng.uniform(margin, SIDE - margin)
    caption = f"a {'big' if big else 'small'} {colour} {shape} on a {back} background."
    return caption, lambda picture: draw_shape(picture, rng, shape, colour, x, y, size)


def pair(rng, back, colours):
    first, second = (rng.choice(colours), rng.choice(SHAPES)), (rng.choice(colours), rng.choice(SHAPES))
    while second == first:
        second = rng.choice(colours), rng.choice(SHAPES)
    beside, size = rng.random() < 0.5, rng.uniform(12, 17)
    where = "to the left of" if beside else "above"
    spots = [(at + rng.uniform(-3, 3), 48 + rng.uniform(-12, 12)) for at in (25, 71)]

    def draw(picture):
        for (colour, shape), (x, y) in zip((first, second), spots):
            draw_shape(picture, rng, shape, colour, *((x, y) if beside else (y, x)), size)

    return f"{article(' '.join(first))} {where} {article(' '.join(second))}.", draw


def group(rng, back, colours):
    count, shape, colour = rng.randint(2, 6), rng.choice(SHAPES), rng.choice(colours)
    cells = rng.sample([(x, y) for x in (17, 48, 79) for y in (17, 48, 79)], count)

    def draw(picture):
        for x, y in cells:
            spot = x + rng.uniform(-3, 3), y + rng.uniform(-3, 3)
            draw_shape(picture, rng, shape, colour, *spot, rng.uniform(8, 11))

    return f"{NUMBERS[count]} {colour} {shape}s on a {back} background.", draw


def glyph(rng, back, colours):
    sign, colour = rng.choice(GLYPHS), rng.choice(colours)

    def draw(picture):
        mask, x, y = lettering.lettering(rng, sign, (20, 80), (30, 80), SIDE)
        lettering.put(picture, mask, x, y, shade(rng, colour))

    return f"the {'number' if sign.isdigit() else 'letter'} {sign} in {colour} on a {back} background.", draw


def word(rng, back, colours):
    text, colour = lettering.drawn_word(rng), rng.choice(colours)

    def draw(picture):
        written = rng.choice((text, text.upper(), text.capitalize()))
        mask, x, y = lettering.lettering(rng, written, (70, 92), (30, 48), SIDE)
        lettering.put(picture, mask, x, y, shade(rng, colour))

    return f'the word "{text}" in {colour} on a {back} background.', draw


def chart(rng, back, colours):
    count = rng.randint(2, 4)
    heights, shades = rng.sample(range(15, 80, 9), count), rng.sample(colours, count)
    tallest = shades[int(np.argmax(heights))]

    def draw(picture):
        width = 80 / count
        for i, (height, colour) in enumerate(zip(heights, shades)):
            left, right = int(8 + i * width + 2), int(8 + (i + 1) * width - 2)
            cv2.rectangle(picture, (left, 90 - height), (right, 90), shade(rng, colour), -1)
        cv2.line(picture, (6, 91), (90, 91), (128, 128, 128), 1)

    return f"a bar chart with {NUMBERS[count]} bars. The tallest bar is {tallest}.", draw


KINDS = {single: 20, pair: 25, group: 22, glyph: 14, word: 24, chart: 9}


def scene(rng: random.Random, split: str = "train", kinds=None) -> tuple:
    """A picture and its caption; `test` draws only captions that training never sees."""
    kinds = kinds or list(KINDS)
    while True:
        back = rng.choice(GROUNDS)
        unlike = [c for c in COLOURS if c != back and not (back == "grey" and c in ("black", "white"))]
        kind = rng.choices(kinds, [KINDS[k] for k in kinds])[0]
        caption, draw = kind(rng, back, unlike)
        if held_out(caption) == (split == "test"):
            picture = ground(rng, back)
            draw(picture)
            return grain(picture, rng), caption
