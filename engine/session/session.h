#pragma once

#include "engine/model/model.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace rookery {

struct FeedOptions {
    int chunk = 0;  ///< inputs per forward pass; 0 = the engine's choice, 1 = one token at a time
    std::stop_token stop = {};
    std::function<void(std::size_t done, std::size_t total)> progress = {};  ///< after each chunk
    bool logits = true;  ///< false: nobody will draw after the last token, which saves the head's product
    /// Called with the logits [V] after each token; makes feeding slower. For evaluation.
    std::function<void(std::size_t index, std::span<const float> logits)> onLogits = {};
    /// Where the device can sum the logits up, they stay there (`Session::deviceLogits`) and the device may
    /// still be computing them afterwards.
    bool leaveLogits = false;
    /// Receive what the state is behind each of the first inputs, pending ones among them: fewer than all, at
    /// most Input::MaxTrail. Everything is fed in one pass then, or nothing: OutOfMemory, or Cancelled
    /// before.
    std::span<State *const> trail = {};
    /// Called with the ln_out output [D] of each input. For embeddings.
    std::function<void(std::size_t index, std::span<const float> hidden)> onHidden = {};
};

/// Scratch memory for reading, which all sessions of a thread can share: it is large, and only one of them
/// reads at a time.
class ReadingScratch
{
public:
    /// Memory for passes of `tokens` of that model, made anew where it is smaller. OutOfMemory leaves none.
    [[nodiscard]] Result<Workspace *> reserve(const Model &model, int tokens);

private:
    std::unique_ptr<Workspace> m_workspace;
};

/// One conversation being run: a model, a state and the logits after the last token fed. Belongs to one
/// thread; a stop token is the only reach from outside.
class Session
{
public:
    /// \param scratch for reading; null: memory of its own
    [[nodiscard]] static Result<Session> create(std::shared_ptr<const Model> model,
                                                std::shared_ptr<ReadingScratch> scratch = {});

    const Model &model() const noexcept { return *m_model; }
    const State &state() const noexcept { return m_state; }
    State &state() noexcept { return m_state; }

    /// Continues from `state`. \return StateMismatch (and changes nothing) where it belongs to another model.
    /// \param logits of its last token where they are known; the next draw can then be made without feeding
    /// \param history the tokens that led there, where they are known
    [[nodiscard]] Result<void> setState(State state, std::span<const float> logits = {},
                                        std::span<const TokenId> history = {});
    [[nodiscard]] Result<void> reset();

    /// Another session that stands where this one does. \return OutOfMemory, or what `fetchLogits` returns
    [[nodiscard]] Result<Session> fork();

    /// Feeds the state's pending tokens, then `tokens`. On Cancelled the state is valid and holds the chunks
    /// fed so far; what was not fed is in its `pending`.
    [[nodiscard]] Result<void> feed(std::span<const TokenId> tokens, const FeedOptions &options = {});

    /// Feeds rows that stand in place of token embeddings, [n, D], before ln0. Cancelled: what was fed stays
    /// fed.
    [[nodiscard]] Result<void> feedEmbeddings(std::span<const float> rows, const FeedOptions &options = {});

    /// Tells that `Model::step` has run the state's one pending token in a pass with other conversations.
    /// \param logits [V] behind it. \return CorruptFile for logits that aren't numbers
    [[nodiscard]] Result<void> ranShared(std::span<const float> logits);

    /// Goes back to what its own state was before the last `tokens` tokens were fed.
    /// \param before that state; receives the one that is left
    /// \param logits [V] behind it; empty: there are none until something is fed
    void goBack(State &before, std::size_t tokens, std::span<const float> logits);

    /// The tokens fed since create, reset or setState, the last of them at most: what an answer may repeat.
    std::span<const TokenId> history() const noexcept { return m_history; }

    /// After the last token fed; empty until something was fed since create, reset or setState, and while the
    /// logits are on the device.
    std::span<const float> logits() const noexcept { return m_logits; }

    /// The logits after the last token fed, where they were left on the device; else null.
    DeviceLogits *deviceLogits() noexcept { return m_leftLogits ? m_workspace->deviceLogits() : nullptr; }

    /// Brings logits that were left on the device into `logits()`.
    [[nodiscard]] Result<void> fetchLogits();

    std::uint64_t tokensFedHere() const noexcept { return m_tokensFedHere; }  ///< by this object, ever

private:
    /// The inputs of one feed, cut into passes.
    struct Source {
        std::size_t count;
        std::size_t ownRowsFrom;  ///< rows before it were pending and aren't reported to the caller
        std::function<Input(std::size_t begin, std::size_t count)> slice;
    };

    Session() = default;
    [[nodiscard]] Result<void> feedPending(const FeedOptions &options);
    [[nodiscard]] Result<Workspace *> reserve(int tokens);
    void remember(std::span<const TokenId> tokens);
    void setLogits(std::span<const float> logits);
    [[nodiscard]] Result<void> checkLogits();
    /// Adds the inputs that went into the state to `done`, also when it fails.
    [[nodiscard]] Result<void> run(const Source &source, const FeedOptions &options, std::size_t &done);

    std::shared_ptr<const Model> m_model;
    std::unique_ptr<Workspace> m_workspace;  ///< of small passes; of all where there is no m_scratch
    std::shared_ptr<ReadingScratch> m_scratch;
    State m_state;
    std::vector<float> m_logits;
    bool m_leftLogits = false;  ///< they are on the device
    std::vector<TokenId> m_history;
    std::uint64_t m_tokensFedHere = 0;
};

}  // namespace rookery
