#include "engine/sampling/token_distribution.h"

#include "engine/sampling/exp_of_negative.h"
#include "engine/sampling/row_sums.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace rookery {

namespace {

/// A key that sorts probabilities from the largest down: the bits of a float that isn't negative sort as it
/// does.
std::uint32_t descending(float probability)
{
    return ~std::bit_cast<std::uint32_t>(probability);
}

/// No token that is less likely than this is kept; 0: nothing is known.
float leastToKeep(std::span<const float> probabilities, float most, const SamplingParams &params)
{
    if (params.typical < 1) {
        return 0;  // ranks otherwise
    }
    const float least = std::min(std::max(params.minP * most, params.topA * most * most), most);
    // What top-p keeps is found among the likely ones where they hold that much. Roundings are allowed for.
    for (const float share : {1.0F / 16, 1.0F / 256, 1.0F / 4096}) {
        if (massAbove(probabilities.data(), probabilities.size(), share * most) > params.topP + 1e-4) {
            return std::max(least, share * most);
        }
    }
    return least;
}

}  // namespace

/// What a token must reach to be kept.
struct TokenDistribution::Boundary {
    float leastProbability = 0;
    Ranked leastLikely = Ranked::last();   ///< of the top-k, by descending(probability)
    Ranked leastTypical = Ranked::last();  ///< by m_distance
};

/// What is known of the whole vocabulary besides the tokens at hand.
struct TokenDistribution::Whole {
    double mass;                    ///< of the tokens at hand; above 1: they are all
    std::optional<double> entropy;  ///< where it doesn't follow from them
};

/// Fills m_relative, and m_probability but for its scale.
void TokenDistribution::exponentiate(std::span<const float> logits, float largest)
{
    for (auto [values, whole] :
         {std::pair(&m_relative, &m_wholeRelative), std::pair(&m_probability, &m_wholeProbability)}) {
        if (whole->size() == logits.size()) {
            values->swap(*whole);
        }
        values->resize(logits.size());
    }
    // Pointers: a checked index would keep compilers from vectorising.
    const float *values = logits.data();
    float *relative = m_relative.data();
    float *probability = m_probability.data();
    for (std::size_t i = 0; i < logits.size(); ++i) {
        relative[i] = values[i] - largest;
        probability[i] = expOfNegative(relative[i]);
    }
}

void TokenDistribution::scale(double sum)
{
    m_logSum = std::log(sum);
    const auto scale = static_cast<float>(1.0 / sum);
    for (float &p : m_probability) {
        p *= scale;
    }
}

void TokenDistribution::softmax(std::span<const float> logits)
{
    const float largest = largestOf(logits.data(), logits.size());
    m_mostLikely = static_cast<TokenId>(std::ranges::find(logits, largest) - logits.begin());
    exponentiate(logits, largest);
    scale(mass());
}

/// Leaves at hand only tokens that are at least so likely. In most distributions that is a few hundred of
/// 65,536, and all that comes after looks at these alone.
void TokenDistribution::narrow(float least)
{
    constexpr std::size_t Block = 64;
    m_places.resize(m_probability.size());
    TokenId *atHand = m_places.data();
    float *probability = m_probability.data();
    float *relative = m_relative.data();
    std::size_t count = 0;  // never past what is read
    for (std::size_t start = 0; start < m_probability.size(); start += Block) {
        const std::size_t end = std::min(start + Block, m_probability.size());
        if (largestOf(probability + start, end - start) < least) {
            continue;
        }
        for (std::size_t i = start; i < end; ++i) {
            // Written always, counted where it stays: in a flat distribution no branch could be guessed.
            const bool stays = probability[i] >= least;
            atHand[count] = static_cast<TokenId>(i);
            probability[count] = probability[i];
            relative[count] = relative[i];
            count += stays ? 1 : 0;
        }
    }
    // What holds all of them stays as large: to make it so again would clear it, for every draw.
    m_atHand.assign(atHand, atHand + count);
    m_wholeProbability.swap(m_probability);
    m_wholeRelative.swap(m_relative);
    m_probability.assign(probability, probability + count);
    m_relative.assign(relative, relative + count);
    m_mostLikely = static_cast<TokenId>(std::ranges::lower_bound(m_atHand, m_mostLikely) - m_atHand.begin());
}

double TokenDistribution::mass() const
{
    return rowSum(m_probability.data(), m_probability.size());
}

/// The last token of the shortest ranking by `keys` that holds `count` tokens and `mass`; tokens of equal
/// keys rank by id. A radix selection: sums by the leading bits of the keys tell in which group of tokens the
/// ranking ends, then only that group is looked at, by the next bits. Sorting a whole vocabulary would take
/// longer than some models take to compute a token.
TokenDistribution::Ranked TokenDistribution::lastOf(std::span<const std::uint32_t> keys, std::size_t count,
                                                    double mass)
{
    // Going through the digits must not take longer than going through the tokens.
    const int bits = keys.size() < 4096 ? 8 : 12;
    const std::size_t digits = std::size_t{1} << bits;
    m_group.resize(keys.size());
    std::iota(m_group.begin(), m_group.end(), 0);
    // The bits that all keys share tell nothing, and would send them all to a few digits.
    std::uint32_t least = UINT32_MAX;
    std::uint32_t most = 0;
    for (const std::uint32_t key : keys) {
        least = std::min(least, key);
        most = std::max(most, key);
    }
    for (int shift = std::bit_width(least ^ most); shift > 0;) {
        shift = std::max(shift - bits, 0);
        m_digits.assign(digits, {});
        // Pointers: checking every index takes longer than the rest.
        const std::uint32_t *key = keys.data();
        const float *probability = m_probability.data();
        Digit *table = m_digits.data();
        for (const TokenId token : m_group) {
            Digit &digit = table[key[token] >> shift & (digits - 1)];
            ++digit.tokens;
            digit.mass += probability[token];
        }
        std::size_t last = 0;
        while (last < digits &&
               (m_digits[last].tokens < std::max<std::size_t>(count, 1) || m_digits[last].mass < mass)) {
            count -= std::min(count, m_digits[last].tokens);
            mass -= m_digits[last].mass;
            ++last;
        }
        if (last == digits) {  // all of them together hold less: by much, or by a rounding
            const auto ranked = [&](TokenId token) {
                return Ranked{keys[static_cast<std::size_t>(token)], token};
            };
            return ranked(*std::ranges::max_element(m_group, {}, ranked));
        }
        TokenId *group = m_group.data();
        std::size_t kept = 0;
        for (const TokenId token : m_group) {
            group[kept] = token;
            kept += (key[token] >> shift & (digits - 1)) == last ? 1 : 0;
        }
        m_group.resize(kept);
    }
    for (const TokenId token : m_group) {
        count -= std::min<std::size_t>(count, 1);
        mass -= m_probability[static_cast<std::size_t>(token)];
        if (count == 0 && mass <= 0) {
            return {keys[static_cast<std::size_t>(token)], token};
        }
    }
    return {keys[static_cast<std::size_t>(m_group.back())], m_group.back()};
}

double TokenDistribution::entropy() const
{
    double entropy = 0;
    for (std::size_t i = 0; i < m_probability.size(); ++i) {
        entropy += m_probability[i] > 0 ? m_probability[i] * (m_logSum - m_relative[i]) : 0;
    }
    return entropy;
}

/// Fills m_distance with how far each token's information, -ln p, lies from the entropy.
void TokenDistribution::measureDistances(double entropy)
{
    m_distance.resize(m_probability.size());
    for (std::size_t i = 0; i < m_probability.size(); ++i) {
        const double information = m_logSum - m_relative[i];
        m_distance[i] = std::bit_cast<std::uint32_t>(static_cast<float>(std::abs(information - entropy)));
    }
}

TokenDistribution::Boundary TokenDistribution::boundaryOf(const SamplingParams &params, const Whole &whole)
{
    const std::size_t topK = params.topK > 0 ? static_cast<std::size_t>(params.topK) : 0;
    const float most = m_probability[static_cast<std::size_t>(m_mostLikely)];
    Boundary boundary;
    boundary.leastProbability = std::max(params.minP * most, params.topA * most * most);

    const bool limited = topK > 0 && topK < m_probability.size();
    const bool cutsMass = params.topP < 1 && params.topP < whole.mass;
    if (limited || cutsMass) {
        m_rank.resize(m_probability.size());
        std::transform(m_probability.begin(), m_probability.end(), m_rank.begin(), descending);
    }
    if (limited) {
        boundary.leastLikely = lastOf(m_rank, topK, 0);
    }
    if (cutsMass) {
        const TokenId last = lastOf(m_rank, 1, params.topP).token;
        boundary.leastProbability =
            std::max(boundary.leastProbability, m_probability[static_cast<std::size_t>(last)]);
    }
    if (params.typical < 1 && params.typical < whole.mass) {
        measureDistances(whole.entropy ? *whole.entropy : entropy());
        boundary.leastTypical = lastOf(m_distance, 1, params.typical);
    }
    return boundary;
}

void TokenDistribution::keepOnly(TokenId token)
{
    m_tokens.assign(1, token);
    m_weights.assign(1, 1.0);
}

void TokenDistribution::compute(std::span<const float> logits, const SamplingParams &params)
{
    if (params.temperature <= 0) {
        const float largest = largestOf(logits.data(), logits.size());
        keepOnly(static_cast<TokenId>(std::ranges::find(logits, largest) - logits.begin()));
        return;
    }
    softmax(logits);
    constexpr Whole NothingUnseen = {.mass = 2, .entropy = {}};
    const float most = m_probability[static_cast<std::size_t>(m_mostLikely)];
    const float least = leastToKeep(m_probability, most, params);
    if (least <= 0) {
        keep(boundaryOf(params, NothingUnseen), params);
        return;
    }
    narrow(least);
    keep(boundaryOf(params, NothingUnseen), params);
    for (TokenId &token : m_tokens) {
        token = m_atHand[static_cast<std::size_t>(token)];
    }
}

/// Keeps the tokens within a boundary, those at hand counted from 0.
void TokenDistribution::keep(const Boundary &boundary, const SamplingParams &params)
{
    const bool byTypical = params.typical < 1;
    const double inverse = 1.0 / params.temperature;
    m_tokens.resize(m_probability.size());
    const bool byRank = boundary.leastLikely < Ranked::last();
    // What is kept is written always and counted where it passes; pointers; both as in `narrow`.
    const float *probability = m_probability.data();
    const auto count = static_cast<TokenId>(m_probability.size());
    const TokenId mostLikely = m_mostLikely;
    TokenId *tokens = m_tokens.data();
    std::size_t kept = 0;
    const auto keepWhere = [&](auto passes) {
        for (TokenId token = 0; token < count; ++token) {
            const float p = probability[token];
            const bool stays = (p > 0) & (p >= boundary.leastProbability) & passes(token, p);
            tokens[kept] = token;
            kept += (stays | (token == mostLikely)) ? 1 : 0;
        }
    };
    if (!byRank && !byTypical) {
        keepWhere([](TokenId, float) { return true; });
    } else {
        keepWhere([&](TokenId token, float p) {
            return Ranked{descending(p), token} <= boundary.leastLikely &&
                   (!byTypical ||
                    Ranked{m_distance[static_cast<std::size_t>(token)], token} <= boundary.leastTypical);
        });
    }
    m_tokens.resize(kept);
    m_weights.resize(kept);
    double total = 0;
    double *weights = m_weights.data();
    for (std::size_t i = 0; i < kept; ++i) {
        weights[i] = params.temperature == 1.0F
                         ? static_cast<double>(probability[tokens[i]])
                         : std::exp(m_relative[static_cast<std::size_t>(tokens[i])] * inverse);
        total += weights[i];
    }
    for (double &weight : m_weights) {
        weight /= total;
    }
}

bool TokenDistribution::compute(const kernels::LogitDigest &digest, const SamplingParams &params)
{
    const std::span logits = std::span(digest.logits).first(static_cast<std::size_t>(digest.candidates));
    if (logits.empty() || !std::isfinite(digest.largest)) {
        return false;
    }
    m_mostLikely = static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
    if (params.temperature <= 0) {
        keepOnly(digest.tokens[m_mostLikely]);
        return true;
    }
    exponentiate(logits, digest.largest);
    scale(digest.sum);
    const Whole whole = {mass(), m_logSum - static_cast<double>(digest.moment) / digest.sum};
    const Boundary boundary = boundaryOf(params, whole);

    // Every token that the digest doesn't show is at most this likely; roundings are allowed for.
    const auto mostUnseen = static_cast<float>(1.00001 * std::exp(-digest.reach) / digest.sum);
    bool seesAll =
        boundary.leastProbability > mostUnseen || boundary.leastLikely < Ranked{descending(mostUnseen), 0};
    if (params.typical < 1) {
        // Their information is at least this, so that those nearer to the entropy than it are all seen.
        const double leastUnseen = m_logSum + 0.99999 * digest.reach;
        const auto distance = static_cast<float>(std::max(leastUnseen - *whole.entropy, 0.0));
        if (boundary.leastTypical >= Ranked{std::bit_cast<std::uint32_t>(distance), 0}) {
            return false;
        }
        seesAll = true;
    }
    if (!seesAll) {
        return false;
    }
    keep(boundary, params);
    for (TokenId &token : m_tokens) {
        token = digest.tokens[token];
    }
    return true;
}

TokenId TokenDistribution::drawUnfiltered(std::span<const float> logits, float temperature, double uniform)
{
    const std::size_t count = logits.size();
    const float largest = largestOf(logits.data(), count);
    const float inverse = 1.0F / temperature;
    m_probability.resize(count);
    const float *values = logits.data();
    float *weights = m_probability.data();
    for (std::size_t i = 0; i < count; ++i) {
        weights[i] = expOfNegative((values[i] - largest) * inverse);
    }
    const double target = uniform * rowSum(weights, count);
    std::size_t token = 0;
    double sum = 0;
    std::size_t start = 0;
    while (start + RowBlock < count) {  // the block in which it is
        const double upTo = sum + blockSum(weights + start, RowBlock);
        if (upTo > target) {
            break;
        }
        sum = upTo;
        start += RowBlock;
    }
    for (std::size_t i = start; i < count && sum <= target; ++i) {
        if (weights[i] > 0) {
            sum += weights[i];
            token = i;
        }
    }
    return static_cast<TokenId>(token);
}

TokenId TokenDistribution::draw(double uniform) const noexcept
{
    double sum = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        sum += m_weights[i];
        if (sum > uniform) {
            return m_tokens[i];
        }
    }
    return m_tokens.back();  // rounding kept the sum below a number next to one
}

}  // namespace rookery
