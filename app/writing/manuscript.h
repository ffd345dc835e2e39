#pragma once

#include "app/storage/access/store_client.h"
#include "app/writing/written_text.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <qqmlintegration.h>

#include <memory>

/// The text shown: what is in it, where the cursor is, and its versions on the disk. A change is stored
/// within 500 ms. Positions are in UTF-16 units. GUI thread.
class Manuscript : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.manuscript is the one object")
    Q_PROPERTY(qint64 documentId READ documentId NOTIFY documentChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(bool opening READ opening NOTIFY documentChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY edited)
    Q_PROPERTY(int words READ words NOTIFY counted)
    Q_PROPERTY(int characters READ characters NOTIFY counted)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY edited)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY edited)
    Q_PROPERTY(bool anyByModel READ anyByModel NOTIFY edited)
    Q_PROPERTY(bool anySelected READ anySelected NOTIFY cursorMoved)

public:
    explicit Manuscript(StoreClient &store, QObject *parent = nullptr);
    ~Manuscript() override;

    qint64 documentId() const { return m_id; }  ///< 0 = it isn't stored yet
    QString title() const { return m_title; }
    bool opening() const { return m_opening; }
    bool empty() const { return text().isEmpty(); }
    int words() const { return m_words; }
    int characters() const { return m_characters; }
    bool canUndo() const { return m_written.canUndo(); }
    bool canRedo() const { return m_written.canRedo(); }
    bool anyByModel() const { return !m_written.byModel().isEmpty(); }

    const QString &text() const { return m_written.text(); }
    const QList<rookery::TextRun> &byModel() const { return m_written.byModel(); }
    const rookery::TextTokens &tokens() const { return m_written.tokens(); }  ///< that models wrote
    qint64 cursor() const { return m_cursor; }
    rookery::TextRun selection() const { return m_selection; }
    bool anySelected() const { return m_selection.length > 0; }
    void setCursor(qint64 position, rookery::TextRun selection);
    /// How a model is to write in it: JSON, empty = the defaults.
    const QString &sampling() const { return m_sampling; }
    void setSampling(const QString &json);

    /// Shows another text, once it is read; 0 = an empty one, which is stored with the first words.
    void open(rookery::ConversationId id);
    /// The name was changed in the list.
    void showTitle(rookery::ConversationId id, const QString &title);

    /// As `WrittenText::replace`.
    void replace(rookery::TextRun stretch, const QString &inserted, WrittenText::By by, bool goesOn = false,
                 const rookery::TextTokens &tokens = {});
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void accept();

    /// What changes from now on is a version of its own, until `endVersion`.
    /// \param besides it stands beside the version before, not behind it
    void beginVersion(rookery::VersionKind kind, const QString &modelName = {}, bool besides = false);
    void endVersion();
    /// Stores what isn't stored yet.
    void save();
    /// All of the text becomes another one, which is a version of its own.
    void replaceAll(const QString &text, rookery::VersionKind kind);
    /// The text becomes that of one of its versions; what comes then branches off there.
    void goBackTo(const rookery::OpenedText &version);

signals:
    void documentChanged();  ///< another text is shown, or read, or has become stored
    void titleChanged();
    void samplingShown();  ///< another text is shown, with its own
    void shownAnew();      ///< all of the text is another one
    /// \param at where something was replaced
    void changed(rookery::TextRun at, qint64 inserted, WrittenText::By by);
    void edited();  ///< after any of both
    void counted();
    void cursorMoved();
    void cursorWanted(qint64 position);  ///< it is to be brought into view
    void versionsChanged();
    void failed(const rookery::StoreError &error);

private:
    struct Stored;

    void show(const rookery::OpenedText &opened);
    void touch();
    void store(bool ends);
    void saveSampling();
    void putInAll(const QString &text, const QList<rookery::TextRun> &byModel,
                  const rookery::TextTokens &tokens);
    void suggestTitle();
    void count();

    StoreClient &m_store;
    WrittenText m_written;
    std::shared_ptr<Stored> m_stored;  ///< the store's thread alone looks into it
    QTimer m_saving;
    QTimer m_samplingSaving;
    QTimer m_counting;
    qint64 m_id = 0;
    QString m_title;
    bool m_titleIsAuto = true;
    QString m_sampling;
    bool m_opening = false;
    bool m_unsaved = false;
    rookery::VersionKind m_kind = rookery::VersionKind::Typed;  ///< of what changes now
    QString m_modelName;                                        ///< that writes it
    quint64 m_number = 0;                                       ///< counts what is opened
    qint64 m_cursor = 0;
    rookery::TextRun m_selection;
    int m_words = 0;
    int m_characters = 0;
};
