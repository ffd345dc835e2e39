#!/usr/bin/env python3
"""What the starter's recipe makes of answers of the network for photographs, and a network that always answers the same.

    python3 tests/reference/detections.py       writes tests/data/photographs (needs numpy, OpenCV and Pillow)

expected.json: answers by their values that aren't zero, to a picture and to its mirror image, with the detections in
them; detections with their rows by the values that aren't zero; values of the real network's answer to a pattern,
where packaging/photographs.sh has made it. two_dogs.onnx sees the same two dogs and perhaps a cake in any picture.
"""
import json
import pathlib
import random
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parents[1]
sys.path[:0] = [str(TOP / "resources/starter/recipe"), str(TOP / "resources/photographs")]
import onnx_file  # noqa: E402
from vision import coco, detected_scenes, detections, detector  # noqa: E402

ANCHORS, WIDTH, SIDE = len(detector.ANCHORS), coco.KINDS + 4, detector.SIDE
NETWORK = TOP / "build/photographs/photographs.onnx"


def sparse(table: np.ndarray) -> list:
    return [[*map(int, place), round(float(table[tuple(place)]), 6)] for place in np.argwhere(table)]


def plain(found: list) -> list:
    return [[d.kind, round(d.score, 6), *(round(v, 6) for v in d.box)] for d in found]


def drawn_answer(rng: random.Random) -> np.ndarray:
    """A dozen anchors that see something, some of them side by side."""
    answer = np.zeros((ANCHORS, WIDTH), np.float32)
    for _ in range(6):
        anchor, kind = rng.randrange(ANCHORS - 3), rng.choice((0, 0, 16, 55, 79))
        for beside in (0, 3):
            answer[anchor + beside, kind] = round(rng.uniform(0.3, 1), 3)
            answer[anchor + beside, coco.KINDS :] = [round(rng.gauss(0, 1), 3) for _ in range(4)]
    return answer


def mean(answer: np.ndarray, mirrored: np.ndarray) -> np.ndarray:
    turned = mirrored[detector.MIRRORED].copy()
    turned[:, coco.KINDS + 1] *= -1
    return (answer + turned) / 2


def drawn_scene(rng: random.Random) -> list:
    """Without scores and boxes so close to a limit that the last bit would matter."""
    found = [detections.Detection(d.kind, round(d.score, 3), tuple(round(v, 3) for v in d.box)) for d in detected_scenes.detections(rng)]
    edges = [abs(3 * (d.box[i] + d.box[i + 2]) / 2 - edge) for d in found for i in (0, 1) for edge in (1, 2)]
    edges += [abs(d.area - edge) for d in found for edge in (detections.SMALL, detections.LARGE)]
    edges += [abs(d.score - edge) for d in found for edge in (detections.LEAST, detections.SURE)]
    return found if min(edges, default=1) > 1e-3 else drawn_scene(rng)


def pattern() -> np.ndarray:
    """[SIDE, SIDE, 3], -1 to 1"""
    y, x, c = np.mgrid[0:SIDE, 0:SIDE, 0:3]
    return ((x * 3 + y * 5 + c * 7) % 256 / 127.5 - 1).astype(np.float32)


def write_two_dogs(path: pathlib.Path):
    """Columns of nothing, computed from the picture, and between them those of what is always seen."""
    graph = onnx_file.Graph()
    pooled = graph.add("AveragePool", ["image"], kernel_shape=[11, 20], strides=[11, 4])  # 27 x 71: as many as anchors

    def nothing(width: int) -> str:
        weights = [graph.constant(np.zeros(shape, np.float32)) for shape in ((width, 3, 1, 1), (width,))]
        turned = graph.add("Transpose", [graph.add("Conv", [pooled, *weights], kernel_shape=[1, 1])], perm=[0, 2, 3, 1])
        return graph.add("Reshape", [turned, graph.constant(np.array([1, ANCHORS, width], np.int64))])

    def seen(scores: dict) -> str:
        column = np.zeros((1, ANCHORS, 1), np.float32)
        for anchor, score in scores.items():
            column[0, [anchor, detector.MIRRORED[anchor]]] = score
        return graph.constant(column)

    dog, cake = coco.index("dog"), coco.index("cake")
    columns = [nothing(dog), seen({1086: 0.9}), nothing(cake - dog - 1), seen({1755: 0.7}), nothing(WIDTH - cake - 1)]
    graph.save(path, ("image", [1, 3, SIDE, SIDE]), (graph.add("Concat", columns, axis=2), [1, ANCHORS, WIDTH]), 10)


def main():
    rng, out = random.Random(23), TOP / "tests/data/photographs"
    out.mkdir(exist_ok=True)
    expected = {"answers": [], "scenes": []}
    for _ in range(4):
        answer, mirrored = drawn_answer(rng), drawn_answer(rng)
        mirrored[detector.MIRRORED] += answer * np.where(np.arange(WIDTH) == coco.KINDS + 1, -0.8, 1)
        found = detector.decoded(mean(answer, mirrored))
        expected["answers"].append({"answer": sparse(answer), "mirrored": sparse(mirrored), "detections": plain(found)})
    while len(expected["scenes"]) < 12:
        found = drawn_scene(rng)
        groups = detections.grouped(found)
        table = detections.rows(groups) if detections.recognised(groups) else np.zeros((0, detections.WIDTH))
        expected["scenes"].append({"detections": plain(found), "recognised": detections.recognised(groups), "rows": sparse(table)})
    if NETWORK.exists():
        answer = detector.Detector(NETWORK).forward(pattern())
        chosen = [(rng.randrange(ANCHORS), rng.randrange(coco.KINDS, WIDTH)) for _ in range(20)]
        chosen += [tuple(divmod(int(i), coco.KINDS)) for i in np.argsort(-answer[:, : coco.KINDS], None)[:20]]
        expected["network"] = [[*place, round(float(answer[place]), 5)] for place in chosen]
    write_two_dogs(out / "two_dogs.onnx")
    (out / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
