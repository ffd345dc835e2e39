// The saved form of a state: a safetensors image, so that other programs can read it too.

#include "engine/file/atomic_file.h"
#include "engine/file/checksum.h"
#include "engine/file/mapped_file.h"
#include "engine/formats/readers.h"
#include "engine/formats/safetensors_writer.h"
#include "engine/state/state.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <optional>

namespace rookery {

namespace {

constexpr const char *FingerprintKey = "rookery.fingerprint";
constexpr const char *TokensKey = "rookery.tokens";
constexpr const char *PendingKey = "rookery.pending";
constexpr const char *ChecksumKey = "rookery.xxh3";

struct Part {
    std::string name;
    std::vector<std::int64_t> shape;
};

/// The tensors of one layer in the order in which a state's values stand.
std::vector<Part> partsOf(const StateShape &shape, int layer)
{
    const std::string block = "blocks." + std::to_string(layer) + ".";
    const std::int64_t d = shape.width;
    if (shape.rwkv4) {
        return {{block + "att.shift", {d}},
                {block + "att.aa", {d}},
                {block + "att.bb", {d}},
                {block + "att.pp", {d}},
                {block + "ffn.shift", {d}}};
    }
    return {{block + "att.shift", {d}},
            {block + "att.wkv", {shape.heads, shape.headSize, shape.headSize}},
            {block + "ffn.shift", {d}}};
}

std::size_t valuesOf(const Part &part)
{
    std::size_t values = 1;
    for (const std::int64_t axis : part.shape) {
        values *= static_cast<std::size_t>(axis);
    }
    return values;
}

std::string joined(const std::vector<TokenId> &tokens)
{
    std::string text;
    for (const TokenId token : tokens) {
        text += (text.empty() ? "" : ",") + std::to_string(token);
    }
    return text;
}

template<typename Number>
std::optional<Number> parsed(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::vector<TokenId>> parsedList(std::string_view text)
{
    std::vector<TokenId> tokens;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const auto token = parsed<TokenId>(text.substr(0, comma));
        if (!token || *token < 0) {
            return std::nullopt;
        }
        tokens.push_back(*token);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return tokens;
}

/// The tensors gathered into a state's own order; empty where one is missing or has another shape or type.
std::vector<float> gather(const WeightContents &image, const StateShape &shape)
{
    std::vector<float> values(shape.values());
    float *to = values.data();
    for (int layer = 0; layer < shape.layers; ++layer) {
        for (const Part &part : partsOf(shape, layer)) {
            const auto tensor = std::find_if(image.tensors.begin(), image.tensors.end(),
                                             [&](const Tensor &t) { return t.name == part.name; });
            if (tensor == image.tensors.end() || tensor->type != kernels::DType::F32 ||
                tensor->shape != part.shape) {
                return {};
            }
            std::memcpy(to, tensor->data, tensor->bytes);
            to += valuesOf(part);
        }
    }
    return values;
}

/// What the checksum covers besides the values, which are added layer by layer. The texts and values, not the
/// bytes of the file: another program may write the same state in another order.
void addTexts(Checksum &checksum, std::string_view fingerprint, std::string_view tokens,
              std::string_view pending)
{
    checksum.add(fingerprint);
    checksum.add(tokens);
    checksum.add(pending);
}

std::uint64_t checksumOf(const WeightContents &image, std::span<const float> values, int layers)
{
    const auto text = [&](const char *key) {
        const auto found = image.metadata.find(key);
        return found == image.metadata.end() ? std::string_view() : std::string_view(found->second);
    };
    Checksum checksum;
    addTexts(checksum, text(FingerprintKey), text(TokensKey), text(PendingKey));
    const std::size_t perLayer = values.size() / static_cast<std::size_t>(std::max(layers, 1));
    for (int layer = 0; layer < layers; ++layer) {
        checksum.add(std::as_bytes(values.subspan(static_cast<std::size_t>(layer) * perLayer, perLayer)));
    }
    return checksum.value();
}

std::string asText(std::uint64_t checksum)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(checksum));
    return text;
}

}  // namespace

Result<std::vector<std::byte>> serialize(const State &state)
{
    return serialize(StateCopy(state));
}

Result<std::vector<std::byte>> serialize(StateCopy state)
{
    const TextMap texts = {{FingerprintKey, state.fingerprint()},
                           {TokensKey, std::to_string(state.tokensFed())},
                           {PendingKey, joined(state.pending())}};
    Checksum checksum;
    addTexts(checksum, texts.at(FingerprintKey), texts.at(TokensKey), texts.at(PendingKey));
    std::vector<TensorSource> tensors;
    for (int layer = 0; layer < state.shape().layers; ++layer) {
        auto rest = std::as_bytes(state.layer(layer));
        if (rest.empty()) {
            return failure(ErrorCode::DeviceFailed, sentence("State", "the conversation's state"),
                           sentence("State", "can't be read from the device"));
        }
        checksum.add(rest);
        for (Part &part : partsOf(state.shape(), layer)) {
            const std::size_t bytes = valuesOf(part) * sizeof(float);
            tensors.push_back(
                {std::move(part.name), kernels::DType::F32, std::move(part.shape), rest.first(bytes)});
            rest = rest.subspan(bytes);
        }
    }
    TextMap metadata = texts;
    metadata.emplace(ChecksumKey, asText(checksum.value()));
    return safetensorsImage(tensors, metadata);
}

Result<State> deserialize(std::span<const std::byte> bytes, const StateTarget &target,
                          const std::string &name)
{
    const auto image = readSafetensors(bytes);
    if (!image) {
        return failure(image.error().code, name, image.error().reason);
    }
    const auto metadata = [&](const char *key) {
        const auto found = image->metadata.find(key);
        return found == image->metadata.end() ? std::string_view() : std::string_view(found->second);
    };
    if (metadata(FingerprintKey).empty()) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("State", "not a saved state of a conversation"));
    }
    if (metadata(FingerprintKey) != target.fingerprint) {
        return failure(
            ErrorCode::StateMismatch, name,
            sentence("State",
                     "the state was saved with another model; load that model, or start from the text"));
    }
    const auto tokens = parsed<std::uint64_t>(metadata(TokensKey));
    auto pending = parsedList(metadata(PendingKey));
    const std::vector<float> values = gather(*image, target.shape);
    if (!tokens || !pending || values.empty()) {
        return failure(ErrorCode::CorruptFile, name, sentence("State", "the saved state is damaged"));
    }
    const std::string_view checksum = metadata(ChecksumKey);
    if (!checksum.empty() && checksum != asText(checksumOf(*image, values, target.shape.layers))) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("State", "the saved state is damaged: it has changed since it was written"));
    }
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); })) {
        return failure(ErrorCode::CorruptFile, name,
                       sentence("State", "the saved state is damaged: it holds values that are no numbers"));
    }
    State state(target);
    if (!state.setValues(values)) {
        return failure(ErrorCode::OutOfMemory, name, sentence("State", "not enough memory for the state"));
    }
    state.tokensFed = *tokens;
    state.pending = std::move(*pending);
    return state;
}

Result<void> saveState(const State &state, const std::filesystem::path &file)
{
    const auto image = serialize(state);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    return writeFileAtomically(file, *image);
}

Result<State> loadState(const std::filesystem::path &file, const StateTarget &target)
{
    const auto mapping = MappedFile::open(file);
    if (!mapping) {
        return tl::make_unexpected(mapping.error());
    }
    return deserialize(mapping->bytes(), target, file.string());
}

}  // namespace rookery
