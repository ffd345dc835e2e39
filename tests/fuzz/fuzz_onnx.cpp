#include "fuzz.h"

#include "tests/vision/onnx_mutations.h"
#include "vision/encoders/onnx_encoder.h"
#include "vision/onnx/onnx_header.h"

#include <algorithm>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

using namespace rookery::vision;

/// The whole path of a network: the checks, the trial, OpenCV's importer and a run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    {
        const fuzz::AllocationLimit limit(size);
        const auto header = readOnnxHeader(fuzz::asBytes(data, size), "fuzzed");
        if (!header) {
            const std::string message = header.error().message();
            fuzz::require(message.size() < 300 && message.find('\n') == std::string::npos,
                          "an error is one sentence on one line");
            return 0;
        }
        fuzz::require(header->width > 0 && header->height > 0, "a picture input has a size");
    }
    const int file = ::memfd_create("fuzzed", 0);
    fuzz::require(file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size),
                  "a file to load from");
    // The trial inherits the descriptor, so that the name means the same there.
    const auto encoder = loadOnnx("/proc/self/fd/" + std::to_string(file), {});
    ::close(file);
    fuzz::require(encoder || encoder.error().message().size() < 400, "an error is one sentence");
    return 0;
}

/// Changes the graph and not its bytes, so that most of what it makes is still a network.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    std::vector<onnx_mutations::Field> model;
    if (!onnx_mutations::parse({reinterpret_cast<const char *>(data), size}, onnx_mutations::Kind::Model,
                               model)) {
        return 0;
    }
    onnx_mutations::Mutator(seed).mutate(model);
    const std::string changed = onnx_mutations::write(model);
    const std::size_t kept = std::min(changed.size(), most);
    std::copy_n(changed.begin(), kept, data);
    return kept;
}
