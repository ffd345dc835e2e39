#include "app/text/formulas/formula_text.h"

#include "app/text/table_columns.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace {

const QString Provider = QStringLiteral("formula");
const QString Address = QStringLiteral("image://formula/");

// TeX's letters are drawn smaller in their em than a text's: so many ems make them as tall.
constexpr qreal EmsPerTextSize = 1.15;

// As much of a formula may hang over the base line without a wider gap between the lines, in text sizes.
constexpr qreal Overhang = 0.34;

/// As large as the headings' letters are in Theme.markdownSheet.
qreal headingSize(int level)
{
    switch (level) {
    case 0:
        return 1;
    case 1:
        return 1.4;
    case 2:
        return 1.22;
    default:
        return 1.08;
    }
}

/// What stands in the gaps: nothing.
class Nothing : public QQuickImageProvider
{
public:
    Nothing()
        : QQuickImageProvider(Image)
    {
    }

    QImage requestImage(const QString &, QSize *size, const QSize &) override
    {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        *size = image.size();
        return image;
    }
};

/// Keeps the textures of pictures that are still shown.
struct PictureNodes : QSGNode {
    std::map<qint64, std::unique_ptr<QSGTexture>> textures;
};

}  // namespace

FormulaText::FormulaText(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void FormulaText::setHtml(const QString &html)
{
    if (m_html != html) {
        m_html = html;
        emit inputChanged();
        compose();
    }
}

void FormulaText::setTextDocument(QQuickTextDocument *document)
{
    if (m_document == document) {
        return;
    }
    m_document = document;
    if (m_document != nullptr) {
        QAbstractTextDocumentLayout *layout = m_document->textDocument()->documentLayout();
        const auto moved = [this] {
            if (any()) {
                polish();
            }
        };
        connect(layout, &QAbstractTextDocumentLayout::update, this, moved);
        connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, moved);
    }
    emit inputChanged();
}

void FormulaText::setColour(const QColor &colour)
{
    if (m_colour != colour) {
        m_colour = colour;
        emit inputChanged();
        compose();
    }
}

void FormulaText::setFont(const QFont &font)
{
    if (m_font != font) {
        m_font = font;
        emit inputChanged();
        compose();
    }
}

void FormulaText::componentComplete()
{
    QQuickItem::componentComplete();
    compose();
}

void FormulaText::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if ((change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) && any()) {
        compose();
    }
}

qreal FormulaText::pixelRatio() const
{
    return window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
}

FormulaOrder FormulaText::orderFor(const Formula &formula) const
{
    const qreal letters = m_font.pixelSize() * headingSize(formula.heading);
    return {formula.source, formula.display, letters * EmsPerTextSize * pixelRatio(), m_colour};
}

/// Writes the text anew with what is drawn by now.
void FormulaText::compose()
{
    if (!isComponentComplete()) {
        return;
    }
    m_formulas.clear();
    m_pictures.clear();
    QString shown;
    qsizetype done = 0;
    bool waiting = false;
    while (const auto mark = findMark(m_html, done)) {
        const Formulas::Found found = Formulas::shared()->find(orderFor(mark->formula));
        waiting |= found.state == Formulas::State::Waiting;
        shown += QStringView(m_html).sliced(done, mark->begin - done);
        if (found.state == Formulas::State::Drawn) {
            shown += gapFor(mark->formula, static_cast<int>(m_formulas.size()), found.picture);
        } else {
            shown += QStringView(m_html).sliced(mark->shown, mark->end - mark->shown);
        }
        m_formulas.append(mark->formula);
        m_pictures.push_back(found.picture);
        done = mark->end + 1;
    }
    shown += QStringView(m_html).sliced(done);
    if (any()) {
        prepare();
    }
    if (any() || !m_gaps.empty()) {
        polish();
    }
    follow(waiting);
    if (m_shown != shown) {
        m_shown = shown;
        emit shownChanged();
    }
}

/// For the first formula.
void FormulaText::prepare()
{
    QQmlEngine *engine = qmlEngine(this);
    if (engine != nullptr && engine->imageProvider(Provider) == nullptr) {
        engine->addImageProvider(Provider, new Nothing);
    }
    setFlag(ItemHasContents);
}

void FormulaText::follow(bool waiting)
{
    if (m_waiting == waiting) {
        return;
    }
    m_waiting = waiting;
    if (waiting) {
        connect(Formulas::shared(), &Formulas::changed, this, &FormulaText::compose);
    } else {
        Formulas::shared()->disconnect(this);
    }
}

/// A picture that leaves as much room as the formula takes. Qt puts a picture upon the base line, or its
/// middle a quarter of its font's letter "x" above it, by whole pixels: so the font's size decides how deep
/// it hangs.
QString FormulaText::gapFor(const Formula &formula, int number, const FormulaPicture &picture) const
{
    const qreal ratio = pixelRatio();
    const qreal width = picture.image.width() / ratio;
    const qreal ascent = picture.ascent / ratio;
    const qreal descent = picture.image.height() / ratio - ascent;
    const qreal height = std::max(ascent, descent) + descent;  // no gap hangs deeper than it stands high
    const QString image = QStringLiteral("<img src=\"%1%2\" width=\"%3\" height=\"%4\"%5/>")
                              .arg(Address)
                              .arg(number)
                              .arg(std::ceil(width));
    if (!formula.display && descent <= Overhang * m_font.pixelSize()) {
        return image.arg(std::ceil(ascent)).arg(QString());
    }
    QFont measured = m_font;
    measured.setPixelSize(100);
    const qreal xHeight = std::max(1.0, QFontMetricsF(measured).xHeight()) / 100;
    const int size = std::max(1, static_cast<int>(std::lround(2 * (height - 2 * descent) / xHeight)));
    return QStringLiteral("<span style=\"font-size:%1px\">").arg(size) +
           image.arg(std::ceil(height)).arg(QStringLiteral(" style=\"vertical-align:middle\"")) +
           QStringLiteral("</span>");
}

/// Finds the gaps in the text that was laid out.
void FormulaText::updatePolish()
{
    m_gaps.clear();
    const QTextDocument *document = m_document != nullptr ? m_document->textDocument() : nullptr;
    if (!any() || document == nullptr) {
        return;
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid() || !format.name().startsWith(Address)) {
                continue;
            }
            const auto number =
                static_cast<std::size_t>(QStringView(format.name()).sliced(Address.size()).toInt());
            if (number >= m_pictures.size() || m_pictures[number].isNull()) {
                continue;
            }
            const FormulaPicture &picture = m_pictures[number];
            const qreal ratio = pixelRatio();
            const int at = fragment.position() - block.position();
            const QTextLine line = block.layout()->lineForTextPosition(at);
            if (!line.isValid()) {
                continue;
            }
            const QPointF origin = document->documentLayout()->blockBoundingRect(block).topLeft();
            const qreal left = std::min(line.cursorToX(at), line.cursorToX(at + 1));
            const qreal top = line.y() + line.ascent() - picture.ascent / ratio;
            m_gaps.push_back({static_cast<int>(number),
                              {origin.x() + left, std::round(origin.y() + top), picture.image.width() / ratio,
                               picture.image.height() / ratio}});
        }
    }
    update();
}

QSGNode *FormulaText::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *nodes = static_cast<PictureNodes *>(old);
    if (m_gaps.empty()) {
        delete nodes;
        return nullptr;
    }
    if (nodes == nullptr) {
        nodes = new PictureNodes;
    }
    while (QSGNode *child = nodes->firstChild()) {
        nodes->removeChildNode(child);
        delete child;
    }
    std::map<qint64, std::unique_ptr<QSGTexture>> shown;
    for (const Gap &gap : m_gaps) {
        const QImage &image = m_pictures[static_cast<std::size_t>(gap.number)].image;
        std::unique_ptr<QSGTexture> &texture = shown[image.cacheKey()];
        if (texture == nullptr) {
            texture = std::move(nodes->textures[image.cacheKey()]);
        }
        if (texture == nullptr) {
            texture.reset(window()->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
        }
        QSGImageNode *node = window()->createImageNode();
        node->setTexture(texture.get());
        node->setOwnsTexture(false);
        node->setRect(gap.place);
        node->setFiltering(QSGTexture::Linear);
        nodes->appendChildNode(node);
    }
    nodes->textures = std::move(shown);
    return nodes;
}

QString FormulaText::textBetween(int start, int end) const
{
    const QTextDocument *document = m_document != nullptr ? m_document->textDocument() : nullptr;
    if (document == nullptr || start >= end) {
        return {};
    }
    QTextCursor cursor(const_cast<QTextDocument *>(document));  // it only reads
    cursor.setPosition(start);
    cursor.setPosition(std::min(end, document->characterCount() - 1), QTextCursor::KeepAnchor);
    if (m_columnsFromTheRight && !any()) {
        return textFromTheRight(cursor);
    }
    QString text = cursor.selection().toPlainText();
    // The fragment has an object for each picture, in the same order.
    qsizetype at = 0;
    for (QTextBlock block = document->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString name = fragment.charFormat().toImageFormat().name();
            if (!name.startsWith(Address)) {
                continue;
            }
            const int number = QStringView(name).sliced(Address.size()).toInt();
            const int last = std::min(end, fragment.position() + fragment.length());
            for (int i = std::max(start, fragment.position()); i < last && number < m_formulas.size(); ++i) {
                at = text.indexOf(QChar(QChar::ObjectReplacementCharacter), at);
                if (at < 0) {
                    return text;
                }
                text.replace(at, 1, m_formulas[number].written);
                at += m_formulas[number].written.size();
            }
        }
    }
    return text;
}

QString FormulaText::words() const
{
    return any() ? QTextDocumentFragment::fromHtml(withoutMarks(m_html)).toPlainText().trimmed() : QString();
}

QList<QRectF> FormulaText::places() const
{
    QList<QRectF> all;
    for (const Gap &gap : m_gaps) {
        all += gap.place;
    }
    return all;
}
