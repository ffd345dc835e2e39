#!/usr/bin/python3
"""Writes SigLIP2-base at 384 x 384 with random weights as ONNX, built from what OpenCV 4.6 runs correctly, for
bench_siglip. Needs python3-onnx and python3-numpy.   usage: make_siglip_onnx.py OUT.onnx"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WIDTH, LAYERS, HEADS, HIDDEN, SIDE, PATCH = 768, 12, 12, 3072, 384, 16
TOKENS = (SIDE // PATCH) ** 2
random = np.random.default_rng(1)
nodes, weights = [], []


def constant(value):
    name = f"c{len(weights)}"
    weights.append(numpy_helper.from_array(np.asarray(value), name))
    return name


def numbers(*shape):
    return constant(random.uniform(-0.05, 0.05, shape).astype(np.float32))


def scalar(value):
    return constant(np.float32(value))


def op(kind, *inputs, **attributes):
    name = f"n{len(nodes)}"
    nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
    return name


def linear(x, inputs, outputs):
    return op("Add", op("MatMul", x, numbers(inputs, outputs)), numbers(outputs))


def norm(x):
    centred = op("Sub", x, op("ReduceMean", x, axes=[-1], keepdims=1))
    variance = op("ReduceMean", op("Mul", centred, centred), axes=[-1], keepdims=1)
    normed = op("Div", centred, op("Sqrt", op("Add", variance, scalar(1e-6))))
    return op("Add", op("Mul", normed, numbers(1, TOKENS, WIDTH)), numbers(1, TOKENS, WIDTH))


def heads(x, order):
    shaped = op("Reshape", x, constant(np.array([1, TOKENS, HEADS, WIDTH // HEADS], np.int64)))
    return op("Transpose", shaped, perm=order)


def attention(x):
    q = heads(op("Mul", linear(x, WIDTH, WIDTH), scalar((WIDTH // HEADS) ** -0.5)), [0, 2, 1, 3])
    k = heads(linear(x, WIDTH, WIDTH), [0, 2, 3, 1])
    v = heads(linear(x, WIDTH, WIDTH), [0, 2, 1, 3])
    mixed = op("MatMul", op("Softmax", op("MatMul", q, k), axis=-1), v)
    joined = op("Reshape", op("Transpose", mixed, perm=[0, 2, 1, 3]), constant(np.array([1, TOKENS, WIDTH], np.int64)))
    return linear(joined, WIDTH, WIDTH)


def gelu(x):
    cube = op("Mul", op("Mul", x, x), x)
    inner = op("Mul", op("Add", x, op("Mul", cube, scalar(0.044715))), scalar(0.7978845608))
    return op("Mul", op("Mul", x, scalar(0.5)), op("Add", op("Tanh", inner), scalar(1.0)))


patches = op("Conv", "image", numbers(WIDTH, 3, PATCH, PATCH), numbers(WIDTH), kernel_shape=[PATCH, PATCH], strides=[PATCH, PATCH])
rows = op("Transpose", op("Reshape", patches, constant(np.array([1, WIDTH, TOKENS], np.int64))), perm=[0, 2, 1])
h = op("Add", rows, numbers(1, TOKENS, WIDTH))
for _ in range(LAYERS):
    h = op("Add", h, attention(norm(h)))
    h = op("Add", h, linear(gelu(linear(norm(h), WIDTH, HIDDEN)), HIDDEN, WIDTH))
last = norm(h)
graph = helper.make_graph(
    nodes, "siglip",
    [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, SIDE, SIDE])],
    [helper.make_tensor_value_info(last, TensorProto.FLOAT, [1, TOKENS, WIDTH])], weights)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
model.ir_version = 7
onnx.save(model, sys.argv[1])
