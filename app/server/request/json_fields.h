#pragma once

#include "app/server/request/api_error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rookery::server {

/// Reads a body: one JSON object, in UTF-8, not nested beyond reason. \return an error with status 400
Outcome<Received> parseBody(const std::string &body);

/// Reads the fields of a request one by one and keeps the first complaint, so that what takes a request
/// apart reads like a list. A field that is missing or null leaves its target as it was.
class Fields
{
public:
    /// \param object outlives this. \param path what stands before the names in complaints ("messages[0].")
    explicit Fields(const Received &object, std::string path = {})
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    /// The value, null where it is missing or null.
    const Received *find(const std::string &name) const;

    void text(const std::string &name, std::string &target);
    void flag(const std::string &name, bool &target);
    void number(const std::string &name, double least, double most, float &target);
    void integer(const std::string &name, std::int64_t least, std::int64_t most, int &target);
    void integer(const std::string &name, std::optional<std::uint64_t> &target);
    /// A text or a list of texts; empty ones are left out.
    void texts(const std::string &name, std::size_t most, std::vector<std::string> &target);
    /// Null where it is missing, or no object, which is then complained about.
    const Received *object(const std::string &name);
    /// The field is there. \return null where it isn't, which is then complained about
    const Received *required(const std::string &name);

    void complain(const std::string &name, const std::string &why);
    /// Takes over what was complained about in a field of it.
    void adopt(const Fields &inner);
    const std::optional<ApiError> &error() const noexcept { return m_error; }

private:
    const Received &m_object;
    std::string m_path;
    std::optional<ApiError> m_error;
};

}  // namespace rookery::server
