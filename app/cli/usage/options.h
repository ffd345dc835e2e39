#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rookery::cli {

enum class ValueKind {
    Flag,  ///< takes no value
    Text,
    Integer,  ///< within [least, most]
    Number,   ///< within [least, most], finite
    Tokens,   ///< token ids separated by commas
    Choice,   ///< one of `choices`
    Device,   ///< cpu, cuda, cuda:N, auto
};

struct Option {
    std::string_view name;  ///< without the dashes
    ValueKind kind;
    std::string_view placeholder;  ///< of the value in the help; empty for a flag
    std::string_view help;
    double least = 0;
    double most = 0;
    std::span<const std::string_view> choices = {};
};

/// Every option of every command, once. Which command takes which is in commands.cpp.
std::span<const Option> allOptions();

/// \pre the table has an option of that name
const Option &optionNamed(std::string_view name);

/// What is wrong with a value, as the rest of a sentence ("expects a number from 0 to 1"); empty where
/// nothing is.
std::string complaint(const Option &option, std::string_view value);

}  // namespace rookery::cli
