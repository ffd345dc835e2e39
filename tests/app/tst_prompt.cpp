#include "tests/app/chat_fixture.h"

#include "app/answers/dialogue_turns.h"
#include "app/chat/prompt_model.h"
#include "app/chat/state_model.h"
#include "engine/formats/safetensors_writer.h"

#include <QTemporaryDir>

#include <memory>

using rookery::Message;
using rookery::MessageRole;
using rookery::Thinking;

using namespace rookery::runtime;

namespace {

const QString Question = QStringLiteral("What is the capital of France?");

Message message(MessageRole role, const QString &text)
{
    Message made;
    made.role = role;
    made.text = text;
    return made;
}

/// A state-tuned file of zeros for a model of this shape, in its `layers` first layers.
void writeTunedState(const QString &file, const rookery::ModelInfo &model, int layers)
{
    const std::vector<float> zeros(static_cast<std::size_t>(model.heads) * model.headSize * model.headSize);
    std::vector<rookery::TensorSource> tensors;
    for (int layer = 0; layer < layers; ++layer) {
        tensors.push_back({"blocks." + std::to_string(layer) + ".att.time_state",
                           rookery::kernels::DType::F32,
                           {model.heads, model.headSize, model.headSize},
                           std::as_bytes(std::span(zeros))});
    }
    QVERIFY(rookery::writeSafetensors(file.toStdString(), tensors));
}

/// What is read first of a branch of which nothing was read yet.
QString firstPart(const QList<Message> &path, StartingPoint point, const PromptStyles &styles)
{
    const auto turns = turnsOf(path, [](const QString &hash) { return hash; });
    return QString::fromStdString(partsToRead(turns, -1, point, false, styles).front().text);
}

}  // namespace

/// How a conversation is put to the model, and what follows from changing it.
class PromptTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void choiceSurvivesItsJson()
    {
        QCOMPARE(TemplateChoice().toJson(), QString());
        TemplateChoice choice;
        choice.name = TemplateChoice::Custom;
        choice.thinking = Thinking::Short;
        choice.userName = QStringLiteral("Fräulein");
        choice.opening = QStringLiteral("Ein Gespräch.\n\n");
        choice.stopTexts = {QStringLiteral("\n\n"), QStringLiteral("END")};
        choice.form = {AnswerForm::Expression, QStringLiteral("(yes|no)")};
        choice.personaName = QStringLiteral("Ada");
        choice.personaPicture = QByteArrayLiteral("\x89PNG\x00");
        QCOMPARE(TemplateChoice::fromJson(choice.toJson()), choice);
        QCOMPARE(TemplateChoice::fromJson(QStringLiteral("{\"name\":\"of the future\"}")), TemplateChoice());
        QCOMPARE(TemplateChoice::fromJson(QStringLiteral("rubbish")), TemplateChoice());
    }

    void thinkingIsForFamiliesThatThink()
    {
        TemplateChoice choice;
        choice.thinking = Thinking::Long;
        QCOMPARE(choice.resolve(*rookery::findTemplate("world")).thinking, Thinking::None);
        QCOMPARE(choice.resolve(*rookery::findTemplate("g1")).thinking, Thinking::Long);
    }

    void customTemplatesDifferByWhatTheModelReads()
    {
        TemplateChoice one;
        one.name = TemplateChoice::Custom;
        TemplateChoice other = one;
        other.stopTexts = {QStringLiteral("END")};
        const auto key = [](const TemplateChoice &choice) { return templateKey(choice.resolve({})); };
        QCOMPARE(key(one), key(other));
        other.userName = QStringLiteral("Bob");
        QVERIFY(key(one) != key(other));
    }

    void thoughtsAreNotReadAgain()
    {
        rookery::ChatTemplate g1 = *rookery::findTemplate("g1");
        g1.thinking = Thinking::Short;
        const QList<Message> path = {
            message(MessageRole::User, QStringLiteral("Hi")),
            message(MessageRole::Assistant, QStringLiteral(" <think>hm</think>\nHello.")),
            message(MessageRole::User, QStringLiteral("Why?"))};
        QCOMPARE(firstPart(path, StartingPoint::Zero, {g1, "Be kind.", {}}),
                 QStringLiteral("System: Be kind.\n\nUser: Hi\n\nAssistant: Hello.\n\n"
                                "User: Why? (think a bit)\n\nAssistant: <think"));
    }

    void tunedStateIsToldTheSystemPromptButNoOpening()
    {
        const QList<Message> path = {message(MessageRole::User, QStringLiteral("Hi"))};
        QCOMPARE(
            firstPart(path, StartingPoint::TunedState, {*rookery::findTemplate("raven"), "Be kind.", {}}),
            QStringLiteral("System: Be kind.\n\nBob: Hi\n\nAlice:"));
    }

    void previewIsTheTextThatIsRead()
    {
        ChatFixture app(m_folder->path());
        PromptModel prompt(app.engine, app.chat);
        prompt.setTemplateIndex(static_cast<int>(prompt.templates().size()) - 1);
        QVERIFY(prompt.custom());
        prompt.setUserName(QStringLiteral("Human"));
        prompt.setAssistantName(QStringLiteral("Robot"));
        prompt.setOpening(QStringLiteral("A talk.\n\n"));
        prompt.setStopTexts(QStringLiteral("END, \\n\\n"));
        prompt.setSystemPrompt(QStringLiteral("Be brief."));
        app.chat.setDraft(QStringLiteral("Why?"));
        QCOMPARE(prompt.preview(), QStringLiteral("A talk.\n\nSystem: Be brief.\n\nHuman: Why?\n\nRobot:"));
        QCOMPARE(prompt.stops(), QStringLiteral("END, \\n\\n"));
        prompt.reset();
        QVERIFY(!prompt.custom());
        QCOMPARE(prompt.preview(), QStringLiteral("User: Why?\n\nAssistant:"));
    }

    void promptIsKeptWithTheConversation()
    {
        qint64 id = 0;
        {
            ChatFixture app(m_folder->path());
            PromptModel prompt(app.engine, app.chat);
            prompt.setSystemPrompt(QStringLiteral("Answer in one word."));  // before it is stored
            prompt.setTemplateIndex(1);
            app.chat.setDraft(QStringLiteral("half a question"));
            app.chat.save();
            QTRY_VERIFY(app.chat.conversationId() != 0);
            id = app.chat.conversationId();
            prompt.setSystemPrompt(QStringLiteral("Answer in two words."));
        }
        ChatFixture app(m_folder->path());
        PromptModel prompt(app.engine, app.chat);
        QVERIFY(app.open(id));
        QCOMPARE(prompt.systemPrompt(), QStringLiteral("Answer in two words."));
        QCOMPARE(prompt.templateIndex(), 1);
    }

    /// One of another program's, of a paragraph that no field can hold.
    void longPromptIsReadWhole()
    {
        const QString whole = QStringLiteral("Word after another one. ").repeated(1000);
        qint64 id = 0;
        {
            ChatFixture app(m_folder->path());
            PromptModel prompt(app.engine, app.chat);
            prompt.setSystemPrompt(whole);
            app.chat.setDraft(QStringLiteral("half a question"));
            app.chat.save();
            QTRY_VERIFY(app.chat.conversationId() != 0);
            id = app.chat.conversationId();
        }
        ChatFixture app(m_folder->path());
        PromptModel prompt(app.engine, app.chat);
        QVERIFY(app.open(id));
        QCOMPARE(prompt.systemPrompt(), whole);
        QVERIFY(!prompt.systemPromptFits());
        QVERIFY(prompt.shownSystemPrompt().size() < whole.size());
        prompt.setTemplateIndex(1);  // which is stored together with it
        QCOMPARE(prompt.systemPrompt(), whole);
    }

    void changedPromptMakesTheModelReadAgainAndSaysSo()
    {
        ChatFixture app(m_folder->path());
        PromptModel prompt(app.engine, app.chat);
        QVERIFY(app.loadModel());
        QVERIFY(app.ask(Question));
        QVERIFY(app.ask(QStringLiteral("What is the opposite of hot?")));
        const int unchanged = app.last().stats.promptTokens;
        QVERIFY(app.chat.notices()->notice().isEmpty());
        prompt.setSystemPrompt(QStringLiteral("Be kind."));
        QVERIFY(app.ask(QStringLiteral("What is the opposite of hot?")));
        QVERIFY(app.chat.notices()->notice().contains(QLatin1String("changed")));
        QVERIFY(app.last().stats.promptTokens > 2 * unchanged);
        QVERIFY(app.ask(QStringLiteral("What is the opposite of hot?")));
        QCOMPARE(app.last().stats.promptTokens, unchanged);  // the new prompt has a state of its own now
    }

    void tunedStateBeginsAConversation()
    {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        StateModel states(app.engine, app.store, app.chat);
        const rookery::ModelInfo &model = app.engine.model().info;
        const QString file = m_folder->filePath(QStringLiteral("poet.safetensors"));
        writeTunedState(file, model, model.layers);
        states.importFrom(QUrl::fromLocalFile(file));
        QTRY_COMPARE(app.chat.title(), QStringLiteral("poet"));
        QTRY_COMPARE(states.count(), 1);
        PromptModel prompt(app.engine, app.chat);
        prompt.setSystemPrompt(QStringLiteral("Be kind."));  // the given state fits every prompt
        QVERIFY(app.ask(Question));
        QVERIFY2(app.last().text.contains(QLatin1String("Paris")), qPrintable(app.last().text));
        QCOMPARE(states.error(), QString());
    }

    void stateOfAnotherShapeIsRefusedInOneSentence()
    {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        StateModel states(app.engine, app.store, app.chat);
        const rookery::ModelInfo &model = app.engine.model().info;
        const QString file = m_folder->filePath(QStringLiteral("short.safetensors"));
        writeTunedState(file, model, model.layers - 1);
        states.importFrom(QUrl::fromLocalFile(file));
        QTRY_VERIFY(!states.error().isEmpty());
        QVERIFY2(states.error().contains(QLatin1String("time_state")), qPrintable(states.error()));
        QCOMPARE(app.chat.conversationId(), 0);
    }

    void weightsAreQuantisedOnLoad()
    {
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        const auto plain = app.engine.model().info.weightBytes;
        app.format = rookery::kernels::WeightFormat::Int8;
        QVERIFY(app.loadModel());
        QVERIFY(app.engine.model().info.weightBytes < plain);
        QVERIFY(app.ask(Question));
        QVERIFY2(app.last().text.contains(QLatin1String("Paris")), qPrintable(app.last().text));
    }

    void damagedDatabaseIsSetAsideOnRequest()
    {
        const QString file = m_folder->filePath(QStringLiteral("rookery.db"));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\7'));
        damaged.close();
        ChatFixture app(m_folder->path());
        QTRY_VERIFY(app.chat.notices()->databaseDamaged());
        QVERIFY(!app.chat.notices()->error().isEmpty());
        app.chat.setDraft(QStringLiteral("not lost"));
        app.chat.startAfresh();
        QTRY_VERIFY(!app.chat.notices()->databaseDamaged());
        QVERIFY(app.chat.notices()->notice().contains(QLatin1String(".damaged-")));
        QCOMPARE(app.chat.draft(), QStringLiteral("not lost"));
        app.chat.save();
        QTRY_VERIFY(app.chat.conversationId() != 0);
        QCOMPARE(app.chat.notices()->error(), QString());
        const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("rookery.db.damaged-*")});
        QCOMPARE(kept.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
