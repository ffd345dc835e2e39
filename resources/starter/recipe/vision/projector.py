"""Two linear layers from features to the width of the language model: from those of the encoder, or from those of detections."""
import torch
from torch import nn


ENCODER = "proj."
DETECTIONS = "photograph.detections."


class Projector(nn.Module):
    def __init__(self, channels: int, width: int, prefix: str = ENCODER):
        """`prefix` of its tensors' names"""
        super().__init__()
        self.prefix = prefix
        self.inner = nn.Linear(channels, 2 * width)
        self.outer = nn.Linear(2 * width, width)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        """[n, rows, channels] -> [n, rows, width]"""
        return self.outer(torch.relu(self.inner(rows)))

    @torch.no_grad()
    def begin_with(self, meanings: torch.Tensor):
        """Lets each of the first inputs stand for a row of the width of the language model; the others begin at random, and weakly."""
        count = len(meanings)
        self.inner.weight[:count] *= 0.1
        self.inner.weight[:count, :count] += torch.eye(count)
        self.outer.weight *= 0.1
        self.outer.weight[:, :count] += meanings.T

    def official_views(self) -> dict:
        return {
            self.prefix + "0.weight": self.inner.weight,
            self.prefix + "0.bias": self.inner.bias,
            self.prefix + "2.weight": self.outer.weight,
            self.prefix + "2.bias": self.outer.bias,
        }
