"""A small residual ConvNet: 96 x 96 RGB -> a 4 x 4 grid of 192 features. Convolution, batch norm, ReLU and addition only, so that
OpenCV 4.6 runs it. Input: (value / 255 - 0.5) / 0.25."""
import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.second = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.first_norm, self.second_norm = nn.BatchNorm2d(channels), nn.BatchNorm2d(channels)
        nn.init.zeros_(self.second_norm.weight)  # starts as the identity

    def forward(self, x):
        inner = torch.relu(self.first_norm(self.first(x)))
        return torch.relu(x + self.second_norm(self.second(inner)))


def halved(inputs: int, outputs: int, kernel: int = 3) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, kernel, 2, kernel // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU())


class Encoder(nn.Module):
    """The widths and the number of residual blocks after each halving of the size."""

    def __init__(self, widths=(24, 48, 96, 192), blocks=(0, 1, 2, 2)):
        super().__init__()
        layers = [halved(3, widths[0], 5)]
        for i, width in enumerate(widths):
            if i > 0:
                layers.append(halved(widths[i - 1], width))
            layers += [Residual(width) for _ in range(blocks[i])]
        last = widths[-1]
        # Without padding: 6 x 6 becomes 4 x 4.
        layers += [
            nn.Conv2d(last, last, 3, 1, 0, bias=False),
            nn.BatchNorm2d(last),
            nn.ReLU(),
            Residual(last),
        ]
        self.net, self.channels = nn.Sequential(*layers), last

    def forward(self, x):
        return self.net(x)
