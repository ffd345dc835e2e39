#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace rookery {

enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    CorruptFile,       ///< breaks its own format
    UnsupportedFile,   ///< a format or variant that Rookery doesn't read
    UnsupportedModel,  ///< readable, but not an architecture that Rookery runs
    ShapeMismatch,
    VocabularyMissing,
    StateMismatch,  ///< the state belongs to another model
    OutOfMemory,
    DeviceUnavailable,
    DeviceFailed,
    BadInput,
    Cancelled,
    ModelGone,  ///< the model was unloaded, or another one took its place
};

/// Why something could not be done. `subject` names the file, tensor or option; `reason` is the rest of a
/// sentence that says what is wrong and, where there is one, what to do about it.
struct Error {
    ErrorCode code;
    std::string subject;
    std::string reason;

    std::string message() const { return subject.empty() ? reason : subject + ": " + reason; }
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string subject, std::string reason)
{
    return tl::make_unexpected(Error{code, std::move(subject), std::move(reason)});
}

}  // namespace rookery
