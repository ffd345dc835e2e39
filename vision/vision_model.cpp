#include "vision/vision_model.h"

#include "engine/formats/fingerprint.h"
#include "engine/weights/devices.h"
#include "vision/encoders/onnx_encoder.h"
#include "vision/encoders/projectors.h"
#include "vision/encoders/qwen_encoder.h"
#include "vision/encoders/siglip_encoder.h"
#include "vision/encoders/triple_encoder.h"
#include "vision/photographs/photographs.h"
#include "vision/vision_sources.h"

#include <algorithm>
#include <array>

namespace rookery::vision {

namespace {

using EncoderResult = Result<std::unique_ptr<Encoder>>;
using ProjectorResult = Result<std::unique_ptr<Projector>>;

Filter filterOf(const VisionOptions &options, const ProcessorConfig &config)
{
    constexpr int PillowBicubic = 3;
    return options.filter.value_or(config.resample == PillowBicubic ? Filter::Bicubic : Filter::Bilinear);
}

EncoderResult loadOnnxOf(const Parameters &all, const VisionSources &found, const VisionOptions &options)
{
    OnnxOptions onnx;
    onnx.filter = filterOf(options, found.config);
    if (!found.config.mean.empty() && !found.config.deviation.empty()) {
        std::copy_n(found.config.mean.begin(), 3, onnx.normalisation.mean.begin());
        std::copy_n(found.config.deviation.begin(), 3, onnx.normalisation.deviation.begin());
    }
    auto encoder = loadOnnx(found.onnx, onnx);
    if (!encoder || !tellsPhotographs(all)) {
        return encoder;
    }
    auto things = !tellsThings(all)            ? nullptr
                  : options.things.has_value() ? std::make_unique<ThingFinder>(*options.things)
                                               : ThingFinder::installed();
    return withoutPhotographs(std::move(*encoder), all, onnx.normalisation, std::move(things));
}

/// The SigLIP tower of an A1 to A4 model: its own where it was trained, else the published one.
EncoderResult loadSiglipOf(Family family, const Parameters &all, const VisionSources &found,
                           const VisionOptions &options)
{
    SiglipOptions siglip;
    siglip.layout = family == Family::A4 ? PictureLayout::Tiles : PictureLayout::Squashed;
    siglip.filter = filterOf(options, found.config);
    siglip.roundedOverview = options.roundedOverview;
    for (const char *prefix :
         {"encoder.model.", "encoder.model.vision_model.", "modality.world_encoder.model.",
          "modality.world_encoder.model.vision_model.", "vit.vision_model.", "vision_model."}) {
        if (all.has(std::string(prefix) + "embeddings.patch_embedding.weight")) {
            return loadSiglip(all, prefix, siglip);
        }
    }
    return failure(ErrorCode::UnsupportedModel, {},
                   sentence("Image encoder",
                            "this model needs the image encoder google/siglip2-base-patch16-384, which "
                            "isn't in its file; choose its model.safetensors as the vision file"));
}

/// As asked for, else as the model's configuration says, within what a computer can run: 16 Mi pixels are
/// 16,384 rows.
QwenOptions qwenOptions(const VisionOptions &options, const ProcessorConfig &config)
{
    constexpr std::int64_t LeastPixels = 1024, MostPixels = 1 << 24;
    QwenOptions qwen;
    const auto most = options.maxPixels.value_or(config.maxPixels.value_or(qwen.maxPixels));
    const auto least = options.minPixels.value_or(config.minPixels.value_or(qwen.minPixels));
    qwen.maxPixels = std::clamp(most, LeastPixels, MostPixels);
    qwen.minPixels = std::clamp(least, LeastPixels, qwen.maxPixels);
    return qwen;
}

EncoderResult loadEncoder(Family family, const Parameters &all, const VisionSources &found,
                          const VisionOptions &options)
{
    switch (family) {
    case Family::A5: {
        return loadQwen(all, "model.encoder.", qwenOptions(options, found.config));
    }
    case Family::B6:
        return loadClip(all, "vit.vision_model.");
    case Family::B700:
        return loadTriple(all, "vit.");
    case Family::Onnx:
        return found.onnx.empty()
                   ? failure(ErrorCode::UnsupportedModel, {},
                             sentence("Image encoder", "no ONNX encoder was found beside the model"))
                   : loadOnnxOf(all, found, options);
    default:
        return loadSiglipOf(family, all, found, options);
    }
}

/// A graph that includes its projector needs none.
ProjectorResult loadOnnxProjector(const Parameters &all)
{
    if (!all.has("proj.0.weight")) {
        return nullptr;
    }
    auto projector = loadMlpProjector(all, "");
    return projector && tellsPhotographs(all) ? withPhotographRows(std::move(*projector), all)
                                              : std::move(projector);
}

ProjectorResult loadProjector(Family family, const Parameters &all, int pooledSide)
{
    switch (family) {
    case Family::A1:
    case Family::A2:
        return loadMlpProjector(all, "modality.world_encoder.adapter.");
    case Family::A3:
    case Family::A4:
        return loadMlpProjector(all, "proj.");
    case Family::A5:
        return loadMlpProjector(all,
                                all.has("model.proj.main.mlp.0.weight") ? "model.proj.main." : "model.proj.");
    case Family::B6:
    case Family::B700:
    case Family::B701:
        return loadGatedProjector(all, "proj.", pooledSide);
    case Family::Onnx:
        return loadOnnxProjector(all);
    }
    return nullptr;
}

/// FNV-1a over words, 64 bits.
class Hash
{
public:
    void add(const void *data, std::size_t bytes)
    {
        const auto *from = static_cast<const unsigned char *>(data);
        for (std::size_t i = 0; i < bytes; ++i) {
            m_value = (m_value ^ from[i]) * 0x100000001b3U;
        }
    }
    void add(const std::string &text) { add(text.data(), text.size()); }
    std::string text() const
    {
        std::array<char, 17> digits{};
        std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(m_value));
        return digits.data();
    }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

std::string nameWeights(const VisionSources &found)
{
    std::string name;
    for (const auto &file : found.weights) {
        name += fingerprint(*file) + "-";
    }
    if (!found.onnx.empty()) {
        std::error_code none;
        const auto written = std::filesystem::last_write_time(found.onnx, none).time_since_epoch().count();
        name += found.onnx.string() + "@" + std::to_string(written);
    }
    return name;
}

Result<Family> familyOf(const VisionSources &found, const std::vector<std::filesystem::path> &sources)
{
    const auto family = detectFamily(found.weights, !found.onnx.empty());
    if (!family) {
        return failure(ErrorCode::UnsupportedModel, sources.empty() ? std::string() : sources.back().string(),
                       sentence("Image encoder",
                                "this model can't see pictures: there is no image encoder in its "
                                "files; choose a model with vision, or name an encoder"));
    }
    return *family;
}

}  // namespace

Result<Family> VisionModel::familyIn(const std::vector<std::filesystem::path> &sources)
{
    const auto found = findVisionSources(sources);
    return found ? familyOf(*found, sources) : tl::make_unexpected(found.error());
}

Result<std::shared_ptr<const VisionModel>>
VisionModel::load(const std::vector<std::filesystem::path> &sources, const VisionOptions &options)
{
    const auto found = findVisionSources(sources);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    const auto family = options.family ? Result<Family>(*options.family) : familyOf(*found, sources);
    if (!family) {
        return tl::make_unexpected(family.error());
    }
    std::shared_ptr<kernels::Device> device = options.device;
    if (!device) {
        auto opened = openDevice("cpu", options.threads);
        if (!opened) {
            return tl::make_unexpected(opened.error());
        }
        device = std::move(*opened);
    }
    const Parameters all(found->weights, {}, device, options.format);
    auto encoder = loadEncoder(*family, all, *found, options);
    if (!encoder) {
        return tl::make_unexpected(encoder.error());
    }
    auto projector = loadProjector(*family, all, options.pooledSide);
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    std::shared_ptr<VisionModel> model(new VisionModel);
    model->m_family = *family;
    model->m_encoder = std::move(*encoder);
    model->m_projector = std::move(*projector);
    model->m_prompt = promptOf(*family);
    model->m_weights = nameWeights(*found);
    return model;
}

Result<Rows> VisionModel::project(const Rows &features) const
{
    return m_projector ? m_projector->project(features) : features;
}

Result<Rows> VisionModel::embed(const Image &image, const RunOptions &options) const
{
    const auto pixels = m_encoder->preprocess(image);
    if (!pixels) {
        return tl::make_unexpected(pixels.error());
    }
    const auto features = m_encoder->encode(*pixels, options);
    if (!features) {
        return tl::make_unexpected(features.error());
    }
    return project(*features);
}

std::string VisionModel::cacheKey(const Image &image) const
{
    Hash pixels;
    pixels.add(&image.width, sizeof image.width);
    pixels.add(image.rgb.data(), image.rgb.size());
    Hash model;
    model.add(m_weights);
    model.add(m_encoder->preprocessing());
    return pixels.text() + model.text();
}

}  // namespace rookery::vision
