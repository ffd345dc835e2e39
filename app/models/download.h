#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkReply;

/// What to fetch, and what it must turn out to be.
struct DownloadTarget {
    QUrl url = {};
    QString file = {};       ///< appears under this name only when it is whole and right
    qint64 bytes = 0;        ///< 0 = not known
    QByteArray sha256 = {};  ///< hex; empty = not known
};

/// Fetches one file, the only thing in Rookery that uses the network. What has come stands in `<file>.part`
/// and is gone on from by the next `start`, also of another run of the program. GUI thread; the checksum is
/// computed as the data comes in, a part that was there already is read on another thread.
class Download : public QObject
{
    Q_OBJECT

public:
    explicit Download(QObject *parent = nullptr);
    ~Download() override;

    bool running() const { return m_running; }
    qint64 done() const { return m_done; }

    /// \pre !running()
    void start(const DownloadTarget &target);
    /// Stops; what has come stays for the next time.
    void cancel();

signals:
    void progressed();
    void finished();
    void cancelled();
    void failed(const QString &sentence);

private:
    void hashWhatIsThere();
    void request();
    void checkAnswer();
    void takeData();
    void onReplyFinished();
    void keepWhole();
    void end();
    void fail(const QString &sentence);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    DownloadTarget m_target;
    QFile m_part;
    std::shared_ptr<QCryptographicHash> m_hash;
    QFuture<std::shared_ptr<QCryptographicHash>> m_hashing;
    qint64 m_done = 0;
    quint64 m_run = 0;
    bool m_answered = false;
    bool m_running = false;
};
