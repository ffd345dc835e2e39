#pragma once

#include "app/storage/access/store_thread.h"
#include "app/storage/access/store_work.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

/// Empty answers to a question, with the branch that shows the first of them.
struct AddedAnswers {
    OpenedConversation opened;
    QList<rookery::Message> answers;
};

/// Names a conversation to the store, also one that is still being stored: the store does all in order, so
/// what is asked for after the creation finds an id.
class ConversationRef
{
public:
    explicit ConversationRef(const rookery::StoreResult<rookery::ConversationId> &id)
        : m_id(std::make_shared<rookery::StoreResult<rookery::ConversationId>>(id))
    {
    }

private:
    friend class StoreClient;
    std::shared_ptr<rookery::StoreResult<rookery::ConversationId>> m_id;  ///< for the store's thread
};

/// The store as the window's thread sees it. Every call returns at once and runs on the store's thread, in
/// the order of the calls; its outcome comes back to the window's thread, unless `context` is gone by then.
/// Calls without an outcome report a failure by `failed`.
class StoreClient : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Then = std::function<void(const rookery::StoreResult<T> &)>;

    /// Opens `file`; `failed` says where that isn't possible. The destructor writes all that was asked for.
    explicit StoreClient(const QString &file, QObject *parent = nullptr)
        : StoreClient(file, {}, parent)
    {
    }
    StoreClient(const QString &file, const rookery::StoreOptions &options, QObject *parent = nullptr);
    ~StoreClient() override;

    rookery::StoreThread &thread() { return m_thread; }
    /// Where the bytes of a picture stand.
    QString pictureFile(const QString &hash) const;
    QString pictureFolder() const;

    /// Goes on with an empty file: `replaced` or `failed`.
    void replaceDamaged() { m_thread.replaceDamaged(); }
    /// \copydoc rookery::StoreThread::moveFile
    void moveFile(std::function<rookery::StoreResult<QString>()> move) { m_thread.moveFile(std::move(move)); }

    void conversations(QObject *context, Then<QList<rookery::ConversationSummary>> then);
    void search(const QString &text, QObject *context, Then<QList<rookery::SearchHit>> then);
    /// With the end of the branch (rookery::Messages::branchEnd), for what comes before it `earlier`.
    void open(rookery::ConversationId id, QObject *context, Then<OpenedConversation> then);
    /// A branch from its first message to `last`, read between other work, or at once.
    void earlier(rookery::MessageId last, QObject *context, Then<QList<rookery::Message>> then);
    void pathTo(rookery::MessageId last, QObject *context, Then<QList<rookery::Message>> then);
    /// With what is typed and attached already.
    ConversationRef create(const QString &draft, const QList<rookery::Attachment> &pictures, QObject *context,
                           Then<rookery::Conversation> then);
    void rename(rookery::ConversationId id, const QString &title);
    void suggestTitle(rookery::ConversationId id, const QString &title);
    void setPinned(rookery::ConversationId id, bool pinned);
    void setSampling(const ConversationRef &conversation, const QString &json);
    void setPrompt(const ConversationRef &conversation, const QString &systemPrompt,
                   const QString &templateChoice);
    void setDraft(const ConversationRef &conversation, const QString &text,
                  const QList<rookery::Attachment> &pictures, QObject *context, Then<void> then);
    /// Keeps a picture's bytes, so that it can be attached.
    void putPicture(const QByteArray &bytes, const rookery::Attachment &about, QObject *context,
                    Then<rookery::Attachment> then);
    /// To the pictures of a draft that isn't shown.
    void addToDraft(const ConversationRef &conversation, const rookery::Attachment &picture, QObject *context,
                    Then<rookery::ConversationId> then);
    void setEdit(rookery::MessageId id, const std::optional<QString> &text);
    void setAltText(rookery::MessageId id, int position, const QString &text);
    void setModel(rookery::ConversationId id, const QString &fingerprint, const QString &modelName,
                  const QString &templateName);
    void duplicate(rookery::ConversationId id, const QString &title, QObject *context,
                   Then<rookery::ConversationId> then);
    void fork(rookery::MessageId upTo, const QString &title, QObject *context,
              Then<rookery::ConversationId> then);
    void remove(rookery::ConversationId id, QObject *context, Then<void> then);
    void restore(rookery::ConversationId id, QObject *context, Then<void> then);
    /// A new conversation of what `exportTo` wrote as JSON. Read on a thread of its own and stored in slices,
    /// between which other work has its turn; one file after the other. `importProgressed` says how far it
    /// is.
    void importFrom(const QString &file, QObject *context, Then<rookery::ConversationId> then);
    /// Takes out what was stored of the files being imported: Cancelled.
    void cancelImports();

    /// Whether a conversation still is what was written, which is looked at between other work; then, whether
    /// its pictures' files are: the names of those that aren't.
    void check(rookery::ConversationId id, QObject *context, Then<rookery::ConversationDamage> then);
    void checkPictures(const QList<rookery::Attachment> &pictures, QObject *context, Then<QStringList> then);
    /// The branch shown, for reading.
    void markdown(rookery::ConversationId id, QObject *context, Then<QByteArray> then);
    void exportTo(rookery::ConversationId id, const QString &file, QObject *context, Then<void> then);

    /// Writes a private file, whole or not at all.
    void saveText(const QString &file, const QByteArray &text, QObject *context, Then<void> then);

    /// Stores the user's message and an empty answer below it.
    void addTurn(const ConversationRef &conversation, const rookery::NewMessage &question,
                 const QString &modelName, QObject *context, Then<rookery::Messages::Turn> then);
    /// Another version of a message, under the same parent, which is shown then.
    void addVersion(const rookery::NewMessage &version, QObject *context, Then<OpenedConversation> then);
    /// More empty answers to a question, of which the first is shown then.
    void addAnswers(rookery::ConversationId conversation, rookery::MessageId question,
                    const QString &modelName, int count, QObject *context, Then<AddedAnswers> then);
    /// On the disk within a fifth of a second.
    void appendText(rookery::MessageId id, const QString &piece) { m_thread.appendText(id, piece); }
    void resume(rookery::MessageId id);
    void finish(const rookery::Message &message);
    void setFigures(rookery::MessageId id, const QByteArray &packed);
    void figures(rookery::MessageId id, QObject *context, Then<QByteArray> then);
    /// Comes when everything asked for so far is done, and what it brought was handed out.
    void whenDone(QObject *context, std::function<void()> then);
    void path(rookery::ConversationId id, QObject *context, Then<QList<rookery::Message>> then);
    void showSibling(rookery::MessageId id, int step, QObject *context, Then<OpenedConversation> then);
    void showMessage(rookery::MessageId id, QObject *context, Then<OpenedConversation> then);
    void removeMessage(rookery::MessageId id, QObject *context, Then<rookery::RemovedMessage> then);
    void restoreMessage(const rookery::RemovedMessage &removed, QObject *context, Then<void> then);

    /// The state of that model that stands nearest to the end of a branch; nothing where there is none.
    void nearestState(rookery::ConversationId conversation, rookery::MessageId leaf,
                      const QString &fingerprint, QObject *context, Then<std::optional<FoundState>> then);
    void saveState(const rookery::NewState &state, const QByteArray &image);
    void nameState(rookery::StateId id, const QString &name, QObject *context,
                   Then<rookery::ConversationId> then);
    void removeState(rookery::StateId id, QObject *context, Then<rookery::ConversationId> then);
    void exportState(rookery::StateId id, const QString &file, QObject *context, Then<void> then);
    /// A new conversation that goes on from a saved state: the branch up to it, or the state alone.
    void startFromState(rookery::StateId id, QObject *context, Then<rookery::ConversationId> then);
    /// A new conversation named after a state from elsewhere, which stands before its first message.
    void startFromImage(const rookery::NewState &state, const QString &templateName, const QByteArray &image,
                        QObject *context, Then<rookery::ConversationId> then);
    /// A copy of the branch up to a message whose model has read something else before it: it reads the
    /// branch again, behind that state, with the next question.
    void putUnder(rookery::MessageId upTo, const rookery::NewState &state, const QByteArray &image,
                  QObject *context, Then<rookery::ConversationId> then);
    void states(rookery::ConversationId id, QObject *context, Then<QList<rookery::StateInfo>> then);

signals:
    void failed(const rookery::StoreError &error);
    void replaced(const QString &keptAs);
    void moved(const QString &file);
    void warned(const QString &sentence);    ///< it was opened, but not as it should be
    void recovered();                        ///< something was written again after that had failed
    void importProgressed(double fraction);  ///< 1 = nothing is being imported any more
    void changed();                          ///< something that the conversation list shows
    void statesChanged(rookery::ConversationId conversation);  ///< of that conversation

private:
    template<typename Work>
    void change(Work work);
    template<typename T>
    Then<T> andChanged(Then<T> then);
    static rookery::Typed typedDraft(const ConversationRef &conversation, const QString &text);

    rookery::StoreThread m_thread;
    QThreadPool m_imports;  ///< they use m_thread, so they end before it
    std::stop_source m_importStop;
    int m_importing = 0;
};
