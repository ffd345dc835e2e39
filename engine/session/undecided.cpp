#include "engine/session/undecided.h"

#include <utility>

namespace rookery {

tl::unexpected<Error> noMemoryForState()
{
    return failure(ErrorCode::OutOfMemory, {},
                   sentence("Model", "not enough memory for a copy of the state"));
}

Result<void> Undecided::keep(Session &session)
{
    if (m_state) {
        return {};
    }
    if (auto fetched = session.fetchLogits(); !fetched) {
        return fetched;
    }
    m_state = session.state().clone();
    if (m_state->empty()) {
        m_state.reset();
        return noMemoryForState();
    }
    m_state->pending.resize(m_state->pending.size() - m_tokens.size());
    m_logits.assign(session.logits().begin(), session.logits().end());
    m_fedBefore = session.tokensFedHere();
    return {};
}

void Undecided::cutBack(Session &session, const Tokenizer &tokenizer, std::size_t bytes)
{
    auto &pending = session.state().pending;
    if (m_state) {
        session.goBack(*m_state, session.tokensFedHere() - m_fedBefore, m_logits);
    } else {
        pending.resize(pending.size() - m_tokens.size());
    }
    const std::vector<TokenId> rest = covering(tokenizer, bytes);
    pending.insert(pending.end(), rest.begin(), rest.end());
    clear();
}

/// The tokens up to `bytes`, where the cut goes through one with its front encoded anew.
std::vector<TokenId> Undecided::covering(const Tokenizer &tokenizer, std::size_t bytes) const
{
    std::vector<TokenId> tokens;
    for (const TokenId token : m_tokens) {
        const std::string_view text = tokenizer.bytesOf(token);
        if (text.size() > bytes) {
            const auto front = tokenizer.encode(text.substr(0, bytes));
            tokens.insert(tokens.end(), front.begin(), front.end());
            break;
        }
        tokens.push_back(token);
        bytes -= text.size();
    }
    return tokens;
}

}  // namespace rookery
