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
    const bool halved = end > 0 && end < text.size() && text[end - 1] >= 0xD800 && text[end - 1] < 0xDC00;
    return halved ? end - 1 : end;
}

}  // namespace rookery
