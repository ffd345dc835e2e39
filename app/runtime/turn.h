#pragma once

#include "vision/image/image.h"

#include <functional>
#include <string>
#include <vector>

namespace rookery::runtime {

/// Decodes a picture; called on a thread of its own.
using PictureSource = std::function<Result<vision::Image>()>;

enum class Role { User, Assistant };

/// A picture of a turn.
struct Picture {
    PictureSource source;
    std::string caption;  ///< what a model that can't see is told of it
};

/// A message of a conversation.
struct Turn {
    Role role = Role::User;
    std::string text;
    std::vector<Picture> pictures = {};
};

}  // namespace rookery::runtime
