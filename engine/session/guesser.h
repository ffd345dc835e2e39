#pragma once

#include "engine/tokens/tokenizer.h"

#include <stop_token>
#include <vector>

namespace rookery {

/// Guesses what a text goes on with, so that the model can check several tokens in one pass. Belongs to one
/// thread.
class Guesser
{
public:
    virtual ~Guesser() = default;

    /// The text went on with this token, guessed or not.
    virtual void add(TokenId token) = 0;

    /// At most `limit` tokens that may come next; empty where there is no guess worth its time.
    virtual std::vector<TokenId> guess(int limit, const std::stop_token &stop) = 0;

    /// How many tokens of the last guess were right, from its beginning.
    virtual void judge(int right) = 0;
};

}  // namespace rookery
