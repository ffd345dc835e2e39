#pragma once

#include <QObject>
#include <QThreadPool>
#include <qqmlintegration.h>

#include <stop_token>

/// Looks on request at everything that is stored, beside all other work. GUI thread.
class DataCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.dataCheck is the one object")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(bool sound READ sound NOTIFY changed)

public:
    explicit DataCheck(const QString &databaseFile, QObject *parent = nullptr);
    ~DataCheck() override;

    bool running() const { return m_running; }
    double progress() const { return m_progress; }  ///< 0 .. 1
    /// What the last one found, in sentences; empty before the first and while one runs.
    QString result() const { return m_result; }
    bool sound() const { return m_sound; }  ///< the last one found no damage

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismiss();

signals:
    void changed();

private:
    void finish(const QString &result, bool sound);

    QString m_file;
    QThreadPool m_thread;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_sound = true;
    double m_progress = 0;
    QString m_result;
};
