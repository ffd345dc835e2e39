#pragma once

#include "app/storage/chat_types.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

/// The branch shown: the messages from the first to the last. Their texts are no roles: an answer grows many
/// times a second, and who shows it is told what came (see AnswerText). GUI thread.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Author { System, User, Assistant };
    Q_ENUM(Author)

    enum Role {
        IdRole = Qt::UserRole,
        AuthorRole,
        ThinkingSecondsRole,  ///< 0 = not known
        StreamingRole,
        StoppedRole,
        FailureRole,  ///< a sentence, or empty
        TimeRole,     ///< when it was written, as short as can be
        DetailsRole,  ///< the model where one may wonder, tokens, speed, time to the first token; in words
        AboutRole,    ///< all that is known of it, in lines
        SiblingIndexRole,  ///< 0-based
        SiblingsRole,
        PicturesRole,  ///< list of {hash, name, altText, width, height}
        EditingRole,   ///< the user is changing it
        EditRole,      ///< to this
    };

    using QAbstractListModel::QAbstractListModel;

    const QList<rookery::Message> &path() const { return m_path; }
    int count() const { return static_cast<int>(m_path.size()); }

    /// Shows another branch or conversation. Rows of both stay as they are; where the path lacks what comes
    /// before its first message, and that was shown, it still is.
    void setPath(const QList<rookery::Message> &path);
    /// Shows what comes before `first`. Nothing where that isn't the first one shown any more.
    void prepend(const QList<rookery::Message> &earlier, rookery::MessageId first);
    /// Whether the first message shown is the first of the conversation, or the nearest that is left to it.
    bool whole() const { return m_path.isEmpty() || m_path.first().parent == 0; }
    void append(const rookery::Message &message);
    /// Replaces the message of that id, where it is shown.
    void update(const rookery::Message &message);
    /// Adds to the text of the message of that id, where it is shown.
    void grow(rookery::MessageId id, const QString &piece);
    /// The text to copy: of an answer, what follows its thought.
    Q_INVOKABLE QString textOf(double id) const;
    /// How it begins, for who hears the list of messages.
    Q_INVOKABLE QString beginningOf(double id) const;
    /// The language changed: what is said of the messages is said again.
    void retranslate();
    int rowOf(rookery::MessageId id) const;
    /// The messages that contain a text, whatever its case and the Markdown within it.
    Q_INVOKABLE QList<int> rowsWith(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void textGrew(qint64 id, const QString &piece);
    void textReplaced(qint64 id);

private:
    QList<rookery::Message> m_path;
};
