#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::shelf {

/// A part of a text that reads on its own: a paragraph, several short ones, or a piece of a long one.
struct Passage {
    std::size_t begin = 0;  ///< bytes of the text
    std::size_t end = 0;
    double worth = 0;  ///< of one that was found
};

/// Finds the passages of a text that a question is about, by its words: rare ones count for more than common
/// ones (BM25), and a word is found in its other endings, too. What a model remembers of the text isn't
/// asked, so what is shown is what the text says.
///
/// Made in about a tenth of a second for a book; never changes then, so threads may share it.
class Passages
{
public:
    explicit Passages(std::string text);

    const std::string &text() const noexcept { return m_text; }
    const std::vector<Passage> &all() const noexcept { return m_passages; }
    std::string_view of(const Passage &passage) const noexcept
    {
        return std::string_view(m_text).substr(passage.begin, passage.end - passage.begin);
    }

    /// The best ones, the best first; none where no word of the question tells any apart.
    std::vector<Passage> find(std::string_view question, std::size_t most) const;

private:
    struct Place {
        std::size_t passage;
        int times;
    };
    using Places = std::vector<Place>;

    void index();
    std::map<std::size_t, double> placesOf(const std::string &word) const;

    std::string m_text;
    std::vector<Passage> m_passages;
    std::vector<int> m_words;                             ///< of each passage
    std::map<std::string, Places, std::less<>> m_places;  ///< of each word
    double m_meanWords = 1;
};

}  // namespace rookery::shelf
