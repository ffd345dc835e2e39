#include "app/runtime/token_records.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace rookery::runtime {

namespace {

constexpr std::byte Version{1};
constexpr std::uint32_t PackedNoToken = 0xFFFFFF;
constexpr int MostBytes = 0xFFFF;
// Steps a nat: -ln p up to 32, entropies up to 16 (that of 8.9 million tokens as likely as each other).
constexpr double ProbabilitySteps = 2048;
constexpr double EntropySteps = 4096;

void put(std::vector<std::byte> &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out.push_back(static_cast<std::byte>(value >> (8 * i) & 0xFF));
    }
}

std::uint32_t take(std::span<const std::byte> &in, int bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) {
        value |= std::to_integer<std::uint32_t>(in[static_cast<std::size_t>(i)]) << (8 * i);
    }
    in = in.subspan(static_cast<std::size_t>(bytes));
    return value;
}

std::uint32_t inSteps(double value, double steps)
{
    return static_cast<std::uint32_t>(std::lround(std::clamp(value * steps, 0.0, 65535.0)));
}

void putRecord(std::vector<std::byte> &out, const TokenRecord &record, int bytes)
{
    put(out, record.known() ? static_cast<std::uint32_t>(record.token) : PackedNoToken, 3);
    put(out, static_cast<std::uint32_t>(bytes), 2);
    put(out, inSteps(-static_cast<double>(record.figures.logProbability), ProbabilitySteps), 2);
    put(out, static_cast<std::uint32_t>(std::clamp(record.figures.rank, 0, 0xFFFF)), 2);
    put(out, inSteps(record.figures.entropy, EntropySteps), 2);
}

}  // namespace

std::size_t bytesOf(std::span<const TokenRecord> records) noexcept
{
    std::size_t bytes = 0;
    for (const TokenRecord &record : records) {
        bytes += static_cast<std::size_t>(record.bytes);
    }
    return bytes;
}

TokenRecords upTo(TokenRecords records, std::size_t bytes)
{
    std::size_t before = 0;
    std::size_t kept = 0;
    for (; kept < records.size() && before < bytes; ++kept) {
        TokenRecord &record = records[kept];
        record.bytes = static_cast<int>(std::min(static_cast<std::size_t>(record.bytes), bytes - before));
        before += static_cast<std::size_t>(record.bytes);
    }
    records.resize(kept);
    return records;
}

TokenRecords filledTo(TokenRecords records, std::size_t bytes)
{
    records = upTo(std::move(records), bytes);
    if (const std::size_t covered = bytesOf(records); covered < bytes) {
        records.push_back({.token = TokenRecord::NoToken, .bytes = static_cast<int>(bytes - covered)});
    }
    return records;
}

std::vector<std::byte> pack(std::span<const TokenRecord> records)
{
    std::vector<std::byte> out = {Version};
    out.reserve(1 + records.size() * PackedTokenBytes);
    for (const TokenRecord &record : records) {
        int bytes = record.bytes;
        for (; !record.known() && bytes > MostBytes; bytes -= MostBytes) {
            putRecord(out, record, MostBytes);
        }
        putRecord(out, record, std::min(bytes, MostBytes));
    }
    return out;
}

std::optional<TokenRecords> unpack(std::span<const std::byte> packed)
{
    if (packed.empty() || packed.front() != Version || packed.size() % PackedTokenBytes != 1) {
        return std::nullopt;
    }
    TokenRecords records;
    records.reserve(packed.size() / PackedTokenBytes);
    for (auto in = packed.subspan(1); !in.empty();) {
        TokenRecord record;
        const std::uint32_t token = take(in, 3);
        record.token = token == PackedNoToken ? TokenRecord::NoToken : static_cast<TokenId>(token);
        record.bytes = static_cast<int>(take(in, 2));
        record.figures.logProbability =
            static_cast<float>(-static_cast<double>(take(in, 2)) / ProbabilitySteps);
        record.figures.rank = static_cast<int>(take(in, 2));
        record.figures.entropy = static_cast<float>(take(in, 2) / EntropySteps);
        records.push_back(record);
    }
    return records;
}

}  // namespace rookery::runtime
