#include "app/application.h"
#include "app/common/data_folder.h"
#include "app/common/resources.h"
#include "app/desktop/answer_notifications.h"
#include "app/files/file_portal.h"
#include "app/no_network.h"
#include "app/pictures/picture_provider.h"
#include "app/quit_signals.h"
#include "app/settings/cursor_rest.h"
#include "app/settings/system_theme.h"
#include "app/settings/translations.h"
#include "app/settings/window_font.h"
#include "app/single_instance.h"
#include "app/storage/private_files.h"

#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace {

QString toQString(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

StartOptions parseCommandLine(const QGuiApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QGuiApplication::tr("Chat with RWKV language models on your own machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(
        QStringLiteral("data-dir"),
        QGuiApplication::tr("Keep conversations, settings and models in this folder."), QStringLiteral("DIR"),
        toQString(rookery::usualDataFolder()));
    const QCommandLineOption model(
        QStringLiteral("model"),
        QGuiApplication::tr("Load this weight file or folder instead of the last one."),
        QStringLiteral("FILE"));
    const QCommandLineOption quick(
        QStringLiteral("quick"),
        QGuiApplication::tr("Open the small window for one question; for a shortcut of the desktop."));
    parser.addOptions({data, model, quick});
    parser.process(app);
    StartOptions options;
    options.startFolder = QDir(parser.value(data)).absolutePath();
    options.quick = parser.isSet(quick);
    if (options.startFolder != QDir(toQString(rookery::usualDataFolder())).absolutePath()) {
        options.folderArguments = {QStringLiteral("--data-dir"), options.startFolder};
    }
    options.dataFolder =
        toQString(rookery::currentDataFolder(QFile::encodeName(options.startFolder).toStdString()));
    if (const QString file = parser.value(model); !file.isEmpty()) {
        options.modelFile = QFileInfo(file).absoluteFilePath();
    }
    return options;
}

void toFront(QQmlApplicationEngine &engine, const QString &activation)
{
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window == nullptr) {
        return;
    }
    if (!activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());  // Qt's Wayland plugin takes it from there
    }
    if (!window->isVisible()) {
        window->setVisible(true);  // as large as it was
    } else if (window->visibility() == QWindow::Minimized) {
        window->showNormal();
    }
    window->raise();
    window->requestActivate();
}

/// The token by which the desktop lets a window come to the front; this program's own start may pass it on.
QString activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return QString::fromUtf8(token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token);
}

/// Whether a graphics card can be used for drawing.
bool hasCard()
{
    const QDir cards(QStringLiteral("/dev/dri"));
    const QStringList nodes = cards.entryList({QStringLiteral("renderD*")}, QDir::System);
    return std::ranges::any_of(nodes, [&cards](const QString &node) {
        return ::access(QFile::encodeName(cards.filePath(node)).constData(), R_OK | W_OK) == 0;
    });
}

/// Without a card OpenGL is computed by Mesa, whose compiler alone takes some 100 MB: 186 MB after start
/// under Xvfb against 78 MB with Qt Quick's own painter (VmRSS), and nothing here needs a shader.
void chooseDrawing()
{
    for (const char *choice : {"QT_QUICK_BACKEND", "QMLSCENE_DEVICE", "QSG_RHI_BACKEND"}) {
        if (qEnvironmentVariableIsSet(choice)) {
            return;
        }
    }
    if (!hasCard()) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

}  // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Rookery"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ROOKERY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("rookery"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Rookery/icons/rookery.svg")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    chooseDrawing();
    // A line for each font that lacks the rules of a script which an answer has; the text is shown all the
    // same.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.text.font.db.warning=false"));

    StartOptions options = parseCommandLine(app);
    const bool moved = options.dataFolder != options.startFolder;
    QTemporaryDir passing;
    if (moved && !QFileInfo(options.dataFolder).isDir()) {
        // The window says it; nothing is made there, and nothing is stored elsewhere as if it were the data.
        options.missingFolder = std::exchange(options.dataFolder, passing.path());
    } else if (!rookery::createPrivateFolder(options.dataFolder)) {
        std::fprintf(stderr, "rookery: %s: the data folder can't be created\n",
                     qPrintable(options.dataFolder));
        return 1;
    }
    SingleInstance instance(options.dataFolder);
    switch (instance.claim({options.modelFile, activationToken(), options.quick})) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::HandedOver:
        return 0;
    case SingleInstance::Outcome::NoAnswer:
        std::fprintf(stderr,
                     "rookery: %s: another Rookery uses this data folder and doesn't answer; end it, then "
                     "start again\n",
                     qPrintable(options.dataFolder));
        return 1;
    }
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &app, &QCoreApplication::quit);
    useWindowFont();
    Application application(options);
    Translations translations;
    translations.use(application.settings()->language());
    const SystemTheme systemTheme(*application.settings());
    const CursorRest cursorRest;
    std::optional<FilePortal> portal;
    std::optional<AnswerNotifications> notifications;
    if (sessionHasBus()) {
        application.files()->usePortal(portal.emplace(QDBusConnection::sessionBus()));
        notifications.emplace(QDBusConnection::sessionBus(), application.writers(), *application.settings());
        const auto connect = [](const QString &name) {
            return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        };
        application.tray()->use(connect);
        application.quickKeys()->use(connect);
    }

    NoNetwork network;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&network);
    engine.addImageProvider(QLatin1String(PictureProvider::Name),
                            new PictureProvider(application.store().pictureFolder()));
    QObject::connect(application.settings(), &Settings::languageChanged, &engine, [&] {
        translations.use(application.settings()->language());
        engine.retranslate();
        application.retranslate();
    });
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreated, &app,
        [](QObject *window) {
            if (window == nullptr) {
                QCoreApplication::exit(1);
            }
        },
        Qt::QueuedConnection);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rookery/Main.qml")));
    QObject::connect(&instance, &SingleInstance::startedAgain, &engine, [&](const StartRequest &request) {
        if (!request.modelFile.isEmpty()) {
            application.models()->loadPath(request.modelFile);
        }
        if (request.quick) {
            application.quick()->call(request.activation);
        } else {
            toFront(engine, request.activation);
        }
    });
    QObject::connect(application.quick(), &QuickChat::largeWanted, &engine, [&] { toFront(engine, {}); });
    if (notifications) {
        QObject::connect(&*notifications, &AnswerNotifications::opened, &engine,
                         [&](rookery::ConversationId conversation, const QString &activation) {
                             application.showConversation(conversation);
                             toFront(engine, activation);
                         });
    }
    QObject::connect(application.tray(), &Tray::windowWanted, &engine,
                     [&](const QString &activation) { toFront(engine, activation); });
    QObject::connect(application.tray(), &Tray::shownChanged, &engine, [&] {
        if (!application.tray()->shown() && !engine.rootObjects().isEmpty() &&
            !engine.rootObjects().first()->property("visible").toBool()) {
            toFront(engine, {});  // nothing else would bring it back
        }
    });
    bool startAgain = false;
    QObject::connect(application.dataMove(), &DataMove::finished, &app, [&] {
        startAgain = true;
        QCoreApplication::quit();
    });
    application.start();
    if (options.quick) {
        application.quick()->call(activationToken());
    }
    const int result = QGuiApplication::exec();
    if (startAgain) {
        // From the same place, which leads to the new one.
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--data-dir"), options.startFolder});
    }
    return result;
}
