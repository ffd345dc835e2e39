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
    , m_unfinished(m_settings)
    , m_store(databaseIn(options.storeFolder()), {.makesFolder = options.missingFolder.isEmpty()})
    , m_writers(m_engine, m_store)
    , m_panes(m_engine, m_store, m_writers, m_settings, m_undo)
    , m_quick(m_engine, m_store, m_writers, m_undo, m_panes.chats(), options.quick, options.folderArguments)
    , m_conversations(m_store, m_writers, m_panes.chats(), m_undo)
    , m_writing(m_engine, m_store, m_settings)
    , m_models(m_engine, m_settings)
    , m_otherModel(m_engine, m_models, m_panes.chats())
    , m_teaching(m_engine, m_store, m_settings, options.dataFolder)
    , m_shelf(m_engine, m_store, m_panes.chats(), m_settings, m_undo)
    , m_personas(m_panes.chats(), *m_panes.focused()->prompt(), m_shelf)
    , m_readAloud(m_voice, m_panes.chats(), m_settings)
    , m_files(m_settings)
    , m_codeFiles(m_files, m_store, m_panes.chats())
    , m_server(m_engine, m_settings)
    , m_dataCheck(databaseIn(options.storeFolder()))
    , m_dataMove(options.startFolder.isEmpty() ? options.dataFolder : options.startFolder, m_settings,
                 m_store, m_panes.chats(), m_models)
    , m_tray(m_settings)
    , m_quickKeys(m_settings)
    , m_monoFamily(chooseMonoFamily())
{
    instance = this;
    connect(&m_settings, &Settings::languageChanged, this, &Application::languageIndexChanged);
    connect(&m_settings, &Settings::failed, this, [this](const QString &sentence) {
        if (chat()->notices()->notice().isEmpty()) {  // that of a folder which can't be written says enough
            chat()->notices()->setError(sentence);
        }
    });
    if (auto *gui = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(gui, &QGuiApplication::layoutDirectionChanged, this, &Application::mirroredChanged);
    }
    connect(&m_panes, &Panes::focusChanged, this, [this] {
        m_personas.follow(*prompt());
        emit focusChanged();
    });
    connect(&m_teaching, &Teaching::chatStarted, this, [this](qint64 id) { m_panes.chats().open(id); });
    connect(&m_teaching, &Teaching::shelved, &m_shelf, &ShelfController::refresh);
    connect(&m_teaching, &Teaching::adapterSaved, m_models.adapters(),
            [this](const QString &folder) { m_models.adapters()->take(folder, false); });
    connect(&m_teaching, &Teaching::adapterWanted, &m_models, [this](const QString &folder) {
        m_models.adapters()->take(folder, true);
        m_models.reload();
    });
    connect(m_models.dropped(), &DroppedWeights::adaptersAdded, this, [this](const QStringList &names) {
        chat()->notices()->setNotice(
            tr("Added as an adapter of %1: %2. It is merged when the model is loaded "
               "again, and stands in the panel, under Model.")
                .arg(m_models.name(), names.join(QStringLiteral(", "))));
    });
    connect(m_writing.manuscript(), &Manuscript::documentChanged, this,
            [this] { m_conversations.setOpenText(m_writing.manuscript()->documentId()); });
    connect(&m_conversations, &ConversationListModel::removed, &m_writing, &Writing::close);
    connect(&m_conversations, &ConversationListModel::renamed, m_writing.manuscript(),
            &Manuscript::showTitle);
    connect(&m_conversations, &ConversationListModel::removed, &m_quick, &QuickChat::forget);
    connect(&m_writers, &AnswerWriters::finished, this, [this](const rookery::Message &answer) {
        if (m_quick.shows(answer.conversation)) {
            m_conversations.markSeen(answer.conversation);
        }
    });
    connect(&m_quick, &QuickChat::largeWanted, this, &Application::showConversation);
    connect(&m_quickKeys, &GlobalShortcut::activated, &m_quick, &QuickChat::call);
    shareSampling();
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
    connect(&m_engine, &EngineClient::modelChanged, this, &Application::fitSampling);
}

Application::~Application()
{
    instance = nullptr;
}

/// Of the panes, those not shown as well, and of the text.
QList<SamplingModel *> Application::allSampling()
{
    QList<SamplingModel *> all = {m_writing.sampling()};
    for (ChatPane *const pane : m_panes.all()) {
        all.append(pane->sampling());
    }
    return all;
}

/// The user's presets are the same everywhere, and in the settings file.
void Application::shareSampling()
{
    for (SamplingModel *const sampling : allSampling()) {
        sampling->setOwnPresets(m_settings.value(OwnPresetsKey).toString());
        connect(sampling, &SamplingModel::presetsChanged, this, [this, sampling] {
            const QString json = sampling->ownPresetsJson();
            m_settings.setValue(OwnPresetsKey, json);
            for (SamplingModel *const other : allSampling()) {
                if (other->ownPresetsJson() != json) {
                    other->setOwnPresets(json);
                }
            }
        });
        connect(sampling, &SamplingModel::presetRemoved, this,
                [this, sampling](const QString &name, const QString &json) {
                    m_undo.offer(tr("Preset “%1” deleted").arg(name),
                                 [sampling, name, json] { sampling->restorePreset(name, json); });
                });
    }
}

/// To the model that is loaded now.
void Application::fitSampling()
{
    const auto fit = [this](SamplingModel &sampling, const QString &own) {
        // The starter knows narrow facts: sampling widely only makes it miss them.
        sampling.setDefaultPreset(m_models.isStarter() ? SamplingModel::ExactPreset
                                                       : SamplingModel::ChatPreset);
        sampling.setUnknown(m_models.unknownSampling());
        if (own.isEmpty()) {
            sampling.setJson({});
        }
    };
    for (ChatPane *const pane : m_panes.all()) {
        fit(*pane->sampling(), pane->chat()->conversation().sampling);
    }
    fit(*m_quick.sampling(), m_quick.chat()->conversation().sampling);
    fit(*m_writing.sampling(), m_writing.manuscript()->sampling());
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
    m_panes.restore();
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
    m_panes.chats().open(conversation);
    emit conversationShown();
}

void Application::retranslate()
{
    m_panes.retranslate();
    m_conversations.refresh();
    m_library.retranslate();
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
