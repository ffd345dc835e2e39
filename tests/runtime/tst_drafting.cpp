#include "app/runtime/loading.h"
#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <filesystem>
#include <fstream>

using namespace rookery;
using namespace rookery::runtime;

namespace {

const std::string Question = "User: Tell me a story about a cat.\n\nAssistant:";
const std::string Golden = ROOKERY_TEST_DATA "/engine";

LoadRequest request(const std::filesystem::path &draft)
{
    LoadRequest request;
    request.model = StarterFolder;
    request.device = "cpu";
    request.threads = 2;
    request.format = kernels::WeightFormat::Int8;
    request.draft = draft;
    return request;
}

Job question(std::uint64_t seed, Asker &asker)
{
    Job job;
    job.parts = {Part::reading(Question)};
    job.drafts = {Draft{.seed = seed}};
    job.writing.maxTokens = 60;
    job.writing.lookup = 0;
    job.writing.sampling = [] {
        SamplingParams params;
        params.temperature = 0.4F;
        params.presence = 0.2F;
        return params;
    };
    job.sink = asker.sink();
    return job;
}

}  // namespace

/// A draft model beside the model in use: what is answered is the model's own, and what can't write ahead is
/// refused.
class DraftingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = load(request({}));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message().c_str());
        QVERIFY(!loaded->use.draft);
        m_without = loaded->use;
        loaded = load(request(StarterFolder));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message().c_str());
        QVERIFY(loaded->use.draft);
        m_with = loaded->use;
    }

    void answersAreAsWithout()
    {
        Scheduler plain;
        use(plain, m_without);
        Scheduler drafting;
        use(drafting, m_with);
        int drafted = 0;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Asker expected;
            plain.submit(question(seed, expected));
            expected.wait();
            Asker asker;
            drafting.submit(question(seed, asker));
            asker.wait();
            QVERIFY(asker.finished() && expected.finished());
            QCOMPARE(asker.text(), expected.text());
            QCOMPARE(asker.finished()->written.tokens, expected.finished()->written.tokens);
            QCOMPARE(asker.finished()->state->history, expected.finished()->state->history);
            QVERIFY(asker.finished()->state->state == expected.finished()->state->state);
            QCOMPARE(asker.finished()->state->bytes(), expected.finished()->state->bytes());
            drafted += asker.finished()->written.drafted;
            QCOMPARE(expected.finished()->written.drafted, 0);
        }
        QVERIFY(drafted > 0);
    }

    /// A conversation that goes on, another in between.
    void conversationsGoOnAsWithout()
    {
        std::string texts[2];
        for (const bool with : {false, true}) {
            Scheduler scheduler;
            use(scheduler, with ? m_with : m_without);
            SnapshotPtr state;
            for (std::uint64_t turn = 1; turn <= 4; ++turn) {
                Asker asker;
                Job job = question(turn, asker);
                job.writing.stopTexts = {"\n\nUser"};
                if (turn % 2 == 0) {
                    job.start = state;
                    job.parts = {Part::reading("\n\nUser: And then?\n\nAssistant:")};
                }
                scheduler.submit(std::move(job));
                asker.wait();
                QVERIFY(asker.finished());
                state = asker.finished()->state;
                texts[with ? 1 : 0] += asker.text() + "|";
            }
        }
        QCOMPARE(texts[1], texts[0]);
    }

    void severalAtOnceAreWrittenWithoutIt()
    {
        Scheduler scheduler;
        use(scheduler, m_with);
        constexpr int Askers = 5;
        std::deque<Asker> askers(Askers);
        for (int i = 0; i < Askers; ++i) {
            scheduler.submit(question(static_cast<std::uint64_t>(i), askers[static_cast<std::size_t>(i)]));
        }
        for (Asker &asker : askers) {
            asker.wait();
        }
        Scheduler plain;
        use(plain, m_without);
        for (int i = 0; i < Askers; ++i) {
            Asker expected;
            plain.submit(question(static_cast<std::uint64_t>(i), expected));
            expected.wait();
            QCOMPARE(askers[static_cast<std::size_t>(i)].text(), expected.text());
        }
    }

    void endsWithTheModel()
    {
        Scheduler scheduler;
        ModelInUse in = m_with;
        std::weak_ptr<const Model> draft;
        {
            auto loaded = load(request(StarterFolder));
            QVERIFY(loaded.has_value());
            draft = loaded->use.draft;
            use(scheduler, std::move(loaded->use));
        }
        QVERIFY(!draft.expired());
        use(scheduler, m_without);
        QVERIFY(draft.expired());
    }

    void refusesWhatCannotWriteAhead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("another number of tokens") << QString::fromStdString(Golden + "/v7_small/m.bf16.pth")
                                                  << ErrorCode::BadInput << "has a vocabulary of 300 tokens";
        QTest::newRow("another vocabulary")
            << path("other") << ErrorCode::BadInput << "has another vocabulary";
        QTest::newRow("no model") << path("broken.pth") << ErrorCode::UnsupportedFile << QString();
        QTest::newRow("cut short") << path("short.safetensors") << ErrorCode::CorruptFile << QString();
        QTest::newRow("nothing") << path("nowhere.pth") << ErrorCode::FileNotFound << QString();
    }

    void refusesWhatCannotWriteAhead()
    {
        namespace fs = std::filesystem;
        const fs::path starter = StarterFolder;
        std::ofstream(path("broken.pth").toStdString()) << "no weights at all";
        fs::create_directories(path("other").toStdString());
        const fs::path other = path("other").toStdString();
        fs::copy_file(starter / "lm.safetensors", other / "lm.safetensors",
                      fs::copy_options::overwrite_existing);
        fs::copy_file(starter / "lm.safetensors", path("short.safetensors").toStdString(),
                      fs::copy_options::overwrite_existing);
        fs::resize_file(path("short.safetensors").toStdString(), 1 << 20);
        // The same number of tokens, two of which have changed places.
        std::ifstream in(starter / "vocab.txt");
        std::ofstream out(other / "vocab.txt");
        for (std::string line; std::getline(in, line);) {
            const bool swapped = line.starts_with("66 ") || line.starts_with("67 ");
            out << (!swapped ? line : line.starts_with("66 ") ? "66 'B' 1" : "67 'A' 1") << '\n';
        }
        out.close();

        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        const auto loaded = load(request(file.toStdString()));
        QVERIFY(!loaded.has_value());
        const std::string message = loaded.error().message();
        QVERIFY2(loaded.error().code == code, message.c_str());
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.find(fs::path(file.toStdString()).filename().string()) != std::string::npos,
                 message.c_str());
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    ModelInUse m_without;
    ModelInUse m_with;
};

QTEST_GUILESS_MAIN(DraftingTest)
#include "tst_drafting.moc"
