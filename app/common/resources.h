#pragma once

#include "engine/error.h"

#include <filesystem>

/// Where Rookery keeps its files. Shared by the window and the command line, so that both use the same
/// model, vocabularies and data. No Qt. Thread-safe.
namespace rookery {

/// What Rookery brings: `starter/`, ... . The environment variable ROOKERY_RESOURCES if set, else
/// `share/rookery` in the executable's folder or one of the three above it: the build tree has a link of
/// that name to the sources' `resources`, an installation has the files.
/// \return FileNotFound, with what to do, where there is none.
[[nodiscard]] Result<std::filesystem::path> resourcesFolder();

/// The model that is used when none was chosen: a folder with `lm.safetensors`, `vocab.txt`, `encoder.onnx`
/// and `projector.safetensors`.
[[nodiscard]] Result<std::filesystem::path> starterFolder();

/// Where the data is looked for first (`dataFolder` says where it is): the environment variable ROOKERY_DATA
/// if set, else `rookery` in XDG_DATA_HOME or ~/.local/share. Not created here.
std::filesystem::path usualDataFolder();

/// Where is kept what can be found out again: `rookery` in XDG_CACHE_HOME or ~/.cache. Not created here.
std::filesystem::path cacheFolder();

}  // namespace rookery
