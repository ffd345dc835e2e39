#pragma once

#include "engine/grammar/grammar.h"
#include "engine/grammar/token_mask.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace rookery {

/// The states that texts lead a grammar to, made when they are first reached. A state is a set of stacks (of
/// the calls that are open), since a text may be meant in several ways until more of it comes. Not
/// thread-safe.
class Automaton
{
public:
    using StateId = std::int32_t;
    static constexpr StateId Dead = -1;  ///< no text of the grammar begins so

    explicit Automaton(std::shared_ptr<const Grammar> grammar);

    StateId start() const noexcept { return m_start; }
    StateId step(StateId state, std::uint8_t byte)
    {
        const int byteClass = m_grammar->classOf(byte);
        const StateId known = m_steps[static_cast<std::size_t>(state * m_classes + byteClass)];
        return known != Unknown ? known : makeStep(state, byteClass);
    }

    bool accepts(StateId state) const noexcept { return at(state).accepts; }
    /// The text is whole, and nothing but an ending may follow.
    bool complete(StateId state) const noexcept { return at(state).complete; }

    /// The tokens that may follow, kept with the state; null where nobody has found out yet.
    std::shared_ptr<const TokenMask> &mask(StateId state)
    {
        return m_states[static_cast<std::size_t>(state)].mask;
    }

    std::size_t states() const noexcept { return m_states.size(); }
    /// Bytes taken, masks not counted.
    std::size_t bytes() const noexcept;

    /// The same state of another automaton of the same grammar.
    StateId translate(const Automaton &from, StateId state);

private:
    static constexpr StateId Unknown = -2;
    using StackId = std::uint32_t;  ///< 0: the empty one

    struct Frame {
        Grammar::NodeId node = 0;  ///< to go on at
        std::uint32_t count = 0;   ///< rounds of a repeat that is being run
        StackId below = 0;
        bool operator==(const Frame &) const = default;
    };
    struct FrameHash {
        std::size_t operator()(const Frame &frame) const noexcept;
    };
    struct State {
        std::vector<StackId>
            stacks;  ///< ascending; the top of each is a node that takes bytes, or it is empty
        bool accepts = false;
        bool complete = false;
        std::shared_ptr<const TokenMask> mask;
    };

    const State &at(StateId state) const noexcept { return m_states[static_cast<std::size_t>(state)]; }
    StateId makeStep(StateId state, int byteClass);
    StateId intern(std::vector<StackId> stacks);
    StackId push(const Frame &frame);
    void reach(std::vector<Frame> &open, std::vector<StackId> &stacks);
    void reachRepeat(const Frame &at, std::vector<Frame> &open);
    bool fits(Grammar::NodeId node, StackId below) const;
    StackId translate(const Automaton &from, StackId stack);

    struct StacksHash {
        std::size_t operator()(const std::vector<StackId> &stacks) const noexcept;
    };

    std::shared_ptr<const Grammar> m_grammar;
    int m_classes;
    std::vector<Frame> m_frames;          ///< by StackId
    std::vector<std::uint32_t> m_depths;  ///< by StackId
    std::unordered_map<Frame, StackId, FrameHash> m_stackIds;
    std::vector<State> m_states;
    std::vector<StateId> m_steps;  ///< [state, class]
    std::unordered_map<std::vector<StackId>, StateId, StacksHash> m_stateIds;
    StateId m_start = 0;
};

}  // namespace rookery
