#include "app/shelf/item_lock.h"
#include "app/shelf/shelf.h"
#include "app/shelf/text_reading.h"
#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rookery;
using namespace rookery::shelf;
using runtime::Asker;

namespace {

/// Two slices of it.
std::string longText()
{
    std::string text;
    for (int i = 0; text.size() < 14'000; ++i) {
        text += "Rook number " + std::to_string(i) + " builds a nest in the elm.\n\n";
    }
    return text + "The end.";
}

Document document(const std::string &name, const std::string &text = "A rook is a bird.")
{
    return {.name = name, .source = name + ".txt", .text = text};
}

}  // namespace

class ShelfTest : public QObject
{
    Q_OBJECT

private:
    runtime::Scheduler m_scheduler;
    QTemporaryDir m_data;

    Shelf freshShelf()
    {
        static int number = 0;
        return Shelf::of((m_data.path() + "/" + QString::number(++number)).toStdString());
    }

    /// Reads the next slice.
    runtime::Finished readSlice(TextReading &reading)
    {
        Asker asker;
        runtime::Job job = reading.next();
        job.sink = asker.sink();
        m_scheduler.submit(std::move(job));
        asker.wait();
        if (asker.finished() == nullptr) {
            qFatal("%s", asker.failed()->error.message().c_str());
        }
        reading.accept(*asker.finished());
        return *asker.finished();
    }

    Item keep(const Shelf &shelf, const std::string &id, const TextReading &reading,
              const runtime::Finished &at)
    {
        return *shelf.keepState(id,
                                {.modelName = "starter",
                                 .fingerprint = "f",
                                 .readBytes = reading.readBytes(),
                                 .tokens = reading.tokens()},
                                at.image);
    }

private slots:
    void initTestCase() { use(m_scheduler, runtime::starter()); }

    void keepsWhatIsPutThere()
    {
        const Shelf shelf = freshShelf();
        QVERIFY(shelf.items().empty());
        const auto item = shelf.addDocument(document("Rooks", "A rook\nis a bird."));
        QVERIFY(item);
        QVERIFY(shelf.changeLabel(item->id, [](Label &label) {
            label.purpose = "to ask";
            label.named = true;
        }));
        const auto items = shelf.items();
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].label.name, std::string("Rooks"));
        QCOMPARE(items[0].label.purpose, std::string("to ask"));
        QCOMPARE(items[0].label.preview, std::string("A rook is a bird."));
        QVERIFY(!items[0].complete());
        QCOMPARE(*shelf.text(items[0]), std::string("A rook\nis a bird."));
        // The same text again is the same thing.
        QCOMPARE(shelf.findOrAdd(document("Other name", "A rook\nis a bird."))->id, items[0].id);
        QVERIFY(shelf.findOrAdd(document("Rooks", "Another text."))->id != items[0].id);
        // Nobody else's.
        QCOMPARE(QFile::permissions(QString::fromStdString(shelf.folder().string())) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void slicesEndWhereTheTextSays()
    {
        const std::string text = longText();
        std::size_t at = 0;
        int slices = 0;
        for (; at < text.size(); ++slices) {
            const std::size_t end = sliceEnd(text, at);
            QVERIFY(end > at);
            QVERIFY(end == text.size() || text.substr(end, 2) == "\n\n");
            at = end;
        }
        QVERIFY(slices >= 2);
        // Without a place to break, between characters at least.
        std::string umlauts;
        while (umlauts.size() < 40'000) {
            umlauts += "\xC3\xA4";
        }
        QCOMPARE(sliceEnd(umlauts, 0) % 2, std::size_t(0));
    }

    void aReadingBrokenOffEndsInTheSameState()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Long", longText()))->id;
        TextReading whole(longText(), *findTemplate("starter"));
        runtime::Finished end;
        while (!whole.done()) {
            end = readSlice(whole);
        }
        // Another one is kept after its first slice; then the program is gone.
        TextReading begun(longText(), *findTemplate("starter"));
        const auto first = readSlice(begun);
        QVERIFY(!begun.done());
        keep(shelf, id, begun, first);
        const Item item = *shelf.item(id);
        QVERIFY(!item.complete());
        const std::string image = *shelf.state(item);
        const auto bytes = std::as_bytes(std::span(image));
        TextReading resumed(
            *shelf.text(item), *findTemplate("starter"), item.progress.readBytes,
            runtime::StateImage{std::make_shared<std::vector<std::byte>>(bytes.begin(), bytes.end())});
        runtime::Finished again;
        while (!resumed.done()) {
            again = readSlice(resumed);
        }
        QCOMPARE(resumed.tokens(), whole.tokens());
        QVERIFY(again.image == end.image);
        QVERIFY(keep(shelf, id, resumed, again).complete());
        QVERIFY(shelf.verify(*shelf.item(id)));
    }

    void anEndBetweenTwoFilesLeavesTheCheckpointBefore()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Long", longText()))->id;
        const std::string image = "the first state";
        const Progress reached{.fingerprint = "f", .readBytes = 10, .tokens = 3};
        QVERIFY(shelf.keepState(id, reached, std::as_bytes(std::span(image))));
        // The next state is on the disk, but what says so isn't.
        QFile file(QString::fromStdString((shelf.folderOf(id) / "20.state").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the second");
        file.close();
        QCOMPARE(*shelf.state(*shelf.item(id)), image);
        QCOMPARE(shelf.item(id)->progress.readBytes, std::uint64_t(10));
        // The next one that is kept takes the leftover along.
        const Progress further{.fingerprint = "f", .readBytes = 30, .tokens = 9};
        QVERIFY(shelf.keepState(id, further, std::as_bytes(std::span(image))));
        QVERIFY(!file.exists());
    }

    void noticesDamage()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Rooks"))->id;
        const std::string image = "some state";
        QVERIFY(shelf.keepState(id, {.fingerprint = "f", .readBytes = 17}, std::as_bytes(std::span(image))));
        QVERIFY(shelf.verify(*shelf.item(id)));
        const auto spoil = [&](const char *name, const QByteArray &bytes) {
            QFile file(QString::fromStdString((shelf.folderOf(id) / name).string()));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(spoil("17.state", "some s-ate"));
        QVERIFY(shelf.verify(*shelf.item(id)).error().code == ErrorCode::CorruptFile);
        // Another length: it is as if nothing was read.
        QVERIFY(spoil("17.state", "some"));
        QVERIFY(!shelf.item(id)->hasState());
        QVERIFY(spoil("text.txt", "A rook is a fish."));
        QVERIFY(!shelf.verify(*shelf.item(id)));
        // What isn't ours isn't shown, and leads nowhere.
        QVERIFY(spoil("reading.json", R"({"format":"rookery.shelf","version":1,"state":"../../x"})"));
        QVERIFY(!shelf.item(id)->hasState());
        QVERIFY(spoil("item.json", "[]"));
        QVERIFY(shelf.items().empty());
        QVERIFY(!shelf.item("../" + id));
    }

    void takesStateFiles()
    {
        const Shelf shelf = freshShelf();
        const auto file = (m_data.path() + "/some.state").toStdString();
        TextReading reading("A rook is a bird.", *findTemplate("starter"));
        const auto finished = readSlice(reading);
        QVERIFY(saveState(finished.state->state, file));
        const auto item = shelf.addStateFile("Rooks", file);
        QVERIFY2(item, item ? "" : item.error().message().c_str());
        QVERIFY(item->label.kind == Kind::State);
        QVERIFY(item->complete());
        QCOMPARE(item->progress.tokens, reading.tokens());
        QCOMPARE(item->progress.fingerprint, finished.state->state.fingerprint());
        const auto copy = (m_data.path() + "/copy.state").toStdString();
        QVERIFY(shelf.exportState(*item, copy));
        QVERIFY(loadState(copy, runtime::starter().model->stateTarget()));

        const auto tuned =
            shelf.addTunedState("Voice", ROOKERY_TEST_DATA "/state_tuned/v7_small.time_state.pth");
        QVERIFY2(tuned, tuned ? "" : tuned.error().message().c_str());
        QVERIFY(tuned->label.kind == Kind::Tuned);
        QVERIFY(tuned->complete());
        QVERIFY(!shelf.addStateFile("no state", ROOKERY_TEST_DATA "/README.md"));
    }

    void removesAndRestores()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Rooks"))->id;
        QVERIFY(shelf.remove(id));
        QVERIFY(shelf.items().empty());
        QVERIFY(shelf.restore(id));
        QCOMPARE(shelf.items().size(), std::size_t(1));
        QVERIFY(shelf.remove(id));
        shelf.forgetRemoved();
        QVERIFY(!shelf.restore(id));
    }

    void thinsTheOldestThatNobodyNamed()
    {
        const Shelf shelf = freshShelf();
        const std::string image(1000, 's');
        std::vector<std::string> ids;
        for (const char *name : {"oldest", "named", "middle", "newest"}) {
            ids.push_back(shelf.addDocument(document(name, std::string("The text of ") + name))->id);
            const auto bytes = shelf.item(ids.back())->label.textBytes;
            QVERIFY(shelf.keepState(ids.back(), {.fingerprint = "f", .readBytes = bytes},
                                    std::as_bytes(std::span(image))));
            QTest::qSleep(2);  // the time orders them
        }
        QVERIFY(shelf.changeLabel(ids[1], [](Label &label) { label.named = true; }));
        QCOMPARE(*shelf.thin(1'000'000), 0);
        QCOMPARE(*shelf.thin(3'500), 1);
        QVERIFY(!shelf.item(ids[0])->hasState());
        QVERIFY(shelf.item(ids[0])->progress.thinned);
        QVERIFY(shelf.text(*shelf.item(ids[0])));
        QCOMPARE(*shelf.thin(0), 2);
        QVERIFY(shelf.item(ids[1])->hasState());
    }

    void oneReadsAtATime()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Rooks"))->id;
        {
            const auto lock = ItemLock::take(shelf.folderOf(id));
            QVERIFY(lock);
            QVERIFY(ItemLock::take(shelf.folderOf(id)).error().code == ErrorCode::Cancelled);
        }
        QVERIFY(ItemLock::take(shelf.folderOf(id)));
    }

    void waitsForNoPipeInTheLocksPlace()
    {
        const Shelf shelf = freshShelf();
        const auto id = shelf.addDocument(document("Rooks"))->id;
        QCOMPARE(::mkfifo((shelf.folderOf(id) / "lock").c_str(), 0600), 0);
        QVERIFY(ItemLock::take(shelf.folderOf(id)).error().code == ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "tst_shelf.moc"
