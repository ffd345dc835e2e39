#!/usr/bin/env python3
"""Writes the seed corpora of the fuzz targets: the smallest files of every format and naming.

Usage: make_corpus.py FOLDER. The numbers are zeros; only the structure matters to the readers.
"""
import json
import os
import struct
import sys
import zipfile

ROOT = sys.argv[1]
D, R, H, V = 8, 2, 2, 5


def write(folder, name, data):
    os.makedirs(os.path.join(ROOT, folder), exist_ok=True)
    with open(os.path.join(ROOT, folder, name), "wb") as f:
        f.write(data)


def safetensors(tensors, meta={}):
    sizes = {"F32": 4, "F16": 2, "BF16": 2, "I64": 8, "F64": 8, "C64": 8, "F8_E4M3": 1, "NEW": 3}
    head, offset = {}, 0
    if meta != {}:
        head["__metadata__"] = meta
    for name, (dtype, shape) in tensors.items():
        count = sizes[dtype]
        for n in shape:
            count *= n
        head[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + count]}
        offset += count
    text = json.dumps(head, separators=(",", ":")).encode()
    return struct.pack("<Q", len(text)) + text + bytes(offset)


def official7():
    a = "blocks.0.att."
    return {"emb.weight": ("BF16", [V, D]), a + "w1": ("BF16", [D, R]), a + "x_r": ("BF16", [1, 1, D]),
            a + "r_k": ("F32", [H, D // H]), "n": ("I64", [1])}


write("safetensors", "official", safetensors(official7(), {"format": "pt"}))
write("safetensors", "web7", safetensors({"emb.weight": ("F16", [V, D]), "blocks.0.att.w1": ("F16", [R, D])}))
write("safetensors", "web6", safetensors({"emb.weight": ("F16", [V, D]), "blocks.0.att.time_mix_x": ("F16", [D]),
                                          "blocks.0.att.time_mix_w1": ("F16", [R, D]),
                                          "blocks.0.att.time_first": ("F16", [H, D // H])}))
write("safetensors", "web5", safetensors({"blocks.0.att.gate.weight": ("F16", [D, D]),
                                          "blocks.0.att.time_first": ("F16", [H])}))
write("safetensors", "fla", safetensors({"model.embeddings.weight": ("F32", [V, D]),
                                         "model.layers.0.attn.x_x": ("F32", [6, D]),
                                         "model.layers.0.attn.w_lora.lora.0.weight": ("F32", [R, D]),
                                         "model.layers.0.attn.r_k": ("F32", [H, D // H]),
                                         "lm_head.weight": ("F32", [V, D])}))
write("safetensors", "hf", safetensors({"rwkv.embeddings.weight": ("F32", [V, D]),
                                        "rwkv.blocks.0.pre_ln.weight": ("F32", [D]),
                                        "rwkv.blocks.0.attention.time_mix_key": ("F32", [1, 1, D])}))
write("safetensors", "states", safetensors({"blocks.0.att.time_state": ("F16", [H, D // H, D // H])}))
write("safetensors", "null", safetensors(official7(), None))
write("safetensors", "unread", safetensors({"emb.weight": ("F8_E4M3", [V, D]), "c": ("C64", [1]), "n": ("NEW", [1]),
                                            "blocks.0.att.r_k": ("F32", [H, D // H])}))
write("safetensors", "wrapped", safetensors({"_forward_module.module._orig_mod.emb.weight": ("F16", [V, D]),
                                             "_forward_module.module._orig_mod.blocks.0.att.w1": ("F16", [R, D])}))
write("safetensors", "adapter", safetensors({"base_model.model.blocks.0.att.key.lora_A.weight": ("F32", [R, D])}))


def text(s):
    return b"X" + struct.pack("<I", len(s)) + s.encode()


def storage(key, kind, count):
    return (b"(" + text("storage") + b"ctorch\n" + kind.encode() + b"Storage\n" + text(key) + text("cpu") + b"J" +
            struct.pack("<i", count) + b"tQ")


def tensor(key, kind, count, shape, stride):
    ints = lambda values: b"(" + b"".join(b"K" + bytes([v]) for v in values) + b"t"
    return (b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage(key, kind, count) + b"K\0" + ints(shape) + ints(stride) +
            b"\x89ccollections\nOrderedDict\n)RtR")


items = (text("emb.weight") + tensor("0", "BFloat16", 8, [2, 4], [4, 1]) + text("t") +
         tensor("0", "BFloat16", 8, [4, 2], [1, 4]) + text("d") + tensor("1", "Double", 2, [2], [1]) + text("e") +
         b"\x8a\x02\xff\x7f")
plain = b"\x80\x02}q\0(" + items + b"u."
nested = b"\x80\x02}" + text("state_dict") + b"ccollections\nOrderedDict\n)R(" + items + b"u}bs."
every = (b"\x80\x02}q\0(" + text("l") + b"](K\1M\2\2eNaq\1" + text("f") + b"G" + bytes(8) + text("t") +
         b"\x88\x89\x86\x85r\0\1\0\0" + text("u") + b"j\0\1\0\0h\1K\0\x87u.")
module = b"\x80\x02}(" + text("epoch") + b"K\7" + text("module") + b"}(" + items + b"uu."
self_held = b"\x80\x02}q\0" + text("model") + b"h\0s."
untyped = (b"\x80\x02}(" + text("a") + b"ctorch._utils\n_rebuild_tensor_v3\n((" + text("storage") +
           b"ctorch.storage\nUntypedStorage\n" + text("0") + text("cpu") + b"K\2tQK\0K\2\x85K\1\x85\x89}"
           b"ctorch\nfloat8_e4m3fn\ntRu.")
for name, data in (("plain", plain), ("nested", nested), ("every", every), ("module", module),
                   ("self_held", self_held), ("untyped", untyped)):
    write("pickle", name, data)
    path = os.path.join(ROOT, "pth", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w") as z:
        for member, content in (("a/data.pkl", data), ("a/byteorder", b"little"), ("a/data/0", bytes(16)),
                                ("a/data/1", bytes(16)), ("a/version", b"3\n")):
            z.writestr(zipfile.ZipInfo(member), content)


def gguf_text(s):
    b = s if isinstance(s, bytes) else s.encode()
    return struct.pack("<Q", len(b)) + b


def gguf(arch, meta, tensors, version=3):
    values = {"general.architecture": (8, gguf_text(arch)), f"{arch}.wkv.head_size": (4, struct.pack("<I", D // H)),
              "f": (6, struct.pack("<f", 1.5)), "b": (7, b"\1"), "q": (10, struct.pack("<Q", 9)), **meta}
    sizes = {0: (1, 4), 1: (1, 2), 30: (1, 2), 2: (32, 18), 8: (32, 34), 12: (256, 144), 14: (256, 210), 26: (1, 4), 77: (1, 1)}
    out = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(values))
    for key, (kind, raw) in values.items():
        out += gguf_text(key) + struct.pack("<I", kind) + raw
    offset = 0
    for name, dims, kind in tensors:
        out += gguf_text(name) + struct.pack("<I", len(dims)) + struct.pack(f"<{len(dims)}Q", *dims)
        out += struct.pack("<IQ", kind, offset)
        count = 1
        for n in dims:
            count *= n
        offset += (count // sizes[kind][0] * sizes[kind][1] + 31) // 32 * 32
    return out + bytes(-len(out) % 32 + offset)


tokens = (9, struct.pack("<IQ", 8, 4) + gguf_text("<s>") + gguf_text("\\x00\\n") + gguf_text("\\\\a") + gguf_text("[PAD3]"))
types = (9, struct.pack("<IQ4i", 5, 4, 3, 1, 1, 5))
write("gguf", "rwkv7", gguf("rwkv7", {"tokenizer.ggml.model": (8, gguf_text("rwkv")), "tokenizer.ggml.tokens": tokens,
                                      "tokenizer.ggml.token_type": types},
                            [("token_embd.weight", [32, 2], 8), ("blk.0.time_mix_lerp_fused.weight", [D, 1, 1, 6], 0),
                             ("blk.0.time_mix_r_k.weight", [D], 0), ("blk.0.time_mix_w1.weight", [D, R], 0),
                             ("blk.0.time_mix_v0.weight", [D], 0), ("blk.0.time_mix_key.weight", [32, 1], 2)]))
write("gguf", "rwkv6", gguf("rwkv6", {"rwkv6.rescale_every_n_layers": (4, struct.pack("<I", 6)),
                                      "general.alignment": (4, struct.pack("<I", 64))},
                            [("blk.0.time_mix_lerp_fused.weight", [D, 1, 1, 5], 1),
                             ("blk.0.time_mix_first.weight", [D // H, H], 30), ("i", [2], 26)], 2))
write("gguf", "k", gguf("rwkv7", {}, [("output.weight", [256, 1], 12), ("token_embd.weight", [256, 1], 14)]))
write("gguf", "part", gguf("rwkv7", {"split.no": (4, struct.pack("<I", 1)), "split.count": (4, struct.pack("<I", 2))},
                           [("output.weight", [D, V], 0)]))
write("gguf", "unread", gguf("rwkv7", {}, [("token_embd.weight", [D], 77), ("i", [2], 26)]))
write("gguf", "hybrid", gguf("rwkv7", {"rwkv7.token_shift_count": (4, struct.pack("<I", 1))}, []))


def rwkvcpp(tensors, version=101):
    sizes = {0: (1, 4), 1: (1, 2), 2: (32, 18), 8: (32, 24)}
    out = struct.pack("<6i", 0x67676D66, version, V, D, 1, 0)
    for name, dims, kind in tensors:
        count = 1
        for n in dims:
            count *= n
        out += struct.pack("<3i", len(dims), len(name), kind) + struct.pack(f"<{len(dims)}i", *dims) + name.encode()
        out += bytes(count // sizes[kind][0] * sizes[kind][1])
    return out


write("rwkvcpp", "v4", rwkvcpp([("emb.weight", [D, V], 0), ("blocks.0.att.time_decay", [D], 0)], 100))
write("rwkvcpp", "v5", rwkvcpp([("emb.weight", [32, 2], 8), ("blocks.0.att.ln_x.weight", [D], 0),
                                ("blocks.0.att.time_decay", [1, D // H, H], 0)]))
write("rwkvcpp", "v7", rwkvcpp([("blocks.0.att.r_k", [D // H, H], 0), ("blocks.0.att.x_rwkvag", [D, 1, 6], 1),
                                ("blocks.0.att.w1", [D, R], 0), ("blocks.0.att.key.weight", [32, 1], 2)]))

parts = {}
for i in range(2):
    parts[f"blocks.{i}.att.shift"] = ("F32", [D])
    parts[f"blocks.{i}.att.wkv"] = ("F32", [H, D // H, D // H])
    parts[f"blocks.{i}.ffn.shift"] = ("F32", [D])
write("state", "state", safetensors(parts, {"rookery.fingerprint": "00112233445566778899aabbccddeeff",
                                            "rookery.tokens": "12", "rookery.pending": "4,5"}))

write("weights", "index", json.dumps({"metadata": {"total_size": 8}, "weight_map": {"a": "m-1.safetensors",
                                                                                   "b": "m-2.safetensors"}}).encode())
write("weights", "safetensors", safetensors(official7()))
write("weights", "index_bin", json.dumps({"weight_map": {"a": "pytorch_model-00001-of-00001.bin"}}).encode())
write("weights", "legacy", bytes.fromhex("80028a0a6cfc9c46f9206aa850192e80024de9032e"))
write("weights", "gguf", gguf("rwkv7", {}, []))
write("weights", "rwkvcpp", rwkvcpp([("emb.weight", [D, V], 0)]))
write("weights", "html", b"<html>")

lines = [f"{i + 1} {bytes([i])!r} 1" for i in range(256)] + ["257 '\\u00e9' 2", "258 \"it's\" 4", "261 '\\n\\n' 2"]
write("vocabulary", "bytes", ("\n".join(lines) + "\n").encode())
write("vocabulary", "marked", b"\xef\xbb\xbf1 'a' 1\n")
write("vocabulary", "few", b"1 'a' 1\n2 b'\\xff' 1\n3 ' b' 2\n")

spare, alphabet = 256, []
for i in range(256):
    printable = 33 <= i < 127 or 161 <= i < 173 or i >= 174
    alphabet.append(chr(i) if printable else chr(spare))
    spare += not printable
vocab = {c: i + 2 for i, c in enumerate(alphabet)}
vocab["ab"] = 258
write("tokenizer_json", "bytes", json.dumps({
    "added_tokens": [{"id": 0, "content": "<|endoftext|>", "normalized": False},
                     {"id": 259, "content": "  ", "normalized": True}],
    "model": {"type": "BPE", "vocab": vocab, "merges": ["a b"]}}, ensure_ascii=False).encode())
world = {str(i + 1): [i] for i in range(256)} | {"257": "\u00e9", "261": "\n\n"}
write("tokenizer_json", "world", json.dumps(world, separators=(",", ":")).encode())


# Image encoders ---------------------------------------------------------------------------------------------

def siglip(prefix, d=8, p=2, grid=2):
    block = prefix + "encoder.layers.0."
    tensors = {prefix + "embeddings.patch_embedding.weight": ("F32", [d, 3, p, p]),
               prefix + "embeddings.patch_embedding.bias": ("F32", [d]),
               prefix + "embeddings.position_embedding.weight": ("F32", [grid * grid, d])}
    for norm in ("layer_norm1", "layer_norm2"):
        tensors.update({block + norm + ".weight": ("F32", [d]), block + norm + ".bias": ("F32", [d])})
    for name, rows, columns in [("self_attn." + x + "_proj", d, d) for x in ("q", "k", "v", "out")] + [
            ("mlp.fc1", 2 * d, d), ("mlp.fc2", d, 2 * d)]:
        tensors.update({block + name + ".weight": ("F32", [rows, columns]), block + name + ".bias": ("F32", [rows])})
    tensors.update({prefix + "post_layernorm.weight": ("F32", [d]), prefix + "post_layernorm.bias": ("F32", [d])})
    return tensors


def mlp(prefix, inputs, hidden, outputs):
    return {prefix + "0.weight": ("F32", [hidden, inputs]), prefix + "0.bias": ("F32", [hidden]),
            prefix + "2.weight": ("F32", [outputs, hidden]), prefix + "2.bias": ("F32", [outputs])}


write("vision_weights", "a1", safetensors({**siglip("vision_model."), **mlp("modality.world_encoder.adapter.proj.", 8, 16, 8)}))
write("vision_weights", "a4", safetensors({**siglip("encoder.model."), **mlp("proj.mlp.", 8, 16, 8),
                                           "proj.conv.weight": ("F32", [8, 8, 6])}))
write("vision_weights", "b701", safetensors({**siglip("vit.vision_model."), "proj.gate.weight": ("F32", [8, 8]),
                                             "proj.o_proj.weight": ("F32", [8, 8]), "proj.ln_v.weight": ("F32", [8]),
                                             "proj.ln_v.bias": ("F32", [8])}))


def field(number, content):
    if isinstance(content, int):
        return bytes([number << 3, content])
    return bytes([number << 3 | 2, len(content)]) + content


def onnx_input(*axes):
    shape = b"".join(field(1, field(1, axis)) for axis in axes)
    return field(11, field(1, b"x") + field(2, field(1, field(1, 1) + field(2, shape))))


write("onnx", "picture", field(1, 7) + field(7, onnx_input(1, 3, 8, 8)) + field(8, field(2, 11)))
write("onnx", "no_picture", field(7, onnx_input(1, 16) + onnx_input(1, 1, 8, 8)))


def varint(value):
    value &= (1 << 64) - 1
    out = b""
    while value >= 128:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def number(at, value):
    return varint(at << 3) + varint(value)


def part(at, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(at << 3 | 2) + varint(len(content)) + content


def onnx_tensor(name, axes, values, kind="f"):
    raw = struct.pack(f"<{len(values)}{kind}", *values)
    return (b"".join(number(1, axis) for axis in axes) + number(2, 1 if kind == "f" else 7) + part(8, name)
            + part(9, raw))


def onnx_ramp(name, *axes):
    """Weights between -0.3 and 0.3."""
    count = 1
    for axis in axes:
        count *= axis
    return onnx_tensor(name, axes, [(i * 37 % 61 - 30) / 100 for i in range(count)])


def onnx_node(kind, inputs, output, **attributes):
    written = [part(1, name) for name in inputs] + [part(2, output), part(3, f"{kind}_{output}"), part(4, kind)]
    for name, value in attributes.items():
        if isinstance(value, int):
            content = number(3, value) + number(20, 2)
        elif isinstance(value, float):
            content = varint(2 << 3 | 5) + struct.pack("<f", value) + number(20, 1)
        elif isinstance(value, bytes):
            content = part(5, value) + number(20, 4)
        else:
            content = b"".join(number(8, each) for each in value) + number(20, 7)
        written.append(part(5, part(1, name) + content))
    return part(1, b"".join(written))


def onnx_value(name, *axes):
    shape = b"".join(part(1, number(1, axis)) for axis in axes)
    return part(1, name) + part(2, part(1, number(1, 1) + part(2, shape)))


# A whole encoder, which OpenCV runs: 16 x 16 pixels to 4 rows of 8.
NODES = [
    onnx_node("Conv", ["picture", "w", "bias"], "c", kernel_shape=[4, 4], strides=[4, 4], pads=[0, 0, 0, 0],
              dilations=[1, 1], group=1),
    onnx_node("BatchNormalization", ["c", "gamma", "beta", "mean", "variance"], "n", epsilon=1e-5),
    onnx_node("Relu", ["n"], "r"),
    onnx_node("MaxPool", ["r"], "p", kernel_shape=[2, 2], strides=[2, 2]),
    onnx_node("Constant", [], "half", value=onnx_tensor("", [1], [0.5])),
    onnx_node("Mul", ["p", "half"], "h"),
    onnx_node("Reshape", ["h", "shape"], "s"),
    onnx_node("Transpose", ["s"], "t", perm=[0, 2, 1]),
    onnx_node("MatMul", ["t", "m"], "u"),
    onnx_node("Add", ["u", "add"], "a"),
    onnx_node("ReduceMean", ["a"], "mu", axes=[-1], keepdims=1),
    onnx_node("Sub", ["a", "mu"], "d"),
    onnx_node("Softmax", ["d"], "rows", axis=-1),
]
WEIGHTS = [onnx_ramp("w", 4, 3, 4, 4), onnx_ramp("bias", 4), onnx_tensor("gamma", [4], [1.0] * 4),
           onnx_tensor("beta", [4], [0.0] * 4), onnx_tensor("mean", [4], [0.0] * 4),
           onnx_tensor("variance", [4], [1.0] * 4), onnx_tensor("shape", [3], [1, 4, 4], "q"),
           onnx_ramp("m", 4, 8), onnx_ramp("add", 8)]
GRAPH = (b"".join(NODES) + part(2, "small") + b"".join(part(5, weight) for weight in WEIGHTS)
         + part(11, onnx_value("picture", 1, 3, 16, 16)) + part(12, onnx_value("rows", 1, 4, 8)))
write("onnx", "encoder", number(1, 7) + part(7, GRAPH) + part(8, number(2, 11)))
