#!/usr/bin/env python3
"""Blocks of GGUF's types with the numbers that they stand for, read value by value from the format's description.

    python3 tests/reference/block_types.py       writes tests/data/block_types (needs numpy)

Each file holds a few blocks of random bytes (finite float16 scales) and then their values as float32. `get` says of
each type where the bits of value i of a block stand; nothing is shared with the engine.
"""
import pathlib

import numpy as np

BLOCKS = 6
IQ4 = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113]
E2M1 = [0, 0.5, 1, 1.5, 2, 3, 4, 6]  # a sign, two bits of exponent and one of fraction


def half(block, at):
    return float(np.frombuffer(bytes(block[at:at + 2]), "<f2")[0])


def nibble(block, at, i):
    """Values i and i + 16 of 32 share a byte, the first in its low half."""
    return block[at + i % 16] >> 4 * (i // 16) & 15


def q2_k(b, i):
    # scales and minimums of 16 values each: 16 bytes; 64 bytes of 2-bit values; d; dmin
    sixteen = b[i // 16]
    q = b[16 + i // 128 * 32 + i % 32] >> i // 32 % 4 * 2 & 3
    return half(b, 80) * (sixteen & 15) * q - half(b, 82) * (sixteen >> 4)


def q3_k(b, i):
    # third bits: 32 bytes; 64 bytes of lower bits; 12 bytes of scales; d
    j = i // 16
    low = b[96 + j] & 15 if j < 8 else b[96 + j - 8] >> 4
    scale = low + 16 * (b[104 + j % 4] >> 2 * (j // 4) & 3) - 32
    q = b[32 + i // 128 * 32 + i % 32] >> i // 32 % 4 * 2 & 3
    third = b[i % 32] >> i // 32 & 1
    return half(b, 108) * scale * (q - (0 if third else 4))


def iq4_nl(b, i):
    return half(b, 0) * IQ4[nibble(b, 2, i)]


def iq4_xs(b, i):
    # d; upper bits of eight scales: 2 bytes; lower bits: 4 bytes; 128 bytes
    j = i // 32
    low = b[4 + j // 2] >> 4 * (j % 2) & 15
    high = (b[2] + 256 * b[3]) >> 2 * j & 3
    return half(b, 0) * (low + 16 * high - 32) * IQ4[nibble(b, 8 + 16 * j, i % 32)]


def mxfp4(b, i):
    code = nibble(b, 1, i)
    return 2.0 ** (b[0] - 127) * E2M1[code & 7] * (-1 if code >= 8 else 1)


# name, values and bytes of a block, where its float16 numbers stand
TYPES = [(q2_k, 256, 84, (80, 82)), (q3_k, 256, 110, (108,)), (iq4_nl, 32, 18, (0,)), (iq4_xs, 256, 136, (0,)),
         (mxfp4, 32, 17, ())]


def main():
    folder = pathlib.Path(__file__).resolve().parents[1] / "data/block_types"
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(256)
    for get, values, size, halves in TYPES:
        blocks = random.integers(0, 256, (BLOCKS, size), dtype=np.uint8)
        for n, block in enumerate(blocks):
            for at in halves:  # both signs, from the smallest number to large ones
                number = np.float16([2.0 ** -24, -0.0123, 0.5, 1.7, 1e-5, 900][n])
                block[at:at + 2] = np.frombuffer(number.tobytes(), np.uint8)
        if get is mxfp4:
            blocks[:, 0] = [0, 1, 2, 100, 127, 251]  # the smallest are float32's subnormals
        expected = np.array([[get([int(x) for x in block], i) for i in range(values)] for block in blocks], "<f4")
        (folder / f"{get.__name__}.bin").write_bytes(blocks.tobytes() + expected.tobytes())


if __name__ == "__main__":
    main()
