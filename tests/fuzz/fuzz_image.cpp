#include "fuzz.h"

#include "vision/image/image.h"

using namespace rookery::vision;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    DecodeOptions options;
    options.maxPixels = 4'000'000;
    options.transparency = size % 2 == 0 ? Transparency::Drop : Transparency::OnWhite;
    const auto image = decodeImage(fuzz::asBytes(data, size), "fuzzed", options);
    if (!image) {
        const std::string message = image.error().message();
        fuzz::require(message.size() < 300 && message.find('\n') == std::string::npos,
                      "an error is one sentence on one line");
        return 0;
    }
    fuzz::require(image->width > 0 && image->height > 0 &&
                      image->rgb.size() == std::size_t(image->width) * std::size_t(image->height) * 3,
                  "a picture has as many pixels as it says");
    return 0;
}
