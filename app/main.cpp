#include "app/application.h"
#include "app/common/resources.h"
#include "app/files/file_portal.h"
#include "app/no_network.h"
#include "app/pictures/picture_provider.h"
#include "app/settings/cursor_rest.h"
#include "app/settings/system_theme.h"
#include "app/settings/translations.h"

#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

#include <cstdio>
#include <optional>

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
        toQString(rookery::dataFolder()));
    const QCommandLineOption model(
        QStringLiteral("model"),
        QGuiApplication::tr("Load this weight file or folder instead of the last one."),
        QStringLiteral("FILE"));
    parser.addOptions({data, model});
    parser.process(app);
    return {QDir(parser.value(data)).absolutePath(), parser.value(model)};
}

/// A calm sans serif where it is installed; the desktop's own otherwise. CJK and emoji follow by fallback.
void setFont()
{
    QFont font = QGuiApplication::font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font.setFamilies({QStringLiteral("Inter"), font.family()});
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
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

    const StartOptions options = parseCommandLine(app);
    if (!QDir().mkpath(options.dataFolder)) {
        std::fprintf(stderr, "rookery: %s: the data folder can't be created\n",
                     qPrintable(options.dataFolder));
        return 1;
    }
    setFont();
    Application application(options);
    Translations translations;
    translations.use(application.settings()->language());
    const SystemTheme systemTheme(*application.settings());
    const CursorRest cursorRest;
    std::optional<FilePortal> portal;
    if (sessionHasBus()) {
        application.files()->usePortal(portal.emplace(QDBusConnection::sessionBus()));
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
    application.start();
    return QGuiApplication::exec();
}
