#pragma once

#include "app/shelf/documents/document.h"
#include "app/shelf/shelf_item.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace rookery::shelf {

/// States apart from conversations, "read once, ask many", each in a folder of its own that can be copied to
/// another computer: `item.json`, `reading.json`, `text.txt` and the state's file.
///
/// Files and not rows of the database: the command line, which knows no Qt, reads and writes the same shelf,
/// also while the window runs, and a state of 60 MB is written without a copy in the database's log. Every
/// file is written whole or not at all; which state counts is said by `reading.json`, so that an end at any
/// moment leaves the reading at its last checkpoint.
///
/// A value without a state of its own: any number may look at one folder, from any thread. Who reads a text
/// holds an ItemLock.
class Shelf
{
public:
    /// \param folder made with the first thing put there; for its owner alone
    explicit Shelf(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// The shelf of a data folder.
    static Shelf of(const std::filesystem::path &dataFolder) { return Shelf(dataFolder / "shelf"); }

    const std::filesystem::path &folder() const noexcept { return m_folder; }
    std::filesystem::path folderOf(const std::string &id) const { return m_folder / id; }

    /// The newest first; what isn't a thing of the shelf is passed over.
    std::vector<Item> items() const;
    /// \return FileNotFound, CorruptFile
    [[nodiscard]] Result<Item> item(const std::string &id) const;

    [[nodiscard]] Result<Item> addDocument(const Document &document) const;
    /// The one whose text is the same, where there is one: nobody wants it read twice.
    [[nodiscard]] Result<Item> findOrAdd(const Document &document) const;
    /// A state that was saved or tuned, as a file of its own.
    /// \return CorruptFile where it is neither
    [[nodiscard]] Result<Item> addStateFile(const std::string &name, const std::filesystem::path &file) const;
    /// \copydoc addStateFile
    [[nodiscard]] Result<Item> addTunedState(const std::string &name, const std::filesystem::path &file) const
    {
        return addStateFile(name, file);
    }

    [[nodiscard]] Result<void> changeLabel(const std::string &id,
                                           const std::function<void(Label &)> &change) const;
    [[nodiscard]] Result<void> setPaused(const std::string &id, bool paused) const;

    /// Keeps a state that was reached, in place of the one before. \param reached names no file yet
    [[nodiscard]] Result<Item> keepState(const std::string &id, Progress reached,
                                         std::span<const std::byte> image) const;
    /// Forgets what was read, so that the text is read anew.
    [[nodiscard]] Result<Item> forgetState(const std::string &id) const;

    /// The text. \return CorruptFile where it isn't what was put there
    [[nodiscard]] Result<std::string> text(const Item &item) const;
    /// The state's file, checked. \return FileNotFound where there is none, CorruptFile
    [[nodiscard]] Result<std::string> state(const Item &item) const;
    std::filesystem::path stateFile(const Item &item) const;
    /// Whether text and state are what was put there.
    [[nodiscard]] Result<void> verify(const Item &item) const;
    /// As a file that `--state-in` and other programs take. \param target its folder exists
    [[nodiscard]] Result<void> exportState(const Item &item, const std::filesystem::path &target) const;

    /// Takes it off the shelf until `restore` or `forgetRemoved`.
    [[nodiscard]] Result<void> remove(const std::string &id) const;
    [[nodiscard]] Result<void> restore(const std::string &id) const;
    void forgetRemoved() const;

    /// Drops states, the oldest first, until all take `mostBytes` at the most: those alone whose text is here
    /// to be read anew, that are read to the end, and that the user gave no name.
    /// \return how many were dropped
    [[nodiscard]] Result<int> thin(std::uint64_t mostBytes) const;

private:
    [[nodiscard]] Result<std::string> makeFolder() const;
    [[nodiscard]] Result<void> write(const std::string &id, const char *name, std::string_view text) const;
    [[nodiscard]] Result<Item> setProgress(const std::string &id, const Progress &progress) const;

    std::filesystem::path m_folder;
};

/// Of all things on a shelf.
std::uint64_t bytesOf(const std::vector<Item> &items);

}  // namespace rookery::shelf
