#include "kernels/cpu/machine/crew.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace rookery::kernels::cpu {

Crew::Crew(int workers)
    : m_nodeOf(static_cast<std::size_t>(std::max(1, workers)))
    , m_workersBefore{0, std::max(1, workers)}
    , m_processors(1)
{
}

Crew Crew::of(const Topology &topology, int workers)
{
    Crew crew(workers > 0 ? workers : topology.defaultThreads());
    std::vector<std::set<int>> cores(static_cast<std::size_t>(topology.nodes()));
    std::vector<std::vector<int>> processors(cores.size());
    for (const Topology::Processor &processor : topology.processors) {
        if (processor.performant) {
            cores[static_cast<std::size_t>(processor.node)].insert(processor.core);
            processors[static_cast<std::size_t>(processor.node)].push_back(processor.id);
        }
    }
    // Nodes with slow cores only, or more of them than workers, have no part in it.
    std::vector<std::size_t> taking;
    for (std::size_t node = 0; node < cores.size(); ++node) {
        if (!cores[node].empty() && static_cast<int>(taking.size()) < crew.workers()) {
            taking.push_back(node);
        }
    }
    if (taking.size() < 2) {
        return crew;
    }
    std::vector<int> counts(taking.size());
    for (int &nodeOf : crew.m_nodeOf) {
        // How full each would be with one more.
        const auto load = [&](std::size_t i) {
            return static_cast<double>(counts[i] + 1) / static_cast<double>(cores[taking[i]].size());
        };
        std::size_t best = 0;
        for (std::size_t i = 1; i < taking.size(); ++i) {
            best = load(i) < load(best) ? i : best;
        }
        nodeOf = static_cast<int>(best);
        ++counts[best];
    }
    crew.m_workersBefore.assign(1, 0);
    crew.m_processors.clear();
    for (std::size_t i = 0; i < taking.size(); ++i) {
        crew.m_workersBefore.push_back(crew.m_workersBefore.back() + counts[i]);
        crew.m_processors.push_back(processors[taking[i]]);
    }
    return crew;
}

int Crew::firstRow(int node, int rows, int group) const noexcept
{
    if (node >= nodes()) {
        return rows;
    }
    const std::int64_t groups = rows / group;
    const std::int64_t before = m_workersBefore[static_cast<std::size_t>(node)];
    return static_cast<int>(groups * before / workers()) * group;
}

}  // namespace rookery::kernels::cpu
