#include "app/server/answer/tools.h"
#include "app/server/answer/wishes.h"
#include "app/server/server.h"
#include "engine/file/byte_cursor.h"
#include "fuzz.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace rookery;

namespace {

/// A server without models, that every input is sent to.
class Running
{
public:
    Running()
        : m_server(*server::Server::open({.key = "k"}, {}))
        , m_thread([this](const std::stop_token &stop) { m_server->run(stop); })
    {
        const std::string address = m_server->address();
        m_port = static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
    }

    /// \return what it says until it hangs up
    std::string say(std::string_view request) const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(m_port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        std::string answer;
        if (::connect(socket, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0) {
            [[maybe_unused]] const ssize_t sent =
                ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
            ::shutdown(socket, SHUT_WR);
            char buffer[4096];
            for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;) {
                answer.append(buffer, static_cast<std::size_t>(got));
            }
        }
        ::close(socket);
        return answer;
    }

private:
    std::unique_ptr<server::Server> m_server;
    std::jthread m_thread;
    std::uint16_t m_port = 0;
};

void readFields(const server::Received &body)
{
    server::Fields fields(body);
    server::Wishes wishes = server::readWishes(fields, "max_tokens");
    server::readChoices(fields, 65530, wishes);
    server::readFormat(fields, "response_format", wishes.form);
    server::readGrammar(fields, wishes.form);
    const server::Tools tools = server::readTools(fields);
    fuzz::require(!server::inWords(tools).empty() || tools.offered.empty(), "tools have words");
    if (fields.error()) {
        fuzz::require(fields.error()->status == 400 && !fields.error()->message.empty(), "a reason is given");
    }
}

}  // namespace

/// The first byte says whether it is a request as the network brings it, or a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = asText(fuzz::asBytes(data, size));
    if (input.empty()) {
        return 0;
    }
    if (input.front() % 2 == 0) {
        static const Running running;
        const std::string answer = running.say(input.substr(1));
        fuzz::require(answer.empty() || answer.starts_with("HTTP/1."), "an answer is HTTP, or none");
        return 0;
    }
    if (const auto body = server::parseBody(std::string(input.substr(1)))) {
        readFields(*body);
    }
    return 0;
}
