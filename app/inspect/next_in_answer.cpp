#include "app/inspect/next_in_answer.h"

#include <utility>

using namespace rookery::runtime;

NextInAnswer::NextInAnswer(EngineClient &engine, SamplingModel &sampling, ChatController &chat,
                           QObject *parent)
    : NextToken(engine, sampling, parent)
    , m_engine(engine)
    , m_chat(chat)
{
    connect(&m_chat, &ChatController::conversationChanged, this, &NextInAnswer::forget);
    connect(m_chat.messages(), &MessageModel::countChanged, this, &NextInAnswer::forget);
    connect(m_chat.asking(), &Asking::busyChanged, this, &NextInAnswer::look);
    connect(&m_chat.writers(), &AnswerWriters::expected, this, [this](auto answer, const Expected &expected) {
        const AnswerWriter *writer = m_chat.writers().in(m_chat.conversationId());
        const AnswerDraft *draft = writer != nullptr ? writer->draftOf(answer) : nullptr;
        if (!watched() || draft == nullptr || m_chat.messages()->rowOf(answer) < 0) {
            return;
        }
        std::vector<rookery::TokenId> said;
        for (std::size_t i = draft->recordsAtStart; i < draft->records.size() && said.size() < expected.place;
             ++i) {
            said.push_back(draft->records[i].token);
        }
        showDrawn(expected.logits, std::move(said));
    });
}

QString NextInAnswer::standing() const
{
    return NextToken::tr("What would come behind the last answer:");
}

/// Where its state is still at hand: nothing is read for a picture.
void NextInAnswer::look()
{
    const QList<rookery::Message> &path = std::as_const(*m_chat.messages()).path();
    if (!watched() || running() || m_chat.asking()->busy() || path.isEmpty() || !model().loaded() ||
        !model().tokenizer) {
        return;
    }
    const ToldBranch branch{.path = path, .styles = m_chat.asking()->promptStyles()};
    const std::string name = branch.stateName(path.last().id);
    if (const SnapshotPtr state = m_engine.stateOf(name)) {
        Job job;
        job.start = state;
        job.startKey = name;
        job.chatTemplate = branch.styles.chatTemplate;
        job.scoring = Scoring{};
        start(std::move(job));
    }
}
