#pragma once

#include <filesystem>

/// A data folder that was moved leaves a note where it was, so that every start, by whichever name, finds the
/// data. No Qt. Thread-safe.
namespace rookery {

/// In the folder that was left: the folder that holds the data now, UTF-8, alone.
constexpr const char *MovedToName = "rookery.moved-to";
/// In the new folder: the folder that was left, whose files may go. Only where that one points here.
constexpr const char *MovedFromName = "rookery.moved-from";
/// In the new folder while it is being filled: nothing in it counts yet. Holds the folder that does.
constexpr const char *MovingName = "rookery.moving";

/// The folder that such a note names; empty where there is none.
std::filesystem::path movedFolder(const std::filesystem::path &folder, const char *name);

/// What the user owns: the database, `models/`, `vocab/`, `shelf/`, wherever it was moved to.
std::filesystem::path dataFolder();

/// Where the data of `folder` is now: itself, or where it was moved to. That folder may be missing, as when
/// it is on a disk that isn't there.
std::filesystem::path currentDataFolder(const std::filesystem::path &folder);

}  // namespace rookery
