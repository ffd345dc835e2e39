#include "vision/encoders/projectors.h"

#include <cmath>

namespace rookery::vision {

namespace {

using kernels::Buffer;
using kernels::UnitActivation;

constexpr float NormEps = 1e-5F;

Result<Rows> readBack(const kernels::Device &, const Buffer &buffer, int rows, int width)
{
    Rows result{rows, width,
                std::vector<float>(static_cast<std::size_t>(rows) * static_cast<std::size_t>(width))};
    buffer.read(result.values);
    return result;
}

class MlpProjector : public Projector
{
public:
    MlpProjector(Parameters parameters, const std::string &stem)
        : m_device(parameters.device())
        , m_files(parameters.files())
        , m_inputs(parameters.axis(stem + "0.weight", 1))
        , m_hidden(parameters.axis(stem + "0.weight", 0))
        , m_width(parameters.axis(stem + "2.weight", 0))
        , m_taps(parameters.axis("conv.weight", 2))
    {
        if (m_taps != 0 && m_taps != 3 && m_taps != 6) {
            parameters.fail(
                ErrorCode::UnsupportedModel, "conv.weight",
                sentence("Image encoder", "a convolution of %1 taps; known are 3 and 6").with(m_taps));
        }
        m_first = parameters.linear(stem + "0", m_hidden, m_inputs);
        m_second = parameters.linear(stem + "2", m_width, m_hidden);
        if (m_taps != 0) {
            m_convolution = parameters.host("conv.weight", std::size_t(m_inputs) * m_inputs * m_taps);
            prepareConvolution(parameters);
        }
        if (m_taps != 6 && parameters.has("pre_norm.weight")) {
            m_norm = parameters.norm("pre_norm", m_width);
        }
        m_error = parameters.error();
    }

    const std::optional<Error> &error() const noexcept { return m_error; }
    int width() const noexcept override { return m_width; }

    Result<Rows> project(const Rows &features) const override
    {
        if (features.width != m_inputs) {
            return failure(ErrorCode::ShapeMismatch, {},
                           sentence("Image encoder",
                                    "the image encoder gives %1 numbers a token, the projector expects %2")
                               .with(features.width, m_inputs));
        }
        const Rows rows = m_taps == 0 ? features : unfoldTaps(features);
        Buffer x(m_device, rows.values.size());
        Buffer hidden(m_device, std::size_t(rows.rows) * m_hidden);
        Buffer y(m_device, std::size_t(rows.rows) * m_width);
        Buffer convolved(m_device, std::size_t(rows.rows) * m_inputs);
        Buffer normed(m_device, y.size());
        if (x.empty() || hidden.empty() || y.empty() || convolved.empty() || normed.empty()) {
            return tl::make_unexpected(outOfMemory());
        }
        x.write(rows.values);
        const float *input = x.data();
        if (m_taps != 0) {
            const kernels::MatmulJob job = {m_unfolded.get(), x.data(), convolved.data()};
            m_device->matmul({&job, 1}, rows.rows);
            input = convolved.data();
        }
        apply(*m_device, m_first, input, hidden.data(), rows.rows,
              m_taps == 6 ? UnitActivation::GeluErf : UnitActivation::Relu);
        apply(*m_device, m_second, hidden.data(), y.data(), rows.rows);
        if (!m_norm.weight.empty()) {
            addNorm(y, normed, rows.rows);
        }
        return readBack(*m_device, y, rows.rows, m_width);
    }

private:
    /// The weight [out, in, taps] as a matrix over taps of whole rows, [out, taps * in].
    void prepareConvolution(Parameters &parameters)
    {
        std::vector<float> ordered(m_convolution.size());
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            const std::size_t tap = i % m_taps, in = i / m_taps % m_inputs, out = i / m_taps / m_inputs;
            ordered[(out * m_taps + tap) * m_inputs + in] = m_convolution[i];
        }
        m_convolution = std::move(ordered);
        if (m_convolution.empty()) {
            return;
        }
        m_unfolded =
            m_device->prepare({kernels::DType::F32, reinterpret_cast<const std::byte *>(m_convolution.data()),
                               m_inputs, m_inputs * m_taps},
                              {});
        if (!m_unfolded) {
            parameters.fail(ErrorCode::OutOfMemory, "conv.weight",
                            sentence("Image encoder", "not enough memory for the projector"));
        }
    }

    /// Rows of each tile side by side, as many as there are taps. Kernel 3 strides by 2, kernel 6 by 5.
    Rows unfoldTaps(const Rows &features) const
    {
        const int perTile = features.rows / features.groups;
        const int stride = m_taps - 1;
        const int outputs = perTile < m_taps ? 0 : (perTile - m_taps) / stride + 1;
        Rows rows{outputs * features.groups, m_inputs * m_taps, {}, features.groups};
        for (int n = 0; n < rows.rows; ++n) {
            const int first = n / outputs * perTile + n % outputs * stride;
            const auto begin = features.values.begin() + std::ptrdiff_t{first} * m_inputs;
            rows.values.insert(rows.values.end(), begin, begin + std::ptrdiff_t{m_taps} * m_inputs);
        }
        return rows;
    }

    /// y += LN(y)
    void addNorm(Buffer &y, Buffer &normed, int rows) const
    {
        apply(*m_device, m_norm, y.data(), normed.data(), rows, NormEps);
        m_device->biasActivation(
            {normed.data(), nullptr, nullptr, y.data(), UnitActivation::None, true, rows, m_width});
    }

    std::shared_ptr<kernels::Device> m_device;
    WeightFiles m_files;
    int m_inputs, m_hidden, m_width, m_taps;
    Linear m_first, m_second;
    std::vector<float> m_convolution;             ///< [inputs, taps * inputs]
    std::unique_ptr<kernels::Matrix> m_unfolded;  ///< over m_convolution
    Norm m_norm;                                  ///< empty = none
    std::optional<Error> m_error;
};

class GatedProjector : public Projector
{
public:
    GatedProjector(Parameters parameters, int side)
        : m_device(parameters.device())
        , m_files(parameters.files())
        , m_side(side)
        , m_gated(parameters.has("gate.weight"))
    {
        const std::string out = m_gated ? "o_proj" : "";
        m_inputs = parameters.axis(m_gated ? "o_proj.weight" : "weight", 1);
        m_width = parameters.axis(m_gated ? "o_proj.weight" : "weight", 0);
        m_out = parameters.linear(out, m_width, m_inputs);
        if (m_gated) {
            m_gate = parameters.linear("gate", m_inputs, m_inputs);
            m_norm = parameters.norm("ln_v", m_width);
        }
        m_error = parameters.error();
    }

    const std::optional<Error> &error() const noexcept { return m_error; }
    int width() const noexcept override { return m_width; }

    Result<Rows> project(const Rows &features) const override
    {
        if (features.width != m_inputs) {
            return failure(ErrorCode::ShapeMismatch, {},
                           sentence("Image encoder", "the image encoder's features don't fit the projector"));
        }
        const Rows rows = m_side > 0 ? poolGrid(features, m_side) : features;
        Buffer x(m_device, rows.values.size());
        Buffer gated(m_device, rows.values.size());
        Buffer gate(m_device, rows.values.size());
        Buffer y(m_device, std::size_t(rows.rows) * m_width);
        if (x.empty() || gate.empty() || gated.empty() || y.empty()) {
            return tl::make_unexpected(outOfMemory());
        }
        x.write(rows.values);
        if (m_gated) {
            apply(*m_device, m_gate, x.data(), gate.data(), rows.rows, UnitActivation::Sigmoid);
            m_device->gatedAdd({gate.data(), x.data(), gated.data(), rows.rows, m_inputs, 1.0F});
        }
        apply(*m_device, m_out, m_gated ? gated.data() : x.data(), y.data(), rows.rows);
        if (m_gated) {
            apply(*m_device, m_norm, y.data(), y.data(), rows.rows, NormEps);
        }
        return readBack(*m_device, y, rows.rows, m_width);
    }

private:
    std::shared_ptr<kernels::Device> m_device;
    WeightFiles m_files;
    int m_side;
    bool m_gated;
    int m_inputs = 0;
    int m_width = 0;
    Linear m_gate, m_out;
    Norm m_norm;
    std::optional<Error> m_error;
};

template<class P>
Result<std::unique_ptr<Projector>> checked(std::unique_ptr<P> projector)
{
    if (projector->error()) {
        return tl::make_unexpected(*projector->error());
    }
    return projector;
}

}  // namespace

Rows poolGrid(const Rows &rows, int side)
{
    const int grid = static_cast<int>(std::lround(std::sqrt(rows.rows)));
    if (side >= grid) {
        return rows;
    }
    Rows pooled{side * side, rows.width, std::vector<float>(std::size_t(side) * side * rows.width)};
    for (int n = 0; n < pooled.rows; ++n) {
        const int top = n / side * grid / side, bottom = ((n / side + 1) * grid + side - 1) / side;
        const int left = n % side * grid / side, right = ((n % side + 1) * grid + side - 1) / side;
        const float share = 1.0F / static_cast<float>((bottom - top) * (right - left));
        float *to = pooled.values.data() + std::size_t(n) * rows.width;
        for (int cell = 0; cell < (bottom - top) * (right - left); ++cell) {
            const int row = (top + cell / (right - left)) * grid + left + cell % (right - left);
            const float *from = rows.values.data() + std::size_t(row) * rows.width;
            for (int i = 0; i < rows.width; ++i) {
                to[i] += from[i] * share;
            }
        }
    }
    return pooled;
}

Result<std::unique_ptr<Projector>> loadMlpProjector(const Parameters &parameters, const std::string &prefix)
{
    const Parameters below = parameters.below(prefix);
    for (const char *stem : {"mlp.", "proj.", ""}) {
        if (below.axis(std::string(stem) + "0.weight", 1) > 0 &&
            below.axis(std::string(stem) + "2.weight", 1) > 0) {
            return checked(std::make_unique<MlpProjector>(below, stem));
        }
    }
    return failure(ErrorCode::UnsupportedModel, prefix,
                   sentence("Image encoder", "no projector that Rookery knows (two linear layers)"));
}

Result<std::unique_ptr<Projector>> loadGatedProjector(const Parameters &parameters, const std::string &prefix,
                                                      int side)
{
    return checked(std::make_unique<GatedProjector>(parameters.below(prefix), side));
}

}  // namespace rookery::vision
