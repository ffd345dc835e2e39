#include "app/cli/terminal/interrupts.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <mutex>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace rookery::cli {

namespace {

std::mutex runMutex;
std::stop_source *currentRun = nullptr;  // guarded by runMutex
std::array<int, 2> signalPipe{-1, -1};   // read end, write end

/// \return false where there is nothing to stop or it was asked already
bool stopCurrentRun()
{
    const std::scoped_lock lock(runMutex);
    return currentRun != nullptr && currentRun->request_stop();
}

/// A stop takes locks, so it can't be requested here: the handler only tells the thread that waits.
extern "C" void passOn(int signal)
{
    const int error = errno;
    const auto number = static_cast<unsigned char>(signal);
    // Where the pipe is full, enough interrupts are under way.
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &number, 1);
    errno = error;
}

void waitForSignals()
{
    for (;;) {
        unsigned char number = 0;
        if (::read(signalPipe[0], &number, 1) != 1 || stopCurrentRun()) {
            continue;
        }
        std::signal(number, SIG_DFL);
        ::kill(::getpid(), number);
    }
}

}  // namespace

void handleInterrupts()
{
    // A reader that goes away (`| head`) shows as a failed write, which is reported.
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe2(signalPipe.data(), O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "no pipe to wait for an interrupt");
    }
    ::fcntl(signalPipe[1], F_SETFL, O_NONBLOCK);
    // A handler and no blocked signals with sigwait: libraries start threads before main, which block
    // nothing.
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    struct sigaction before = {};
    if (::sigaction(SIGHUP, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
        ::sigaction(SIGHUP, &action, nullptr);
    }
    std::thread(waitForSignals).detach();
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
