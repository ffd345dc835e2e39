"""Writes ONNX files (onnx.proto3) without the onnx package: the little of protobuf that they need. The same network gives the same bytes."""
import struct

import numpy as np

FLOAT, INT64 = 1, 7
TYPES = {np.dtype(np.float32): FLOAT, np.dtype(np.int64): INT64}
IR_VERSION = 6


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def integer(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def block(field: int, value) -> bytes:
    """Bytes, a text or a message."""
    data = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(data)) + data


def tensor(name: str, array: np.ndarray) -> bytes:
    axes = b"".join(integer(1, length) for length in array.shape)
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    return axes + integer(2, TYPES[array.dtype]) + block(8, name) + block(9, little.tobytes())


def attribute(name: str, value) -> bytes:
    kinds = {float: (1, 2), int: (2, 3), str: (3, 4), list: (7, 8)}  # AttributeProto.type, its field
    kind, field = kinds[type(value)]
    if kind == 1:
        data = varint(field << 3 | 5) + struct.pack("<f", value)
    elif kind == 7:
        data = b"".join(integer(field, v) for v in value)
    else:
        data = block(field, value) if kind == 3 else integer(field, value)
    return block(1, name) + data + integer(20, kind)


def node(operator: str, inputs: list, output: str, attributes: dict) -> bytes:
    data = b"".join(block(1, name) for name in inputs) + block(2, output) + block(3, output) + block(4, operator)
    return data + b"".join(block(5, attribute(name, value)) for name, value in attributes.items())


def value(name: str, shape: list) -> bytes:
    axes = b"".join(block(1, integer(1, length)) for length in shape)
    return block(1, name) + block(2, block(1, integer(1, FLOAT) + block(2, axes)))


class Graph:
    """Nodes in the order in which they are computed."""

    def __init__(self):
        self.nodes, self.tensors = [], []

    def constant(self, array: np.ndarray) -> str:
        name = f"c{len(self.tensors)}"
        self.tensors.append(tensor(name, array))
        return name

    def add(self, operator: str, inputs: list, **attributes) -> str:
        output = f"t{len(self.nodes)}"
        self.nodes.append(node(operator, inputs, output, attributes))
        return output

    def save(self, path, input_: tuple, output: tuple, opset: int):
        """Input and output as (name, shape)."""
        data = b"".join(block(1, n) for n in self.nodes) + block(2, "graph") + b"".join(block(5, t) for t in self.tensors)
        data += block(11, value(*input_)) + block(12, value(*output))
        model = integer(1, IR_VERSION) + block(2, "rookery") + block(7, data) + block(8, block(1, "") + integer(2, opset))
        with open(path, "wb") as file:
            file.write(model)
