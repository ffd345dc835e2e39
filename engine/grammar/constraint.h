#pragma once

#include "engine/grammar/automaton.h"
#include "engine/grammar/token_tree.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace rookery {

/// A grammar over a vocabulary: which tokens may follow which text. What is found out is kept, so that it is
/// dear at the first answer only. Thread-safe.
class Constraint
{
public:
    Constraint(std::shared_ptr<const Grammar> grammar, std::shared_ptr<const TokenTree> tokens);

    std::size_t bytes() const;  ///< of what is kept

    /// A vocabulary's masks of this many states are kept (8 KiB each with 65,536 tokens).
    static constexpr std::size_t MostMasks = 2048;
    static constexpr std::size_t MostStates = 40'000;

private:
    friend class ConstrainedText;
    struct Known {
        explicit Known(const std::shared_ptr<const Grammar> &grammar)
            : automaton(grammar)
        {
        }
        Automaton automaton;
        std::size_t masks = 0;
    };
    bool full(const Known &known) const;
    std::shared_ptr<const TokenMask> maskAt(Known &known, Automaton::StateId state) const;

    std::shared_ptr<const Grammar> m_grammar;
    std::shared_ptr<const TokenTree> m_tokens;
    mutable std::mutex m_mutex;
    std::shared_ptr<Known> m_known;  ///< begun anew once there is too much
};

/// Where a text stands that has to fit a constraint. Copied with the state that it was written with.
class ConstrainedText
{
public:
    explicit ConstrainedText(std::shared_ptr<Constraint> constraint);

    /// \return false: the text would not fit with these bytes; nothing has changed
    bool add(std::string_view bytes);

    /// The tokens that may follow, those of `ends` too where the text may end here. Valid until the next
    /// call.
    const TokenMask &allowed(std::span<const TokenId> ends);

    bool mayEnd() const;    ///< it is whole as it stands
    bool complete() const;  ///< it is whole, and nothing but an end may follow, or has begun to
    /// Bytes at the end of the text that belong to an ending rather than the answer. \pre complete()
    std::size_t behind() const;

private:
    void renew();

    std::shared_ptr<Constraint> m_constraint;
    std::shared_ptr<Constraint::Known> m_known;
    Automaton::StateId m_state;
    std::size_t m_length = 0;  ///< of the text
    std::size_t m_whole = 0;   ///< of its longest beginning that was whole
    std::shared_ptr<const TokenMask> m_mask;
    TokenMask m_withEnds;
};

}  // namespace rookery
