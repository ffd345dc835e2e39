#pragma once

#include "app/inspect/inspection.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <qqmlintegration.h>

/// Colours the tokens of a text by how unlikely they were; the least likely are underlined as well, and the
/// one shown is framed by `chosen`.
class TokenInk : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY changed)
    Q_PROPERTY(Inspection *inspection READ inspection WRITE setInspection NOTIFY changed)
    Q_PROPERTY(QColor lessLikely MEMBER m_lessLikely NOTIFY coloursChanged)
    Q_PROPERTY(QColor unlikely MEMBER m_unlikely NOTIFY coloursChanged)
    Q_PROPERTY(QColor leastLikely MEMBER m_leastLikely NOTIFY coloursChanged)
    Q_PROPERTY(QColor chosen MEMBER m_chosen NOTIFY coloursChanged)
    Q_PROPERTY(QColor chosenText MEMBER m_chosenText NOTIFY coloursChanged)

public:
    explicit TokenInk(QObject *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    Inspection *inspection() const { return m_inspection; }
    void setInspection(Inspection *inspection);

    /// 0 for what was likely, up to 3.
    static int degreeOf(double probability);

signals:
    void changed();
    void coloursChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void onPlace();
    void colourPlace(int place);

    QQuickTextDocument *m_textDocument = nullptr;
    QPointer<Inspection> m_inspection;
    QColor m_lessLikely;
    QColor m_unlikely;
    QColor m_leastLikely;
    QColor m_chosen;
    QColor m_chosenText;
    int m_place = -1;
};
