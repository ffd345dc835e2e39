#pragma once

#include <QString>

#include <filesystem>

/// A file's name as the engine takes it.
inline std::filesystem::path toPath(const QString &file)
{
    return {file.toStdU16String()};
}
