#pragma once

#include "app/server/endpoints/call.h"

#include <string>
#include <string_view>

namespace rookery::server {

/// What answers one method at one path. A '*' stands for any one name between the '/'.
struct Route {
    std::string_view method;
    std::string_view path;
    void (*answer)(Call &call);
    Dialect dialect = Dialect::OpenAi;
    bool open = false;  ///< to who has no key
};

/// The route, or why there is none: 404, or 405 with the methods that there are in `allowed`.
struct Found {
    const Route *route = nullptr;
    std::string operand;  ///< what the '*' stands for
    std::string allowed;
};
Found findRoute(std::string_view method, std::string_view path);

/// In which words a client at this path is told of errors.
Dialect dialectAt(std::string_view path);

}  // namespace rookery::server
