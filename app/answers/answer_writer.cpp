#include "app/answers/answer_writer.h"

#include "app/answers/dialogue_turns.h"
#include "app/text/error_text.h"

#include <algorithm>
#include <span>
#include <utility>

using rookery::ErrorCode;
using rookery::Message;
using rookery::MessageStatus;
using rookery::Result;
using namespace rookery::runtime;

AnswerWriter::AnswerWriter(EngineClient &engine, StoreClient &store, QList<Message> path,
                           const QList<Message> &answers, AnswerSettings settings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_branch{.path = std::move(path), .styles = settings.styles}
    , m_settings(std::move(settings))
    , m_fingerprint(engine.model().fingerprint())
    , m_continuing(!answers.first().text.isEmpty())
{
    for (const Message &answer : answers) {
        m_drafts.emplace_back(answer, m_continuing);
    }
    if (m_continuing) {
        m_branch.path.append(answers.first());
    }
    m_sampling->set(m_settings.sampling);
    connect(&m_engine, &EngineClient::pieceReady, this, &AnswerWriter::onPiece);
    connect(&m_engine, &EngineClient::tokensRecorded, this, &AnswerWriter::onRecorded);
    connect(&m_engine, &EngineClient::tokenExpected, this, [this](RunId run, const Expected &expected) {
        if (const AnswerDraft *draft = draftAt(run, expected.draft)) {
            emit this->expected(draft->message.id, expected);
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this, &AnswerWriter::onFinished);
    connect(&m_engine, &EngineClient::runFailed, this, &AnswerWriter::onFailed);
    connect(&m_engine, &EngineClient::readProgressed, this, [this](RunId run, int done, int total) {
        if (run == m_run) {
            m_readDone = done;
            m_readTotal = total;
            m_lookDone = -1;
            emit progressed();
        }
    });
    connect(&m_engine, &EngineClient::lookProgressed, this, [this](RunId run, double fraction) {
        if (run == m_run) {
            m_lookDone = fraction;
            emit progressed();
        }
    });
    connect(&m_engine, &EngineClient::waitBegan, this, [this](RunId run, int seconds, bool asked) {
        if (run == m_run) {
            emit remarked((asked ? tr("The server is busy and asks to wait %1 s; then it is asked again.")
                                 : tr("The server didn’t answer. It is asked again in %1 s."))
                              .arg(seconds));
        }
    });
    connect(&m_engine, &EngineClient::readFinished, this, [this](RunId run, const ReadingDone &reading) {
        if (run == m_run) {
            m_tokensRead = static_cast<int>(reading.tokens);
            m_lookDone = -1;
            emit progressed();
        }
    });
}

void AnswerWriter::start()
{
    if (m_continuing) {
        m_store.resume(m_drafts.front().message.id);
    }
    for (const AnswerDraft &draft : m_drafts) {
        emit answerChanged(draft.message);
    }
    m_continuing ? findRecords() : findState();
}

/// What was expected of the text that the answer goes on from.
void AnswerWriter::findRecords()
{
    m_store.figures(m_drafts.front().message.id, this, [this](const rookery::StoreResult<QByteArray> &found) {
        if (found) {
            const auto bytes =
                std::as_bytes(std::span(found->constData(), static_cast<std::size_t>(found->size())));
            m_drafts.front().records = unpack(bytes).value_or(TokenRecords());
        }
        findState();
    });
}

Message AnswerWriter::question() const
{
    const qsizetype place = m_branch.path.size() - (m_continuing ? 2 : 1);
    return place >= 0 ? m_branch.path[place] : Message();
}

const AnswerDraft *AnswerWriter::draftOf(rookery::MessageId answer) const
{
    const auto found =
        std::ranges::find_if(m_drafts, [&](const AnswerDraft &draft) { return draft.message.id == answer; });
    return found == m_drafts.end() ? nullptr : &*found;
}

void AnswerWriter::findState()
{
    if (m_engine.model().elsewhere()) {
        // Who has no states is told everything.
        withWhole(m_store, m_branch, this, [this](const ToldBranch &branch) {
            m_branch = branch;
            run({});
        });
        return;
    }
    // Behind the last answer of the branch, or behind the answer that goes on: no saved state can be nearer.
    const qsizetype nearest = m_branch.path.size() - (m_continuing ? 1 : 2);
    findStartingState(m_engine, m_store, m_branch, nearest, this, [this](const StartingState &start) {
        m_branch = start.branch;
        if (start.readsAll()) {
            tellOfReading(start);
        }
        run(start);
    });
}

/// Nothing of the path stands in a state.
void AnswerWriter::tellOfReading(const StartingState &start)
{
    if (!hasAnswers(m_branch.path)) {
        if (start.damaged) {  // what it was given to start from, which no text stands for
            emit remarked(rookery::damagedState().value().message());
        }
        return;
    }
    emit remarked(
        start.damaged
            ? tr("The saved state of the conversation has changed on the disk since it was saved, so it "
                 "isn’t used: the model reads the text again before it answers, and a new state is "
                 "saved. “Check the data” in the settings tells whether more has changed.")
        : m_settings.promptChanged
            ? tr("The system prompt or the chat template has changed, so the model reads the "
                 "conversation again before it answers.")
            : tr("This model has no saved state of the conversation, so it reads the text again "
                 "before it answers."));
}

void AnswerWriter::run(const StartingState &start)
{
    m_from = start.from;
    m_turns = turnsOf(
        m_branch.path, [this](const QString &hash) { return m_store.pictureFile(hash); },
        std::min(start.base + 1, m_branch.path.size() - 1));
    beginTexts();
    if (m_stopWanted) {
        for (AnswerDraft &draft : m_drafts) {
            draft.message.status = MessageStatus::Stopped;
            close(draft);
        }
        return;
    }
    QList<std::string> names;
    for (const AnswerDraft &draft : m_drafts) {
        names.append(m_branch.stateName(draft.message.id));
    }
    auto job = jobFrom(start);
    if (job) {
        m_run = m_engine.run(std::move(*job), names);
        return;
    }
    for (AnswerDraft &draft : m_drafts) {
        fail(draft, rookery::errorText(job.error()));
    }
}

Result<Job> AnswerWriter::jobFrom(const StartingState &start) const
{
    const PromptStyles &styles = m_settings.styles;
    Job job = jobBehind(m_engine, start, m_branch, m_turns, m_continuing);
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        job.drafts.push_back(Draft{.seed = m_settings.seed + i});
    }
    job.writing.maxTokens = m_settings.maxTokens;
    job.writing.endsLoops = true;
    if (!m_engine.model().elsewhere()) {
        job.writing.stopTexts = stopTexts(m_turns, styles);
    }
    for (const QString &text : m_settings.stopTexts) {
        job.writing.stopTexts.push_back(text.toStdString());
    }
    job.writing.stopTokens = stopTokens(m_turns, styles);
    job.writing.sampling = [sampling = m_sampling] { return sampling->get(); };
    // On a card the logits would have to leave it for that.
    const auto &watched = m_settings.watched;
    const bool looksOn = watched && watched->load();
    if (!m_engine.model().onCard() || looksOn) {
        job.writing.records = true;
        if (watched) {
            job.writing.watched = [watched] { return watched->load(); };
        }
    }
    if (const auto kept = keepToForm(job.writing); !kept) {
        return tl::make_unexpected(kept.error());
    }
    job.wantsImage = true;
    job.told = {.systemPrompt = styles.systemPrompt, .turns = m_turns};
    return job;
}

Result<void> AnswerWriter::keepToForm(Writing &writing) const
{
    if (m_settings.form.free() || m_engine.model().elsewhere()) {
        return {};
    }
    const std::string prefix = answerPrefix(m_turns, m_settings.styles);
    const rookery::AnswerFrame frame{
        .blank = true, .thinking = !prefix.empty(), .endings = writing.stopTexts};
    auto constraint = m_settings.prepared->constraint(m_settings.form, frame, m_engine.model().tokenizer,
                                                      m_continuing ? m_turns.back().text : prefix);
    if (!constraint) {
        return tl::make_unexpected(constraint.error());
    }
    writing.constraint = std::move(*constraint);
    // It knows where the answer ends, and what the model writes behind it; the user's own stop texts stay.
    const std::vector<std::string> models = stopTexts(m_turns, m_settings.styles);
    writing.stopTexts.erase(writing.stopTexts.begin(), writing.stopTexts.begin() + std::ssize(models));
    return {};
}

/// Shows what the question already began of the answers.
void AnswerWriter::beginTexts()
{
    const QString prefix = QString::fromStdString(answerPrefix(m_turns, m_settings.styles));
    for (AnswerDraft &draft : m_drafts) {
        if (draft.message.text.isEmpty() && !prefix.isEmpty()) {
            draft.begin(prefix);
            m_store.appendText(draft.message.id, prefix);
            emit answerGrew(draft.message.id, prefix);
        }
        draft.beginRecords();
    }
}

void AnswerWriter::stop()
{
    m_stopWanted = true;
    m_engine.stop(m_run);
}

void AnswerWriter::endForGood()
{
    for (AnswerDraft &draft : m_drafts) {
        if (std::exchange(draft.open, false)) {
            draft.message.status = MessageStatus::Stopped;
            storeRecords(draft);
            m_store.finish(draft.message);
        }
    }
}

AnswerDraft *AnswerWriter::draftAt(RunId run, int draft)
{
    return run == m_run ? &m_drafts[static_cast<std::size_t>(draft)] : nullptr;
}

void AnswerWriter::onPiece(RunId run, const Piece &piece)
{
    if (AnswerDraft *draft = draftAt(run, piece.draft)) {
        const QString text = QString::fromStdString(piece.text);
        draft->add(text, piece.tokens);
        m_store.appendText(draft->message.id, text);
        emit answerGrew(draft->message.id, text);
        emit progressed();
    }
}

void AnswerWriter::onRecorded(RunId run, const Recorded &recorded)
{
    if (AnswerDraft *draft = draftAt(run, recorded.draft)) {
        draft->records.insert(draft->records.end(), recorded.tokens.begin(), recorded.tokens.end());
        emit recordsGrew(draft->message.id);
    }
}

void AnswerWriter::storeRecords(const AnswerDraft &draft)
{
    const auto bytes = static_cast<std::size_t>(draft.message.text.toUtf8().size());
    const TokenRecords records = upTo(draft.records, bytes);
    if (std::ranges::any_of(records, &TokenRecord::known)) {
        const auto packed = pack(records);
        m_store.setFigures(draft.message.id, QByteArray(reinterpret_cast<const char *>(packed.data()),
                                                        static_cast<qsizetype>(packed.size())));
    }
}

void AnswerWriter::onFinished(RunId run, const Finished &finished)
{
    AnswerDraft *draft = draftAt(run, finished.draft);
    if (draft == nullptr) {
        return;
    }
    draft->finish(finished, m_tokensRead);
    const rookery::FinishReason reason = finished.written.reason;
    const bool ended =
        reason == rookery::FinishReason::StopText || reason == rookery::FinishReason::EndOfText;
    if (m_continuing && ended && QString::fromStdString(finished.written.text).trimmed().isEmpty()) {
        emit remarked(tr("The model has nothing to add: it ended the answer again at once. Ask for what is "
                         "missing, or let it write another answer."));
    }
    if (reason == rookery::FinishReason::Loop) {
        emit remarked(tr("The answer said the same over and over, so it was stopped. Continue lets it go on; "
                         "a higher presence penalty may help."));
    }
    saveState(*draft, finished);
    close(*draft);
}

void AnswerWriter::saveState(const AnswerDraft &draft, const Finished &finished)
{
    if (finished.image.empty() || !m_stateFits) {
        return;
    }
    rookery::NewState state;
    state.conversation = draft.message.conversation;
    state.message = draft.message.id;
    state.fingerprint = m_fingerprint;
    state.modelName = draft.message.modelName;
    state.tokens = static_cast<qint64>(finished.state->state.tokensFed);
    m_store.saveState(state, QByteArray(reinterpret_cast<const char *>(finished.image.data()),
                                        static_cast<qsizetype>(finished.image.size())));
}

void AnswerWriter::onFailed(RunId run, int index, int code, const QString &sentence)
{
    AnswerDraft *draft = draftAt(run, index);
    if (draft == nullptr || startsAgain(code, sentence)) {
        return;
    }
    fail(*draft, sentence);
}

void AnswerWriter::fail(AnswerDraft &draft, const QString &sentence)
{
    draft.message.status = MessageStatus::Failed;
    draft.message.failure = sentence;
    close(draft);
}

/// A state that can't be used is no reason to fail: the text is all there.
bool AnswerWriter::startsAgain(int code, const QString &sentence)
{
    const bool mismatch = code == static_cast<int>(ErrorCode::StateMismatch);
    const bool corrupt = code == static_cast<int>(ErrorCode::CorruptFile);
    using From = StartingState::From;
    if (m_stopWanted || m_from == From::Beginning || !(mismatch || corrupt)) {
        return false;
    }
    m_run = 0;  // the other drafts fail for the same reason
    if (m_from == From::Memory) {
        findState();  // the model was loaded again before it began
        return true;
    }
    emit remarked(
        tr("The saved state of the conversation could not be used (%1), so the model reads the text "
           "again before it answers.")
            .arg(sentence));
    run({});
    return true;
}

/// A draft is finished, whatever became of it.
void AnswerWriter::close(AnswerDraft &draft)
{
    draft.open = false;
    m_lookDone = -1;
    storeRecords(draft);
    m_store.finish(draft.message);
    emit answerChanged(draft.message);
    emit finished(draft.message);
    if (std::ranges::none_of(m_drafts, &AnswerDraft::open)) {
        emit ended();
    }
}
