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

// Controls and what is only seen by what it does (a soft hyphen) stand in runs of their own.
constexpr int Invisible = 8;

// The same beyond the first plane (of music, tags), for which one font after the other is asked.
constexpr int RareInvisible = 24;

// Beyond the first plane.
constexpr int Rare = 2;

// Parts that syllables of Korean are put together of.
constexpr int Jamo = 3;

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

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isJamo(QChar c)
{
    return c.unicode() >= 0x1100 && c.unicode() <= 0x11ff;
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

/// A character by its number, as HTML writes it: `&#128512;`, `&#x1F600;`.
struct Numbered {
    QString character;
    qsizetype units = 0;  ///< that it is written in; 0 = none begins here
};

Numbered numberedAt(QStringView text, qsizetype at)
{
    constexpr qsizetype MostDigits = 8;
    QStringView rest = text.sliced(at);
    if (!rest.startsWith(QLatin1String("&#"))) {
        return {};
    }
    const bool hexadecimal = rest.size() > 2 && rest[2].toLower() == QLatin1Char('x');
    const qsizetype first = hexadecimal ? 3 : 2;
    const qsizetype end = rest.first(std::min(rest.size(), first + MostDigits + 1)).indexOf(QLatin1Char(';'));
    if (end <= first) {
        return {};
    }
    bool number = false;
    const char32_t code = rest.sliced(first, end - first).toUInt(&number, hexadecimal ? 16 : 10);
    return number && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)
               ? Numbered{QString::fromUcs4(&code, 1), end + 1}
               : Numbered();
}

Glyph glyphAt(QStringView text, qsizetype at, LayoutCost::As as)
{
    if (const qsizetype units = emojiLength(text, at); units > 0) {
        return {Emoji + Joined * static_cast<int>(units - 1), units};
    }
    const QChar c = text[at];
    if (c == QLatin1Char('&') && as == LayoutCost::As::Prose) {
        if (const Numbered numbered = numberedAt(text, at); numbered.units > 0) {
            // As a picture wherever it may be one: what is shown costs no more.
            const bool picture = emojiLength(numbered.character + QChar(0xfe0f), 0) > 0;
            return {picture ? Emoji : Virama, numbered.units};
        }
    }
    if (isInvisible(c) && !c.isSpace()) {
        return {Invisible};
    }
    if (c.unicode() < 0x80) {
        return {ofAscii(c, as)};
    }
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        const char32_t whole = QChar::surrogateToUcs4(c, text[at + 1]);
        const QChar::Category category = QChar::category(whole);
        return {category == QChar::Other_Format     ? RareInvisible
                : QChar::combiningClass(whole) != 0 ? Mark
                                                    : Rare,
                2};
    }
    if (isJamo(c)) {
        return {Jamo};
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
