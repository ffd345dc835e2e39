#include "vision/encoders/onnx_encoder.h"

#include "engine/file/mapped_file.h"
#include "vision/image/open_cv.h"
#include "vision/onnx/onnx_check.h"
#include "vision/onnx/onnx_header.h"
#include "vision/onnx/onnx_trial.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rookery::vision {

namespace {

/// The operator that OpenCV's message names, if it names one. Nothing else of its words is shown.
std::string operatorIn(const Error &error)
{
    const std::string reason = error.reason.english();
    const std::size_t open = reason.find("Node [");
    const std::size_t first = open == std::string::npos ? open : open + std::string_view("Node [").size();
    const std::size_t end = reason.find_first_of("@]", first);
    if (first == std::string::npos || end == std::string::npos) {
        return "";
    }
    const std::string type = reason.substr(first, end - first);
    return isKnownOnnxOperator(type) ? type : "";
}

class OnnxEncoder : public Encoder
{
public:
    OnnxEncoder(std::unique_ptr<Network> network, const char *openCvVersion, const OnnxHeader &header,
                const OnnxOptions &options, std::string name)
        : m_network(std::move(network))
        , m_openCvVersion(openCvVersion)
        , m_header(header)
        , m_options(options)
        , m_name(std::move(name))
    {
    }

    Result<Pixels> preprocess(const Image &image) const override
    {
        return squash(image, {m_header.width, m_header.height}, m_options.filter, m_options.normalisation);
    }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const override
    {
        if (options.stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {},
                           sentence("Image encoder", "encoding the picture was cancelled"));
        }
        auto rows = forward(pixels.values);
        if (options.progress) {
            options.progress(1.0);
        }
        return rows;
    }

    std::string description() const override
    {
        return "ONNX, " + std::to_string(m_header.width) + " x " + std::to_string(m_header.height);
    }

    std::string preprocessing() const override
    {
        return "onnx-" + std::to_string(m_header.width) + "x" + std::to_string(m_header.height) +
               (m_options.filter == Filter::Bicubic ? "-bicubic-" : "-bilinear-") +
               std::to_string(m_options.normalisation.mean[0]) + "-" +
               std::to_string(m_options.normalisation.deviation[0]);
    }

    const std::string &openCvVersion() const { return m_openCvVersion; }

    int inputs() const { return 3 * m_header.width * m_header.height; }

    Result<Rows> forward(const std::vector<float> &values) const
    {
        auto output = m_network->forward(values, m_header.width, m_header.height);
        if (!output) {
            return failure(ErrorCode::UnsupportedModel, m_name,
                           sentence("Image encoder", "OpenCV %1 can't run this network; export it with "
                                                     "constant shapes and without LayerNorm's 1-D weights")
                               .with(m_openCvVersion));
        }
        return rowsOf(std::move(*output));
    }

private:
    Result<Rows> rowsOf(Network::Output output) const
    {
        const std::vector<int> &axes = output.axes;
        const bool map = axes.size() == 4 && axes[0] == 1;
        const bool sequence = axes.size() == 2 || (axes.size() == 3 && axes[0] == 1);
        if (!map && !sequence) {
            return failure(ErrorCode::UnsupportedModel, m_name,
                           sentence("Image encoder",
                                    "its output isn't [1, tokens, width] or [1, width, rows, columns]"));
        }
        Rows rows;
        rows.rows = map ? axes[2] * axes[3] : axes[axes.size() - 2];
        rows.width = map ? axes[1] : axes.back();
        const auto count = static_cast<std::size_t>(rows.rows);
        rows.values = map ? std::vector<float>(output.values.size()) : std::move(output.values);
        for (std::size_t i = 0; map && i < rows.values.size(); ++i) {
            rows.values[i % count * static_cast<std::size_t>(rows.width) + i / count] = output.values[i];
        }
        if (!std::all_of(rows.values.begin(), rows.values.end(), [](float v) { return std::isfinite(v); })) {
            return failure(ErrorCode::UnsupportedModel, m_name,
                           sentence("Image encoder", "gives values that are not numbers"));
        }
        return rows;
    }

    std::unique_ptr<Network> m_network;
    std::string m_openCvVersion;
    OnnxHeader m_header;
    OnnxOptions m_options;
    std::string m_name;
};

/// Raw floats of a file beside the network; empty where there is none.
std::vector<float> readFloats(const std::filesystem::path &network, const char *suffix)
{
    std::filesystem::path file = network;
    file.replace_filename(network.stem().string() + suffix);
    constexpr std::size_t MostBytes = std::size_t{64} << 20;
    const auto mapped = MappedFile::open(file);
    if (!mapped || mapped->bytes().size() > MostBytes) {
        return {};
    }
    std::vector<float> values(mapped->bytes().size() / sizeof(float));
    std::memcpy(values.data(), mapped->bytes().data(), values.size() * sizeof(float));
    return values;
}

Result<void> selfTest(const OnnxEncoder &encoder, const std::filesystem::path &file)
{
    std::vector<float> input = readFloats(file, "_in.f32");
    const std::vector<float> expected = readFloats(file, "_out.f32");
    const bool known = input.size() == static_cast<std::size_t>(encoder.inputs()) && !expected.empty();
    if (!known) {
        input.assign(static_cast<std::size_t>(encoder.inputs()), 0.25F);
    }
    const auto rows = encoder.forward(input);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    if (!known) {
        return {};
    }
    constexpr float Tolerance = 1e-3F;  // of the largest value; other kernels than the exporter's
    float worst = rows->values.size() == expected.size() ? 0.0F : INFINITY;
    float largest = 1.0F;
    for (std::size_t i = 0; i < expected.size() && std::isfinite(worst); ++i) {
        worst = std::max(worst, std::abs(rows->values[i] - expected[i]));
        largest = std::max(largest, std::abs(expected[i]));
    }
    if (!(worst <= Tolerance * largest)) {
        return failure(ErrorCode::UnsupportedModel, file.string(),
                       sentence("Image encoder", "OpenCV %1 computes something else than the file's own test "
                                                 "says (off by %2), so its pictures would be misread")
                           .with(encoder.openCvVersion(), std::to_string(worst)));
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Encoder>> loadOnnx(const std::filesystem::path &file, const OnnxOptions &options)
{
    const auto mapped = MappedFile::open(file);
    if (!mapped) {
        return tl::make_unexpected(mapped.error());
    }
    const auto header = readOnnxHeader(mapped->bytes(), file.string());
    if (!header) {
        return tl::make_unexpected(header.error());
    }
    const auto opencv = openCv();
    if (!opencv) {
        return tl::make_unexpected(opencv.error());
    }
    if (auto tried = tryOnnx(file); !tried) {
        return tl::make_unexpected(tried.error());
    }
    auto network = (*opencv)->readOnnx(mapped->bytes());
    if (!network) {
        const std::string at = operatorIn(network.error());
        const Sentence problem =
            at.empty() ? sentence("Image encoder", "OpenCV %1 can't import this network (opset %2); export "
                                                   "it for opset 11 to 13 with constant shapes")
                       : sentence("Image encoder", "OpenCV %1 can't import this network (opset %2, at %3); "
                                                   "export it for opset 11 to 13 with constant shapes");
        return failure(ErrorCode::UnsupportedModel, file.string(),
                       problem.with((*opencv)->version(), header->opset, at));
    }
    auto encoder = std::make_unique<OnnxEncoder>(std::move(*network), (*opencv)->version(), *header, options,
                                                 file.string());
    if (auto tested = selfTest(*encoder, file); !tested) {
        return tl::make_unexpected(tested.error());
    }
    return encoder;
}

}  // namespace rookery::vision
