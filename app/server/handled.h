#pragma once

#include <cstdint>
#include <string>

namespace rookery::server {

/// A request, as a log tells of it: nothing of what was said in it.
struct Handled {
    std::uint64_t number = 0;  ///< no other request has it
    std::string method;
    std::string path;    ///< without what stands behind a '?'
    int status = 0;      ///< 0: it is being answered
    double seconds = 0;  ///< that the answer took
};

}  // namespace rookery::server
