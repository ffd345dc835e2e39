#include "app/chat/answer_writer.h"

#include "app/chat/message_model.h"
#include "app/chat/template_choice.h"

#include <utility>

using rookery::Message;
using rookery::MessageStatus;

AnswerWriter::AnswerWriter(EngineClient &engine, StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
{
    connect(&m_engine, &EngineClient::piecesReady, this, &AnswerWriter::onPieces);
    connect(&m_engine, &EngineClient::turnFinished, this, &AnswerWriter::onFinished);
    connect(&m_engine, &EngineClient::turnFailed, this, &AnswerWriter::onFailed);
    connect(&m_engine, &EngineClient::feedProgressed, this, [this](int done, int total) {
        m_readDone = done;
        m_readTotal = total;
        m_lookDone = -1;
        emit progressed();
    });
    connect(&m_engine, &EngineClient::lookProgressed, this, [this](double fraction) {
        m_lookDone = fraction;
        emit progressed();
    });
    connect(&m_engine, &EngineClient::feedFinished, this, [this] {
        m_lookDone = -1;
        emit progressed();
    });
}

void AnswerWriter::write(const QList<Message> &path, const AnswerSettings &settings)
{
    Q_ASSERT(!m_busy && !path.isEmpty());
    m_path = path;
    m_answer = path.last();
    m_settings = settings;
    m_continuing = !m_answer.text.isEmpty();
    m_thought = {};
    m_thought.add(m_answer.text);
    m_thoughtBefore = m_answer.stats.thinkingMs;
    if (!m_continuing) {
        m_path.removeLast();
    }
    m_readDone = m_readTotal = 0;
    m_lookDone = -1;
    m_tokensPerSecond = 0;
    m_stopWanted = false;
    m_stateFits = true;
    m_firstPiece.invalidate();
    m_clock.start();
    m_answer.status = MessageStatus::Streaming;
    m_answer.failure.clear();
    m_busy = true;
    if (m_continuing) {
        m_store.resume(m_answer.id);
    }
    emit busyChanged();
    emit answerChanged(m_answer);
    findState();
}

Message AnswerWriter::question() const
{
    const qsizetype place = m_path.size() - (m_continuing ? 2 : 1);
    return place >= 0 ? m_path[place] : Message();
}

/// Where the state in memory stands, if it was told the prompt that holds now.
std::optional<Position> AnswerWriter::positionInMemory() const
{
    const PromptStyles &styles = m_settings.styles;
    const bool same = m_promptInMemory == promptKey(styles.chatTemplate, styles.systemPrompt);
    return same ? m_engine.position() : std::nullopt;
}

void AnswerWriter::findState()
{
    m_fingerprint = m_engine.model().fingerprint();
    const auto position = positionInMemory();
    const qsizetype place = position ? placeOf(*position, m_path) : -1;
    // Behind the last answer of the branch, or behind the answer that goes on: no saved state can be nearer.
    const qsizetype nearest = m_continuing ? m_path.size() - 1 : m_path.size() - 2;
    if (place >= 0 && place == nearest) {
        start(TurnRequest::From::Here, place);
        return;
    }
    m_store.nearestState(m_answer.conversation, m_path.last().id, m_fingerprint, this,
                         [this](const auto &found) { onStateFound(found); });
}

void AnswerWriter::onStateFound(const rookery::StoreResult<std::optional<FoundState>> &found)
{
    if (!m_busy) {
        return;
    }
    const auto position = positionInMemory();
    const qsizetype inMemory = position ? placeOf(*position, m_path) : -1;
    const bool anySaved = found && found->has_value();
    const qsizetype saved = anySaved ? placeOf((*found)->info.message, m_path) : -1;
    if (inMemory >= 0 && inMemory >= saved) {
        start(TurnRequest::From::Here, inMemory);
    } else if (anySaved) {
        if (saved < 0) {
            tellOfReading();
        }
        start(TurnRequest::From::Checkpoint, saved, **found);
    } else {
        tellOfReading();
        start(TurnRequest::From::Beginning, -1);
    }
}

/// Nothing of the path stands in a state.
void AnswerWriter::tellOfReading()
{
    if (!hasAnswers(m_path)) {
        return;
    }
    emit replayed(m_settings.promptChanged
                      ? tr("The system prompt or the chat template has changed, so the model reads the "
                           "conversation again before it answers.")
                      : tr("This model has no saved state of the conversation, so it reads the text again "
                           "before it answers."));
}

void AnswerWriter::start(TurnRequest::From from, qsizetype base, const FoundState &checkpoint)
{
    if (m_stopWanted) {
        m_answer.status = MessageStatus::Stopped;
        end();
        return;
    }
    const PromptStyles &styles = m_settings.styles;
    m_from = from;
    TurnRequest request;
    request.from = from;
    request.base = base >= 0 ? m_path[base].id : 0;
    request.checkpoint = checkpoint.image;
    const StartingPoint point = from == TurnRequest::From::Beginning      ? StartingPoint::Zero
                                : base < 0 && checkpoint.info.tokens == 0 ? StartingPoint::TunedState
                                                                          : StartingPoint::Message;
    request.feed = partsToFeed(m_path, base, point, m_continuing, styles);
    for (FeedPart &part : request.feed) {
        for (QString &picture : part.pictures) {
            picture = m_store.pictureFile(picture);
        }
    }
    request.chatTemplate = styles.chatTemplate;
    request.answer = m_answer.id;
    request.maxTokens = m_settings.maxTokens;
    request.seed = m_settings.seed;
    request.stopTexts = stopTexts();
    if (looking()) {
        request.stopTokens = styles.looking->stopTokens;
    }
    if (m_answer.text.isEmpty()) {
        m_answer.text = QString::fromStdString(answerPrefix());
        m_thought.add(m_answer.text);
        m_store.appendText(m_answer.id, m_answer.text);
        emit answerGrew(m_answer.id, m_answer.text);
    }
    m_promptInMemory = promptKey(styles.chatTemplate, styles.systemPrompt);
    m_engine.run(request);
}

/// What the question already began of the answer.
std::string AnswerWriter::answerPrefix() const
{
    return looking() ? std::string() : m_settings.styles.chatTemplate.answerPrefix();
}

QStringList AnswerWriter::stopTexts() const
{
    const PromptStyles &styles = m_settings.styles;
    QStringList texts = m_settings.stopTexts;
    for (const std::string &text : looking() ? styles.looking->stopTexts : styles.chatTemplate.stops()) {
        texts += QString::fromStdString(text);
    }
    return texts;
}

void AnswerWriter::stop()
{
    m_stopWanted = true;
    m_engine.stop();
}

void AnswerWriter::endForGood()
{
    if (!m_busy) {
        return;
    }
    m_engine.shutDown();
    m_busy = false;
    m_answer.status = MessageStatus::Stopped;
    m_store.finish(m_answer);
}

void AnswerWriter::onPieces(const QString &text, int tokens)
{
    if (!m_firstPiece.isValid()) {
        m_firstPiece.start();
        m_tokensAtFirstPiece = tokens;
    } else if (m_firstPiece.elapsed() > 200) {
        m_tokensPerSecond =
            (tokens - m_tokensAtFirstPiece) * 1000.0 / static_cast<double>(m_firstPiece.elapsed());
    }
    m_answer.text += text;
    m_store.appendText(m_answer.id, text);
    watchThought(text);
    emit answerGrew(m_answer.id, text);
    emit progressed();
}

/// Measures how long it thinks, adding up where an answer goes on within its thought.
void AnswerWriter::watchThought(const QString &piece)
{
    const bool thought = m_thought.thinking();
    m_thought.add(piece);
    if (m_thought.anyThought() && (thought || m_thought.thinking())) {
        m_answer.stats.thinkingMs = m_thoughtBefore + static_cast<double>(m_clock.elapsed());
    }
}

/// The statistics are those of the whole answer, over all the times that it went on.
void AnswerWriter::addUp(const TurnResult &result)
{
    if (m_continuing && result.text.isEmpty()) {
        return;  // what ended it again is no part of it
    }
    rookery::MessageStats &stats = m_answer.stats;
    const double secondsBefore = stats.tokensPerSecond > 0 ? stats.tokens / stats.tokensPerSecond : 0;
    const int timedBefore = secondsBefore > 0 ? stats.tokens : 0;
    const int timed = timedBefore + result.tokens;
    const double seconds = secondsBefore + result.seconds;
    stats.tokens += result.tokens;
    stats.tokensPerSecond = timed >= MessageModel::TokensForASpeed && seconds > 0 ? timed / seconds : 0;
    if (!m_continuing || stats.firstTokenMs <= 0) {
        stats.firstTokenMs = result.tokens > 0 ? result.firstTokenSeconds * 1000 : 0;
        stats.promptTokens = result.tokensFed;
    }
}

void AnswerWriter::onFinished(const TurnResult &result)
{
    if (!m_busy) {
        return;
    }
    addUp(result);
    m_answer.status =
        result.reason == rookery::FinishReason::Cancelled ? MessageStatus::Stopped : MessageStatus::Complete;
    const bool ended =
        result.reason == rookery::FinishReason::StopText || result.reason == rookery::FinishReason::EndOfText;
    if (m_continuing && ended && result.text.trimmed().isEmpty()) {
        emit replayed(tr("The model has nothing to add: it ended the answer again at once. Ask for what is "
                         "missing, or let it write another answer."));
    }
    end();
    if (!result.state.isEmpty() && m_stateFits) {
        rookery::NewState state;
        state.conversation = m_answer.conversation;
        state.message = m_answer.id;
        state.fingerprint = m_fingerprint;
        state.modelName = m_answer.modelName;
        state.tokens = result.stateTokens;
        m_store.saveState(state, result.state);
    }
}

void AnswerWriter::onFailed(int code, const QString &sentence)
{
    if (!m_busy) {
        return;
    }
    // A state that can't be used is no reason to fail: the text is all there.
    const bool mismatch = code == static_cast<int>(rookery::ErrorCode::StateMismatch);
    const bool corrupt = code == static_cast<int>(rookery::ErrorCode::CorruptFile);
    if (m_from == TurnRequest::From::Here && mismatch && !m_stopWanted) {
        findState();  // the model was loaded again before it began
        return;
    }
    if (m_from == TurnRequest::From::Checkpoint && (mismatch || corrupt) && !m_stopWanted) {
        emit replayed(
            tr("The saved state of the conversation could not be used (%1), so the model reads the text "
               "again before it answers.")
                .arg(sentence));
        start(TurnRequest::From::Beginning, -1);
        return;
    }
    m_answer.status = MessageStatus::Failed;
    m_answer.failure = sentence;
    end();
}

void AnswerWriter::end()
{
    m_busy = false;
    m_lookDone = -1;
    m_store.finish(m_answer);
    emit answerChanged(m_answer);
    emit finished(m_answer);
    emit busyChanged();
}
