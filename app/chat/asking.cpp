#include "app/chat/asking.h"

#include "app/answers/dialogue_turns.h"
#include "app/models/model_name.h"
#include "app/prompts/template_choice.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using rookery::Message;
using rookery::MessageRole;
using rookery::MessageStatus;

namespace {

// More drafts than this share a pass over the weights no better, and nobody reads them.
constexpr int MostAnswers = 8;

/// What a conversation that begins with the question is named after.
QString subjectOf(const Message &question)
{
    return question.text.isEmpty() ? question.attachments.first().name : question.text;
}

}  // namespace

Asking::Asking(EngineClient &engine, StoreClient &store, SamplingModel &sampling, ShownConversation &shown,
               MessageModel &messages, MessageEdits &edits, AnswerWriters &writers, Notices &notices,
               QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_sampling(sampling)
    , m_shown(shown)
    , m_messages(messages)
    , m_edits(edits)
    , m_writers(writers)
    , m_notices(notices)
    , m_readAhead(engine, store, [this] { return questionBeingTyped(); })
{
    connect(&m_shown, &ShownConversation::draftChanged, &m_readAhead, &ReadAhead::touch);
    connect(&m_shown.pictures(), &DraftPictures::settled, this, [this] {
        m_readAhead.touch();
        if (m_phase == Phase::ReadingPictures) {
            setPhase(Phase::None);
            send(m_shown.draft());
        }
    });
    // A slider acts on the next token of the conversation shown, not on an answer elsewhere.
    connect(&m_sampling, &SamplingModel::changed, this, [this] {
        if (AnswerWriter *const writer = this->writer()) {
            writer->sampling().set(m_sampling.params());
        }
    });
    connect(&m_writers, &AnswerWriters::changed, this, &Asking::busyChanged);
    connect(&m_writers, &AnswerWriters::changed, this, &Asking::progressed);
    connect(&m_writers, &AnswerWriters::progressed, this, [this](rookery::ConversationId conversation) {
        if (conversation == m_shown.id()) {
            emit progressed();
        }
    });
    connect(&m_writers, &AnswerWriters::remarked, this,
            [this](rookery::ConversationId conversation, const QString &notice) {
                if (conversation == m_shown.id()) {
                    m_notices.setNotice(notice);
                }
            });
    connect(&m_writers, &AnswerWriters::finished, this, &Asking::onAnswered);
    connect(&m_engine, &EngineClient::cardFailedChanged, this, &Asking::cardFailedChanged);
    connect(&m_engine, &EngineClient::modelChanged, this, &Asking::onModelChanged);
    connect(&m_engine, &EngineClient::modelChanged, this, &Asking::modelChanged);
    connect(&m_engine, &EngineClient::loadCancelled, this, [this] { m_answerOnProcessor = 0; });
    connect(&m_engine, &EngineClient::loadFailed, this, [this](const auto &, int, const QString &sentence) {
        if (std::exchange(m_answerOnProcessor, 0) != 0) {
            m_notices.setError(sentence);
        }
    });
}

QString Asking::speed() const
{
    // Of the draft that is shown, where several are written.
    const AnswerWriter *const writer = this->writer();
    const QList<Message> &path = m_messages.path();
    double speed = 0;
    for (auto message = path.crbegin(); writer != nullptr && message != path.crend(); ++message) {
        const AnswerDraft *draft = writer->draftOf(message->id);
        if (draft != nullptr && draft->open) {
            speed = draft->tokensPerSecond();
            break;
        }
    }
    return speed > 0 ? tr("%1 tokens/s").arg(QLocale().toString(speed, 'f', speed < 10 ? 1 : 0)) : QString();
}

QString Asking::modelName() const
{
    return ::modelName(m_engine.model());
}

void Asking::forget()
{
    if (m_phase == Phase::ReadingPictures) {
        setPhase(Phase::None);
    }
    emit busyChanged();
    emit progressed();
}

void Asking::leaveStateUnsaved()
{
    if (AnswerWriter *const writer = this->writer()) {
        writer->leaveStateUnsaved();
    }
}

void Asking::setPhase(Phase phase)
{
    const bool wasStoring = storing();
    m_phase = phase;
    if (wasStoring != storing()) {
        emit busyChanged();
    }
}

void Asking::beginStoring()
{
    m_readAhead.stop();
    setPhase(Phase::Storing);
    m_notices.setError({});
    m_notices.setNotice({});
}

bool Asking::endStoring()
{
    const bool wanted = m_phase == Phase::Storing;
    setPhase(Phase::None);
    return wanted;
}

bool Asking::canAsk(const QString &text, const QList<rookery::Attachment> &pictures) const
{
    const LoadedModel &model = m_engine.model();
    return !busy() && !m_shown.opening() && model.loaded() && (pictures.isEmpty() || model.sees()) &&
           !(text.trimmed().isEmpty() && pictures.isEmpty());
}

void Asking::send(const QString &text)
{
    const DraftPictures &pictures = m_shown.pictures();
    if (!canAsk(text, pictures.attachments()) || pictures.reading()) {
        return;
    }
    beginStoring();
    rookery::NewMessage question;
    question.parent = m_messages.count() > 0 ? std::as_const(m_messages).path().last().id : 0;
    question.text = text;
    question.attachments = pictures.attachments();
    storeTurn(question);
}

void Asking::describe(const QUrl &picture)
{
    if (!storing()) {
        setPhase(Phase::ReadingPictures);
    }
    m_shown.pictures().add({picture});
}

void Asking::editAndResend(qint64 message, const QString &text)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || busy() || !m_engine.model().loaded()) {
        return;
    }
    const Message &edited = m_messages.path()[row];
    if (text.trimmed().isEmpty() && edited.attachments.isEmpty()) {
        return;
    }
    beginStoring();
    rookery::NewMessage question;
    question.parent = edited.parent;
    question.text = text;
    question.attachments = edited.attachments;
    storeTurn(question, message);
}

void Asking::changeAnswer(qint64 message, const QString &text)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || busy() || text.trimmed().isEmpty()) {
        return;
    }
    const Message &changed = m_messages.path()[row];
    if (changed.role != MessageRole::Assistant) {
        return;
    }
    if (text == changed.text) {
        m_edits.set(message, std::nullopt);
        return;
    }
    beginStoring();
    m_edits.save();
    rookery::NewMessage version;
    version.conversation = changed.conversation;
    version.parent = changed.parent;
    version.role = MessageRole::Assistant;  // of no model: nobody shall take it for what one wrote
    version.text = text;
    version.clearsEdit = message;
    m_store.addVersion(version, this,
                       [this, message](const rookery::StoreResult<OpenedConversation> &opened) {
                           endStoring();
                           if (!opened) {
                               m_notices.report(opened.error());
                               return;
                           }
                           if (opened->conversation.id == m_shown.id()) {
                               m_edits.set(message, std::nullopt);
                               m_messages.setPath(opened->path);
                           }
                       });
}

/// \param edited the message that it is another version of; 0 = it stands in the composer, which is emptied
void Asking::storeTurn(rookery::NewMessage question, rookery::MessageId edited)
{
    const QString written = question.text;
    const ConversationRef conversation = m_shown.reference();
    // What is typed is on the disk before, should the question not get there.
    question.clearsDraft = edited == 0 && written == m_shown.draft();
    if (question.clearsDraft) {
        m_shown.beginSending();
    }
    question.clearsEdit = edited;
    m_edits.save();
    question.text = question.text.trimmed();
    m_store.addTurn(conversation, question, modelName(), this,
                    [this, written, edited, settings = answerSettings()](const auto &turn) {
                        onTurnStored(turn, written, edited, settings);
                    });
}

/// \param written the question as it was written
void Asking::onTurnStored(const rookery::StoreResult<rookery::Messages::Turn> &turn, const QString &written,
                          rookery::MessageId edited, const AnswerSettings &settings)
{
    const bool wanted = endStoring();
    if (!turn) {
        m_shown.keepDraft();
        m_notices.report(turn.error());
        return;
    }
    const Message &question = turn->question;
    const bool shown = question.conversation == m_shown.id();
    if (shown) {
        showTurn(*turn, written, edited);
    } else if (question.parent == 0) {
        m_store.suggestTitle(question.conversation, titleFrom(subjectOf(question)));
    }
    if (!wanted) {
        leaveUnwritten({turn->answer});
    } else if (shown && m_messages.rowOf(turn->answer.id) > 0) {
        const QList<Message> &path = m_messages.path();
        answer(path.first(path.size() - 1), {turn->answer}, settings);
    } else {
        answerElsewhere(*turn, settings);
    }
}

void Asking::showTurn(const rookery::Messages::Turn &turn, const QString &written, rookery::MessageId edited)
{
    if (edited == 0) {
        m_shown.clearDraft(written, turn.question.attachments);
    } else {
        m_edits.set(edited, std::nullopt);
    }
    const QList<Message> &before = m_messages.path();
    const qsizetype parent = placeOf(turn.question.parent, before);
    if (turn.question.parent != 0 && parent < 0) {
        return;  // another branch was shown meanwhile
    }
    m_messages.setPath(before.first(parent + 1) + QList<Message>{turn.question, turn.answer});
    if (m_messages.count() == 2) {
        m_shown.suggestTitle(subjectOf(turn.question));
    }
}

/// Another conversation or branch was opened while the question was stored.
void Asking::answerElsewhere(const rookery::Messages::Turn &turn, const AnswerSettings &settings)
{
    m_store.path(turn.question.conversation, this, [this, turn, settings](const auto &path) {
        const qsizetype place = path ? placeOf(turn.question.id, *path) : -1;
        if (place < 0 || m_writers.in(turn.question.conversation) != nullptr) {
            leaveUnwritten({turn.answer});  // it was deleted, or another question was quicker
            return;
        }
        if (turn.question.conversation == m_shown.id()) {
            m_messages.setPath(*path);
        }
        answer(path->first(place + 1), {turn.answer}, settings);
    });
}

/// They were stopped before they began, and can be asked for later.
void Asking::leaveUnwritten(const QList<Message> &answers)
{
    for (Message answer : answers) {
        answer.status = MessageStatus::Stopped;
        m_store.finish(answer);
        m_messages.update(answer);
    }
}

/// \param path up to the question
/// \param answers empty, or one that goes on
void Asking::answer(const QList<Message> &path, const QList<Message> &answers, const AnswerSettings &settings)
{
    const rookery::ConversationId conversation = answers.first().conversation;
    m_store.setModel(conversation, m_engine.model().fingerprint(), modelName(),
                     templateKey(settings.styles.chatTemplate));
    m_writers.write(path, answers, settings);
    if (conversation == m_shown.id()) {
        emit answerStarted();
    }
}

/// A description is the title where nothing was asked.
void Asking::onAnswered(const Message &answer, const Message &question)
{
    const bool described = question.text.isEmpty() && question.attachments.size() == 1 &&
                           answer.status == MessageStatus::Complete &&
                           !question.attachments.first().altText.isEmpty();
    if (described) {
        m_messages.update(question);
        if (m_messages.rowOf(question.id) == 0 && m_messages.count() == 2) {
            m_shown.suggestTitle(question.attachments.first().altText);
        }
    }
    if (answer.conversation == m_shown.id()) {
        emit answerFinished();
    }
}

void Asking::regenerate(qint64 message, int answers)
{
    const int row = m_messages.rowOf(message);
    if (busy() || row < 0 || !m_engine.model().loaded()) {
        return;
    }
    const Message &shown = m_messages.path()[row];
    const rookery::MessageId question = shown.role == MessageRole::Assistant ? shown.parent : shown.id;
    beginStoring();
    const auto then = [this, settings = answerSettings()](const rookery::StoreResult<AddedAnswers> &added) {
        const bool wanted = endStoring();
        if (!added) {
            m_notices.report(added.error());
            return;
        }
        const QList<Message> &path = added->opened.path;
        if (added->opened.conversation.id == m_shown.id()) {
            m_messages.setPath(path);
        }
        wanted ? answer(path.first(path.size() - 1), added->answers, settings)
               : leaveUnwritten(added->answers);
    };
    m_store.addAnswers(m_shown.id(), question, modelName(), std::clamp(answers, 1, MostAnswers), this, then);
}

void Asking::regenerateLast()
{
    if (m_messages.count() > 0) {
        regenerate(std::as_const(m_messages).path().last().id);
    }
}

void Asking::continueAnswer(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (busy() || row < 0 || !canContinue() || m_messages.path()[row].role != MessageRole::Assistant) {
        return;
    }
    m_notices.setError({});
    m_notices.setNotice({});
    const QList<Message> path = m_messages.path().first(row + 1);
    answer(path.first(row), {path.last()}, answerSettings());
}

void Asking::branchFrom(qint64 message, const QString &text, const rookery::runtime::TokenRecords &records)
{
    const int row = m_messages.rowOf(message);
    if (busy() || row < 0 || text.isEmpty() || !m_engine.model().loaded()) {
        return;
    }
    beginStoring();
    const auto then = [this, text, records,
                       settings = answerSettings()](const rookery::StoreResult<AddedAnswers> &added) {
        const bool wanted = endStoring();
        if (!added) {
            m_notices.report(added.error());
            return;
        }
        QList<Message> path = added->opened.path;
        Message &begun = path.last();
        begun.text = text;
        const auto packed = rookery::runtime::pack(records);
        m_store.setFigures(begun.id, QByteArray(reinterpret_cast<const char *>(packed.data()),
                                                static_cast<qsizetype>(packed.size())));
        m_store.appendText(begun.id, text);
        if (begun.conversation == m_shown.id()) {
            m_messages.setPath(path);
        }
        wanted ? answer(path.first(path.size() - 1), {begun}, settings) : leaveUnwritten({begun});
    };
    m_store.addAnswers(m_shown.id(), m_messages.path()[row].parent, modelName(), 1, this, then);
}

void Asking::answerOnProcessor(qint64 message)
{
    if (!busy() && m_engine.cardFailed()) {
        m_answerOnProcessor = message;
        m_engine.reloadOnProcessor();
    }
}

void Asking::onModelChanged()
{
    if (!m_engine.model().loaded()) {
        return;  // one model gave way, the next isn't there yet
    }
    if (const auto message = std::exchange(m_answerOnProcessor, 0); !m_engine.model().onCard()) {
        continueAnswer(message);
    }
}

void Asking::stop()
{
    if (storing()) {
        setPhase(Phase::StoringStopped);
    }
    m_writers.stopIn(m_shown.id());
}

rookery::runtime::PromptStyles Asking::promptStyles() const
{
    const LoadedModel &model = m_engine.model();
    const rookery::Conversation &conversation = m_shown.record();
    rookery::runtime::PromptStyles styles;
    styles.systemPrompt = conversation.systemPrompt.toStdString();
    if (model.elsewhere()) {
        return styles;  // it has a template of its own
    }
    styles.chatTemplate = TemplateChoice::fromJson(conversation.templateChoice).resolve(model.chatTemplate);
    if (model.sight) {
        styles.looking = rookery::vision::promptOf(*model.sight);
    }
    return styles;
}

/// What the answer that is asked for now is told, whatever is chosen or shown while it is stored.
AnswerSettings Asking::answerSettings()
{
    m_shown.savePrompt();
    AnswerSettings settings;
    settings.maxTokens = m_sampling.maxTokens();
    settings.seed = m_sampling.seed() >= 0 ? static_cast<quint64>(m_sampling.seed())
                                           : QRandomGenerator::system()->generate64();
    settings.stopTexts = m_sampling.stopList();
    settings.sampling = m_sampling.params();
    settings.styles = promptStyles();
    settings.form = TemplateChoice::fromJson(m_shown.record().templateChoice).form;
    settings.prepared = m_preparedForm;
    settings.promptChanged = m_shown.takePromptChange();
    return settings;
}

std::optional<ReadAhead::Question> Asking::questionBeingTyped()
{
    if (busy() || m_shown.opening() || m_shown.pictures().reading()) {
        return std::nullopt;
    }
    Message typed;
    typed.text = m_shown.draft().trimmed();
    typed.attachments = m_shown.pictures().attachments();
    const auto turns = turnsOf({typed}, [this](const QString &hash) { return m_store.pictureFile(hash); });
    return ReadAhead::Question{.branch = {.path = m_messages.path(), .styles = promptStyles()},
                               .typed = turns.front()};
}
