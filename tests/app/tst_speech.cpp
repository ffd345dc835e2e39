#include "app/settings/settings.h"
#include "app/speech/read_aloud.h"
#include "app/speech/spoken_language.h"
#include "endless_answer.h"
#include "scripted_chat.h"

#include <QTemporaryDir>

#include <memory>

namespace {

/// Notes what it is to say, and has said it when the test says so.
class ScriptedVoice : public Voice
{
public:
    void say(const QString &text, const QLocale &language) override
    {
        saying = text;
        languages += language.language();
    }
    void stop() override
    {
        saying.clear();
        ++stops;
    }
    void finish()
    {
        saying.clear();
        emit said();
    }

    QString saying;
    QList<QLocale::Language> languages;
    int stops = 0;
};

}  // namespace

/// Answers read aloud: what is said, when, and what ends it.
class SpeechTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_window = std::make_unique<ScriptedChat>(m_folder->path());
        m_voice = std::make_unique<ScriptedVoice>();
        m_reader = std::make_unique<ReadAloud>(*m_voice, m_window->fixture.chats, *m_settings);
    }

    void cleanup()
    {
        m_reader.reset();
        m_window.reset();
    }

    void readsAnAnswerByParagraph()
    {
        QVERIFY(answered("<think>Hm.\n\n</think>Some **birds**:\n\n- the rook\n- the `jay`\n\nThat's all."));
        m_reader->read(lastId());
        QCOMPARE(m_reader->message(), lastId());
        QCOMPARE(m_voice->saying, QStringLiteral("Some birds:"));
        m_voice->finish();
        QVERIFY(m_voice->saying.contains(QStringLiteral("the rook")));
        QVERIFY(m_voice->saying.contains(QStringLiteral("the jay")));
        m_voice->finish();
        QCOMPARE(m_voice->saying, QStringLiteral("That's all."));
        m_voice->finish();
        QCOMPARE(m_reader->message(), 0);
        QCOMPARE(m_voice->saying, QString());
    }

    void readsWhileItIsWritten()
    {
        m_settings->setReadsAloud(true);
        QVERIFY(m_window->ask(QStringLiteral("Who are you?")));
        m_window->answerer->say(0, "I am");
        QTRY_COMPARE(m_window->fixture.last().text, QStringLiteral("I am"));
        QCOMPARE(m_reader->message(), lastId());
        QCOMPARE(m_voice->saying, QString());  // no paragraph is finished
        m_window->answerer->say(0, " a rook.\n\nYou are");
        QTRY_COMPARE(m_voice->saying, QStringLiteral("I am a rook."));
        m_voice->finish();
        QCOMPARE(m_voice->saying, QString());
        QCOMPARE(m_reader->message(), lastId());  // more may come
        m_window->answerer->say(0, " a guest.");
        m_window->answerer->finish(0);
        QTRY_COMPARE(m_voice->saying, QStringLiteral("You are a guest."));
        m_voice->finish();
        QCOMPARE(m_reader->message(), 0);
    }

    void continuedAnswerGoesOnWhereItStopped()
    {
        ChatFixture app(m_folder->filePath(QStringLiteral("data")));
        ReadAloud reader(*m_voice, app.chats, *m_settings);
        QVERIFY(app.loadModel());
        app.sampling.setMaxTokens(5);
        const auto go = [&app] {
            app.sampling.setParams(withoutEnd());
            app.chat.asking()->continueAnswer(app.last().id);
            return app.waitForAnswer();
        };
        QVERIFY(app.ask(QStringLiteral("Tell me.")));
        app.chat.asking()->changeAnswer(app.last().id, QStringLiteral("One.\n\nTwo"));
        QTRY_COMPARE(app.last().text, QStringLiteral("One.\n\nTwo"));
        m_settings->setReadsAloud(true);
        QVERIFY(go());
        const QString first = app.last().text;
        QVERIFY(first.size() > 9);
        QCOMPARE(m_voice->saying, spokenText(first.mid(6)));
        // Continued again while that is being said: only what is new follows it.
        QVERIFY(go());
        QCOMPARE(m_voice->saying, spokenText(first.mid(6)));
        m_voice->finish();
        QCOMPARE(m_voice->saying, spokenText(app.last().text.mid(first.size())));
        m_voice->finish();
        QCOMPARE(reader.message(), 0);
    }

    void nothingIsReadUnasked()
    {
        QVERIFY(answered("I am a rook."));
        QCOMPARE(m_reader->message(), 0);
        QVERIFY(m_voice->languages.isEmpty());
    }

    void stopsWhenTold()
    {
        QVERIFY(answered("One.\n\nTwo."));
        m_reader->read(lastId());
        m_reader->stop();
        QCOMPARE(m_voice->stops, 1);
        QCOMPARE(m_reader->message(), 0);
        QCOMPARE(m_voice->saying, QString());
        m_reader->read(lastId());  // from the beginning again
        QCOMPARE(m_voice->saying, QStringLiteral("One."));
    }

    void anotherConversationEndsIt()
    {
        QVERIFY(answered("One.\n\nTwo."));
        m_reader->read(lastId());
        m_window->fixture.chat.open(0);
        QTRY_COMPARE(m_reader->message(), 0);
        QCOMPARE(m_voice->saying, QString());
    }

    void failureIsSaid()
    {
        QVERIFY(answered("One.\n\nTwo."));
        m_reader->read(lastId());
        emit m_voice->failed(QStringLiteral("no voice"));
        QCOMPARE(m_reader->message(), 0);
        QCOMPARE(m_window->fixture.chat.notices()->error(), QStringLiteral("no voice"));
    }

    void languageFollowsTheScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("usual");
        QTest::addColumn<QLocale::Language>("language");
        const QLocale english(QLocale::English);
        QTest::newRow("Latin") << "Guten Tag!" << english << QLocale::English;
        QTest::newRow("usual German") << "Guten Tag!" << QLocale(QLocale::German) << QLocale::German;
        QTest::newRow("Russian") << QStringLiteral("Добрый день") << english << QLocale::Russian;
        QTest::newRow("Ukrainian window")
            << QStringLiteral("Добрий день") << QLocale(QLocale::Ukrainian) << QLocale::Ukrainian;
        QTest::newRow("Chinese") << QStringLiteral("今天天气很好。OK") << english << QLocale::Chinese;
        QTest::newRow("Japanese") << QStringLiteral("今日は天気がいい") << english << QLocale::Japanese;
        QTest::newRow("Arabic") << QStringLiteral("مرحبا بالعالم") << english << QLocale::Arabic;
        QTest::newRow("a foreign word")
            << QStringLiteral("The word мир is Russian") << english << QLocale::English;
        QTest::newRow("no letters") << "1 + 2" << english << QLocale::English;
    }

    void languageFollowsTheScript()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, usual);
        QFETCH(QLocale::Language, language);
        QCOMPARE(spokenLanguage(text, usual).language(), language);
    }

private:
    bool answered(const std::string &text)
    {
        if (!m_window->ask(QStringLiteral("Tell me."))) {
            return false;
        }
        m_window->answerer->say(0, text);
        m_window->answerer->finish(0);
        return m_window->fixture.waitForAnswer();
    }

    rookery::MessageId lastId() { return m_window->fixture.last().id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedChat> m_window;
    std::unique_ptr<ScriptedVoice> m_voice;
    std::unique_ptr<ReadAloud> m_reader;
};

QTEST_MAIN(SpeechTest)
#include "tst_speech.moc"
