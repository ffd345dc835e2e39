#pragma once

#include <QLocalServer>
#include <QObject>

/// What a start asks of the program that runs already.
struct StartRequest {
    QString modelFile;   ///< absolute; empty = none
    QString activation;  ///< the desktop's token for a window that may come to the front
    bool quick = false;  ///< the window is the quick one
};

/// One window per data folder: two would write into one database and take each other's answers for cut off.
/// The first holds a lock on a file of the folder, which the system lets go of however it ends, and listens
/// on a socket that the file names; a later one hands over what it was started with.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,       ///< this program has the folder, for as long as this object lives
        HandedOver,  ///< the one that has it took the request
        NoAnswer,    ///< one has it, and doesn't answer
    };

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Waits up to `patienceMs` for an answer: the other one may be starting itself. A folder that can't be
    /// written has no lock, and needs none.
    Outcome claim(const StartRequest &request, int patienceMs = 5000);

signals:
    void startedAgain(const StartRequest &request);

private:
    bool lock();
    void listen();
    void onConnection();
    bool handOver(const StartRequest &request) const;

    QString m_file;
    int m_descriptor = -1;
    QLocalServer m_server;
};

Q_DECLARE_METATYPE(StartRequest)
