#include "vision/image.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace rookery::vision {

Result<Image> decodeImage(std::span<const std::byte> encoded, const std::string &name)
{
    try {
        const cv::Mat bytes(1, static_cast<int>(encoded.size()), CV_8U,
                            const_cast<std::byte *>(encoded.data()));
        const cv::Mat bgr = encoded.empty() ? cv::Mat() : cv::imdecode(bytes, cv::IMREAD_COLOR);
        if (bgr.empty()) {
            return failure(ErrorCode::CorruptFile, name, "not a picture that can be read");
        }
        Image image{bgr.cols, bgr.rows, std::vector<std::uint8_t>(bgr.total() * 3)};
        cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.rgb.data());
        cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
        return image;
    } catch (const cv::Exception &e) {
        return failure(ErrorCode::CorruptFile, name, e.what());
    }
}

}  // namespace rookery::vision
