#include "app/writing/token_list.h"

#include <algorithm>
#include <utility>

using rookery::TextRun;
using rookery::TextToken;
using rookery::TextTokens;

TextTokens shifted(TextTokens tokens, qint64 units)
{
    for (TextToken &token : tokens) {
        token.start += units;
    }
    return tokens;
}

TextTokens tokensWithin(const TextTokens &tokens, TextRun stretch)
{
    const qint64 end = stretch.start + stretch.length;
    TextTokens within;
    // Ends are in order as starts are.
    for (auto token = std::ranges::lower_bound(tokens, stretch.start, {}, &TextToken::end);
         token != tokens.end() && token->start < end; ++token) {
        TextToken cut = *token;
        cut.start = std::max(token->start, stretch.start);
        cut.record.bytes = static_cast<int>(std::min(token->end(), end) - cut.start);
        // What begins a character that lies before the stretch ends there too.
        if (cut.record.bytes > 0 || (token->record.bytes == 0 && token->start >= stretch.start)) {
            cut.start -= stretch.start;
            within.append(cut);
        }
    }
    return within;
}

TextTokens wholeTokensWithin(const TextTokens &tokens, TextRun stretch)
{
    const qint64 end = stretch.start + stretch.length;
    TextTokens within;
    for (const TextToken &token : tokens) {
        if (token.start >= stretch.start && token.start < end && token.end() <= end) {
            within.append(token);
        }
    }
    return shifted(std::move(within), -stretch.start);
}

TextTokens replaceTokens(TextTokens &tokens, TextRun stretch, qint64 units, const TextTokens &inserted)
{
    const qint64 end = stretch.start + stretch.length;
    const TextTokens before = std::exchange(tokens, {});
    // The first that goes: within the stretch, or reaching into it from before.
    qsizetype first =
        std::ranges::partition_point(before,
                                     [&](const TextToken &token) {
                                         return token.start < stretch.start && token.end() <= stretch.start;
                                     }) -
        before.begin();
    const bool reachesIn = first < before.size() && before[first].start < stretch.start;
    while (reachesIn && first > 0 && before[first - 1].start == before[first].start) {
        --first;  // it began the same character
    }
    const qsizetype last =
        std::ranges::partition_point(before.begin() + first, before.end(),
                                     [&](const TextToken &token) { return token.start < end; }) -
        before.begin();
    tokens.reserve(before.size() - (last - first) + inserted.size());
    tokens += before.first(first);
    tokens += shifted(inserted, stretch.start);
    tokens += shifted(before.sliced(last), units - stretch.length);
    return shifted(before.sliced(first, last - first), -stretch.start);
}
