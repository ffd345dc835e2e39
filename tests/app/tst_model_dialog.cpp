#include "tests/app/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace {

constexpr qint64 GiB = qint64{1} << 30;

Machine laptop()
{
    Machine machine;
    machine.memory = 16 * GiB;
    machine.freeMemory = 12 * GiB;
    machine.freeDisk = 200 * GiB;
    machine.bytesPerSecond = 20e9;
    return machine;
}

}  // namespace

/// The way from the starter to a capable model, in the window.
class ModelDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_fixture->ready());
        // The computer is looked at once, soon after the start; here it is another one.
        QSignalSpy looked(catalog(), &CatalogModel::machineChanged);
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, 20000);
        catalog()->setMachine(laptop());
    }
    void cleanup() { m_fixture.reset(); }

    void offersWhatGoesBestHere()
    {
        QQuickItem *offer = m_fixture->item(QStringLiteral("getRecommended"));
        QVERIFY(offer != nullptr);
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(catalog()->recommendedName(), QStringLiteral("RWKV-7 G1f 2.9B"));
        QVERIFY(!catalog()->busy());
    }

    void catalogueIsOpenWhileThereIsOnlyTheStarter()
    {
        openCatalog();
        QQuickItem *page = m_fixture->item(QStringLiteral("catalogPage"));
        QVERIFY(page != nullptr);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(!m_fixture->item(QStringLiteral("modelList"))->isVisible());
        QTRY_COMPARE(page->property("count").toInt(), catalog()->rowCount());
    }

    void fitsNarrowWindowsInLargeType()
    {
        m_fixture->window()->resize(420, 640);
        m_fixture->app.settings()->setTextScale(1.5);
        openCatalog();
        QQuickItem *page = m_fixture->item(QStringLiteral("catalogPage"));
        QTRY_VERIFY(page->isVisible());
        QQuickWindow *window = m_fixture->window();
        QTRY_VERIFY(page->mapToScene({page->width(), 0}).x() <= window->width());
        QTRY_VERIFY(page->mapToScene({0, page->height()}).y() <= window->height());
        QVERIFY(page->height() > 150);
    }

    void keyboardReachesEveryButton()
    {
        openCatalog();
        QQuickItem *field = m_fixture->item(QStringLiteral("hubAddress"));
        QQuickItem *page = m_fixture->item(QStringLiteral("catalogPage"));
        QTRY_VERIFY(page->isVisible());
        bool reachedField = false;
        for (int i = 0; i < 60 && !reachedField; ++i) {
            QTest::keyClick(m_fixture->window(), Qt::Key_Tab);
            reachedField = field != nullptr && field->hasActiveFocus();
            field = field != nullptr ? field : m_fixture->item(QStringLiteral("hubAddress"));
        }
        QVERIFY(reachedField);
        m_fixture->type(QStringLiteral("no address"));
        QTest::keyClick(m_fixture->window(), Qt::Key_Return);
        QVERIFY(!catalog()->repository()->opened());
        QVERIFY(field->property("wrong").toBool());
    }

    /// The list makes its headings once and uses them again.
    void headingsFollowTheList()
    {
        m_fixture->window()->resize(900, 520);
        openCatalog();
        QQuickItem *page = m_fixture->item(QStringLiteral("catalogPage"));
        QTRY_VERIFY(page->isVisible());
        const auto first = [&] {
            QQuickItem *highest = nullptr;
            for (QQuickItem *row : page->property("contentItem").value<QQuickItem *>()->childItems()) {
                auto *heading = row->findChild<QQuickItem *>(QStringLiteral("catalogHeading"));
                const bool seen = heading != nullptr && heading->isVisible() &&
                                  heading->mapToItem(page, {}).y() > -heading->height();
                if (seen && (highest == nullptr || heading->mapToItem(highest, {}).y() < 0)) {
                    highest = heading;
                }
            }
            return highest != nullptr ? highest->property("text").toString() : QString();
        };
        const QString top = QStringLiteral("To talk with");
        QTRY_COMPARE(first(), top);
        const auto scrollTo = [&](double y) { return page->setProperty("contentY", y); };
        const double start = page->property("contentY").toDouble();
        // Looking at the computer ends meanwhile, which reads the list anew.
        QTRY_VERIFY(scrollTo(start + 1200) && first() != top);
        QTRY_VERIFY(scrollTo(page->property("originY").toDouble()) && first() == top);
        Machine other = laptop();
        other.memory = 2 * GiB;
        other.freeMemory = 2 * GiB;
        catalog()->setMachine(other);
        QTRY_COMPARE(first(), top);
    }

    /// The computer was looked at again, and another model is recommended now.
    void keyboardStaysWhereTheListIsReadAnew()
    {
        openCatalog();
        QQuickItem *page = m_fixture->item(QStringLiteral("catalogPage"));
        QTRY_VERIFY(page->isVisible());
        const QString before = catalog()->recommendedName();
        QQuickItem *button = nullptr;
        QTRY_VERIFY((button = buttonOf(page, before)) != nullptr);
        button->forceActiveFocus(Qt::TabFocusReason);
        QCOMPARE(m_fixture->window()->activeFocusItem(), button);
        const QPointer<QQuickItem> focused(button);
        Machine other = laptop();
        other.memory = 2 * GiB;
        other.freeMemory = 2 * GiB;
        catalog()->setMachine(other);
        QVERIFY(catalog()->recommendedName() != before);
        QTest::qWait(100);
        QVERIFY(focused);
        QCOMPARE(m_fixture->window()->activeFocusItem(), focused.data());
    }

    /// Files that come and go while the dialog is open.
    void keyboardStaysWhereModelsHereAreReadAnew()
    {
        ModelController &models = *m_fixture->app.models();
        QVERIFY(QDir().mkpath(models.folder()));
        for (const char *name : {"b.gguf", "c.gguf"}) {
            QVERIFY(write(models.folder(), name));
        }
        openCatalog();
        QQuickItem *list = m_fixture->item(QStringLiteral("modelList"));
        m_fixture->window()->findChild<QObject *>(QStringLiteral("modelDialog"))->setProperty("page", 0);
        QTRY_VERIFY(list->isVisible());
        models.library()->refresh();
        QTRY_COMPARE(list->property("count").toInt(), 3);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_fixture->window(), Qt::Key_Down);
        const QString chosen = currentName(list);
        QVERIFY(chosen != QLatin1String("a"));
        QVERIFY(write(models.folder(), "a.gguf"));
        models.library()->refresh();
        QTRY_COMPARE(list->property("count").toInt(), 4);
        QVERIFY(list->hasActiveFocus());
        QCOMPARE(currentName(list), chosen);

        QQuickItem *choice = m_fixture->item(QStringLiteral("quantization"));
        choice->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(QFile::remove(models.folder() + QStringLiteral("/a.gguf")));
        QVERIFY(QFile::remove(models.folder() + QStringLiteral("/b.gguf")));
        models.library()->refresh();
        QTRY_COMPARE(list->property("count").toInt(), 2);
        QTest::qWait(100);
        QCOMPARE(m_fixture->window()->activeFocusItem(), choice);
    }

private:
    static bool write(const QString &folder, const char *name)
    {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::WriteOnly) && file.write("GGUF") == 4;
    }

    static QString currentName(const QQuickItem *list)
    {
        const auto *row = list->property("currentItem").value<QQuickItem *>();
        return row != nullptr ? row->property("name").toString() : QString();
    }

    /// Of the model's row in the catalogue.
    static QQuickItem *buttonOf(QQuickItem *page, const QString &name)
    {
        const QList<QQuickItem *> rows = page->property("contentItem").value<QQuickItem *>()->childItems();
        for (QQuickItem *row : rows) {
            if (row->property("name").toString() != name) {
                continue;
            }
            for (QQuickItem *child : row->findChildren<QQuickItem *>()) {
                if (child->inherits("QQuickAbstractButton")) {
                    return child;
                }
            }
        }
        return nullptr;
    }

    CatalogModel *catalog() { return m_fixture->app.models()->catalog(); }

    void openCatalog()
    {
        QQuickItem *button = m_fixture->item(QStringLiteral("otherModels"));
        QVERIFY(button != nullptr);
        QTRY_VERIFY(button->isVisible());
        QMetaObject::invokeMethod(button, "clicked");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ModelDialogTest)
#include "tst_model_dialog.moc"
