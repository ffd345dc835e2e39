#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace rookery::kernels::cpu {

/// Of the machine, what this process may use. Where the system doesn't say, or says nonsense, every processor
/// is a core of its own, all are alike and on one node.
struct Topology {
    /// What the system schedules threads on: a hyper-thread, or a core that has none.
    struct Processor {
        int id;           ///< the system's
        int core;         ///< the first processor of the same core
        int node;         ///< of memory, from 0 without gaps
        bool performant;  ///< false: of a slower kind than others of this machine
    };

    std::vector<Processor> processors;  ///< by id; at least one
    double share = 0;                   ///< processors' time that a control group may use; 0 = all there is

    int nodes() const noexcept;

    /// One thread for each core of the fast kind, as far as the share goes; at least 1.
    int defaultThreads() const;
};

/// Reads what stands under `sys/devices`, `sys/fs/cgroup` and `proc/self/cgroup`.
/// \param root "/", or a folder with copies of these
/// \param allowed as `allowedProcessors` says
Topology readTopology(const std::filesystem::path &root, std::span<const int> allowed);

/// This machine's, read once.
const Topology &topology();

}  // namespace rookery::kernels::cpu
