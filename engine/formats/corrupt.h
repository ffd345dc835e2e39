#pragma once

#include "engine/error.h"

#include <utility>

namespace rookery {

/// What a file says can't be. Whoever opened the file adds its name.
inline tl::unexpected<Error> corrupt(Sentence reason)
{
    return failure(ErrorCode::CorruptFile, {}, std::move(reason));
}

}  // namespace rookery
