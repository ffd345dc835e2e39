#include "app/server/server.h"

#include "app/server/endpoints/call.h"
#include "app/server/endpoints/routes.h"
#include "app/server/http/guard.h"
#include "app/server/http/listener.h"
#include "app/server/request/json_fields.h"
#include "engine/lower_case.h"

#include <algorithm>
#include <atomic>
#include <cctype>
#include <iterator>
#include <new>
#include <optional>
#include <sstream>
#include <utility>

namespace rookery::server {

namespace {

/// A request's body, however it is sent: room for some pictures.
constexpr std::size_t MostBodyBytes = std::size_t(48) << 20;
constexpr int MostRequestsOfConnection = 1000;
constexpr int MostWaiting = 64;
constexpr std::size_t MostLoggedPath = 200;
constexpr int SurplusRetry = 2;  ///< seconds
/// To who speaks TLS, or anything else: no such client reads more than that it is none.
constexpr std::string_view NoRequest =
    "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// The connection that this thread serves; httplib's handlers aren't told.
thread_local Connection *current = nullptr;
/// Of the answer that this thread has sent; 0: none yet.
thread_local int statusSent = 0;

std::string header(const httplib::Request &request, const char *name)
{
    return request.get_header_value(name);
}

/// Of a request as for a proxy, http://host/path, which every server has to take (RFC 9112, 3.2.2).
std::string pathOf(const std::string &target)
{
    constexpr std::string_view Scheme = "http://";
    if (!target.starts_with(Scheme)) {
        return target;
    }
    const std::size_t path = target.find('/', Scheme.size());
    return path == std::string::npos ? "/" : target.substr(path);
}

/// Whether the header `Connection` has the word "close" among others.
bool asksToClose(const httplib::Request &request)
{
    std::string words = lowerCase(header(request, "Connection"));
    std::ranges::replace(words, ',', ' ');
    std::istringstream list(words);
    return std::find(std::istream_iterator<std::string>(list), {}, "close") !=
           std::istream_iterator<std::string>();
}

ApiError tooLarge()
{
    return {.status = 413,
            .message = "the body is larger than " + std::to_string(MostBodyBytes >> 20) + " MiB"};
}

/// Names of headers in a list, and nothing that could be something else.
bool isHeaderList(const std::string &text)
{
    return std::ranges::all_of(
        text, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == ',' || c == ' '; });
}

}  // namespace

/// httplib's parsing of requests and writing of answers on connections of our own.
class Server::Http final : public httplib::Server
{
public:
    Http(Service &service, Guard guard, int socket, std::function<void(const Handled &)> log)
        : m_service(service)
        , m_guard(std::move(guard))
        , m_log(std::move(log))
    {
        svr_sock_ = socket;  // else httplib takes itself to be shutting down
        set_keep_alive_max_count(MostRequestsOfConnection);
        set_payload_max_length(MostBodyBytes);
        set_logger([](const auto &, const auto &response) { statusSent = response.status; });
        set_default_headers({{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}});
        set_post_routing_handler([](const auto &, auto &response) {
            response.headers.erase("Accept-Ranges");  // of answers to HEAD; parts of answers are refused
            response.headers.erase("Keep-Alive");     // would promise another time than is kept to
            if (current->endsWithThis()) {
                response.headers.erase("Connection");
                response.set_header("Connection", "close");
            }
        });
        // Who asks first is told before the body comes whether it is wanted.
        set_expect_100_continue_handler([this](const auto &request, auto &response) {
            httplib::Response trial;
            return refused(request, trial) && refused(request, response) ? response.status : 100;
        });
        set_pre_routing_handler([this](const auto &request, auto &response) {
            return refused(request, response) ? HandlerResponse::Handled : HandlerResponse::Unhandled;
        });
        const auto plain = [this](const auto &request, auto &response) { answer(request, response, {}); };
        const auto reading = [this](const auto &request, auto &response, const auto &content) {
            readAndAnswer(request, response, content);
        };
        Get(".*", plain);
        Delete(".*", [this](const auto &request, auto &response, const auto &) {
            answer(request, response, {});  // whatever body it has is left where it is
        });
        Post(".*", reading);
        set_error_handler([](const auto &request, auto &response) {
            if (response.body.empty()) {  // of what httplib refuses by itself
                response.set_content(dumped(errorBody({.status = response.status,
                                                       .message = "this is no request that can be answered"},
                                                      dialectAt(request.path))),
                                     "application/json");
            }
        });
        set_exception_handler([](const auto &request, auto &response, const std::exception_ptr &thrown) {
            ApiError error{.status = 500, .message = "the request failed"};
            try {
                std::rethrow_exception(thrown);
            } catch (const std::bad_alloc &) {
                error = {.status = 503, .message = "not enough memory for this request"};
            } catch (const std::exception &failed) {
                error.message += ": ";
                error.message += failed.what();
            }
            response.status = error.status;
            current->last = true;
            response.set_content(dumped(errorBody(error, dialectAt(request.path))), "application/json");
        });
    }

    ~Http() override { svr_sock_ = -1; }

    void serve(Connection &connection)
    {
        current = &connection;
        bool open = true;
        for (int left = MostRequestsOfConnection; left > 0 && open && connection.waitForRequest(); --left) {
            if (connection.speaksOtherwise()) {
                connection.write(NoRequest.data(), NoRequest.size());
                connection.finish();
                break;
            }
            Handled handled;
            Connection::Clock::time_point begun;
            const auto headIsRead = [&](httplib::Request &request) {
                connection.headIsRead(Body(request.headers));
                connection.last = left == 1 || request.version != "HTTP/1.1" || asksToClose(request);
                // The connection knows where the body ends.
                request.headers.erase("Content-Length");
                request.headers.erase("Transfer-Encoding");
                // Nobody has to give parts of an answer; httplib would cut what refuses a request too.
                request.headers.erase("Range");
                request.ranges.clear();
                request.path = pathOf(request.path);
                begun = Connection::Clock::now();
                handled = {.number = ++m_requests,
                           .method = request.method,
                           .path = request.path.substr(0, MostLoggedPath)};
                tell(handled);
            };
            statusSent = 0;
            bool asked = false;  // to end; known already
            open = process_request(connection, left == 1, asked, headIsRead) && !connection.endsWithThis();
            if (!connection.body().ended()) {
                connection.finish();
            }
            if (handled.number != 0) {
                handled.status = statusSent != 0 ? statusSent : 499;  // the client has left
                handled.seconds = std::chrono::duration<double>(Connection::Clock::now() - begun).count();
                tell(handled);
            }
        }
        current = nullptr;
    }

    void shutDown() { svr_sock_ = -1; }

private:
    void tell(const Handled &handled) const
    {
        if (m_log) {
            m_log(handled);
        }
    }

    Call callOf(const httplib::Request &request, httplib::Response &response)
    {
        return {.service = m_service,
                .request = request,
                .response = response,
                .connection = *current,
                .dialect = dialectAt(request.path)};
    }

    /// Everything that is judged before the body.
    bool refused(const httplib::Request &request, httplib::Response &response)
    {
        Call call = callOf(request, response);
        if (request.get_header_value_count("Host") != 1 || !m_guard.knowsHost(header(request, "Host"))) {
            sendError(call,
                      {.status = 403,
                       .message = "this server is asked under another name than its own; use its address",
                       .code = "unknown_host"});
            return true;
        }
        if (request.has_header("Origin")) {
            const std::string origin = header(request, "Origin");
            if (request.get_header_value_count("Origin") != 1 || !m_guard.allowsOrigin(origin)) {
                sendError(call, {.status = 403,
                                 .message = "pages of this origin may not ask; --allow-origin lets them",
                                 .code = "unknown_origin"});
                return true;
            }
            response.set_header("Access-Control-Allow-Origin", origin);
            response.set_header("Vary", "Origin");
            if (request.method == "OPTIONS") {
                answerPreflight(request, response);
                return true;
            }
        }
        const auto error = complaint(request, response);
        if (error) {
            sendError(call, *error);
        }
        return error.has_value();
    }

    std::optional<ApiError> complaint(const httplib::Request &request, httplib::Response &response)
    {
        if (current->surplus()) {
            current->last = true;
            return ApiError{.status = 429,
                            .message =
                                "more connections are open than this server answers at once; ask again",
                            .retryAfter = SurplusRetry};
        }
        const Found found = findRoute(request.method, request.path);
        const bool open = found.route != nullptr && found.route->open;
        if (!open && !m_guard.knowsKey(header(request, "Authorization"), header(request, "x-api-key"))) {
            response.set_header("WWW-Authenticate", "Bearer");
            return ApiError{.status = 401,
                            .message = "the API key is missing or wrong; send 'Authorization: Bearer KEY'",
                            .code = "invalid_api_key"};
        }
        if (found.route == nullptr && !found.allowed.empty()) {
            response.set_header("Allow", found.allowed);
            return ApiError{.status = 405,
                            .message = request.method + " is not possible here; use " + found.allowed};
        }
        if (found.route == nullptr) {
            return ApiError{.status = 404,
                            .message = "there is nothing at this path; as base URL OpenAI's clients take "
                                       "this server's address with /v1 behind it, Anthropic's without",
                            .code = "unknown_path"};
        }
        const Body &body = current->body();
        if (body.framing() == Body::Framing::Senseless) {
            return ApiError{.message = "the length of the body is announced in a way that makes no sense"};
        }
        if (body.framing() == Body::Framing::Unknown) {
            return ApiError{.status = 501,
                            .message = "a body is read with Content-Length or as 'Transfer-Encoding: "
                                       "chunked'; a packed one is told by Content-Encoding"};
        }
        if (body.announced() > MostBodyBytes) {
            return tooLarge();
        }
        if (header(request, "Content-Type").starts_with("multipart/")) {
            return ApiError{.status = 415, .message = "the body must be JSON, not a form"};
        }
        return std::nullopt;
    }

    static void answerPreflight(const httplib::Request &request, httplib::Response &response)
    {
        const std::string wanted = header(request, "Access-Control-Request-Headers");
        response.status = 204;
        response.set_header("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
        response.set_header("Access-Control-Allow-Headers", !wanted.empty() && isHeaderList(wanted)
                                                                ? wanted
                                                                : "authorization, content-type, x-api-key");
        response.set_header("Access-Control-Max-Age", "600");
        if (request.has_header("Access-Control-Request-Private-Network")) {
            response.set_header("Access-Control-Allow-Private-Network", "true");
        }
    }

    void readAndAnswer(const httplib::Request &request, httplib::Response &response,
                       const httplib::ContentReader &content)
    {
        std::string body;
        bool large = false;
        const bool read = content([&](const char *data, std::size_t size) {
            large = body.size() + size > MostBodyBytes;  // in chunks, or unpacked
            if (!large) {
                body.append(data, size);
            }
            return !large;
        });
        Call call = callOf(request, response);
        if (!read) {
            const char *why = request.has_header("Content-Encoding")
                                  ? "the body broke off, or isn't packed as its Content-Encoding says"
                                  : "the body broke off";
            sendError(call, large ? tooLarge() : ApiError{.message = why});
            return;
        }
        auto parsed = parseBody(body);
        if (!parsed) {
            sendError(call, parsed.error());
            return;
        }
        std::string().swap(body);
        answer(request, response, std::move(*parsed));
    }

    void answer(const httplib::Request &request, httplib::Response &response, Received body)
    {
        Found found = findRoute(request.method, request.path);
        Call call = callOf(request, response);
        call.body = std::move(body);
        call.operand = std::move(found.operand);
        found.route->answer(call);
    }

    Service &m_service;
    Guard m_guard;
    std::function<void(const Handled &)> m_log;
    std::atomic<std::uint64_t> m_requests = 0;
};

/// What the server consists of, out of its header: httplib is seen by nobody else.
struct Server::Parts {
    Parts(Options given, HostedModels models, std::unique_ptr<Listener> opened)
        : options(std::move(given))
        , service{.slots = Slots(options.parallel, MostWaiting), .models = std::move(models)}
        , listener(std::move(opened))
        , http(service, Guard({.host = options.host, .key = options.key, .origins = options.origins}),
               listener->socket(), options.log)
    {
    }

    Options options;
    Service service;
    std::unique_ptr<Listener> listener;
    Http http;
};

Server::Server(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::open(Options options, HostedModels models)
{
    if (options.host.starts_with('[') && options.host.ends_with(']')) {  // as in addresses
        options.host = options.host.substr(1, options.host.size() - 2);
    }
    auto listener = Listener::open(options.host, options.port);
    if (!listener) {
        return tl::make_unexpected(listener.error());
    }
    return std::unique_ptr<Server>(
        new Server(std::make_unique<Parts>(std::move(options), std::move(models), std::move(*listener))));
}

std::string Server::address() const
{
    const std::string &host = m_parts->options.host;
    const bool six = host.find(':') != std::string::npos;
    return "http://" + (six ? "[" + host + "]" : host) + ":" + std::to_string(m_parts->listener->port());
}

void Server::run(const std::stop_token &stop)
{
    const std::stop_callback shutDown(stop, [this] { m_parts->http.shutDown(); });
    m_parts->listener->run(stop, [this](Connection &connection) { m_parts->http.serve(connection); });
}

}  // namespace rookery::server
