#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// A formula of a text.
struct Formula {
    QString source;        ///< TeX, without what encloses it
    QString written;       ///< all of it, as it stands in the text
    bool display = false;  ///< stands by itself
    int heading = 0;       ///< level of the heading that it is in; 0 = none

    bool operator==(const Formula &) const = default;
};

/// A text in which marks stand for its formulas, so that Markdown leaves them alone.
struct MarkedText {
    QString text;
    QList<Formula> formulas;  ///< by the number in their mark
};

/// Marks are made with characters that no text means. In Markdown one is `Begin`, the formula's number and
/// `Shown`; in HTML it is all of the formula, see markUp().
namespace FormulaMark {
inline constexpr QChar Begin(0xfde0);
inline constexpr QChar Written(0xfde1);
inline constexpr QChar Shown(0xfde2);
inline constexpr QChar End(0xfde3);
}  // namespace FormulaMark

/// Sets the whole formulas of a Markdown text aside: `$..$` within a line, `$$..$$`, `\(..\)`, `\[..\]`. Code
/// and amounts of money stay: a dollar sign opens a formula only where no blank follows and no letter or
/// digit comes before, closes it only where no blank comes before and no letter or digit follows, and a
/// formula that begins with a number holds no words. None goes over an empty line. Takes a time that grows
/// with the text.
MarkedText markFormulas(const QString &markdown);

/// `text` with the formulas again where their marks stand.
QString withFormulas(QString text, const QList<Formula> &formulas);

/// A formula in HTML. \param shown what stands there while it isn't drawn
QString markUp(const Formula &formula, const QString &shown);

/// A formula's mark in HTML.
struct FoundMark {
    qsizetype begin = 0;
    qsizetype shown = 0;  ///< where that begins; it goes to `end`
    qsizetype end = 0;    ///< of it; one more character belongs to the mark
    Formula formula;
};

/// The first mark from there on; nothing: there is none.
std::optional<FoundMark> findMark(const QString &html, qsizetype from);

/// HTML in which formulas are as they were written.
QString withoutMarks(const QString &html);

/// Whether a line leaves a formula open that stands by itself over several lines.
/// \param open what closes the one that is open before it; empty: none
/// \return what closes the one that is open behind it
QString openBehindLine(QStringView line, const QString &open);
