#include "vision/onnx/onnx_trial.h"

#include "vision/image/open_cv.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

namespace rookery::vision {

namespace {

/// The process of a trial, without terminal and standard streams; -1 where it can't be started.
pid_t start(const std::filesystem::path &program, const std::filesystem::path &file)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    std::string programText = program.string(), fileText = file.string();
    std::array<char *, 3> words = {programText.data(), fileText.data(), nullptr};
    pid_t process = -1;
    if (posix_spawn(&process, programText.c_str(), &actions, nullptr, words.data(), environ) != 0) {
        process = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

}  // namespace

Result<void> tryOnnx(const std::filesystem::path &file)
{
    const std::filesystem::path program = besideOpenCv("rookery-onnx-trial");
    const pid_t process = start(program, file);
    int status = 0;
    pid_t ended = -1;
    do {
        ended = process < 0 ? -1 : waitpid(process, &status, 0);
    } while (ended < 0 && process >= 0 && errno == EINTR);
    if (ended < 0) {
        return failure(
            ErrorCode::FileNotFound, program.string(),
            sentence(
                "Image encoder",
                "the part of Rookery that tries an image encoder can't be started; install Rookery again"));
    }
    if (WIFEXITED(status)) {
        switch (static_cast<OnnxTrial>(WEXITSTATUS(status))) {
        case OnnxTrial::Runs:
        case OnnxTrial::CannotImport:
        case OnnxTrial::CannotRun:
            return {};
        case OnnxTrial::NoMemory:
            return failure(ErrorCode::OutOfMemory, file.string(),
                           sentence("Image encoder", "this network needs more memory than there is"));
        case OnnxTrial::Unreadable:
            break;
        }
        return failure(ErrorCode::FileUnreadable, file.string(),
                       sentence("Image encoder",
                                "this network could be read once but not twice; is the file being written?"));
    }
    const bool endless = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    return failure(
        ErrorCode::UnsupportedModel, file.string(),
        endless ? sentence("Image encoder",
                           "this network takes more than two minutes for one picture, so it isn't used")
                : sentence("Image encoder",
                           "OpenCV crashes on this network, so it isn't used; export or download it again"));
}

}  // namespace rookery::vision
