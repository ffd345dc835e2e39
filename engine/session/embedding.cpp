#include "engine/session/embedding.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <iterator>
#include <string>
#include <utility>

namespace rookery {

namespace {

constexpr TokenId EndOfText = 0;
constexpr TokenId EmbedHere = 65535;  // EmbeddingRWKV: its output stands for the text before it
constexpr std::size_t TokensPerMark = 512;

std::vector<TokenId> withMarks(std::span<const TokenId> tokens)
{
    std::vector<TokenId> marked;
    for (std::size_t begin = 0; begin == 0 || begin < tokens.size(); begin += TokensPerMark) {
        const auto part = tokens.subspan(begin, std::min(TokensPerMark, tokens.size() - begin));
        marked.insert(marked.end(), part.begin(), part.end());
        marked.push_back(EmbedHere);
    }
    return marked;
}

/// Of length 1; nothing where that isn't possible.
std::optional<std::vector<float>> normalised(std::vector<float> values)
{
    double squares = 0;
    for (const float value : values) {
        squares += static_cast<double>(value) * value;
    }
    if (!std::isfinite(squares) || squares == 0) {
        return std::nullopt;
    }
    const double scale = 1 / std::sqrt(squares);
    for (float &value : values) {
        value = static_cast<float>(value * scale);
    }
    return values;
}

}  // namespace

Result<Embedder> Embedder::create(std::shared_ptr<const Model> model, EmbeddingTask task)
{
    auto head = EmbeddingHead::load(model->file(), task, model->info().width);
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    if (*head && model->info().vocabulary <= EmbedHere) {
        return failure(
            ErrorCode::ShapeMismatch, model->info().file.string(),
            sentence("Model",
                     "its vocabulary of %1 lacks token 65535, which embedding models read a text's end by")
                .with(model->info().vocabulary));
    }
    auto session = Session::create(std::move(model));
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    Embedder embedder(std::move(*session));
    embedder.m_head = std::move(*head);
    return embedder;
}

Result<std::vector<float>> Embedder::embed(std::span<const TokenId> tokens, const std::stop_token &stop)
{
    std::vector<TokenId> inputs(tokens.begin(), tokens.end());
    if (trained()) {
        inputs = withMarks(tokens);
    } else if (inputs.empty()) {
        inputs = {EndOfText};
    }
    std::vector<double> sum(static_cast<std::size_t>(m_session.model().info().width));
    std::size_t rows = 0;
    FeedOptions options;
    options.stop = stop;
    options.onHidden = [&](std::size_t index, std::span<const float> hidden) {
        if (trained() && inputs[index] != EmbedHere) {
            return;
        }
        ++rows;
        std::transform(hidden.begin(), hidden.end(), sum.begin(), sum.begin(), std::plus<>());
    };
    const auto fed = m_session.reset().and_then([&] { return m_session.feed(inputs, options); });
    if (!fed) {
        return tl::make_unexpected(fed.error());
    }
    std::vector<float> mean;
    std::transform(sum.begin(), sum.end(), std::back_inserter(mean),
                   [&](double value) { return static_cast<float>(value / static_cast<double>(rows)); });
    auto embedding = normalised(m_head ? m_head->apply(mean) : std::move(mean));
    if (!embedding) {
        return failure(
            ErrorCode::CorruptFile, m_session.model().info().file.string(),
            sentence("Model", "the model computed values that are not numbers; the file is damaged"));
    }
    return std::move(*embedding);
}

}  // namespace rookery
