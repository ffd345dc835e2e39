#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// Runs it on a terminal of its own. \return what the terminal received of both outputs
inline Ran runOnTerminal(const QStringList &arguments, const QByteArray &typed = {})
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        std::vector<QByteArray> words = {ROOKERY_CLI};
        for (const QString &argument : arguments) {
            words.push_back(argument.toUtf8());
        }
        std::vector<char *> argv;
        for (QByteArray &word : words) {
            argv.push_back(word.data());
        }
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    Ran ran;
    if (child < 0 || ::write(terminal, typed.constData(), typed.size()) != typed.size()) {
        return ran;
    }
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(terminal, buffer, sizeof buffer)) > 0;) {
        ran.out.append(buffer, got);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    ran.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

/// One line that starts with the program's name, as the command line promises for every error.
inline bool isOneErrorLine(const QByteArray &err)
{
    return err.startsWith("rookery-cli: ") && err.count('\n') == 1 && err.endsWith('\n');
}

}  // namespace cli
