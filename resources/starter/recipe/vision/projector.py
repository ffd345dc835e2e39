"""Two linear layers from the encoder's features to the width of the language model."""
import torch
from torch import nn


class Projector(nn.Module):
    def __init__(self, channels: int, width: int):
        super().__init__()
        self.inner = nn.Linear(channels, 2 * width)
        self.outer = nn.Linear(2 * width, width)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        """[n, 16, channels] -> [n, 16, width]"""
        return self.outer(torch.relu(self.inner(rows)))

    def official_views(self) -> dict:
        return {
            "proj.0.weight": self.inner.weight,
            "proj.0.bias": self.inner.bias,
            "proj.2.weight": self.outer.weight,
            "proj.2.bias": self.outer.bias,
        }
