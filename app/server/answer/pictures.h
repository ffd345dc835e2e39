#pragma once

#include "app/runtime/dialogue.h"
#include "app/server/request/api_error.h"

#include <string_view>

namespace rookery::server {

/// A picture in a data URI, decoded. Addresses of other machines and of files are refused and never opened.
Outcome<runtime::Picture> pictureOf(std::string_view uri, const std::string &field);

/// \param encoded base64
Outcome<runtime::Picture> pictureFromBase64(std::string_view encoded, const std::string &field);

}  // namespace rookery::server
