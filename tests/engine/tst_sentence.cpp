#include "engine/error.h"

#include <QTest>

#include <string>

using rookery::Error;
using rookery::ErrorCode;
using rookery::Sentence;
using rookery::sentence;

class SentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsEnglishByItself()
    {
        QCOMPARE(sentence("Test", "the file is empty").english(), std::string("the file is empty"));
        QCOMPARE(sentence("Test", "%2 of %1").with(8, std::string("three")).english(),
                 std::string("three of 8"));
        QCOMPARE(Sentence(std::string("a.pth")).english(), std::string("a.pth"));
        QVERIFY(Sentence().empty());
        QVERIFY(!sentence("Test", "x").empty());
    }

    /// Names hold what they want: what looks like a place stays as it is.
    void fillsEachPlaceOnce()
    {
        const Sentence told = sentence("Test", "%1, %2 and %3%").with(std::string("%2"), std::string("%1"));
        QCOMPARE(told.english(), std::string("%2, %1 and %3%"));
    }

    void tellsItsPartsInTheSameLanguage()
    {
        const auto shout = [](const char *context, const char *text) {
            return std::string(context) + '!' + std::string(text);
        };
        const Sentence told =
            sentence("Outer", "line %1: %2").with(3, sentence("Inner", "no %1").with(std::string("id")));
        QCOMPARE(told.in(shout), std::string("Outer!line 3: Inner!no id"));
        QCOMPARE(told.english(), std::string("line 3: no id"));
    }

    void namesWhatAnErrorIsAbout()
    {
        const Error about{ErrorCode::CorruptFile, std::string("a.pth"), sentence("Test", "is empty")};
        QCOMPARE(about.message(), std::string("a.pth: is empty"));
        const Error bare{ErrorCode::Cancelled, {}, sentence("Test", "cancelled")};
        QCOMPARE(bare.message(), std::string("cancelled"));
    }
};

QTEST_APPLESS_MAIN(SentenceTest)
#include "tst_sentence.moc"
