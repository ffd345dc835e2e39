#pragma once

#include "app/chat/message_model.h"
#include "app/text/markdown/spoken_text.h"

#include <QPointer>
#include <QQuickItem>

/// Says a new answer to a screen reader, paragraph by paragraph as each is finished. Qt has announcements
/// from 6.8 on; before, what readers follow is an item whose name changes and that raises an alert: give it
/// as `item`, bind its name to `words`. GUI thread.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MessageModel *messages READ messages WRITE setMessages NOTIFY messagesChanged)
    Q_PROPERTY(QQuickItem *item MEMBER m_item NOTIFY itemChanged)
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged)

public:
    using QObject::QObject;

    MessageModel *messages() const { return m_messages; }
    void setMessages(MessageModel *messages);
    QString words() const { return m_words; }  ///< the paragraph said last, without markup

    /// The answer is finished: says what is left of it.
    Q_INVOKABLE void finish();

signals:
    void messagesChanged();
    void itemChanged();
    void wordsChanged();

private:
    void hear(qint64 message, const QString &piece);
    void say(const QStringList &paragraphs);

    QPointer<MessageModel> m_messages;
    QPointer<QQuickItem> m_item;
    QString m_words;
    qint64 m_message = 0;
    SpokenParagraphs m_paragraphs;
};
