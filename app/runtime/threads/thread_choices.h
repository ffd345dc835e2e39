#pragma once

#include "engine/error.h"
#include "engine/model/model.h"

#include <filesystem>
#include <optional>
#include <string>

namespace rookery::runtime {

/// Numbers of threads that were measured, kept in a file for all runs of all programs: of this processor and
/// what the process may use of it, for models of a shape and type. What the file has wrong counts as not
/// there. Thread-safe; of two programs that write at once the last one's choices stay.
class ThreadChoices
{
public:
    /// \param folder where `threads.txt` is or will be
    explicit ThreadChoices(std::filesystem::path folder);

    /// What choices for this model are filed under. \pre on a processor that uses all its threads
    static std::string keyOf(const ModelInfo &model);

    std::optional<kernels::ThreadCounts> find(const std::string &key) const;

    /// \return a file error; what was there stays then
    [[nodiscard]] Result<void> keep(const std::string &key, const kernels::ThreadCounts &counts) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace rookery::runtime
