#include "app/chat/engine_client.h"

#include <utility>

namespace {

constexpr int FrameMs = 16;

}  // namespace

EngineClient::EngineClient(QObject *parent)
    : QObject(parent)
{
    auto *worker =
        new EngineWorker(m_sampling, m_pieces);  // no parent: it moves, the thread's end deletes it
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connectWorker(worker);
    connectProgress(worker);
    m_frame.setSingleShot(true);
    m_frame.setInterval(FrameMs);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EngineClient::takePieces);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

EngineClient::~EngineClient()
{
    shutDown();
}

void EngineClient::shutDown()
{
    m_loadStop.request_stop();
    m_turnStop.request_stop();
    m_thread.quit();
    m_thread.wait();
    if (std::exchange(m_running, false)) {
        takePieces();
    }
}

void EngineClient::connectWorker(EngineWorker *worker)
{
    connect(this, &EngineClient::loadRequested, worker, &EngineWorker::load);
    connect(this, &EngineClient::unloadRequested, worker, &EngineWorker::unload);
    connect(this, &EngineClient::runRequested, worker, &EngineWorker::run);
    connect(this, &EngineClient::importRequested, worker, &EngineWorker::importState);
    connect(worker, &EngineWorker::loaded, this, &EngineClient::onLoaded);
    connect(worker, &EngineWorker::loadFailed, this, &EngineClient::onLoadFailed);
    connect(worker, &EngineWorker::gaveWay, this, [this] {
        m_model = {};
        m_position.reset();
        setCardFailed(false);
        emit modelChanged();
    });
    connect(worker, &EngineWorker::turnFinished, this, &EngineClient::onTurnFinished);
    connect(worker, &EngineWorker::turnFailed, this, &EngineClient::onTurnFailed);
    connect(worker, &EngineWorker::stateImported, this, &EngineClient::stateImported);
}

void EngineClient::connectProgress(EngineWorker *worker)
{
    connect(worker, &EngineWorker::loadProgressed, this, [this](quint64 number, double fraction) {
        if (m_loading && number == m_loadNumber) {
            emit loadProgressed(fraction);
        }
    });
    connect(worker, &EngineWorker::feedProgressed, this, [this](quint64 number, int done, int total) {
        if (isCurrentTurn(number)) {
            emit feedProgressed(done, total);
        }
    });
    connect(worker, &EngineWorker::lookProgressed, this, [this](quint64 number, double fraction) {
        if (isCurrentTurn(number)) {
            emit lookProgressed(fraction);
        }
    });
    connect(worker, &EngineWorker::feedFinished, this, [this](quint64 number, int tokensFed) {
        if (isCurrentTurn(number)) {
            emit feedFinished(tokensFed);
        }
    });
    connect(worker, &EngineWorker::piecesWaiting, this, [this](quint64 number) {
        if (isCurrentTurn(number) && !m_frame.isActive()) {
            m_frame.start();
        }
    });
}

void EngineClient::load(LoadRequest request)
{
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_turnStop.request_stop();
    request.number = m_loadNumber = ++m_lastNumber;
    request.stop = m_loadStop.get_token();
    m_loading = true;
    m_loadingFile = request.file;
    emit loadStarted(request.file);
    emit loadRequested(request);
}

void EngineClient::reloadOnProcessor()
{
    LoadRequest request = m_model.request;
    request.device = QStringLiteral("cpu");
    load(request);
}

void EngineClient::setCardFailed(bool failed)
{
    if (m_cardFailed != failed) {
        m_cardFailed = failed;
        emit cardFailedChanged();
    }
}

void EngineClient::cancelLoad()
{
    m_loadStop.request_stop();
}

void EngineClient::unload()
{
    m_turnStop.request_stop();
    m_loadStop.request_stop();
    m_model = {};
    m_position.reset();
    setCardFailed(false);
    emit unloadRequested();
    emit modelChanged();
}

void EngineClient::onLoaded(quint64 number, const LoadedModel &model)
{
    // Taken over even when a newer load was asked for meanwhile: it is what the worker holds now.
    m_model = model;
    m_position.reset();
    setCardFailed(false);
    if (number == m_loadNumber) {
        m_loading = false;
    }
    emit modelChanged();
}

void EngineClient::onLoadFailed(quint64 number, int code, const QString &sentence)
{
    if (number != m_loadNumber) {
        return;
    }
    m_loading = false;
    if (code == static_cast<int>(rookery::ErrorCode::Cancelled)) {
        emit loadCancelled();
    } else {
        emit loadFailed(m_loadingFile, code, sentence);
    }
}

void EngineClient::run(TurnRequest request)
{
    Q_ASSERT(!m_running);
    m_turnStop = std::stop_source();
    request.number = m_turnNumber = ++m_lastNumber;
    request.stop = m_turnStop.get_token();
    m_running = true;
    m_answer = request.answer;
    m_position.reset();
    m_pieces->reset();
    emit runRequested(request);
}

void EngineClient::stop()
{
    m_turnStop.request_stop();
}

void EngineClient::takePieces()
{
    const QString text = m_pieces->take();
    if (!text.isEmpty()) {
        emit piecesReady(text, m_pieces->tokens());
    }
}

void EngineClient::onTurnFinished(quint64 number, const TurnResult &result)
{
    if (!isCurrentTurn(number)) {
        return;
    }
    m_frame.stop();
    takePieces();
    m_running = false;
    if (!result.state.isEmpty()) {
        m_position = m_answer;
    }
    emit turnFinished(result);
}

void EngineClient::onTurnFailed(quint64 number, int code, const QString &sentence)
{
    if (!isCurrentTurn(number)) {
        return;
    }
    m_frame.stop();
    takePieces();
    m_running = false;
    if (m_model.onCard() && (code == static_cast<int>(rookery::ErrorCode::DeviceFailed) ||
                             code == static_cast<int>(rookery::ErrorCode::OutOfMemory))) {
        setCardFailed(true);
    }
    emit turnFailed(code, sentence);
}

quint64 EngineClient::importState(const QString &file)
{
    const quint64 number = ++m_lastNumber;
    emit importRequested(number, file);
    return number;
}
