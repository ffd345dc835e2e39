#include "app/single_instance.h"

#include "app/storage/read_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

constexpr int AnswerMs = 1000;
constexpr unsigned long RetryMs = 100;
constexpr qint64 MostRequestBytes = 64 * 1024;
constexpr qint64 MostNameBytes = 4096;
const QString SocketPrefix = QStringLiteral("rookery-");

QString socketFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QFileInfo(runtime).isDir() ? runtime : QDir::tempPath();
}

QByteArray toLine(const StartRequest &request)
{
    const QJsonObject json{{QStringLiteral("model"), request.modelFile},
                           {QStringLiteral("activation"), request.activation},
                           {QStringLiteral("quick"), request.quick}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

StartRequest fromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return {json[u"model"].toString(), json[u"activation"].toString(), json[u"quick"].toBool()};
}

/// The socket that the lock's holder wrote down; empty where it hasn't yet.
QString socketIn(const QString &lockFile)
{
    const auto text = rookery::readFileStart(lockFile, MostNameBytes);
    return text ? QString::fromUtf8(*text).trimmed() : QString();
}

/// A socket file that a program left which was killed. Only one of ours, where ours are.
void removeStale(const QString &socket)
{
    const QFileInfo file(socket);
    if (file.absolutePath() == QDir(socketFolder()).absolutePath() &&
        file.fileName().startsWith(SocketPrefix)) {
        QLocalServer::removeServer(socket);
    }
}

}  // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_file(QDir(dataFolder).filePath(QStringLiteral("rookery.lock")))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    if (m_descriptor >= 0) {
        // The file stays, or a start in between would lock another. What it says is no longer of use, nor is
        // it where it can't be emptied.
        const int emptied = ::ftruncate(m_descriptor, 0);
        static_cast<void>(emptied);
        ::close(m_descriptor);  // lets go of the lock
    }
}

SingleInstance::Outcome SingleInstance::claim(const StartRequest &request, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    do {
        if (lock()) {
            listen();
            return Outcome::First;
        }
        if (handOver(request)) {
            return Outcome::HandedOver;
        }
        QThread::msleep(RetryMs);
    } while (waited.elapsed() < patienceMs);
    return Outcome::NoAnswer;
}

bool SingleInstance::lock()
{
    const QByteArray name = QFile::encodeName(m_file);
    const int descriptor =
        ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0) {
        return true;  // nothing can be written there, so nothing can go wrong
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(descriptor);
        return false;
    }
    m_descriptor = descriptor;  // also on a disk that knows no locks
    return true;
}

void SingleInstance::listen()
{
    if (m_descriptor < 0) {
        return;
    }
    if (const QString stale = socketIn(m_file); !stale.isEmpty()) {
        removeStale(stale);
    }
    const QString socket =
        QDir(socketFolder())
            .absoluteFilePath(SocketPrefix + QUuid::createUuid().toString(QUuid::Id128).left(16));
    if (!m_server.listen(socket)) {
        qWarning("A second start can't be answered: %s", qPrintable(m_server.errorString()));
        return;
    }
    const QByteArray line = m_server.fullServerName().toUtf8() + '\n';
    if (::ftruncate(m_descriptor, 0) != 0 ||
        ::pwrite(m_descriptor, line.constData(), static_cast<std::size_t>(line.size()), 0) != line.size()) {
        qWarning("The lock file can't be written.");
    }
}

bool SingleInstance::handOver(const StartRequest &request) const
{
    const QString name = socketIn(m_file);
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(AnswerMs)) {
        return false;
    }
    socket.write(toLine(request));
    return socket.waitForBytesWritten(AnswerMs) && socket.waitForReadyRead(AnswerMs) &&
           socket.readLine(8) == "ok\n";
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > MostRequestBytes) {
                socket->abort();
            } else if (socket->canReadLine()) {
                const StartRequest request = fromLine(socket->readLine(MostRequestBytes));
                socket->write("ok\n");
                socket->flush();
                socket->disconnectFromServer();
                emit startedAgain(request);
            }
        };
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}
