#include "app/server/http/guard.h"

#include "engine/lower_case.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <arpa/inet.h>
#include <sys/random.h>
#include <unistd.h>

namespace rookery::server {

namespace {

/// The name in "name:port" or "[address]:port"; empty where it isn't one of these.
std::string nameOf(std::string_view host)
{
    const std::size_t bracket = host.starts_with('[') ? host.find(']') : 0;
    if (bracket == std::string_view::npos) {
        return {};
    }
    const std::size_t colon = host.find(':', bracket);
    const std::string_view port = colon == std::string_view::npos ? "0" : host.substr(colon + 1);
    const bool digits = std::ranges::all_of(port, [](unsigned char c) { return std::isdigit(c) != 0; });
    return digits ? lowerCase(host.substr(0, colon)) : std::string();
}

std::string bracketed(const std::string &address)
{
    return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

bool isLoopback(const std::string &name)
{
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

/// A name can be made to mean this machine by whoever owns it; a number can't.
bool isNumber(const std::string &name)
{
    std::array<unsigned char, sizeof(in6_addr)> address{};
    return name.starts_with('[')
               ? ::inet_pton(AF_INET6, name.substr(1, name.size() - 2).c_str(), address.data()) == 1
               : ::inet_pton(AF_INET, name.c_str(), address.data()) == 1;
}

/// The name that the machine has, or goes by in its network.
bool isThisMachine(const std::string &name)
{
    std::array<char, 256> buffer{};
    if (::gethostname(buffer.data(), buffer.size() - 1) != 0 || buffer.front() == '\0') {
        return false;
    }
    const std::string whole = lowerCase(buffer.data());
    const std::string first = whole.substr(0, whole.find('.'));
    return name == whole || name == first || name == first + ".local";
}

}  // namespace

bool Guard::knowsHost(std::string_view host) const
{
    const std::string name = nameOf(host);
    const std::string own = bracketed(lowerCase(m_rules.host));
    // Who listens for other machines is asked under any of this one's addresses, and under its name.
    return isLoopback(name) || (!name.empty() && name == own) ||
           (!isLoopback(own) && (isNumber(name) || isThisMachine(name)));
}

bool Guard::allowsOrigin(std::string_view origin) const
{
    return std::ranges::find(m_rules.origins, origin) != m_rules.origins.end();
}

bool Guard::knowsKey(std::string_view authorization, std::string_view apiKey) const
{
    constexpr std::string_view Scheme = "bearer ";
    const bool bearer =
        authorization.size() > Scheme.size() && lowerCase(authorization.substr(0, Scheme.size())) == Scheme;
    const bool byBearer = bearer && sameSecret(authorization.substr(Scheme.size()), m_rules.key);
    return sameSecret(apiKey, m_rules.key) || byBearer;
}

std::string complaintAboutOrigin(std::string_view origin)
{
    const std::size_t scheme = origin.find("://");
    const std::string_view host = scheme == std::string_view::npos ? "" : origin.substr(scheme + 3);
    if (origin == "null") {
        return {};  // of pages in files
    }
    if (scheme == 0 || host.empty()) {
        return "must be as browsers write it, a scheme and a host: https://host";
    }
    if (host.find_first_of("/?#@ ") != std::string_view::npos) {
        return "must end with the host or its port, without a '/' behind it";
    }
    return {};
}

bool sameSecret(std::string_view given, std::string_view secret) noexcept
{
    if (secret.empty()) {
        return false;
    }
    std::size_t difference = given.size() ^ secret.size();
    for (std::size_t i = 0; i < given.size(); ++i) {
        difference |=
            static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(secret[i % secret.size()]);
    }
    return difference == 0;
}

std::string makeKey()
{
    std::array<unsigned char, 24> bytes{};
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
        return {};
    }
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string key = "rk-";
    for (const unsigned char byte : bytes) {
        key += Digits[byte >> 4];
        key += Digits[byte & 15];
    }
    return key;
}

}  // namespace rookery::server
