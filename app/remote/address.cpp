#include "app/remote/address.h"

#include "engine/lower_case.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <initializer_list>

namespace rookery::remote {

namespace {

constexpr std::size_t MostLetters = 2000;

tl::unexpected<Error> wrong(std::string_view text, Sentence reason)
{
    return failure(ErrorCode::BadInput, text, std::move(reason));
}

bool printable(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c > ' ' && c != 0x7f; });
}

/// Takes "host", "host:port" or "[host]:port". \return what is wrong, or empty
Sentence takeAuthority(std::string_view authority, Address &address)
{
    if (authority.find('@') != std::string_view::npos) {
        return sentence("Remote",
                        "leave the name and password out of the address; a key is given apart from it");
    }
    std::string_view port;
    if (authority.starts_with('[')) {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos) {
            return sentence("Remote", "the bracket around the host isn't closed");
        }
        address.host = lowerCase(authority.substr(1, end - 1));
        authority.remove_prefix(end + 1);
        if (!authority.empty() && authority.front() != ':') {
            return sentence("Remote", "the host isn't written as a host is");
        }
        port = authority.empty() ? authority : authority.substr(1);
    } else {
        const std::size_t colon = authority.find(':');
        address.host = lowerCase(authority.substr(0, colon));
        port = colon == std::string_view::npos ? std::string_view() : authority.substr(colon + 1);
        const auto inName = [](unsigned char c) {
            return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
        };
        if (!std::ranges::all_of(address.host, inName)) {
            return sentence("Remote", "the host may have letters, digits, dots and hyphens alone");
        }
    }
    if (address.host.empty()) {
        return sentence("Remote", "the host is missing, as in https://example.org/v1");
    }
    if (!port.empty()) {
        const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (error != std::errc() || end != port.data() + port.size() || address.port < 1 ||
            address.port > 65535) {
            return sentence("Remote", "the port must be a number from 1 to 65535");
        }
    }
    return {};
}

}  // namespace

std::string Address::hostAndPort() const
{
    const bool six = host.find(':') != std::string::npos;
    std::string text = six ? "[" + host + "]" : host;
    if (port != (encrypted ? 443 : 80)) {
        text += ":" + std::to_string(port);
    }
    return text;
}

std::string Address::base() const
{
    return (encrypted ? "https://" : "http://") + hostAndPort() + path;
}

std::string Address::whole() const
{
    return model.empty() ? base() : base() + "#" + model;
}

bool Address::onThisComputer() const
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

bool looksLikeAddress(std::string_view text)
{
    const std::string begin = lowerCase(text.substr(0, 8));
    return begin.starts_with("http://") || begin.starts_with("https://");
}

Result<Address> parseAddress(std::string_view text)
{
    if (text.size() > MostLetters) {
        return wrong(text.substr(0, 40), sentence("Remote", "the address is too long"));
    }
    if (!looksLikeAddress(text)) {
        return wrong(text, sentence("Remote", "an address begins with https:// or http://"));
    }
    Address address;
    address.encrypted = lowerCase(text.substr(0, 5)) == "https";
    address.port = address.encrypted ? 443 : 80;
    std::string_view rest = text.substr(text.find("://") + 3);
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        address.model = rest.substr(hash + 1);
        rest = rest.substr(0, hash);
    }
    if (!printable(rest) || std::ranges::any_of(address.model, [](unsigned char c) { return c < ' '; })) {
        return wrong(text, sentence("Remote", "an address has neither blanks nor control characters"));
    }
    if (rest.find('?') != std::string_view::npos) {
        return wrong(text, sentence("Remote", "an address with a question mark can't be asked"));
    }
    const std::size_t slash = rest.find('/');
    if (Sentence complaint = takeAuthority(rest.substr(0, slash), address); !complaint.empty()) {
        return wrong(text, std::move(complaint));
    }
    address.path = slash == std::string_view::npos ? std::string() : std::string(rest.substr(slash));
    while (address.path.ends_with('/')) {
        address.path.pop_back();
    }
    for (const std::string_view end : {"/chat/completions", "/completions", "/models"}) {
        if (address.path.ends_with(end)) {
            address.path.erase(address.path.size() - end.size());
            break;
        }
    }
    if (slash == std::string_view::npos || rest.substr(slash) == "/") {
        address.path = "/v1";
    }
    return address;
}

Result<Address> resolve(const Address &from, std::string_view location)
{
    Address to = from;
    to.model.clear();
    if (location.starts_with('/') && !location.starts_with("//")) {
        to.path = location;
    } else if (looksLikeAddress(location)) {
        to.encrypted = lowerCase(location.substr(0, 5)) == "https";
        to.port = to.encrypted ? 443 : 80;
        const std::string_view rest = location.substr(location.find("://") + 3);
        const std::size_t slash = rest.find_first_of("/?");
        if (Sentence complaint = takeAuthority(rest.substr(0, slash), to); !complaint.empty()) {
            return wrong(location, std::move(complaint));
        }
        to.path = slash == std::string_view::npos ? "/" : std::string(rest.substr(slash));
    } else {
        return wrong(location, sentence("Remote", "leads to no web address"));
    }
    to.path = to.path.substr(0, to.path.find('#'));
    if (!printable(to.path)) {
        return wrong("the redirection", sentence("Remote", "isn't written as an address is"));
    }
    return to;
}

}  // namespace rookery::remote
