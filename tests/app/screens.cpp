// Pictures of every state of the window, to be looked at: in the languages, both themes, narrow and wide.
//     cmake --build --preset release --target screenshots          into build/release/screenshots
//     screens FOLDER [LANGUAGE...] [scene=NAME...] [scale=1.5]
#include "app/settings/translations.h"
#include "app/settings/window_font.h"
#include "window_scenes.h"

#include <QDir>
#include <QFont>
#include <QImage>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <utility>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr std::array Widths{400, 1400};
constexpr int Height = 900;
constexpr int Settled = 350;  // ms; the longest animation takes 200
constexpr int Looks = 10;  // at a window that may still move: on a busy computer, or because an answer grows

/// Names a file by what it shows.
QString fileName(const char *scene, const QString &language, bool dark, int width)
{
    return QStringLiteral("%1 %2 %3 %4.png")
        .arg(QLatin1String(scene), language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(width)
        .replace(u' ', u'-');
}

QImage pictureAtRest(QQuickWindow *window)
{
    QTest::qWait(Settled);
    QImage seen = window->grabWindow();
    for (int look = 0; look < Looks; ++look) {
        QTest::qWait(50);
        const QImage before = std::exchange(seen, window->grabWindow());
        if (seen == before) {
            break;
        }
    }
    return seen;
}

/// Scenes are shown in English, whose words they click, and wide, where all of the window can be reached.
bool picture(const WindowScene &scene, const QDir &folder, const QStringList &languages, double scale)
{
    const QTemporaryDir data;
    WindowFixture window(data.path());
    Translations translations;
    if (!window.ready()) {
        return false;
    }
    window.app.settings()->setLessMotion(true);  // a busy computer is late with it
    window.window()->resize(Widths.back(), Height);
    if (!scene.show(window)) {
        return false;
    }
    if (scale != 1) {
        window.app.settings()->setTextScale(scale);
    }
    bool saved = true;
    for (const QString &language : languages) {
        translations.use(language);
        window.engine.retranslate();
        window.app.retranslate();
        for (const bool dark : {false, true}) {
            window.app.settings()->setTheme(dark ? Settings::Dark : Settings::Light);
            for (const int width : Widths) {
                window.window()->resize(width, Height);
                const QString file = folder.filePath(fileName(scene.name, language, dark, width));
                saved = pictureAtRest(window.window()).save(file) && saved;
            }
        }
    }
    translations.use(QStringLiteral("en"));
    return saved;
}

/// What stands behind the prefix in some of the arguments, which are taken out.
QStringList takeAll(QStringList &arguments, const QString &prefix)
{
    QStringList found;
    for (const QString &argument : std::as_const(arguments)) {
        if (argument.startsWith(prefix)) {
            found += argument.mid(prefix.size());
        }
    }
    arguments.removeIf([&](const QString &argument) { return argument.startsWith(prefix); });
    return found;
}

}  // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    useWindowFont();
    QTextStream err(stderr);
    QStringList languages = QCoreApplication::arguments().mid(1);
    if (languages.isEmpty()) {
        err << "screens FOLDER [LANGUAGE...] [scene=NAME...] [scale=1.5]\n";
        return 2;
    }
    const QDir folder(languages.takeFirst());
    const QStringList wanted = takeAll(languages, QStringLiteral("scene="));
    const QStringList scales = takeAll(languages, QStringLiteral("scale="));
    const double scale = scales.isEmpty() ? 1 : scales.last().toDouble();
    if (languages.isEmpty()) {
        languages = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar"),
                     QStringLiteral("zh_CN")};
    }
    bool all = QDir().mkpath(folder.path());
    for (const WindowScene &scene : AllScenes) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(scene.name))) {
            continue;
        }
        if (!picture(scene, folder, languages, scale)) {
            err << "failed: " << scene.name << '\n';
            all = false;
        }
    }
    return all ? 0 : 1;
}
