#include "app/storage/access/store_client.h"

#include "app/storage/exchange/export.h"
#include "app/storage/exchange/import.h"
#include "app/storage/private_files.h"
#include "app/storage/read_file.h"
#include "app/text/error_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using rookery::ChatStore;
using rookery::Conversation;
using rookery::ConversationId;
using rookery::MessageId;
using rookery::StateId;
using rookery::StoreErrorCode;
using rookery::StoreResult;

namespace {

constexpr qint64 MostBytesImported = qint64(1) << 30;

// What is asked for meanwhile waits no longer for it.
constexpr std::chrono::milliseconds CheckStep{2};
constexpr int MessagesAStep = 8;

enum class Branch { Whole, End };

StoreResult<OpenedConversation> openIn(ChatStore &store, ConversationId id, Branch part = Branch::Whole)
{
    auto conversation = store.conversations().get(id);
    if (!conversation) {
        const auto made = store.conversations().everMade(id);
        return made && !*made
                   ? rookery::storeFailure(StoreErrorCode::Lost, QDir::toNativeSeparators(store.file()))
                   : passOn(conversation);
    }
    auto path = part == Branch::End ? store.messages().branchEnd(id) : store.messages().branch(id);
    if (!path) {
        return passOn(path);
    }
    return OpenedConversation{std::move(*conversation), std::move(*path)};
}

StoreResult<OpenedConversation> openAround(ChatStore &store, MessageId message)
{
    const auto shown = store.messages().show(message);
    if (!shown) {
        return passOn(shown);
    }
    const auto found = store.messages().get(message);
    return found ? openIn(store, found->conversation) : passOn(found);
}

StoreResult<OpenedConversation> openSibling(ChatStore &store, MessageId message, int step)
{
    const auto siblings = store.messages().siblings(message);
    if (!siblings) {
        return passOn(siblings);
    }
    const qsizetype place = std::clamp<qsizetype>(siblings->indexOf(message) + step, 0, siblings->size() - 1);
    return openAround(store, siblings->at(place));
}

StoreResult<> exportIn(ChatStore &store, ConversationId id, const QString &file)
{
    const bool asJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto bytes = asJson ? rookery::exportJson(store, id) : rookery::exportMarkdown(store, id);
    return bytes ? rookery::writePrivateFile(file, *bytes) : passOn(bytes);
}

StoreResult<QByteArray> readImport(const QString &file)
{
    // Anything may be dropped on the window; what can't be a conversation is neither waited for nor read.
    const auto bytes = rookery::readWholeFile(file, MostBytesImported);
    if (bytes) {
        return *bytes;
    }
    return rookery::storeFailure(bytes.error().code == rookery::ErrorCode::UnsupportedFile
                                     ? StoreErrorCode::BadInput
                                     : StoreErrorCode::CannotOpen,
                                 file, rookery::told(bytes.error().reason));
}

/// On a thread of its own; waits for the store's between the slices.
StoreResult<ConversationId> importSlices(rookery::StoreThread &store, rookery::ConversationImport &import,
                                         const std::stop_token &stop,
                                         const std::function<void(double)> &progressed)
{
    while (!import.complete()) {
        if (stop.stop_requested()) {
            return rookery::storeFailure(StoreErrorCode::Cancelled);
        }
        auto done = import.prepare();
        if (done) {
            done = store.future([&import](ChatStore &opened) { return import.addSlice(opened); }).result();
        }
        if (!done) {
            return passOn(done);
        }
        progressed(static_cast<double>(import.added()) / static_cast<double>(import.messages()));
    }
    return store.future([&import](ChatStore &opened) { return import.finish(opened); }).result();
}

StoreResult<ConversationId> importFile(rookery::StoreThread &store, const QString &file,
                                       const std::stop_token &stop,
                                       const std::function<void(double)> &progressed)
{
    const auto bytes = readImport(file);
    auto import = bytes ? rookery::ConversationImport::read(*bytes) : passOn(bytes);
    if (!import) {
        return passOn(import);
    }
    auto imported = importSlices(store, *import, stop, progressed);
    if (!imported) {
        const auto abandoned =
            store.future([&import](ChatStore &opened) { return import->abandon(opened); }).result();
        if (!abandoned) {
            // It is hidden, and the store's housekeeping purges it.
            qWarning("What was imported could not be taken out: %s", qPrintable(abandoned.error().detail));
        }
    }
    return imported;
}

QStringList changedPictures(ChatStore &store, const QList<rookery::Attachment> &pictures)
{
    QStringList names;
    for (const rookery::Attachment &picture : pictures) {
        if (!store.attachments().bytes(picture.hash)) {
            names += picture.name.isEmpty() ? picture.hash.left(8) : picture.name;
        }
    }
    return names;
}

StoreResult<std::optional<FoundState>> nearestIn(ChatStore &store, ConversationId conversation,
                                                 MessageId leaf, const QString &fingerprint)
{
    const auto info = store.states().nearest(conversation, leaf, fingerprint);
    if (!info) {
        return passOn(info);
    }
    if (!*info) {
        return std::optional<FoundState>();
    }
    const auto image = store.states().image((*info)->id);
    if (!image) {
        return passOn(image);
    }
    return FoundState{**info, *image};
}

/// A conversation without messages whose first turn goes on from the state.
StoreResult<ConversationId> beginWith(ChatStore &store, const Conversation &like, rookery::NewState state,
                                      const QByteArray &image)
{
    const auto created = store.conversations().create(like);
    if (!created) {
        return passOn(created);
    }
    state.conversation = *created;
    state.message = 0;
    const auto saved = store.states().save(state, image);
    return saved ? StoreResult<ConversationId>(*created) : passOn(saved);
}

/// What the states of the branch stand for isn't what the copy is told, so it has none of them.
StoreResult<ConversationId> putUnderIn(ChatStore &store, MessageId upTo, rookery::NewState state,
                                       const QByteArray &image)
{
    return store.together([&]() -> StoreResult<ConversationId> {
        const auto copy = store.conversations().fork(upTo, state.name);
        const auto states = copy ? store.states().list(*copy) : passOn(copy);
        if (!states) {
            return passOn(states);
        }
        for (const rookery::StateInfo &old : *states) {
            if (const auto removed = store.states().remove(old.id); !removed) {
                return passOn(removed);
            }
        }
        state.conversation = *copy;
        state.message = 0;
        const auto saved = store.states().save(state, image);
        return saved ? copy : StoreResult<ConversationId>(passOn(saved));
    });
}

StoreResult<ConversationId> startIn(ChatStore &store, StateId id)
{
    const auto state = store.states().get(id);
    if (!state) {
        return passOn(state);
    }
    auto like = store.conversations().get(state->conversation);
    if (!like) {
        return passOn(like);
    }
    like->title = state->name.isEmpty() ? like->title : state->name;
    if (state->message != 0) {
        return store.conversations().fork(state->message, like->title);
    }
    const auto image = store.states().image(id);
    if (!image) {
        return passOn(image);
    }
    like->draft.clear();
    like->pinned = false;
    const rookery::NewState copy{
        0, 0, state->fingerprint, state->modelName, state->tokens, state->name, state->shelfItem};
    return beginWith(store, *like, copy, *image);
}

StoreResult<Conversation> createIn(ChatStore &store, const QString &draft,
                                   const QList<rookery::Attachment> &pictures)
{
    const auto id = store.conversations().create();
    if (!id) {
        return passOn(id);
    }
    const auto drafted = store.conversations().setDraft(*id, draft, pictures);
    return drafted ? store.conversations().get(*id) : passOn(drafted);
}

StoreResult<ConversationId> addToDraftIn(ChatStore &store, ConversationId id,
                                         const rookery::Attachment &picture)
{
    const auto conversation = store.conversations().get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    const auto drafted = store.conversations().setDraft(id, conversation->draft,
                                                        conversation->draftAttachments + QList{picture});
    return drafted.map([id] { return id; });
}

}  // namespace

StoreClient::StoreClient(const QString &file, const rookery::StoreOptions &options, QObject *parent)
    : QObject(parent)
    , m_thread(file, options)
{
    m_imports.setMaxThreadCount(1);
    connect(&m_thread, &rookery::StoreThread::moved, this, &StoreClient::moved);
    connect(&m_thread, &rookery::StoreThread::recovered, this, [this] {
        emit recovered();
        emit changed();
    });
    connect(&m_thread, &rookery::StoreThread::opened, this, &StoreClient::changed);
    connect(&m_thread, &rookery::StoreThread::warned, this, [this](const rookery::StoreWarnings &warnings) {
        emit warned(warnings.message(m_thread.file()));
    });
    connect(&m_thread, &rookery::StoreThread::failed, this, &StoreClient::failed);
    connect(&m_thread, &rookery::StoreThread::replaced, this, [this](const QString &keptAs) {
        emit replaced(keptAs);
        emit changed();
    });
}

StoreClient::~StoreClient()
{
    cancelImports();
    m_imports.waitForDone();
}

/// Work that the conversation list may show; its failure concerns nobody in particular.
template<typename Work>
void StoreClient::change(Work work)
{
    m_thread.run(this, std::move(work), [this](const auto &result) {
        if (result) {
            emit changed();
        } else {
            emit failed(result.error());
        }
    });
}

void StoreClient::conversations(QObject *context, Then<QList<rookery::ConversationSummary>> then)
{
    m_thread.run(
        context, [](ChatStore &store) { return store.conversations().list(); }, std::move(then));
}

void StoreClient::search(const QString &text, QObject *context, Then<QList<rookery::SearchHit>> then)
{
    m_thread.run(
        context, [text](ChatStore &store) { return store.search().find(text); }, std::move(then));
}

void StoreClient::open(ConversationId id, QObject *context, Then<OpenedConversation> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return openIn(store, id, Branch::End); }, std::move(then));
}

void StoreClient::earlier(MessageId last, QObject *context, Then<QList<rookery::Message>> then)
{
    struct Read {
        MessageId next;
        QList<QList<rookery::Message>> stretches = {};  // the last one first
    };
    const auto read = std::make_shared<Read>(Read{last});
    const auto step = [read](ChatStore &store) -> StoreResult<bool> {
        auto stretch = store.messages().branchTo(read->next, MessagesAStep);
        if (!stretch) {
            return passOn(stretch);
        }
        read->next = stretch->isEmpty() ? 0 : stretch->first().parent;
        read->stretches.append(std::move(*stretch));
        return read->next == 0;
    };
    m_thread.runBetween(context, step, [read, then = std::move(then)](const StoreResult<> &done) {
        QList<rookery::Message> path;
        for (auto stretch = read->stretches.crbegin(); stretch != read->stretches.crend(); ++stretch) {
            path += *stretch;
        }
        then(done ? StoreResult<QList<rookery::Message>>(std::move(path)) : passOn(done));
    });
}

void StoreClient::pathTo(MessageId last, QObject *context, Then<QList<rookery::Message>> then)
{
    m_thread.run(
        context, [last](ChatStore &store) { return store.messages().branchTo(last); }, std::move(then));
}

ConversationRef StoreClient::create(const QString &draft, const QList<rookery::Attachment> &pictures,
                                    QObject *context, Then<Conversation> then)
{
    ConversationRef created{ConversationId(0)};
    m_thread.run(
        context,
        [id = created.m_id, draft, pictures](ChatStore &store) {
            auto stored = store.together([&] { return createIn(store, draft, pictures); });
            *id = stored.map([](const Conversation &conversation) { return conversation.id; });
            return stored;
        },
        [this, then = std::move(then)](const StoreResult<Conversation> &stored) {
            then(stored);
            emit changed();
        },
        typedDraft(created, draft));
    return created;
}

void StoreClient::rename(ConversationId id, const QString &title)
{
    change([id, title](ChatStore &store) { return store.conversations().rename(id, title); });
}

void StoreClient::suggestTitle(ConversationId id, const QString &title)
{
    change([id, title](ChatStore &store) { return store.conversations().suggestTitle(id, title); });
}

void StoreClient::setPinned(ConversationId id, bool pinned)
{
    change([id, pinned](ChatStore &store) { return store.conversations().setPinned(id, pinned); });
}

void StoreClient::setSampling(const ConversationRef &conversation, const QString &json)
{
    m_thread.post([id = conversation.m_id, json](ChatStore &store) -> StoreResult<> {
        return *id ? store.conversations().setSampling(**id, json) : passOn(*id);
    });
}

void StoreClient::setPrompt(const ConversationRef &conversation, const QString &systemPrompt,
                            const QString &templateChoice)
{
    m_thread.post([id = conversation.m_id, systemPrompt, templateChoice](ChatStore &store) -> StoreResult<> {
        if (!*id) {
            return passOn(*id);
        }
        return store.together([&]() -> StoreResult<> {
            const auto prompt = store.conversations().setSystemPrompt(**id, systemPrompt);
            return prompt ? store.conversations().setTemplateChoice(**id, templateChoice) : prompt;
        });
    });
}

void StoreClient::setDraft(const ConversationRef &conversation, const QString &text,
                           const QList<rookery::Attachment> &pictures, QObject *context, Then<void> then)
{
    m_thread.run(
        context,
        [id = conversation.m_id, text, pictures](ChatStore &store) -> StoreResult<> {
            return *id ? store.conversations().setDraft(**id, text, pictures) : passOn(*id);
        },
        [this, then = std::move(then)](const StoreResult<> &saved) {
            then(saved);
            if (saved) {
                emit changed();
            } else {
                emit failed(saved.error());
            }
        },
        typedDraft(conversation, text));
}

rookery::Typed StoreClient::typedDraft(const ConversationRef &conversation, const QString &text)
{
    return {rookery::Typed::Draft,
            [id = conversation.m_id] { return id->has_value() ? **id : ConversationId(0); }, text};
}

QString StoreClient::pictureFolder() const
{
    return ChatStore::attachmentFolder(m_thread.file());
}

QString StoreClient::pictureFile(const QString &hash) const
{
    return rookery::Attachments::pathOf(pictureFolder(), hash);
}

void StoreClient::putPicture(const QByteArray &bytes, const rookery::Attachment &about, QObject *context,
                             Then<rookery::Attachment> then)
{
    m_thread.run(
        context, [bytes, about](ChatStore &store) { return store.attachments().put(bytes, about); },
        std::move(then));
}

void StoreClient::addToDraft(const ConversationRef &conversation, const rookery::Attachment &picture,
                             QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context,
        [id = conversation.m_id, picture](ChatStore &store) {
            return *id ? store.together([&] { return addToDraftIn(store, **id, picture); }) : *id;
        },
        [this, then = std::move(then)](const StoreResult<ConversationId> &added) {
            then(added);
            emit changed();
        });
}

void StoreClient::setEdit(MessageId id, const std::optional<QString> &text)
{
    m_thread.post([id, text](ChatStore &store) { return store.messages().setEdit(id, text); },
                  rookery::Typed{rookery::Typed::Edit, [id] { return id; }, text.value_or(QString())});
}

void StoreClient::setAltText(MessageId id, int position, const QString &text)
{
    m_thread.post(
        [id, position, text](ChatStore &store) { return store.messages().setAltText(id, position, text); });
}

void StoreClient::setModel(ConversationId id, const QString &fingerprint, const QString &modelName,
                           const QString &templateName)
{
    m_thread.post([id, fingerprint, modelName, templateName](ChatStore &store) -> StoreResult<> {
        const auto model = store.conversations().setModel(id, fingerprint, modelName);
        return model ? store.conversations().setTemplate(id, templateName) : model;
    });
}

void StoreClient::duplicate(ConversationId id, const QString &title, QObject *context,
                            Then<ConversationId> then)
{
    m_thread.run(
        context, [id, title](ChatStore &store) { return store.conversations().duplicate(id, title); },
        [this, then = std::move(then)](const StoreResult<ConversationId> &copy) {
            then(copy);
            emit changed();
        });
}

void StoreClient::fork(MessageId upTo, const QString &title, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context, [upTo, title](ChatStore &store) { return store.conversations().fork(upTo, title); },
        [this, then = std::move(then)](const StoreResult<ConversationId> &copy) {
            then(copy);
            emit changed();
        });
}

void StoreClient::remove(ConversationId id, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.conversations().remove(id); },
        [this, then = std::move(then)](const StoreResult<> &removed) {
            then(removed);
            emit changed();
        });
}

void StoreClient::restore(ConversationId id, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.conversations().restore(id); },
        [this, then = std::move(then)](const StoreResult<> &restored) {
            then(restored);
            emit changed();
        });
}

void StoreClient::importFrom(const QString &file, QObject *context, Then<ConversationId> then)
{
    ++m_importing;
    emit importProgressed(0);
    m_imports.start([this, file, context = QPointer<QObject>(context), then = std::move(then),
                     stop = m_importStop.get_token()] {
        const auto progressed = [this](double fraction) {
            QMetaObject::invokeMethod(
                this,
                [this, fraction] {
                    if (fraction < 1 && m_importing > 0) {
                        emit importProgressed(fraction);
                    }
                },
                Qt::QueuedConnection);
        };
        auto imported = importFile(m_thread, file, stop, progressed);
        if (!imported && (imported.error().code == StoreErrorCode::BadInput ||
                          imported.error().code == StoreErrorCode::Cancelled)) {
            imported.error().subject = QFileInfo(file).fileName();
        }
        QMetaObject::invokeMethod(
            this,
            [this, context, then, imported] {
                if (--m_importing == 0) {
                    emit importProgressed(1);
                }
                if (context) {
                    then(imported);
                }
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void StoreClient::cancelImports()
{
    m_importStop.request_stop();
    m_importStop = std::stop_source();
}

void StoreClient::check(ConversationId id, QObject *context, Then<rookery::ConversationDamage> then)
{
    const auto check = std::make_shared<rookery::ConversationCheck>(id);
    m_thread.runBetween(
        context, [check](ChatStore &store) { return store.messages().goOn(*check, CheckStep); },
        [check, then = std::move(then)](const StoreResult<> &checked) {
            then(checked ? StoreResult<rookery::ConversationDamage>(check->damage()) : passOn(checked));
        });
}

void StoreClient::checkPictures(const QList<rookery::Attachment> &pictures, QObject *context,
                                Then<QStringList> then)
{
    m_thread.run(
        context,
        [pictures](ChatStore &store) { return StoreResult<QStringList>(changedPictures(store, pictures)); },
        std::move(then));
}

void StoreClient::markdown(ConversationId id, QObject *context, Then<QByteArray> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return rookery::exportMarkdown(store, id); }, std::move(then));
}

void StoreClient::exportTo(ConversationId id, const QString &file, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id, file](ChatStore &store) { return exportIn(store, id, file); }, std::move(then));
}

void StoreClient::saveText(const QString &file, const QByteArray &text, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [file, text](ChatStore &) { return rookery::writePrivateFile(file, text); },
        std::move(then));
}

void StoreClient::addTurn(const ConversationRef &conversation, const rookery::NewMessage &question,
                          const QString &modelName, QObject *context, Then<rookery::Messages::Turn> then)
{
    m_thread.run(
        context,
        [id = conversation.m_id, question,
         modelName](ChatStore &store) -> StoreResult<rookery::Messages::Turn> {
            if (!*id) {
                return passOn(*id);
            }
            rookery::NewMessage asked = question;
            asked.conversation = **id;
            return store.messages().addTurn(asked, modelName);
        },
        [this, then = std::move(then)](const StoreResult<rookery::Messages::Turn> &turn) {
            then(turn);
            emit changed();
        });
}

void StoreClient::addVersion(const rookery::NewMessage &version, QObject *context,
                             Then<OpenedConversation> then)
{
    m_thread.run(
        context,
        [version](ChatStore &store) -> StoreResult<OpenedConversation> {
            if (const auto added = store.messages().add(version); !added) {
                return passOn(added);
            }
            return openIn(store, version.conversation);
        },
        [this, then = std::move(then)](const StoreResult<OpenedConversation> &opened) {
            then(opened);
            emit changed();
        });
}

void StoreClient::addAnswers(ConversationId conversation, MessageId question, const QString &modelName,
                             int count, QObject *context, Then<AddedAnswers> then)
{
    m_thread.run(
        context,
        [conversation, question, modelName, count](ChatStore &store) -> StoreResult<AddedAnswers> {
            auto answers = store.messages().addAnswers(conversation, question, modelName, count);
            if (!answers) {
                return passOn(answers);
            }
            auto opened = openIn(store, conversation);
            return opened ? StoreResult<AddedAnswers>({std::move(*opened), std::move(*answers)})
                          : passOn(opened);
        },
        std::move(then));
}

void StoreClient::resume(MessageId id)
{
    m_thread.post([id](ChatStore &store) { return store.messages().resume(id); });
}

void StoreClient::finish(const rookery::Message &message)
{
    m_thread.post([id = message.id, status = message.status, stats = message.stats,
                   failure = message.failure](ChatStore &store) {
        return store.messages().finish(id, status, stats, failure);
    });
}

void StoreClient::setFigures(MessageId id, const QByteArray &packed)
{
    m_thread.post([id, packed](ChatStore &store) { return store.messages().setFigures(id, packed); });
}

void StoreClient::figures(MessageId id, QObject *context, Then<QByteArray> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.messages().figures(id); }, std::move(then));
}

void StoreClient::whenDone(QObject *context, std::function<void()> then)
{
    m_thread.run(
        context, [](ChatStore &) { return StoreResult<>(); },
        [then = std::move(then)](const StoreResult<> &) { then(); });
}

void StoreClient::path(ConversationId id, QObject *context, Then<QList<rookery::Message>> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.messages().branch(id); }, std::move(then));
}

void StoreClient::showSibling(MessageId id, int step, QObject *context, Then<OpenedConversation> then)
{
    m_thread.run(
        context, [id, step](ChatStore &store) { return openSibling(store, id, step); }, std::move(then));
}

void StoreClient::showMessage(MessageId id, QObject *context, Then<OpenedConversation> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return openAround(store, id); }, std::move(then));
}

void StoreClient::removeMessage(MessageId id, QObject *context, Then<rookery::RemovedMessage> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.messages().remove(id); }, std::move(then));
}

void StoreClient::restoreMessage(const rookery::RemovedMessage &removed, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [removed](ChatStore &store) { return store.messages().restore(removed); }, std::move(then));
}

void StoreClient::nearestState(ConversationId conversation, MessageId leaf, const QString &fingerprint,
                               QObject *context, Then<std::optional<FoundState>> then)
{
    m_thread.run(
        context,
        [conversation, leaf, fingerprint](ChatStore &store) {
            return nearestIn(store, conversation, leaf, fingerprint);
        },
        std::move(then));
}

void StoreClient::saveState(const rookery::NewState &state, const QByteArray &image)
{
    m_thread.run(
        this, [state, image](ChatStore &store) { return store.states().save(state, image); },
        [this, conversation = state.conversation](const StoreResult<rookery::StateInfo> &saved) {
            if (saved) {
                emit statesChanged(conversation);
            } else {
                emit failed(saved.error());
            }
        });
}

void StoreClient::nameState(StateId id, const QString &name, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context,
        [id, name](ChatStore &store) -> StoreResult<ConversationId> {
            const auto state = store.states().get(id);
            const auto named = state ? store.states().rename(id, name) : StoreResult<>(passOn(state));
            return named ? StoreResult<ConversationId>(state->conversation) : passOn(named);
        },
        [this, then = std::move(then)](const StoreResult<ConversationId> &named) {
            then(named);
            if (named) {
                emit statesChanged(*named);
            }
        });
}

void StoreClient::removeState(StateId id, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context,
        [id](ChatStore &store) -> StoreResult<ConversationId> {
            const auto state = store.states().get(id);
            const auto removed = state ? store.states().remove(id) : StoreResult<>(passOn(state));
            return removed ? StoreResult<ConversationId>(state->conversation) : passOn(removed);
        },
        [this, then = std::move(then)](const StoreResult<ConversationId> &removed) {
            then(removed);
            if (removed) {
                emit statesChanged(*removed);
            }
        });
}

void StoreClient::exportState(StateId id, const QString &file, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id, file](ChatStore &store) { return rookery::exportState(store, id, file); },
        std::move(then));
}

void StoreClient::startFromState(StateId id, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return startIn(store, id); },
        [this, then = std::move(then)](const StoreResult<ConversationId> &started) {
            then(started);
            emit changed();
        });
}

void StoreClient::startFromImage(const rookery::NewState &state, const QString &templateName,
                                 const QByteArray &image, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context,
        [state, templateName, image](ChatStore &store) {
            Conversation like;
            like.title = state.name;
            like.templateName = templateName;
            return beginWith(store, like, state, image);
        },
        [this, then = std::move(then)](const StoreResult<ConversationId> &started) {
            then(started);
            emit changed();
        });
}

void StoreClient::putUnder(MessageId upTo, const rookery::NewState &state, const QByteArray &image,
                           QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context, [upTo, state, image](ChatStore &store) { return putUnderIn(store, upTo, state, image); },
        [this, then = std::move(then)](const StoreResult<ConversationId> &started) {
            then(started);
            emit changed();
        });
}

void StoreClient::states(ConversationId id, QObject *context, Then<QList<rookery::StateInfo>> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.states().list(id); }, std::move(then));
}
