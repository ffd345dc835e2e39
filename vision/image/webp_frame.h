#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rookery::vision {

/// The first frame of an animated WebP as a WebP file of its own, and its place on the canvas.
struct WebPFrame {
    std::vector<std::byte> file;  ///< empty where the animation has no frame
    int left = 0;
    int top = 0;
};

/// Source: the WebP container specification (RFC 9649).
WebPFrame firstWebPFrame(std::span<const std::byte> animation);

}  // namespace rookery::vision
