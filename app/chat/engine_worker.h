#pragma once

#include "app/chat/piece_buffer.h"
#include "app/chat/shared_sampling.h"
#include "app/chat/turn.h"
#include "vision/describe.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

/// Owns model, tokenizer and session on the engine's thread. Every slot is reached by a queued signal and
/// answers with the request's number; while one runs, only its stop token reaches it.
class EngineWorker : public QObject
{
    Q_OBJECT

public:
    EngineWorker(std::shared_ptr<SharedSampling> sampling, std::shared_ptr<PieceBuffer> pieces);

public slots:
    /// The model in use stays until the new one is ready, but where a card hasn't room for both.
    void load(const LoadRequest &request);
    void unload();
    void run(const TurnRequest &request);
    /// Reads a saved or a tuned state for the loaded model.
    void importState(quint64 number, const QString &file);

signals:
    void loadProgressed(quint64 number, double fraction);
    void loaded(quint64 number, const LoadedModel &model);
    void loadFailed(quint64 number, int code, const QString &sentence);
    void gaveWay();  ///< the model in use, before another one is ready

    void feedProgressed(quint64 number, int done, int total);
    void lookProgressed(quint64 number, double fraction);  ///< over one turn's pictures
    void feedFinished(quint64 number, int tokensFed);
    void piecesWaiting(quint64 number);
    void turnFinished(quint64 number, const TurnResult &result);
    void turnFailed(quint64 number, int code, const QString &sentence);
    void stateImported(quint64 number, const ImportedState &state);

private:
    rookery::Result<std::shared_ptr<const rookery::Model>> loadModel(const std::filesystem::path &file,
                                                                     const rookery::LoadOptions &options);
    rookery::Result<LoadedModel> tryLoad(const LoadRequest &request);
    rookery::Result<TurnResult> tryRun(const TurnRequest &request);
    rookery::Result<void> bringStateInPlace(const TurnRequest &request);
    rookery::Result<void> feed(const TurnRequest &request);
    rookery::Result<void> read(const QString &text, const TurnRequest &request);
    rookery::Result<void> look(const FeedPart &part, const TurnRequest &request);
    rookery::Result<void> loadVision();
    void findSight(const LoadRequest &request, LoadedModel &model);
    rookery::Result<rookery::Generation> answer(const TurnRequest &request);

    std::shared_ptr<SharedSampling> m_sampling;
    std::shared_ptr<PieceBuffer> m_pieces;
    std::shared_ptr<const rookery::Tokenizer> m_tokenizer;
    std::optional<rookery::Session> m_session;
    std::optional<Position> m_position;  ///< empty: the state stands nowhere that has a name

    std::vector<std::filesystem::path> m_visionSources;
    rookery::vision::VisionOptions m_visionOptions;
    std::shared_ptr<const rookery::vision::VisionModel> m_vision;  ///< null until a picture is looked at
    rookery::vision::PictureStates m_pictureStates;
};
