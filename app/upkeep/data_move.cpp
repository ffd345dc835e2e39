#include "app/upkeep/data_move.h"

#include "app/storage/move_data.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

DataMove::DataMove(const QString &startFolder, Settings &settings, StoreClient &store, ShownChats &chats,
                   ModelController &models, QObject *parent)
    : QObject(parent)
    , m_startFolder(startFolder)
    , m_settings(settings)
    , m_store(store)
    , m_chats(chats)
    , m_models(models)
{
    connect(&m_store, &StoreClient::moved, this, [this](const QString &file) {
        m_running = false;
        m_progress = 1;
        emit changed();
        emit finished(QFileInfo(file).absolutePath());
    });
}

DataMove::~DataMove()
{
    m_stop.request_stop();  // the store's thread ends with it
}

QString DataMove::complaint(const QUrl &folder) const
{
    const auto asking = [](ChatController *chat) { return chat->asking()->busy() || chat->writers().any(); };
    if (std::ranges::any_of(m_chats.all(), asking)) {
        return tr("An answer is being written. Wait for its end, or stop it, then move the data.");
    }
    if (m_models.catalog()->busy()) {
        return tr("A model is being downloaded. Wait for its end, or stop it, then move the data.");
    }
    const auto possible = rookery::checkMove(m_settings.dataFolder(), folder.toLocalFile());
    return possible ? QString() : possible.error().message();
}

QString DataMove::shownPath(const QUrl &folder) const
{
    return QDir::toNativeSeparators(folder.toLocalFile());
}

void DataMove::start(const QUrl &folder)
{
    if (m_running) {
        return;
    }
    if (const QString sentence = complaint(folder); !sentence.isEmpty()) {
        fail(sentence);
        return;
    }
    m_running = true;
    m_progress = 0;
    m_error.clear();
    m_stop = std::stop_source();
    emit changed();
    m_chats.save();
    m_settings.sync();
    const auto progressed = [this](double fraction) {
        QMetaObject::invokeMethod(
            this,
            [this, fraction] {
                m_progress = fraction;
                emit changed();
            },
            Qt::QueuedConnection);
    };
    m_store.moveFile([this, progressed, start = m_startFolder, from = m_settings.dataFolder(),
                      to = folder.toLocalFile(),
                      stop = m_stop.get_token()]() -> rookery::StoreResult<QString> {
        auto done = rookery::copyData(from, to, stop, progressed);
        if (done) {
            done = rookery::switchData(start, from, to);
        }
        if (done) {
            return QDir(to).filePath(QStringLiteral("rookery.db"));
        }
        QMetaObject::invokeMethod(
            this,
            [this, error = done.error()] {
                fail(error.code == rookery::StoreErrorCode::Cancelled ? QString() : error.message());
            },
            Qt::QueuedConnection);
        return rookery::passOn(done);
    });
}

void DataMove::cancel()
{
    m_stop.request_stop();
}

void DataMove::dismissError()
{
    fail({});
}

void DataMove::fail(const QString &sentence)
{
    m_running = false;
    m_error = sentence;
    emit changed();
}
