// Imports and runs a network as Rookery is about to, in a process of its own: OpenCV's importer trusts the
// file, and what it does to a hostile one, a crash, gigabytes or no end, shall happen here.
//     rookery-onnx-trial FILE
// Exit code: see OnnxTrial. Nothing is printed.
#include "vision/onnx/onnx_trial.h"

#include "engine/file/mapped_file.h"
#include "vision/image/open_cv.h"
#include "vision/onnx/onnx_header.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__has_feature)
#define ROOKERY_SANITIZED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ROOKERY_SANITIZED 1
#else
#define ROOKERY_SANITIZED 0
#endif

using namespace rookery;
using namespace rookery::vision;

namespace {

void limit(int resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(static_cast<__rlimit_resource_t>(resource), &now) == 0) {
        now.rlim_cur = std::min(now.rlim_max, most);
        setrlimit(static_cast<__rlimit_resource_t>(resource), &now);
    }
}

/// What a network of this size may need; more than that is a fault, not a need.
void limitThisProcess(std::size_t fileBytes)
{
    constexpr unsigned Seconds = 120;
    alarm(Seconds);
    limit(RLIMIT_CORE, 0);
    // Sanitizers reserve terabytes of addresses.
#if !ROOKERY_SANITIZED
    constexpr rlim_t Base = rlim_t{6} << 30;  // libraries, the stacks of threads, activations
    limit(RLIMIT_AS, Base + 8 * static_cast<rlim_t>(fileBytes));
#else
    (void)fileBytes;
#endif
    // Where memory is short all the same, this process goes, not the one that asked for it.
    if (std::FILE *score = std::fopen("/proc/self/oom_score_adj", "w")) {
        std::fputs("1000", score);
        std::fclose(score);
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

OnnxTrial tryNetwork(const char *file)
{
    const auto mapped = MappedFile::open(file);
    if (!mapped) {
        return OnnxTrial::Unreadable;
    }
    limitThisProcess(mapped->bytes().size());
    const auto header = readOnnxHeader(mapped->bytes(), file);
    const auto opencv = openCv();
    if (!header || !opencv) {
        return OnnxTrial::Unreadable;
    }
    auto network = (*opencv)->readOnnx(mapped->bytes());
    if (!network) {
        return OnnxTrial::CannotImport;
    }
    const std::vector<float> picture(std::size_t{3} * static_cast<std::size_t>(header->width) *
                                         static_cast<std::size_t>(header->height),
                                     0.25F);
    return (*network)->forward(picture, header->width, header->height) ? OnnxTrial::Runs
                                                                       : OnnxTrial::CannotRun;
}

}  // namespace

int main(int argc, char **argv)
{
    OnnxTrial outcome = OnnxTrial::Unreadable;
    try {
        outcome = argc == 2 ? tryNetwork(argv[1]) : OnnxTrial::Unreadable;
    } catch (const std::bad_alloc &) {
        outcome = OnnxTrial::NoMemory;
    }
    // Without the end of OpenCV's threads, which nobody needs any more.
    std::_Exit(static_cast<int>(outcome));
}
