#pragma once

#include <QByteArray>
#include <QCache>
#include <QColor>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QString>

#include <memory>

#include <time.h>

class QJSEngine;

/// What is to be drawn.
struct FormulaOrder {
    QString source;        ///< TeX
    bool display = false;  ///< with large signs and limits above and below them
    qreal em = 16;         ///< of the formula's letters, in the screen's pixels
    QColor colour;

    bool operator==(const FormulaOrder &) const = default;
};

size_t qHash(const FormulaOrder &order, size_t seed = 0);

/// How it looks. A null image: it can't be drawn.
struct FormulaPicture {
    QImage image;
    qreal ascent = 0;  ///< above the base line, in the screen's pixels; the rest of the image is below it

    bool isNull() const { return image.isNull(); }
};

/// TeX to pictures: MathJax in a JavaScript engine of its own, which is made at the first formula. Lives on a
/// worker thread; `draw` is called there, all else from any thread. MathJax is a resource of the program
/// where it was built with it (packaging/formulas.sh).
class FormulaEngine : public QObject
{
    Q_OBJECT

public:
    /// A longer formula, in UTF-8, is not drawn.
    static constexpr qsizetype LongestSource = 4096;

    FormulaEngine();
    ~FormulaEngine() override;

    /// Whether the program was built with MathJax.
    static bool isThere();

    /// \return null for what isn't TeX, is too long, too large or too deep, and for what was interrupted
    FormulaPicture draw(const FormulaOrder &order);

    /// Makes the formula that is being drawn fail. Without one nothing happens.
    void interrupt();
    /// Processor time that the formula being drawn has taken so far, in seconds; making the engine isn't its.
    double seconds() const;

private:
    QByteArray svgOf(const FormulaOrder &order);
    QByteArray convert(const FormulaOrder &order);
    bool prepare();
    static FormulaPicture paint(QByteArray svg, const FormulaOrder &order);

    std::unique_ptr<QJSEngine> m_script;
    QCache<QString, QByteArray> m_drawings;  ///< by source; for another size or colour
    mutable QMutex m_running;                ///< guards those below
    bool m_busy = false;
    clockid_t m_clock{};
    double m_began = 0;
};
