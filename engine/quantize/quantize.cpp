#include "engine/quantize/quantize.h"

#include "engine/formats/gguf_names.h"
#include "engine/formats/gguf_writer.h"
#include "engine/quantize/block_quantizer.h"
#include "engine/state/state_tuned.h"
#include "engine/weights/architecture.h"
#include "engine/weights/embedding_head.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <exception>
#include <thread>

namespace rookery {

namespace {

using kernels::DType;

struct TypeName {
    const char *name;
    DType type;
    std::uint32_t fileType;  ///< GGUF's `general.file_type` of a file mostly of this type
};

constexpr std::array<TypeName, 7> TypeNames = {{
    {"q8_0", DType::Q8_0, 7},
    {"q4_0", DType::Q4_0, 2},
    {"q4_k", DType::Q4_K, 14},
    {"q6_k", DType::Q6_K, 18},
    {"f16", DType::F16, 1},
    {"bf16", DType::BF16, 32},
    {"f32", DType::F32, 0},
}};

/// One tensor of the target and where its numbers come from.
struct Planned {
    GgufTensorHead head;
    std::vector<const Tensor *> parts;  ///< several: stacked
    bool transpose = false;
};

std::int64_t columnsOf(const Tensor &tensor)
{
    return tensor.shape.empty() ? 1 : tensor.shape.back();
}

/// The chosen type, or the next better one that a row of this length can be made of.
DType fitting(DType type, std::int64_t columns)
{
    const auto fits = [&](DType candidate) {
        return columns % kernels::traits(candidate).valuesPerBlock == 0;
    };
    return fits(type) ? type : fits(DType::Q8_0) ? DType::Q8_0 : DType::F16;
}

bool isProjection(std::string_view name)
{
    return name == "emb.weight" || name == "head.weight" ||
           (name.ends_with(".weight") &&
            (name.find(".att.") != std::string_view::npos || name.find(".ffn.") != std::string_view::npos) &&
            !name.ends_with("ln_x.weight"));
}

DType targetType(const std::string &name, const Tensor &tensor, DType wanted)
{
    if (!isProjection(name) || tensor.shape.size() != 2) {
        return DType::F32;
    }
    // Errors of the head reach the answer directly.
    const bool fourBit = wanted == DType::Q4_0 || wanted == DType::Q4_K;
    return fitting(name == "head.weight" && fourBit ? DType::Q6_K : wanted, columnsOf(tensor));
}

/// Axes as GGUF has them: matrices keep both, parameters that the official files store as (1,1,D) lose the
/// ones, r_k is flat.
std::vector<std::int64_t> targetShape(const std::string &name, const Tensor &tensor, bool transpose)
{
    std::vector<std::int64_t> shape = tensor.shape;
    if (transpose) {
        std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
    }
    if (name.ends_with(".time_faaaa") ||
        (shape.size() >= 2 && (isProjection(name) || tensor.transposed || transpose))) {
        return shape;
    }
    return {static_cast<std::int64_t>(tensor.values())};
}

/// The list of all tensors of the target file.
class Plan
{
public:
    Plan(const WeightFile &source, const ModelSizes &sizes, DType type)
        : m_source(source)
        , m_rwkv7(sizes.architecture == Architecture::Rwkv7)
        , m_type(type)
    {
        for (const auto &[name, tensor] : source.tensors()) {
            add(name, tensor);
        }
    }

    std::vector<Planned> items;
    TensorNames taken;  ///< of the source

private:
    void add(const std::string &name, const Tensor &tensor)
    {
        const std::string first = m_rwkv7 ? ".att.x_r" : ".att.time_maa_w";
        if (name.ends_with(first)) {
            stack(name.substr(0, name.size() - 1));
            return;
        }
        const auto gguf = toGgufName(name, m_rwkv7);
        const bool stacked = !m_rwkv7 && name.find(".att.time_maa_") != std::string::npos &&
                             std::string_view("wkvrg").find(name.back()) != std::string_view::npos;
        const bool unused = m_rwkv7 && name.starts_with("blocks.0.att.v") && name.size() == 15;
        if (!gguf || stacked || unused) {
            return;
        }
        taken.insert(name);
        addAs(gguf->name, name, tensor, gguf->transposed);
        // The format wants the value residual in layer 0 as well, where it has no meaning.
        if (m_rwkv7 && name.starts_with("blocks.0.att.a") && name.size() == 15) {
            addAs(std::string("blk.0.time_mix_v") + name.back() + ".weight", name, tensor, gguf->transposed);
        }
    }

    void addAs(const std::string &gguf, const std::string &name, const Tensor &tensor, bool transposedThere)
    {
        Planned item;
        item.transpose = transposedThere != tensor.transposed && tensor.shape.size() >= 2;
        item.head = {gguf, targetType(name, tensor, m_type), targetShape(name, tensor, item.transpose)};
        item.parts = {&tensor};
        items.push_back(std::move(item));
    }

    void stack(const std::string &stem)
    {
        Planned item;
        for (const char letter : ggufLerpOrder(m_rwkv7)) {
            const Tensor *part = m_source.find(stem + letter);
            if (part == nullptr) {
                return;  // the check for completeness finds it
            }
            item.parts.push_back(part);
            taken.insert(part->name);
        }
        const std::string block = stem.substr(7, stem.find('.', 7) - 6);
        item.head = {"blk." + block + "time_mix_lerp_fused.weight",
                     DType::F32,
                     {static_cast<std::int64_t>(item.parts.size()), 1, 1,
                      static_cast<std::int64_t>(item.parts[0]->values())}};
        items.push_back(std::move(item));
    }

    const WeightFile &m_source;
    bool m_rwkv7;
    DType m_type;
};

std::uint32_t rankOf(const WeightFile &source, const char *name, int width)
{
    const Tensor *factor = source.find(name);
    const auto values = factor == nullptr ? 0 : factor->values();
    return static_cast<std::uint32_t>(values / static_cast<std::size_t>(width));
}

std::vector<GgufMetadata> modelMetadata(const WeightFile &source, const ModelSizes &sizes, DType type)
{
    const bool rwkv7 = sizes.architecture == Architecture::Rwkv7;
    const std::string a = rwkv7 ? "rwkv7" : "rwkv6";
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    const auto *named = std::find_if(TypeNames.begin(), TypeNames.end(),
                                     [&](const TypeName &known) { return known.type == type; });
    const auto ownName = source.metadata().find("general.name");
    std::vector<GgufMetadata> metadata = {
        {"general.architecture", a},
        {"general.name",
         ownName != source.metadata().end() ? ownName->second : source.path().stem().string()},
        {"general.file_type", named->fileType},
        {"general.quantization_version", std::uint32_t{2}},
        {a + ".context_length", std::uint32_t{1048576}},  // a recurrent model has no limit
        {a + ".embedding_length", number(sizes.width)},
        {a + ".block_count", number(sizes.layers)},
        {a + ".feed_forward_length", number(sizes.ffnWidth)},
        {a + ".attention.head_count", std::uint32_t{0}},
        {a + ".attention.layer_norm_epsilon", 1e-5F},
        {a + ".wkv.head_size", number(sizes.headSize)},
    };
    const auto rank = [&](const char *key, const char *name, int width) {
        metadata.push_back({a + key, rankOf(source, name, width)});
    };
    if (rwkv7) {
        rank(".attention.decay_lora_rank", "blocks.0.att.w1", sizes.width);
        rank(".attention.iclr_lora_rank", "blocks.0.att.a1", sizes.width);
        rank(".attention.value_residual_mix_lora_rank", "blocks.1.att.v1", sizes.width);
        rank(".attention.gate_lora_rank", "blocks.0.att.g1", sizes.width);
    } else {
        rank(".time_mix_extra_dim", "blocks.0.att.time_maa_w1", 5 * sizes.width);
        rank(".time_decay_extra_dim", "blocks.0.att.time_decay_w1", sizes.width);
        metadata.push_back({a + ".rescale_every_n_layers", number(source.conventions().rescaleEveryLayers)});
    }
    return metadata;
}

void addVocabulary(std::vector<GgufMetadata> &metadata, const std::vector<std::string> &vocabulary, int size)
{
    if (vocabulary.empty()) {
        metadata.push_back({"tokenizer.ggml.model", std::string("none")});
        return;
    }
    constexpr std::int32_t Normal = 1;
    constexpr std::int32_t Control = 3;
    constexpr std::int32_t Unused = 5;
    constexpr std::size_t BlankLine = 261;  // of the World vocabulary: ends a turn
    std::vector<std::string> tokens;
    std::vector<std::int32_t> types;
    for (std::size_t id = 0; id < static_cast<std::size_t>(size); ++id) {
        const bool used = id > 0 && id < vocabulary.size() && !vocabulary[id].empty();
        tokens.push_back(id == 0 ? "<s>"
                         : used  ? escapedToken(vocabulary[id])
                                 : "[PAD" + std::to_string(id) + "]");
        types.push_back(id == 0 ? Control : used ? Normal : Unused);
    }
    metadata.push_back({"tokenizer.ggml.model", std::string("rwkv")});
    metadata.push_back({"tokenizer.ggml.tokens", std::move(tokens)});
    metadata.push_back({"tokenizer.ggml.token_type", std::move(types)});
    metadata.push_back({"tokenizer.ggml.bos_token_id", std::uint32_t{0}});
    metadata.push_back({"tokenizer.ggml.eos_token_id", std::uint32_t{0}});
    if (vocabulary.size() > BlankLine && vocabulary[BlankLine] == "\n\n") {
        metadata.push_back({"tokenizer.ggml.eot_token_id", std::uint32_t{BlankLine}});
    }
}

/// Numbers of one tensor, converted a batch of rows at a time on several threads.
class Converter
{
public:
    Converter(GgufWriter &writer, const QuantizeOptions &options, std::uint64_t totalValues)
        : m_writer(writer)
        , m_options(options)
        , m_threads(options.threads > 0 ? options.threads
                                        : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())))
        , m_totalValues(totalValues)
    {
    }

    Result<void> convert(const Planned &item)
    {
        for (const Tensor *part : item.parts) {
            const auto converted =
                item.transpose ? convertTransposed(*part, item.head) : convertRows(*part, item.head);
            if (!converted) {
                return converted;
            }
        }
        return {};
    }

private:
    static constexpr std::size_t BatchValues = std::size_t{1} << 20;  // 4 MB of float32

    Result<void> convertRows(const Tensor &tensor, const GgufTensorHead &head)
    {
        if (tensor.values() == 0) {
            return m_writer.append({});
        }
        const std::size_t columns =
            head.type == DType::F32 && kernels::traits(tensor.type).valuesPerBlock == 1
                ? 1
                : static_cast<std::size_t>(columnsOf(tensor));
        const std::size_t rowBytes = kernels::storedBytes(tensor.type, columns);
        const std::size_t rows = tensor.values() / std::max<std::size_t>(columns, 1);
        const std::size_t batchRows = std::max<std::size_t>(1, BatchValues / columns);
        for (std::size_t row = 0; row < rows; row += batchRows) {
            const std::size_t values = std::min(batchRows, rows - row) * columns;
            m_values.resize(values);
            const auto decoded = write(
                head,
                [&](std::size_t begin, std::size_t end) {
                    kernels::decode(tensor.type, tensor.data + (row + begin / columns) * rowBytes,
                                    m_values.data() + begin, end - begin);
                },
                columns, tensor.name);
            if (!decoded) {
                return decoded;
            }
        }
        return {};
    }

    /// Low-rank factors are small: each is held whole.
    Result<void> convertTransposed(const Tensor &tensor, const GgufTensorHead &head)
    {
        const auto columns = static_cast<std::size_t>(tensor.shape.back());
        const auto rows = static_cast<std::size_t>(tensor.shape[tensor.shape.size() - 2]);
        std::vector<float> official(tensor.values());
        kernels::decode(tensor.type, tensor.data, official.data(), official.size());
        m_values.resize(official.size());
        for (std::size_t i = 0; i < official.size(); ++i) {
            const std::size_t matrix = i / (rows * columns) * (rows * columns);
            m_values[matrix + i % columns * rows + i % (rows * columns) / columns] = official[i];
        }
        return write(
            head, [](std::size_t, std::size_t) {}, rows, tensor.name);
    }

    /// Fills m_values by `fill` (given ranges of whole rows), encodes and writes them.
    template<typename Fill>
    Result<void> write(const GgufTensorHead &head, const Fill &fill, std::size_t columns,
                       const std::string &name)
    {
        if (m_options.stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {}, "quantising was cancelled");
        }
        const std::size_t rows = m_values.size() / columns;
        m_bytes.resize(kernels::storedBytes(head.type, m_values.size()));
        const auto encode = [&](std::size_t firstRow, std::size_t lastRow) {
            const std::size_t begin = firstRow * columns;
            const std::size_t end = lastRow * columns;
            fill(begin, end);
            quantize(head.type, m_values.data() + begin,
                     m_bytes.data() + kernels::storedBytes(head.type, begin), end - begin);
        };
        {
            std::vector<std::jthread> helpers;
            const auto threads = static_cast<std::size_t>(m_threads);
            for (std::size_t thread = 1; thread < threads; ++thread) {
                helpers.emplace_back(encode, rows * thread / threads, rows * (thread + 1) / threads);
            }
            encode(0, rows / threads);
        }
        if (!std::all_of(m_values.begin(), m_values.end(),
                         [](float value) { return std::isfinite(value); })) {
            return failure(ErrorCode::CorruptFile, {},
                           name +
                               " holds values that are not numbers (NaN or infinite); the file is damaged");
        }
        m_doneValues += m_values.size();
        if (m_options.progress) {
            m_options.progress(static_cast<double>(m_doneValues) / static_cast<double>(m_totalValues));
        }
        return m_writer.append(m_bytes);
    }

    GgufWriter &m_writer;
    const QuantizeOptions &m_options;
    int m_threads;
    std::uint64_t m_totalValues;
    std::uint64_t m_doneValues = 0;
    std::vector<float> m_values;
    std::vector<std::byte> m_bytes;
};

/// A model of which parts are missing would be found out only when it is loaded.
Result<void> checkComplete(const std::vector<Planned> &items, const ModelSizes &sizes)
{
    const std::size_t expected = sizes.architecture == Architecture::Rwkv7 ? 28 : 24;
    for (int layer = 0; layer < sizes.layers; ++layer) {
        const std::string block = std::to_string(layer);
        const auto found = static_cast<std::size_t>(std::count_if(
            items.begin(), items.end(), [&, prefix = "blk." + block + "."](const Planned &item) {
                return item.head.name.starts_with(prefix);
            }));
        if (found != expected) {
            return failure(ErrorCode::CorruptFile, {},
                           "blocks." + block + " has " + std::to_string(found) + " parameters, expected " +
                               std::to_string(expected) + "; the file is incomplete");
        }
    }
    return {};
}

/// Is it the file that is being read? Replacing it would be right, but never meant.
bool sameFile(const std::filesystem::path &a, const std::filesystem::path &b)
{
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

/// What has no place in the target would be missing from the model without a word.
Result<void> refuseLosses(const WeightFile &source, const Plan &plan, const ModelSizes &sizes)
{
    if (holdsTunedState(source)) {
        return failure(
            ErrorCode::UnsupportedModel, source.path().string(),
            "a tuned starting state is merged into it (blocks.0.att.time_state), which GGUF has no "
            "place for; quantise the model it was tuned for and load the state beside that");
    }
    if (EmbeddingHead::in(source)) {
        return failure(ErrorCode::UnsupportedModel, source.path().string(),
                       "a model made for embeddings, whose heads GGUF has no place for; use it as it is");
    }
    return refuseUnknownTensors(source, plan.taken, sizes.architecture);
}

Result<void> quantizeSizes(const WeightFile &source, const std::filesystem::path &target,
                           const QuantizeOptions &options, const ModelSizes &sizes)
{
    const Plan plan(source, sizes, options.type);
    if (auto whole = refuseLosses(source, plan, sizes); !whole) {
        return whole;
    }
    if (auto complete = checkComplete(plan.items, sizes); !complete) {
        return complete;
    }
    std::vector<GgufMetadata> metadata = modelMetadata(source, sizes, options.type);
    addVocabulary(metadata, options.vocabulary.empty() ? source.vocabulary() : options.vocabulary,
                  sizes.vocabulary);
    if (!options.chatTemplate.empty()) {
        metadata.push_back({"tokenizer.chat_template", options.chatTemplate});
    }
    std::vector<GgufTensorHead> heads;
    std::uint64_t values = 0;
    for (const Planned &item : plan.items) {
        heads.push_back(item.head);
        for (const Tensor *part : item.parts) {
            values += part->values();
        }
    }
    auto writer = GgufWriter::create(target, metadata, std::move(heads));
    if (!writer) {
        return tl::make_unexpected(writer.error());
    }
    Converter converter(*writer, options, values);
    for (const Planned &item : plan.items) {
        if (auto converted = converter.convert(item); !converted) {
            return converted;
        }
    }
    return writer->commit();
}

}  // namespace

Result<void> quantizeToGguf(const WeightFile &source, const std::filesystem::path &target,
                            const QuantizeOptions &options)
try {
    const auto sizes = detectArchitecture(source);
    if (!sizes) {
        return tl::make_unexpected(sizes.error());
    }
    if (sizes->architecture != Architecture::Rwkv6 && sizes->architecture != Architecture::Rwkv7) {
        return failure(ErrorCode::UnsupportedModel, source.path().string(),
                       "GGUF has no form for " + nameOf(sizes->architecture) +
                           " models, only for rwkv6 and rwkv7");
    }
    if (source.conventions().groupNormEps != WeightConventions().groupNormEps) {
        return failure(
            ErrorCode::UnsupportedModel, source.path().string(),
            "its group norm differs from what every GGUF reader assumes (a head size other than 64 "
            "in flash-linear-attention's form)");
    }
    if (!canQuantizeTo(options.type)) {
        return failure(ErrorCode::BadInput, kernels::traits(options.type).name,
                       "can be read but not written");
    }
    if (sameFile(source.path(), target)) {
        return failure(ErrorCode::BadInput, target.string(), "is the file being read; choose another name");
    }
    auto result = quantizeSizes(source, target, options, *sizes);
    if (!result && result.error().subject.empty()) {
        result.error().subject = source.path().string();
    }
    return result;
} catch (const std::exception &) {  // no memory, or no further thread
    return failure(ErrorCode::OutOfMemory, source.path().string(), "not enough memory to quantise it");
}

Result<kernels::DType> quantizationNamed(const std::string &name)
{
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    std::string choices;
    for (const TypeName &known : TypeNames) {
        if (lower == known.name) {
            return known.type;
        }
        choices += (choices.empty() ? "" : ", ") + std::string(known.name);
    }
    return failure(ErrorCode::BadInput, name, "no type to quantise to; choose one of " + choices);
}

}  // namespace rookery
