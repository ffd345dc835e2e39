#include "app/chat/chat_controller.h"

#include "app/chat/template_choice.h"
#include "app/chat/turn_planner.h"
#include "app/text/thought.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using rookery::Message;
using rookery::MessageRole;
using rookery::MessageStatus;

namespace {

constexpr int DraftDelayMs = 200;
constexpr int SamplingDelayMs = 300;
constexpr int TitleLength = 60;

/// The first line of a message, cut at a word.
QString titleOf(const QString &text)
{
    QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= TitleLength) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), TitleLength);
    line.truncate(space > TitleLength / 2 ? space : TitleLength);
    return line + QChar(0x2026);
}

}  // namespace

ChatController::ChatController(EngineClient &engine, StoreClient &store, SamplingModel &sampling, Undo &undo,
                               QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_sampling(sampling)
    , m_undo(undo)
    , m_writer(engine, store)
    , m_edits(m_messages, store)
    , m_pictures(store)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &ChatController::saveDraft);
    m_promptTimer.setSingleShot(true);
    m_promptTimer.setInterval(DraftDelayMs);
    connect(&m_promptTimer, &QTimer::timeout, this, &ChatController::savePrompt);
    m_samplingTimer.setSingleShot(true);
    m_samplingTimer.setInterval(SamplingDelayMs);
    connect(&m_sampling, &SamplingModel::edited, this, [this] { m_samplingTimer.start(); });
    connect(&m_samplingTimer, &QTimer::timeout, this, [this] {
        m_conversation.sampling = m_sampling.toJson();
        if (m_conversation.id != 0) {
            m_store.setSampling(m_conversation.id, m_conversation.sampling);
        }
    });
    connect(&m_writer, &AnswerWriter::busyChanged, this, &ChatController::busyChanged);
    connect(&m_writer, &AnswerWriter::busyChanged, this, &ChatController::progressed);
    connect(&m_writer, &AnswerWriter::busyChanged, this, &ChatController::writingChanged);
    connect(this, &ChatController::conversationChanged, this, &ChatController::writingChanged);
    connect(&m_writer, &AnswerWriter::progressed, this, &ChatController::progressed);
    connect(&m_writer, &AnswerWriter::answerChanged, &m_messages, &MessageModel::update);
    connect(&m_writer, &AnswerWriter::finished, this, &ChatController::onAnswered);
    connect(&m_pictures, &DraftPictures::changed, this, &ChatController::saveDraft);
    connect(&m_pictures, &DraftPictures::refused, this, &ChatController::setError);
    connect(&m_pictures, &DraftPictures::settled, this, [this] {
        if (std::exchange(m_describing, false)) {
            send(m_draft);
        }
    });
    connect(&m_writer, &AnswerWriter::replayed, this, &ChatController::setNotice);
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
    connect(&m_store, &StoreClient::replaced, this, &ChatController::onReplaced);
}

ChatController::~ChatController()
{
    saveDraft();
    m_edits.save();
    savePrompt();
}

QString ChatController::speed() const
{
    const double speed = m_writer.busy() ? m_writer.tokensPerSecond() : 0;
    return speed > 0 ? tr("%1 tokens/s").arg(QLocale().toString(speed, 'f', speed < 10 ? 1 : 0)) : QString();
}

QString ChatController::modelName() const
{
    return QFileInfo(QString::fromStdString(m_engine.model().info.file.string())).completeBaseName();
}

void ChatController::open(rookery::ConversationId id, rookery::MessageId message)
{
    saveDraft();
    m_edits.save();
    savePrompt();
    const quint64 number = ++m_openNumber;
    m_creating = false;
    m_waitingForStore.clear();
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
    m_conversation = opened.conversation;
    m_promptChanged = m_promptUnsaved = false;
    m_draft = m_conversation.draft;
    m_describing = false;
    m_pictures.show(m_conversation.id, m_conversation.draftAttachments);
    m_sampling.setJson(m_conversation.sampling);
    setError({});
    setNotice({});
    showPath(opened.path);
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
    m_messages.setPath(path);
    if (m_writer.busy()) {
        m_messages.update(m_writer.answer());  // newer than what the store has
    }
}

void ChatController::showTitle(rookery::ConversationId id, const QString &title)
{
    if (id == m_conversation.id && title != m_conversation.title) {
        m_conversation.title = title;
        m_conversation.titleIsAuto = false;
        emit titleChanged();
    }
}

void ChatController::setDraft(const QString &text)
{
    if (text == m_draft) {
        return;
    }
    m_draft = text;
    m_draftTimer.start();
    emit draftChanged();
}

void ChatController::setPrompt(const QString &systemPrompt, const QString &templateChoice)
{
    if (systemPrompt == m_conversation.systemPrompt && templateChoice == m_conversation.templateChoice) {
        return;
    }
    m_conversation.systemPrompt = systemPrompt;
    m_conversation.templateChoice = templateChoice;
    m_promptChanged = true;
    if (m_writer.busy() && m_writer.answer().conversation == m_conversation.id) {
        m_writer.leaveStateUnsaved();
    }
    m_promptUnsaved = true;
    m_promptTimer.start();
    emit promptChanged();
}

void ChatController::savePrompt()
{
    m_promptTimer.stop();
    if (m_conversation.id != 0 && std::exchange(m_promptUnsaved, false)) {
        m_store.setPrompt(m_conversation.id, m_conversation.systemPrompt, m_conversation.templateChoice);
    }
}

void ChatController::saveDraft()
{
    m_draftTimer.stop();
    const QList<rookery::Attachment> pictures = m_pictures.attachments();
    const bool same = m_draft == m_conversation.draft && pictures == m_conversation.draftAttachments;
    if (same || (m_conversation.id == 0 && m_draft.trimmed().isEmpty() && pictures.isEmpty())) {
        return;
    }
    whenStored([this] {
        m_conversation.draft = m_draft;
        m_conversation.draftAttachments = m_pictures.attachments();
        m_store.setDraft(m_conversation.id, m_draft, m_conversation.draftAttachments);
    });
}

/// Runs `then` once the conversation shown has an id.
void ChatController::whenStored(std::function<void()> then)
{
    if (m_conversation.id != 0) {
        then();
        return;
    }
    m_waitingForStore.append(std::move(then));
    if (std::exchange(m_creating, true)) {
        return;
    }
    m_store.create(m_draft, m_pictures.attachments(), this,
                   [this, number = m_openNumber](const auto &created) {
                       if (number != m_openNumber) {
                           return;
                       }
                       m_creating = false;
                       const auto waiting = std::exchange(m_waitingForStore, {});
                       if (!created) {
                           setSending(false);
                           report(created.error());
                           return;
                       }
                       // What was chosen before it was stored, also while it was being stored.
                       const rookery::Conversation chosen = std::exchange(m_conversation, *created);
                       if (!chosen.sampling.isEmpty()) {
                           m_conversation.sampling = chosen.sampling;
                           m_store.setSampling(m_conversation.id, chosen.sampling);
                       }
                       m_conversation.systemPrompt = chosen.systemPrompt;
                       m_conversation.templateChoice = chosen.templateChoice;
                       m_pictures.setConversation(m_conversation.id);
                       savePrompt();
                       emit conversationChanged();
                       for (const auto &action : waiting) {
                           action();
                       }
                   });
}

bool ChatController::canAsk(const QString &text, const QList<rookery::Attachment> &pictures) const
{
    const LoadedModel &model = m_engine.model();
    return !busy() && !m_opening && model.loaded() && (pictures.isEmpty() || model.sight) &&
           !(text.trimmed().isEmpty() && pictures.isEmpty());
}

void ChatController::send(const QString &text)
{
    if (!canAsk(text, m_pictures.attachments()) || m_pictures.reading()) {
        return;
    }
    setSending(true);
    setError({});
    setNotice({});
    const MessageModel &messages = m_messages;
    rookery::NewMessage question;
    question.parent = messages.count() > 0 ? messages.path().last().id : 0;
    question.text = text;
    question.attachments = m_pictures.attachments();
    whenStored([this, question] { storeTurn(question); });
}

void ChatController::describe(const QUrl &picture)
{
    m_describing = true;
    m_pictures.add({picture});
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
    const QString draft = question.text;
    question.conversation = m_conversation.id;
    question.clearsDraft = edited == 0 && draft == m_draft;
    question.text = question.text.trimmed();
    m_store.addTurn(question, modelName(), this,
                    [this, draft, edited](const auto &turn) { onTurnStored(turn, draft, edited); });
}

/// \param draft what was written, as it was written
void ChatController::onTurnStored(const rookery::StoreResult<rookery::Messages::Turn> &turn,
                                  const QString &draft, rookery::MessageId edited)
{
    setSending(false);
    if (!turn) {
        report(turn.error());
        return;
    }
    if (turn->question.conversation != m_conversation.id) {
        // Another conversation was opened in the few milliseconds of storing; the answer can be asked for
        // there.
        Message unwritten = turn->answer;
        unwritten.status = MessageStatus::Stopped;
        m_store.finish(unwritten);
        return;
    }
    QList<Message> path = pathUpTo(turn->question.parent);
    path.append(turn->question);
    path.append(turn->answer);
    const Message &question = turn->question;
    if (edited == 0) {
        clearDraft(draft, question.attachments);
    } else {
        cancelEdit(edited);
    }
    m_messages.setPath(path);
    titleFrom(question.text.isEmpty() ? question.attachments.first().name : question.text);
    answer(path);
}

/// What was typed or attached since stays.
void ChatController::clearDraft(const QString &text, const QList<rookery::Attachment> &pictures)
{
    m_pictures.take(pictures);
    if (m_draft != text) {
        m_draftTimer.start();
        return;
    }
    m_draftTimer.stop();
    m_draft.clear();
    m_conversation.draft.clear();
    m_conversation.draftAttachments.clear();
    emit draftChanged();
    saveDraft();
}

/// A description becomes the picture's alternative text, and the title where nothing was asked.
void ChatController::onAnswered(const Message &answer)
{
    Message question = m_writer.question();
    const QString caption = splitThought(answer.text).answer.trimmed();
    if (answer.status == MessageStatus::Complete && question.text.isEmpty() &&
        question.attachments.size() == 1 && !caption.isEmpty()) {
        question.attachments.first().altText = caption;
        m_store.setAltText(question.id, 0, caption);
        m_messages.update(question);
        if (m_messages.rowOf(question.id) == 0) {
            titleFrom(caption);
        }
    }
    emit answerFinished();
}

void ChatController::titleFrom(const QString &text)
{
    if (m_conversation.titleIsAuto && m_messages.count() == 2) {
        m_conversation.title = titleOf(text);
        m_store.suggestTitle(m_conversation.id, m_conversation.title);
        emit titleChanged();
    }
}

void ChatController::answer(const QList<Message> &path)
{
    AnswerSettings settings;
    settings.maxTokens = m_sampling.maxTokens();
    settings.seed = m_sampling.seed() >= 0 ? static_cast<quint64>(m_sampling.seed())
                                           : QRandomGenerator::system()->generate64();
    settings.stopTexts = m_sampling.stopList();
    savePrompt();
    const LoadedModel &model = m_engine.model();
    settings.styles.systemPrompt = m_conversation.systemPrompt;
    settings.styles.chatTemplate =
        TemplateChoice::fromJson(m_conversation.templateChoice).resolve(model.chatTemplate);
    if (model.sight) {
        settings.styles.looking = rookery::vision::promptOf(*model.sight);
    }
    settings.promptChanged = std::exchange(m_promptChanged, false);
    m_store.setModel(m_conversation.id, model.fingerprint(), modelName(),
                     templateKey(settings.styles.chatTemplate));
    m_writer.write(path, settings);
    emit answerStarted();
}

void ChatController::regenerate(qint64 message)
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
    m_store.addAnswer(m_conversation.id, question, modelName(), this, [this](const auto &opened) {
        setSending(false);
        if (!opened) {
            report(opened.error());
        } else if (opened->conversation.id == m_conversation.id) {
            m_messages.setPath(opened->path);
            answer(opened->path);
        }
    });
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
    answer(pathUpTo(message));
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
    m_writer.stop();
}

void ChatController::fork(qint64 message)
{
    m_store.fork(message, tr("%1 (fork)").arg(m_conversation.title), this, [this](const auto &id) {
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
    const rookery::ConversationId conversation = m_conversation.id;
    const auto refresh = [this, conversation] {
        m_store.path(conversation, this, [this, conversation](const auto &path) {
            if (path && conversation == m_conversation.id) {
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
    if (busy()) {
        return;
    }
    m_store.showSibling(message, step, this, [this](const auto &opened) {
        if (!opened) {
            report(opened.error());
        } else if (opened->conversation.id == m_conversation.id) {
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

rookery::ConversationId ChatController::writingIn() const
{
    return m_writer.busy() ? m_writer.answer().conversation : 0;
}

void ChatController::setSending(bool sending)
{
    if (m_sending != sending) {
        m_sending = sending;
        emit busyChanged();
    }
}

void ChatController::setError(const QString &sentence)
{
    if (m_error != sentence) {
        m_error = sentence;
        m_databaseDamaged = false;
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
}

void ChatController::startAfresh()
{
    // An answer that is being written still speaks of messages of the old file.
    if (m_databaseDamaged && !busy()) {
        m_store.replaceDamaged();
    }
}

void ChatController::onReplaced(const QString &keptAs)
{
    const QString typed = m_draft;
    m_draft = m_conversation.draft;  // nothing to save where it came from
    m_promptUnsaved = false;
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
    setNotice({});
}
