#include "app/chat/message_model.h"
#include "app/settings/languages.h"
#include "app/settings/translations.h"
#include "app/text/error_text.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

// Complete with every change. A text that one of the others lacks is shown in English until it is translated.
const QStringList Complete = {QStringLiteral("de"), QStringLiteral("en")};

struct Entry {
    QString source;
    QStringList forms;  ///< one, or as many as the language has plurals
    bool numerus = false;
    bool finished = true;
};

QString fileOf(const QString &language)
{
    return QStringLiteral(ROOKERY_TRANSLATIONS "/rookery_%1.ts").arg(language);
}

/// The entries of a file; none: it can't be read.
QList<Entry> entriesOf(const QString &language)
{
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("message")) {
            entries.append(Entry());
            entries.last().numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entries.last().numerus) {
                entries.last().forms += xml.readElementText();
            }
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.last().forms += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

bool isWhole(const Entry &entry)
{
    return entry.finished && !entry.forms.isEmpty() &&
           std::ranges::none_of(entry.forms, [](const QString &form) { return form.trimmed().isEmpty(); });
}

/// What a translation has to keep, sorted: what is filled in, and the kinds of files between which one
/// chooses.
QStringList kept(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("%L?\\d|\\*\\.[a-z]+"));
    QStringList found;
    for (auto match = marks.globalMatch(text); match.hasNext();) {
        found += match.next().captured();
    }
    found.sort();
    return found;
}

/// Keys that are pressed together, whatever they are called.
qsizetype shortcuts(const QString &text)
{
    static const QRegularExpression keys(QStringLiteral("\\p{L}\\+[\\p{L}\\p{M}\\d]"));
    return text.count(keys);
}

/// Whether a text ends so that something can stand behind it.
bool leadsOn(const QString &text)
{
    return text.endsWith(QLatin1Char(' '));
}

bool load(QTranslator &translator, const QString &language)
{
    return translator.load(QLocale(language), QStringLiteral("rookery"), QStringLiteral("_"),
                           QStringLiteral(":/i18n"));
}

void everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        QTest::newRow(language.locale) << QString(QLatin1String(language.locale));
    }
}

}  // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void leaveNothingUnfinished_data() { everyLanguage(); }
    void leaveNothingUnfinished()
    {
        QFETCH(QString, language);
        const QList<Entry> entries = entriesOf(language);
        QVERIFY2(!entries.isEmpty(), qPrintable(fileOf(language)));
        QStringList missing;
        for (const Entry &entry : entries) {
            if (!isWhole(entry)) {
                missing += entry.source;
            }
        }
        if (Complete.contains(language)) {
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        } else if (!missing.isEmpty()) {
            qInfo("%s lacks %lld of %lld texts", qPrintable(language), static_cast<long long>(missing.size()),
                  static_cast<long long>(entries.size()));
        }
    }

    void keepWhatTheTextsShare_data() { everyLanguage(); }
    void keepWhatTheTextsShare()
    {
        QFETCH(QString, language);
        const bool spaced = language != QLatin1String("zh_CN") && language != QLatin1String("zh_TW") &&
                            language != QLatin1String("ja");
        QStringList wrong;
        for (const Entry &entry : entriesOf(language)) {
            if (!isWhole(entry)) {
                continue;
            }
            for (const QString &form : entry.forms) {
                // The form of one or two may say the number in words: "a conversation".
                const bool counts =
                    !entry.numerus || entry.forms.size() > 1 ||
                    form.contains(QLatin1String("%n")) == entry.source.contains(QLatin1String("%n"));
                if (kept(form) != kept(entry.source) || shortcuts(form) != shortcuts(entry.source) ||
                    !counts || (spaced && leadsOn(form) != leadsOn(entry.source))) {
                    wrong += entry.source + QStringLiteral(" -> ") + form;
                }
            }
            if (entry.numerus && !entry.forms.last().contains(QLatin1String("%n")) &&
                entry.source.contains(QLatin1String("%n"))) {
                wrong += entry.source + QStringLiteral(": many aren't counted");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void followTheReader_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("language");
        QTest::newRow("the language itself") << QStringLiteral("de") << QStringLiteral("de");
        QTest::newRow("another country's") << QStringLiteral("de_AT") << QStringLiteral("de");
        QTest::newRow("Portugal") << QStringLiteral("pt_PT") << QStringLiteral("pt_BR");
        QTest::newRow("Chinese alone") << QStringLiteral("zh") << QStringLiteral("zh_CN");
        QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
        QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("zh_TW");
        QTest::newRow("one that isn't there") << QStringLiteral("fi") << QString();
    }

    void followTheReader()
    {
        QFETCH(QString, asked);
        QFETCH(QString, language);
        QCOMPARE(languageFor(QLocale(asked)).value_or(QString()), language);
    }

    void writeNumbersAsTheirTextsDo()
    {
        for (const Language &language : languages()) {
            const QLocale formats = formatsOf(QLatin1String(language.locale));
            QCOMPARE(formats.zeroDigit(), QStringLiteral("0"));
            QCOMPARE(formats.language(), QLocale(QLatin1String(language.locale)).language());
        }
    }

    void beginLinesWhereTheyAreRead()
    {
        Translations translations;
        translations.use(QStringLiteral("de"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        if (spokenLanguages().contains(QLatin1String("ar"))) {
            translations.use(QStringLiteral("ar"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
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
        translations.use(QStringLiteral("fi"));  // not there
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

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
