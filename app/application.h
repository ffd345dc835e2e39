#pragma once

#include "app/chat/code_files.h"
#include "app/chat/conversation_list_model.h"
#include "app/chat/other_model.h"
#include "app/desktop/global_shortcut.h"
#include "app/desktop/tray.h"
#include "app/files/file_chooser.h"
#include "app/hosting/local_server.h"
#include "app/models/model_controller.h"
#include "app/panes/panes.h"
#include "app/panes/quick_chat.h"
#include "app/personas/personas.h"
#include "app/prompts/prompt_library.h"
#include "app/reading/shelf_controller.h"
#include "app/settings/settings.h"
#include "app/settings/unfinished_texts.h"
#include "app/speech/read_aloud.h"
#include "app/speech/system_voice.h"
#include "app/teach/teaching.h"
#include "app/upkeep/data_check.h"
#include "app/upkeep/data_move.h"
#include "app/writing/writing.h"

#include <QVariantList>
#include <qqmlintegration.h>

class QJSEngine;
class QQmlEngine;

/// What the command line asked for.
struct StartOptions {
    QString dataFolder;        ///< exists
    QString modelFile = {};    ///< empty: the one used last, or the starter
    QString startFolder = {};  ///< where a start looks first, if the data was moved from there; else empty
    /// Where the data should be and isn't, as on a disk that isn't there; `dataFolder` is a passing one then.
    QString missingFolder = {};
    bool quick = false;                ///< for the quick window
    QStringList folderArguments = {};  ///< with which another start finds the same data; none: it is usual

    /// Of the database.
    QString storeFolder() const { return missingFolder.isEmpty() ? dataFolder : missingFolder; }
};

/// Everything behind the window, wired together; QML knows it as `App`. One at a time; GUI thread.
class Application : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(Settings *settings READ settings CONSTANT)
    Q_PROPERTY(Panes *panes READ panes CONSTANT)
    Q_PROPERTY(ChatController *chat READ chat NOTIFY focusChanged)
    Q_PROPERTY(SamplingModel *sampling READ sampling NOTIFY focusChanged)
    Q_PROPERTY(PromptModel *prompt READ prompt NOTIFY focusChanged)
    Q_PROPERTY(StateModel *states READ states NOTIFY focusChanged)
    Q_PROPERTY(NextToken *nextToken READ nextToken NOTIFY focusChanged)
    Q_PROPERTY(MemoryPicture *memory READ memory NOTIFY focusChanged)
    Q_PROPERTY(QuickChat *quick READ quick CONSTANT)
    Q_PROPERTY(GlobalShortcut *quickKeys READ quickKeys CONSTANT)
    Q_PROPERTY(ConversationListModel *conversations READ conversations CONSTANT)
    Q_PROPERTY(PromptLibrary *library READ library CONSTANT)
    Q_PROPERTY(Writing *writing READ writing CONSTANT)
    Q_PROPERTY(ModelController *models READ models CONSTANT)
    Q_PROPERTY(OtherModel *otherModel READ otherModel CONSTANT)
    Q_PROPERTY(Teaching *teaching READ teaching CONSTANT)
    Q_PROPERTY(ShelfController *shelf READ shelf CONSTANT)
    Q_PROPERTY(Personas *personas READ personas CONSTANT)
    Q_PROPERTY(ReadAloud *readAloud READ readAloud CONSTANT)
    Q_PROPERTY(UnfinishedTexts *unfinished READ unfinished CONSTANT)
    Q_PROPERTY(Undo *undo READ undo CONSTANT)
    Q_PROPERTY(Tray *tray READ tray CONSTANT)
    Q_PROPERTY(FileChooser *files READ files CONSTANT)
    Q_PROPERTY(LocalServer *server READ server CONSTANT)
    Q_PROPERTY(DataCheck *dataCheck READ dataCheck CONSTANT)
    Q_PROPERTY(DataMove *dataMove READ dataMove CONSTANT)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QStringList starterCredits READ starterCredits CONSTANT)
    Q_PROPERTY(QStringList marked READ marked WRITE setMarked NOTIFY markedChanged)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY languagesChanged)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY languageIndexChanged)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY mirroredChanged)

public:
    explicit Application(const StartOptions &options, QObject *parent = nullptr);
    ~Application() override;

    /// For the QML engine: the one that exists.
    static Application *create(QQmlEngine *, QJSEngine *);

    /// Loads the first model and opens the conversation that was shown last.
    void start();
    /// Opens a conversation, whatever page is shown.
    void showConversation(rookery::ConversationId conversation);
    /// The language changed: what models say about their rows is said again.
    void retranslate();

    Settings *settings() { return &m_settings; }
    Panes *panes() { return &m_panes; }
    // Of the pane in focus, on which the sides and the shortcuts of the window act.
    ChatController *chat() { return m_panes.focused()->chat(); }
    SamplingModel *sampling() { return m_panes.focused()->sampling(); }
    PromptModel *prompt() { return m_panes.focused()->prompt(); }
    StateModel *states() { return m_panes.focused()->states(); }
    Timeline *timeline() { return m_panes.focused()->timeline(); }
    AnswerInspection *inspection() { return m_panes.focused()->inspection(); }
    NextToken *nextToken() { return m_panes.focused()->nextToken(); }
    MemoryPicture *memory() { return m_panes.focused()->memory(); }
    QuickChat *quick() { return &m_quick; }
    GlobalShortcut *quickKeys() { return &m_quickKeys; }
    AnswerWriters &writers() { return m_writers; }
    ConversationListModel *conversations() { return &m_conversations; }
    PromptLibrary *library() { return &m_library; }
    Writing *writing() { return &m_writing; }
    ModelController *models() { return &m_models; }
    OtherModel *otherModel() { return &m_otherModel; }
    Teaching *teaching() { return &m_teaching; }
    ShelfController *shelf() { return &m_shelf; }
    Personas *personas() { return &m_personas; }
    ReadAloud *readAloud() { return &m_readAloud; }
    UnfinishedTexts *unfinished() { return &m_unfinished; }
    Undo *undo() { return &m_undo; }
    Tray *tray() { return &m_tray; }
    FileChooser *files() { return &m_files; }
    LocalServer *server() { return &m_server; }
    DataCheck *dataCheck() { return &m_dataCheck; }
    DataMove *dataMove() { return &m_dataMove; }
    EngineClient &engine() { return m_engine; }
    StoreClient &store() { return m_store; }
    QString monoFamily() const { return m_monoFamily; }
    QString version() const;
    QStringList starterCredits() const;              ///< of the data that the starter was trained with
    QStringList marked() const { return m_marked; }  ///< words that the messages shown have marked
    void setMarked(const QStringList &words);
    QVariantList languages() const;  ///< {name, locale}
    int languageIndex() const;
    bool mirrored() const;  ///< lines of the window's language begin on the right

    Q_INVOKABLE void copy(const QString &text);
    /// Asks for a file and saves a block of code in it. \param language as behind a fence
    Q_INVOKABLE void saveCode(const QString &code, const QString &language)
    {
        m_codeFiles.save(code, language);
    }
    /// A link in an answer was clicked; the window shows where it leads before anything is opened.
    Q_INVOKABLE void askToOpen(const QString &target) { emit linkAsked(target); }
    /// Shows pictures of a message large, one of them first.
    Q_INVOKABLE void showPictures(const QVariantList &pictures, int index)
    {
        emit picturesAsked(pictures, index);
    }
    /// Opens a web page or mail address in the program that the desktop has for it; other schemes are
    /// refused.
    Q_INVOKABLE void openLink(const QString &target);
    Q_INVOKABLE void openDataFolder();
    /// A shortcut as the keyboard of the language has it: "Ctrl+N", "Strg+N".
    Q_INVOKABLE QString keys(const QString &shortcut) const;

signals:
    void focusChanged();  ///< of the panes
    void languagesChanged();
    void languageIndexChanged();
    void mirroredChanged();
    void markedChanged();
    void conversationShown();  ///< not from within the window: its page is to be shown
    void linkAsked(const QString &target);
    void picturesAsked(const QVariantList &pictures, int index);

private:
    QList<SamplingModel *> allSampling();
    void shareSampling();
    void fitSampling();

    StartOptions m_options;
    Settings m_settings;
    UnfinishedTexts m_unfinished;
    EngineClient m_engine;
    StoreClient m_store;
    Undo m_undo;
    AnswerWriters m_writers;
    Panes m_panes;
    QuickChat m_quick;
    ConversationListModel m_conversations;
    PromptLibrary m_library;
    Writing m_writing;
    ModelController m_models;
    OtherModel m_otherModel;
    Teaching m_teaching;
    ShelfController m_shelf;
    Personas m_personas;
    SystemVoice m_voice;
    ReadAloud m_readAloud;
    FileChooser m_files;
    CodeFiles m_codeFiles;
    LocalServer m_server;
    DataCheck m_dataCheck;
    DataMove m_dataMove;
    Tray m_tray;
    GlobalShortcut m_quickKeys;
    QString m_monoFamily;
    QStringList m_marked;
};
