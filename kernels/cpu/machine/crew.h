#pragma once

#include "kernels/cpu/machine/topology.h"

#include <vector>

namespace rookery::kernels::cpu {

/// Who works where. On a machine with several nodes of memory each worker belongs to one, and each row of a
/// matrix to the node whose workers have converted it and so placed it in that node's memory (the system
/// gives a page to the node that first writes to it). Which row is whose never changes. Rows that are read in
/// place, in the mapping of a file, lie wherever the system has read them to.
class Crew
{
public:
    /// On one node, bound to nothing: the system knows best. \param workers at least 1
    explicit Crew(int workers = 1);

    /// Spread over the nodes by their cores of the fast kind, such that the first so many workers always are.
    /// \param workers 0 = as many as `Topology::defaultThreads`
    static Crew of(const Topology &topology, int workers);

    int workers() const noexcept { return static_cast<int>(m_nodeOf.size()); }
    int nodes() const noexcept { return static_cast<int>(m_workersBefore.size()) - 1; }
    int nodeOf(int worker) const noexcept { return m_nodeOf[static_cast<std::size_t>(worker)]; }

    /// What a node's workers are bound to, all of them to the same, so that the system may still move them
    /// out of another program's way; empty where there is one node.
    const std::vector<int> &processorsOf(int node) const noexcept
    {
        return m_processors[static_cast<std::size_t>(node)];
    }

    /// The first row of `node` among `rows`: a multiple of `group`. That of `nodes()` is `rows`.
    int firstRow(int node, int rows, int group) const noexcept;

private:
    std::vector<int> m_nodeOf;
    std::vector<int> m_workersBefore;  ///< how many workers belong to earlier nodes; one more than there are
    std::vector<std::vector<int>> m_processors;
};

}  // namespace rookery::kernels::cpu
