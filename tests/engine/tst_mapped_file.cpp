#include "engine/file/mapped_file.h"
#include "engine/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using rookery::ErrorCode;
using rookery::MappedFile;
using rookery::Model;
using rookery::Session;

namespace {

constexpr qint64 Page = 4096;
constexpr int HandledEarlier = 42;

std::string pathOf(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

}  // namespace

/// A file that another program cuts short while it is mapped ends neither the program nor goes unnoticed.
class MappedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Before the first mapping, as a sanitizer or a crash reporter would.
        std::signal(SIGBUS, [](int) { ::_exit(HandledEarlier); });
    }
    void readsZerosBehindTheNewEnd();
    void guardsEachMappingByItself();
    void leavesOtherBusErrorsToTheirHandler();
    void modelSaysThatItsFileWasCut();
};

void MappedFileTest::readsZerosBehindTheNewEnd()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4 * Page, 'x'));
    file.close();

    auto opened = MappedFile::open(pathOf(folder, "data"));
    QVERIFY(opened);
    const MappedFile mapped = std::move(*opened);  // the guard goes along
    QVERIFY(mapped.intact());
    QCOMPARE(::truncate(pathOf(folder, "data").c_str(), Page), 0);

    QCOMPARE(static_cast<char>(mapped.bytes()[Page - 1]), 'x');
    QVERIFY(mapped.intact());
    QCOMPARE(static_cast<char>(mapped.bytes()[2 * Page + 5]), '\0');
    QCOMPARE(static_cast<char>(mapped.bytes()[4 * Page - 1]), '\0');
    QVERIFY(!mapped.intact());
}

void MappedFileTest::guardsEachMappingByItself()
{
    const QTemporaryDir folder;
    for (const char *name : {"cut", "whole"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2 * Page, 'x'));
    }
    const auto cut = MappedFile::open(pathOf(folder, "cut"));
    const auto whole = MappedFile::open(pathOf(folder, "whole"));
    QVERIFY(cut && whole);
    QCOMPARE(::truncate(pathOf(folder, "cut").c_str(), 0), 0);
    QCOMPARE(static_cast<char>(cut->bytes()[Page]), '\0');
    QCOMPARE(static_cast<char>(whole->bytes()[Page]), 'x');
    QVERIFY(!cut->intact());
    QVERIFY(whole->intact());

    // A place that was used before starts anew.
    {
        const MappedFile ended = std::move(*MappedFile::open(pathOf(folder, "whole")));
    }
    QVERIFY(MappedFile::open(pathOf(folder, "whole"))->intact());
}

void MappedFileTest::leavesOtherBusErrorsToTheirHandler()
{
    QVERIFY(MappedFile::open(ROOKERY_TEST_DATA "/README.md"));
    const pid_t child = ::fork();
    if (child == 0) {
        std::raise(SIGBUS);
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), HandledEarlier);
}

void MappedFileTest::modelSaysThatItsFileWasCut()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("model.safetensors"));
    QVERIFY(QFile::copy(QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const auto model = Model::load(copy.toStdString(), {.device = "cpu", .threads = 2});
    QVERIFY(model);
    auto session = Session::create(*model);
    QVERIFY(session);
    QVERIFY(session->feed(std::vector<rookery::TokenId>{1, 2, 3}));

    QCOMPARE(::truncate(copy.toStdString().c_str(), 2 * Page), 0);
    const auto fed = session->feed(std::vector<rookery::TokenId>{4, 5, 6});
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, ErrorCode::CorruptFile);
    QVERIFY(fed.error().message().find("cut the file short") != std::string::npos);
}

QTEST_GUILESS_MAIN(MappedFileTest)
#include "tst_mapped_file.moc"
