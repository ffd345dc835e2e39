#include "app/server/answer/constraint_cache.h"

#include <algorithm>

namespace rookery::server {

Result<std::shared_ptr<Constraint>> ConstraintCache::find(const Form &form, const AnswerFrame &frame)
{
    const std::string key = keyOf(form, frame);
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_entries, key, &Entry::key);
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return m_entries.front().constraint;
    }
    const auto grammar = grammarOf(form, frame);
    if (!grammar) {
        return tl::make_unexpected(grammar.error());
    }
    if (!m_tree) {
        m_tree = std::make_shared<const TokenTree>(*m_tokenizer);
    }
    m_entries.push_front({key, std::make_shared<Constraint>(*grammar, m_tree)});
    makeRoom();
    return m_entries.front().constraint;
}

void ConstraintCache::makeRoom()
{
    std::size_t bytes = 0;
    std::size_t kept = 0;
    const auto fits = [&](const Entry &entry) {
        bytes += entry.key.size() + entry.constraint->bytes();
        return ++kept == 1 || (kept <= MostEntries && bytes <= MostBytes);
    };
    m_entries.erase(std::ranges::find_if_not(m_entries, fits), m_entries.end());
}

}  // namespace rookery::server
