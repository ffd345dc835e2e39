#include "app/server/request/json_fields.h"

#include "engine/grammar/json_extent.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace rookery::server {

namespace {

/// More than any client nests, little enough for code that calls itself.
constexpr int MostNested = 200;

/// Fields of one object.
constexpr std::size_t MostFields = 2000;
constexpr std::size_t MostValues = 500'000;  // each takes some forty bytes, whatever it is

/// What makes a body too costly to be parsed; empty where nothing does.
std::string excess(const std::string &text)
{
    const JsonExtent extent = measureJson(text, MostNested);
    if (extent.depth > MostNested) {
        return "is nested more than " + std::to_string(MostNested) + " deep";
    }
    if (extent.fields > MostFields) {
        return "has an object with more than " + std::to_string(MostFields) + " fields";
    }
    if (extent.values > MostValues) {
        return "has more than " + std::to_string(MostValues) + " values";
    }
    return {};
}

/// Also where it is written as 4.0, as some languages write every number.
std::optional<std::int64_t> wholeNumber(const Received &value)
{
    constexpr double Exact = 9007199254740992.0;  // 2^53
    if (value.is_number_float()) {
        const double number = value.get<double>();
        const bool whole = number == std::trunc(number) && std::abs(number) <= Exact;
        return whole ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
    }
    const bool fits =
        value.is_number_integer() && !(value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX);
    return fits ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

std::string shown(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

}  // namespace

Outcome<Received> parseBody(const std::string &body)
{
    if (const std::string much = excess(body); !much.empty()) {
        return refuse({.message = "the body " + much});
    }
    Received json = Received::parse(body, nullptr, false);
    if (json.is_discarded()) {
        return refuse({.message = body.empty() ? "the body is empty; send a JSON object"
                                               : "the body is not valid JSON in UTF-8"});
    }
    if (!json.is_object()) {
        return refuse({.message = "the body must be a JSON object"});
    }
    return json;
}

const Received *Fields::find(const std::string &name) const
{
    const auto found = m_object.find(name);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

const Received *Fields::required(const std::string &name)
{
    const Received *value = find(name);
    if (value == nullptr) {
        complain(name, "is required");
    }
    return value;
}

const Received *Fields::object(const std::string &name)
{
    const Received *value = find(name);
    if (value != nullptr && !value->is_object()) {
        complain(name, "must be an object");
        return nullptr;
    }
    return value;
}

void Fields::text(const std::string &name, std::string &target)
{
    if (const Received *value = find(name)) {
        if (value->is_string()) {
            target = value->get<std::string>();
        } else {
            complain(name, "must be a string");
        }
    }
}

void Fields::flag(const std::string &name, bool &target)
{
    if (const Received *value = find(name)) {
        if (value->is_boolean()) {
            target = value->get<bool>();
        } else {
            complain(name, "must be true or false");
        }
    }
}

void Fields::number(const std::string &name, double least, double most, float &target)
{
    if (const Received *value = find(name)) {
        const double number = value->is_number() ? value->get<double>() : least - 1;
        if (number >= least && number <= most) {
            target = static_cast<float>(number);
        } else {
            complain(name, "must be a number from " + shown(least) + " to " + shown(most));
        }
    }
}

void Fields::integer(const std::string &name, std::int64_t least, std::int64_t most, int &target)
{
    if (const Received *value = find(name)) {
        const auto number = wholeNumber(*value);
        if (number && *number >= least && *number <= most) {
            target = static_cast<int>(*number);
        } else {
            complain(name,
                     "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        }
    }
}

void Fields::integer(const std::string &name, std::optional<std::uint64_t> &target)
{
    if (const Received *value = find(name)) {
        if (value->is_number_unsigned()) {
            target = value->get<std::uint64_t>();
        } else if (const auto number = wholeNumber(*value)) {
            target = static_cast<std::uint64_t>(*number);
        } else {
            complain(name, "must be a whole number");
        }
    }
}

void Fields::texts(const std::string &name, std::size_t most, std::vector<std::string> &target)
{
    const Received *value = find(name);
    if (value == nullptr) {
        return;
    }
    const Received list = value->is_array() ? *value : Received::array({*value});
    const bool fits =
        list.size() <= most && std::ranges::all_of(list, [](const Received &one) { return one.is_string(); });
    if (!fits) {
        complain(name, "must be a string or a list of at most " + std::to_string(most) + " strings");
        return;
    }
    for (const Received &one : list) {
        if (const auto &text = one.get_ref<const std::string &>(); !text.empty()) {
            target.push_back(text);
        }
    }
}

void Fields::complain(const std::string &name, const std::string &why)
{
    if (!m_error) {
        m_error = ApiError{.message = "'" + m_path + name + "' " + why, .param = m_path + name};
    }
}

void Fields::adopt(const Fields &inner)
{
    if (!m_error) {
        m_error = inner.m_error;
    }
}

}  // namespace rookery::server
