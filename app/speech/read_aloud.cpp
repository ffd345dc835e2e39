#include "app/speech/read_aloud.h"

#include "app/speech/spoken_language.h"

#include <utility>

ReadAloud::ReadAloud(Voice &voice, ShownChats &chats, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
    , m_chats(chats)
{
    connect(&m_voice, &Voice::said, this, [this] {
        m_saying = false;
        goOn();
    });
    connect(&m_voice, &Voice::failed, this, [this](const QString &sentence) {
        stop();
        m_chats.focused().notices()->setError(sentence);
    });
    for (ChatController *const chat : m_chats.all()) {
        connect(chat->messages(), &MessageModel::textGrew, this,
                [this](qint64 message, const QString &piece) {
                    if (message == m_message && !m_complete) {
                        hear(m_paragraphs.add(piece));
                    }
                });
        connect(chat->asking(), &Asking::answerStarted, this, [this, chat, &settings] {
            const MessageModel &messages = *chat->messages();
            if (settings.readsAloud() && chat == &m_chats.focused() && messages.count() > 0) {
                readWhatComes(messages.path().last().id);
            }
        });
    }
    connect(&m_chats.focused().writers(), &AnswerWriters::finished, this, &ReadAloud::onAnswered);
    connect(&m_chats, &ShownChats::conversationChanged, this, [this](const ChatController *chat) {
        if (chat == m_chat) {
            stop();
        }
    });
}

void ReadAloud::read(qint64 message)
{
    QStringList paragraphs = begin(message);
    if (m_message != 0 && m_complete) {
        paragraphs += m_paragraphs.finish();
    }
    hear(paragraphs);
}

void ReadAloud::readWhatComes(rookery::MessageId message)
{
    if (message == m_message) {
        m_complete = false;  // continued while its first part is still being read
    } else {
        begin(message);  // without the paragraphs that a continued answer has finished before
    }
}

QStringList ReadAloud::begin(rookery::MessageId message)
{
    stop();
    ChatController *const chat = m_chats.withMessage(message);
    if (chat == nullptr) {
        return {};
    }
    m_chat = chat;
    const MessageModel &messages = *chat->messages();
    const rookery::Message &read = messages.path().at(messages.rowOf(message));
    setMessage(message);
    m_complete = read.status != rookery::MessageStatus::Streaming;
    return m_paragraphs.add(read.text);
}

void ReadAloud::stop()
{
    if (m_message == 0) {
        return;
    }
    m_voice.stop();
    m_saying = false;
    m_waiting.clear();
    m_paragraphs = {};
    setMessage(0);
}

void ReadAloud::onAnswered(const rookery::Message &answer)
{
    if (answer.id == m_message && !m_complete) {
        m_complete = true;
        hear(m_paragraphs.finish());
    }
}

void ReadAloud::hear(const QStringList &paragraphs)
{
    m_waiting += paragraphs;
    goOn();
}

void ReadAloud::goOn()
{
    if (m_saying || m_message == 0) {
        return;
    }
    if (m_waiting.isEmpty()) {
        if (m_complete) {
            setMessage(0);
        }
        return;
    }
    m_saying = true;
    const QString paragraph = m_waiting.takeFirst();
    m_voice.say(paragraph, spokenLanguage(paragraph, QLocale()));
}

void ReadAloud::setMessage(rookery::MessageId message)
{
    if (std::exchange(m_message, message) != message) {
        emit messageChanged();
    }
}
