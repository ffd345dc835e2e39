#include "engine/pretrain/network.h"

#include "engine/formats/safetensors_writer.h"
#include "engine/pretrain/initial_values.h"

#include <algorithm>
#include <cassert>

namespace rookery {

Result<std::unique_ptr<Network>> Network::create(std::shared_ptr<kernels::Device> device,
                                                 const NetworkShape &shape, std::uint64_t seed)
{
    if (const auto possible = check(shape); !possible) {
        return tl::make_unexpected(possible.error());
    }
    if (device->training() == nullptr || device->info().isCard()) {
        return failure(
            ErrorCode::DeviceUnavailable, {},
            sentence("Training", "%1 can't train yet; train on the processor").with(device->info().name));
    }
    std::unique_ptr<Network> network(new Network);
    network->m_device = std::move(device);
    network->m_shape = shape;
    network->m_parameters = parametersOf(shape);
    if (!network->build()) {
        return failure(
            ErrorCode::OutOfMemory, {},
            sentence("Training", "not enough memory for a network of %1 values; choose a smaller one")
                .with(rookery::valuesOf(network->m_parameters)));
    }
    std::vector<float> values(network->m_values.size());
    setInitialValues(shape, network->m_parameters, seed, values);
    network->m_values.write(values);
    return network;
}

bool Network::build()
{
    const std::size_t values = rookery::valuesOf(m_parameters);
    const auto firstKept = std::find_if(m_parameters.begin(), m_parameters.end(),
                                        [](const Parameter &parameter) { return !parameter.decays; });
    m_decaying = firstKept->at;
    m_values = kernels::Buffer(m_device, values);
    m_gradient = kernels::Buffer(m_device, values);
    if (m_values.empty() || m_gradient.empty()) {
        return false;
    }
    for (int layer = 0; layer < m_shape.layers; ++layer) {
        m_layers.push_back(makeLayer(layer));
        m_layerGrads.push_back(makeGrads(layer));
    }
    m_ln0 = norm("blocks.0.ln0");
    m_lnOut = norm("ln_out");
    m_head = matrix("head.weight");
    return m_complete;
}

const Parameter &Network::find(std::string_view name) const noexcept
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const Parameter &parameter) { return parameter.name == name; });
    assert(found != m_parameters.end());
    return *found;
}

float *Network::valuesOf(std::string_view name) noexcept
{
    return m_values.data() + find(name).at;
}

float *Network::gradientOf(std::string_view name) noexcept
{
    return m_gradient.data() + find(name).at;
}

ModelSizes Network::sizes() const noexcept
{
    ModelSizes sizes;
    sizes.layers = m_shape.layers;
    sizes.width = m_shape.width;
    sizes.heads = m_shape.heads();
    sizes.headSize = m_shape.headSize;
    sizes.ffnWidth = m_shape.ffnWidth();
    sizes.vocabulary = m_shape.vocabulary;
    return sizes;
}

int Network::maxRank() const noexcept
{
    return std::max(
        {m_shape.decayRank(), m_shape.learningRateRank(), m_shape.valueRank(), m_shape.gateRank()});
}

kernels::Buffer Network::vector(const std::string &name)
{
    const Parameter &parameter = find(name);
    return m_values.part(parameter.at, parameter.size);
}

Norm Network::norm(const std::string &name)
{
    return {vector(name + ".weight"), vector(name + ".bias")};
}

std::unique_ptr<kernels::Matrix> Network::matrix(const std::string &name)
{
    const Parameter &parameter = find(name);
    const auto outputs = static_cast<int>(parameter.shape[parameter.turned ? 1 : 0]);
    const auto inputs = static_cast<int>(parameter.shape[parameter.turned ? 0 : 1]);
    auto made = m_device->training()->learnedMatrix(m_values.data() + parameter.at, outputs, inputs);
    m_complete = m_complete && made != nullptr;
    return made;
}

LowRank Network::lowRank(const std::string &name)
{
    const auto rank = static_cast<int>(find(name + "1").shape[1]);
    return {matrix(name + "1"), matrix(name + "2"), rank};
}

Rwkv7Layer Network::makeLayer(int index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.";
    Rwkv7Layer layer;
    layer.ln1 = norm(block + "ln1");
    layer.ln2 = norm(block + "ln2");
    layer.lnX = norm(att + "ln_x");
    layer.mixR = vector(att + "x_r");
    layer.mixW = vector(att + "x_w");
    layer.mixK = vector(att + "x_k");
    layer.mixV = vector(att + "x_v");
    layer.mixA = vector(att + "x_a");
    layer.mixG = vector(att + "x_g");
    layer.w0 = vector(att + "w0");
    layer.a0 = vector(att + "a0");
    layer.kK = vector(att + "k_k");
    layer.kA = vector(att + "k_a");
    layer.rK = vector(att + "r_k");
    layer.decay = lowRank(att + "w");
    layer.learningRate = lowRank(att + "a");
    layer.gate = lowRank(att + "g");
    if (index > 0) {
        layer.v0 = vector(att + "v0");
        layer.mixedValue = lowRank(att + "v");
    }
    layer.receptance = matrix(att + "receptance.weight");
    layer.key = matrix(att + "key.weight");
    layer.value = matrix(att + "value.weight");
    layer.output = matrix(att + "output.weight");
    layer.ffnMixK = vector(block + "ffn.x_k");
    layer.ffnKey = matrix(block + "ffn.key.weight");
    layer.ffnValue = matrix(block + "ffn.value.weight");
    return layer;
}

Rwkv7Grads Network::makeGrads(int index)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.";
    const auto of = [&](const std::string &name) { return gradientOf(name); };
    const auto factors = [&](const char *name) {
        return Rwkv7Grads::Factors{of(att + name + "1"), of(att + name + "2")};
    };
    Rwkv7Grads grads;
    grads.timeMixShift = {of(block + "ln1.weight"),
                          of(block + "ln1.bias"),
                          {of(att + "x_r"), of(att + "x_w"), of(att + "x_k"), of(att + "x_v"),
                           of(att + "x_a"), of(att + "x_g")}};
    grads.channelMixShift = {of(block + "ln2.weight"), of(block + "ln2.bias"), {of(block + "ffn.x_k")}};
    grads.timeMix = {of(att + "w0"),          of(att + "a0"),       index > 0 ? of(att + "v0") : nullptr,
                     of(att + "k_k"),         of(att + "k_a"),      of(att + "r_k"),
                     of(att + "ln_x.weight"), of(att + "ln_x.bias")};
    grads.decay = factors("w");
    grads.learningRate = factors("a");
    grads.gate = factors("g");
    if (index > 0) {
        grads.mixedValue = factors("v");
    }
    grads.matrices = {of(att + "receptance.weight"), of(att + "key.weight"),
                      of(att + "value.weight"),      of(att + "output.weight"),
                      of(block + "ffn.key.weight"),  of(block + "ffn.value.weight")};
    return grads;
}

Result<void> Network::write(const std::filesystem::path &file) const
{
    std::vector<float> values(m_values.size());
    m_values.read(values);
    std::vector<TensorSource> tensors;
    std::vector<std::vector<float>> turned;
    turned.reserve(m_parameters.size());
    for (const Parameter &parameter : m_parameters) {
        std::span<const float> own = std::span<const float>(values).subspan(parameter.at, parameter.size);
        if (parameter.turned) {
            const auto inputs = static_cast<std::size_t>(parameter.shape[0]);
            const auto outputs = static_cast<std::size_t>(parameter.shape[1]);
            std::vector<float> other(own.size());
            for (std::size_t o = 0; o < outputs; ++o) {
                for (std::size_t i = 0; i < inputs; ++i) {
                    other[i * outputs + o] = own[o * inputs + i];
                }
            }
            turned.push_back(std::move(other));
            own = turned.back();
        }
        tensors.push_back({parameter.name, kernels::DType::F32, parameter.shape, std::as_bytes(own)});
    }
    return writeSafetensors(file, tensors);
}

}  // namespace rookery
