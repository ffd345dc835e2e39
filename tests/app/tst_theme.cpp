#include "app/application.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor over(const QColor &veil, const QColor &ground)
{
    const float a = veil.alphaF();
    const auto mix = [a](float top, float below) { return top * a + below * (1 - a); };
    return QColor::fromRgbF(mix(veil.redF(), ground.redF()), mix(veil.greenF(), ground.greenF()),
                            mix(veil.blueF(), ground.blueF()));
}

const char *const Surfaces[] = {"window", "sidebar", "surface", "userBubble", "codeBackground"};
/// What lies over a surface while something is pointed at, chosen, said.
const char *const Veils[] = {"hover", "pressed", "selected", "accentSoft", "dangerSoft", "warningSoft"};
const char *const Inks[] = {"text", "secondaryText", "faintText", "accent", "danger", "warning", "link"};

}  // namespace

/// Reads the colours of Theme.qml and holds them to the Web Content Accessibility Guidelines' level AA, with
/// high contrast to level AAA.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_application = std::make_unique<Application>(StartOptions{m_folder.path(), {}});
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(m_engine.get());
        component.setData("import QtQml\nimport Rookery\nQtObject { property var theme: Theme }", {});
        m_holder.reset(component.create());
        QVERIFY2(m_holder != nullptr, qPrintable(component.errorString()));
        m_theme = m_holder->property("theme").value<QObject *>();
        QVERIFY(m_theme != nullptr);
    }

    void cleanupTestCase()
    {
        m_holder.reset();
        m_engine.reset();
        m_application.reset();
    }

    void textsCanBeRead_data() { themes(); }
    void textsCanBeRead()
    {
        useTheme();
        const double least = highContrast() ? 7 : 4.5;
        QStringList faint;
        for (const char *surface : Surfaces) {
            for (const char *ink : Inks) {
                check(faint, ink, colour(ink), surface, colour(surface), least);
                for (const char *veil : Veils) {
                    check(faint, ink, colour(ink),
                          qPrintable(QLatin1String(surface) + QLatin1Char('+') + veil),
                          over(colour(veil), colour(surface)), least);
                }
            }
        }
        // Words that are found stand in answers, quotes and questions.
        for (const char *ink : {"text", "secondaryText", "link"}) {
            check(faint, ink, colour(ink), "window+match", over(colour("match"), colour("window")), 4.5);
        }
        check(faint, "text", colour("text"), "userBubble+match", over(colour("match"), colour("userBubble")),
              4.5);
        // What is selected keeps the colour of texts.
        for (const char *surface : Surfaces) {
            check(faint, "text", colour("text"), "selection", over(colour("selection"), colour(surface)),
                  4.5);
        }
        check(faint, "accentText", colour("accentText"), "accent", colour("accent"), least);
        check(faint, "accentText", colour("accentText"), "accentHover", colour("accentHover"), least);
        check(faint, "inverseText", colour("inverseText"), "inverse", colour("inverse"), least);
        check(faint, "inverseAccent", colour("inverseAccent"), "inverse", colour("inverse"), least);
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QStringLiteral("\n    "))));
    }

    void bordersOfFieldsCanBeSeen_data() { themes(); }
    void bordersOfFieldsCanBeSeen()
    {
        useTheme();
        QStringList faint;
        for (const char *surface : Surfaces) {
            const double least = highContrast() ? 4.5 : 3;
            check(faint, "fieldBorder", colour("fieldBorder"), surface, colour(surface), least);
            check(faint, "accent", colour("accent"), surface, colour(surface), least);
            if (highContrast()) {  // parts of the window are told apart by their lines, too
                check(faint, "border", colour("border"), surface, colour(surface), 3);
            }
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QStringLiteral("\n    "))));
    }

private:
    static void themes()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<bool>("high");
        QTest::newRow("light") << int(Settings::Light) << false;
        QTest::newRow("dark") << int(Settings::Dark) << false;
        QTest::newRow("light, high contrast") << int(Settings::Light) << true;
        QTest::newRow("dark, high contrast") << int(Settings::Dark) << true;
    }

    void useTheme()
    {
        QFETCH(int, theme);
        QFETCH(bool, high);
        m_application->settings()->setTheme(theme);
        m_application->settings()->setHighContrast(high);
    }

    bool highContrast() const { return m_application->settings()->highContrast(); }

    QColor colour(const char *name) const
    {
        const QVariant value = m_theme->property(name);
        if (!value.isValid()) {
            qWarning() << "Theme has no" << name;
        }
        return value.value<QColor>();
    }

    static void check(QStringList &faint, const char *ink, const QColor &top, const char *surface,
                      const QColor &below, double least)
    {
        const double reached = contrast(top, below);
        if (reached < least) {
            faint += QStringLiteral("%1 on %2: %3")
                         .arg(QLatin1String(ink), QLatin1String(surface))
                         .arg(reached, 0, 'f', 2);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
