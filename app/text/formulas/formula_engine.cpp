#include "app/text/formulas/formula_engine.h"

#include <QFile>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QPainter>
#include <QtSvg/QSvgRenderer>

#include <pthread.h>

#include <algorithm>
#include <cmath>

namespace {

const QString Script = QStringLiteral(":/formulas/formulas.js");

// Units of a drawing to the em.
constexpr qreal UnitsPerEm = 1000;

// A formula that TeX makes larger by commands alone would fill the memory.
constexpr qreal LargestSide = 8000;
constexpr qreal LargestArea = 8e6;

// Painting goes as deep as the drawing, by calls.
constexpr int DeepestGroup = 250;

constexpr int DrawingsKept = 8 << 20;  // bytes

// Signs at the edge reach half a pixel over it.
constexpr qreal Edge = 1;

double secondsOf(clockid_t clock)
{
    timespec time{};
    return clock_gettime(clock, &time) == 0 ? static_cast<double>(time.tv_sec) + time.tv_nsec * 1e-9 : 0;
}

/// While it lives the script's compiler keeps to itself what it finds unusual in a minified file.
class QuietCompiler
{
public:
    QuietCompiler()
    {
        before = QLoggingCategory::installFilter(nullptr);  // the next one is asked while it is installed
        QLoggingCategory::installFilter(filter);
    }
    ~QuietCompiler() { QLoggingCategory::installFilter(before); }
    QuietCompiler(const QuietCompiler &) = delete;
    QuietCompiler &operator=(const QuietCompiler &) = delete;

private:
    static void filter(QLoggingCategory *category)
    {
        before(category);
        if (qstrcmp(category->categoryName(), "qt.qml.compiler") == 0) {
            category->setEnabled(QtWarningMsg, false);
        }
    }

    static inline QLoggingCategory::CategoryFilter before = nullptr;
};

/// How many groups of a drawing stand in one another at most.
int depthOf(QByteArrayView svg)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = 0; (at = svg.indexOf('<', at)) >= 0; ++at) {
        const QByteArrayView tag = svg.sliced(at + 1);
        depth += tag.startsWith("g ") || tag.startsWith("g>") ? 1 : tag.startsWith("/g>") ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

}  // namespace

size_t qHash(const FormulaOrder &order, size_t seed)
{
    return qHashMulti(seed, order.source, order.display, order.em, order.colour.rgba());
}

FormulaEngine::FormulaEngine()
    : m_drawings(DrawingsKept)
{
}

FormulaEngine::~FormulaEngine() = default;

bool FormulaEngine::isThere()
{
    return QFile::exists(Script);
}

FormulaPicture FormulaEngine::draw(const FormulaOrder &order)
{
    const QByteArray svg = svgOf(order);
    return svg.isEmpty() ? FormulaPicture() : paint(svg, order);
}

QByteArray FormulaEngine::svgOf(const FormulaOrder &order)
{
    const QString key = (order.display ? QLatin1Char('d') : QLatin1Char('i')) + order.source;
    if (const QByteArray *drawn = m_drawings.object(key)) {
        return *drawn;
    }
    auto *svg = new QByteArray(order.source.toUtf8().size() <= LongestSource ? convert(order) : QByteArray());
    const QByteArray made = *svg;
    m_drawings.insert(key, svg, std::max<qsizetype>(1, svg->size()));
    return made;
}

QByteArray FormulaEngine::convert(const FormulaOrder &order)
{
    if (!prepare()) {
        return {};
    }
    {
        const QMutexLocker lock(&m_running);
        m_busy = true;
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_began = secondsOf(m_clock);
    }
    const QJSValue svg = m_script->globalObject()
                             .property(QStringLiteral("formulas"))
                             .property(QStringLiteral("draw"))
                             .call({order.source, order.display});
    {
        const QMutexLocker lock(&m_running);
        m_busy = false;
    }
    if (m_script->isInterrupted()) {
        m_script.reset();  // what it was in the middle of is in no known state
        return {};
    }
    return svg.isString() ? svg.toString().toUtf8() : QByteArray();
}

/// Makes the engine, once.
bool FormulaEngine::prepare()
{
    if (m_script != nullptr) {
        return true;
    }
    QFile file(Script);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QuietCompiler quiet;
    m_script = std::make_unique<QJSEngine>();
    QJSValue global = m_script->globalObject();
    global.setProperty(QStringLiteral("globalThis"), global);
    const QJSValue result = m_script->evaluate(QString::fromUtf8(file.readAll()), file.fileName());
    if (result.isError()) {
        m_script.reset();
        qWarning("MathJax can't be run: %s", qPrintable(result.toString()));
    }
    return m_script != nullptr;
}

void FormulaEngine::interrupt()
{
    const QMutexLocker lock(&m_running);
    if (m_busy) {
        m_script->setInterrupted(true);
    }
}

double FormulaEngine::seconds() const
{
    const QMutexLocker lock(&m_running);
    return m_busy ? secondsOf(m_clock) - m_began : 0;
}

FormulaPicture FormulaEngine::paint(QByteArray svg, const FormulaOrder &order)
{
    if (depthOf(svg) > DeepestGroup) {
        return {};
    }
    svg.replace("currentColor", order.colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const QRectF box = renderer.viewBoxF();
    const qreal scale = order.em / UnitsPerEm;
    const qreal ascent = std::ceil(-box.top() * scale) + Edge;
    const qreal descent = std::ceil(box.bottom() * scale) + Edge;
    const qreal width = std::ceil(box.width() * scale) + 2 * Edge;
    const qreal height = ascent + descent;
    if (!renderer.isValid() || !(box.width() > 0) || !(height > 0) || width > LargestSide ||
        height > LargestSide || width * height > LargestArea) {
        return {};
    }
    FormulaPicture picture;
    picture.ascent = ascent;
    picture.image =
        QImage(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    if (picture.image.isNull()) {
        return {};
    }
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place(Edge, ascent + box.top() * scale, box.width() * scale, box.height() * scale);
    renderer.render(&painter, place);
    return picture;
}
