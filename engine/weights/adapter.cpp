#include "engine/weights/adapter.h"

#include "engine/file/mapped_file.h"
#include "engine/formats/model_folder.h"
#include "engine/formats/tensor_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rookery {

namespace {

constexpr std::string_view PeftPrefix = "base_model.model.";

enum class Role { A, TurnedA, B, FirstA, FirstB, Blocks };

struct Ending {
    std::string_view text;
    Role role;
};

constexpr Ending Endings[] = {
    {".init_lora_A", Role::FirstA}, {".init_lora_B", Role::FirstB}, {".lora_A.weight", Role::A},
    {".lora_B.weight", Role::B},    {".lora_A", Role::A},           {".lora_B", Role::B},
    {".lora.0", Role::TurnedA},     {".lora.1", Role::B},           {".disha", Role::Blocks},
    {".miss_block", Role::Blocks},
};

std::vector<float> valuesOf(const Tensor &tensor)
{
    std::vector<float> values(tensor.values());
    kernels::decode(tensor.type, tensor.data, values.data(), values.size());
    return values;
}

/// [r, in] whichever way it is stored.
std::vector<float> valuesOfA(const Tensor &tensor, bool turned)
{
    std::vector<float> values = valuesOf(tensor);
    if (!turned) {
        return values;
    }
    const auto inputs = static_cast<std::size_t>(tensor.shape[0]);
    const auto rank = static_cast<std::size_t>(tensor.shape[1]);
    std::vector<float> result(values.size());
    for (std::size_t i = 0; i < inputs; ++i) {
        for (std::size_t r = 0; r < rank; ++r) {
            result[r * inputs + i] = values[i * rank + r];
        }
    }
    return result;
}

/// W += scale B A
void addProduct(std::span<float> weight, std::size_t rows, std::size_t columns, const std::vector<float> &a,
                const std::vector<float> &b, double scale)
{
    const std::size_t rank = a.size() / columns;
    for (std::size_t row = 0; row < rows; ++row) {
        float *to = weight.data() + row * columns;
        for (std::size_t r = 0; r < rank; ++r) {
            const auto factor = static_cast<float>(scale * static_cast<double>(b[row * rank + r]));
            const float *from = a.data() + r * columns;
            for (std::size_t c = 0; c < columns; ++c) {
                to[c] += factor * from[c];
            }
        }
    }
}

/// W[o, c] += strength D[c mod r, o]
void addRepeated(std::span<float> weight, std::size_t rows, std::size_t columns,
                 const std::vector<float> &blocks, double strength)
{
    const std::size_t rank = blocks.size() / rows;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t c = 0; c < columns; ++c) {
            weight[row * columns + c] += static_cast<float>(strength) * blocks[c % rank * rows + row];
        }
    }
}

/// W_ab += strength (W_ab D_b + D_b)
void addBlocks(std::span<float> weight, std::size_t rows, std::size_t columns,
               const std::vector<float> &blocks, std::size_t side, double strength)
{
    std::vector<float> sums(side);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t b = 0; b < columns / side; ++b) {
            float *w = weight.data() + row * columns + b * side;
            const float *block = blocks.data() + b * side * side;
            for (std::size_t j = 0; j < side; ++j) {
                double sum = static_cast<double>(block[row % side * side + j]);
                for (std::size_t i = 0; i < side; ++i) {
                    sum += static_cast<double>(w[i]) * static_cast<double>(block[i * side + j]);
                }
                sums[j] = static_cast<float>(strength * sum);
            }
            for (std::size_t j = 0; j < side; ++j) {
                w[j] += sums[j];
            }
        }
    }
}

}  // namespace

Result<Adapter> Adapter::load(const AdapterRequest &request, const WeightFile &model)
{
    auto file = WeightFile::open(request.file);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    Adapter adapter;
    adapter.m_file = request.file;
    adapter.m_tensors = std::move(*file);
    adapter.m_strength = request.strength;
    if (auto read = adapter.readConfig(); !read) {
        return tl::make_unexpected(read.error());
    }
    if (auto sorted = adapter.sort(*adapter.m_tensors); !sorted) {
        return tl::make_unexpected(sorted.error());
    }
    if (auto opened = adapter.openFirst(); !opened) {
        return tl::make_unexpected(opened.error());
    }
    for (auto &[name, part] : adapter.m_parts) {
        if (auto fits = adapter.check(name, part, model); !fits) {
            return tl::make_unexpected(fits.error());
        }
    }
    if (adapter.m_firstTensors == nullptr && !adapter.m_configAlpha && adapter.looksLikePissa(model)) {
        return failure(ErrorCode::BadInput, request.file.string(),
                       sentence("Adapter", "is a PiSSA adapter, which needs the file with its first values; "
                                           "put init_pissa.pth beside it"));
    }
    if (auto settled = adapter.settleScale(request.alpha); !settled) {
        return tl::make_unexpected(settled.error());
    }
    if (auto identified = adapter.identify(); !identified) {
        return tl::make_unexpected(identified.error());
    }
    return adapter;
}

/// PEFT's, where it stands beside the tensors.
Result<void> Adapter::readConfig()
{
    const std::filesystem::path path = findBeside(m_file, "adapter_config.json");
    const auto file = MappedFile::open(path);
    const bool peft = std::any_of(m_tensors->tensors().begin(), m_tensors->tensors().end(),
                                  [](const auto &entry) { return entry.first.starts_with(PeftPrefix); });
    if (!file || !peft) {
        return {};  // a folder of downloads may hold the settings of another
    }
    const auto *begin = reinterpret_cast<const char *>(file->bytes().data());
    const auto config = nlohmann::json::parse(begin, begin + file->bytes().size(), nullptr, false);
    if (!config.is_object()) {
        return failure(ErrorCode::CorruptFile, path.string(),
                       sentence("Adapter", "isn't a JSON object; get the file again"));
    }
    const auto setting = [&](const char *key) {
        const auto found = config.find(key);
        return found != config.end() && found->is_boolean() && found->get<bool>();
    };
    if (setting("use_dora")) {
        return failure(
            ErrorCode::UnsupportedFile, path.string(),
            sentence("Adapter",
                     "is a DoRA (use_dora), which can't be merged here; choose a LoRA without it"));
    }
    const auto alpha = config.find("lora_alpha");
    if (alpha != config.end() && alpha->is_number()) {
        m_configAlpha = alpha->get<double>();
    }
    m_rootOfRank = setting("use_rslora");
    const auto initial = config.find("init_lora_weights");  // true, or the name of a way
    if (initial != config.end()) {
        const std::string way = initial->is_string() ? initial->get<std::string>() : std::string();
        m_configPissa = way.starts_with("pissa");
        if (way.starts_with("olora") || way.starts_with("corda") || way.starts_with("lora_ga")) {
            return failure(ErrorCode::UnsupportedFile, path.string(),
                           sentence("Adapter", "begins with values that were taken out of the model "
                                               "(init_lora_weights: %1), which can't be merged here")
                               .with(way));
        }
    }
    const auto alphas = config.find("alpha_pattern");
    if (alphas != config.end() && alphas->is_object() && !alphas->empty()) {
        return failure(
            ErrorCode::UnsupportedFile, path.string(),
            sentence("Adapter",
                     "gives matrices alphas of their own (alpha_pattern), which can't be merged here"));
    }
    return {};
}

/// Which tensor plays which part for which matrix.
Result<void> Adapter::sort(const WeightFile &file)
{
    if (!file.unread().empty()) {
        const auto &[name, type] = *file.unread().begin();
        return failure(ErrorCode::UnsupportedFile, name,
                       sentence("Adapter", "of type %1, which isn't read").with(type));
    }
    for (const auto &[full, tensor] : file.tensors()) {
        std::string_view name = full;
        const auto *ending = std::find_if(std::begin(Endings), std::end(Endings),
                                          [&](const Ending &one) { return name.ends_with(one.text); });
        if (ending == std::end(Endings)) {
            return failure(
                ErrorCode::UnsupportedFile, file.path().string(),
                sentence("Adapter", "%1 isn't part of an adapter that is known (LoRA, PiSSA, DiSHA)")
                    .with(inQuotes(name)));
        }
        name.remove_suffix(ending->text.size());
        if (name.starts_with(PeftPrefix)) {
            name.remove_prefix(PeftPrefix.size());
        }
        Part &part = m_parts[std::string(name) + ".weight"];
        switch (ending->role) {
        case Role::TurnedA:
            part.turned = true;
            [[fallthrough]];
        case Role::A:
            part.a = &tensor;
            break;
        case Role::B:
            part.b = &tensor;
            break;
        case Role::FirstA:
            part.firstA = &tensor;
            break;
        case Role::FirstB:
            part.firstB = &tensor;
            break;
        case Role::Blocks:
            part.blocks = &tensor;
            break;
        }
    }
    return {};
}

/// The first values of a PiSSA, where they stand beside it.
Result<void> Adapter::openFirst()
{
    const bool pairs = std::any_of(m_parts.begin(), m_parts.end(),
                                   [](const auto &entry) { return entry.second.a != nullptr; });
    const bool named = m_configPissa.value_or(m_file.filename().string().find("pissa") != std::string::npos);
    if (!pairs || !named) {
        return {};
    }
    const std::filesystem::path beside = findBeside(m_file, "init_pissa.pth");
    if (std::error_code ignored; !std::filesystem::exists(beside, ignored)) {
        return failure(ErrorCode::BadInput, m_file.string(),
                       sentence("Adapter", "is a PiSSA adapter, which needs the file with its first values; "
                                           "put init_pissa.pth beside it"));
    }
    auto first = WeightFile::open(beside);
    if (!first) {
        return tl::make_unexpected(first.error());
    }
    m_firstTensors = std::move(*first);
    const std::size_t matrices = m_parts.size();
    if (auto sorted = sort(*m_firstTensors); !sorted) {
        return sorted;
    }
    const bool complete =
        m_parts.size() == matrices && std::all_of(m_parts.begin(), m_parts.end(), [](const auto &entry) {
            return entry.second.firstA != nullptr && entry.second.firstB != nullptr;
        });
    if (!complete) {
        return failure(
            ErrorCode::ShapeMismatch, beside.string(),
            sentence("Adapter",
                     "holds first values of other matrices than %1; the two files don't belong together")
                .with(m_file.filename().string()));
    }
    return {};
}

Result<void> Adapter::check(const std::string &name, Part &part, const WeightFile &model) const
{
    const std::string file = m_file.string();
    const Tensor *weight = model.find(name);
    if (weight == nullptr || weight->shape.size() != 2) {
        return failure(
            ErrorCode::ShapeMismatch, file,
            sentence("Adapter", "changes %1, which the model lacks; the adapter was made for another model")
                .with(inQuotes(name)));
    }
    const std::int64_t rows = weight->shape[0];
    const std::int64_t columns = weight->shape[1];
    const auto mismatch = [&](const Tensor &one, const Tensor &other) {
        const std::string shapes =
            &one == &other ? one.shapeText() : one.shapeText() + " and " + other.shapeText();
        return failure(
            ErrorCode::ShapeMismatch, file,
            sentence("Adapter",
                     "has %1 for %2 of shape %3; the adapter was made for another model, or is damaged")
                .with(shapes, name, weight->shapeText()));
    };
    if (part.blocks != nullptr) {
        const auto &shape = part.blocks->shape;
        const bool plain = shape.size() == 2 && shape[1] == rows && shape[0] > 0;
        const bool square = shape.size() == 3 && shape[1] == shape[2] && shape[1] > 0 &&
                            shape[0] * shape[1] == columns && rows % shape[1] == 0;
        return plain || square ? Result<void>() : mismatch(*part.blocks, *part.blocks);
    }
    if (part.a == nullptr || part.b == nullptr || (part.firstA == nullptr) != (part.firstB == nullptr)) {
        return failure(
            ErrorCode::CorruptFile, file,
            sentence("Adapter", "has only half of the pair for %1; get the file again").with(name));
    }
    const auto fits = [&](const Tensor &a, const Tensor &b, bool turned) {
        return a.shape.size() == 2 && b.shape.size() == 2 && a.shape[turned ? 0 : 1] == columns &&
               b.shape[0] == rows && a.shape[turned ? 1 : 0] == b.shape[1] && b.shape[1] > 0;
    };
    if (!fits(*part.a, *part.b, part.turned)) {
        return mismatch(*part.a, *part.b);
    }
    if (part.firstA != nullptr && !fits(*part.firstA, *part.firstB, false)) {
        return mismatch(*part.firstA, *part.firstB);
    }
    return {};
}

Result<void> Adapter::settleScale(std::optional<double> given)
{
    const bool needed = m_firstTensors == nullptr &&
                        std::any_of(m_parts.begin(), m_parts.end(),
                                    [](const auto &entry) { return entry.second.blocks == nullptr; });
    if (given && (!needed || m_configAlpha)) {
        return failure(
            ErrorCode::BadInput, m_file.string(),
            needed ? sentence("Adapter",
                              "brings its own alpha; leave yours out, and change its strength instead")
                   : sentence("Adapter",
                              "is of a kind without alpha; leave it out, and change its strength instead"));
    }
    const std::optional<double> alpha = given ? given : m_configAlpha;
    if (needed && !alpha) {
        return failure(ErrorCode::BadInput, m_file.string(),
                       sentence("Adapter", "doesn't say its alpha, by which it has to be scaled; give the "
                                           "alpha it was trained with behind a colon, as in %1")
                           .with(m_file.filename().string() + ":32"));
    }
    for (auto &[name, part] : m_parts) {
        if (needed && part.blocks == nullptr) {
            const auto rank = static_cast<double>(part.b->shape[1]);
            part.scale = *alpha / (m_rootOfRank ? std::sqrt(rank) : rank);
        }
    }
    return {};
}

/// A PiSSA's product is the main part of the matrix itself; what a LoRA has learned hardly resembles it.
bool Adapter::looksLikePissa(const WeightFile &model) const
{
    constexpr std::size_t Samples = 4;
    std::size_t seen = 0;
    std::size_t alike = 0;
    for (const auto &[name, part] : m_parts) {
        if (part.a == nullptr || seen == Samples) {
            continue;
        }
        ++seen;
        const Tensor &tensor = *model.find(name);
        const std::vector<float> weight = valuesOf(tensor);
        std::vector<float> product(weight.size());
        const auto rows = static_cast<std::size_t>(tensor.shape[0]);
        const auto columns = static_cast<std::size_t>(tensor.shape[1]);
        addProduct(product, rows, columns, valuesOfA(*part.a, part.turned), valuesOf(*part.b), 1);
        double common = 0;
        double own = 0;
        double whole = 0;
        for (std::size_t i = 0; i < weight.size(); ++i) {
            common += static_cast<double>(weight[i]) * static_cast<double>(product[i]);
            own += static_cast<double>(product[i]) * static_cast<double>(product[i]);
            whole += static_cast<double>(weight[i]) * static_cast<double>(weight[i]);
        }
        const double share =
            std::sqrt(static_cast<double>(part.b->shape[1]) / static_cast<double>(std::min(rows, columns)));
        if (own > 0 && common / std::sqrt(own * whole) > share / 2 && common / own > 0.5) {
            ++alike;
        }
    }
    return seen > 0 && 2 * alike > seen;
}

/// Also whether all of it are numbers.
Result<void> Adapter::identify()
{
    XXH3_state_t *state = XXH3_createState();
    XXH3_128bits_reset(state);
    bool finite = true;
    const auto add = [&](const void *data, std::size_t bytes) { XXH3_128bits_update(state, data, bytes); };
    for (const auto &[name, part] : m_parts) {
        add(name.data(), name.size());
        add(&part.scale, sizeof part.scale);
        for (const Tensor *tensor : {part.a, part.b, part.firstA, part.firstB, part.blocks}) {
            if (tensor != nullptr) {
                const std::vector<float> values = valuesOf(*tensor);
                finite = finite && std::all_of(values.begin(), values.end(),
                                               [](float value) { return std::isfinite(value); });
                add(values.data(), values.size() * sizeof(float));
            }
        }
    }
    add(&m_strength, sizeof m_strength);
    const XXH128_hash_t hash = XXH3_128bits_digest(state);
    XXH3_freeState(state);
    m_identity = std::to_string(hash.high64) + ":" + std::to_string(hash.low64);
    return finite ? Result<void>()
                  : failure(ErrorCode::CorruptFile, m_file.string(),
                            sentence("Adapter", "holds values that are not numbers (NaN or infinite); the "
                                                "file is damaged or its training diverged"));
}

void Adapter::merge(std::string_view name, std::span<float> weight, int rowCount, int columnCount) const
{
    const Part &part = m_parts.find(name)->second;
    const auto rows = static_cast<std::size_t>(rowCount);
    const auto columns = static_cast<std::size_t>(columnCount);
    if (part.blocks != nullptr && part.blocks->shape.size() == 2) {
        addRepeated(weight, rows, columns, valuesOf(*part.blocks), m_strength);
    } else if (part.blocks != nullptr) {
        addBlocks(weight, rows, columns, valuesOf(*part.blocks),
                  static_cast<std::size_t>(part.blocks->shape[1]), m_strength);
    } else {
        addProduct(weight, rows, columns, valuesOfA(*part.a, part.turned), valuesOf(*part.b),
                   m_strength * part.scale);
        if (part.firstA != nullptr) {
            addProduct(weight, rows, columns, valuesOf(*part.firstA), valuesOf(*part.firstB), -m_strength);
        }
    }
}

}  // namespace rookery
