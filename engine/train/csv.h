#pragma once

#include "engine/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// The rows of a table (RFC 4180): fields may stand in quotes, a quote in one is doubled, lines end with LF
/// or CR LF. Empty lines are no rows. \return BadInput, with the line, for a quote that isn't closed
[[nodiscard]] Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view text, char separator);

}  // namespace rookery
