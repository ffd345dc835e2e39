#pragma once

#include "app/cli/terminal/failure.h"
#include "app/cli/usage/arguments.h"
#include "vision/vision_model.h"

#include <filesystem>
#include <memory>

namespace rookery::cli {

/// The image encoder that --vision names or that stands with the model, as --vision-family says.
/// \param model file of the language model
/// \param device of the language model, used where it is a processor; may be null
[[nodiscard]] Outcome<std::shared_ptr<const vision::VisionModel>>
loadVision(const Arguments &arguments, const std::filesystem::path &model,
           std::shared_ptr<kernels::Device> device = nullptr);

}  // namespace rookery::cli
