#include "app/common/text_limits.h"

#include <algorithm>

namespace rookery {

namespace {

bool mayBreakAt(char16_t unit)
{
    const bool ideograph = unit >= 0x2E80 && unit <= 0xD7FF;
    return unit <= u' ' || unit == 0x2028 || unit == 0x2029 || unit == 0x3000 || ideograph;
}

bool endsParagraph(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == 0x2029;
}

bool isFirstHalf(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

/// Where a paragraph is divided of which a field can hold `fitting` units.
std::size_t divisionBefore(std::u16string_view text, std::size_t fitting)
{
    constexpr std::size_t Window = 400;  // that a word has its end in
    for (std::size_t at = fitting - 1; at > fitting - Window; --at) {
        if (mayBreakAt(text[at - 1])) {
            return at;
        }
    }
    return isFirstHalf(text[fitting - 2]) ? fitting - 2 : fitting - 1;
}

}  // namespace

std::size_t fittingField(std::u16string_view text) noexcept
{
    const std::size_t most = std::min(text.size(), MostOfField);
    std::size_t end = 0;
    std::size_t paragraph = 0;
    std::size_t unbroken = 0;
    for (; end < most && paragraph < MostOfParagraph && unbroken < MostWithoutBreak; ++end) {
        paragraph = endsParagraph(text[end]) ? 0 : paragraph + 1;
        unbroken = mayBreakAt(text[end]) ? 0 : unbroken + 1;
    }
    const bool halved = end > 0 && end < text.size() && isFirstHalf(text[end - 1]);
    return halved ? end - 1 : end;
}

std::u16string dividedForField(std::u16string_view text)
{
    std::u16string divided;
    while (!text.empty()) {
        const std::size_t fitting = fittingField(text);
        const bool paragraphGoesOn = fitting < text.size() && fitting < MostOfField;
        const std::size_t taken = paragraphGoesOn ? divisionBefore(text, fitting) : fitting;
        divided += text.substr(0, taken);
        if (paragraphGoesOn) {
            divided += u'\n';
        }
        text.remove_prefix(taken);
    }
    return divided;
}

}  // namespace rookery
