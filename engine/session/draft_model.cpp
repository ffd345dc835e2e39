#include "engine/session/draft_model.h"

#include "engine/sampling/sampler.h"
#include "engine/session/undecided.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace rookery {

DraftModel::DraftModel(std::shared_ptr<const Model> model)
    : m_model(std::move(model))
{
}

Result<void> DraftModel::fits(const Model &draft, const Model &main)
{
    const ModelInfo &info = draft.info();
    if (!info.writesText) {
        return failure(ErrorCode::UnsupportedModel, info.file.string(),
                       sentence("Model", "made for embeddings, so it can't write ahead of another model"));
    }
    if (info.vocabulary != main.info().vocabulary) {
        return failure(
            ErrorCode::BadInput, info.file.string(),
            sentence("Model", "has a vocabulary of %1 tokens and can't write ahead of %2, which has %3")
                .with(info.vocabulary, main.info().file.filename().string(), main.info().vocabulary));
    }
    return {};
}

/// Up to which place it has read what `text` holds too; 0 where it knows nothing of it.
std::size_t DraftModel::commonWith(std::span<const TokenId> text) const
{
    if (!m_session || text.size() <= m_begin) {
        return 0;
    }
    const auto known = text.subspan(m_begin);
    const auto [mine, theirs] = std::ranges::mismatch(m_read, known);
    return m_begin + static_cast<std::size_t>(mine - m_read.begin());
}

const DraftModel::Mark *DraftModel::markAt(std::size_t most) const
{
    const Mark *best = nullptr;
    for (std::size_t i = 0; i < m_marked; ++i) {
        best = m_marks[i].read <= most ? &m_marks[i] : best;
    }
    return best;
}

std::size_t DraftModel::unread(std::span<const TokenId> text) const
{
    const std::size_t common = commonWith(text);
    const bool behind = m_session && common == m_begin + m_read.size() && common < text.size();
    const Mark *mark = behind ? nullptr : markAt(std::min(common, text.size() - 1));
    const std::size_t known = behind ? common : mark != nullptr ? mark->read : 0;
    return std::min(text.size() - known, MostRead);
}

/// Puts the session where the text's next token is to be read.
Result<void> DraftModel::goTo(std::span<const TokenId> text)
{
    const std::size_t common = commonWith(text);
    const bool behind = m_session && common == m_begin + m_read.size() && common < text.size();
    if (!behind) {
        const Mark *mark = markAt(std::min(common, text.size() - 1));
        if (mark != nullptr) {
            Mark &to = m_marks[static_cast<std::size_t>(mark - m_marks.data())];
            m_session->goBack(to.state, m_begin + m_read.size() - to.read, {});
            m_read.resize(to.read - m_begin);
        } else {
            forget();
        }
    }
    m_marked = 0;
    if (m_session && text.size() - m_begin - m_read.size() > MostRead) {
        forget();  // the gap is wider than what is read of a new text
    }
    if (!m_session) {
        auto session = Session::create(m_model, std::make_shared<ReadingScratch>());
        if (!session) {
            return tl::make_unexpected(session.error());
        }
        m_session.emplace(std::move(*session));
        m_begin = text.size() - std::min(text.size(), MostRead);
        m_read.clear();
    }
    return {};
}

void DraftModel::forget()
{
    m_session.reset();
    m_marked = 0;
    m_read.clear();
    m_begin = 0;
}

/// Keeps what the state is now.
Result<void> DraftModel::mark()
{
    if (m_marked == m_marks.size()) {
        State state(m_model->stateTarget());
        if (state.empty()) {
            return noMemoryForState();
        }
        m_marks.push_back({std::move(state), 0});
    }
    Mark &mark = m_marks[m_marked++];
    mark.state.assign(m_session->state());
    mark.read = m_begin + m_read.size();
    return {};
}

Result<void> DraftModel::read(std::span<const TokenId> tokens, const std::stop_token &stop)
{
    auto fed = m_session->feed(tokens, {.stop = stop, .leaveLogits = true});
    if (!fed) {
        forget();  // what was read of it is not worth the care
        return fed;
    }
    m_read.insert(m_read.end(), tokens.begin(), tokens.end());
    m_tokensRead += tokens.size();
    return {};
}

Result<TokenId> DraftModel::likeliest()
{
    if (DeviceLogits *left = m_session->deviceLogits()) {
        Sampler greedy(0);
        SamplingParams params;
        params.temperature = 0;
        greedy.setParams(params);
        return greedy.next(*left);
    }
    const auto logits = m_session->logits();
    return static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

Result<std::vector<TokenId>> DraftModel::writeAhead(std::span<const TokenId> text, int tokens,
                                                    const std::stop_token &stop)
{
    assert(!text.empty() && tokens > 0);
    if (auto there = goTo(text); !there) {
        return tl::make_unexpected(there.error());
    }
    std::vector<TokenId> behind(text.begin() + static_cast<std::ptrdiff_t>(m_begin + m_read.size()),
                                text.end());
    std::vector<TokenId> all(instead ? text.begin() : text.end(), text.end());
    std::vector<TokenId> ahead;
    for (;;) {
        if (auto done = read(behind, stop); !done) {
            return tl::make_unexpected(done.error());
        }
        auto token = likeliest();
        if (!token) {
            forget();
            return tl::make_unexpected(token.error());
        }
        if (instead) {
            *token = instead(all, *token);
            all.push_back(*token);
        }
        ahead.push_back(*token);
        if (static_cast<int>(ahead.size()) == tokens) {
            return ahead;
        }
        if (auto marked = mark(); !marked) {
            return tl::make_unexpected(marked.error());
        }
        behind.assign(1, *token);
    }
}

}  // namespace rookery
