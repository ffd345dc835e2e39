#pragma once

#include <string>
#include <string_view>

namespace rookery::server {

/// Divides an answer, as it comes, into what a reasoning model wrote between `<think>` and `</think>` at its
/// very start, and the rest. Neither half begins with white space; no part of a tag is in either.
class ThoughtSplitter
{
public:
    struct Halves {
        std::string thought;
        std::string answer;
    };
    Halves add(std::string_view piece);
    Halves finish();  ///< what was held back since it might have become a tag

private:
    enum class Place { Start, Thought, Answer };
    bool step(Halves &halves);
    void give(std::string &half, std::string text, bool &begun);

    Place m_place = Place::Start;
    std::string m_held;
    bool m_thoughtBegun = false;
    bool m_answerBegun = false;
};

}  // namespace rookery::server
