#pragma once

#include "engine/error.h"

#include <string>

namespace rookery::cli {

/// Exit codes; scripts rely on them.
enum ExitCode : int { Success = 0, RunFailed = 1, BadUsage = 2 };

/// Why a command ends early: one sentence for stderr, and the exit code that goes with it.
struct Failure {
    ExitCode code;
    std::string message;

    Failure(const Error &error)  // NOLINT(google-explicit-constructor): every engine error is a failed run
        : code(RunFailed)
        , message(error.message())
    {
    }
    Failure(ExitCode exitCode, std::string text)
        : code(exitCode)
        , message(std::move(text))
    {
    }
};

/// What a step of a command gives. An engine's `Result` converts by `passOn`.
template<typename T>
using Outcome = tl::expected<T, Failure>;

inline tl::unexpected<Failure> badUsage(std::string message)
{
    return tl::make_unexpected(Failure(BadUsage, std::move(message)));
}

inline tl::unexpected<Failure> runFailed(std::string message)
{
    return tl::make_unexpected(Failure(RunFailed, std::move(message)));
}

inline tl::unexpected<Failure> passOn(const Error &error)
{
    return tl::make_unexpected(Failure(error));
}

inline tl::unexpected<Failure> passOn(const Failure &failure)
{
    return tl::make_unexpected(failure);
}

}  // namespace rookery::cli
