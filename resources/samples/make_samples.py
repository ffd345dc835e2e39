#!/usr/bin/python3
"""Draws the sample pictures: flat shapes on plain backgrounds, which is what the starter model knows.
Needs python3-opencv and python3-numpy.   usage: make_samples.py [FOLDER]"""
import os
import sys

import cv2
import numpy as np

SIDE = 480
COLOURS = {  # red, green, blue
    "red": (220, 40, 40), "blue": (30, 90, 210), "green": (40, 160, 60), "yellow": (245, 220, 40),
    "orange": (250, 140, 20), "purple": (140, 50, 160), "brown": (130, 75, 40), "black": (25, 25, 25),
    "white": (250, 250, 250), "grey": (140, 140, 140), "pink": (250, 140, 190),
}


def outline(shape):
    """Corners of a shape of size about 1 around the origin, y down."""
    angles = np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2 == 0, 1.25, 0.5)
    turn = np.linspace(0, 2 * np.pi, 60)
    return np.array({
        "square": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
        "rectangle": [(-1.3, -0.65), (1.3, -0.65), (1.3, 0.65), (-1.3, 0.65)],
        "triangle": [(0, -1.1), (1.05, 0.8), (-1.05, 0.8)],
        "diamond": [(0, -1.3), (0.8, 0), (0, 1.3), (-0.8, 0)],
        "star": np.stack([reach * np.sin(angles), -reach * np.cos(angles)], 1),
        "circle": np.stack([np.cos(turn), np.sin(turn)], 1),
        "heart": np.stack([np.sin(turn) ** 3 * 1.15,
                           -(13 * np.cos(turn) - 5 * np.cos(2 * turn) - 2 * np.cos(3 * turn) - np.cos(4 * turn)) / 14], 1),
    }[shape])


def draw(background, *shapes):
    """Each shape: name, colour, centre x and y and size as shares of the picture's side."""
    picture = np.empty((SIDE, SIDE, 3), np.uint8)
    picture[:] = COLOURS[background][::-1]
    for shape, colour, x, y, size in shapes:
        corners = (outline(shape) * size + (x, y)) * SIDE * 16
        cv2.fillPoly(picture, [corners.astype(np.int32)], COLOURS[colour][::-1], cv2.LINE_AA, 4)
    return picture


def grid(shape, colour, cells):
    return [(shape, colour, 0.18 + 0.32 * (c % 3), 0.18 + 0.32 * (c // 3), 0.1) for c in cells]


SAMPLES = {
    "red-circle": draw("white", ("circle", "red", 0.5, 0.5, 0.28)),
    "heart-on-black": draw("black", ("heart", "pink", 0.5, 0.5, 0.28)),
    "diamond-above-square": draw("white", ("diamond", "purple", 0.5, 0.26, 0.15), ("square", "orange", 0.5, 0.74, 0.15)),
    "circle-left-of-star": draw("black", ("circle", "green", 0.26, 0.5, 0.15), ("star", "yellow", 0.74, 0.5, 0.15)),
    "circle-above-heart": draw("grey", ("circle", "yellow", 0.5, 0.26, 0.15), ("heart", "red", 0.5, 0.74, 0.15)),
    "four-stars": draw("blue", *grid("star", "yellow", (0, 2, 6, 8))),
    "three-circles": draw("white", *grid("circle", "green", (0, 4, 8))),
}

if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for name, picture in SAMPLES.items():
        cv2.imwrite(os.path.join(folder, name + ".png"), picture, [cv2.IMWRITE_PNG_COMPRESSION, 9])
