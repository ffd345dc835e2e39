#include "app/chat/message_model.h"
#include "app/settings/translations.h"
#include "app/text/error_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace {

QByteArray source(const QString &name)
{
    QFile file(QStringLiteral(ROOKERY_TRANSLATIONS "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool load(QTranslator &translator, const QString &language)
{
    return translator.load(QLocale(language), QStringLiteral("rookery"), QStringLiteral("_"),
                           QStringLiteral(":/i18n"));
}

}  // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void leaveNothingUnfinished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << QStringLiteral("rookery_de.ts");
        QTest::newRow("English plurals") << QStringLiteral("rookery_en.ts");
    }

    void leaveNothingUnfinished()
    {
        QFETCH(QString, file);
        const QByteArray text = source(file);
        QVERIFY2(text.contains("<translation>"), qPrintable(file));
        QVERIFY(!text.contains("unfinished"));
        QVERIFY(!text.contains("<translation/>"));
        QVERIFY(!text.contains("<translation></translation>"));
    }

    void keepPlaceholders()
    {
        static const QRegularExpression message(
            QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
        static const QRegularExpression placeholder(QStringLiteral("%\\d"));
        QRegularExpressionMatchIterator messages =
            message.globalMatch(QString::fromUtf8(source(QStringLiteral("rookery_de.ts"))));
        QVERIFY(messages.hasNext());
        while (messages.hasNext()) {
            const QRegularExpressionMatch found = messages.next();
            QCOMPARE(found.captured(2).count(placeholder), found.captured(1).count(placeholder));
        }
    }

    void countInEnglish()
    {
        QTranslator english;
        QVERIFY(load(english, QStringLiteral("en")));
        QCoreApplication::installTranslator(&english);
        QCOMPARE(MessageModel::tr("%n token(s)", nullptr, 1), QStringLiteral("1 token"));
        QCOMPARE(MessageModel::tr("%n token(s)", nullptr, 8), QStringLiteral("8 tokens"));
    }

    void changeWhileTheProgramRuns()
    {
        const auto heading = [] { return QCoreApplication::translate("SettingsDialog", "Settings"); };
        Translations translations;
        translations.use(QStringLiteral("de"));
        QCOMPARE(heading(), QStringLiteral("Einstellungen"));
        translations.use(QStringLiteral("en"));
        QCOMPARE(heading(), QStringLiteral("Settings"));
        QCOMPARE(MessageModel::tr("%n token(s)", nullptr, 1), QStringLiteral("1 token"));
        translations.use(QStringLiteral("fr"));  // not there
        QCOMPARE(heading(), QStringLiteral("Settings"));
        QCOMPARE(MessageModel::tr("%n token(s)", nullptr, 1), QStringLiteral("1 token"));
    }

    void numbersFollowTheLanguage()
    {
        rookery::Message answer;
        answer.id = 1;
        answer.role = rookery::MessageRole::Assistant;
        answer.stats.tokens = 40;  // of fewer no speed is told
        answer.stats.tokensPerSecond = 5.5;
        MessageModel model;
        model.setPath({answer});
        QSignalSpy changed(&model, &MessageModel::dataChanged);
        const auto details = [&] { return model.index(0).data(MessageModel::DetailsRole).toString(); };
        Translations translations;
        translations.use(QStringLiteral("de"));
        QVERIFY2(details().contains(QStringLiteral("5,5 Tokens/s")), qPrintable(details()));
        translations.use(QStringLiteral("en"));
        QVERIFY2(details().contains(QStringLiteral("5.5 tokens/s")), qPrintable(details()));
        model.retranslate();
        QCOMPARE(changed.count(), 1);
    }

    void tellWhatTheEngineSays()
    {
        const rookery::Error error{rookery::ErrorCode::FileNotFound, std::string("/a.pth"),
                                   rookery::sentence("File", "no such file")};
        const rookery::Error within{
            rookery::ErrorCode::CorruptFile,
            {},
            rookery::sentence("Vocabulary", "line %1: %2")
                .with(2, rookery::sentence("Vocabulary", "the token has %1 bytes, not %2").with(3, 4))};
        Translations translations;
        translations.use(QStringLiteral("de"));
        QCOMPARE(rookery::errorText(error), QStringLiteral("/a.pth: Diese Datei gibt es nicht"));
        QCOMPARE(rookery::errorText(within), QStringLiteral("Zeile 2: Das Token hat 3 Bytes, nicht 4"));
        translations.use(QStringLiteral("en"));
        QCOMPARE(rookery::errorText(error), QStringLiteral("/a.pth: no such file"));
    }

    void speakGerman()
    {
        QTranslator german;
        QVERIFY(load(german, QStringLiteral("de")));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(MessageModel::tr("%n token(s)", nullptr, 1), QStringLiteral("1 Token"));
        QCOMPARE(QCoreApplication::translate("SettingsDialog", "Settings"), QStringLiteral("Einstellungen"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
