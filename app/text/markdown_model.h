#pragma once

#include "app/text/markdown_html.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

/// The parts of one Markdown text, for a Repeater. While the text grows at its end only the parts behind
/// the last safe cut are parsed again, and only rows that changed are reported, so a streamed answer of any
/// length costs the same per update. GUI thread.
class MarkdownModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)

public:
    enum Role {
        KindRole = Qt::UserRole,  ///< TextPart::Kind: 0 text, 1 code, 2 table
        HtmlRole,                 ///< of text and tables
        CodeRole,                 ///< of code
        LanguageRole,             ///< of code, may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    QString source() const { return m_source; }
    void setSource(const QString &source);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Characters parsed so far over the object's life; shows that growing stays cheap.
    qint64 charactersParsed() const { return m_charactersParsed; }

signals:
    void sourceChanged();

private:
    void replaceFrom(qsizetype row, const QList<TextPart> &parts);

    QString m_source;
    QList<TextPart> m_parts;
    qsizetype m_finishedLength = 0;  ///< of the source: parsed for good
    qsizetype m_finishedParts = 0;   ///< rows that came of it
    qint64 m_charactersParsed = 0;
};

/// Where `text` may be cut in two so that both halves parse as they do together: in front of an unindented
/// paragraph after an empty line, outside code. \return the last such place behind `minimum`, or -1.
qsizetype lastSafeCut(QStringView text, qsizetype minimum);
