#include "engine/pretrain/pretrainer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rookery {

namespace {

// Of the steps, over which the rate rises; and the fewest.
constexpr double WarmUpShare = 0.02;
constexpr int FewestWarmUp = 10;

/// \return BadInput for a text that is too short, or tokens that the network lacks
Result<void> checkText(const std::vector<TokenId> &tokens, const PretrainOptions &options)
{
    if (tokens.size() <= static_cast<std::size_t>(options.context)) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "the text has %1 tokens, too few for windows of %2; use a longer "
                                            "text or a shorter context")
                           .with(tokens.size(), options.context + 1));
    }
    const auto [lowest, highest] = std::minmax_element(tokens.begin(), tokens.end());
    if (*lowest < 0 || *highest >= options.shape.vocabulary) {
        return failure(
            ErrorCode::BadInput, sentence("Model", "token %1").with(*lowest < 0 ? *lowest : *highest),
            sentence("Model", "outside the model's vocabulary of %1").with(options.shape.vocabulary));
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Pretrainer>> Pretrainer::create(std::shared_ptr<kernels::Device> device,
                                                       std::vector<TokenId> tokens, PretrainOptions options)
{
    if (const auto fine = checkText(tokens, options); !fine) {
        return tl::make_unexpected(fine.error());
    }
    auto network = Network::create(device, options.shape, options.seed);
    if (!network) {
        return tl::make_unexpected(network.error());
    }
    std::unique_ptr<Pretrainer> trainer(new Pretrainer(TextWindows(std::move(tokens), options.context)));
    trainer->m_options = options;
    trainer->m_network = std::move(*network);
    auto pass = NetworkPass::create(*trainer->m_network, options.context, options.tokensAtOnce);
    if (!pass) {
        return tl::make_unexpected(pass.error());
    }
    trainer->m_pass = std::move(*pass);
    const std::size_t values = trainer->m_network->values().size();
    trainer->m_mean = kernels::Buffer(device, values);
    trainer->m_variance = kernels::Buffer(device, values);
    if (trainer->m_mean.empty() || trainer->m_variance.empty()) {
        return failure(
            ErrorCode::OutOfMemory, {},
            sentence("Training", "not enough memory for a network of %1 values; choose a smaller one")
                .with(values));
    }
    return trainer;
}

/// \param step from 0
double Pretrainer::rateOf(int step) const noexcept
{
    const int warmUp =
        std::min(m_options.steps, std::max(FewestWarmUp, static_cast<int>(m_options.steps * WarmUpShare)));
    if (step < warmUp) {
        return m_options.rate * (step + 1) / warmUp;
    }
    const double share = static_cast<double>(step - warmUp) / std::max(1, m_options.steps - warmUp);
    return m_options.rate * (0.1 + 0.45 * (1 + std::cos(std::numbers::pi * share)));
}

/// \return the mean loss of a token
Result<double> Pretrainer::runAll(const TextWindows::Windows &windows, bool withGradient)
{
    const double predicted = static_cast<double>(windows.size()) * m_options.context;
    const auto together = static_cast<std::size_t>(m_pass->windowsAtOnce());
    double sum = 0;
    for (std::size_t first = 0; first < windows.size(); first += together) {
        const auto group = std::span(windows).subspan(first, std::min(together, windows.size() - first));
        const auto loss = m_pass->run(group, withGradient ? static_cast<float>(1 / predicted) : 0.0F);
        if (!loss) {
            return loss;
        }
        sum += *loss;
    }
    return sum / predicted;
}

Result<void> Pretrainer::step()
{
    const auto windows = m_text.ofStep(m_options.batch, m_options.seed, m_progress.step);
    kernels::Buffer &gradient = m_network->gradient();
    m_network->device()->training()->zero(gradient.data(), gradient.size());
    const auto loss = runAll(windows, true);
    if (!loss) {
        return tl::make_unexpected(loss.error());
    }
    m_progress.loss = *loss;
    m_progress.gradientNorm =
        std::sqrt(m_network->device()->training()->squareSum(gradient.data(), gradient.size()));
    if (!std::isfinite(*loss) || !std::isfinite(m_progress.gradientNorm)) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Training", "the losses grew without bounds; choose a lower rate"));
    }
    applyGradient();
    m_progress.tokens +=
        static_cast<std::uint64_t>(m_options.batch) * static_cast<unsigned>(m_options.context);
    ++m_progress.step;
    return {};
}

void Pretrainer::applyGradient()
{
    m_progress.rate = rateOf(m_progress.step);
    const double norm = m_progress.gradientNorm;
    const int number = m_progress.step + 1;
    kernels::AdamWArgs args = {
        .values = m_network->values().data(),
        .gradient = m_network->gradient().data(),
        .mean = m_mean.data(),
        .variance = m_variance.data(),
        .count = m_network->decaying(),
        .gradientScale = static_cast<float>(norm > m_options.mostNorm ? m_options.mostNorm / norm : 1),
        .rate = static_cast<float>(m_progress.rate),
        .decay = static_cast<float>(m_options.decay),
        .beta1 = Beta1,
        .beta2 = Beta2,
        .epsilon = Epsilon,
        .meanScale = static_cast<float>(1 / (1 - std::pow(static_cast<double>(Beta1), number))),
        .varianceScale = static_cast<float>(1 / (1 - std::pow(static_cast<double>(Beta2), number))),
    };
    kernels::TrainingOps &training = *m_network->device()->training();
    training.adamW(args);
    args.values += args.count;
    args.gradient += args.count;
    args.mean += args.count;
    args.variance += args.count;
    args.count = m_network->values().size() - args.count;
    args.decay = 0;
    training.adamW(args);
}

Result<double> Pretrainer::judge()
{
    constexpr int Otherwise = 8;
    return runAll(m_text.heldOut().empty() ? m_text.ofStep(Otherwise, m_options.seed, 0) : m_text.heldOut(),
                  false);
}

}  // namespace rookery
