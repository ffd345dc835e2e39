#include "app/chat/engine_worker.h"

#include "app/common/vocabulary.h"
#include "app/pictures/picture_reader.h"
#include "engine/devices.h"
#include "engine/state_tuned.h"

#include <QElapsedTimer>

#include <filesystem>
#include <utility>

using rookery::Error;
using rookery::ErrorCode;
using rookery::Result;

namespace {

std::filesystem::path toPath(const QString &file)
{
    return {file.toStdU16String()};
}

std::span<const std::byte> bytesOf(const QByteArray &image)
{
    return std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size())));
}

QByteArray toByteArray(const std::vector<std::byte> &image)
{
    return {reinterpret_cast<const char *>(image.data()), static_cast<qsizetype>(image.size())};
}

/// "starter/lm.safetensors": a file's name alone often says less than its folder's.
std::string folderAndFile(const std::filesystem::path &file)
{
    return (file.parent_path().filename() / file.filename()).string();
}

Result<std::shared_ptr<const rookery::Tokenizer>> tokenizerFor(const rookery::ModelInfo &model,
                                                               const LoadRequest &request)
{
    if (request.vocabulary.isEmpty()) {
        return rookery::findVocabulary(model.file, toPath(request.dataFolder), model.vocabulary);
    }
    auto chosen = rookery::loadVocabulary(toPath(request.vocabulary));
    if (chosen && (*chosen)->vocabularySize() > model.vocabulary) {
        return rookery::failure(ErrorCode::BadInput, request.vocabulary.toStdString(),
                                "this vocabulary has " + std::to_string((*chosen)->vocabularySize()) +
                                    " tokens, the model only " + std::to_string(model.vocabulary));
    }
    return chosen;
}

/// Whether more of the card's memory would have helped.
bool lacksMemory(const Result<std::shared_ptr<const rookery::Model>> &model)
{
    if (!model) {
        return model.error().code == ErrorCode::OutOfMemory;
    }
    const rookery::ModelInfo &info = (*model)->info();
    return info.headOnProcessor || (info.cardObstacle && !info.cardObstacle->absent);
}

}  // namespace

EngineWorker::EngineWorker(std::shared_ptr<SharedSampling> sampling, std::shared_ptr<PieceBuffer> pieces)
    : m_sampling(std::move(sampling))
    , m_pieces(std::move(pieces))
{
}

void EngineWorker::load(const LoadRequest &request)
{
    const auto model = tryLoad(request);
    if (model) {
        emit loaded(request.number, *model);
    } else {
        emit loadFailed(request.number, static_cast<int>(model.error().code),
                        QString::fromStdString(model.error().message()));
    }
}

/// Loads beside the model in use; where that keeps the card's memory from the new one, without it.
Result<std::shared_ptr<const rookery::Model>> EngineWorker::loadModel(const std::filesystem::path &file,
                                                                      const rookery::LoadOptions &options)
{
    auto model = rookery::Model::load(file, options);
    const bool cardTaken = m_session && rookery::isCard(*m_session->model().device());
    if (!cardTaken || !lacksMemory(model)) {
        return model;
    }
    model = rookery::failure(ErrorCode::Cancelled, {}, {});  // gives back what it has taken
    unload();
    emit gaveWay();
    return rookery::Model::load(file, options);
}

Result<LoadedModel> EngineWorker::tryLoad(const LoadRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const auto weights = rookery::findWeights(toPath(request.file));
    if (!weights) {
        return tl::make_unexpected(weights.error());
    }
    rookery::LoadOptions options;
    options.device = request.device.toStdString();
    options.threads = request.threads;
    options.format = request.format;
    options.stop = request.stop;
    options.progress = [this, number = request.number](double fraction) {
        emit loadProgressed(number, fraction);
    };
    const auto model = loadModel(*weights, options);
    if (!model) {
        return tl::make_unexpected(model.error());
    }
    const auto tokenizer = tokenizerFor((*model)->info(), request);
    if (!tokenizer) {
        return tl::make_unexpected(tokenizer.error());
    }
    auto session = rookery::Session::create(*model);
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    if (request.stop.stop_requested()) {
        return rookery::failure(ErrorCode::Cancelled, weights->string(), "loading was cancelled");
    }
    m_session.emplace(std::move(*session));
    m_tokenizer = *tokenizer;
    m_position.reset();
    LoadedModel loaded;
    loaded.info = (*model)->info();
    loaded.chatTemplate =
        rookery::templateFor(loaded.info.architecture, loaded.info.vocabulary, folderAndFile(*weights));
    findSight(request, loaded);
    loaded.request = request;
    loaded.loadSeconds = static_cast<double>(timer.elapsed()) / 1000;
    return loaded;
}

/// Finds the image encoder; it is loaded with the first picture.
void EngineWorker::findSight(const LoadRequest &request, LoadedModel &model)
{
    m_vision.reset();
    m_pictureStates = rookery::vision::PictureStates();
    m_visionOptions = {};
    m_visionOptions.threads = request.threads;
    m_visionOptions.format = request.format == rookery::kernels::WeightFormat::AsStored
                                 ? rookery::kernels::WeightFormat::AsStored
                                 : rookery::kernels::WeightFormat::Int8;
    if (m_session->model().device()->info().name == "cpu") {
        m_visionOptions.device = m_session->model().device();
    }
    m_visionSources = {model.info.file};
    if (!request.vision.isEmpty()) {
        m_visionSources.insert(m_visionSources.begin(), toPath(request.vision));
    }
    const auto family = rookery::vision::VisionModel::familyIn(m_visionSources);
    if (family) {
        model.sight = *family;
    } else if (!request.vision.isEmpty()) {
        model.visionComplaint = QString::fromStdString(family.error().message());
    }
}

void EngineWorker::unload()
{
    m_session.reset();
    m_tokenizer.reset();
    m_position.reset();
    m_vision.reset();
    m_visionOptions = {};
    m_pictureStates = rookery::vision::PictureStates();
}

void EngineWorker::run(const TurnRequest &request)
{
    const auto result = tryRun(request);
    if (result) {
        emit turnFinished(request.number, *result);
    } else {
        emit turnFailed(request.number, static_cast<int>(result.error().code),
                        QString::fromStdString(result.error().message()));
    }
}

Result<TurnResult> EngineWorker::tryRun(const TurnRequest &request)
{
    if (!m_session) {
        return rookery::failure(ErrorCode::BadInput, {}, "no model is loaded");
    }
    QElapsedTimer timer;
    timer.start();
    const auto placed = bringStateInPlace(request);
    if (!placed) {
        return tl::make_unexpected(placed.error());
    }
    m_position.reset();  // until the answer stands, the state is somewhere between two messages
    const std::uint64_t fedBefore = m_session->tokensFedHere();
    const auto fed = feed(request);
    TurnResult result;
    result.tokensFed = static_cast<int>(m_session->tokensFedHere() - fedBefore);
    if (!fed && fed.error().code == ErrorCode::Cancelled) {
        result.reason = rookery::FinishReason::Cancelled;
        return result;
    }
    if (!fed) {
        return tl::make_unexpected(fed.error());
    }
    const double feedSeconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    emit feedFinished(request.number, result.tokensFed);
    const auto generation = answer(request);
    if (!generation) {
        return tl::make_unexpected(generation.error());
    }
    rookery::StateCopy state(m_session->state());  // on its way while the rest is put together
    result.text = QString::fromStdString(generation->text);
    result.tokens = generation->tokens;
    result.firstTokenSeconds = feedSeconds + generation->firstTokenSeconds;
    result.seconds = generation->seconds;
    result.reason = generation->reason;
    m_position = request.answer;
    result.stateTokens = static_cast<qint64>(m_session->state().tokensFed);
    // Without a saved state the conversation is read again when it is resumed, so nothing is lost.
    if (const auto image = rookery::serialize(std::move(state))) {
        result.state = toByteArray(*image);
    }
    return result;
}

Result<void> EngineWorker::bringStateInPlace(const TurnRequest &request)
{
    switch (request.from) {
    case TurnRequest::From::Here:
        if (m_position != request.base) {
            return rookery::failure(ErrorCode::StateMismatch, {},
                                    "the conversation's state is not in memory");
        }
        return {};
    case TurnRequest::From::Beginning:
        return m_session->reset();
    case TurnRequest::From::Checkpoint:
        break;
    }
    auto state = rookery::deserialize(bytesOf(request.checkpoint), m_session->model().stateTarget(),
                                      "the saved state");
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    return m_session->setState(std::move(*state));
}

Result<void> EngineWorker::feed(const TurnRequest &request)
{
    for (const FeedPart &part : request.feed) {
        if (auto fed = part.looking ? look(part, request) : read(part.text, request); !fed) {
            return fed;
        }
    }
    return {};
}

Result<void> EngineWorker::look(const FeedPart &part, const TurnRequest &request)
{
    if (auto ready = loadVision(); !ready) {
        return ready;
    }
    std::vector<rookery::vision::Image> pictures;
    for (const QString &file : part.pictures) {
        if (request.stop.stop_requested()) {
            return rookery::failure(ErrorCode::Cancelled, {}, "looking was cancelled");
        }
        auto picture = loadPicture(file);
        if (!picture) {
            return tl::make_unexpected(picture.error());
        }
        pictures.push_back(std::move(*picture));
    }
    rookery::vision::PictureFeedOptions options;
    options.stop = request.stop;
    options.cache = &m_pictureStates;
    if (!pictures.empty()) {
        options.progress = [this, number = request.number](double fraction) {
            emit lookProgressed(number, fraction);
        };
    }
    return rookery::vision::feedPictures(*m_session, *m_tokenizer, *m_vision, pictures,
                                         part.text.toStdString(), options);
}

Result<void> EngineWorker::loadVision()
{
    if (m_vision) {
        return {};
    }
    auto vision = rookery::vision::VisionModel::load(m_visionSources, m_visionOptions);
    if (!vision) {
        return tl::make_unexpected(vision.error());
    }
    m_vision = std::move(*vision);
    return {};
}

Result<void> EngineWorker::read(const QString &text, const TurnRequest &request)
{
    const auto tokens = request.chatTemplate.encode(*m_tokenizer, text.toStdString());
    if (tokens.empty()) {
        return {};
    }
    rookery::FeedOptions options;
    options.stop = request.stop;
    options.progress = [this, &request](std::size_t done, std::size_t total) {
        emit feedProgressed(request.number, static_cast<int>(done), static_cast<int>(total));
    };
    return m_session->feed(tokens, options);
}

Result<rookery::Generation> EngineWorker::answer(const TurnRequest &request)
{
    rookery::Sampler sampler(request.seed);
    rookery::GenerationOptions options;
    options.maxTokens = request.maxTokens;
    options.stopTokens = request.stopTokens;
    for (const QString &text : request.stopTexts) {
        options.stopTexts.push_back(text.toStdString());
    }
    options.sampling = [this] {
        m_pieces->countToken();
        return m_sampling->get();
    };
    options.lookup = rookery::usefulLookup(m_session->model());
    options.stop = request.stop;
    options.onPiece = [this, &request](std::string_view piece) {
        if (m_pieces->append(QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size())))) {
            emit piecesWaiting(request.number);
        }
    };
    return rookery::generate(*m_session, *m_tokenizer, sampler, options);
}

void EngineWorker::importState(quint64 number, const QString &file)
{
    ImportedState imported;
    const auto fail = [&](const QString &complaint) {
        imported.complaint = complaint;
        emit stateImported(number, imported);
    };
    if (!m_session) {
        fail(tr("Load the model that the state belongs to first."));
        return;
    }
    const auto state = rookery::loadStartingState(toPath(file), m_session->model().stateTarget());
    if (!state) {
        fail(QString::fromStdString(state.error().message()));
        return;
    }
    const auto image = rookery::serialize(*state);
    if (!image) {
        fail(QString::fromStdString(image.error().message()));
        return;
    }
    imported.image = toByteArray(*image);
    imported.tokens = static_cast<qint64>(state->tokensFed);
    emit stateImported(number, imported);
}
