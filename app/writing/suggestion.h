#pragma once

#include "app/prompts/sampling_model.h"
#include "app/settings/settings.h"
#include "app/writing/co_author.h"
#include "app/writing/drawn_text.h"

#include <QElapsedTimer>
#include <qqmlintegration.h>

/// How the sentence at the cursor may go on: a few words, shown greyed behind what is typed until they are
/// taken or something else is typed. Asked for with each key, so that its first token is there a pass of the
/// model later; but who types faster than the model writes costs nothing until he pauses. What was read of
/// the paragraph is kept, so that each suggestion reads no more than the word at the cursor: one token is
/// read as fast as one is written, several aren't. GUI thread.
class Suggestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.suggestion is the one object")
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    Suggestion(EngineClient &engine, SamplingModel &sampling, Settings &settings, Manuscript &manuscript,
               TextReader &reader, CoAuthor &coAuthor, QObject *parent = nullptr);

    bool enabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    const QString &text() const { return m_text; }  ///< empty: none
    qint64 place() const { return m_place; }        ///< in the text, where it is shown

    /// Puts its first word into the text; the rest stays.
    Q_INVOKABLE void takeWord();
    Q_INVOKABLE void drop();

signals:
    void enabledChanged();
    void changed();

private:
    void onChanged(rookery::TextRun at, qint64 inserted, WrittenText::By by);
    void askUnlessHasty();
    void ask();
    TextReader::Reached known();
    void readOn(qsizetype from, qsizetype to, const rookery::runtime::SnapshotPtr &state);
    void readTail();
    void write(qsizetype from, const rookery::runtime::SnapshotPtr &state);
    void grow(QString piece, rookery::TextTokens tokens);
    void onFinished(const rookery::runtime::Finished &finished);
    bool wanted() const;

    EngineClient &m_engine;
    SamplingModel &m_sampling;
    Settings &m_settings;
    Manuscript &m_manuscript;
    TextReader &m_reader;
    CoAuthor &m_coAuthor;
    QTimer m_pause;
    bool m_enabled;
    bool m_taking = false;
    QString m_text;
    rookery::TextTokens m_tokens;  ///< of it
    DrawnText m_drawn;
    qint64 m_place = 0;
    RunId m_run = 0;
    bool m_reading = false;  ///< the run reads, and writes nothing
    // What was read behind the last piece, up to the word before the cursor.
    TextReader::Reached m_tip;
    TextReader::Reached m_tail;  ///< behind that word, should it be whole
    bool m_readsTail = false;    ///< the run reads for that one
    double m_secondsAToken = 0.05;
    QElapsedTimer m_sinceKey;
    double m_msAKey = 0;  ///< of who types, the newest keys most
};
