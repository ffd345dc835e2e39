#pragma once

#include "app/chat/shown_chats.h"
#include "app/chat/undo.h"
#include "app/reading/document_text.h"
#include "app/reading/recall_test.h"
#include "app/reading/shelf_model.h"
#include "app/settings/settings.h"

#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <qqmlintegration.h>

#include <stop_token>

/// The shelf as a person uses it: documents put there and read, conversations started from them. GUI thread.
class ShelfController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.shelf is the one object")
    Q_PROPERTY(ShelfModel *items READ items CONSTANT)
    Q_PROPERTY(RecallTest *recall READ recall CONSTANT)
    Q_PROPERTY(DocumentText *text READ text CONSTANT)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(int arriving READ arriving NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY noticeChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString awaited READ awaited NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QStringList limits READ limits NOTIFY limitChanged)
    Q_PROPERTY(int limitIndex READ limitIndex WRITE setLimitIndex NOTIFY limitChanged)

public:
    ShelfController(EngineClient &engine, StoreClient &store, ShownChats &chats, Settings &settings,
                    Undo &undo, QObject *parent = nullptr);
    ~ShelfController() override;

    /// Looks at the folder, and goes on with what isn't read yet.
    void start();
    /// Looks again: something came there by another way.
    void refresh();
    /// Looks whether another program put something there or took it away; costs next to nothing.
    Q_INVOKABLE void lookAgain();
    /// The language changed.
    void retranslate();

    ShelfModel *items() { return &m_items; }
    RecallTest *recall() { return &m_recall; }
    DocumentText *text() { return &m_text; }
    bool loaded() const { return m_loaded; }     ///< the folder was looked at
    int arriving() const { return m_arriving; }  ///< documents that are being taken apart
    QString error() const { return m_error; }
    QString notice() const { return m_notice; }  ///< what went well, and wouldn't be seen otherwise
    /// What is read for a conversation, which then goes on from it; empty: nothing.
    QString awaited() const { return m_awaited; }
    QString sizeText() const;  ///< of all that is there
    QStringList limits() const;
    int limitIndex() const;
    void setLimitIndex(int index);

    /// Documents, folders of them, or state files.
    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE bool isDocument(const QUrl &file) const;
    Q_INVOKABLE void rename(const QString &id, const QString &name);
    Q_INVOKABLE void setPurpose(const QString &id, const QString &purpose);
    Q_INVOKABLE void setPaused(const QString &id, bool paused);
    Q_INVOKABLE void readAnew(const QString &id);
    Q_INVOKABLE void tryAgain(const QString &id);
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void verify(const QString &id);
    Q_INVOKABLE void exportTo(const QString &id, const QUrl &file);
    /// `conversationStarted` comes where that was possible.
    Q_INVOKABLE void startConversation(const QString &id);
    /// Starts a copy of the conversation shown, whose model has read the document before it.
    Q_INVOKABLE void putUnderConversation(const QString &id);
    /// The text is here, and the model in use can read it.
    Q_INVOKABLE bool canRead(const QString &id) const;
    /// Has the model in use read the text, unless it has; then does the same with the conversation shown now.
    Q_INVOKABLE void readForConversation(const QString &id);
    Q_INVOKABLE void dismiss();

    /// Shows the text, from that place on.
    Q_INVOKABLE void openText(const QString &id, int passage);
    Q_INVOKABLE void testRecall(const QString &id);

    /// The passages of a document that a question is about.
    void findPassages(const QString &id, const QString &question, QObject *context,
                      std::function<void(const FoundPassages &)> then);

signals:
    void changed();
    void noticeChanged();
    void limitChanged();
    void conversationStarted();
    void textWanted();

private:
    using Item = rookery::shelf::Item;

    void show(std::vector<Item> items);
    void giveAwaited();
    void refuse(const QString &sentence);
    void addOne(const QString &file);
    void place(rookery::Result<rookery::shelf::Document> document);
    void addState(const QString &file);
    void change(const QString &id, std::function<rookery::Result<void>(const rookery::shelf::Shelf &)> work);
    void begin(const Item &item, rookery::MessageId under);
    void beginWith(const Item &item, const QByteArray &image, qint64 tokens, rookery::MessageId under);
    void tellError(const QString &sentence);
    void tellNotice(const QString &sentence);
    void thin();

    EngineClient &m_engine;
    StoreClient &m_store;
    ShownChats &m_chats;
    Settings &m_settings;
    Undo &m_undo;
    ShelfClient m_shelf;
    DocumentReader m_reader;
    ShelfModel m_items;
    PassageCache m_passages;
    DocumentText m_text;
    RecallTest m_recall;
    QString m_error;
    QString m_notice;
    bool m_loaded = false;
    int m_arriving = 0;
    QStringList m_refused;  ///< why files that were added aren't there
    QStringList m_present;  ///< what was added, and is there already
    std::filesystem::file_time_type m_lookedAt;
    QString m_awaited;
    rookery::ConversationId m_awaiting = 0;  ///< the conversation
    struct Import {
        quint64 number = 0;
        Item item;
        rookery::MessageId under = 0;
    } m_import;  ///< a tuned state on its way through the engine
    std::stop_source m_stop;
    QThreadPool m_extraction;  ///< last: what it does reaches the others
};
