#pragma once

#include <cstddef>
#include <string_view>

namespace rookery {

/// What a JSON text of a stranger would cost to parse.
struct JsonExtent {
    int depth = 0;           ///< of the deepest object or list
    std::size_t fields = 0;  ///< of the largest object
    std::size_t values = 0;  ///< at least as many as there are: objects, lists, and what stands in them
};

/// Measured without parsing it, in one walk that ends where it is nested deeper than `mostDepth`. Of a text
/// that isn't JSON the numbers mean nothing.
JsonExtent measureJson(std::string_view text, int mostDepth);

}  // namespace rookery
