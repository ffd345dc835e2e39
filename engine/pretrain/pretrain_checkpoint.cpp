// A training that was broken off: written, and gone on with.

#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"
#include "engine/pretrain/pretrainer.h"

#include <nlohmann/json.hpp>

#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rookery {

namespace {

constexpr const char *Key = "rookery.training";

}  // namespace

/// What has to be the same for a checkpoint to be gone on with.
std::string Pretrainer::identity() const
{
    const auto tokens = m_text.tokens();
    const NetworkShape &shape = m_options.shape;
    const nlohmann::json json = {
        std::to_string(XXH3_64bits(tokens.data(), tokens.size_bytes())),
        shape.layers,
        shape.width,
        shape.headSize,
        shape.vocabulary,
        m_options.context,
        m_options.batch,
        m_options.steps,
        m_options.rate,
        m_options.decay,
        m_options.mostNorm,
        m_options.seed,
    };
    return json.dump();
}

Result<void> Pretrainer::saveCheckpoint(const std::filesystem::path &file) const
{
    const nlohmann::json about = {{"identity", identity()},
                                  {"step", m_progress.step},
                                  {"loss", m_progress.loss},
                                  {"tokens", m_progress.tokens}};
    std::vector<std::vector<float>> values;
    std::vector<TensorSource> tensors;
    for (const auto &[name, buffer] : {std::pair{"values", &std::as_const(*m_network).values()},
                                       std::pair{"mean", &m_mean}, std::pair{"variance", &m_variance}}) {
        std::vector<float> &host = values.emplace_back(buffer->size());
        buffer->read(host);
        tensors.push_back({name,
                           kernels::DType::F32,
                           {static_cast<std::int64_t>(host.size())},
                           std::as_bytes(std::span(host))});
    }
    return writeSafetensors(file, tensors, {{Key, about.dump()}});
}

Result<void> Pretrainer::resume(const std::filesystem::path &path)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto broken = [&] {
        return failure(
            ErrorCode::CorruptFile, path.string(),
            sentence("Training", "isn't a checkpoint of a training, or is damaged; start anew without it"));
    };
    const auto found = (*file)->metadata().find(Key);
    const auto about = nlohmann::json::parse(
        found == (*file)->metadata().end() ? std::string() : found->second, nullptr, false);
    if (!about.is_object() || !about.contains("identity")) {
        return broken();
    }
    if (about["identity"] != identity()) {
        return failure(ErrorCode::StateMismatch, path.string(),
                       sentence("Training", "was made with another text, other sizes or options; start anew "
                                            "without it"));
    }
    const Tensor *tensors[] = {(*file)->find("values"), (*file)->find("mean"), (*file)->find("variance")};
    for (const Tensor *tensor : tensors) {
        if (tensor == nullptr || tensor->type != kernels::DType::F32 ||
            tensor->values() != m_network->values().size()) {
            return broken();
        }
    }
    const auto number = [&](const char *key) {
        return about.contains(key) && about[key].is_number() ? about[key].get<double>() : -1;
    };
    if (number("step") < 0 || number("step") > m_options.steps || number("tokens") < 0) {
        return broken();
    }
    kernels::Buffer *buffers[] = {&m_network->values(), &m_mean, &m_variance};
    std::vector<float> host(m_network->values().size());
    for (std::size_t i = 0; i < std::size(buffers); ++i) {
        std::memcpy(host.data(), tensors[i]->data, tensors[i]->bytes);
        buffers[i]->write(host);
    }
    m_progress = {};
    m_progress.step = static_cast<int>(number("step"));
    m_progress.loss = number("loss");
    m_progress.tokens = about["tokens"].get<std::uint64_t>();
    return {};
}

}  // namespace rookery
