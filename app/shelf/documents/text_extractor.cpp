#include "app/shelf/documents/text_extractor.h"

#include "app/shelf/documents/document.h"
#include "vision/image/open_cv.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace rookery::shelf {

namespace {

constexpr int LookMs = 50;  ///< between two looks at whether it is still wanted

/// The end of a pipe, closed with it.
class PipeEnd
{
public:
    explicit PipeEnd(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    PipeEnd(const PipeEnd &) = delete;
    PipeEnd &operator=(const PipeEnd &) = delete;
    ~PipeEnd() { close(); }

    int descriptor() const noexcept { return m_descriptor; }
    void close() noexcept
    {
        if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0) {
            ::close(descriptor);
        }
    }

private:
    int m_descriptor;
};

/// The process that reads `file` and writes to `output`; -1 where it can't be started.
pid_t start(const std::filesystem::path &program, Format format, int file, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string programText = program.string();
    std::string formatText = format == Format::Pdf ? "pdf" : "html";
    std::array<char *, 3> words = {programText.data(), formatText.data(), nullptr};
    pid_t process = -1;
    if (posix_spawn(&process, programText.c_str(), &actions, nullptr, words.data(), environ) != 0) {
        process = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

enum class Flow { Ended, TooMuch, Stopped };

/// Everything that is written into the pipe, up to a limit.
Flow drain(int pipe, std::string &text, const std::stop_token &stop)
{
    std::array<char, 64 << 10> buffer;
    while (!stop.stop_requested()) {
        pollfd waiting{.fd = pipe, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, LookMs) <= 0) {
            continue;
        }
        const ssize_t got = ::read(pipe, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return Flow::Ended;
        }
        text.append(buffer.data(), static_cast<std::size_t>(got));
        if (text.size() > MostTextBytes) {
            return Flow::TooMuch;
        }
    }
    return Flow::Stopped;
}

int waitFor(pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

tl::unexpected<Error> refused(int status, const std::string &name)
{
    if (WIFEXITED(status)) {
        switch (WEXITSTATUS(status)) {
        case Encrypted:
            return failure(ErrorCode::UnsupportedFile, name,
                           sentence("Document", "it asks for a password; save it without one first"));
        case Textless:
            return failure(ErrorCode::UnsupportedFile, name,
                           sentence("Document", "there is no text in it, only pictures of text or nothing"));
        default:
            return failure(
                ErrorCode::CorruptFile, name,
                sentence("Document", "it is damaged; open it in another program and save it again"));
        }
    }
    const bool endless = WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    return failure(ErrorCode::UnsupportedFile, name,
                   endless
                       ? sentence("Document", "taking it apart takes more than two minutes, so it isn't read")
                       : sentence("Document", "taking it apart fails, so it isn't read"));
}

}  // namespace

Result<std::string> extractText(Format format, const ReadableFile &file, const std::filesystem::path &name,
                                const std::stop_token &stop)
{
    int ends[2] = {-1, -1};
    const std::filesystem::path program = vision::besideOpenCv("rookery-document-text");
    const bool piped = ::pipe2(ends, O_CLOEXEC) == 0;
    PipeEnd from(ends[0]);
    PipeEnd to(ends[1]);
    const pid_t process = piped ? start(program, format, file.descriptor(), to.descriptor()) : -1;
    to.close();
    if (process < 0) {
        return failure(ErrorCode::FileNotFound, program.string(),
                       sentence("Document",
                                "the part of Rookery that takes documents apart can't be started; install "
                                "Rookery again"));
    }
    std::string text;
    const Flow flow = drain(from.descriptor(), text, stop);
    if (flow != Flow::Ended) {
        ::kill(process, SIGKILL);
    }
    const int status = waitFor(process);
    if (flow == Flow::Stopped) {
        return failure(ErrorCode::Cancelled, name.string(), sentence("Document", "reading it was cancelled"));
    }
    if (flow == Flow::TooMuch) {
        return tooLong(name);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != Extracted) {
        return refused(status, name.string());
    }
    return text;
}

}  // namespace rookery::shelf
