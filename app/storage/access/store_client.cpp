#include "app/storage/access/store_client.h"

#include "app/storage/access/import_file.h"
#include "app/storage/exchange/export.h"
#include "app/storage/private_files.h"

#include <QFileInfo>

#include <utility>

using rookery::ChatStore;
using rookery::Conversation;
using rookery::ConversationId;
using rookery::MessageId;
using rookery::StateId;
using rookery::StoreErrorCode;
using rookery::StoreResult;

namespace {

// What is asked for meanwhile waits no longer for it.
constexpr std::chrono::milliseconds CheckStep{2};
constexpr int MessagesAStep = 8;

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

/// For work that the conversation list may show; tells whoever asked first.
template<typename T>
StoreClient::Then<T> StoreClient::andChanged(Then<T> then)
{
    return [this, then = std::move(then)](const StoreResult<T> &result) {
        then(result);
        emit changed();
    };
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
        context, [id](ChatStore &store) { return store_work::open(store, id, store_work::Branch::End); },
        std::move(then));
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
            auto stored = store.together([&] { return store_work::create(store, draft, pictures); });
            *id = stored.map([](const Conversation &conversation) { return conversation.id; });
            return stored;
        },
        andChanged(std::move(then)), typedDraft(created, draft));
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
            return *id ? store.together([&] { return store_work::addToDraft(store, **id, picture); }) : *id;
        },
        andChanged(std::move(then)));
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
        andChanged(std::move(then)));
}

void StoreClient::fork(MessageId upTo, const QString &title, QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context, [upTo, title](ChatStore &store) { return store.conversations().fork(upTo, title); },
        andChanged(std::move(then)));
}

void StoreClient::remove(ConversationId id, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.conversations().remove(id); },
        andChanged(std::move(then)));
}

void StoreClient::restore(ConversationId id, QObject *context, Then<void> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.conversations().restore(id); },
        andChanged(std::move(then)));
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
        auto imported = rookery::importFile(m_thread, file, stop, progressed);
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
        [pictures](ChatStore &store) {
            return StoreResult<QStringList>(store_work::changedPictures(store, pictures));
        },
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
        context, [id, file](ChatStore &store) { return store_work::exportTo(store, id, file); },
        std::move(then));
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
        andChanged(std::move(then)));
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
            return store_work::open(store, version.conversation, store_work::Branch::Whole);
        },
        andChanged(std::move(then)));
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
            auto opened = store_work::open(store, conversation, store_work::Branch::Whole);
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
        context, [id, step](ChatStore &store) { return store_work::openSibling(store, id, step); },
        std::move(then));
}

void StoreClient::showMessage(MessageId id, QObject *context, Then<OpenedConversation> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store_work::openAround(store, id); }, std::move(then));
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
            return store_work::nearestState(store, conversation, leaf, fingerprint);
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
        context, [id](ChatStore &store) { return store_work::startFrom(store, id); },
        andChanged(std::move(then)));
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
            return store_work::beginWith(store, like, state, image);
        },
        andChanged(std::move(then)));
}

void StoreClient::putUnder(MessageId upTo, const rookery::NewState &state, const QByteArray &image,
                           QObject *context, Then<ConversationId> then)
{
    m_thread.run(
        context,
        [upTo, state, image](ChatStore &store) { return store_work::putUnder(store, upTo, state, image); },
        andChanged(std::move(then)));
}

void StoreClient::states(ConversationId id, QObject *context, Then<QList<rookery::StateInfo>> then)
{
    m_thread.run(
        context, [id](ChatStore &store) { return store.states().list(id); }, std::move(then));
}
