#pragma once

#include "app/runtime/job.h"

#include <string>

namespace rookery::remote {

// Why a model elsewhere didn't answer, or not to the end: one sentence for each reason.

/// What went wrong on the way.
enum class Trouble {
    NoSuchHost,
    Unreachable,
    Unsafe,     ///< TLS: the other side isn't who it should be
    NoKey,      ///< 401, and none was given
    WrongKey,   ///< 401
    Forbidden,  ///< 403
    NoModel,    ///< 404, and it speaks of the model
    NoChat,     ///< 404
    TooLong,    ///< 413, or a context that is exceeded
    TooMany,    ///< 429
    TooManyUntil,
    Refused,  ///< 400 and what else is the question's fault
    Broken,   ///< 5xx
    GaveUp,   ///< an error in the middle of the answer
    Silent,   ///< time-out
    CutOff,
    Garbled,    ///< not what an answer looks like
    TooMuch,    ///< bounds of memory
    Elsewhere,  ///< a redirection that isn't followed
    Picture,    ///< a picture of the question can't be sent
    NoMemory,
};

struct Failure {
    Trouble trouble;
    std::string host;      ///< `Address::hostAndPort`
    Sentence detail = {};  ///< the name, the reason, or the words of the other side
    int seconds = 0;       ///< to wait
    int status = 0;        ///< of HTTP
};

template<typename T>
using Outcome = tl::expected<T, Failure>;

/// The one sentence.
Sentence sentenceOf(const Failure &failure);

/// The last event of a draft that failed so.
runtime::Failed failed(int draft, const Failure &failure);

/// What an error of the other side says, where its body is JSON: one line, bounded; else empty.
std::string wordsOf(const std::string &body);

/// Why an HTTP answer is none. \param keyGiven a key was sent
Failure failureOf(int status, const std::string &body, const std::string &host, const std::string &model,
                  bool keyGiven, int retryAfter);

}  // namespace rookery::remote
