// A tuning that was broken off: written, and gone on with.

#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/train/tuner.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <limits>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rookery {

namespace {

constexpr const char *Key = "rookery.tuning";

TensorSource sourceOf(std::string name, const std::vector<float> &values)
{
    return {std::move(name),
            kernels::DType::F32,
            {static_cast<std::int64_t>(values.size())},
            std::as_bytes(std::span(values))};
}

bool read(const WeightFile &file, const std::string &name, std::vector<float> &to, std::size_t values)
{
    const Tensor *tensor = file.find(name);
    if (tensor == nullptr || tensor->type != kernels::DType::F32 || tensor->values() != values) {
        return false;
    }
    to.resize(values);
    std::memcpy(to.data(), tensor->data, tensor->bytes);
    return true;
}

}  // namespace

/// What has to be the same for a checkpoint to be gone on with.
std::string Tuner::identity() const
{
    XXH64_hash_t hash = m_options.seed;
    for (const TrainingSample &sample : m_samples) {
        hash = XXH3_64bits_withSeed(sample.tokens.data(), sample.tokens.size() * sizeof(TokenId), hash);
        hash = XXH3_64bits_withSeed(sample.counted.data(), sample.counted.size(), hash);
    }
    std::string text = model().info().fingerprint + " " + std::to_string(hash) + " " +
                       std::to_string(m_options.steps) + " " + std::to_string(m_options.batch) + " " +
                       std::to_string(m_learned);
    for (const double rate : m_options.rates) {
        text += " " + std::to_string(rate);
    }
    if (m_options.lora.rank > 0) {
        text += " lora " + std::to_string(m_options.lora.rank) + " " + std::to_string(m_options.lora.alpha);
    }
    return text;
}

TunerCheckpoint Tuner::checkpoint() const
{
    TunerCheckpoint result;
    nlohmann::json json = {{"identity", identity()},      {"run", m_run},
                           {"trying", m_trying},          {"judge", m_judgeNext},
                           {"baseline", m_baseline},      {"worse", m_worse},
                           {"before", m_progress.before}, {"best", m_progress.best},
                           {"tokens", m_progress.tokens}, {"runs", nlohmann::json::array()}};
    result.values.emplace_back("best", m_best);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        // A run that came to nothing has an infinite loss, for which JSON has no number.
        json["runs"].push_back(
            {{"steps", run.adam.steps}, {"judged", std::isfinite(run.judged) ? run.judged : -1.0}});
        const std::string name = "run" + std::to_string(i);
        if (run.adam.steps > 0) {
            result.values.emplace_back(name + ".state", run.values);
            result.values.emplace_back(name + ".mean", run.adam.mean);
            result.values.emplace_back(name + ".variance", run.adam.variance);
        }
    }
    result.about = json.dump();
    return result;
}

Result<void> TunerCheckpoint::write(const std::filesystem::path &file) const
{
    std::vector<TensorSource> tensors;
    for (const auto &[name, numbers] : values) {
        tensors.push_back(sourceOf(name, numbers));
    }
    return writeSafetensors(file, tensors, {{Key, about}});
}

Result<void> Tuner::resume(const std::filesystem::path &path)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto found = (*file)->metadata().find(Key);
    const auto json = nlohmann::json::parse(
        found == (*file)->metadata().end() ? std::string() : found->second, nullptr, false);
    const auto broken = [&] {
        return failure(
            ErrorCode::CorruptFile, path.string(),
            sentence("Training", "isn't a checkpoint of a tuning, or is damaged; start anew without it"));
    };
    if (!json.is_object() || !json.contains("identity")) {
        return broken();
    }
    if (json["identity"] != identity()) {
        return failure(
            ErrorCode::StateMismatch, path.string(),
            sentence("Training",
                     "was made with another model, other examples or options; start anew without it"));
    }
    try {
        if (json.at("runs").size() != m_runs.size()) {
            return broken();
        }
        bool complete = read(**file, "best", m_best, m_best.size());
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            Run &run = m_runs[i];
            run.adam.steps = json["runs"][i].at("steps").get<int>();
            const double judged = json["runs"][i].at("judged").get<double>();
            run.judged = judged < 0 ? std::numeric_limits<double>::infinity() : judged;
            const std::string name = "run" + std::to_string(i);
            if (run.adam.steps > 0) {
                complete = complete && read(**file, name + ".state", run.values, run.values.size()) &&
                           read(**file, name + ".mean", run.adam.mean, run.values.size()) &&
                           read(**file, name + ".variance", run.adam.variance, run.values.size());
            }
        }
        m_run = json.at("run").get<std::size_t>();
        m_trying = json.at("trying").get<bool>();
        m_judgeNext = json.at("judge").get<bool>();
        m_baseline = json.at("baseline").get<bool>();
        m_worse = json.at("worse").get<int>();
        m_progress.before = json.at("before").get<double>();
        m_progress.best = json.at("best").get<double>();
        m_progress.tokens = json.at("tokens").get<std::uint64_t>();
        if (!complete || m_run >= m_runs.size()) {
            return broken();
        }
    } catch (const nlohmann::json::exception &) {
        return broken();
    }
    m_work = Work::None;
    tellWhere();
    return {};
}

}  // namespace rookery
