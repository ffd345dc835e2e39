#pragma once

#include "engine/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rookery::shelf {

// What is known of a thing on the shelf, in two files beside its text and its state: one is the user's, one
// belongs to who reads, so that both can be written at any time.

/// The numbers are not in the files, the names are.
enum class Kind {
    Document,  ///< a text that is read into a state, and can be read anew
    State,     ///< a saved state without its text
    Tuned,     ///< a starting state that was trained
};

/// What it is, and what the user calls it: `item.json`.
struct Label {
    std::string name;
    std::string purpose = {};
    bool named = false;  ///< the user chose the name: its state is never thinned out
    Kind kind = Kind::Document;
    std::string source = {};         ///< the name of the file or folder that it came from
    std::string preview = {};        ///< how the text begins
    std::string leftOut = {};        ///< of a folder: the first files that aren't in the text, a line each
    std::uint64_t filesLeftOut = 0;  ///< all of them
    std::int64_t createdMs = 0;      ///< since 1970
    std::uint64_t textBytes = 0;     ///< UTF-8; 0 where there is no text
    std::uint64_t textChecksum = 0;

    bool operator==(const Label &) const = default;
};

/// How far it was read: `reading.json`. That file says which state counts; others are leftovers.
struct Progress {
    std::string modelName = {};
    std::string fingerprint = {};  ///< of the model that the state belongs to; empty: nothing was read
    std::string templateName = {};
    std::uint64_t readBytes = 0;  ///< of the text
    std::uint64_t tokens = 0;     ///< fed into the state
    std::string stateFile = {};   ///< in the item's folder; empty: none, or thinned out
    std::uint64_t stateBytes = 0;
    std::uint64_t stateChecksum = 0;
    bool paused = false;   ///< by the user, who wants it to go on when he says so
    bool thinned = false;  ///< its state was dropped for room; its text is all there

    bool operator==(const Progress &) const = default;
};

struct Item {
    std::string id;  ///< the name of its folder; never used twice
    Label label;
    Progress progress = {};

    bool hasState() const noexcept { return !progress.stateFile.empty(); }
    bool hasText() const noexcept { return label.textBytes > 0; }
    /// All of it is in the state. What has no text is.
    bool complete() const noexcept { return hasState() && progress.readBytes >= label.textBytes; }
    std::uint64_t bytes() const noexcept { return label.textBytes + progress.stateBytes; }
};

std::string toJson(const Label &label);
std::string toJson(const Progress &progress);
/// The bytes may come from anybody. \return CorruptFile; `file` is used in the error
[[nodiscard]] Result<Label> labelFrom(std::string_view json, const std::string &file);
[[nodiscard]] Result<Progress> progressFrom(std::string_view json, const std::string &file);

}  // namespace rookery::shelf
