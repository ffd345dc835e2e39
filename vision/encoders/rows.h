#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace rookery::vision {

/// What an encoder reads: one or more pictures (tiles) in the layout of its network.
struct Pixels {
    std::vector<int>
        shape;  ///< [tiles, 3, height, width], or [patches, values] where patches are cut already
    std::vector<float> values;
    int gridHeight = 0;  ///< patches per column, where they are cut already
    int gridWidth = 0;
    std::vector<Pixels> others = {};  ///< of the other towers, where several look at the same picture
};

/// One vector per image token.
struct Rows {
    int rows = 0;
    int width = 0;
    std::vector<float> values;  ///< [rows, width]
    int groups = 1;             ///< tiles; their rows follow each other
    bool things = false;        ///< of what was found in a photograph, see photographs/detection_rows.h
};

struct RunOptions {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};  ///< 0..1, on the calling thread
};

}  // namespace rookery::vision
