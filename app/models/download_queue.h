#pragma once

#include "app/models/download.h"

#include <QList>
#include <QThread>

/// Fetches files one after another, on a thread of its own that starts with the first. Files that are there
/// already, of the right size, are not fetched again. GUI thread; never waits, except in the destructor for
/// what is being written.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    explicit DownloadQueue(QObject *parent = nullptr);
    ~DownloadQueue() override;

    bool running() const { return m_running; }
    qint64 done() const { return m_before + m_current; }  ///< bytes that are there, of all files
    qint64 bytes() const { return m_bytes; }              ///< of all files, 0 = not known

    /// \pre !running()
    void start(const QList<DownloadTarget> &targets);
    /// Stops; what has come stays for the next time.
    void cancel();

signals:
    void progressed();
    void finished();
    void cancelled();
    void failed(const QString &sentence);

    // To the thread.
    void startRequested(const DownloadTarget &target);
    void cancelRequested();

private:
    void next();
    void onFinished();
    void onEnded();

    QThread m_thread;
    Download *m_download;  ///< of the thread
    QList<DownloadTarget> m_waiting;
    DownloadTarget m_target;
    qint64 m_before = 0;   ///< bytes of the files that are whole
    qint64 m_current = 0;  ///< bytes of the one being fetched
    qint64 m_bytes = 0;
    bool m_running = false;
};
