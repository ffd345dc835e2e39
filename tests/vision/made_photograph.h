#pragma once

#include "vision/image/image.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace rookery::vision::testing {

/// Brightness that wanders as in nature: random values on grids of 3, 5, 9, ... points a side, smoothed and
/// added up, each finer grid weaker than the last.
inline std::vector<float> wandering(int width, int height, std::uint32_t seed, int grids, float fading)
{
    const auto random = [&seed] {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<float>(seed >> 8) / 16777216.0F;
    };
    std::vector<float> sum(static_cast<std::size_t>(width) * height);
    float strength = 1;
    for (int grid = 0; grid < grids; ++grid, strength *= fading) {
        const int points = (2 << grid) + 1;
        std::vector<float> lattice(static_cast<std::size_t>(points) * points);
        std::ranges::generate(lattice, random);
        for (int y = 0; y < height; ++y) {
            const float down = static_cast<float>(y) / static_cast<float>(height) * (points - 1);
            for (int x = 0; x < width; ++x) {
                const float right = static_cast<float>(x) / static_cast<float>(width) * (points - 1);
                const int at = static_cast<int>(down) * points + static_cast<int>(right);
                const float fx = right - std::floor(right), fy = down - std::floor(down);
                const float upper = std::lerp(lattice[at], lattice[at + 1], fx);
                const float lower = std::lerp(lattice[at + points], lattice[at + points + 1], fx);
                sum[static_cast<std::size_t>(y) * width + x] +=
                    strength * (std::lerp(upper, lower, fy) - 0.5F);
            }
        }
    }
    return sum;
}

/// What a camera might have taken: light, warm and cold hues that wander, corners that are darker.
inline Image madePhotograph(std::uint32_t seed, int width = 240, int height = 180)
{
    const auto light = wandering(width, height, seed * 7 + 1, 7, 0.7F);
    const auto warm = wandering(width, height, seed * 7 + 2, 4, 0.5F);
    const auto green = wandering(width, height, seed * 7 + 3, 4, 0.5F);
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto i = static_cast<std::size_t>(y) * width + x;
            const float fromMiddle = std::hypot(static_cast<float>(x) / static_cast<float>(width) - 0.5F,
                                                static_cast<float>(y) / static_cast<float>(height) - 0.5F);
            const float value =
                std::clamp(0.5F + 0.45F * light[i], 0.0F, 1.0F) * (1 - fromMiddle * fromMiddle) * 255;
            for (const float tint : {0.25F * warm[i], 0.1F * green[i], -0.25F * warm[i]}) {
                image.rgb.push_back(static_cast<std::uint8_t>(std::clamp(value * (1 + tint), 0.0F, 255.0F)));
            }
        }
    }
    return image;
}

/// Circles of plain colours on a plain ground.
inline Image madeDrawing(std::uint32_t seed, int width = 240, int height = 180)
{
    const auto tone = [seed](std::uint32_t part) {
        return static_cast<std::uint8_t>((seed * 89 + part * 151 + 40) % 256);
    };
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint32_t shape = 0;
            for (const std::uint32_t circle : {1U, 2U, 3U}) {
                const double middle = width * (0.2 * circle + 0.03 * (seed % 5));
                shape = std::hypot(x - middle, y - height * 0.5) < height * 0.08 * circle ? circle : shape;
            }
            for (const std::uint32_t channel : {0U, 1U, 2U}) {
                image.rgb.push_back(tone(shape * 3 + channel));
            }
        }
    }
    return image;
}

}  // namespace rookery::vision::testing
