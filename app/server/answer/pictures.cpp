#include "app/server/answer/pictures.h"

#include "app/common/base64.h"
#include "engine/lower_case.h"

#include <memory>
#include <span>

namespace rookery::server {

Outcome<runtime::Picture> pictureOf(std::string_view uri, const std::string &field)
{
    constexpr std::string_view Marker = ";base64,";
    const std::size_t marker = uri.substr(0, 200).find(Marker);
    if (lowerCase(uri.substr(0, 5)) != "data:" || marker == std::string_view::npos) {
        return refuseField(field, "must be an image as a data URI in base64 (data:image/png;base64,...); "
                                  "image addresses are never fetched");
    }
    return pictureFromBase64(uri.substr(marker + Marker.size()), field);
}

Outcome<runtime::Picture> pictureFromBase64(std::string_view encoded, const std::string &field)
{
    const auto bytes = fromBase64(encoded);
    if (!bytes) {
        return refuseField(field, "is an image that is not valid base64");
    }
    auto decoded = vision::decodeImage(std::as_bytes(std::span(*bytes)), "the image");
    if (!decoded) {
        return refuseField(field, "can't be read: " + decoded.error().message());
    }
    const auto image = std::make_shared<const vision::Image>(std::move(*decoded));
    return runtime::Picture{.source = [image] { return Result<vision::Image>(*image); },
                            .caption = "not shown"};
}

}  // namespace rookery::server
