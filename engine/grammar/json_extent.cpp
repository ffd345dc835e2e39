#include "engine/grammar/json_extent.h"

#include <algorithm>
#include <vector>

namespace rookery {

JsonExtent measureJson(std::string_view text, int mostDepth)
{
    JsonExtent extent;
    bool quoted = false;
    std::vector<std::size_t> colons = {0};  // of each object or list that is open
    for (std::size_t i = 0; i < text.size() && extent.depth <= mostDepth; ++i) {
        const char c = text[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            extent.depth = std::max(extent.depth, static_cast<int>(colons.size()));
            colons.push_back(0);
            extent.values += 2;
        } else if ((c == '}' || c == ']') && colons.size() > 1) {
            colons.pop_back();
        } else if (c == ':') {
            extent.fields = std::max(extent.fields, ++colons.back());
        } else if (c == ',') {
            ++extent.values;
        }
    }
    return extent;
}

}  // namespace rookery
