#include "app/personas/persona_picture.h"
#include "app/personas/persona_portrait.h"
#include "app/personas/personas.h"
#include "app/personas/shown_persona.h"
#include "scripted_chat.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

/// Somebody for the model to be: kept, chosen, and remembered by the conversation.
class PersonasTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<Window>(m_folder->path());
    }
    void cleanup() { m_window.reset(); }

    void keptByName()
    {
        Personas &personas = m_window->personas;
        QVERIFY(
            personas.keep(QStringLiteral(" Ada \n Lovelace "), {}, QStringLiteral(" You are Ada. "), {}, {}));
        QVERIFY(personas.keep(QStringLiteral("Zoe"), {}, {}, {}, {}));
        QVERIFY(personas.keep(QStringLiteral("Bert"), {}, {}, {}, {}));
        QVERIFY(!personas.keep(QStringLiteral("  "), {}, QStringLiteral("nobody"), {}, {}));
        QCOMPARE(names(), (QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("Bert"),
                                       QStringLiteral("Zoe")}));
        QCOMPARE(personas.data(personas.index(0), Personas::AboutRole).toString(),
                 QStringLiteral("You are Ada."));
        // A new name for one takes another's place; both can't be told apart.
        QVERIFY(personas.keep(QStringLiteral("bert"), {}, QStringLiteral("new"), {}, QStringLiteral("Zoe")));
        QCOMPARE(names(), (QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("bert")}));

        Personas again(m_window->scripted.fixture.chats, m_window->prompt, m_window->shelf);
        again.setJson(personas.json());
        QCOMPARE(again.json(), personas.json());
        QCOMPARE(again.rowCount(), 2);
        for (const char *broken : {"", "{", "[1, {}, null]", "[{\"name\": 3}]", "{\"name\": \"x\"}"}) {
            again.setJson(QString::fromLatin1(broken));
            QCOMPARE(again.rowCount(), 0);
        }
    }

    /// Lists and chips take the beginning of the instructions alone.
    void manyLongOnesAreListedAtOnce()
    {
        QJsonArray all;
        const QString instructions = QStringLiteral("You know  \n this book. ") + QString(100'000, u'x');
        for (int i = 0; i < 500; ++i) {
            all.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Persona %1").arg(i)},
                                   {QStringLiteral("instructions"), instructions}});
        }
        const QString json = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
        Personas &personas = m_window->personas;
        personas.setJson(json);
        QCOMPARE(personas.rowCount(), 500);
        QElapsedTimer clock;
        clock.start();
        for (int row = 0; row < personas.rowCount(); ++row) {
            const QString about = personas.data(personas.index(row), Personas::AboutRole).toString();
            QVERIFY(about.startsWith(QStringLiteral("You know this book.")) && about.size() <= 160);
        }
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));

        // A field can't hold the word without an end; what nobody changed stays as it was.
        const QString shown = personas.instructionsAt(0);
        QVERIFY(shown.size() < instructions.size());
        QVERIFY(personas.keep(QStringLiteral("Persona 0"), {}, shown, {}, QStringLiteral("Persona 0")));
        Personas again(m_window->scripted.fixture.chats, m_window->prompt, m_window->shelf);
        again.setJson(json);
        QCOMPARE(again.json(), personas.json());
        personas.choose(0);
        QCOMPARE(m_window->prompt.systemPrompt(), instructions);  // the model is told all of it
        QCOMPARE(m_window->prompt.shownSystemPrompt(), shown);
    }

    void deletedOneComesBack()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), {}, QStringLiteral("You are Ada."), {}, {});
        const QString before = personas.json();
        Persona gone;
        connect(&personas, &Personas::removed, this, [&](const Persona &persona) { gone = persona; });
        personas.remove(0);
        personas.remove(7);
        QCOMPARE(personas.rowCount(), 0);
        personas.restore(gone);
        QCOMPARE(personas.json(), before);
    }

    void answersInTheConversation()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), personaPictureText(picture()), QStringLiteral("You are Ada."),
                      {}, {});
        personas.choose(0);
        QCOMPARE(m_window->who.name(), QStringLiteral("Ada"));
        QCOMPARE(m_window->who.picture(), personaPictureText(picture()));
        QVERIFY(personas.data(personas.index(0), Personas::ChosenRole).toBool());
        QVERIFY(m_window->scripted.ask(QStringLiteral("Who are you?")));
        QCOMPARE(m_window->scripted.answerer->job(0).told.systemPrompt, "You are Ada.");
        m_window->scripted.answerer->finish(0);
        QVERIFY(m_window->scripted.fixture.waitForAnswer());
        const qint64 conversation = m_window->chat().conversationId();

        // A new one is nobody's; the first one keeps its own, whatever becomes of the persona.
        personas.remove(0);
        m_window->chat().open(0);
        QCOMPARE(m_window->who.name(), QString());
        m_window->scripted.fixture.settle();
        QVERIFY(m_window->scripted.fixture.open(conversation));
        QCOMPARE(m_window->who.name(), QStringLiteral("Ada"));
        QCOMPARE(m_window->who.picture(), personaPictureText(picture()));
    }

    /// Every answer shows who it is by: typing must not have them all look again.
    void typingTellsNobody()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), {}, {}, {}, {});
        personas.choose(0);
        QSignalSpy shown(&m_window->who, &ShownPersona::changed);
        m_window->chat().setDraft(QStringLiteral("H"));
        m_window->chat().setDraft(QStringLiteral("He"));
        QCOMPARE(shown.size(), 0);
        personas.choose(0);
        QCOMPARE(shown.size(), 1);
    }

    void choosingAgainLetsGo()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), {}, QStringLiteral("You are Ada."), {}, {});
        personas.choose(0);
        personas.choose(0);
        QCOMPARE(m_window->who.name(), QString());
        QCOMPARE(m_window->prompt.systemPrompt(), QString());
    }

    void choosingWithinAConversationStartsAnother()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), {}, QStringLiteral("You are Ada."), {}, {});
        QVERIFY(m_window->scripted.ask(QStringLiteral("Hello")));
        m_window->scripted.answerer->finish(0);
        QVERIFY(m_window->scripted.fixture.waitForAnswer());
        const qint64 before = m_window->chat().conversationId();
        personas.choose(0);
        QCOMPARE(m_window->chat().messages()->count(), 0);
        QCOMPARE(m_window->who.name(), QStringLiteral("Ada"));
        QVERIFY(m_window->scripted.fixture.open(before));
        QCOMPARE(m_window->who.name(), QString());
    }

    void startsWithoutAStateThatIsGone()
    {
        Personas &personas = m_window->personas;
        personas.keep(QStringLiteral("Ada"), {}, QStringLiteral("You are Ada."), QStringLiteral("gone"), {});
        QCOMPARE(personas.starts(QStringLiteral("gone")).size(), 2);  // nothing, and what it was
        personas.choose(0);
        QCOMPARE(m_window->who.name(), QStringLiteral("Ada"));
        QVERIFY(m_window->chat().notices()->notice().contains(QStringLiteral("Ada")));
    }

    void picturesAreSmallAndRound()
    {
        QImage wide(400, 100, QImage::Format_RGB32);
        wide.fill(Qt::red);
        const QString file = m_folder->filePath(QStringLiteral("wide.png"));
        QVERIFY(wide.save(file));
        const auto png = personaPicture(file);
        QVERIFY(png.has_value());
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.size(), QSize(96, 96));
        QCOMPARE(image.pixelColor(48, 48), QColor(Qt::red));
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        QVERIFY(!personaPictureText(*png).isEmpty());
        PersonaPortrait portrait;
        portrait.setPicture(personaPictureText(*png));
        portrait.setSize({24, 24});
        QImage drawn(24, 24, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        portrait.paint(&painter);
        painter.end();
        QCOMPARE(drawn.pixelColor(12, 12), QColor(Qt::red));
        QCOMPARE(drawn.pixelColor(0, 0), QColor(Qt::white));

        QSignalSpy refused(&m_window->personas, &Personas::pictureRefused);
        m_window->personas.readPicture(QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("no.png"))));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("no.png")));
    }

    void foreignPicturesAreNotShown()
    {
        QCOMPARE(personaPictureText({}), QString());
        QCOMPARE(personaPictureText("file:///etc/passwd"), QString());
        QCOMPARE(personaPictureText("<svg xmlns='http://www.w3.org/2000/svg'/>"), QString());
        QByteArray large = picture();
        large[18] = 1;  // a width of 352 pixels
        QCOMPARE(personaPictureText(large), QString());
        QCOMPARE(personaPictureText(picture() + QByteArray(100'000, ' ')), QString());
    }

private:
    struct Window {
        explicit Window(const QString &folder)
            : scripted(folder)
            , settings(folder)
        {
        }
        ChatController &chat() { return scripted.fixture.chat; }

        ScriptedChat scripted;
        Settings settings;
        PromptModel prompt{scripted.fixture.engine, scripted.fixture.chat};
        ShownPersona who{prompt};
        ShelfController shelf{scripted.fixture.engine, scripted.fixture.store, scripted.fixture.chats,
                              settings, scripted.fixture.undo};
        Personas personas{scripted.fixture.chats, prompt, shelf};
    };

    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < m_window->personas.rowCount(); ++row) {
            all += m_window->personas.data(m_window->personas.index(row), Personas::NameRole).toString();
        }
        return all;
    }

    QByteArray picture()
    {
        const QString file = m_folder->filePath(QStringLiteral("blue.png"));
        QImage image(96, 96, QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.save(file);
        return personaPicture(file).value_or(QByteArray());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(PersonasTest)
#include "tst_personas.moc"
