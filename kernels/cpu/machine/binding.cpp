#include "kernels/cpu/machine/binding.h"

#ifdef __linux__
#include <sched.h>
#endif

namespace rookery::kernels::cpu {

#ifdef __linux__

namespace {

/// As many processors as the kernel may know: it refuses to write to a smaller set than its own.
union ProcessorSet {
    cpu_set_t first;
    std::array<std::uint64_t, MostProcessors / 64> words = {};
};

bool ask(ProcessorSet &set) noexcept
{
    return sched_getaffinity(0, sizeof set, &set.first) == 0;
}

bool apply(const ProcessorSet &set) noexcept
{
    return sched_setaffinity(0, sizeof set, &set.first) == 0;
}

}  // namespace

std::vector<int> allowedProcessors()
{
    ProcessorSet set;
    std::vector<int> allowed;
    if (ask(set)) {
        for (int id = 0; id < MostProcessors; ++id) {
            if (CPU_ISSET_S(static_cast<std::size_t>(id), sizeof set, &set.first)) {
                allowed.push_back(id);
            }
        }
    }
    return allowed;
}

bool bindTo(std::span<const int> processors) noexcept
{
    ProcessorSet set;
    for (const int id : processors) {
        if (id >= 0 && id < MostProcessors) {
            CPU_SET_S(static_cast<std::size_t>(id), sizeof set, &set.first);
        }
    }
    return apply(set);
}

Binding::Binding(std::span<const int> processors) noexcept
{
    ProcessorSet before;
    if (!processors.empty() && ask(before) && bindTo(processors)) {
        m_before = before.words;
        m_bound = true;
    }
}

Binding::~Binding()
{
    if (m_bound) {
        ProcessorSet before;
        before.words = m_before;
        apply(before);
    }
}

#else

std::vector<int> allowedProcessors()
{
    return {};
}

bool bindTo(std::span<const int>) noexcept
{
    return false;
}

Binding::Binding(std::span<const int>) noexcept {}
Binding::~Binding() = default;

#endif

}  // namespace rookery::kernels::cpu
