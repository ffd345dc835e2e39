#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::shelf {

/// A word of a text.
struct Word {
    std::string folded;     ///< in lower case, by which it is found
    std::size_t begin = 0;  ///< bytes of the text
    std::size_t end = 0;
    std::size_t characters = 0;
    bool capital = false;  ///< begins with a capital letter
    bool number = false;   ///< digits alone
};

/// The words of a text in UTF-8: runs of letters, digits and their marks. Of writings without blanks between
/// words (Chinese, Japanese, Thai) each two neighbouring characters are one.
std::vector<Word> wordsOf(std::string_view text);

}  // namespace rookery::shelf
