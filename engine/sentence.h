#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace rookery {

/// A sentence for the user, or a part of one, that can be told in another language: an English text with
/// places (%1 to %9) and what belongs there. Files, tensors and the words of a system or of a library are
/// sentences that nobody translates. A value; made by `sentence`, or from a string.
class Sentence
{
public:
    /// Gives a text of a context in the user's language.
    using Translation = std::function<std::string(const char *context, const char *text)>;

    // NOLINTBEGIN(google-explicit-constructor): a name and a number are words as they are
    Sentence() = default;
    Sentence(std::string words)
        : m_words(std::move(words))
    {
    }
    Sentence(std::string_view words)
        : m_words(words)
    {
    }
    /// No character: it would be told as its number.
    template<typename Number,
             std::enable_if_t<std::is_integral_v<Number> && !std::is_same_v<Number, char>, int> = 0>
    Sentence(Number number)
        : m_words(std::to_string(number))
    {
    }
    // NOLINTEND(google-explicit-constructor)
    /// Not by mistake: a literal that nobody marked would stay English.
    explicit Sentence(const char *words)
        : m_words(words)
    {
    }

    /// The same text with its places filled, in their order; each is told in the same language.
    template<typename... Parts>
    Sentence with(Parts &&...parts) const
    {
        Sentence filled = *this;
        (filled.m_parts.emplace_back(std::forward<Parts>(parts)), ...);
        return filled;
    }

    bool empty() const noexcept { return m_text == nullptr && m_words.empty(); }

    std::string english() const;
    std::string in(const Translation &translation) const;

    friend bool operator==(const Sentence &one, const Sentence &other)
    {
        return one.english() == other.english();
    }

private:
    friend Sentence sentence(const char *context, const char *text);

    const char *m_context = nullptr;  ///< lives as long as the program, as does m_text
    const char *m_text = nullptr;     ///< null for words that nobody translates
    std::string m_words;
    std::vector<Sentence> m_parts;
};

/// A text to translate. `context` tells translators what it is about. Both must be string literals: the
/// translations' tool collects them from calls of this very name.
inline Sentence sentence(const char *context, const char *text)
{
    Sentence made;
    made.m_context = context;
    made.m_text = text;
    return made;
}

}  // namespace rookery
