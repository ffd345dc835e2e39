#pragma once

#include "engine/sampling/sampler.h"

#include <mutex>

/// The sampling settings of an answer being written. The window sets them while the engine's thread asks
/// before every draw, so a slider acts on the very next token. Thread-safe.
class SharedSampling
{
public:
    void set(const rookery::SamplingParams &params)
    {
        const std::scoped_lock lock(m_mutex);
        m_params = params;
    }

    rookery::SamplingParams get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_params;
    }

private:
    mutable std::mutex m_mutex;
    rookery::SamplingParams m_params;
};
