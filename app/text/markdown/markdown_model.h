#pragma once

#include "app/text/markdown/markdown_cutter.h"
#include "app/text/markdown/markdown_parts.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <qqmlintegration.h>

/// The parts of one text, for a PartColumn. Each part is of bounded size. While the text grows at its end
/// only the last, open segment is parsed again, and only rows that changed are reported, so a streamed answer
/// of any length costs the same per update. What comes as a long text at once is parsed on another thread and
/// follows a moment later. GUI thread.
class MarkdownModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)

public:
    enum Kind {
        Text = TextPart::Text,
        Code = TextPart::Code,
        Table = TextPart::Table,
        Quote = TextPart::Quote,
        Formula = TextPart::Formula  ///< one that stands by itself
    };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole,
        HtmlRole,         ///< of all but code, with marks where formulas are
        CodeRole,         ///< of code
        LanguageRole,     ///< of code, may be empty
        ContinuesRole,    ///< code that goes on from the row before
        OpenStateRole,    ///< of code: what is open at its beginning
        FirstLineRole,    ///< of code: number of the line that it begins with
        BrokenLinesRole,  ///< of code: those of its lines, from 0, that go on from the one before
        LineDigitsRole,  ///< of code: figures that the numbers of its block's lines have at most; 0 = too few
                         ///< lines to number
        RightToLeftRole,  ///< of all but code: its first letter reads so
        RowRole,          ///< its own number
    };

    explicit MarkdownModel(QObject *parent = nullptr);

    /// \pre before any text. The text is no Markdown, and shown as it is
    void setPlain(bool plain);
    bool isPlain() const { return m_plain; }
    void setSource(const QString &source);
    void append(const QString &text);

    bool isEmpty() const { return m_length == 0; }
    /// A long text is still on its way.
    bool parsing() const { return m_waits; }
    const QList<TextPart> &parts() const { return m_parts; }

    /// A block of code from the row on where it begins, all of it.
    Q_INVOKABLE QString codeAt(int row) const;
    /// The first row that shows one of the words, whatever their case; -1 = none.
    int firstRowWith(const QStringList &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Characters looked at so far over the object's life; shows that growing stays cheap.
    qint64 charactersParsed() const { return m_charactersParsed + m_cutter.charactersScanned(); }

signals:
    void emptyChanged();

private:
    /// Of a block of code that is cut.
    struct CodeSoFar {
        int openState = 0;
        int lines = 0;
    };
    struct Parsed {
        MarkdownCutter cutter;
        QList<TextPart> finished;
        QList<TextPart> open;  ///< of what may still change
        CodeSoFar code;
        qint64 characters = 0;
    };

    static Parsed parse(MarkdownCutter cutter, bool plain, CodeSoFar code);
    static CodeSoFar behind(const QList<TextPart> &parts);
    void update();
    void take(const Parsed &parsed);
    void replaceFrom(qsizetype row, const QList<TextPart> &parts);
    void widenNumbers();
    int lineDigits(qsizetype row) const;

    bool m_plain = false;
    MarkdownCutter m_cutter;
    QString m_waiting;       ///< came while a parse was running
    qsizetype m_length = 0;  ///< of all of the text
    QList<TextPart> m_parts;
    qsizetype m_finishedParts = 0;  ///< rows that no later text changes
    CodeSoFar m_code;               ///< of a block that goes on behind them
    int m_lineDigits = 0;           ///< of the block that the last row is of
    qint64 m_charactersParsed = 0;
    QFutureWatcher<Parsed> m_parsing;
    bool m_waits = false;  ///< for what is parsed there, until it is taken over
};
