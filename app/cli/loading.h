#pragma once

#include "app/cli/terminal/failure.h"
#include "app/cli/usage/arguments.h"
#include "app/runtime/loading.h"
#include "engine/session/session.h"
#include "engine/tokens/tokenizer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace rookery::cli {

/// The file that --model means; the starter's where it wasn't given.
[[nodiscard]] Outcome<std::filesystem::path> modelFile(const Arguments &arguments);

/// What a value of --quant means.
kernels::WeightFormat weightFormat(const std::string &quant);

/// What the arguments ask to be loaded, with progress on standard error.
[[nodiscard]] Outcome<runtime::LoadRequest> loadRequest(const Arguments &arguments,
                                                        const std::stop_token &stop = {});
/// The same with a weight file that was found already.
runtime::LoadRequest loadRequest(const Arguments &arguments, const std::filesystem::path &model,
                                 const std::stop_token &stop);

/// Says where the CPU stands in for a card that was named, or for a part of one.
void tellOfCard(const Arguments &arguments, const ModelInfo &info);

/// Loads it as --device, --threads and --quant say, with progress on standard error.
[[nodiscard]] Outcome<std::shared_ptr<const Model>> loadModel(const Arguments &arguments,
                                                              const std::stop_token &stop = {});

/// From --vocab, else the one that belongs to a model with `vocabulary` ids.
[[nodiscard]] Outcome<std::shared_ptr<const Tokenizer>> loadTokenizer(const Arguments &arguments,
                                                                      const WeightFile &file, int vocabulary);
[[nodiscard]] Outcome<std::shared_ptr<const Tokenizer>> loadTokenizer(const Arguments &arguments,
                                                                      const Model &model);

/// A session that stands where --state-in says.
[[nodiscard]] Outcome<Session> openSession(const Arguments &arguments, std::shared_ptr<const Model> model);

/// Saves to --state-out, where it was given.
[[nodiscard]] Outcome<void> saveSession(const Arguments &arguments, const Session &session);

/// Feed options that show progress on standard error for texts that take a while.
FeedOptions feedingWithProgress(std::string what, const std::stop_token &stop = {});

}  // namespace rookery::cli
