#include "app/chat/prompt_model.h"
#include "scripted_chat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

using rookery::MessageStatus;

/// What an answer has to be, chosen for a conversation: the starter can write nothing else.
class AnswerFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void jsonIsAnswered()
    {
        ChatFixture window(m_folder->path());
        QVERIFY(window.loadModel());
        PromptModel prompt(window.engine, window.chat);
        prompt.setFormIndex(AnswerForm::Schema);
        prompt.setFormText(QStringLiteral(
            R"({"type": "object", "properties": {"city": {"enum": ["Paris", "Rome"]}, "sure": {"type": "boolean"}},
                "required": ["city", "sure"]})"));
        QCOMPARE(prompt.formProblem(), QString());
        window.sampling.applyPreset(SamplingModel::ChatPreset);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));
            QCOMPARE(window.last().failure, QString());
            const QJsonObject answer = QJsonDocument::fromJson(window.last().text.toUtf8()).object();
            QVERIFY2(answer[u"sure"].isBool(), qPrintable(window.last().text));
            const QString city = answer[u"city"].toString();
            QVERIFY(city == QLatin1String("Paris") || city == QLatin1String("Rome"));
        }
    }

    void anExpressionIsMatched()
    {
        ChatFixture window(m_folder->path());
        QVERIFY(window.loadModel());
        PromptModel prompt(window.engine, window.chat);
        prompt.setFormIndex(AnswerForm::Expression);
        prompt.setFormText(QStringLiteral("(yes|no), [0-9]{3}"));
        QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));
        const QRegularExpression whole(QStringLiteral("^(yes|no), [0-9]{3}$"));
        QVERIFY2(whole.match(window.last().text.trimmed()).hasMatch(), qPrintable(window.last().text));

        prompt.setFormIndex(AnswerForm::Free);
        QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));
        QVERIFY(window.last().text.contains(QStringLiteral("Paris")));
    }

    void whatCannotBeKeptToIsSaid()
    {
        ChatFixture window(m_folder->path());
        QVERIFY(window.loadModel());
        PromptModel prompt(window.engine, window.chat);
        prompt.setFormIndex(AnswerForm::Schema);
        prompt.setFormText(
            QStringLiteral(R"({"type": "object", "patternProperties": {"^a": {"type": "string"}}})"));
        QVERIFY2(prompt.formProblem().contains(QStringLiteral("patternProperties")),
                 qPrintable(prompt.formProblem()));
        QVERIFY(window.ask(QStringLiteral("What is the capital of France?")));
        QCOMPARE(window.last().status, MessageStatus::Failed);
        QVERIFY2(window.last().failure.contains(QStringLiteral("patternProperties")),
                 qPrintable(window.last().failure));
        prompt.setFormText(QStringLiteral("{"));
        QVERIFY(!prompt.formProblem().isEmpty());
        prompt.setFormIndex(AnswerForm::Free);
        QCOMPARE(prompt.formProblem(), QString());
        window.chat.asking()->regenerate(window.last().id);
        QVERIFY(window.waitForAnswer());
        QVERIFY(window.last().text.contains(QStringLiteral("Paris")));
    }

    void formStaysWithItsConversation()
    {
        qint64 conversation = 0;
        {
            ScriptedChat window(m_folder->path());
            PromptModel prompt(window.fixture.engine, window.fixture.chat);
            prompt.setFormIndex(AnswerForm::Json);
            QVERIFY(window.ask(QStringLiteral("Hello")));
            QVERIFY(!prompt.canKeepToForms());  // somebody elsewhere answers
            QVERIFY(!window.answerer->job(0).writing.constraint);
            window.answerer->finish(0);
            QVERIFY(window.fixture.waitForAnswer());
            conversation = window.fixture.chat.conversationId();
            window.fixture.chat.open(0);
            QCOMPARE(prompt.formIndex(), int(AnswerForm::Free));
            window.fixture.settle();
        }
        ChatFixture again(m_folder->path());
        PromptModel prompt(again.engine, again.chat);
        QVERIFY(again.open(conversation));
        QCOMPARE(prompt.formIndex(), int(AnswerForm::Json));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(AnswerFormTest)
#include "tst_answer_form.moc"
