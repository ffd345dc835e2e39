#pragma once

#include "app/engine/loaded_model.h"
#include "app/runtime/answerer.h"

#include <algorithm>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

/// An answerer whose answers the test writes, piece by piece: the window's logic without a model. A draft
/// that is stopped ends by itself. GUI thread alone.
class ScriptedAnswerer final : public rookery::runtime::Answerer
{
public:
    void submit(rookery::runtime::Job job) override
    {
        m_asked.push_back(std::make_unique<Asked>(std::move(job)));
    }

    std::size_t asked() const { return m_asked.size(); }
    const rookery::runtime::Job &job(std::size_t number) const { return m_asked[number]->job; }

    void say(std::size_t number, const std::string &text, int draft = 0)
    {
        Asked::Draft &written = m_asked[number]->drafts[static_cast<std::size_t>(draft)];
        written.text += text;
        tell(number, rookery::runtime::Piece{.draft = draft, .text = text, .tokens = ++written.tokens});
    }
    /// \param seconds that the writing took
    void finish(std::size_t number, int draft = 0, double seconds = 0)
    {
        m_asked[number]->end(draft, rookery::FinishReason::EndOfText, seconds);
    }
    /// A job without drafts ends at a state, which holds nothing.
    void finishAtState(std::size_t number)
    {
        m_asked[number]->drafts.front().open = false;
        rookery::runtime::Finished finished{.draft = 0, .written = {}, .state = {}, .image = {}};
        finished.state = std::make_shared<const rookery::runtime::Snapshot>();
        tell(number, finished);
    }
    void fail(std::size_t number, const rookery::Error &error, int draft = 0)
    {
        Asked &asked = *m_asked[number];
        asked.drafts[static_cast<std::size_t>(draft)].open = false;
        tell(number, rookery::runtime::Failed{.draft = draft, .error = error});
    }

    /// How the window knows it.
    static LoadedModel description(const QString &name = QStringLiteral("parrot"))
    {
        LoadedModel model;
        model.place = LoadedModel::Elsewhere{.address = QStringLiteral("https://example.org/v1#") + name,
                                             .model = name,
                                             .host = QStringLiteral("example.org")};
        return model;
    }

private:
    struct Asked {
        struct Draft {
            std::string text;
            int tokens = 0;
            bool open = true;
        };

        explicit Asked(rookery::runtime::Job asked)
            : job(std::move(asked))
            , drafts(std::max<std::size_t>(1, job.drafts.size()))  // without drafts there is one end, too
            , onStop(job.stop, [this] {
                for (std::size_t i = 0; i < drafts.size(); ++i) {
                    end(static_cast<int>(i), rookery::FinishReason::Cancelled);
                }
            })
        {
        }

        void end(int draft, rookery::FinishReason reason, double seconds = 0)
        {
            Draft &written = drafts[static_cast<std::size_t>(draft)];
            if (std::exchange(written.open, false)) {
                rookery::runtime::Finished finished{.draft = draft, .written = {}, .state = {}, .image = {}};
                finished.written.text = written.text;
                finished.written.tokens = written.tokens;
                finished.written.seconds = seconds;
                finished.written.reason = reason;
                job.sink(finished);
            }
        }

        rookery::runtime::Job job;
        std::vector<Draft> drafts;
        std::stop_callback<std::function<void()>> onStop;  ///< last: it reaches the others
    };

    void tell(std::size_t number, const rookery::runtime::Event &event) { m_asked[number]->job.sink(event); }

    std::vector<std::unique_ptr<Asked>> m_asked;
};
