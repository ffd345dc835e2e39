#pragma once

#include <cstddef>
#include <string_view>

namespace rookery {

// Files and the clipboard hold texts of any length, but what shows one in a single piece can't: where it
// changes Qt lays its paragraph out anew, and a word that never ends once for each of its lines. All in
// UTF-16 units.

/// Of a field to type in; longer texts have the shelf and the page to write on.
inline constexpr std::size_t MostOfField = 100'000;
/// Of a paragraph of it, which is laid out anew with every key, in a time that grows with its square.
inline constexpr std::size_t MostOfParagraph = 8'000;
/// Of a field, without a place where a line may break.
inline constexpr std::size_t MostWithoutBreak = 4'000;
/// Of a title, a model's or a file's name.
inline constexpr int MostOfName = 300;
/// Of what is told about something.
inline constexpr int MostOfSentence = 2'000;

/// How much of a text, from its beginning, a field can hold: all of it but for the longest.
std::size_t fittingField(std::u16string_view text) noexcept;

/// What a field shows of a text: all of it, or its beginning and a mark.
/// \tparam Text QString, which isn't known here
template<typename Text>
Text fieldText(const Text &text)
{
    const std::u16string_view units(reinterpret_cast<const char16_t *>(text.utf16()),
                                    static_cast<std::size_t>(text.size()));
    const std::size_t fitting = fittingField(units);
    return fitting == units.size() ? text : text.left(static_cast<int>(fitting)) + Text::fromUtf16(u" […]");
}

}  // namespace rookery
