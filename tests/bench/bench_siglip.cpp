// Seconds per picture of SigLIP2-base at 384 x 384 with random weights, on the engine's kernels and, where an
// ONNX file of the same network is named (make_siglip_onnx.py writes one), with OpenCV.
//   bench_siglip [RUNS] [ENCODER.onnx]

#include "engine/formats/safetensors_writer.h"
#include "engine/weights/devices.h"
#include "tests/reference/random_values.h"
#include "vision/encoders/onnx_encoder.h"
#include "vision/encoders/siglip_encoder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

using namespace rookery;
using namespace rookery::vision;

namespace {

constexpr int Width = 768, Layers = 12, Hidden = 3072, Side = 384, Patch = 16;

struct Weight {
    std::string name;
    std::vector<std::int64_t> shape;
};

void addLinear(std::vector<Weight> &weights, const std::string &name, int outputs, int inputs)
{
    weights.push_back({name + ".weight", {outputs, inputs}});
    weights.push_back({name + ".bias", {outputs}});
}

std::vector<Weight> siglipWeights()
{
    std::vector<Weight> weights = {
        {"vision_model.embeddings.patch_embedding.weight", {Width, 3, Patch, Patch}},
        {"vision_model.embeddings.patch_embedding.bias", {Width}},
        {"vision_model.embeddings.position_embedding.weight", {Side / Patch * (Side / Patch), Width}},
        {"vision_model.post_layernorm.weight", {Width}},
        {"vision_model.post_layernorm.bias", {Width}},
    };
    for (int i = 0; i < Layers; ++i) {
        const std::string block = "vision_model.encoder.layers." + std::to_string(i) + ".";
        for (const char *norm : {"layer_norm1", "layer_norm2"}) {
            weights.push_back({block + norm + ".weight", {Width}});
            weights.push_back({block + norm + ".bias", {Width}});
        }
        for (const char *projection : {"q_proj", "k_proj", "v_proj", "out_proj"}) {
            addLinear(weights, block + "self_attn." + projection, Width, Width);
        }
        addLinear(weights, block + "mlp.fc1", Hidden, Width);
        addLinear(weights, block + "mlp.fc2", Width, Hidden);
    }
    return weights;
}

bool writeRandomWeights(const std::filesystem::path &file)
{
    std::vector<TensorSource> tensors;
    std::vector<std::vector<std::uint16_t>> memory;
    reference::RandomValues random;
    for (Weight &weight : siglipWeights()) {
        std::size_t count = 1;
        for (const std::int64_t axis : weight.shape) {
            count *= static_cast<std::size_t>(axis);
        }
        std::vector<std::uint16_t> values(count);
        for (std::uint16_t &value : values) {
            const float wide = random.next(0.05F);
            std::uint32_t bits = 0;
            std::memcpy(&bits, &wide, sizeof bits);
            value = static_cast<std::uint16_t>(bits >> 16);
        }
        memory.push_back(std::move(values));
        tensors.push_back(
            {weight.name, kernels::DType::BF16, weight.shape, std::as_bytes(std::span(memory.back()))});
    }
    return writeSafetensors(file, tensors).has_value();
}

double medianSeconds(const Encoder &encoder, const Pixels &pixels, int runs)
{
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        const auto started = std::chrono::steady_clock::now();
        if (!encoder.encode(pixels, {})) {
            std::fprintf(stderr, "encoding failed\n");
            std::exit(1);
        }
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

}  // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::atoi(argv[1]) : 5;
    const auto file = std::filesystem::temp_directory_path() / "rookery_bench_siglip.safetensors";
    const auto device = openDevice("cpu", 0);
    if (!writeRandomWeights(file) || !device) {
        std::fprintf(stderr, "can't write %s\n", file.c_str());
        return 1;
    }
    constexpr double Gflop = 110.8;
    const Pixels pixels{{1, 3, Side, Side}, std::vector<float>(3 * Side * Side, 0.1F)};
    const auto weights = WeightFile::open(file);
    for (const auto &[name, format] : {std::pair("bf16", kernels::WeightFormat::AsStored),
                                       std::pair("int8", kernels::WeightFormat::Int8)}) {
        const auto encoder = loadSiglip(Parameters({*weights}, "", *device, format), "vision_model.", {});
        if (!encoder) {
            std::fprintf(stderr, "%s\n", encoder.error().message().c_str());
            return 1;
        }
        const double seconds = medianSeconds(**encoder, pixels, runs);
        std::printf("native %s  %.3f s  %.0f GFLOP/s  (%s)\n", name, seconds, Gflop / seconds,
                    (*device)->info().description.c_str());
    }
    if (argc > 2) {
        const auto onnx = loadOnnx(argv[2], {});
        if (!onnx) {
            std::fprintf(stderr, "%s\n", onnx.error().message().c_str());
            return 1;
        }
        const double seconds = medianSeconds(**onnx, pixels, runs);
        std::printf("cv::dnn      %.3f s  %.0f GFLOP/s\n", seconds, Gflop / seconds);
    }
    std::filesystem::remove(file);
    return 0;
}
