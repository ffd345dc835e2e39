#include "engine/file/atomic_file.h"
#include "engine/file/mapped_file.h"
#include "engine/file/readable_file.h"
#include "engine/session/session.h"
#include "engine/tokens/tokenizer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
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
    void refusesWhatIsNoFileAtOnce_data();
    void refusesWhatIsNoFileAtOnce();
    void readsNoMoreThanAsked();
    void waitsForNobodyBehindAPipe();
    void writesWhereALinkLeads();
    void replacesNothingButFiles_data();
    void replacesNothingButFiles();
    void writesUnderTheLongestName();
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

void MappedFileTest::refusesWhatIsNoFileAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("pipe") << "pipe"
                          << "a pipe, not a file";
    QTest::newRow("link to a pipe") << "link"
                                    << "a pipe, not a file";
    QTest::newRow("device without an end") << "/dev/zero"
                                           << "a device, not a file";
    QTest::newRow("socket") << "socket"
                            << "a socket, not a file";
    QTest::newRow("folder") << "folder"
                            << "a folder, not a file";
    QTest::newRow("link to nothing") << "/no/such/place"
                                     << "no such file";
    QTest::newRow("file in a file") << ROOKERY_TEST_DATA "/README.md/x"
                                    << "no such file";
}

/// A pipe that nobody writes to would be waited for, for ever, and the engine's thread with it.
void MappedFileTest::refusesWhatIsNoFileAtOnce()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const std::string place = pathOf(folder, "place");
    if (kind == "pipe" || kind == "link") {
        const std::string pipe = kind == "pipe" ? place : pathOf(folder, "pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    }
    if (kind == "socket") {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(place.size() < sizeof address.sun_path);
        place.copy(address.sun_path, place.size());
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    } else if (kind == "folder") {
        QVERIFY(QDir(folder.path()).mkdir("place"));
    } else if (kind != "pipe") {
        QVERIFY(QFile::link(kind == "link" ? folder.filePath("pipe") : kind, folder.filePath("place")));
    }

    QElapsedTimer timer;
    timer.start();
    const auto state = rookery::readStart(place, 8);
    for (const rookery::Error &error :
         {MappedFile::open(place).error(), rookery::readFile(place, 1 << 20).error(), state.error(),
          rookery::loadVocabulary(place).error(), rookery::Model::load(place, {.device = "cpu"}).error()}) {
        const QString message = QString::fromStdString(error.message());
        const bool searched = kind == "folder" && message.contains("a folder");
        QVERIFY2(searched || message.contains(says), qPrintable(message));
        QVERIFY(message.startsWith(QString::fromStdString(place)));
    }
    QVERIFY(timer.elapsed() < 20'000);  // a loaded machine starts threads slowly
}

void MappedFileTest::readsNoMoreThanAsked()
{
    const QTemporaryDir folder;
    const std::string path = pathOf(folder, "data");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();
    QCOMPARE(rookery::readFile(path, 10).value(), std::string("0123456789"));
    QCOMPARE(rookery::readFile(path, 9).error().code, ErrorCode::UnsupportedFile);
    QCOMPARE(rookery::readStart(path, 4).value(), std::string("0123"));
    QCOMPARE(rookery::readStart(path, 40).value(), std::string("0123456789"));
    // A file may be said to have a terabyte.
    QCOMPARE(::truncate(path.c_str(), off_t{1} << 40), 0);
    QCOMPARE(rookery::readFile(path, 1 << 20).error().code, ErrorCode::UnsupportedFile);
    QCOMPARE(rookery::loadVocabulary(path).error().code, ErrorCode::UnsupportedFile);
}

void MappedFileTest::waitsForNobodyBehindAPipe()
{
    const QTemporaryDir folder;
    const std::string path = pathOf(folder, "pipe");
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    const std::string text = "written";
    const auto bytes = std::as_bytes(std::span(text));
    const auto unread = rookery::writeFileAtomically(path, bytes);
    QVERIFY(!unread);
    QVERIFY2(unread.error().message().find("nobody reads") != std::string::npos,
             unread.error().message().c_str());

    const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
    QVERIFY(rookery::writeFileAtomically(path, bytes));
    std::string got(text.size(), '\0');
    QCOMPARE(::read(reader, got.data(), got.size()), static_cast<ssize_t>(text.size()));
    QCOMPARE(got, text);
    ::close(reader);
}

void MappedFileTest::writesWhereALinkLeads()
{
    const QTemporaryDir folder;
    const auto bytes = std::as_bytes(std::span("written", 7));
    const std::string link = pathOf(folder, "latest");
    QCOMPARE(::mkdir(pathOf(folder, "runs").c_str(), 0700), 0);
    QCOMPARE(::symlink("runs/7", link.c_str()), 0);  // nothing stands there yet
    for (int time = 0; time < 2; ++time) {
        const auto written = rookery::writeFileAtomically(link, bytes);
        QVERIFY2(written, written ? "" : written.error().message().c_str());
        QVERIFY(std::filesystem::is_symlink(link));
        QCOMPARE(rookery::readFile(pathOf(folder, "runs/7"), 7).value(), std::string("written"));
    }
    QCOMPARE(QDir(folder.filePath("runs")).entryList(QDir::Files).size(), 1);
    const std::string circle = pathOf(folder, "circle");
    QCOMPARE(::symlink("circle", circle.c_str()), 0);
    QCOMPARE(rookery::writeFileAtomically(circle, bytes).error().code, ErrorCode::FileUnwritable);
    QVERIFY(std::filesystem::is_symlink(circle));
}

void MappedFileTest::replacesNothingButFiles_data()
{
    QTest::addColumn<bool>("socket");
    QTest::addColumn<QString>("told");
    QTest::newRow("a socket") << true << "a socket, not a file";
    QTest::newRow("a folder") << false << "a folder, not a file";
}

void MappedFileTest::replacesNothingButFiles()
{
    QFETCH(bool, socket);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const std::string path = pathOf(folder, "there");
    if (socket) {
        const int bound = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        QCOMPARE(::bind(bound, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(bound);
    } else {
        QCOMPARE(::mkdir(path.c_str(), 0700), 0);
    }
    // Before anything is computed that would have nowhere to go.
    const auto made = rookery::AtomicFile::create(path);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
    QVERIFY2(QString::fromStdString(made.error().message()).contains(told), made.error().message().c_str());
    QVERIFY(std::filesystem::exists(path) && !std::filesystem::is_regular_file(path));
}

void MappedFileTest::writesUnderTheLongestName()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QString(255, u'x')).toStdString();
    const auto written = rookery::writeFileAtomically(path, std::as_bytes(std::span("written", 7)));
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    QCOMPARE(rookery::readFile(path, 7).value(), std::string("written"));
}

QTEST_GUILESS_MAIN(MappedFileTest)
#include "tst_mapped_file.moc"
