#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rookery {

/// An adapter to be merged into a model while it is loaded.
struct AdapterRequest {
    std::filesystem::path file;   ///< or a folder as PEFT writes it
    std::optional<double> alpha;  ///< of a LoRA file that doesn't bring its own
    double strength = 1;          ///< what is added is multiplied by this
};

/// Changes of some of a model's matrices, in any layout that users have. X is a matrix without its `.weight`,
/// W [out, in], A [r, in], B [out, r]:
///     LoRA    X.lora_A, X.lora_B (.weight behind them in PEFT's files); web-rwkv: X.lora.0 [in, r], X.lora.1
///             W + alpha / r B A; alpha is PEFT's lora_alpha (with use_rslora over the root of r) or asked
///             for
///     PiSSA   the same and, in a file beside it, X.init_lora_A and X.init_lora_B: W - B0 A0 + B A
///     DiSHA   X.disha or X.miss_block [r, out]: W[o, c] + D[c mod r, o]
///             X.disha [in / r, r, r]: each block of r x r: W_ab + W_ab D_b + D_b
class Adapter
{
public:
    /// Reads and checks all of it against the model.
    /// \return a file's errors; UnsupportedFile for what isn't an adapter, or one of a kind that isn't known;
    /// ShapeMismatch where it belongs to another model; BadInput where alpha is missing or not wanted, or a
    /// PiSSA's first file is missing
    [[nodiscard]] static Result<Adapter> load(const AdapterRequest &request, const WeightFile &model);

    const std::filesystem::path &file() const noexcept { return m_file; }
    /// \param name "blocks.0.att.key.weight"
    bool changes(std::string_view name) const noexcept { return m_parts.contains(name); }
    /// \param weight [rows, columns] of that name, updated
    void merge(std::string_view name, std::span<float> weight, int rows, int columns) const;
    /// Differs where anything that is merged differs.
    const std::string &identity() const noexcept { return m_identity; }

private:
    /// What changes one matrix; only those of its layout are there.
    struct Part {
        const Tensor *a = nullptr;
        const Tensor *b = nullptr;
        bool turned = false;  ///< A is [in, r]
        const Tensor *firstA = nullptr;
        const Tensor *firstB = nullptr;
        const Tensor *blocks = nullptr;  ///< D
        double scale = 1;                ///< of B A, without the strength
    };

    Adapter() = default;
    [[nodiscard]] Result<void> readConfig();
    [[nodiscard]] Result<void> sort(const WeightFile &file);
    [[nodiscard]] Result<void> openFirst();
    [[nodiscard]] Result<void> check(const std::string &name, Part &part, const WeightFile &model) const;
    [[nodiscard]] Result<void> settleScale(std::optional<double> alpha);
    bool looksLikePissa(const WeightFile &model) const;
    [[nodiscard]] Result<void> identify();

    std::filesystem::path m_file;
    std::shared_ptr<const WeightFile> m_tensors;
    std::shared_ptr<const WeightFile> m_firstTensors;  ///< of a PiSSA
    std::map<std::string, Part, std::less<>> m_parts;  ///< by the name of the matrix
    std::optional<double> m_configAlpha;
    std::optional<bool> m_configPissa;  ///< whether its settings say that it is one
    bool m_rootOfRank = false;
    double m_strength = 1;
    std::string m_identity;
};

}  // namespace rookery
