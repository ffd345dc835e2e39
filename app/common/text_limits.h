#pragma once

#include <cstddef>
#include <string>
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

/// More than this wasn't typed into a field, which takes no paste beyond MostOfField.
inline constexpr std::size_t MostTyped = 2 * MostOfField;

/// The same text in paragraphs that a field can hold: longer ones are divided, where they may break if
/// possible.
std::u16string dividedForField(std::u16string_view text);

/// \tparam Text QString, which isn't known here
template<typename Text>
std::u16string_view unitsOf(const Text &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<std::size_t>(text.size())};
}

/// What a field shows of a text: all of it, or its beginning and a mark.
template<typename Text>
Text fieldText(const Text &text)
{
    const std::size_t fitting = fittingField(unitsOf(text));
    return fitting == static_cast<std::size_t>(text.size())
               ? text
               : text.left(static_cast<int>(fitting)) + Text::fromUtf16(u" […]");
}

/// What a field is given back of what was typed into it: nothing of it may be lost.
template<typename Text>
Text typedText(const Text &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return fittingField(unitsOf(text)) == size || size > MostTyped
               ? fieldText(text)
               : Text::fromStdU16String(dividedForField(unitsOf(text)));
}

}  // namespace rookery
