#include "window_scenes.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr int Long = 60000;  // ms; on a machine that has other things to do

}  // namespace

/// A draft model in the panel: offered where one would fit, used from the next load on, remembered for the
/// model.
class DraftChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void offersSmallerModelsOfTheVocabulary()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("models"));
        QVERIFY(writeSmallModel(m_folder->filePath("models/small.safetensors")));
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"),
                            m_folder->filePath("models/alike.safetensors")));
        QVERIFY(QFile::copy(QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth"),
                            m_folder->filePath("models/another.pth")));
        QFile nothing(m_folder->filePath("models/nothing.pth"));
        QVERIFY(nothing.open(QIODevice::WriteOnly) && nothing.write("no weights") > 0);
        nothing.close();
        QString without;
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            DraftModels &drafts = *window.app.models()->drafts();
            QTRY_COMPARE_WITH_TIMEOUT(drafts.names().size(), 1, Long);
            QVERIFY2(drafts.names().first().contains("small"), qPrintable(drafts.names().first()));
            QCOMPARE(drafts.chosen(), -1);
            QVERIFY(!drafts.pending());
            without = window.app.engine().model().fingerprint();
            drafts.choose(0);
            QCOMPARE(drafts.chosen(), 0);
            QVERIFY(drafts.pending());
            window.app.models()->reload();
            QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->loading() && !drafts.pending(), Long);
            QVERIFY2(drafts.complaint().isEmpty(), qPrintable(drafts.complaint()));
            QVERIFY(window.app.models()->error().isEmpty());
            QCOMPARE(window.app.engine().model().fingerprint(), without);  // states go on
            QVERIFY(scenes::sendAndWait(window));
            QVERIFY(!window.last().text.isEmpty());
        }
        WindowFixture again(m_folder->path());
        QVERIFY(again.ready());
        DraftModels &drafts = *again.app.models()->drafts();
        QTRY_COMPARE_WITH_TIMEOUT(drafts.chosen(), 0, Long);
        QVERIFY(!drafts.pending());
        drafts.choose(-1);
        QVERIFY(drafts.pending());
        again.app.models()->unload();
        QTRY_VERIFY(!again.app.models()->ready());
        QVERIFY(drafts.names().isEmpty() && !drafts.pending());
    }

    void aLostOneDoesNotKeepTheModelAway()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("models"));
        const QString small = m_folder->filePath("models/small.safetensors");
        QVERIFY(writeSmallModel(small));
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            DraftModels &drafts = *window.app.models()->drafts();
            QTRY_COMPARE_WITH_TIMEOUT(drafts.names().size(), 1, Long);
            drafts.choose(0);
        }
        QVERIFY(QFile::remove(small));
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        DraftModels &drafts = *window.app.models()->drafts();
        QVERIFY2(drafts.complaint().contains("small.safetensors"), qPrintable(drafts.complaint()));
        QVERIFY(scenes::modelPage(window));
        QTRY_VERIFY(hand.named("draftModelComplaint") != nullptr);
        drafts.choose(-1);
        QVERIFY(drafts.pending());
        window.app.models()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->loading() && !drafts.pending(), Long);
        QVERIFY(drafts.complaint().isEmpty());
        QTRY_VERIFY(hand.named("draftModelComplaint") == nullptr);  // there is nothing to choose from
    }

    void standsInThePanel()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        window.window()->resize(1180, 1400);  // all of the panel is in view
        QVERIFY(scenes::draftModel(window));
        DraftModels &drafts = *window.app.models()->drafts();
        QQuickItem *choice = window.item(QStringLiteral("draftModel"));
        QCOMPARE(choice->property("count").toInt(), 2);
        QCOMPARE(choice->property("currentIndex").toInt(), 0);
        choice->forceActiveFocus();
        hand.key(Qt::Key_Down);
        QTRY_COMPARE(drafts.chosen(), 0);
        QTRY_VERIFY(hand.named("applyDraftModel") != nullptr);
        QVERIFY(hand.clickNamed("applyDraftModel"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->loading() && !drafts.pending(), Long);
        QTRY_VERIFY(hand.named("applyDraftModel") == nullptr);
        QCOMPARE(choice->property("currentIndex").toInt(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DraftChoiceTest)
#include "tst_draft_choice.moc"
