#pragma once

#include "app/engine/engine_client.h"
#include "app/writing/manuscript.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// Has the model read the manuscript, piece by piece, and keeps the states behind the pieces, so that after
/// an edit no more is read than what stands behind the last state before it. Reads ahead to the cursor in the
/// background, and keeps a state on the disk now and then. GUI thread.
class TextReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.reader is the one object")
    Q_PROPERTY(double progress READ progress NOTIFY progressed)

public:
    TextReader(EngineClient &engine, StoreClient &store, Manuscript &manuscript, QObject *parent = nullptr);

    /// What was read towards a place of the text.
    struct Reached {
        rookery::runtime::SnapshotPtr state;  ///< null: the model's own beginning
        qsizetype units = 0;                  ///< that the state stands behind
    };
    /// Reads up to the last cut before `position`, before other work; then calls `then`, unless the text
    /// changes there or `giveUp` is called before. \pre a model of this computer is loaded
    void reach(qsizetype position, std::function<void(const Reached &)> then);
    void giveUp();
    /// The rest of the text up to a position, as it is read: whole pieces, and what remains.
    std::vector<rookery::runtime::Part> partsBetween(qsizetype from, qsizetype to);
    /// Where the piece ends that has the character behind a position; the text's end where none does.
    qsizetype pieceEndBehind(qsizetype position);
    /// Nearest before a position, without reading.
    Reached nearest(qsizetype position);

    /// Of what is being read, 0..1; 1 = nothing is to be read.
    double progress() const;

    /// Of states in memory; the least useful ones go.
    static constexpr std::size_t MostBytes = std::size_t(256) << 20;

signals:
    void progressed();
    void failed(const QString &sentence);  ///< while somebody waits

private:
    struct Kept {
        rookery::runtime::SnapshotPtr state;
        qsizetype units = 0;
    };
    struct Saved {
        rookery::TextStateId id = 0;
        qsizetype units = 0;
        quint64 key = 0;
    };

    void onChanged(qsizetype from);
    void forget();
    void cutUpTo(qsizetype position);
    qsizetype piecesBefore(qsizetype position);
    void readAhead();
    void findSaved();
    void goOn();
    void readPiece(qsizetype piece, rookery::runtime::Start start);
    void onRead(const rookery::runtime::Finished &finished);
    void end();
    void keep(quint64 key, Kept kept);
    void saveImage(const rookery::runtime::Finished &finished, quint64 key);

    EngineClient &m_engine;
    StoreClient &m_store;
    Manuscript &m_manuscript;
    QTimer m_pause;
    QList<qsizetype> m_ends;  ///< of pieces
    QList<quint64> m_keys;    ///< of the text up to there
    QHash<quint64, Kept> m_states;
    std::optional<QList<Saved>> m_saved;  ///< on the disk; nothing: not asked yet
    bool m_asking = false;
    qsizetype m_goal = 0;
    qsizetype m_from = 0;   ///< where reading began, for the progress
    qsizetype m_piece = 0;  ///< being read
    RunId m_run = 0;
    bool m_urgent = false;
    std::function<void(const Reached &)> m_then;
    QElapsedTimer m_sinceImage;
    quint64 m_number = 0;  ///< counts texts
};
