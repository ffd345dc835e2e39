#pragma once

#include "engine/chat_template.h"
#include "engine/generator.h"
#include "engine/model.h"
#include "vision/family.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

/// Where a session's state stands: behind the message with this id. 0 = the zero state, nothing said yet.
using Position = qint64;

// The values that travel between the window's thread and the engine's.

struct LoadRequest {
    quint64 number = 0;
    QString file;        ///< a weight file or a folder with one
    QString vocabulary;  ///< empty: searched for
    QString vision;      ///< a file or folder with the image encoder; empty: what stands with the weights
    QString dataFolder;
    QString device;
    int threads = 0;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
    std::stop_token stop;
};

struct LoadedModel {
    rookery::ModelInfo info;
    rookery::ChatTemplate chatTemplate;            ///< that fits the model
    std::optional<rookery::vision::Family> sight;  ///< how it sees pictures; empty: it can't
    QString visionComplaint;                       ///< why the image encoder that was named isn't used
    double loadSeconds = 0;
    LoadRequest request;  ///< that it was loaded with

    bool onCard() const { return loaded() && info.device.threads == 0; }
    bool loaded() const { return !info.fingerprint.empty(); }
    QString fingerprint() const { return QString::fromStdString(info.fingerprint); }
};

/// A piece of what is read before an answer.
struct FeedPart {
    QString text;          ///< rendered; of a turn to look at: the question alone
    QStringList pictures;  ///< in the order shown: hashes as planned, files as requested
    bool looking = false;  ///< a turn in the words that the image encoder was trained with

    bool operator==(const FeedPart &) const = default;
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
    QByteArray checkpoint;               ///< a serialized state
    QList<FeedPart> feed;                ///< may be empty when an answer goes on
    rookery::ChatTemplate chatTemplate;  ///< that the texts of `feed` were rendered with
    Position answer = 0;                 ///< where the session stands afterwards
    int maxTokens = 512;
    quint64 seed = 0;
    QStringList stopTexts;
    std::vector<rookery::TokenId> stopTokens = {0};
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
