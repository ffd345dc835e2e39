#include "app/application.h"

#include "app/common/resources.h"
#include "app/settings/languages.h"
#include "app/storage/move_data.h"
#include "engine/file/readable_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeySequence>
#include <QQmlEngine>

namespace {

Application *instance = nullptr;

constexpr std::uint64_t MostCreditBytes = 1 << 20;

const QString LastConversationKey = QStringLiteral("lastConversation");
const QString OwnPresetsKey = QStringLiteral("samplingPresets");
const QString PersonasKey = QStringLiteral("personas");
const QString OwnPromptsKey = QStringLiteral("prompts");

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("rookery.db"));
}

QString chooseMonoFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")}) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

}  // namespace

Application::Application(const StartOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(options.dataFolder)
    , m_store(databaseIn(options.storeFolder()), {.makesFolder = options.missingFolder.isEmpty()})
    , m_chat(m_engine, m_store, m_sampling, m_undo)
    , m_conversations(m_store, m_chat, m_undo)
    , m_prompt(m_engine, m_chat)
    , m_states(m_engine, m_store, m_chat)
    , m_timeline(m_engine, m_store, m_chat, m_states, m_undo)
    , m_inspection(m_engine, m_store, m_sampling, m_chat)
    , m_nextToken(m_engine, m_sampling, m_chat)
    , m_memory(m_engine, m_states)
    , m_writing(m_engine, m_store, m_sampling, m_settings)
    , m_models(m_engine, m_settings)
    , m_otherModel(m_engine, m_models, m_chat)
    , m_teaching(m_engine, m_store, m_settings, options.dataFolder)
    , m_shelf(m_engine, m_store, m_chat, m_settings, m_undo)
    , m_personas(m_chat, m_prompt, m_shelf)
    , m_readAloud(m_voice, m_chat, m_settings)
    , m_files(m_settings)
    , m_codeFiles(m_files, m_store, *m_chat.notices())
    , m_server(m_engine, m_settings)
    , m_dataCheck(databaseIn(options.storeFolder()))
    , m_dataMove(options.startFolder.isEmpty() ? options.dataFolder : options.startFolder, m_settings,
                 m_store, m_chat, m_models)
    , m_tray(m_settings)
    , m_monoFamily(chooseMonoFamily())
{
    instance = this;
    connect(&m_settings, &Settings::languageChanged, this, &Application::languageIndexChanged);
    if (auto *gui = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(gui, &QGuiApplication::layoutDirectionChanged, this, &Application::mirroredChanged);
    }
    connect(&m_chat, &ChatController::conversationChanged, this,
            [this] { m_settings.setValue(LastConversationKey, m_chat.conversationId()); });
    connect(&m_teaching, &Teaching::chatStarted, &m_chat, [this](qint64 id) { m_chat.open(id); });
    connect(&m_teaching, &Teaching::shelved, &m_shelf, &ShelfController::refresh);
    connect(&m_teaching, &Teaching::adapterSaved, m_models.adapters(),
            [this](const QString &folder) { m_models.adapters()->take(folder, false); });
    connect(&m_teaching, &Teaching::adapterWanted, &m_models, [this](const QString &folder) {
        m_models.adapters()->take(folder, true);
        m_models.reload();
    });
    connect(m_writing.manuscript(), &Manuscript::documentChanged, this,
            [this] { m_conversations.setOpenText(m_writing.manuscript()->documentId()); });
    connect(&m_conversations, &ConversationListModel::removed, &m_writing, &Writing::close);
    connect(&m_conversations, &ConversationListModel::renamed, m_writing.manuscript(),
            &Manuscript::showTitle);
    m_sampling.setOwnPresets(m_settings.value(OwnPresetsKey).toString());
    connect(&m_sampling, &SamplingModel::presetsChanged, this,
            [this] { m_settings.setValue(OwnPresetsKey, m_sampling.ownPresetsJson()); });
    connect(&m_sampling, &SamplingModel::presetRemoved, this,
            [this](const QString &name, const QString &json) {
                m_undo.offer(tr("Preset “%1” deleted").arg(name),
                             [this, name, json] { m_sampling.restorePreset(name, json); });
            });
    m_library.setOwn(m_settings.value(OwnPromptsKey).toString());
    connect(&m_library, &PromptLibrary::ownChanged, this,
            [this] { m_settings.setValue(OwnPromptsKey, m_library.ownJson()); });
    connect(&m_library, &PromptLibrary::removed, this, [this](const QString &name, const QString &text) {
        m_undo.offer(tr("Prompt “%1” deleted").arg(name), [this, name, text] { m_library.keep(name, text); });
    });
    m_personas.setJson(m_settings.value(PersonasKey).toString());
    connect(&m_personas, &Personas::changed, this,
            [this] { m_settings.setValue(PersonasKey, m_personas.json()); });
    connect(&m_personas, &Personas::removed, this, [this](const Persona &persona) {
        m_undo.offer(tr("Persona “%1” deleted").arg(persona.name),
                     [this, persona] { m_personas.restore(persona); });
    });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        // The starter knows narrow facts: sampling widely only makes it miss them.
        m_sampling.setDefaultPreset(m_models.isStarter() ? SamplingModel::ExactPreset
                                                         : SamplingModel::ChatPreset);
        m_sampling.setUnknown(m_models.unknownSampling());
        if (m_chat.conversation().sampling.isEmpty()) {
            m_sampling.setJson({});
        }
    });
}

Application::~Application()
{
    instance = nullptr;
}

Application *Application::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(instance != nullptr);
    QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
    return instance;
}

void Application::start()
{
    m_models.loadFirst(m_options.modelFile);
    m_conversations.refresh();
    m_shelf.start();
    if (const qint64 last = m_settings.value(LastConversationKey, 0).toLongLong(); last > 0) {
        m_chat.open(last);
    }
    if (m_options.missingFolder.isEmpty()) {
        // Once the store is open: then what was moved here is whole, and its old place may be cleared.
        m_store.thread().post([folder = m_options.dataFolder](rookery::ChatStore &) {
            rookery::finishMove(folder);
            return rookery::StoreResult<>();
        });
    }
}

void Application::showConversation(rookery::ConversationId conversation)
{
    m_chat.open(conversation);
    emit conversationShown();
}

void Application::retranslate()
{
    m_chat.messages()->retranslate();
    m_sampling.retranslate();
    m_conversations.refresh();
    m_prompt.retranslate();
    m_library.retranslate();
    m_states.refresh();
    m_timeline.retranslate();
    m_inspection.retranslate();
    m_nextToken.retranslate();
    m_memory.retranslate();
    m_writing.retranslate();
    m_models.retranslate();
    m_teaching.retranslate();
    m_server.log()->retranslate();
    m_tray.retranslate();
    m_shelf.retranslate();
    emit languagesChanged();
}

QString Application::version() const
{
    return QCoreApplication::applicationVersion();
}

QStringList Application::starterCredits() const
{
    const auto starter = rookery::starterFolder();
    const auto text = starter ? rookery::readFile(*starter / "CREDITS.md", MostCreditBytes)
                              : tl::make_unexpected(starter.error());
    if (!text) {
        return {};
    }
    QStringList credits;
    for (const QString &line : QString::fromStdString(*text).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("- "))) {
            credits += line.mid(2);
        }
    }
    return credits;
}

QVariantList Application::languages() const
{
    const auto entry = [](const QString &name, const QString &locale) {
        return QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("locale"), locale}};
    };
    const QStringList spoken = spokenLanguages();
    QVariantList all = {entry(tr("Follow the system"), {})};
    for (const Language &language : ::languages()) {
        if (spoken.contains(QLatin1String(language.locale))) {
            all += entry(QString::fromUtf8(language.name), QLatin1String(language.locale));
        }
    }
    return all;
}

int Application::languageIndex() const
{
    const qsizetype index = spokenLanguages().indexOf(m_settings.language());
    return m_settings.language().isEmpty() ? 0 : static_cast<int>(index) + 1;  // none that is there: 0
}

bool Application::mirrored() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

void Application::setMarked(const QStringList &words)
{
    if (m_marked != words) {
        m_marked = words;
        emit markedChanged();
    }
}

void Application::copy(const QString &text)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void Application::openLink(const QString &target)
{
    const QUrl url(target);
    static const QStringList allowed = {QStringLiteral("http"), QStringLiteral("https"),
                                        QStringLiteral("mailto")};
    if (allowed.contains(url.scheme())) {
        QDesktopServices::openUrl(url);
    }
}

QString Application::keys(const QString &shortcut) const
{
    const QKeySequence keys(shortcut);
    return keys.isEmpty() ? shortcut : keys.toString(QKeySequence::NativeText);
}

void Application::openDataFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings.dataFolder()));
}
