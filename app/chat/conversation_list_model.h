#pragma once

#include "app/chat/shown_chats.h"
#include "app/keyboard/lasting_rows.h"

#include <QSet>
#include <QTimer>
#include <QUrl>
#include <qqmlintegration.h>

/// The conversations, pinned ones first, then by day; or, while something is searched for, what was found.
/// GUI thread.
class ConversationListModel : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.conversations is the one object")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(bool importing READ importing NOTIFY importProgressChanged)
    Q_PROPERTY(double importProgress READ importProgress NOTIFY importProgressChanged)
    Q_PROPERTY(int openRow READ openRow NOTIFY openRowChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        HitMessageRole,  ///< the message found, 0 = none
        TitleRole,
        /// Escaped HTML. Of a message found: with the matches in <b>. In the list: what tells it from another
        /// one of the same title.
        SnippetRole,
        SectionRole,  ///< "Today", "Found", ...
        PinnedRole,
        HasDraftRole,
        OpenRole,     ///< shown, and in focus where several are
        BesideRole,   ///< shown beside that one
        WritingRole,  ///< its answer is being written
        UnseenRole,   ///< an answer ended while it wasn't shown
        TextRole,     ///< no conversation, but a text that is written with a model
    };

    ConversationListModel(StoreClient &store, AnswerWriters &writers, ShownChats &chats, Undo &undo,
                          QObject *parent = nullptr);

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    int openRow() const;
    bool importing() const { return m_importProgress < 1; }
    double importProgress() const { return m_importProgress; }  ///< 0 .. 1 of the file being read

    /// Reads the list again.
    void refresh();
    /// The text shown on its page.
    void setOpenText(rookery::ConversationId text);

    /// It was seen where this model doesn't know that it is shown.
    void markSeen(rookery::ConversationId conversation);

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void open(qint64 conversation, qint64 message = 0);
    /// Beside the conversation that is shown. \param conversation 0 = a new one
    Q_INVOKABLE void openBeside(qint64 conversation);
    Q_INVOKABLE void openNext(int step);
    Q_INVOKABLE void rename(qint64 conversation, const QString &title);
    Q_INVOKABLE void setPinned(qint64 conversation, bool pinned);
    Q_INVOKABLE void duplicate(qint64 conversation);
    Q_INVOKABLE void remove(qint64 conversation);
    Q_INVOKABLE void exportTo(qint64 conversation, const QUrl &file);
    /// The branch shown, as Markdown, to the clipboard.
    Q_INVOKABLE void copyText(qint64 conversation);
    /// Opens a new conversation of what was exported as JSON.
    Q_INVOKABLE void importFrom(const QUrl &file);
    Q_INVOKABLE void cancelImport() { m_store.cancelImports(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void searchTextChanged();
    void openRowChanged();
    void importProgressChanged();
    void textWanted(double text);  ///< it was chosen in the list
    void removed(rookery::ConversationId conversation);
    void renamed(rookery::ConversationId conversation, const QString &title);

private:
    struct Row {
        rookery::ConversationId id = 0;
        rookery::MessageId message = 0;
        QString title;
        QString snippet;
        QString section;
        bool pinned = false;
        bool hasDraft = false;
        bool isText = false;

        bool operator==(const Row &) const = default;
    };

    void tell(Role role);
    void tellOpen();
    void report(const rookery::StoreError &error) { m_chats.focused().notices()->setError(error.message()); }
    void setRows(const QList<Row> &rows);
    void search();
    bool isText(rookery::ConversationId id) const;

    StoreClient &m_store;
    AnswerWriters &m_writers;
    ShownChats &m_chats;
    Undo &m_undo;
    QTimer m_refreshTimer;
    QTimer m_searchTimer;
    QString m_searchText;
    QList<Row> m_rows;
    QSet<rookery::ConversationId> m_unseen;
    rookery::ConversationId m_openText = 0;
    quint64 m_query = 0;
    double m_importProgress = 1;
};

/// The heading of a conversation that was used last at that time.
QString daySection(qint64 usedMs, qint64 nowMs);

/// Those that look the same as another one in the list, which shows how they begin.
QStringList alikeTitles(const QStringList &titles);

/// A snippet as HTML: escaped, the matches in <b>.
QString markMatches(const rookery::SearchHit &hit);
