"""What the photograph network found in a picture, and what the language model reads of it: one row of numbers a kind of thing.

The program computes the same rows (vision/photographs/detection_rows.cpp): a change here is a change there.

Rows and not cells of a grid, as the drawings have: with a kind a row its name and number are read off at one place, where of cells the
model would have to add up, which so small a one learns badly.
"""
from dataclasses import dataclass

import numpy as np

from vision import coco
from vision.coco import KINDS, MANY, index

LEAST = 0.6  # what scores less is not looked at
# A kind whose best one scores less is named with a "maybe"; without any that scores so much the photograph isn't recognised. The network
# sees people where there are some, and hardly elsewhere.
SURE, SURE_ALL = 0.8, {index("person")}
ROWS = 8  # kinds that are told of, the most prominent first; what is left over stays zero
SMALL, LARGE = 0.06, 0.35  # of the picture's area
THIRDS = 3

SCORE = KINDS  # the best score, and whether that is sure
COUNT = SCORE + 2  # one of six: 1 to 5, more
COLUMN = COUNT + MANY  # left, middle, right: is the middle of one of them there?
LEVEL = COLUMN + THIRDS  # top, middle, bottom
SIZE = LEVEL + THIRDS  # the side of the largest; whether it is small, medium, large
WIDTH = SIZE + 4


@dataclass(frozen=True)
class Detection:
    kind: int
    score: float
    box: tuple  # left, top, right, bottom; 0 to 1

    @property
    def area(self) -> float:
        left, top, right, bottom = self.box
        return max(0.0, right - left) * max(0.0, bottom - top)

    @property
    def third(self) -> tuple:
        """Column and level of its middle."""
        left, top, right, bottom = self.box
        return tuple(min(THIRDS - 1, int(THIRDS * (a + b) / 2)) for a, b in ((left, right), (top, bottom)))


@dataclass(frozen=True)
class Group:
    """All of one kind."""

    kind: int
    found: tuple

    @property
    def best(self) -> float:
        return max(d.score for d in self.found)

    @property
    def sure(self) -> bool:
        return self.best >= SURE or self.kind in SURE_ALL

    @property
    def area(self) -> float:
        return max(d.area for d in self.found)

    @property
    def columns(self) -> set:
        return {d.third[0] for d in self.found}

    @property
    def levels(self) -> set:
        return {d.third[1] for d in self.found}


def grouped(detections: list) -> list:
    """The kinds that count, the most prominent first: by best score times side of the largest, then by their number."""
    kinds = {}
    for detection in detections:
        if detection.score >= LEAST:
            kinds.setdefault(detection.kind, []).append(detection)
    groups = [Group(kind, tuple(found)) for kind, found in kinds.items()]
    return sorted(groups, key=lambda g: (-g.best * g.area**0.5, g.kind))[:ROWS]


def recognised(groups: list) -> bool:
    return any(group.sure for group in groups)


def meanings() -> list:
    """Words that stand for the first numbers of a row."""
    numbers = [coco.number(count) for count in range(1, MANY)] + ["six"]
    return coco.WORDS + ["", "looks"] + numbers


def rows(groups: list) -> np.ndarray:
    """[ROWS, WIDTH]"""
    table = np.zeros((ROWS, WIDTH), np.float32)
    for row, group in zip(table, groups):
        row[group.kind] = 1
        row[SCORE : SCORE + 2] = group.best, group.sure
        row[COUNT + min(len(group.found), MANY) - 1] = 1
        for column in group.columns:
            row[COLUMN + column] = 1
        for level in group.levels:
            row[LEVEL + level] = 1
        row[SIZE] = group.area**0.5
        row[SIZE + 1 + (group.area >= SMALL) + (group.area >= LARGE)] = 1
    return table
