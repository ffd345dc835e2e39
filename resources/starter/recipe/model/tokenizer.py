"""The RWKV World tokenizer: greedy longest match over a byte trie, for any file in the World format.

A line of the file is one token: `id repr-of-str-or-bytes byte-length`. Id 0 is the end of the text.
"""
import ast
from pathlib import Path

END = -1  # the key of a node's own token; bytes are 0 to 255


class Tokenizer:
    def __init__(self, path):
        self.bytes_of, self.root = {}, {}
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            number = int(line[: line.index(" ")])
            token = ast.literal_eval(line[line.index(" ") : line.rindex(" ")].strip())
            token = token.encode() if isinstance(token, str) else token
            assert len(token) == int(line[line.rindex(" ") :])
            self.bytes_of[number] = token
            node = self.root
            for byte in token:
                node = node.setdefault(byte, {})
            node[END] = number
        self.n = max(self.bytes_of) + 1

    def encode(self, text: str) -> list:
        data, ids, at = text.encode(), [], 0
        while at < len(data):
            node, ahead = self.root, at
            while ahead < len(data) and data[ahead] in node:
                node = node[data[ahead]]
                ahead += 1
                if END in node:
                    number, end = node[END], ahead
            ids.append(number)
            at = end
        return ids

    def decode(self, ids: list) -> str:
        return b"".join(self.bytes_of.get(i, b"") for i in ids).decode("utf8", "replace")
