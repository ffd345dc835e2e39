#include "app/inspect/next_token.h"

#include <utility>

using namespace rookery::runtime;

NextToken::NextToken(EngineClient &engine, SamplingModel &sampling, ChatController &chat, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_chat(chat)
    , m_outlook(sampling)
{
    connect(&m_chat, &ChatController::conversationChanged, this, &NextToken::forget);
    connect(m_chat.messages(), &MessageModel::countChanged, this, &NextToken::forget);
    connect(&m_engine, &EngineClient::modelChanged, this, &NextToken::forget);
    connect(m_chat.asking(), &Asking::answerFinished, this, &NextToken::look);
    connect(&m_chat.writers(), &AnswerWriters::expected, this, [this](auto answer, const Expected &expected) {
        const AnswerWriter *writer = m_chat.writers().in(m_chat.conversationId());
        const AnswerDraft *draft = writer != nullptr ? writer->draftOf(answer) : nullptr;
        if (!m_watched || draft == nullptr || m_chat.messages()->rowOf(answer) < 0) {
            return;
        }
        std::vector<rookery::TokenId> said;
        for (std::size_t i = draft->recordsAtStart; i < draft->records.size() && said.size() < expected.place;
             ++i) {
            said.push_back(draft->records[i].token);
        }
        m_behindEnd = false;
        m_outlook.show(expected.logits, std::move(said), m_engine.model().tokenizer);
        emit changed();
    });
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (run == m_run) {
            m_behindEnd = true;
            m_outlook.show(expected.logits, {}, m_engine.model().tokenizer);
            emit changed();
        }
    });
}

void NextToken::setWatched(bool watched)
{
    if (watched != m_watched) {
        m_watched = watched;
        m_chat.writers().setWatched(watched);
        emit watchedChanged();
        look();
    }
}

void NextToken::forget()
{
    if (m_run != 0) {
        m_engine.stop(std::exchange(m_run, 0));
    }
    m_outlook.clear();
    emit changed();
    look();
}

void NextToken::retranslate()
{
    m_outlook.retranslate();
    emit changed();
}

QString NextToken::sentence() const
{
    if (!m_engine.model().loaded()) {
        return tr("Load a model to see what the sliders do.");
    }
    if (m_outlook.empty()) {
        return tr("Shown as soon as the model has written or read something here.");
    }
    return m_behindEnd ? tr("What would come behind the last answer:") : tr("The token being drawn:");
}

/// Behind the last answer, where its state is still at hand: nothing is read for a picture.
void NextToken::look()
{
    const QList<rookery::Message> &path = std::as_const(*m_chat.messages()).path();
    if (!m_watched || m_chat.asking()->busy() || path.isEmpty() || !m_engine.model().loaded() ||
        !m_engine.model().tokenizer || (m_behindEnd && !m_outlook.empty() && m_run != 0)) {
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
        m_run = m_engine.run(std::move(job), {});
    }
}
