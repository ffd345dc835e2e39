#pragma once

#include "engine/error.h"

#include <string>
#include <string_view>

namespace rookery::remote {

/// Where a model elsewhere is asked: "https://host:8000/v1#name".
struct Address {
    bool encrypted = true;
    std::string host;  ///< a name, an IPv4 address, or an IPv6 address without brackets; lower case
    int port = 443;
    std::string path;   ///< "/v1", without a slash at its end; may be empty
    std::string model;  ///< the name that it has there; may be empty

    std::string base() const;   ///< "https://host:8000/v1"
    std::string whole() const;  ///< with the model
    /// "host:8000", the port only where it isn't the scheme's own; for the header Host, and for people.
    std::string hostAndPort() const;
    bool onThisComputer() const;  ///< "localhost" and the like: nothing leaves the computer

    bool operator==(const Address &) const = default;
};

/// Whether a text is meant as an address rather than a file's name.
bool looksLikeAddress(std::string_view text);

/// Without a path "/v1" is meant; what the paths of single endpoints have behind it ("/chat/completions") is
/// left out. \return BadInput, with what is wrong
[[nodiscard]] Result<Address> parseAddress(std::string_view text);

/// Where a path or a whole address in a redirection leads, seen from `from`; nothing but http and https.
[[nodiscard]] Result<Address> resolve(const Address &from, std::string_view location);

}  // namespace rookery::remote
