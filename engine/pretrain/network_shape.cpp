#include "engine/pretrain/network_shape.h"

#include <algorithm>
#include <cmath>

namespace rookery {

namespace {

// More would take days on a processor.
constexpr std::size_t MostValues = 64'000'000;
constexpr int MostLayers = 64;
constexpr int MostWidth = 2048;

int rankOf(double factor, int width)
{
    const double wanted = factor * std::sqrt(static_cast<double>(width));
    return std::max(32, static_cast<int>(std::nearbyint(wanted / 32)) * 32);
}

/// Collects them.
class List
{
public:
    void matrix(const std::string &name, int rows, int columns) { add(name, {rows, columns}, false, true); }
    void factors(const std::string &name, int width, int rank)
    {
        add(name + "1", {width, rank}, true, false);
        add(name + "2", {rank, width}, true, false);
    }
    void vector(const std::string &name, int width) { add(name, {width}, false, false); }
    void interpolation(const std::string &name, int width) { add(name, {1, 1, width}, false, false); }
    void heads(const std::string &name, int heads, int size) { add(name, {heads, size}, false, false); }
    void norm(const std::string &name, int width)
    {
        vector(name + ".weight", width);
        vector(name + ".bias", width);
    }

    int layer = -1;
    std::vector<Parameter> parameters;

private:
    void add(const std::string &name, std::vector<std::int64_t> shape, bool turned, bool decays)
    {
        std::size_t size = 1;
        for (const std::int64_t axis : shape) {
            size *= static_cast<std::size_t>(axis);
        }
        parameters.push_back({name, std::move(shape), turned, decays, layer, 0, size});
    }
};

void listLayer(List &list, const NetworkShape &shape, int layer)
{
    const int width = shape.width;
    const std::string block = "blocks." + std::to_string(layer) + ".";
    const std::string att = block + "att.";
    list.layer = layer;
    if (layer == 0) {
        list.norm(block + "ln0", width);
    }
    list.norm(block + "ln1", width);
    list.norm(block + "ln2", width);
    for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "k_k", "k_a"}) {
        list.interpolation(att + name, width);
    }
    list.heads(att + "r_k", shape.heads(), shape.headSize);
    list.factors(att + "w", width, shape.decayRank());
    list.factors(att + "a", width, shape.learningRateRank());
    list.factors(att + "g", width, shape.gateRank());
    if (layer > 0) {
        list.interpolation(att + "v0", width);
        list.factors(att + "v", width, shape.valueRank());
    }
    for (const char *name : {"receptance", "key", "value", "output"}) {
        list.matrix(att + name + ".weight", width, width);
    }
    list.norm(att + "ln_x", width);
    list.interpolation(block + "ffn.x_k", width);
    list.matrix(block + "ffn.key.weight", shape.ffnWidth(), width);
    list.matrix(block + "ffn.value.weight", width, shape.ffnWidth());
}

}  // namespace

int NetworkShape::decayRank() const noexcept
{
    return rankOf(2.5, width);
}

int NetworkShape::learningRateRank() const noexcept
{
    return rankOf(2.5, width);
}

int NetworkShape::valueRank() const noexcept
{
    return rankOf(1.7, width);
}

int NetworkShape::gateRank() const noexcept
{
    return rankOf(5, width);
}

std::vector<Parameter> parametersOf(const NetworkShape &shape)
{
    List list;
    list.matrix("emb.weight", shape.vocabulary, shape.width);
    for (int layer = 0; layer < shape.layers; ++layer) {
        listLayer(list, shape, layer);
    }
    list.layer = -1;
    list.norm("ln_out", shape.width);
    list.matrix("head.weight", shape.vocabulary, shape.width);
    std::stable_partition(list.parameters.begin(), list.parameters.end(),
                          [](const Parameter &parameter) { return parameter.decays; });
    constexpr std::size_t Line = 16;
    std::size_t at = 0;
    for (Parameter &parameter : list.parameters) {
        parameter.at = at;
        at += (parameter.size + Line - 1) / Line * Line;
    }
    return std::move(list.parameters);
}

std::size_t valuesOf(const std::vector<Parameter> &parameters) noexcept
{
    return parameters.back().at + parameters.back().size;
}

Result<void> check(const NetworkShape &shape)
{
    if (shape.layers < 1 || shape.layers > MostLayers || shape.width > MostWidth) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "a network of %1 layers of width %2 can't be made; at most %3 "
                                            "layers of width %4 can")
                           .with(shape.layers, shape.width, MostLayers, MostWidth));
    }
    if (shape.headSize < 8 || shape.headSize > 256 || shape.headSize % 8 != 0 ||
        shape.width < shape.headSize || shape.width % shape.headSize != 0) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "the width %1 has to be a multiple of the head size %2, and that "
                                            "a multiple of 8 up to 256")
                           .with(shape.width, shape.headSize));
    }
    if (const std::size_t values = valuesOf(parametersOf(shape)); values > MostValues) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "a network of %1 values is too large to be trained here; at most "
                                            "%2 are possible")
                           .with(values, MostValues));
    }
    return {};
}

}  // namespace rookery
