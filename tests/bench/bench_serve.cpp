// What clients of a running server get: one stream, eight at once, and a ninth's first token.
//     rookery-cli serve --model MODEL --quant int8 --threads 2 --api-key k --port 8080
//     bench_serve 8080 k MODEL_ID [TOKENS [logprobs]]
// With logprobs each chunk tells the probabilities of its tokens, which is work of its own.

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Asked {
    int port;
    std::string key;
    std::string model;
    int tokens;
    bool logprobs;
};

struct Streamed {
    double first = 0;  ///< seconds to its first text
    int tokens = 0;    ///< as the server counted them
};

/// The number behind the last `"name":` of a stream.
int lastNumber(const std::string &text, const std::string &name)
{
    const std::size_t at = text.rfind("\"" + name + "\":");
    return at == std::string::npos ? 0 : std::atoi(text.c_str() + at + name.size() + 3);
}

/// \param begun is told once, when text has come or none will
Streamed stream(const Asked &asked, int tokens, int number, std::atomic<int> &begun)
{
    httplib::Client client("127.0.0.1", asked.port);
    client.set_read_timeout(120);
    client.set_tcp_nodelay(true);
    const Json body = {
        {"model", asked.model},
        {"stream", true},
        {"stream_options", {{"include_usage", true}}},
        {"logprobs", asked.logprobs},
        {"ignore_eos", true},
        {"max_tokens", tokens},
        {"temperature", 1},
        {"seed", number},
        {"messages",
         Json::array({{{"role", "user"}, {"content", "Tell me of number " + std::to_string(number)}}})}};
    const auto start = Clock::now();
    Streamed streamed{.first = -1};
    std::string text;
    httplib::Request request;
    request.method = "POST";
    request.path = "/v1/chat/completions";
    request.headers = {{"Authorization", "Bearer " + asked.key}, {"Content-Type", "application/json"}};
    request.body = body.dump();
    request.content_receiver = [&](const char *data, std::size_t size, std::uint64_t, std::uint64_t) {
        text.append(data, size);
        const std::size_t empty = text.find("\"content\":\"\"");  // with the role
        if (streamed.first < 0 &&
            text.find("\"content\":\"", empty == std::string::npos ? 0 : empty + 1) != std::string::npos) {
            streamed.first = secondsSince(start);
            ++begun;
        }
        return true;
    };
    const auto result = client.send(request);
    if (!result || result->status != 200) {
        std::fprintf(stderr, "the server doesn't answer as it should\n");
        std::exit(1);
    }
    if (streamed.first < 0) {
        streamed.first = secondsSince(start);
        ++begun;
    }
    streamed.tokens = lastNumber(text, "completion_tokens");
    return streamed;
}

/// Tokens a second of several streams together.
double rate(const Asked &asked, int streams)
{
    std::atomic<int> begun = 0;
    std::atomic<int> tokens = 0;
    const auto start = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < streams; ++i) {
            threads.emplace_back([&, i] { tokens += stream(asked, asked.tokens, i, begun).tokens; });
        }
    }
    return tokens / secondsSince(start);
}

double ninth(const Asked &asked)
{
    std::atomic<int> begun = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] { stream(asked, 4 * asked.tokens, i, begun); });
    }
    while (begun < 8) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return stream(asked, 1, 8, begun).first;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "bench_serve PORT KEY MODEL_ID [TOKENS [logprobs]]\n");
        return 2;
    }
    const Asked asked = {std::atoi(argv[1]), argv[2], argv[3], argc > 4 ? std::atoi(argv[4]) : 64,
                         argc > 5 && std::strcmp(argv[5], "logprobs") == 0};
    rate(asked, 8);  // the weights come into memory, and what the prompts leave in the cache of states
    std::vector<double> one;
    std::vector<double> eight;
    std::vector<double> ratio;
    for (int round = 0; round < 5; ++round) {  // in turn, so that a machine that is busy is so for both
        one.push_back(rate(asked, 1));
        eight.push_back(rate(asked, 8));
        ratio.push_back(eight.back() / one.back());
    }
    std::printf("one stream      %8.1f tokens/s\n", median(one));
    std::printf("eight streams   %8.1f tokens/s together, %.2f times as many\n", median(eight),
                median(ratio));
    std::printf("a ninth's first token after %.2f s\n", ninth(asked));
}
