#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<int> writeEnd = -1;

/// Only what a signal handler may do.
void onSignal(int)
{
    const char byte = 1;
    (void)!::write(writeEnd.load(), &byte, 1);
}

void handle(int signal)
{
    struct sigaction before = {};
    // A shell that started it with nohup wants SIGHUP ignored.
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

void giveBack(int signal)
{
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onSignal) {
        ::signal(signal, SIG_DFL);
    }
}

}  // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    writeEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit asked();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        handle(signal);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        giveBack(signal);
    }
    writeEnd = -1;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}
