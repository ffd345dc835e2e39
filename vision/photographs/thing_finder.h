#pragma once

#include "engine/error.h"
#include "vision/encoders/encoder.h"
#include "vision/photographs/detection.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace rookery::vision {

/// The network that knows things in photographs. It is loaded with the first of them; one thread at a time.
class ThingFinder
{
public:
    /// \param network an ONNX file as packaging/photographs.sh makes it
    explicit ThingFinder(std::filesystem::path network);

    /// As it is installed beside OpenCV's library; none where Rookery was built without it.
    static std::unique_ptr<ThingFinder> installed();

    /// The network's input. Where the network can't be used, says why the first time, and from then on gives
    /// nothing. \return what `loadOnnx` returns
    [[nodiscard]] Result<std::optional<Pixels>> preprocess(const Image &image);

    /// \param pixels of `preprocess`
    /// \return what the network's `Encoder::encode` returns; UnsupportedModel where it is another network
    [[nodiscard]] Result<std::vector<Detection>> find(const Pixels &pixels, const RunOptions &options);

    /// Names the network's file in keys of cached states.
    std::string key() const;

private:
    Result<std::vector<float>> answer(const Pixels &pixels, const RunOptions &options);

    const std::filesystem::path m_network;
    bool m_tried = false;
    std::unique_ptr<Encoder> m_encoder;  ///< null: not tried yet, or not to be used
};

}  // namespace rookery::vision
