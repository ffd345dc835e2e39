#pragma once

#include "app/chat/shown_chats.h"
#include "app/settings/settings.h"
#include "app/speech/voice.h"
#include "app/text/markdown/spoken_text.h"

#include <qqmlintegration.h>

/// Reads an answer of a conversation shown aloud, paragraph by paragraph, also while it is being written; new
/// ones by themselves where the settings say so, of the conversation in focus. Opening another one in its
/// place ends it. GUI thread.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.readAloud is the one object")
    Q_PROPERTY(double message READ message NOTIFY messageChanged)

public:
    ReadAloud(Voice &voice, ShownChats &chats, const Settings &settings, QObject *parent = nullptr);

    qint64 message() const { return m_message; }  ///< being read; 0 = none

    /// Reads from the beginning; what is being read ends.
    Q_INVOKABLE void read(qint64 message);
    Q_INVOKABLE void stop();

signals:
    void messageChanged();

private:
    /// Reads a message that is now being written: of one that is continued, from the paragraph that it
    /// stopped in.
    void readWhatComes(rookery::MessageId message);
    /// Ends what is being read and begins with a message. \return its paragraphs finished so far
    QStringList begin(rookery::MessageId message);
    void hear(const QStringList &paragraphs);
    void onAnswered(const rookery::Message &answer);
    void goOn();
    void setMessage(rookery::MessageId message);

    Voice &m_voice;
    ShownChats &m_chats;
    const ChatController *m_chat = nullptr;  ///< that the message read last is of
    rookery::MessageId m_message = 0;
    SpokenParagraphs m_paragraphs;
    QStringList m_waiting;  ///< to be said next, in order
    bool m_saying = false;
    bool m_complete = false;  ///< nothing more comes
};
