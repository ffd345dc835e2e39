#pragma once

#include "engine/sampling/sampler.h"
#include "engine/tokens/tokenizer.h"

#include <string>
#include <string_view>

/// Bans every token that could end an answer of the starter model: with a limit far away, it ends only
/// because of what a test does. Hot enough never to say the same over and over, which would end it too.
inline rookery::SamplingParams withoutEnd()
{
    rookery::SamplingParams params;
    params.topP = 1;
    params.temperature = 3;
    params.logitBias = {{0, -1e9F}};
    const auto tokenizer = rookery::loadVocabulary(ROOKERY_STARTER "/vocab.txt");
    for (rookery::TokenId token = 0; token < (*tokenizer)->vocabularySize(); ++token) {
        if ((*tokenizer)->bytesOf(token).find('\n') != std::string_view::npos) {
            params.logitBias.emplace_back(token, -1e9F);
        }
    }
    return params;
}
