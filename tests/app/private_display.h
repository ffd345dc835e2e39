#pragma once

#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

/// An X server for a test alone, without a window manager.
class PrivateDisplay
{
public:
    static bool installed() { return isThere(QStringLiteral("Xvfb")); }
    static bool hasXdotool() { return isThere(QStringLiteral("xdotool")); }

    PrivateDisplay() = default;
    PrivateDisplay(const PrivateDisplay &) = delete;
    PrivateDisplay &operator=(const PrivateDisplay &) = delete;
    ~PrivateDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }

    bool start()
    {
        int ends[2];
        if (pipe(ends) != 0) {
            return false;
        }
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QString::number(ends[1]), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1200x800x24"), QStringLiteral("-noreset"),
                        QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        close(ends[1]);
        char number[16] = {};
        const bool told = m_server.waitForStarted() && read(ends[0], number, sizeof number - 1) > 0;
        close(ends[0]);
        m_name = ":" + QByteArray(number).trimmed();
        return told;
    }

    QString name() const { return QString::fromLatin1(m_name); }

    /// Real key and button events.
    QString xdotool(const QStringList &arguments) const
    {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), name());
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral("xdotool"), arguments);
        tool.waitForFinished(20000);
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }

private:
    static bool isThere(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

    QProcess m_server;
    QByteArray m_name;
};
