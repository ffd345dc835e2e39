"""Safetensors in bfloat16, read and written without the safetensors package."""
import json
import struct

import torch


def save(path, tensors: dict):
    header, offset, blobs = {}, 0, []
    for name, tensor in tensors.items():
        blob = tensor.detach().cpu().bfloat16().contiguous().view(torch.int16).numpy().tobytes()
        header[name] = dict(dtype="BF16", shape=list(tensor.shape), data_offsets=[offset, offset + len(blob)])
        offset += len(blob)
        blobs.append(blob)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.writelines(blobs)


def load(path) -> dict:
    data = open(path, "rb").read()
    size = struct.unpack("<Q", data[:8])[0]
    header, start, tensors = json.loads(data[8 : 8 + size]), 8 + size, {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        raw = torch.frombuffer(bytearray(data[start + begin : start + end]), dtype=torch.int16)
        tensors[name] = raw.view(torch.bfloat16).float().view(entry["shape"])
    return tensors


def into_model(model, tensors: dict):
    """Copies tensors with the official RWKV-7 names into the model."""
    with torch.no_grad():
        for name, parameter in model.official_views().items():
            parameter.copy_(tensors[name].view(parameter.shape))
