#pragma once

#include "app/inspect/inspection.h"
#include "app/writing/co_author.h"

#include <QTimer>

/// The part of the manuscript that is shown, token by token. What a model wrote has the figures that it was
/// drawn by, as long as nothing before it changed; all else is read by the model in use, piece by piece, and
/// has its figures then. Follows the text while the model goes on. GUI thread.
class TextInspection : public Inspection
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.inspection is the one object")
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)

public:
    TextInspection(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript, TextReader &reader,
                   CoAuthor &coAuthor, QObject *parent = nullptr);

    bool shown() const { return m_shown; }
    bool canBranch() const override;

    /// Looks at a part of the manuscript.
    void open(rookery::TextRun part);
    void close() override;
    /// The text goes on behind that token, in place of what the model wrote from there on; of the user's
    /// words, in place of the one.
    void branch(int token) override;

signals:
    void shownChanged();

protected:
    bool looking() const override { return m_shown; }
    void compute() override;
    void onComputed() override;
    int saidFrom(int place) const override { return firstOfStretch(place); }

private:
    void onChanged(rookery::TextRun at, qint64 inserted);
    void refresh();
    void takeTokens(qsizetype units);
    bool reads() const;
    void readUnknown();
    void read(rookery::TextRun piece, const TextReader::Reached &reached);
    void onRead();
    void stopReading();
    int firstOfStretch(int place) const;
    int endOfStretch(int place) const;
    bool beginsInSpace(int place) const;
    void scoreAround(int place);
    void score(int place, int from, const TextReader::Reached &reached, qsizetype readTo);
    qint64 inText(int unit) const { return m_part.start + unit; }

    EngineClient &m_engine;
    Manuscript &m_manuscript;
    TextReader &m_reader;
    CoAuthor &m_coAuthor;
    QTimer m_refreshing;
    bool m_shown = false;
    rookery::TextRun m_part;
    std::vector<quint32> m_writers;  ///< of each record; 0 of what isn't known
    std::vector<bool> m_isRead;      ///< each record: it was read, not written
    rookery::TextTokens m_read;      ///< the tokens that were read, in the text
    qint64 m_readTo = 0;             ///< in the text: what is before is read, or can't be
    rookery::TextRun m_piece;        ///< being read
    rookery::runtime::TokenRecords m_pieceRecords;
    RunId m_pieceRun = 0;
    bool m_pieceAwaited = false;  ///< the text before it is read first
    quint64 m_number = 0;         ///< counts what is read for
};
