#include "app/chat/announcer.h"

#include <QAccessible>

void Announcer::setMessages(MessageModel *messages)
{
    if (m_messages == messages) {
        return;
    }
    if (m_messages != nullptr) {
        m_messages->disconnect(this);
    }
    m_messages = messages;
    if (m_messages != nullptr) {
        connect(m_messages, &MessageModel::textGrew, this, &Announcer::hear);
    }
    emit messagesChanged();
}

void Announcer::hear(qint64 message, const QString &piece)
{
    if (message != m_message) {
        m_message = message;
        m_paragraphs = {};
    }
    say(m_paragraphs.add(piece));
}

void Announcer::finish()
{
    say(m_paragraphs.finish());
    m_message = 0;
}

void Announcer::say(const QStringList &paragraphs)
{
    for (const QString &paragraph : paragraphs) {
        m_words = paragraph;
        emit wordsChanged();
        if (m_item != nullptr) {
            QAccessibleEvent alert(m_item, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
}
