#pragma once

#include "app/cli/terminal/failure.h"
#include "app/cli/usage/options.h"
#include "engine/tokens/tokenizer.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

struct Command;

/// What stands behind a command's name. Every value was checked against the table of options, so reading one
/// can't fail.
class Arguments
{
public:
    /// `--name VALUE`, `--name=VALUE`, `--flag`, operands; `--` ends the options. Where an option is repeated
    /// the last one counts. \return BadUsage; but with --help nothing else is checked.
    [[nodiscard]] static Outcome<Arguments> parse(const Command &command,
                                                  std::span<const std::string_view> words);

    bool given(std::string_view option) const { return m_values.find(option) != m_values.end(); }
    /// The value given, or `fallback`.
    std::string text(std::string_view option, std::string_view fallback = {}) const;
    std::int64_t integer(std::string_view option, std::int64_t fallback) const;
    double number(std::string_view option, double fallback) const;
    std::vector<TokenId> tokens(std::string_view option) const;
    std::vector<std::string> all(std::string_view option) const;  ///< of a repeated option

    const std::vector<std::string> &operands() const noexcept { return m_operands; }

private:
    /// Reads the option at the front. \return the words that it took, BadUsage
    Outcome<std::size_t> takeOption(const Command &command, std::span<const std::string_view> words);
    std::string
    missing(const Command &command) const;  ///< what was left out or is too much; empty if nothing
    std::optional<std::string_view> last(std::string_view option) const;

    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
    std::vector<std::string> m_operands;
};

}  // namespace rookery::cli
