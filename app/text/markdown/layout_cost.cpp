#include "app/text/markdown/layout_cost.h"

#include "app/text/emoji.h"

#include <algorithm>

namespace {

constexpr int Cell = 20;

// A mark that has to be placed on a letter.
constexpr int Mark = 4;

// Joined letters have another shape, which the font's rules are asked for.
constexpr int Virama = 10;

// Of an emoji, and of each unit that is joined to it: twelve of them may stand in a line.
constexpr int Emoji = 230;
constexpr int Joined = 30;

// It is as wide as two letters and mostly the only one of its kind on the screen.
constexpr int Ideograph = 4;

// Signs that fonts would join get markup between them.
constexpr int Sign = 5;

struct Glyph {
    int cost = 0;
    qsizetype units = 1;
};

/// The mark of Indic scripts that joins the letter in front of it to the one behind it.
bool isVirama(QChar c)
{
    constexpr unsigned char Class = 9;  // of Unicode's combining classes
    return c.combiningClass() == Class;
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0xd7ff;
}

// The same in what was typed, which is laid out twice: its width is asked for as well.
constexpr int PlainSign = 10;

int ofAscii(QChar c, LayoutCost::As as)
{
    if (as == LayoutCost::As::Plain) {
        return QStringView(u"-=<>!~|:").contains(c) ? PlainSign : 1;
    }
    if (as == LayoutCost::As::Code || c.isLetterOrNumber() || c.isSpace()) {
        return 1;
    }
    return c == QLatin1Char('|') ? Cell : Sign;
}

Glyph glyphAt(QStringView text, qsizetype at, LayoutCost::As as)
{
    if (const qsizetype units = emojiLength(text, at); units > 0) {
        return {Emoji + Joined * static_cast<int>(units - 1), units};
    }
    const QChar c = text[at];
    if (c.unicode() < 0x80) {
        return {ofAscii(c, as)};
    }
    if (c.isMark()) {
        return {isVirama(c) ? Virama : Mark};
    }
    return {isIdeograph(c) ? Ideograph : 1};
}

}  // namespace

int LayoutCost::ofLine(QStringView line, As as, int columns)
{
    int cost = Line;
    for (qsizetype at = 0; at < line.size();) {
        const Glyph glyph = glyphAt(line, at, as);
        cost += glyph.cost;
        at += glyph.units;
    }
    const int cells = static_cast<int>(line.count(QLatin1Char('|')));
    return cost + std::max(0, columns - cells) * Cell;
}

qsizetype LayoutCost::fitting(QStringView line, As as, int most)
{
    qsizetype at = 0;
    for (int cost = Line; at < line.size();) {
        const Glyph glyph = glyphAt(line, at, as);
        cost += glyph.cost;
        if (cost > most) {
            break;
        }
        at += glyph.units;
    }
    return at;
}
