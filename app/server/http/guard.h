#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::server {

/// Who may ask: judges the head of a request, before anything of its body is read.
///
/// A page in a browser can make the browser talk to this machine. It can't choose the Host (which names the
/// page's own server after DNS rebinding) or the Origin that the browser sends, so both are judged first.
class Guard
{
public:
    struct Rules {
        std::string host;                  ///< that the server listens at
        std::string key;                   ///< not empty
        std::vector<std::string> origins;  ///< pages that may ask, as browsers write them
    };
    explicit Guard(Rules rules)
        : m_rules(std::move(rules))
    {
    }

    bool knowsHost(std::string_view host) const;
    bool allowsOrigin(std::string_view origin) const;
    /// \param authorization and \param apiKey the headers of that name, empty where they are missing
    bool knowsKey(std::string_view authorization, std::string_view apiKey) const;

private:
    Rules m_rules;
};

/// Why no browser sends such an Origin, as the rest of a sentence; empty where one may.
std::string complaintAboutOrigin(std::string_view origin);

/// Whether both are the same, in a time that tells nothing of where they differ.
bool sameSecret(std::string_view given, std::string_view secret) noexcept;

/// A key that nobody guesses. \return empty where the system gives no random numbers
std::string makeKey();

}  // namespace rookery::server
