#pragma once

#include "app/writing/writing.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextCursor>
#include <QTimer>
#include <qqmlintegration.h>

class QTextDocument;

/// A part of the manuscript in a text document: what is typed there goes into the manuscript, what the model
/// writes comes here, in its colour. Only a part, because a document lays out all that it has: a megabyte
/// takes it seconds. Taking back is the manuscript's business. GUI thread.
class ManuscriptSheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY changed)
    Q_PROPERTY(Writing *writing READ writing WRITE setWriting NOTIFY changed)
    Q_PROPERTY(QColor modelInk READ modelInk WRITE setModelInk NOTIFY changed)
    Q_PROPERTY(QColor suggestionInk READ suggestionInk WRITE setSuggestionInk NOTIFY changed)
    Q_PROPERTY(int part READ part NOTIFY partChanged)
    Q_PROPERTY(int parts READ parts NOTIFY partChanged)
    Q_PROPERTY(bool allSelected READ allSelected NOTIFY allSelectedChanged)
    Q_PROPERTY(bool anySuggestion READ anySuggestion NOTIFY suggestionChanged)

public:
    using QObject::QObject;

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    Writing *writing() const { return m_writing; }
    void setWriting(Writing *writing);
    QColor modelInk() const { return m_modelInk; }
    void setModelInk(const QColor &colour);
    QColor suggestionInk() const { return m_suggestionInk; }
    void setSuggestionInk(const QColor &colour);
    int part() const { return m_part; }  ///< shown, from 0 on
    int parts() const { return m_parts; }
    bool allSelected() const { return m_allSelected; }  ///< of a text of several parts
    bool anySuggestion() const { return m_suggested > 0; }

    /// Where cursor and selection are, in the document.
    Q_INVOKABLE void setCursor(int position, int selectionStart, int selectionEnd);
    /// Shows another part: the cursor goes to its start, or to its end.
    Q_INVOKABLE void showPart(int part, bool atEnd);
    /// The parts that aren't shown are selected as well. \pre all of the part shown is
    Q_INVOKABLE void selectAll();
    /// Copies what is selected, in all parts.
    Q_INVOKABLE void copySelected();
    /// Takes out what is selected, in all parts.
    Q_INVOKABLE void removeSelected();
    /// Puts in what is on the clipboard, in place of the selection.
    Q_INVOKABLE void paste();
    /// Looks at what the model expected of the part.
    Q_INVOKABLE void inspect();
    /// Deletes the line break between this part and the one before or after.
    Q_INVOKABLE void joinParts(bool before);

signals:
    void changed();
    void partChanged();
    void allSelectedChanged();
    void suggestionChanged();
    void cursorWanted(int position);  ///< in the document

private:
    QTextDocument *document() const;
    void show(qint64 position);
    void fill();
    void onTyped();
    void onChanged(rookery::TextRun at, qint64 inserted, WrittenText::By by);
    void settleTyped();
    void setAllSelected(bool selected);
    void colour(qint64 start, qint64 length);
    void showSuggestion();
    void dropSuggestion();
    QString typedText() const;

    QPointer<QQuickTextDocument> m_textDocument;
    QPointer<Writing> m_writing;
    QColor m_modelInk;
    QColor m_suggestionInk;
    qint64 m_start = 0;   ///< of the part, in the manuscript
    qint64 m_length = 0;  ///< of the part
    int m_part = 0;
    int m_parts = 1;
    bool m_allSelected = false;
    bool m_own = false;     ///< this changes the document
    bool m_typing = false;  ///< the document changes the manuscript
    bool m_settling = false;
    rookery::TextRun m_typed;  ///< of the part, not coloured yet
    QTextCursor m_suggestionStart;
    qsizetype m_suggested = 0;  ///< units of it that stand in the document
};
