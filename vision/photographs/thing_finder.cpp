#include "vision/photographs/thing_finder.h"

#include "vision/encoders/onnx_encoder.h"
#include "vision/image/open_cv.h"
#include "vision/photographs/detection_boxes.h"

#include <algorithm>
#include <utility>

namespace rookery::vision {

namespace fs = std::filesystem;

namespace {

/// The picture as a mirror shows it. \pre pixels are one picture in planes
Pixels mirrored(Pixels pixels)
{
    const auto width = static_cast<std::ptrdiff_t>(pixels.shape[3]);
    for (auto row = pixels.values.begin(); row != pixels.values.end(); row += width) {
        std::reverse(row, row + width);
    }
    return pixels;
}

}  // namespace

ThingFinder::ThingFinder(fs::path network)
    : m_network(std::move(network))
{
}

std::unique_ptr<ThingFinder> ThingFinder::installed()
{
    const fs::path network = besideOpenCv("photographs.onnx");
    std::error_code none;
    return fs::is_regular_file(network, none) ? std::make_unique<ThingFinder>(network) : nullptr;
}

Result<std::optional<Pixels>> ThingFinder::preprocess(const Image &image)
{
    if (!std::exchange(m_tried, true)) {
        auto loaded = loadOnnx(m_network, {});
        if (!loaded) {
            return tl::make_unexpected(loaded.error());
        }
        m_encoder = std::move(*loaded);
    }
    if (!m_encoder) {
        return std::optional<Pixels>();
    }
    return m_encoder->preprocess(image).map([](Pixels &&pixels) { return std::optional(std::move(pixels)); });
}

Result<std::vector<float>> ThingFinder::answer(const Pixels &pixels, const RunOptions &options)
{
    auto rows = m_encoder->encode(pixels, options);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    if (rows->rows != DetectionAnchors || rows->width != DetectionAnswer) {
        m_encoder.reset();
        return failure(ErrorCode::UnsupportedModel, m_network.string(),
                       sentence("Image encoder", "this isn't the network that knows things in photographs; "
                                                 "install Rookery again"));
    }
    return std::move(rows->values);
}

Result<std::vector<Detection>> ThingFinder::find(const Pixels &pixels, const RunOptions &options)
{
    if (!m_encoder) {
        return std::vector<Detection>();
    }
    auto found = answer(pixels, {.stop = options.stop});
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    const auto turned = answer(mirrored(pixels), options);
    if (!turned) {
        return tl::make_unexpected(turned.error());
    }
    averageWithMirrored(*found, *turned);
    return decodeDetections(*found);
}

std::string ThingFinder::key() const
{
    std::error_code none;
    const auto written = fs::last_write_time(m_network, none).time_since_epoch().count();
    return m_network.string() + "@" + std::to_string(written);
}

}  // namespace rookery::vision
