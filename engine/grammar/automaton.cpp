#include "engine/grammar/automaton.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace rookery {

namespace {

using Node = Grammar::Node;
using Kind = Node::Kind;

/// Ways in which a text may be meant at once. Fewer are followed than there are where there are more: what
/// is written fits all the same.
constexpr std::size_t MostStacks = 1024;

std::size_t mixed(std::size_t hash, std::uint64_t value)
{
    return (hash ^ value) * 0x9E3779B97F4A7C15U + (hash >> 29);
}

}  // namespace

std::size_t Automaton::FrameHash::operator()(const Frame &frame) const noexcept
{
    return mixed(mixed(mixed(1, frame.node), frame.count), frame.below);
}

std::size_t Automaton::StacksHash::operator()(const std::vector<StackId> &stacks) const noexcept
{
    std::size_t hash = 1;
    for (const StackId stack : stacks) {
        hash = mixed(hash, stack);
    }
    return hash;
}

Automaton::Automaton(std::shared_ptr<const Grammar> grammar)
    : m_grammar(std::move(grammar))
    , m_classes(m_grammar->classes())
    , m_frames(1)
    , m_depths(1)
{
    std::vector<Frame> open = {{.node = m_grammar->start()}};
    std::vector<StackId> stacks;
    reach(open, stacks);
    m_start = intern(std::move(stacks));
}

std::size_t Automaton::bytes() const noexcept
{
    std::size_t bytes = m_steps.capacity() * sizeof(StateId) + m_frames.capacity() * sizeof(Frame) +
                        m_stackIds.size() * (sizeof(Frame) + 32);
    for (const State &state : m_states) {
        bytes += sizeof(State) + 2 * state.stacks.size() * sizeof(StackId) + 64;
    }
    return bytes;
}

Automaton::StackId Automaton::push(const Frame &frame)
{
    const auto known = m_stackIds.try_emplace(frame, static_cast<StackId>(m_frames.size()));
    if (known.second) {
        m_frames.push_back(frame);
        m_depths.push_back(m_depths[frame.below] + 1);
    }
    return known.first->second;
}

/// Whether a part that starts at `node` comes to its end within the limit.
bool Automaton::fits(Grammar::NodeId node, StackId below) const
{
    const std::uint32_t nesting = m_grammar->nesting(node);
    return nesting != Grammar::Never && m_depths[below] + nesting <= Grammar::MostNested;
}

/// Another round of a repeat, its end, or both.
void Automaton::reachRepeat(const Frame &at, std::vector<Frame> &open)
{
    const Node &node = m_grammar->node(at.node);
    if (at.count < node.most && m_grammar->nesting(node.other) != Grammar::Never) {
        // Where there is no upper limit only the lower one has to be counted.
        const bool counted = node.most != Grammar::Unbounded || at.count < std::max(node.least, 1U);
        const Frame round = {.node = at.node, .count = at.count + (counted ? 1 : 0), .below = at.below};
        const StackId below = push(round);
        if (fits(node.other, below)) {
            open.push_back({.node = node.other, .count = 0, .below = below});
        }
    }
    if (at.count >= node.least) {
        open.push_back({.node = node.next, .count = 0, .below = at.below});
    }
}

/// From where `open` stands to all nodes that take bytes.
void Automaton::reach(std::vector<Frame> &open, std::vector<StackId> &stacks)
{
    std::unordered_set<Frame, FrameHash> seen;
    while (!open.empty() && stacks.size() < MostStacks) {
        const Frame at = open.back();
        open.pop_back();
        const Node &node = m_grammar->node(at.node);
        if (at.count == 0 && !fits(at.node, at.below)) {
            continue;
        }
        if (node.kind == Kind::Bytes) {
            stacks.push_back(push(at));
            continue;
        }
        if (!seen.insert(at).second) {
            continue;
        }
        switch (node.kind) {
        case Kind::Bytes:
            break;
        case Kind::Split:
            open.push_back({.node = node.other, .count = 0, .below = at.below});
            open.push_back({.node = node.next, .count = 0, .below = at.below});
            break;
        case Kind::Call: {
            const bool last = m_grammar->node(node.next).kind == Kind::End;
            const StackId below = last ? at.below : push({.node = node.next, .count = 0, .below = at.below});
            open.push_back({.node = node.other, .count = 0, .below = below});
            break;
        }
        case Kind::Repeat:
            reachRepeat(at, open);
            break;
        case Kind::End:
            if (at.below == 0) {
                stacks.push_back(0);
            } else {
                open.push_back(m_frames[at.below]);
            }
            break;
        }
    }
    std::ranges::sort(stacks);
    stacks.erase(std::unique(stacks.begin(), stacks.end()), stacks.end());
}

Automaton::StateId Automaton::intern(std::vector<StackId> stacks)
{
    if (stacks.empty()) {
        return Dead;
    }
    const auto known = m_stateIds.try_emplace(stacks, static_cast<StateId>(m_states.size()));
    if (!known.second) {
        return known.first->second;
    }
    State state;
    state.accepts = stacks.front() == 0;
    state.complete = std::ranges::all_of(
        stacks, [&](StackId stack) { return stack == 0 || m_grammar->node(m_frames[stack].node).ending; });
    state.stacks = std::move(stacks);
    m_states.push_back(std::move(state));
    m_steps.resize(m_states.size() * static_cast<std::size_t>(m_classes), Unknown);
    return known.first->second;
}

Automaton::StateId Automaton::makeStep(StateId state, int byteClass)
{
    std::vector<Frame> open;
    for (const StackId stack : at(state).stacks) {
        const Frame &top = m_frames[stack];
        const Node &node = m_grammar->node(top.node);
        if (stack != 0 && m_grammar->takes(node, byteClass)) {
            open.push_back({.node = node.next, .count = 0, .below = top.below});
        }
    }
    std::vector<StackId> stacks;
    reach(open, stacks);
    const StateId next = intern(std::move(stacks));
    m_steps[static_cast<std::size_t>(state * m_classes + byteClass)] = next;
    return next;
}

Automaton::StackId Automaton::translate(const Automaton &from, StackId stack)
{
    if (stack == 0) {
        return 0;
    }
    Frame frame = from.m_frames[stack];
    frame.below = translate(from, frame.below);
    return push(frame);
}

Automaton::StateId Automaton::translate(const Automaton &from, StateId state)
{
    std::vector<StackId> stacks;
    for (const StackId stack : from.at(state).stacks) {
        stacks.push_back(translate(from, stack));
    }
    std::ranges::sort(stacks);
    return intern(std::move(stacks));
}

}  // namespace rookery
