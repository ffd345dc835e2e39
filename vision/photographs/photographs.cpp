#include "vision/photographs/photographs.h"

#include "vision/encoders/projectors.h"
#include "vision/photographs/detection_rows.h"
#include "vision/photographs/picture_figures.h"

#include <algorithm>
#include <cmath>

namespace rookery::vision {

namespace {

constexpr int LeastSide = 24;  ///< as `pictureFigures` needs it
constexpr const char *Judge = "photograph.judge.";
constexpr const char *Things = "photograph.detections.";

/// The two layers on a picture's figures. A few thousand multiplications: no work for a device.
class PhotographJudge
{
public:
    explicit PhotographJudge(Parameters &parameters)
        : m_hidden(static_cast<std::size_t>(parameters.axis(std::string(Judge) + "0.weight", 0)))
        , m_mean(parameters.host("photograph.mean", PictureFigures))
        , m_scale(parameters.host("photograph.scale", PictureFigures))
        , m_first(parameters.host(std::string(Judge) + "0.weight", m_hidden * PictureFigures))
        , m_firstBias(parameters.host(std::string(Judge) + "0.bias", m_hidden))
        , m_second(parameters.host(std::string(Judge) + "2.weight", m_hidden))
        , m_secondBias(parameters.host(std::string(Judge) + "2.bias", 1))
    {
    }

    bool isPhotograph(const Image &image) const
    {
        constexpr float Outlier = 4;  // deviations; what is stranger than the training's pictures is cut
        std::vector<float> figures = pictureFigures(image);
        for (std::size_t i = 0; i < PictureFigures; ++i) {
            figures[i] = std::clamp((figures[i] - m_mean[i]) * m_scale[i], -Outlier, Outlier);
        }
        float score = m_secondBias[0];
        for (std::size_t unit = 0; unit < m_hidden; ++unit) {
            float sum = m_firstBias[unit];
            for (std::size_t i = 0; i < PictureFigures; ++i) {
                sum += m_first[unit * PictureFigures + i] * figures[i];
            }
            score += m_second[unit] * std::max(sum, 0.0F);
        }
        return score > 0;
    }

private:
    std::size_t m_hidden;
    std::vector<float> m_mean, m_scale;  ///< [F]
    std::vector<float> m_first;          ///< [hidden, F]
    std::vector<float> m_firstBias, m_second;
    std::vector<float> m_secondBias;  ///< [1]
};

/// The picture that RGB planes were made of. \pre pixels are one picture
Image pictureOf(const Pixels &pixels, const Normalisation &normalisation)
{
    Image image{pixels.shape[3], pixels.shape[2], std::vector<std::uint8_t>(pixels.values.size())};
    const std::size_t plane = pixels.values.size() / 3;
    for (std::size_t i = 0; i < pixels.values.size(); ++i) {
        const std::size_t channel = i / plane;
        const float value = pixels.values[i] * normalisation.deviation[channel] + normalisation.mean[channel];
        image.rgb[i % plane * 3 + channel] =
            static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
    }
    return image;
}

class DrawingEncoder final : public Encoder
{
public:
    DrawingEncoder(std::unique_ptr<Encoder> encoder, PhotographJudge judge,
                   const Normalisation &normalisation, std::unique_ptr<ThingFinder> things)
        : m_encoder(std::move(encoder))
        , m_judge(std::move(judge))
        , m_normalisation(normalisation)
        , m_things(std::move(things))
    {
    }

    /// Of a photograph, in `others`, what the network for things in photographs reads.
    Result<Pixels> preprocess(const Image &image) const override
    {
        auto pixels = m_encoder->preprocess(image);
        if (!pixels || !m_things || !isPhotograph(*pixels)) {
            return pixels;
        }
        auto closer = m_things->preprocess(image);
        if (!closer) {
            return tl::make_unexpected(closer.error());
        }
        if (*closer) {
            pixels->others.push_back(std::move(**closer));
        }
        return pixels;
    }

    Result<Rows> encode(const Pixels &pixels, const RunOptions &options) const override
    {
        if (isTooSmall(pixels)) {
            return failure(ErrorCode::UnsupportedModel, {},
                           sentence("Image encoder", "its pictures are too small to tell photographs from "
                                                     "drawings"));
        }
        auto rows = m_encoder->encode(pixels, options);
        if (!rows || !isPhotograph(pixels)) {
            return rows;
        }
        if (m_things && !pixels.others.empty()) {
            const auto found = m_things->find(pixels.others.front(), options);
            if (!found) {
                return tl::make_unexpected(found.error());
            }
            if (Rows told = detectionRows(*found); told.rows > 0) {
                return told;
            }
        }
        return Rows{0, rows->width, {}};
    }

    std::string description() const override { return m_encoder->description(); }
    std::string preprocessing() const override
    {
        return m_encoder->preprocessing() + (m_things ? "-things-" + m_things->key() : "");
    }

private:
    static bool isTooSmall(const Pixels &pixels)
    {
        return pixels.shape[2] < LeastSide || pixels.shape[3] < LeastSide;
    }
    bool isPhotograph(const Pixels &pixels) const
    {
        return !isTooSmall(pixels) && m_judge.isPhotograph(pictureOf(pixels, m_normalisation));
    }

    std::unique_ptr<Encoder> m_encoder;
    PhotographJudge m_judge;
    Normalisation m_normalisation;
    std::unique_ptr<ThingFinder> m_things;  ///< null: photographs aren't recognised
};

class DrawingProjector final : public Projector
{
public:
    /// \param things of what was found in a photograph; may be null
    DrawingProjector(std::unique_ptr<Projector> projector, std::unique_ptr<Projector> things,
                     Parameters &parameters)
        : m_projector(std::move(projector))
        , m_things(std::move(things))
    {
        if (const int rows = parameters.axis("photograph.rows", 0); rows > 0) {
            const auto values = static_cast<std::size_t>(rows) * static_cast<std::size_t>(width());
            m_photograph = {rows, width(), parameters.host("photograph.rows", values)};
        }
    }

    int width() const noexcept override { return m_projector->width(); }

    Result<Rows> project(const Rows &features) const override
    {
        if (features.things && m_things) {
            return m_things->project(features);
        }
        if (features.rows > 0) {
            return m_projector->project(features);
        }
        if (m_photograph.rows > 0) {
            return m_photograph;
        }
        return failure(ErrorCode::UnsupportedFile, {},
                       sentence("Image encoder", "this looks like a photograph, and this model only knows "
                                                 "drawings; a picture model can describe it"));
    }

private:
    std::unique_ptr<Projector> m_projector;
    std::unique_ptr<Projector> m_things;
    Rows m_photograph;
};

/// Of what was found in a photograph. \param width of the model's rows
Result<std::unique_ptr<Projector>> loadThingProjector(const Parameters &parameters, int width)
{
    const std::string first = std::string(Things) + "0.weight";
    auto projector = loadMlpProjector(parameters, Things);
    if (projector && ((*projector)->width() != width || parameters.axis(first, 1) != DetectionRowWidth)) {
        return failure(ErrorCode::ShapeMismatch, first,
                       sentence("Image encoder", "what it tells of things in photographs has another shape "
                                                 "than Rookery's; it belongs to another version"));
    }
    return projector;
}

}  // namespace

bool tellsPhotographs(const Parameters &parameters)
{
    return parameters.has(std::string(Judge) + "0.weight");
}

bool tellsThings(const Parameters &parameters)
{
    return parameters.has(std::string(Things) + "0.weight");
}

Result<std::unique_ptr<Encoder>> withoutPhotographs(std::unique_ptr<Encoder> encoder,
                                                    const Parameters &parameters,
                                                    const Normalisation &normalisation,
                                                    std::unique_ptr<ThingFinder> things)
{
    Parameters own = parameters.below("");
    PhotographJudge judge(own);
    if (own.error()) {
        return tl::make_unexpected(*own.error());
    }
    return std::make_unique<DrawingEncoder>(std::move(encoder), std::move(judge), normalisation,
                                            std::move(things));
}

Result<std::unique_ptr<Projector>> withPhotographRows(std::unique_ptr<Projector> projector,
                                                      const Parameters &parameters)
{
    std::unique_ptr<Projector> things;
    if (tellsThings(parameters)) {
        auto loaded = loadThingProjector(parameters, projector->width());
        if (!loaded) {
            return loaded;
        }
        things = std::move(*loaded);
    }
    Parameters own = parameters.below("");
    auto wrapped = std::make_unique<DrawingProjector>(std::move(projector), std::move(things), own);
    if (own.error()) {
        return tl::make_unexpected(*own.error());
    }
    return wrapped;
}

}  // namespace rookery::vision
