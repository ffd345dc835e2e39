// Writes an RWKV-7 model of random bfloat16 weights in safetensors, with official names, to measure speed
// with. Usage: make_model FILE LAYERS WIDTH [VOCABULARY [ZEROS]]
// ZEROS is the share of the channel mix's activations that are zero: half of them unless it is larger.
//     0.1B: 12 768, 0.4B: 24 1024, 1.5B: 24 2048, 2.9B: 32 2560, 7.2B: 32 4096

#include "tests/reference/random_values.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

struct Tensor {
    std::string name;
    std::vector<int> shape;
    float scale;         ///< values are spread over [-scale, scale) ...
    float centre;        ///< ... around this
    double zeros = 0.0;  ///< share of the rows that are zero
};

struct Shape {
    int layers;
    int width;
    int vocabulary;
    double zeros;
};

/// Ranks of the released models: those of the decay and learning rate, the value, the gate.
struct Ranks {
    int decay;
    int value;
    int gate;
};

Ranks ranksOf(int width)
{
    if (width < 2048) {
        return {64, 32, 128};
    }
    if (width < 4096) {
        return {96, 64, width < 2560 ? 256 : 320};
    }
    return {128, 96, 480};
}

void addLayer(std::vector<Tensor> &tensors, int layer, int width, double zeros)
{
    const Ranks ranks = ranksOf(width);
    const std::string block = "blocks." + std::to_string(layer) + ".";
    const auto add = [&](const std::string &name, std::vector<int> shape, float scale, float centre = 0.0F) {
        tensors.push_back({block + name, std::move(shape), scale, centre});
    };
    const auto addNorm = [&](const std::string &name) {
        add(name + ".weight", {width}, 0.1F, 1.0F);
        add(name + ".bias", {width}, 0.1F);
    };
    const float projection = 1.0F / std::sqrt(static_cast<float>(width));
    if (layer == 0) {
        addNorm("ln0");
    }
    addNorm("ln1");
    addNorm("ln2");
    addNorm("att.ln_x");
    for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "v0", "k_k", "k_a"}) {
        add(std::string("att.") + name, {1, 1, width}, 0.4F, 0.5F);
    }
    add("att.r_k", {width / 64, 64}, 0.1F);
    const auto addLowRank = [&](char letter, int rank) {
        add(std::string("att.") + letter + "1", {width, rank}, projection);
        add(std::string("att.") + letter + "2", {rank, width}, 0.1F);
    };
    addLowRank('w', ranks.decay);
    addLowRank('a', ranks.decay);
    addLowRank('v', ranks.value);
    addLowRank('g', ranks.gate);
    for (const char *name : {"receptance", "key", "value", "output"}) {
        add(std::string("att.") + name + ".weight", {width, width}, projection);
    }
    add("ffn.x_k", {1, 1, width}, 0.4F, 0.5F);
    add("ffn.key.weight", {4 * width, width}, projection);
    tensors.back().zeros = 2.0 * zeros - 1.0;  // of the others the squared ReLU makes half zero
    add("ffn.value.weight", {width, 4 * width}, projection);
}

std::vector<Tensor> tensorsOf(const Shape &shape)
{
    std::vector<Tensor> tensors = {{"emb.weight", {shape.vocabulary, shape.width}, 1.0F, 0.0F},
                                   {"head.weight", {shape.vocabulary, shape.width}, 0.05F, 0.0F},
                                   {"ln_out.weight", {shape.width}, 0.1F, 1.0F},
                                   {"ln_out.bias", {shape.width}, 0.1F, 0.0F}};
    for (int layer = 0; layer < shape.layers; ++layer) {
        addLayer(tensors, layer, shape.width, shape.zeros);
    }
    return tensors;
}

std::size_t valuesOf(const Tensor &tensor)
{
    std::size_t values = 1;
    for (const int axis : tensor.shape) {
        values *= static_cast<std::size_t>(axis);
    }
    return values;
}

std::string headerOf(const std::vector<Tensor> &tensors)
{
    std::string header = "{";
    std::size_t at = 0;
    for (const Tensor &tensor : tensors) {
        std::string shape;
        for (const int axis : tensor.shape) {
            shape += (shape.empty() ? "" : ",") + std::to_string(axis);
        }
        const std::size_t end = at + 2 * valuesOf(tensor);
        header += (at == 0 ? "\"" : ",\"") + tensor.name + R"(":{"dtype":"BF16","shape":[)" + shape +
                  R"(],"data_offsets":[)" + std::to_string(at) + "," + std::to_string(end) + "]}";
        at = end;
    }
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return header;
}

bool write(const std::string &path, const std::vector<Tensor> &tensors)
{
    std::ofstream file(path, std::ios::binary);
    const std::string header = headerOf(tensors);
    const std::uint64_t headerBytes = header.size();
    file.write(reinterpret_cast<const char *>(&headerBytes), sizeof headerBytes);
    file << header;
    rookery::reference::RandomValues random;
    for (const Tensor &tensor : tensors) {
        std::vector<std::uint16_t> values(valuesOf(tensor));
        const std::size_t row = valuesOf(tensor) / static_cast<std::size_t>(tensor.shape.front());
        bool zero = false;
        for (std::size_t i = 0; i < values.size(); ++i) {
            zero = i % row == 0 ? 0.5 * (1.0 + static_cast<double>(random.next())) < tensor.zeros : zero;
            const float number = zero ? 0.0F : tensor.centre + random.next(tensor.scale);
            values[i] = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(number) >> 16);
        }
        file.write(reinterpret_cast<const char *>(values.data()),
                   static_cast<std::streamsize>(values.size() * sizeof(std::uint16_t)));
    }
    return file.good();
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: make_model FILE LAYERS WIDTH [VOCABULARY [ZEROS]]\n");
        return 2;
    }
    const Shape shape = {std::atoi(argv[2]), std::atoi(argv[3]), argc > 4 ? std::atoi(argv[4]) : 65536,
                         argc > 5 ? std::atof(argv[5]) : 0.5};
    if (shape.layers < 1 || shape.width < 64 || shape.width % 64 != 0 || shape.vocabulary < 1) {
        std::fprintf(stderr, "make_model: the width must be a multiple of 64, all sizes above 0\n");
        return 2;
    }
    if (!write(argv[1], tensorsOf(shape))) {
        std::fprintf(stderr, "make_model: cannot write %s\n", argv[1]);
        return 1;
    }
    return 0;
}
