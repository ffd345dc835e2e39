#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// Runs the built rookery-cli as a script would.
namespace cli {

struct Ran {
    int exitCode = -1;  ///< -1: crashed or hung
    QByteArray out;
    QByteArray err;
};

/// The user's own vocabularies and settings must not show in a test.
inline QProcessEnvironment cleanEnvironment()
{
    static const QTemporaryDir data;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ROOKERY_DATA"), data.path());
    environment.remove(QStringLiteral("ROOKERY_RESOURCES"));
    return environment;
}

inline Ran run(const QStringList &arguments, const QByteArray &input = {},
               const QString &program = QStringLiteral(ROOKERY_CLI),
               const QProcessEnvironment &environment = cleanEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int LimitMs = 120'000;
    if (!process.waitForFinished(LimitMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "no end within two minutes\n"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// One line that starts with the program's name, as the command line promises for every error.
inline bool isOneErrorLine(const QByteArray &err)
{
    return err.startsWith("rookery-cli: ") && err.count('\n') == 1 && err.endsWith('\n');
}

}  // namespace cli
