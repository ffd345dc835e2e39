"""The network that knows 80 kinds of things in photographs (packaging/photographs.sh makes its file), and what its answer means.

The program decodes the same way (vision/photographs/detection_boxes.cpp).
"""
import cv2
import numpy as np
from PIL import Image

from vision.coco import KINDS
from vision.detections import LEAST, Detection

SIDE = 300
GRIDS = (19, 10, 5, 3, 2, 1)  # boxes begin at the middles of the fields of these
SAME, ACROSS = 0.5, 0.7  # shares of two boxes' union above which the weaker of one kind, of two kinds, is left out


def anchors() -> np.ndarray:
    """[1917, 4]: middle y and x, height, width of the box at which each row of the network's answer begins."""
    scales = [0.2 + 0.75 * i / 5 for i in range(6)] + [1.0]
    found = []
    for level, grid in enumerate(GRIDS):
        if level == 0:
            shapes = [(0.1, 1.0), (scales[0], 2.0), (scales[0], 0.5)]
        else:
            shapes = [(scales[level], ratio) for ratio in (1.0, 2.0, 0.5, 3.0, 1 / 3)]
            shapes.append(((scales[level] * scales[level + 1]) ** 0.5, 1.0))
        for y in range(grid):
            for x in range(grid):
                for scale, ratio in shapes:
                    root = ratio**0.5
                    found.append(((y + 0.5) / grid, (x + 0.5) / grid, scale / root, scale * root))
    return np.array(found, np.float32)


def mirrored() -> np.ndarray:
    """Of each anchor, the one that stands in its place in the mirrored picture."""
    found, start = [], 0
    for level, grid in enumerate(GRIDS):
        shapes = 3 if level == 0 else 6
        places = start + np.arange(grid * grid * shapes).reshape(grid, grid, shapes)
        found.append(places[:, ::-1].reshape(-1))
        start += places.size
    return np.concatenate(found)


ANCHORS, MIRRORED = anchors(), mirrored()


def shared(a: tuple, b: tuple) -> float:
    """Of two boxes: their intersection as a part of their union."""
    width = max(0.0, min(a[2], b[2]) - max(a[0], b[0]))
    height = max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
    both = width * height
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both
    return both / union if union > 0 else 0.0


def boxes(answer: np.ndarray) -> np.ndarray:
    """[1917, 4] left, top, right, bottom within the picture."""
    y, x, h, w = (answer[:, KINDS + i] for i in range(4))
    middle_y = y / 10 * ANCHORS[:, 2] + ANCHORS[:, 0]
    middle_x = x / 10 * ANCHORS[:, 3] + ANCHORS[:, 1]
    height, width = np.exp(h / 5) * ANCHORS[:, 2], np.exp(w / 5) * ANCHORS[:, 3]
    corners = (middle_x - width / 2, middle_y - height / 2, middle_x + width / 2, middle_y + height / 2)
    return np.clip(np.stack(corners, 1), 0, 1)


def decoded(answer: np.ndarray, least: float = LEAST) -> list:
    """The detections in the network's answer [1917, KINDS + 4], best first."""
    corners, kept = boxes(answer), []
    found = [Detection(int(k), float(answer[i, k]), tuple(map(float, corners[i]))) for i, k in np.argwhere(answer[:, :KINDS] >= least)]
    for detection in sorted(found, key=lambda d: -d.score):
        if all(shared(detection.box, k.box) < (SAME if k.kind == detection.kind else ACROSS) for k in kept):
            kept.append(detection)
    return kept


class Detector:
    def __init__(self, file):
        self.net = cv2.dnn.readNetFromONNX(str(file))
        self.net.enableFusion(False)

    def answer(self, picture: np.ndarray) -> np.ndarray:
        """[1917, KINDS + 4] of RGB, 8 bits: the mean of what the network says of the picture and of its mirror image."""
        squashed = np.asarray(Image.fromarray(picture).resize((SIDE, SIDE), Image.BILINEAR), np.float32) / 127.5 - 1
        turned = self.forward(squashed[:, ::-1])[MIRRORED]
        turned[:, KINDS + 1] *= -1  # the box's x
        return (self.forward(squashed) + turned) / 2

    def forward(self, pixels: np.ndarray) -> np.ndarray:
        self.net.setInput(np.ascontiguousarray(pixels.transpose(2, 0, 1)[None]))
        return self.net.forward()[0].copy()

    def detections(self, picture: np.ndarray, least: float = LEAST) -> list:
        return decoded(self.answer(picture), least)
