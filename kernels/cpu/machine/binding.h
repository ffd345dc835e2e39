#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace rookery::kernels::cpu {

// No kernel is built for more processors, so a larger number is a mistake.
constexpr int MostProcessors = 8192;

/// Processors that the calling thread may run on; empty where the system doesn't say.
std::vector<int> allowedProcessors();

/// Lets the calling thread run on these only. \return false: the system refuses, nothing changed
bool bindTo(std::span<const int> processors) noexcept;

/// The same for as long as it lives, on one thread; to none: leaves it as it is.
class Binding
{
public:
    explicit Binding(std::span<const int> processors) noexcept;
    ~Binding();
    Binding(const Binding &) = delete;
    Binding &operator=(const Binding &) = delete;

private:
    alignas(std::uint64_t) std::array<std::uint64_t, MostProcessors / 64> m_before = {};
    bool m_bound = false;
};

}  // namespace rookery::kernels::cpu
