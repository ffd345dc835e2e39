#pragma once

#include "engine/error.h"
#include "vision/encoders/rows.h"
#include "vision/image/image.h"

#include <string>

namespace rookery::vision {

/// A picture to features. Immutable after loading; `encode` is called by one thread at a time.
class Encoder
{
public:
    virtual ~Encoder() = default;

    /// Picture to the network's input, as in training.
    [[nodiscard]] virtual Result<Pixels> preprocess(const Image &image) const = 0;

    /// \return Cancelled, OutOfMemory, DeviceFailed, or UnsupportedModel where the network can't be run
    [[nodiscard]] virtual Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const = 0;

    /// For people: "SigLIP2 768 x 12, 384 x 384".
    virtual std::string description() const = 0;

    /// Everything about `preprocess` that a setting can change; part of the key of cached states.
    virtual std::string preprocessing() const = 0;
};

/// Features to rows as wide as the language model, before its ln0.
class Projector
{
public:
    virtual ~Projector() = default;
    virtual int width() const noexcept = 0;
    [[nodiscard]] virtual Result<Rows> project(const Rows &features) const = 0;
};

}  // namespace rookery::vision
