"""Files in a Qt resource collection (.rcc), as `rcc --binary` writes it: a tree of nodes, their names, their data."""
import struct
import zlib
from pathlib import Path

DIRECTORY, ZLIB, ZSTD = 2, 1, 4


def files(collection: Path):
    """(path, bytes) of all that is stored plain or with zlib."""
    data = collection.read_bytes()
    if data[:4] != b"qres":
        return
    version, tree, contents, names = struct.unpack(">4I", data[4:20])
    node_bytes = 14 if version < 2 else 22

    def name(node: int) -> str:
        start = names + struct.unpack_from(">I", data, tree + node * node_bytes)[0]
        length = struct.unpack_from(">H", data, start)[0]
        return data[start + 6 : start + 6 + 2 * length].decode("utf-16-be")

    def below(node: int, path: str):
        flags = struct.unpack_from(">H", data, tree + node * node_bytes + 4)[0]
        if flags & DIRECTORY:
            count, first = struct.unpack_from(">2I", data, tree + node * node_bytes + 6)
            for child in range(first, first + count):
                yield from below(child, f"{path}/{name(child)}" if path else name(child))
            return
        start = contents + struct.unpack_from(">I", data, tree + node * node_bytes + 10)[0]
        size = struct.unpack_from(">I", data, start)[0]
        stored = data[start + 4 : start + 4 + size]
        if flags & ZLIB:
            yield path, zlib.decompress(stored[4:])
        elif not flags & ZSTD:
            yield path, stored

    yield from below(0, "")
