// What clients of a running server get: one stream, eight at once, and a ninth's first token.
//     rookery-cli serve --model MODEL --quant int8 --threads 2 --api-key k --port 8080
//     bench_serve 8080 k MODEL_ID [TOKENS]

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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
};

/// Streams one answer. \return the seconds to its first text; tokens are counted as they come
double stream(const Asked &asked, int tokens, int number, std::atomic<int> &arrived)
{
    httplib::Client client("127.0.0.1", asked.port);
    client.set_read_timeout(120);
    client.set_tcp_nodelay(true);
    const Json body = {
        {"model", asked.model},
        {"stream", true},
        {"logprobs", true},  // so that chunks tell of each token, whatever its bytes are
        {"ignore_eos", true},
        {"max_tokens", tokens},
        {"temperature", 1},
        {"seed", number},
        {"messages",
         Json::array({{{"role", "user"}, {"content", "Tell me of number " + std::to_string(number)}}})}};
    const auto start = Clock::now();
    double first = -1;
    httplib::Request request;
    request.method = "POST";
    request.path = "/v1/chat/completions";
    request.headers = {{"Authorization", "Bearer " + asked.key}, {"Content-Type", "application/json"}};
    request.body = body.dump();
    request.content_receiver = [&](const char *data, std::size_t size, std::uint64_t, std::uint64_t) {
        const std::string_view piece(data, size);
        for (std::size_t at = piece.find("\"logprob\""); at != std::string_view::npos;
             at = piece.find("\"logprob\"", at + 1)) {
            ++arrived;
            first = first < 0 ? secondsSince(start) : first;
        }
        return true;
    };
    const auto result = client.send(request);
    if (!result || result->status != 200) {
        std::fprintf(stderr, "the server doesn't answer as it should\n");
        std::exit(1);
    }
    return first;
}

/// Tokens a second of several streams together.
double rate(const Asked &asked, int streams)
{
    std::atomic<int> arrived = 0;
    const auto start = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < streams; ++i) {
            threads.emplace_back([&, i] { stream(asked, asked.tokens, i, arrived); });
        }
    }
    return arrived / secondsSince(start);
}

double ninth(const Asked &asked)
{
    std::atomic<int> arrived = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] { stream(asked, 2 * asked.tokens, i, arrived); });
    }
    while (arrived < 2 * asked.tokens) {  // all are being written
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    std::atomic<int> own = 0;
    return stream(asked, 1, 8, own);
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
        std::fprintf(stderr, "bench_serve PORT KEY MODEL_ID [TOKENS]\n");
        return 2;
    }
    const Asked asked = {std::atoi(argv[1]), argv[2], argv[3], argc > 4 ? std::atoi(argv[4]) : 64};
    rate(asked, 1);  // the weights come into memory
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
