#include "app/settings/languages.h"
#include "app/settings/translations.h"
#include "window_scenes.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr double Slack = 1.5;  // pixels; sizes are rounded
constexpr double Scales[] = {1.0, 1.5};
constexpr QSize Wide(1400, 900);  // with both sides
constexpr QSize Narrow(400, 760);

/// Scenes whose texts others show too, and two that have a size of their own.
constexpr decltype(WindowScene::show) Without[] = {
    scenes::draft,         scenes::conversation, scenes::streaming, scenes::sampling,
    scenes::teachExamples, scenes::settings,     scenes::personas,  scenes::narrowWithSidebar,
    scenes::writeText,     scenes::largeText};

/// Scenes that are looked at in a narrow window, too: what stands there alone, and dialogs with rows of
/// buttons.
constexpr decltype(WindowScene::show) AlsoNarrow[] = {
    scenes::empty,   scenes::conversation, scenes::sideBySide, scenes::link,   scenes::answerWith,
    scenes::prompts, scenes::emptyShelf,   scenes::emptyText,  scenes::models, scenes::modelsHere};

template<std::size_t N>
bool isOf(const decltype(WindowScene::show) (&scenes)[N], const WindowScene &scene)
{
    return std::ranges::find(scenes, scene.show) != std::end(scenes);
}

QRectF inScene(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

double number(const QObject *object, const char *property)
{
    return object->property(property).toDouble();
}

bool saysTip(const QQuickItem *item, const QString &words)
{
    return std::ranges::any_of(item->children(), [&](const QObject *child) {
        return child->inherits("QQuickToolTip") && child->property("text").toString().contains(words);
    });
}

/// Whether a tip or a screen reader says the text in full, of it or of what it stands in.
bool isSaidInFull(QQuickItem *text, const QString &words)
{
    for (QQuickItem *at = text; at != nullptr; at = at->parentItem()) {
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(at);
        if (saysTip(at, words) ||
            (said != nullptr &&
             (said->text(QAccessible::Name) + said->text(QAccessible::Description)).contains(words))) {
            return true;
        }
        if (at->inherits("QQuickControl")) {
            break;
        }
    }
    return false;
}

/// A row of a list shows the beginning of what it quotes; all of it is seen when the row is opened.
bool standsInRow(const QQuickItem *text)
{
    for (const QQuickItem *at = text; at != nullptr; at = at->parentItem()) {
        if (at->inherits("QQuickItemDelegate")) {
            return true;
        }
    }
    return false;
}

/// How the text is cut; empty where all of it can be read or scrolled to.
QString fault(QQuickItem *text, const QQuickWindow *window)
{
    const QString words = text->property("text").toString();
    if (text->property("truncated").toBool()) {
        return standsInRow(text) || isSaidInFull(text, words)
                   ? QString()
                   : QStringLiteral("elided, and nothing says it in full");
    }
    const double width = number(text, "contentWidth");
    const double height = number(text, "contentHeight");
    if (width > text->width() + Slack) {
        return QStringLiteral("%1 wide in a place of %2").arg(width).arg(text->width());
    }
    if (height > text->height() + Slack) {
        return QStringLiteral("%1 high in a place of %2").arg(height).arg(text->height());
    }
    const QRectF place = inScene(text);
    bool scrollsAcross = false;
    bool scrollsDown = false;
    const auto cut = [&](const QRectF &view) {
        return (!scrollsAcross &&
                (place.left() < view.left() - Slack || place.right() > view.right() + Slack)) ||
               (!scrollsDown && (place.top() < view.top() - Slack || place.bottom() > view.bottom() + Slack));
    };
    for (const QQuickItem *above = text->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable")) {
            scrollsAcross = scrollsAcross || number(above, "contentWidth") > above->width();
            scrollsDown = scrollsDown || number(above, "contentHeight") > above->height();
        }
        if (above->inherits("QQuickFlickable") && !above->inherits("QQuickItemView")) {
            const auto *content = above->property("contentItem").value<QQuickItem *>();
            const QRectF within = text->mapRectToItem(content, QRectF(0, 0, text->width(), text->height()));
            if (within.top() < -Slack ||
                within.bottom() > std::max(number(above, "contentHeight"), above->height()) + Slack) {
                return QStringLiteral("beyond what can be scrolled to");
            }
        }
        if ((above->clip() || above->inherits("QQuickControl")) && cut(inScene(above))) {
            return QStringLiteral("beyond its ") + QLatin1String(above->metaObject()->className());
        }
    }
    return cut(QRectF(QPointF(), QSizeF(window->size()))) ? QStringLiteral("beyond the window") : QString();
}

void inspect(QQuickItem *item, const QQuickWindow *window, const QString &where, QStringList &faults,
             int &found)
{
    if (!item->isVisible() || item->opacity() == 0 || item->width() * item->height() == 0) {
        return;
    }
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
        ++found;
        if (const QString why = fault(item, window); !why.isEmpty()) {
            faults += where + QStringLiteral(" “") + item->property("text").toString().left(60) +
                      QStringLiteral("”: ") + why;
        }
    }
    for (QQuickItem *child : item->childItems()) {
        inspect(child, window, where, faults, found);
    }
}

}  // namespace

/// Every text of every page in every language: none is cut off.
class TextsFitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QSize>("size");
        for (std::size_t i = 0; i < AllScenes.size(); ++i) {
            if (!isOf(Without, AllScenes[i])) {
                QTest::newRow(AllScenes[i].name) << static_cast<int>(i) << Wide;
            }
            if (isOf(AlsoNarrow, AllScenes[i])) {
                QTest::addRow("%s, narrow", AllScenes[i].name) << static_cast<int>(i) << Narrow;
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(int, scene);
        QFETCH(QSize, size);
        const QTemporaryDir folder;
        qputenv("HOME", QFile::encodeName(folder.path()));
        WindowFixture window(folder.path());
        Translations translations;
        QVERIFY(window.ready());
        window.window()->resize(Wide);  // where all of the window can be reached
        QVERIFY(AllScenes[static_cast<std::size_t>(scene)].show(window));
        window.window()->resize(size);
        QTest::qWait(300);
        QStringList faults;
        int found = 0;
        for (const double scale : Scales) {
            window.app.settings()->setTextScale(scale);
            QTest::qWait(SidesMoved);
            for (const QString &language : spokenLanguages()) {
                translations.use(language);
                window.engine.retranslate();
                window.app.retranslate();
                QStringList cut;
                // A frame may leave something to the one after the next.
                for (int look = 0; look < MostLooks && (look == 0 || !cut.isEmpty()); ++look) {
                    cut.clear();
                    QVERIFY(settle(window.window()));
                    inspect(window.window()->contentItem(), window.window(),
                            QStringLiteral("%1 at %2").arg(language).arg(scale), cut, found);
                }
                faults += cut;
            }
        }
        translations.use(QStringLiteral("en"));
        window.app.chat()->asking()->stop();
        for (const QString &each : faults) {
            qWarning().noquote() << each;  // a failure's own text would be cut
        }
        QVERIFY(faults.isEmpty());
        QVERIFY2(found > 100, "there are no texts");
    }

private:
    /// Layouts are made anew with a frame, and those around them with the next one.
    static bool settle(QQuickWindow *window)
    {
        QSignalSpy frames(window, &QQuickWindow::frameSwapped);
        for (int frame = 0; frame < 2; ++frame) {
            window->update();
            if (!frames.wait(5000)) {
                return false;
            }
        }
        return true;
    }

    static constexpr int SidesMoved = 250;  // ms
    static constexpr int MostLooks = 4;
};

QTEST_MAIN(TextsFitTest)
#include "tst_texts_fit.moc"
