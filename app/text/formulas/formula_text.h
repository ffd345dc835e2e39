#pragma once

#include "app/text/formulas/formula_finder.h"
#include "app/text/formulas/formulas.h"

#include <QQuickItem>
#include <QQuickTextDocument>

#include <vector>

/// Shows the formulas of one text, which stands in a TextEdit around this item: makes of HTML with marks
/// (formula_finder.h) HTML in which each formula that was drawn is a gap of its size, and paints them into
/// the gaps. Those that aren't drawn yet, or can't be, are shown as they were written. Costs nothing for a
/// text without formulas. GUI thread.
class FormulaText : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString html READ html WRITE setHtml NOTIFY inputChanged)
    Q_PROPERTY(QQuickTextDocument *textDocument MEMBER m_document WRITE setTextDocument NOTIFY inputChanged)
    Q_PROPERTY(QColor colour MEMBER m_colour WRITE setColour NOTIFY inputChanged)
    Q_PROPERTY(QFont font MEMBER m_font WRITE setFont NOTIFY inputChanged)
    Q_PROPERTY(bool columnsFromTheRight MEMBER m_columnsFromTheRight NOTIFY inputChanged)
    Q_PROPERTY(QString shown READ shown NOTIFY shownChanged)
    Q_PROPERTY(bool any READ any NOTIFY shownChanged)
    Q_PROPERTY(QString words READ words NOTIFY shownChanged)

public:
    explicit FormulaText(QQuickItem *parent = nullptr);

    QString html() const { return m_html; }
    void setHtml(const QString &html);
    void setTextDocument(QQuickTextDocument *document);
    void setColour(const QColor &colour);
    void setFont(const QFont &font);

    /// For the text.
    QString shown() const { return m_shown; }
    bool any() const { return !m_formulas.isEmpty(); }
    /// The text is a table shown so (table_columns.h).
    bool hasColumnsFromTheRight() const { return m_columnsFromTheRight; }
    /// The text as it is read aloud: each formula as it was written. Empty without formulas.
    QString words() const;

    /// What was selected, each formula as it was written.
    Q_INVOKABLE QString textBetween(int start, int end) const;

    /// Where formulas stand, in this item; for tests.
    QList<QRectF> places() const;

signals:
    void inputChanged();
    void shownChanged();

protected:
    void componentComplete() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    struct Gap {
        int number = 0;  ///< of the formula
        QRectF place;
    };

    void compose();
    void prepare();
    QString gapFor(const Formula &formula, int number, const FormulaPicture &picture) const;
    FormulaOrder orderFor(const Formula &formula) const;
    qreal pixelRatio() const;
    void follow(bool waiting);

    QString m_html;
    bool m_columnsFromTheRight = false;
    QList<Formula> m_formulas;
    QPointer<QQuickTextDocument> m_document;
    QColor m_colour = Qt::black;
    QFont m_font;
    QString m_shown;
    std::vector<FormulaPicture> m_pictures;  ///< by number; null: shown as it was written
    std::vector<Gap> m_gaps;
    bool m_waiting = false;  ///< for drawings
};
