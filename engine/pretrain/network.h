#pragma once

#include "engine/layers/rwkv7_grads.h"
#include "engine/layers/rwkv7_layer.h"
#include "engine/pretrain/network_shape.h"
#include "engine/weights/architecture.h"
#include "kernels/device/buffer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace rookery {

/// An RWKV-7 whose weights change: all of them in one stretch of memory and their gradients in another, which
/// the layers' matrices and vectors are parts of.
class Network
{
public:
    /// With the values of `setInitialValues`. \return BadInput for a shape that can't be made, OutOfMemory
    [[nodiscard]] static Result<std::unique_ptr<Network>>
    create(std::shared_ptr<kernels::Device> device, const NetworkShape &shape, std::uint64_t seed);

    const NetworkShape &shape() const noexcept { return m_shape; }
    ModelSizes sizes() const noexcept;
    const std::shared_ptr<kernels::Device> &device() const noexcept { return m_device; }
    const std::vector<Parameter> &parameters() const noexcept { return m_parameters; }
    const std::vector<Rwkv7Layer> &layers() const noexcept { return m_layers; }
    const std::vector<Rwkv7Grads> &layerGrads() const noexcept { return m_layerGrads; }
    const kernels::Matrix &head() const noexcept { return *m_head; }
    const Norm &ln0() const noexcept { return m_ln0; }
    const Norm &lnOut() const noexcept { return m_lnOut; }
    int maxRank() const noexcept;
    /// Eps of the group norm in every released RWKV-7 (weights/architecture has it from a file's layout).
    static constexpr float GroupNormEps = 64e-5F;

    kernels::Buffer &values() noexcept { return m_values; }
    const kernels::Buffer &values() const noexcept { return m_values; }
    kernels::Buffer &gradient() noexcept { return m_gradient; }
    std::size_t decaying() const noexcept { return m_decaying; }  ///< values, the first ones
    float *valuesOf(std::string_view name) noexcept;
    float *gradientOf(std::string_view name) noexcept;

    /// Writes it as a safetensors file with the official names and orientations, which every part of Rookery
    /// opens. Of float32.
    [[nodiscard]] Result<void> write(const std::filesystem::path &file) const;

private:
    Network() = default;
    bool build();
    Rwkv7Layer makeLayer(int index);
    Rwkv7Grads makeGrads(int index);
    const Parameter &find(std::string_view name) const noexcept;
    kernels::Buffer vector(const std::string &name);
    std::unique_ptr<kernels::Matrix> matrix(const std::string &name);
    LowRank lowRank(const std::string &name);
    Norm norm(const std::string &name);

    std::shared_ptr<kernels::Device> m_device;
    NetworkShape m_shape;
    std::vector<Parameter> m_parameters;
    std::size_t m_decaying = 0;
    kernels::Buffer m_values, m_gradient;
    std::vector<Rwkv7Layer> m_layers;
    std::vector<Rwkv7Grads> m_layerGrads;
    std::unique_ptr<kernels::Matrix> m_head;
    Norm m_ln0, m_lnOut;
    bool m_complete = true;  ///< false: memory was short
};

}  // namespace rookery
