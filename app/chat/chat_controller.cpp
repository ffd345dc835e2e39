#include "app/chat/chat_controller.h"

#include "app/chat/dialogue_turns.h"
#include "app/chat/template_choice.h"
#include "app/models/model_name.h"
#include "app/text/thought.h"

#include <QDir>
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

ChatController::ChatController(EngineClient &engine, StoreClient &store, SamplingModel &sampling, Undo &undo,
                               QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_sampling(sampling)
    , m_undo(undo)
    , m_writers(engine, store)
    , m_edits(m_messages, store)
    , m_shown(store, sampling)
    , m_readAhead(engine, store, [this] { return questionBeingTyped(); })
{
    connect(&m_shown, &ShownConversation::stored, this, &ChatController::conversationChanged);
    connect(&m_shown, &ShownConversation::titleChanged, this, &ChatController::titleChanged);
    connect(&m_shown, &ShownConversation::draftChanged, this, &ChatController::draftChanged);
    connect(&m_shown, &ShownConversation::promptChanged, this, &ChatController::promptChanged);
    connect(&m_shown, &ShownConversation::draftChanged, &m_readAhead, &ReadAhead::touch);
    connect(pictures(), &DraftPictures::settled, &m_readAhead, &ReadAhead::touch);
    connect(&m_shown, &ShownConversation::failed, this, &ChatController::report);
    connect(&m_sampling, &SamplingModel::changed, this, &ChatController::shareSampling);
    connect(&m_writers, &AnswerWriters::changed, this, &ChatController::busyChanged);
    connect(&m_writers, &AnswerWriters::changed, this, &ChatController::progressed);
    connect(&m_writers, &AnswerWriters::changed, this, &ChatController::writingChanged);
    connect(this, &ChatController::conversationChanged, this, &ChatController::busyChanged);
    connect(this, &ChatController::conversationChanged, this, &ChatController::progressed);
    connect(&m_writers, &AnswerWriters::progressed, this, [this](rookery::ConversationId conversation) {
        if (conversation == m_shown.id()) {
            emit progressed();
        }
    });
    connect(&m_writers, &AnswerWriters::answerChanged, &m_messages, &MessageModel::update);
    connect(&m_writers, &AnswerWriters::answerGrew, &m_messages, &MessageModel::grow);
    connect(&m_writers, &AnswerWriters::finished, this, &ChatController::onAnswered);
    connect(&m_writers, &AnswerWriters::replayed, this,
            [this](rookery::ConversationId conversation, const QString &notice) {
                if (conversation == m_shown.id()) {
                    setNotice(notice);
                }
            });
    connect(pictures(), &DraftPictures::refused, this, &ChatController::setError);
    connect(pictures(), &DraftPictures::settled, this, [this] {
        if (std::exchange(m_describing, false)) {
            send(draft());
        }
    });
    connect(&m_engine, &EngineClient::cardFailedChanged, this, &ChatController::cardFailedChanged);
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!m_engine.model().loaded()) {
            return;  // one model gave way, the next isn't there yet
        }
        if (const auto message = std::exchange(m_answerOnProcessor, 0); !m_engine.model().onCard()) {
            continueAnswer(message);
        }
    });
    connect(&m_engine, &EngineClient::loadFailed, this, [this](const auto &, int, const QString &sentence) {
        if (std::exchange(m_answerOnProcessor, 0) != 0) {
            setError(sentence);
        }
    });
    connect(&m_engine, &EngineClient::loadCancelled, this, [this] { m_answerOnProcessor = 0; });
    connect(&m_store, &StoreClient::failed, this, &ChatController::report);
    connect(&m_store, &StoreClient::recovered, this, &ChatController::onRecovered);
    connect(&m_store, &StoreClient::warned, this, [this](const QString &sentence) {
        m_storeNotice = sentence;
        setNotice(sentence);
    });
    connect(&m_store, &StoreClient::replaced, this, &ChatController::onReplaced);
}

ChatController::~ChatController()
{
    save();
    m_writers.endForGood();
}

void ChatController::save()
{
    m_shown.save();
    m_edits.save();
}

QString ChatController::speed() const
{
    // Of the draft that is shown, where several are written.
    const AnswerWriter *const writer = this->writer();
    double speed = 0;
    for (const Message &message : m_messages.path()) {
        const AnswerDraft *draft = writer != nullptr ? writer->draftOf(message.id) : nullptr;
        speed = draft != nullptr && draft->open ? draft->tokensPerSecond() : speed;
    }
    return speed > 0 ? tr("%1 tokens/s").arg(QLocale().toString(speed, 'f', speed < 10 ? 1 : 0)) : QString();
}

QString ChatController::modelName() const
{
    return ::modelName(QString::fromStdString(m_engine.model().info.file.string()));
}

void ChatController::open(rookery::ConversationId id, rookery::MessageId message)
{
    save();
    const quint64 number = ++m_openNumber;
    if (id == 0) {
        show({}, 0);
        return;
    }
    m_opening = true;
    emit openingChanged();
    const auto then = [this, number, message](const rookery::StoreResult<OpenedConversation> &opened) {
        if (number != m_openNumber) {
            return;
        }
        if (opened) {
            show(*opened, message);
        } else {
            m_opening = false;
            emit openingChanged();
            report(opened.error());
        }
    };
    if (message != 0) {
        m_store.showMessage(message, this, then);
    } else {
        m_store.open(id, this, then);
    }
}

void ChatController::show(const OpenedConversation &opened, rookery::MessageId message)
{
    m_opening = false;
    m_shown.show(opened.conversation);
    m_promptChanged = false;
    m_describing = false;
    setError({});
    setNotice(m_storeNotice);
    showPath(opened.path);
    checkShown();
    emit openingChanged();
    emit conversationChanged();
    emit titleChanged();
    emit draftChanged();
    if (const int row = m_messages.rowOf(message); message != 0 && row >= 0) {
        emit messageWanted(row);
    }
}

void ChatController::showPath(const QList<Message> &path)
{
    m_messages.setPath(m_writers.updated(path));  // newer than what the store has
}

void ChatController::showTitle(rookery::ConversationId id, const QString &title)
{
    if (id == m_shown.id()) {
        m_shown.showTitle(title);
    }
}

void ChatController::setPrompt(const QString &systemPrompt, const QString &templateChoice)
{
    if (!m_shown.setPrompt(systemPrompt, templateChoice)) {
        return;
    }
    m_promptChanged = true;
    if (AnswerWriter *const writer = this->writer()) {
        writer->leaveStateUnsaved();
    }
}

bool ChatController::canAsk(const QString &text, const QList<rookery::Attachment> &pictures) const
{
    const LoadedModel &model = m_engine.model();
    return !busy() && !m_opening && model.loaded() && (pictures.isEmpty() || model.sight) &&
           !(text.trimmed().isEmpty() && pictures.isEmpty());
}

void ChatController::send(const QString &text)
{
    if (!canAsk(text, pictures()->attachments()) || pictures()->reading()) {
        return;
    }
    m_readAhead.stop();
    setSending(true);
    setError({});
    setNotice({});
    const MessageModel &messages = m_messages;
    rookery::NewMessage question;
    question.parent = messages.count() > 0 ? messages.path().last().id : 0;
    question.text = text;
    question.attachments = pictures()->attachments();
    storeTurn(question);
}

void ChatController::describe(const QUrl &picture)
{
    m_describing = true;
    pictures()->add({picture});
}

void ChatController::editAndResend(qint64 message, const QString &text)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || busy() || !m_engine.model().loaded()) {
        return;
    }
    const Message &edited = m_messages.path()[row];
    if (text.trimmed().isEmpty() && edited.attachments.isEmpty()) {
        return;
    }
    setSending(true);
    setError({});
    setNotice({});
    rookery::NewMessage question;
    question.parent = edited.parent;
    question.text = text;
    question.attachments = edited.attachments;
    storeTurn(question, message);
}

void ChatController::beginEdit(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (row >= 0 && m_messages.path()[row].role == MessageRole::User) {
        emit editBegins(row);
        m_edits.set(message, m_messages.path()[row].text);
    }
}

void ChatController::editLastQuestion()
{
    const QList<Message> &path = m_messages.path();
    const auto last = std::find_if(path.rbegin(), path.rend(),
                                   [](const Message &message) { return message.role == MessageRole::User; });
    if (last != path.rend() && !last->edit && !busy()) {
        beginEdit(last->id);
    }
}

void ChatController::setEdit(qint64 message, const QString &text)
{
    const int row = m_messages.rowOf(message);
    if (row >= 0 && m_messages.path()[row].edit) {  // not while its editor goes
        m_edits.set(message, text);
    }
}

void ChatController::cancelEdit(qint64 message)
{
    m_edits.set(message, std::nullopt);
}

/// \param edited the message that it is another version of; 0 = it stands in the composer, which is emptied
void ChatController::storeTurn(rookery::NewMessage question, rookery::MessageId edited)
{
    const QString written = question.text;
    const ConversationRef conversation = m_shown.reference();
    // What is typed is on the disk before, should the question not get there.
    question.clearsDraft = edited == 0 && written == draft();
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
void ChatController::onTurnStored(const rookery::StoreResult<rookery::Messages::Turn> &turn,
                                  const QString &written, rookery::MessageId edited,
                                  const AnswerSettings &settings)
{
    setSending(false);
    const bool stopped = std::exchange(m_stopWanted, false);
    if (!turn) {
        m_shown.keepDraft();
        report(turn.error());
        return;
    }
    if (turn->question.conversation != m_shown.id()) {  // another one was opened while it was stored
        stopped ? leaveUnwritten({turn->answer}) : answerElsewhere(*turn, settings);
        return;
    }
    QList<Message> path = pathUpTo(turn->question.parent);
    path.append(turn->question);
    path.append(turn->answer);
    const Message &question = turn->question;
    if (edited == 0) {
        m_shown.clearDraft(written, question.attachments);
    } else {
        cancelEdit(edited);
    }
    m_messages.setPath(path);
    if (m_messages.count() == 2) {
        m_shown.suggestTitle(subjectOf(question));
    }
    stopped ? leaveUnwritten({turn->answer}) : answer(path.first(path.size() - 1), {turn->answer}, settings);
}

void ChatController::answerElsewhere(const rookery::Messages::Turn &turn, const AnswerSettings &settings)
{
    if (turn.question.parent == 0) {
        m_store.suggestTitle(turn.question.conversation, titleFrom(subjectOf(turn.question)));
    }
    m_store.path(turn.question.conversation, this, [this, turn, settings](const auto &path) {
        const qsizetype place = path ? placeOf(turn.question.id, *path) : -1;
        if (place < 0 || m_writers.in(turn.question.conversation) != nullptr) {
            leaveUnwritten({turn.answer});  // it was deleted, or another question was quicker
        } else {
            answer(path->first(place + 1), {turn.answer}, settings);
        }
    });
}

/// They were stopped before they began, and can be asked for later.
void ChatController::leaveUnwritten(const QList<Message> &answers)
{
    for (Message answer : answers) {
        answer.status = MessageStatus::Stopped;
        m_store.finish(answer);
        m_messages.update(answer);
    }
}

/// A description becomes the picture's alternative text, and the title where nothing was asked.
void ChatController::onAnswered(const Message &answer, Message question)
{
    const QString caption = splitThought(answer.text).answer.trimmed();
    if (answer.status == MessageStatus::Complete && question.text.isEmpty() &&
        question.attachments.size() == 1 && !caption.isEmpty()) {
        question.attachments.first().altText = caption;
        m_store.setAltText(question.id, 0, caption);
        m_messages.update(question);
        if (m_messages.rowOf(question.id) == 0 && m_messages.count() == 2) {
            m_shown.suggestTitle(caption);
        }
    }
    if (answer.conversation == m_shown.id()) {
        emit answerFinished();
    }
}

/// In which words the model is told the conversation shown.
rookery::runtime::PromptStyles ChatController::promptStyles() const
{
    const LoadedModel &model = m_engine.model();
    rookery::runtime::PromptStyles styles;
    styles.systemPrompt = conversation().systemPrompt.toStdString();
    styles.chatTemplate = TemplateChoice::fromJson(conversation().templateChoice).resolve(model.chatTemplate);
    if (model.sight) {
        styles.looking = rookery::vision::promptOf(*model.sight);
    }
    return styles;
}

std::optional<ReadAhead::Question> ChatController::questionBeingTyped()
{
    if (busy() || m_opening || pictures()->reading()) {
        return std::nullopt;
    }
    Message typed;
    typed.text = draft().trimmed();
    typed.attachments = pictures()->attachments();
    const auto turns = turnsOf({typed}, [this](const QString &hash) { return m_store.pictureFile(hash); });
    return ReadAhead::Question{.branch = {.path = m_messages.path(), .styles = promptStyles()},
                               .typed = turns.front()};
}

/// What the answer that is asked for now is told, whatever is chosen or shown while it is stored.
AnswerSettings ChatController::answerSettings()
{
    m_shown.savePrompt();
    AnswerSettings settings;
    settings.maxTokens = m_sampling.maxTokens();
    settings.seed = m_sampling.seed() >= 0 ? static_cast<quint64>(m_sampling.seed())
                                           : QRandomGenerator::system()->generate64();
    settings.stopTexts = m_sampling.stopList();
    settings.sampling = m_sampling.params();
    settings.styles = promptStyles();
    settings.promptChanged = std::exchange(m_promptChanged, false);
    return settings;
}

/// \param path up to the question
/// \param answers empty, or one that goes on
void ChatController::answer(const QList<Message> &path, const QList<Message> &answers,
                            const AnswerSettings &settings)
{
    const rookery::ConversationId conversation = answers.first().conversation;
    m_store.setModel(conversation, m_engine.model().fingerprint(), modelName(),
                     templateKey(settings.styles.chatTemplate));
    m_writers.write(path, answers, settings);
    if (conversation == m_shown.id()) {
        emit answerStarted();
    }
}

void ChatController::regenerate(qint64 message, int answers)
{
    const int row = m_messages.rowOf(message);
    if (busy() || row < 0 || !m_engine.model().loaded()) {
        return;
    }
    const Message &shown = m_messages.path()[row];
    const rookery::MessageId question = shown.role == MessageRole::Assistant ? shown.parent : shown.id;
    setSending(true);
    setError({});
    setNotice({});
    const auto then = [this, settings = answerSettings()](const rookery::StoreResult<AddedAnswers> &added) {
        setSending(false);
        const bool stopped = std::exchange(m_stopWanted, false);
        if (!added) {
            report(added.error());
            return;
        }
        const QList<Message> &path = added->opened.path;
        if (added->opened.conversation.id == m_shown.id()) {
            m_messages.setPath(path);
        }
        stopped ? leaveUnwritten(added->answers)
                : answer(path.first(path.size() - 1), added->answers, settings);
    };
    m_store.addAnswers(m_shown.id(), question, modelName(), std::clamp(answers, 1, MostAnswers), this, then);
}

void ChatController::regenerateLast()
{
    if (m_messages.count() > 0) {
        regenerate(m_messages.path().last().id);
    }
}

QString ChatController::lastAnswer() const
{
    const QList<Message> &path = m_messages.path();
    const bool answered = !path.isEmpty() && path.last().role == MessageRole::Assistant;
    return answered ? splitThought(path.last().text).answer : QString();
}

void ChatController::continueAnswer(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (busy() || row < 0 || !m_engine.model().loaded() ||
        m_messages.path()[row].role != MessageRole::Assistant) {
        return;
    }
    setError({});
    setNotice({});
    const QList<Message> path = pathUpTo(message);
    answer(path.first(path.size() - 1), {path.last()}, answerSettings());
}

void ChatController::answerOnProcessor(qint64 message)
{
    if (!busy() && m_engine.cardFailed()) {
        m_answerOnProcessor = message;
        m_engine.reloadOnProcessor();
    }
}

void ChatController::stop()
{
    m_stopWanted = m_sending;
    stopWriting(m_shown.id());
}

void ChatController::stopWriting(rookery::ConversationId conversation)
{
    if (AnswerWriter *const writer = m_writers.in(conversation)) {
        writer->stop();
    }
}

void ChatController::fork(qint64 message)
{
    m_store.fork(message, tr("%1 (fork)").arg(title()), this, [this](const auto &id) {
        if (id) {
            emit openWanted(*id);
        } else {
            report(id.error());
        }
    });
}

void ChatController::removeMessage(qint64 message)
{
    if (busy()) {
        return;
    }
    const rookery::ConversationId conversation = m_shown.id();
    const auto refresh = [this, conversation] {
        m_store.path(conversation, this, [this, conversation](const auto &path) {
            if (path && conversation == m_shown.id()) {
                showPath(*path);
            }
        });
    };
    m_store.removeMessage(message, this, [this, refresh](const auto &removed) {
        if (!removed) {
            report(removed.error());
            return;
        }
        refresh();
        m_undo.offer(tr("Message deleted"), [this, refresh, what = *removed] {
            m_store.restoreMessage(what, this, [this, refresh](const auto &restored) {
                restored ? refresh() : report(restored.error());
            });
        });
    });
}

void ChatController::switchBranch(qint64 message, int step)
{
    if (m_sending) {
        return;
    }
    m_store.showSibling(message, step, this, [this](const auto &opened) {
        if (!opened) {
            report(opened.error());
        } else if (opened->conversation.id == m_shown.id()) {
            showPath(opened->path);
        }
    });
}

void ChatController::dismissFailure(qint64 message)
{
    const int row = m_messages.rowOf(message);
    if (row >= 0) {
        Message shown = m_messages.path()[row];
        shown.failure.clear();
        shown.status = MessageStatus::Stopped;
        m_messages.update(shown);
        m_store.finish(shown);
    }
}

QList<Message> ChatController::pathUpTo(qint64 message) const
{
    return m_messages.path().first(placeOf(message, m_messages.path()) + 1);
}

void ChatController::setSending(bool sending)
{
    if (m_sending != sending) {
        m_sending = sending;
        emit busyChanged();
    }
}

/// A slider acts on the next token of the conversation shown, not on an answer elsewhere.
void ChatController::shareSampling()
{
    if (AnswerWriter *const writer = this->writer()) {
        writer->sampling().set(m_sampling.params());
    }
}

void ChatController::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        m_databaseDamaged = false;
        m_errorMayPass = false;
        emit errorChanged();
    }
}

void ChatController::report(const rookery::StoreError &error)
{
    setError(error.message());
    const bool damaged =
        error.code == rookery::StoreErrorCode::Corrupt || error.code == rookery::StoreErrorCode::NotOurs;
    if (damaged != m_databaseDamaged) {
        m_databaseDamaged = damaged;
        emit errorChanged();
    }
    m_errorMayPass = !damaged;
}

void ChatController::onRecovered()
{
    if (m_errorMayPass) {
        setError({});
    }
}

/// What was written may have changed on the disk since, in ways that reading it alone doesn't notice.
void ChatController::checkShown()
{
    const rookery::ConversationId id = m_shown.id();
    if (id == 0) {
        return;
    }
    m_store.check(id, this, [this, id](const rookery::StoreResult<rookery::ConversationDamage> &damage) {
        if (id != m_shown.id()) {
            return;
        }
        if (!damage) {
            report(damage.error());
            return;
        }
        if (damage->any()) {
            setError(damage->message());
        }
        if (damage->pictures.isEmpty()) {
            return;
        }
        m_store.checkPictures(damage->pictures, this, [this, id](const auto &names) {
            if (names && !names->isEmpty() && id == m_shown.id() && m_error.isEmpty()) {
                setError(rookery::damagedPicturesMessage(*names));
            }
        });
    });
}

void ChatController::startAfresh()
{
    // An answer that is being written still speaks of messages of the old file.
    if (m_databaseDamaged && !busy() && !m_writers.any()) {
        m_store.replaceDamaged();
    }
}

void ChatController::onReplaced(const QString &keptAs)
{
    const QString typed = draft();
    m_shown.forgetUnsaved();
    open(0);
    setDraft(typed);
    setNotice(tr("The damaged database was kept as %1. Rookery goes on with an empty one.")
                  .arg(QDir::toNativeSeparators(keptAs)));
}

void ChatController::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        emit noticeChanged();
    }
}

void ChatController::dismissNotice()
{
    m_storeNotice.clear();
    setNotice({});
}
