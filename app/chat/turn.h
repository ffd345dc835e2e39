#pragma once

#include "engine/chat_template.h"
#include "engine/generator.h"
#include "engine/model.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>

/// Where a session's state stands: behind the message with this id. 0 = the zero state, nothing said yet.
using Position = qint64;

// The values that travel between the window's thread and the engine's.

struct LoadRequest {
    quint64 number = 0;
    QString file;        ///< a weight file or a folder with one
    QString vocabulary;  ///< empty: searched for
    QString dataFolder;
    QString device;
    int threads = 0;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
    std::stop_token stop;
};

struct LoadedModel {
    rookery::ModelInfo info;
    rookery::ChatTemplate chatTemplate;  ///< that fits the model
    double loadSeconds = 0;

    bool loaded() const { return !info.fingerprint.empty(); }
    QString fingerprint() const { return QString::fromStdString(info.fingerprint); }
};

/// One answer to be written: bring the state into place, feed, then generate.
struct TurnRequest {
    enum class From {
        Here,        ///< the session already stands at `base`
        Checkpoint,  ///< load `checkpoint`, which was taken at `base`
        Beginning,   ///< the zero state
    };

    quint64 number = 0;
    From from = From::Beginning;
    Position base = 0;
    QByteArray checkpoint;  ///< a serialized state
    QString feed;           ///< text to read before the answer; may be empty when an answer goes on
    rookery::ChatTemplate chatTemplate;  ///< that `feed` was rendered with
    Position answer = 0;                 ///< where the session stands afterwards
    int maxTokens = 512;
    quint64 seed = 0;
    QStringList stopTexts;
    std::stop_token stop;
};

/// How an answer went, also when it was stopped.
struct TurnResult {
    QString text;                  ///< everything generated; all of it was sent as pieces before
    int tokens = 0;                ///< drawn
    int tokensFed = 0;             ///< read before the first draw
    double firstTokenSeconds = 0;  ///< from the request to the first draw
    double seconds = 0;            ///< of decoding
    rookery::FinishReason reason = rookery::FinishReason::TokenLimit;
    qint64 stateTokens = 0;  ///< fed into the state since the zero state
    QByteArray state;        ///< serialized, standing behind the answer; empty where there is none to keep
};

/// A state file that was read.
struct ImportedState {
    QByteArray image;   ///< serialized
    qint64 tokens = 0;  ///< fed into it; 0 = a trained starting state
    QString complaint;  ///< why it can't be used, or empty
};
