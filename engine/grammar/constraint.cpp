#include "engine/grammar/constraint.h"

#include <utility>

namespace rookery {

namespace {

using StateId = Automaton::StateId;

/// Of states that one mask may take to find out. What lies behind is left out: single bytes never do, so
/// that there is always a way on.
constexpr std::size_t MostNewStates = 5'000;

class Walk
{
public:
    Walk(Automaton &automaton, const TokenTree &tree)
        : m_automaton(automaton)
        , m_tree(tree)
        , m_mask{std::vector<std::uint64_t>((tree.vocabulary() + 63) / 64)}
        , m_limit(automaton.states() + MostNewStates)
    {
    }

    TokenMask from(StateId state)
    {
        const auto &nodes = m_tree.nodes();
        for (std::size_t i = 0; i < nodes.size(); i = nodes[i].behind) {
            step(state, nodes[i]);  // of single bytes, before the limit is reached
        }
        std::vector<StateId> reached(m_tree.longest() + 1, Automaton::Dead);
        reached[0] = state;
        for (std::size_t i = 0; i < nodes.size();) {
            const TokenTree::Node &node = nodes[i];
            const StateId next = m_automaton.states() < m_limit || node.depth == 1
                                     ? step(reached[node.depth - 1U], node)
                                     : Automaton::Dead;
            reached[node.depth] = next;
            i = next == Automaton::Dead ? node.behind : i + 1;
        }
        return std::move(m_mask);
    }

private:
    StateId step(StateId state, const TokenTree::Node &node)
    {
        const StateId next = m_automaton.step(state, node.byte);
        if (next != Automaton::Dead) {
            for (std::uint32_t i = node.firstToken; i < node.behindTokens; ++i) {
                m_mask.add(static_cast<std::size_t>(m_tree.tokens()[i]));
            }
        }
        return next;
    }

    Automaton &m_automaton;
    const TokenTree &m_tree;
    TokenMask m_mask;
    std::size_t m_limit;
};

}  // namespace

Constraint::Constraint(std::shared_ptr<const Grammar> grammar, std::shared_ptr<const TokenTree> tokens)
    : m_grammar(std::move(grammar))
    , m_tokens(std::move(tokens))
    , m_known(std::make_shared<Known>(m_grammar))
{
}

std::size_t Constraint::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_known->automaton.bytes() + m_known->masks * m_tokens->vocabulary() / 8;
}

bool Constraint::full(const Known &known) const
{
    return known.masks >= MostMasks || known.automaton.states() >= MostStates;
}

std::shared_ptr<const TokenMask> Constraint::maskAt(Known &known, StateId state) const
{
    if (!known.automaton.mask(state)) {
        auto mask = std::make_shared<const TokenMask>(Walk(known.automaton, *m_tokens).from(state));
        known.automaton.mask(state) = std::move(mask);
        ++known.masks;
    }
    return known.automaton.mask(state);
}

ConstrainedText::ConstrainedText(std::shared_ptr<Constraint> constraint)
    : m_constraint(std::move(constraint))
{
    const std::scoped_lock lock(m_constraint->m_mutex);
    m_known = m_constraint->m_known;
    m_state = m_known->automaton.start();
}

bool ConstrainedText::add(std::string_view bytes)
{
    const std::scoped_lock lock(m_constraint->m_mutex);
    StateId state = m_state;
    std::size_t length = m_length;
    std::size_t whole = m_whole;
    for (const char byte : bytes) {
        state = m_known->automaton.step(state, static_cast<std::uint8_t>(byte));
        if (state == Automaton::Dead) {
            return false;
        }
        ++length;
        whole = m_known->automaton.accepts(state) ? length : whole;
    }
    m_state = state;
    m_length = length;
    m_whole = whole;
    return true;
}

/// Moves to where there is room, once too much is kept.
void ConstrainedText::renew()
{
    if (m_constraint->m_known == m_known && m_constraint->full(*m_known)) {
        m_constraint->m_known = std::make_shared<Constraint::Known>(m_constraint->m_grammar);
    }
    if (m_constraint->m_known != m_known) {
        m_state = m_constraint->m_known->automaton.translate(m_known->automaton, m_state);
        m_known = m_constraint->m_known;
    }
}

const TokenMask &ConstrainedText::allowed(std::span<const TokenId> ends)
{
    const std::scoped_lock lock(m_constraint->m_mutex);
    renew();
    m_mask = m_constraint->maskAt(*m_known, m_state);
    if (!m_known->automaton.accepts(m_state) || ends.empty()) {
        return *m_mask;
    }
    m_withEnds = *m_mask;
    for (const TokenId end : ends) {
        if (end >= 0 && static_cast<std::size_t>(end) < m_constraint->m_tokens->vocabulary()) {
            m_withEnds.add(static_cast<std::size_t>(end));
        }
    }
    return m_withEnds;
}

bool ConstrainedText::mayEnd() const
{
    const std::scoped_lock lock(m_constraint->m_mutex);
    return m_known->automaton.accepts(m_state);
}

bool ConstrainedText::complete() const
{
    const std::scoped_lock lock(m_constraint->m_mutex);
    return m_known->automaton.complete(m_state);
}

std::size_t ConstrainedText::behind() const
{
    return m_length - m_whole;
}

}  // namespace rookery
