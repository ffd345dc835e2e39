#pragma once

#include "app/speech/voice.h"

#include <QThread>

class Speaker;

/// The desktop's voice, by Qt TextToSpeech. It is looked for when the first text is to be said, on a thread
/// of its own: a speech service that has to be started may take seconds.
class SystemVoice : public Voice
{
    Q_OBJECT

public:
    using Voice::Voice;
    ~SystemVoice() override;

    void say(const QString &text, const QLocale &language) override;
    void stop() override;

private:
    Speaker *speaker();

    QThread m_thread;
    Speaker *m_speaker = nullptr;  ///< lives on the thread
    quint64 m_number = 0;  ///< of the last text; what is told of an older one is no longer of interest
};
