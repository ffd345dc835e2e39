#pragma once

#include "app/server/answer/form.h"
#include "engine/grammar/constraint.h"
#include "engine/tokens/tokenizer.h"

#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace rookery::server {

/// Constraints of one vocabulary, with what they have found out: the same form is asked for again and again.
/// The least recently used go. Thread-safe.
class ConstraintCache
{
public:
    explicit ConstraintCache(std::shared_ptr<const Tokenizer> tokenizer)
        : m_tokenizer(std::move(tokenizer))
    {
    }

    /// \return BadInput that says what of the form can't be done
    [[nodiscard]] Result<std::shared_ptr<Constraint>> find(const Form &form, const AnswerFrame &frame);

    static constexpr std::size_t MostEntries = 64;
    static constexpr std::size_t MostBytes = std::size_t(192) << 20;

private:
    struct Entry {
        std::string key;
        std::shared_ptr<Constraint> constraint;
    };
    void makeRoom();

    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::mutex m_mutex;
    std::shared_ptr<const TokenTree> m_tree;  ///< made with the first
    std::list<Entry> m_entries;               ///< the most recently used first
};

}  // namespace rookery::server
