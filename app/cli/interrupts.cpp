#include "app/cli/interrupts.h"

#include <csignal>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace rookery::cli {

namespace {

std::mutex runMutex;
std::stop_source *currentRun = nullptr;  // guarded by runMutex

/// \return false where there is nothing to stop or it was asked already
bool stopCurrentRun()
{
    const std::scoped_lock lock(runMutex);
    return currentRun != nullptr && currentRun->request_stop();
}

/// A stop can't be requested in a signal handler (it takes locks), so a thread waits for the signals that all
/// threads block.
void waitForSignals(sigset_t signals)
{
    for (;;) {
        int signal = 0;
        if (::sigwait(&signals, &signal) != 0 || stopCurrentRun()) {
            continue;
        }
        std::signal(signal, SIG_DFL);
        ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
        ::kill(::getpid(), signal);
    }
}

}  // namespace

void handleInterrupts()
{
    // A reader that goes away (`| head`) shows as a failed write, which is reported.
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGINT);
    ::sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread(waitForSignals, signals).detach();
}

StoppableRun::StoppableRun()
{
    const std::scoped_lock lock(runMutex);
    currentRun = &m_source;
}

StoppableRun::~StoppableRun()
{
    const std::scoped_lock lock(runMutex);
    currentRun = nullptr;
}

}  // namespace rookery::cli
