#pragma once

#include "engine/sentence.h"

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
    Sentence subject;
    Sentence reason;

    /// In English. What a user of the window reads comes from app/text/error_text.
    std::string message() const
    {
        return subject.empty() ? reason.english() : subject.english() + ": " + reason.english();
    }
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, Sentence subject, Sentence reason)
{
    return tl::make_unexpected(Error{code, std::move(subject), std::move(reason)});
}

}  // namespace rookery
