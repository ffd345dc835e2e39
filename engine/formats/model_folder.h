#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace rookery {

/// A model as it lies on the disk.
struct ModelFiles {
    std::filesystem::path file;                ///< what `WeightFile::open` takes for all of it
    std::vector<std::filesystem::path> parts;  ///< the files with its tensors; one, or those of a split model
};

/// Does a file of this name hold weights, or list the files that do (`model.safetensors.index.json`)? The one
/// list of endings: folders are searched and dropped files are told apart by it.
bool isWeightFileName(std::string_view name);

/// The models and other weights that lie in a folder (not in folders inside of it), in order of their names.
/// A list of parts stands for its parts, the first of numbered parts (`x-00001-of-00003.gguf`) for the
/// others, and where Hugging Face's two formats lie side by side, safetensors for both. Nothing but lists is
/// opened. What programs that train keep beside weights (`training_args.bin`, `rng_state.pth`) is none.
std::vector<ModelFiles> modelsIn(const std::filesystem::path &folder);

/// Where what belongs to a file lies: a folder itself; else the folder of the name that was given, and where
/// that name is a link, the folder of the file it leads to.
std::vector<std::filesystem::path> foldersOf(const std::filesystem::path &fileOrFolder);

/// The file of that name in the first of `foldersOf` that has one; where none has, as it would be in the
/// first.
std::filesystem::path findBeside(const std::filesystem::path &fileOrFolder, std::string_view name);

/// All files of the numbered ones to which `file` belongs by its name, from the first; empty where it has no
/// such name. They need not exist.
std::vector<std::filesystem::path> numberedParts(const std::filesystem::path &file);

}  // namespace rookery
