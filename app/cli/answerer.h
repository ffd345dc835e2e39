#pragma once

#include "app/cli/terminal/failure.h"
#include "app/cli/terminal/interrupts.h"
#include "app/cli/usage/arguments.h"
#include "app/cli/usage/sampling_options.h"
#include "app/remote/endpoint.h"
#include "app/runtime/loading.h"
#include "app/runtime/scheduler.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace rookery::cli {

/// The model that the arguments name, on this computer or elsewhere: one job at a time, whose answer is
/// printed.
class Answerer
{
public:
    [[nodiscard]] static Outcome<Answerer> open(const Arguments &arguments, const std::stop_token &stop = {});

    /// It runs on another computer: it has no states and reads whole conversations. Nothing but `answer`,
    /// `name` and `elsewhere` is for such a one.
    bool elsewhere() const noexcept { return m_model == nullptr; }
    const remote::Dialect &dialect() const noexcept { return m_dialect; }  ///< of a model elsewhere
    const std::string &name() const noexcept { return m_name; }

    const ModelInfo &info() const noexcept { return m_model->info(); }
    const Tokenizer &tokenizer() const noexcept { return *m_tokenizer; }
    const ChatTemplate &chatTemplate() const noexcept { return m_chatTemplate; }
    /// In whose words pictures are asked about, or why the model can't see.
    const Result<vision::Family> &sight() const noexcept { return m_sight; }

    /// Where a conversation begins.
    [[nodiscard]] Outcome<runtime::SnapshotPtr> beginning();
    /// What a saved or tuned state in a file stands for.
    [[nodiscard]] Outcome<runtime::SnapshotPtr> stateFrom(const std::string &file);
    [[nodiscard]] Outcome<void> saveTo(const runtime::SnapshotPtr &state, const std::string &file);

    /// How an answer is printed.
    struct Printing {
        std::string_view prefix = {};  ///< what the prompt already began of it
        /// Without white space at its very start: models write it as part of their first token.
        bool trimmed = false;
        bool silent = false;
        /// What is printed of each token in place of the text. May be null.
        std::function<std::string(const runtime::Drawn &)> onToken = {};
        int candidates = 0;  ///< told of with each
    };
    struct Answer {
        runtime::Finished finished;
        std::uint64_t promptTokens = 0;  ///< read before it
        double promptSeconds = 0;
        /// Why a model elsewhere didn't come to the end; `finished` has what came.
        std::optional<Failure> brokenOff = {};
    };
    /// Runs a job of one draft, with progress on standard error while it reads; prints the answer as it
    /// comes, then a line break. \return an error where nothing came
    [[nodiscard]] Outcome<Answer> answer(runtime::Job job, const AnswerSettings &settings, StoppableRun &run,
                                         const Printing &printing);

    /// For jobs whose events somebody else takes.
    void submit(runtime::Job job) { m_answerer->submit(std::move(job)); }

private:
    Answerer() = default;
    [[nodiscard]] static Outcome<Answerer> openElsewhere(const std::string &address, bool asking,
                                                         const std::stop_token &stop);

    std::string m_name;
    remote::Dialect m_dialect;  ///< of a model elsewhere
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    ChatTemplate m_chatTemplate;
    Result<vision::Family> m_sight = failure(ErrorCode::UnsupportedModel, {}, {});
    std::unique_ptr<runtime::Answerer> m_answerer;
};

/// How a model elsewhere is told a sampling option otherwise than it says, or not at all; empty where
/// neither. \param shown its name in that sentence
std::string notSentAs(const std::string &shown, std::string_view option, const std::string &value,
                      const remote::Dialect &dialect);

/// "stop", "end", "length" or "interrupted".
std::string_view finishName(FinishReason reason);

}  // namespace rookery::cli
