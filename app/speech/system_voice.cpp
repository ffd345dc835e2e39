#include "app/speech/system_voice.h"

#include <QTextToSpeech>

#include <algorithm>
#include <memory>

/// What of the voice lives on its thread. Texts have numbers, since what is told of one may arrive when the
/// next was asked for.
class Speaker : public QObject
{
    Q_OBJECT

public:
    void say(quint64 number, const QString &text, const QLocale &language)
    {
        if (!isReady()) {
            emit failed(number, tr("No voice is installed, so nothing can be read aloud. Install "
                                   "speech-dispatcher and Qt’s plugin for it, then try again."));
            return;
        }
        m_number = 0;  // what the text before has to tell from here on is that it was stopped
        m_speech->stop();
        chooseLanguage(language);
        m_number = number;
        m_speech->say(text);
    }

    void stop()
    {
        m_number = 0;
        if (m_speech != nullptr) {
            m_speech->stop();
        }
    }

signals:
    void said(quint64 number);
    void failed(quint64 number, const QString &sentence);

private:
    /// A voice that couldn't be reached is looked for again each time: it may have been installed meanwhile.
    bool isReady()
    {
        if (m_speech != nullptr && m_speech->state() != QTextToSpeech::Error) {
            return true;
        }
        m_speech.reset();
        if (QTextToSpeech::availableEngines().isEmpty()) {
            return false;
        }
        m_speech = std::make_unique<QTextToSpeech>();
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::onState);
        return m_speech->state() != QTextToSpeech::Error;
    }

    void chooseLanguage(const QLocale &language)
    {
        const QList<QLocale> known = m_speech->availableLocales();
        const auto same = std::ranges::find(known, language);
        const auto related =
            same != known.end() ? same : std::ranges::find(known, language.language(), &QLocale::language);
        if (related != known.end() && *related != m_speech->locale()) {
            m_speech->setLocale(*related);
        }
    }

    void onState(QTextToSpeech::State state)
    {
        if (m_number == 0) {
            return;
        }
        if (state == QTextToSpeech::Error) {
            emit failed(std::exchange(m_number, 0),
                        tr("The desktop’s voice stopped working, so the answer isn’t read any further. Check "
                           "that speech-dispatcher runs, then try again."));
        } else if (state == QTextToSpeech::Ready) {
            emit said(std::exchange(m_number, 0));
        }
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    quint64 m_number = 0;  ///< of the text being said; 0 = none
};

SystemVoice::~SystemVoice()
{
    m_thread.quit();
    m_thread.wait();
}

Speaker *SystemVoice::speaker()
{
    if (m_speaker == nullptr) {
        m_speaker = new Speaker;
        m_speaker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
        connect(m_speaker, &Speaker::said, this, [this](quint64 number) {
            if (number == m_number) {
                emit said();
            }
        });
        connect(m_speaker, &Speaker::failed, this, [this](quint64 number, const QString &sentence) {
            if (number == m_number) {
                emit failed(sentence);
            }
        });
        m_thread.start();
    }
    return m_speaker;
}

void SystemVoice::say(const QString &text, const QLocale &language)
{
    QMetaObject::invokeMethod(speaker(), [speaker = speaker(), number = ++m_number, text, language] {
        speaker->say(number, text, language);
    });
}

void SystemVoice::stop()
{
    ++m_number;
    if (m_speaker != nullptr) {
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker] { speaker->stop(); });
    }
}

#include "system_voice.moc"
