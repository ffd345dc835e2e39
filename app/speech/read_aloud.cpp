#include "app/speech/read_aloud.h"

#include "app/speech/spoken_language.h"

#include <utility>

ReadAloud::ReadAloud(Voice &voice, ChatController &chat, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
    , m_chat(chat)
{
    connect(&m_voice, &Voice::said, this, [this] {
        m_saying = false;
        goOn();
    });
    connect(&m_voice, &Voice::failed, this, [this](const QString &sentence) {
        stop();
        m_chat.notices()->setError(sentence);
    });
    connect(m_chat.messages(), &MessageModel::textGrew, this, [this](qint64 message, const QString &piece) {
        if (message == m_message && !m_complete) {
            hear(m_paragraphs.add(piece));
        }
    });
    connect(&m_chat.writers(), &AnswerWriters::finished, this, &ReadAloud::onAnswered);
    connect(&m_chat, &ChatController::conversationChanged, this, &ReadAloud::stop);
    connect(m_chat.asking(), &Asking::answerStarted, this, [this, &settings] {
        if (settings.readsAloud() && m_chat.messages()->count() > 0) {
            read(m_chat.messages()->path().last().id);
        }
    });
}

void ReadAloud::read(qint64 message)
{
    stop();
    const int row = m_chat.messages()->rowOf(message);
    if (row < 0) {
        return;
    }
    const rookery::Message &read = m_chat.messages()->path().at(row);
    setMessage(message);
    m_complete = read.status != rookery::MessageStatus::Streaming;
    QStringList paragraphs = m_paragraphs.add(read.text);
    if (m_complete) {
        paragraphs += m_paragraphs.finish();
    }
    hear(paragraphs);
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
