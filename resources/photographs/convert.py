#!/usr/bin/python3
"""Converts the SSDLite-MobileNetV2 of TensorFlow.js (COCO) to an ONNX file that OpenCV 4.6 and newer read.

    convert.py model.json OUT.onnx

Input `image` [1, 3, 300, 300]: RGB, value / 127.5 - 1. Output [1, 1917, 84]: the scores of 80 kinds, then the encoded box. What came after
that (boxes, the choice among them) is left out: cv::dnn can't run it, Rookery does it itself. Scales and offsets behind a convolution are
folded into it. Weights are rounded to 16 bits, which moves scores by a few thousandths at most and lets the file pack to half its size.
Needs python3-numpy.
"""
import json
import sys
from pathlib import Path

import numpy as np

import onnx_file

INPUT, SIDE = "Preprocessor/sub", 300
LEVELS = 6
OPSET = 10  # the last one whose Clip OpenCV 4.6 knows
BOX = 4
# COCO numbers its 80 kinds from 1 to 90; column 0 of the scores is none of them.
UNUSED = {0, 12, 26, 29, 30, 45, 66, 68, 69, 71, 83}
KINDS = [i for i in range(91) if i not in UNUSED]
EXACT = 64  # values; small tensors, offsets say, keep their 32 bits


def read(path: Path) -> tuple:
    """The nodes of the graph by name, and its constants."""
    model = json.loads(path.read_text())
    constants = {}
    for group in model["weightsManifest"]:
        data, at = b"".join((path.parent / part).read_bytes() for part in group["paths"]), 0
        for entry in group["weights"]:
            count = int(np.prod(entry["shape"]))
            kind = np.dtype(entry["dtype"]).newbyteorder("<")
            constants[entry["name"]] = np.frombuffer(data, kind, count, at).reshape(entry["shape"])
            at += count * kind.itemsize
        if at != len(data):
            raise ValueError(f"{len(data) - at} bytes of weights are left over")
    return {node["name"]: node for node in model["modelTopology"]["node"]}, constants


class Convolution:
    """Kept open until something other than a scale or an offset follows."""

    def __init__(self, source, weights: np.ndarray, strides: list, groups: int):
        self.source, self.weights, self.strides, self.groups = source, weights, strides, groups
        self.bias = np.zeros(len(weights), np.float32)
        self.written = None

    def scaled(self, by: np.ndarray):
        self.weights = self.weights * by.reshape(-1, 1, 1, 1)
        self.bias = self.bias * by.reshape(-1)

    def shifted(self, by: np.ndarray):
        self.bias = self.bias + by.reshape(-1)

    def chosen(self, channels: list):
        self.weights, self.bias = self.weights[channels], self.bias[channels]


class Value:
    """A map in the ONNX graph: its name there and its sides."""

    def __init__(self, name: str, height: int, width: int):
        self.name, self.height, self.width = name, height, width


def rounded(array: np.ndarray) -> np.ndarray:
    array = np.asarray(array, np.float32)
    return array.astype(np.float16).astype(np.float32) if array.size > EXACT else array


class Converter:
    def __init__(self, path: Path):
        self.nodes, self.constants = read(path)
        self.graph, self.done = onnx_file.Graph(), {INPUT: Value("image", SIDE, SIDE)}

    def value(self, name: str):
        """A constant, an open convolution or a map."""
        if name not in self.done:
            self.done[name] = self.converted(self.nodes[name])
        return self.done[name]

    def map(self, name: str) -> Value:
        value = self.value(name)
        return self.closed(value) if isinstance(value, Convolution) else value

    def closed(self, convolution: Convolution) -> Value:
        if convolution.written is None:
            source, weights = convolution.source, rounded(convolution.weights)
            sides, pads = [], []
            for side, kernel, stride in zip((source.height, source.width), weights.shape[2:], convolution.strides):
                sides.append(-(-side // stride))
                missing = max((sides[-1] - 1) * stride + kernel - side, 0)
                pads.append((missing // 2, missing - missing // 2))
            name = self.graph.add(
                "Conv",
                [source.name, self.graph.constant(weights), self.graph.constant(rounded(convolution.bias))],
                kernel_shape=list(weights.shape[2:]),
                strides=convolution.strides,
                pads=[pads[0][0], pads[1][0], pads[0][1], pads[1][1]],
                group=convolution.groups,
            )
            convolution.written = Value(name, *sides)
        return convolution.written

    def converted(self, node: dict):
        operator, inputs = node["op"], node.get("input") or []
        if operator == "Const":
            return self.constants[node["name"]]
        if operator in ("Conv2D", "DepthwiseConv2dNative"):
            return self.convolution(node)
        if operator == "FusedBatchNorm":
            convolution = self.value(inputs[0])
            gamma, beta, mean, variance = (self.value(name) for name in inputs[1:])
            scale = gamma / np.sqrt(variance + np.float32(node["attr"]["epsilon"]["f"]))
            convolution.scaled(scale)
            convolution.shifted(beta - mean * scale)
            return convolution
        if operator == "Relu6":
            source = self.map(inputs[0])
            return Value(self.graph.add("Clip", [source.name], min=0.0, max=6.0), source.height, source.width)
        return self.combined(node)

    def combined(self, node: dict):
        """A sum or a product; a constant is folded into a convolution before it."""
        operator, inputs = node["op"], node["input"]
        if isinstance(self.value(inputs[0]), np.ndarray):
            inputs = inputs[::-1]
        left, right = self.value(inputs[0]), self.value(inputs[1])
        constant = isinstance(right, np.ndarray)
        if operator in ("Add", "AddN", "BiasAdd", "Mul") and constant and isinstance(left, Convolution) and left.written is None:
            (left.scaled if operator == "Mul" else left.shifted)(right)
            return left
        if operator in ("Add", "AddN"):
            first = self.map(inputs[0])
            second = self.graph.constant(right.reshape(1, -1, 1, 1)) if constant else self.map(inputs[1]).name
            return Value(self.graph.add("Add", [first.name, second]), first.height, first.width)
        raise ValueError(f"{operator} ({node['name']}) isn't known here")

    def convolution(self, node: dict) -> Convolution:
        """All are padded so that nothing of the picture is lost ("SAME")."""
        source, weights = self.map(node["input"][0]), self.value(node["input"][1])  # height, width, in, out or multiplier
        strides = [int(i) for i in node["attr"]["strides"]["list"]["i"]][1:3]
        if bytes(node["attr"]["padding"]["s"]) != b"SAME":
            raise ValueError(f"the padding of {node['name']} isn't known here")
        if node["op"] == "Conv2D":
            return Convolution(source, weights.transpose(3, 2, 0, 1), strides, 1)
        weights = weights.transpose(2, 3, 0, 1)
        return Convolution(source, weights.reshape(-1, 1, *weights.shape[2:]), strides, len(weights))

    def predicted(self, kind: str, width: int, columns: list) -> str:
        """[1, 1917, columns] of all levels; each gives `width` numbers a box."""
        rows = []
        for level in range(LEVELS):
            convolution = self.value(f"BoxPredictor_{level}/{kind}Predictor/BiasAdd")
            boxes = len(convolution.weights) // width
            convolution.chosen([box * width + column for box in range(boxes) for column in columns])
            last = self.closed(convolution)
            turned = self.graph.add("Transpose", [last.name], perm=[0, 2, 3, 1])
            shape = np.array([1, last.height * last.width * boxes, len(columns)], np.int64)
            rows.append(self.graph.add("Reshape", [turned, self.graph.constant(shape)]))
        return self.graph.add("Concat", rows, axis=1)

    def convert(self, out: Path):
        scores = self.graph.add("Sigmoid", [self.predicted("Class", 91, KINDS)])
        boxes = self.predicted("BoxEncoding", BOX, list(range(BOX)))
        answer = self.graph.add("Concat", [scores, boxes], axis=2)
        self.graph.save(out, ("image", [1, 3, SIDE, SIDE]), (answer, [1, 1917, len(KINDS) + BOX]), OPSET)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    Converter(Path(sys.argv[1])).convert(Path(sys.argv[2]))
