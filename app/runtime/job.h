#pragma once

#include "app/runtime/snapshot.h"
#include "app/runtime/token_records.h"
#include "app/runtime/turn.h"
#include "engine/session/chat_template.h"
#include "engine/session/generator.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace rookery::runtime {

// What can be asked of an answerer, and what it tells of it. Values, made by any thread.

/// Who waits: a person at the window, another program, nobody in particular. More urgent ones come first.
enum class Priority { Window, Server, Background };

/// A state as `serialize` wrote it.
struct StateImage {
    std::shared_ptr<const std::vector<std::byte>> bytes;
    std::string name = "the saved state";  ///< in errors
};

/// The model's own beginning, where a conversation stood, or a saved state.
using Start = std::variant<std::monostate, SnapshotPtr, StateImage>;

/// A piece of what is read before an answer: a text, or a turn in the words of the image encoder.
struct Part {
    std::string text;                     ///< rendered; of a turn to look at: the question alone
    std::vector<PictureSource> pictures;  ///< in the order shown
    bool looking = false;

    static Part reading(std::string text) { return {std::move(text), {}, false}; }
};

/// A token that might have been drawn.
struct Candidate {
    TokenId token = 0;
    float logProbability = 0;  ///< natural logarithm, at temperature 1 and before every filter
};

// Events. Each comes on the answerer's thread, in order; a sink returns soon and asks nothing of the
// answerer that waits.

struct ReadingProgress {
    std::size_t done = 0;  ///< tokens and rows of the part being read
    std::size_t total = 0;
};
struct LookingProgress {
    double done = 0;  ///< 0..1 over a turn's pictures
};
/// The other side can't answer yet; it is asked again then.
struct Waiting {
    int seconds = 0;
    bool asked = true;  ///< by the other side, to wait so long
};
/// All parts are read; the answers begin.
struct ReadingDone {
    std::uint64_t tokens = 0;  ///< read for this job, pictures' rows among them
    double seconds = 0;        ///< since the job was taken in
    std::uint64_t known = 0;   ///< more that stood before them, and were read for earlier jobs
};
/// Complete UTF-8 that certainly belongs to the answer.
struct Piece {
    int draft = 0;
    std::string text;
    int tokens = 0;  ///< drawn so far for this draft
};
/// A token that was drawn; before the piece that shows it, and only where candidates were asked for.
struct Drawn {
    int draft = 0;
    Candidate token;
    int rank = 0;                 ///< 0 = the most likely one
    std::vector<Candidate> best;  ///< as many as were asked for, the most likely first
};
/// Tokens that were drawn, or scored, with what was expected in their places; before the piece that shows
/// them, and only where they were asked for.
struct Recorded {
    int draft = 0;
    TokenRecords tokens;
};
/// What the model expects in one place, for who looks on.
struct Expected {
    int draft = 0;
    std::size_t place = 0;                             ///< tokens drawn, or scored, before it
    std::shared_ptr<const std::vector<float>> logits;  ///< [V]
};
/// A draft's last event. Jobs without drafts have one, of draft 0.
struct Finished {
    int draft = 0;
    Generation written;            ///< of a stopped one, what was written until then
    double firstTokenSeconds = 0;  ///< from the job's start to the first draw
    SnapshotPtr state;             ///< stands behind the text; null where the reading was stopped
    std::vector<std::byte> image;  ///< of the state, serialized; empty where it wasn't asked for
};
/// The other last event. A job that fails as a whole has one for each of its drafts.
struct Failed {
    int draft = 0;
    Error error;
};
using Event = std::variant<ReadingProgress, LookingProgress, Waiting, ReadingDone, Piece, Drawn, Recorded,
                           Expected, Finished, Failed>;
using Sink = std::function<void(const Event &)>;

/// One answer to be written behind what a job reads.
struct Draft {
    std::uint64_t seed = 0;
    std::stop_token stop = {};  ///< of this one; the job's stops them all
};

/// How the drafts of a job are written.
struct Writing {
    int maxTokens = 512;
    std::vector<std::string> stopTexts;
    std::vector<TokenId> stopTokens = {0};
    std::function<SamplingParams()> sampling;  ///< asked before each draw, on the scheduler's thread
    int lookup = -1;                           ///< `GenerationOptions::lookup`; -1 = what is useful
    int candidates = -1;   ///< of each token drawn, besides itself; -1 = no `Drawn` events
    bool records = false;  ///< `Recorded` events; on a card they cost that the logits are brought to the host
    /// Asked before each draw whether somebody looks on: a few times a second `Expected` tells what is drawn
    /// from. May be null.
    std::function<bool()> watched = {};
    /// Asked before each pass whether the drafts are to wait, as who takes what they write has enough of it.
    /// Once they may go on, the scheduler is to be woken (`Scheduler::wake`). May be null.
    std::function<bool()> waits = {};
    std::optional<ConstrainedText> constraint = {};  ///< as `GenerationOptions::constraint`; each draft's own
    bool endsLoops = false;                          ///< as `GenerationOptions::endsLoops`
};

/// Reads tokens that are known behind the parts, and tells what the model expected in the place of each.
struct Scoring {
    /// Known by tokens, or by text where `tokens` is empty.
    struct Stretch {
        std::vector<TokenId> tokens;
        std::string text;
    };
    std::vector<Stretch> stretches;
    /// `Expected` tells of these places; place n is behind n scored tokens.
    std::size_t firstPlace = 0;
    std::size_t lastPlace = 0;
};

/// The conversation that `parts` were made of, whole, for answerers that put it in words of their own.
struct Told {
    std::string systemPrompt;
    std::vector<Turn> turns;
};

/// Reads `parts` behind `start`, once, then writes a draft for each of `drafts`; without drafts the state is
/// all that is wanted. Every draft has sampler, penalties and stop texts of its own.
struct Job {
    Priority priority = Priority::Window;
    /// The one model that the job is for: where another one is in use by then it fails with ModelGone.
    std::optional<std::weak_ptr<const Model>> onlyFor = {};
    Start start = {};
    std::string startKey = {};  ///< names what `start` holds for caches; empty: the model's own, or unknown
    std::vector<Part> parts;
    ChatTemplate chatTemplate = {};  ///< that the parts were rendered with
    Told told = {};                  ///< for answerers that have no states; a scheduler doesn't need it
    std::vector<Draft> drafts;
    Writing writing = {};
    std::optional<Scoring> scoring = {};  ///< for jobs without drafts; the state stands behind it at the end
    /// The text goes on: its last tokens may still change, so they are left out, and what was read is kept
    /// for who reads the same and more. For jobs without drafts.
    bool readsAhead = false;
    /// What is read is kept for who begins alike: where the text ends, and where it parts from texts that
    /// were kept before.
    bool keepsBeginning = false;
    bool wantsImage = false;  ///< `Finished::image`
    std::stop_token stop = {};
    Sink sink;
};

}  // namespace rookery::runtime
