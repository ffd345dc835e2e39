#pragma once

#include "kernels/device/device.h"

#include <memory>
#include <string>

namespace rookery::kernels {

struct DeviceOptions {
    int threads = 0;  ///< worker threads, 0 = one per physical core; a card's only convert weights
    int index = 0;    ///< which card
};

/// Why a backend can't be used.
struct Obstacle {
    bool absent;         ///< what it needs isn't there at all: nothing to repair
    std::string reason;  ///< the rest of a sentence
};

struct Backend {
    const char *name;           ///< "cpu-avx512", "cpu-avx2", "cpu-scalar"
    bool (*usable)() noexcept;  ///< does this computer have what it needs?
    std::shared_ptr<Device> (*open)(const DeviceOptions &options);  ///< null when it can't be opened
    /// Asked where one of the two above has said no; null where only memory can be short.
    Obstacle (*obstacle)(const DeviceOptions &options) = nullptr;
};

}  // namespace rookery::kernels
