#include "engine/session/generator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rookery;

namespace {

const QDir Folder(QStringLiteral(ROOKERY_TEST_DATA "/../../resources/starter"));

std::string pathOf(const char *name)
{
    return Folder.filePath(name).toStdString();
}

QByteArray contentOf(const QString &name)
{
    QFile file(Folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// The model that everybody meets first: its files belong together, and it knows what it is there for.
class StarterTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreThoseOfTheManifest();
    void isSmallEnough();
    void answers_data();
    void answers();
};

void StarterTest::filesAreThoseOfTheManifest()
{
    const QJsonObject files =
        QJsonDocument::fromJson(contentOf("manifest.json")).object()["files"].toObject();
    QVERIFY(files.contains("lm.safetensors") && files.contains("encoder.onnx"));
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QByteArray content = contentOf(file.key());
        QCOMPARE(content.size(), file.value().toObject()["bytes"].toInteger());
        QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(),
                 file.value().toObject()["sha256"].toString().toLatin1());
    }
}

void StarterTest::isSmallEnough()
{
    qint64 bytes = 0;
    for (const QFileInfo &file : Folder.entryInfoList(QDir::Files)) {
        bytes += file.size();
    }
    QVERIFY2(bytes < 40'000'000, qPrintable(QString::number(bytes)));
}

void StarterTest::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("part");
    const std::pair<const char *, const char *> questions[] = {
        {"What is the capital of France?", "Paris"},
        {"What is 3 + 4?", "7"},
        {"Which is bigger, 12 or 7?", "12"},
        {"What is the opposite of hot?", "cold"},
        {"What is the plural of mouse?", "mice"},
        {"What colour is a banana?", "yellow"},
        {"How do I start a new conversation?", "Ctrl+N"},
        {"How do I load another model?", "Ctrl+M"},
        {"Who wrote Hamlet?", "don't know"},
        {"What is quantum mechanics?", "larger model"},
    };
    for (const auto &[question, part] : questions) {
        QTest::newRow(question) << QString(question) << QString(part);
    }
}

void StarterTest::answers()
{
    QFETCH(QString, question);
    QFETCH(QString, part);
    const auto model = Model::load(pathOf("lm.safetensors"), {.device = "cpu", .threads = 2});
    const auto tokenizer = loadVocabulary(pathOf("vocab.txt"));
    QVERIFY(model && tokenizer);
    auto session = Session::create(*model);
    QVERIFY(session);
    const std::string prompt = "User: " + question.toStdString() + "\n\nAssistant:";
    QVERIFY(session->feed((*tokenizer)->encode(prompt)));
    GenerationOptions options;
    options.maxTokens = 60;
    options.stopTexts = {"\n\n"};
    options.sampling = [] { return SamplingParams{.temperature = 0, .logitBias = {}}; };
    Sampler sampler(0);
    const auto answer = generate(*session, **tokenizer, sampler, options);
    QVERIFY(answer);
    QVERIFY2(answer->text.find(part.toStdString()) != std::string::npos, answer->text.c_str());
}

QTEST_GUILESS_MAIN(StarterTest)
#include "tst_starter.moc"
