#include "app/writing/text_cutter.h"

#include <QChar>

namespace {

// 150 to 400 tokens of most models and languages.
constexpr qsizetype LeastPiece = 700;

// A document lays out a paragraph anew with each key in it, so what is long of itself is cut smaller
// (tst_write_page tells what a key takes in a megabyte).
constexpr qsizetype PartUnits = 24'000;
constexpr qsizetype LongParagraph = 4'000;
constexpr qsizetype LongParagraphPart = 8'000;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

qsizetype atCharacter(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1
                                                                                     : position;
}

/// Before the last space in [from, to); `to` where there is none.
qsizetype atSpace(QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = to - 1; at > from; --at) {
        if (isSpace(text[at]) && !isSpace(text[at - 1])) {
            return at;
        }
    }
    return atCharacter(text, to);
}

/// The end of the piece that begins at `start`; -1 where the text is too short to tell.
qsizetype pieceEnd(QStringView text, qsizetype start)
{
    for (qsizetype at = start + LeastPiece; at < std::min(text.size(), start + MostPiece); ++at) {
        if (text[at - 1] == u'\n' && text[at] != u'\n') {
            return at;
        }
    }
    return text.size() > start + MostPiece ? atSpace(text, start + LeastPiece, start + MostPiece) : -1;
}

bool isIdeograph(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return c.isLetter();
    default:
        return false;
    }
}

}  // namespace

void addPieceEnds(QStringView text, qsizetype upTo, QList<qsizetype> &ends)
{
    for (;;) {
        const qsizetype end = pieceEnd(text, ends.isEmpty() ? 0 : ends.last());
        if (end < 0 || end > upTo) {
            return;
        }
        ends.append(end);
    }
}

QList<qsizetype> partStarts(QStringView text)
{
    QList<qsizetype> starts = {0};
    qsizetype longest = 0;  // paragraph of the part
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', at);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
        longest = std::max(longest, end - at);
        const qsizetype most = longest > LongParagraph ? LongParagraphPart : PartUnits;
        if (end - starts.last() > most && at > starts.last()) {
            starts.append(at);
            longest = end - at;
        }
        // A paragraph that is longer than a part is cut within.
        while (end - starts.last() > LongParagraphPart && at == starts.last() &&
               longest > LongParagraphPart) {
            at = atSpace(text, at + LongParagraphPart / 2, at + LongParagraphPart);
            starts.append(at);
            longest = end - at;
        }
        at = end;
    }
    return starts;
}

QString normalized(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QChar::Null);
    text.remove(QChar(0xFDD0));
    text.remove(QChar(0xFDD1));
    text.remove(QChar::ObjectReplacementCharacter);
    return text;
}

qsizetype behindWords(QStringView text, qsizetype end)
{
    while (end > 0 && !text[end - 1].isSpace()) {
        --end;
    }
    while (end > 0 && text[end - 1].isSpace()) {
        --end;
    }
    return end;
}

qsizetype withoutSpaces(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1] == u' ') {
        --end;
    }
    return end;
}

int wordsIn(QStringView text)
{
    int words = 0;
    bool within = false;
    for (const QChar c : text) {
        if (isIdeograph(c)) {
            ++words;
            within = false;
        } else if (c.isSpace()) {
            within = false;
        } else if (!within && (c.isLetterOrNumber() || c.isSurrogate())) {
            ++words;
            within = true;
        }
    }
    return words;
}
