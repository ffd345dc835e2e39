#pragma once

#include "app/models/part_file.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkReply;

/// What to fetch, and what it must turn out to be.
struct DownloadTarget {
    QUrl url = {};
    QString file = {};        ///< appears under this name only when it is whole and right
    qint64 bytes = 0;         ///< 0 = not known
    QByteArray sha256 = {};   ///< hex; empty = not known
    QByteArray gitBlob = {};  ///< hex SHA-1 that git gives the content; empty = not known

    /// Looks at the whole file before it gets its name. \return what is wrong with it, or empty
    std::function<QString(const QString &file)> examine = {};

    bool checked() const { return !sha256.isEmpty() || !gitBlob.isEmpty(); }
};

/// Fetches one file. What has come stands in `<file>.part` and is gone on from by the next `start`, also of
/// another run of the program; more than the file is said to have is never written. Reads and writes the disk
/// in its own thread: live in one that may wait. Nothing is sent but between `start` and its end.
class Download : public QObject
{
    Q_OBJECT

public:
    explicit Download(QObject *parent = nullptr);
    ~Download() override;

    bool running() const { return m_running; }

    /// \pre !running()
    void start(const DownloadTarget &target);
    /// Stops; what has come stays for the next time.
    void cancel();

signals:
    void progressed(qint64 done);  ///< a few times a second
    void finished();
    void cancelled();
    void failed(const QString &sentence);

private:
    void readWhatIsThere();
    void request();
    bool checkAnswer();
    bool beginAgain();
    bool checkSizes(qint64 total);
    bool hasRoomFor(qint64 missing);
    void takeData();
    void onReplyFinished();
    void failWith(int status);
    void keepWhole();
    QString complaint() const;
    void dropReply();
    void end();
    void fail(const QString &sentence);
    void failToWrite(int error);
    void failAndForget(const QString &sentence);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    DownloadTarget m_target;
    PartFile m_part;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    QCryptographicHash m_gitBlob{QCryptographicHash::Sha1};
    qint64 m_expected = 0;  ///< bytes of the whole file, 0 = not known
    quint64 m_run = 0;
    QElapsedTimer m_sinceTold;
    bool m_answered = false;
    bool m_running = false;
};

Q_DECLARE_METATYPE(DownloadTarget)
