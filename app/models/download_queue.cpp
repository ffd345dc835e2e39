#include "app/models/download_queue.h"

#include <QFileInfo>

DownloadQueue::DownloadQueue(QObject *parent)
    : QObject(parent)
    , m_download(new Download)
{
    qRegisterMetaType<DownloadTarget>();
    m_thread.setObjectName(QStringLiteral("downloads"));
    m_download->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_download, &QObject::deleteLater);
    connect(this, &DownloadQueue::startRequested, m_download, &Download::start);
    connect(this, &DownloadQueue::cancelRequested, m_download, &Download::cancel);
    connect(m_download, &Download::progressed, this, [this](qint64 done) {
        m_current = done;
        emit progressed();
    });
    connect(m_download, &Download::finished, this, &DownloadQueue::onFinished);
    connect(m_download, &Download::failed, this, [this](const QString &sentence) {
        onEnded();
        emit failed(sentence);
    });
    connect(m_download, &Download::cancelled, this, [this] {
        onEnded();
        emit cancelled();
    });
}

DownloadQueue::~DownloadQueue()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_download;
    }
}

void DownloadQueue::start(const QList<DownloadTarget> &targets)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_waiting = targets;
    m_before = 0;
    m_current = 0;
    m_bytes = 0;
    for (const DownloadTarget &target : targets) {
        m_bytes += target.bytes;
    }
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    next();
}

void DownloadQueue::next()
{
    while (!m_waiting.isEmpty()) {
        m_target = m_waiting.takeFirst();
        const QFileInfo file(m_target.file);
        if (!file.isFile() || (m_target.bytes > 0 && file.size() != m_target.bytes)) {
            emit startRequested(m_target);
            return;
        }
        m_before += file.size();
    }
    onEnded();
    // Whoever started this hasn't heard yet that it runs.
    QMetaObject::invokeMethod(this, &DownloadQueue::finished, Qt::QueuedConnection);
}

void DownloadQueue::onFinished()
{
    m_before += m_target.bytes > 0 ? m_target.bytes : m_current;
    m_current = 0;
    emit progressed();
    next();
}

void DownloadQueue::onEnded()
{
    m_running = false;
    m_waiting.clear();
}

void DownloadQueue::cancel()
{
    if (m_running) {
        emit cancelRequested();
    }
}
