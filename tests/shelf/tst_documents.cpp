#include "app/shelf/documents/document.h"
#include "app/shelf/documents/plain_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rookery;
using namespace rookery::shelf;

namespace {

/// One page that shows a line of text for each of `lines`, without a table of its objects: readers rebuild
/// it.
QByteArray pdf(const QList<QByteArray> &lines)
{
    QByteArray shown = "BT /F1 12 Tf 72 720 Td 14 TL ";
    for (const QByteArray &line : lines) {
        shown += '(' + line + ") Tj T* ";
    }
    shown += "ET";
    return "%PDF-1.4\n"
           "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
           "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
           "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>> endobj\n"
           "4 0 obj <</Length " +
           QByteArray::number(shown.size()) + ">> stream\n" + shown +
           "\nendstream endobj\n"
           "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
           "trailer <</Root 1 0 R>>\n%%EOF\n";
}

}  // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write");
        }
        return path.toStdString();
    }

private slots:
    void readsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("plain") << "a.txt" << QByteArray("  One.\r\nTwo.\r\n\r\n\r\n\r\nThree. \n")
                               << QByteArray("One.\nTwo.\n\nThree.");
        QTest::newRow("byte order mark")
            << "a.txt" << QByteArray("\xEF\xBB\xBF\xC3\x84hre") << QByteArray("\xC3\x84hre");
        QTest::newRow("UTF-16") << "a.txt"
                                << QByteArray("\xFF\xFE"
                                              "N\0e\0s\0t\0\x3D\xD8\x26\xDC",
                                              14)
                                << QByteArray("Nest\xF0\x9F\x90\xA6");
        QTest::newRow("not quite UTF-8")
            << "a.txt" << QByteArray("caf\xE9 noir") << QByteArray("caf\xEF\xBF\xBD noir");
        QTest::newRow("Markdown") << "a.md" << QByteArray("# Rooks\n\n* black\n")
                                  << QByteArray("# Rooks\n\n* black");
        QTest::newRow("HTML")
            << "a.html"
            << QByteArray("<html><head><title>T</title><style>p{}</style></head><body><h1>Rooks</h1>"
                          "<p>They &amp; their\n nests<br>are <b>bl</b>ack.</p><script>steal()</script>"
                          "<ul><li>one<li>two</ul><!-- no --></body>")
            << QByteArray("Rooks\n\nThey & their nests\nare black.\n\none\ntwo");
        QTest::newRow("HTML by content")
            << "page" << QByteArray("\n<!DOCTYPE html><p>Only \xC3\xA4 &mdash; this")
            << QByteArray("Only \xC3\xA4 \xE2\x80\x94 this");
        QTest::newRow("preformatted") << "a.htm" << QByteArray("<pre>a\n  b</pre>") << QByteArray("a\n  b");
        QTest::newRow("preformatted far above")
            << "a.htm" << QByteArray("<pre><b><i>a\n  b</i> c</b>\n d</pre> e\n f")
            << QByteArray("a\n  b c\n d\n\ne f");
        const QByteArray words = QByteArray("nest ").repeated(2'100'000);
        QTest::newRow("a paragraph over 10 MB") << "a.html"
                                                << "<p>" + words + "end" << words + "end";
        QTest::newRow("a text about PDF") << "a.md" << QByteArray("A file begins with\n%PDF-1.7\nand so on.")
                                          << QByteArray("A file begins with\n%PDF-1.7\nand so on.");
        QTest::newRow("PDF behind something else")
            << "scan" << QByteArray("\x1B%-12345X\0\n", 11) + pdf({"The rook"}) << QByteArray("The rook");
        QTest::newRow("HTML with declarations")
            << "a.html"
            << QByteArray("<!DOCTYPE html [ <!-- ' --> <!ENTITY a \"one>\"> <!ENTITY b \"]two\">\n]>"
                          "<p>Rooks &amp; crows.")
            << QByteArray("Rooks & crows.");
        QTest::newRow("HTML with an endless declaration")
            << "a.html" << QByteArray("<!DOCTYPE html [ <p>Rooks.") << QByteArray("Rooks.");
        QTest::newRow("PDF") << "a.pdf" << pdf({"The rook builds its nest", "in a tall elm."})
                             << QByteArray("The rook builds its nest in a tall elm.");
    }

    void readsText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        const auto document = readDocument(put(name, bytes));
        QVERIFY2(document, document ? "" : document.error().message().c_str());
        QCOMPARE(QByteArray::fromStdString(document->text), text);
        QCOMPARE(document->source, name.toStdString());
        QCOMPARE(document->name, QFileInfo(name).completeBaseName().toStdString());
    }

    void refusesWhatHasNoText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("empty") << "a.txt" << QByteArray("\n \n") << ErrorCode::UnsupportedFile;
        QTest::newRow("a program") << "a.txt"
                                   << QByteArray("\x7F"
                                                 "ELF\0\0",
                                                 6)
                                   << ErrorCode::UnsupportedFile;
        // Latin-1, of which every umlaut would be lost, and GBK.
        QTest::newRow("an old letter") << "a.txt"
                                       << QByteArray("Gr\xFC\xDF"
                                                     "e aus K\xF6ln. ")
                                              .repeated(9)
                                       << ErrorCode::UnsupportedFile;
        QTest::newRow("Chinese of before")
            << "a.txt" << QByteArray("\xCE\xD2\xC3\xC7\xBA\xC3").repeated(9) << ErrorCode::UnsupportedFile;
        QTest::newRow("a page of scripts")
            << "a.html" << QByteArray("<script>1</script>") << ErrorCode::UnsupportedFile;
        QTest::newRow("a broken PDF")
            << "a.pdf" << QByteArray("%PDF-1.7 and nothing") << ErrorCode::CorruptFile;
        QTest::newRow("a PDF without text") << "a.pdf" << pdf({}) << ErrorCode::UnsupportedFile;
        QTest::newRow("too much text")
            << "a.txt" << QByteArray(qsizetype(MostTextBytes) + 1, 'a') << ErrorCode::UnsupportedFile;
        QTest::newRow("a long page") << "a.html" << QByteArray("<p>A rook's nest.</p>").repeated(1'300'000)
                                     << ErrorCode::UnsupportedFile;
    }

    void refusesWhatHasNoText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto document = readDocument(put(name, bytes));
        QVERIFY(!document);
        QVERIFY2(document.error().code == code, document.error().message().c_str());
    }

    void survivesHostilePages()
    {
        QByteArray deep;
        for (int i = 0; i < 200'000; ++i) {
            deep += "<div>";
        }
        QElapsedTimer clock;
        clock.start();
        const auto document = readDocument(put("deep.html", deep + "bottom"));
        QVERIFY2(document, document ? "" : document.error().message().c_str());
        QCOMPARE(document->text, std::string("bottom"));
        QVERIFY(clock.elapsed() < 20'000);
        // Cut anywhere a PDF is damaged, but nothing crashes and nobody waits.
        const QByteArray whole = pdf({"The rook"});
        for (qsizetype end = 8; end < whole.size(); end += 97) {
            static_cast<void>(readDocument(put("cut.pdf", whole.first(end))));
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = readDocument(put("a.html", "<p>x"), stop.get_token());
        QVERIFY(!document);
        QVERIFY(document.error().code == ErrorCode::Cancelled);
    }

    void readsAFolder()
    {
        put("book/2 nests.txt", "Second.");
        put("book/1 rooks.md", "First.");
        put("book/more/3.html", "<p>Third.");
        put("book/cover.png", "\x89PNG");
        put("book/.hidden.txt", "no");
        const auto document = readDocument((m_folder.path() + "/book/").toStdString());
        QVERIFY(document);
        QCOMPARE(document->name, std::string("book"));
        QCOMPARE(QByteArray::fromStdString(document->text),
                 QByteArray("# 1 rooks.md\n\nFirst.\n\n# 2 nests.txt\n\nSecond.\n\n# more/3.html\n\nThird."));
        QDir().mkpath(m_folder.filePath("bare"));
        QVERIFY(!readDocument(m_folder.filePath("bare").toStdString()));
    }

    void namesWhatItLeavesOut()
    {
        put("some/1.txt", "First.");
        put("some/cut.pdf", "%PDF-1.7 and nothing");
        put("some/a/b/c/d/e/f/g/h/9.txt", "Ninth.");
        put("some/a/b/c/d/e/f/g/h/i/10.txt", "Tenth.");
        const auto document = readDocument(m_folder.filePath("some").toStdString());
        QVERIFY(document);
        QCOMPARE(document->leftOut, (std::vector<std::string>{"a/b/c/d/e/f/g/h/i/", "cut.pdf"}));
        QCOMPARE(document->text, std::string("# 1.txt\n\nFirst.\n\n# a/b/c/d/e/f/g/h/9.txt\n\nNinth."));
    }

    void readsTheFirstOfMany()
    {
        for (int i = 0; i < 1003; ++i) {
            put(QStringLiteral("many/%1.txt").arg(i, 4, 10, QLatin1Char('0')), "x");
        }
        const auto document = readDocument(m_folder.filePath("many").toStdString());
        QVERIFY(document);
        QVERIFY(document->text.starts_with("# 0000.txt"));
        QVERIFY(document->text.ends_with("# 0999.txt\n\nx"));
        QCOMPARE(document->leftOut, (std::vector<std::string>{"1000.txt", "1001.txt", "1002.txt"}));
    }

    void keepsControlCharactersOut()
    {
        QCOMPARE(QByteArray::fromStdString(tidied("a\x1b[31mb\x07\tc\f d")), QByteArray("a[31mb\tc\n d"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
