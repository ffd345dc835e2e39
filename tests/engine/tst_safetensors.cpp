#include "engine/file/atomic_file.h"
#include "engine/formats/fingerprint.h"
#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <fstream>
#include <sys/resource.h>

using namespace rookery;

namespace {

/// A safetensors image with this header text and `bodyBytes` zero bytes.
std::string image(const std::string &header, std::size_t bodyBytes)
{
    const std::uint64_t length = header.size();
    std::string bytes(reinterpret_cast<const char *>(&length), sizeof length);
    return bytes + header + std::string(bodyBytes, '\0');
}

std::string errorOf(const std::string &bytes)
{
    const auto contents = readWeights(std::as_bytes(std::span(bytes)));
    return contents ? std::string() : contents.error().reason.english();
}

TensorSource source(const std::string &name, std::span<const float> values, std::vector<std::int64_t> shape)
{
    return {name, kernels::DType::F32, std::move(shape), std::as_bytes(values)};
}

}  // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItReads();
    void skipsIntegerTensors();
    void passesOverTypesThatItDoesNotRead();
    void readsNullMetadata();
    void refusesDamagedHeaders_data();
    void refusesDamagedHeaders();
    void refusesWhatIsNoWeightFile_data();
    void refusesWhatIsNoWeightFile();
    void refusesMissingFileAndFolder();
    void replacesAFileOnlyWhenComplete();
    void saysThatAFolderIsMissing();
    void keepsTheOldFileWhenWritingFails();
    void fingerprintFollowsTheWeights();
};

void SafetensorsTest::writesWhatItReads()
{
    const std::vector<float> values = {1, -2, 3.5F, 4, 5, 6};
    const std::vector<std::uint16_t> halves = {0x3c00, 0xc000};
    const TensorSource tensors[] = {
        source("emb.weight", values, {2, 3}),
        {"b\"16\"", kernels::DType::BF16, {1, 1, 2}, std::as_bytes(std::span(halves))},
        {"scalar", kernels::DType::F32, {}, std::as_bytes(std::span(values).first(1))},
        {"empty", kernels::DType::F16, {0, 4}, {}},
    };
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("x.anything").toStdString();
    QVERIFY(writeSafetensors(path, tensors, {{"key", "välue"}}));

    const auto file = WeightFile::open(path);
    QVERIFY2(file, file ? "" : file.error().message().c_str());
    QCOMPARE((*file)->format(), std::string("safetensors"));
    QCOMPARE((*file)->tensors().size(), std::size_t{4});
    QCOMPARE((*file)->metadata().at("key"), std::string("välue"));
    const Tensor *matrix = (*file)->find("emb.weight");
    QVERIFY(matrix != nullptr);
    QCOMPARE(matrix->shapeText(), std::string("[2,3]"));
    QCOMPARE(matrix->bytes, std::size_t{24});
    QVERIFY(std::memcmp(matrix->data, values.data(), matrix->bytes) == 0);
    const Tensor *half = (*file)->find("b\"16\"");
    QVERIFY(half != nullptr && half->type == kernels::DType::BF16 && half->values() == 2);
    QCOMPARE((*file)->find("scalar")->values(), std::size_t{1});
    QCOMPARE((*file)->find("empty")->values(), std::size_t{0});

    const auto inMemory = safetensorsImage(tensors, {{"key", "välue"}});
    std::ifstream stream(path, std::ios::binary);
    const std::string onDisk(std::istreambuf_iterator<char>(stream), {});
    QVERIFY(inMemory);
    QCOMPARE(onDisk.size(), inMemory->size());
    QVERIFY(std::memcmp(onDisk.data(), inMemory->data(), onDisk.size()) == 0);
}

void SafetensorsTest::skipsIntegerTensors()
{
    const std::string bytes = image(R"({"i":{"dtype":"I64","shape":[1],"data_offsets":[0,8]},)"
                                    R"("f":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
                                    12);
    const auto contents = readWeights(std::as_bytes(std::span(bytes)));
    QVERIFY(contents);
    QCOMPARE(contents->tensors.size(), std::size_t{1});
    QCOMPARE(contents->tensors[0].name, std::string("f"));
}

void SafetensorsTest::passesOverTypesThatItDoesNotRead()
{
    const std::string bytes = image(R"({"c":{"dtype":"C64","shape":[1],"data_offsets":[0,8]},)"
                                    R"("e":{"dtype":"F8_E4M3","shape":[2,2],"data_offsets":[8,12]},)"
                                    R"("n":{"dtype":"NEW","shape":[3],"data_offsets":[12,14]},)"
                                    R"("f":{"dtype":"F32","shape":[1],"data_offsets":[14,18]}})",
                                    18);
    QTemporaryDir folder;
    QFile file(folder.filePath("odd.safetensors"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
    file.close();
    const auto weights = WeightFile::open(file.fileName().toStdString());
    QVERIFY2(weights, weights ? "" : weights.error().message().c_str());
    QCOMPARE((*weights)->tensors().size(), std::size_t{1});
    QVERIFY((*weights)->find("f") != nullptr && (*weights)->find("e") == nullptr);
    // Only who needs one is told, and why.
    QVERIFY((*weights)->holds("e") && !(*weights)->holds("x"));
    QVERIFY((*weights)->whyMissing("e").english().find("of type F8_E4M3, which isn't read") !=
            std::string::npos);
    QVERIFY((*weights)->whyMissing("n").english().find("of type 'NEW', which isn't read") !=
            std::string::npos);
    QVERIFY((*weights)->whyMissing("x").english().starts_with("missing in "));
}

void SafetensorsTest::readsNullMetadata()
{
    for (const char *metadata : {"null", R"({"format":null})", "{}"}) {
        const std::string bytes = image(R"({"__metadata__":)" + std::string(metadata) +
                                            R"(,"f":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                                        4);
        const auto contents = readWeights(std::as_bytes(std::span(bytes)));
        QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{1});
    }
}

void SafetensorsTest::refusesDamagedHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *header, const char *says) {
        QTest::newRow(name) << QByteArray(header) << QString(says);
    };
    row("broken JSON", R"({"a":{"dtype")", "isn't valid JSON");
    row("text after the header", R"({} x)", "isn't valid JSON");
    row("invalid UTF-8", "{\"\xff\":{}}", "isn't valid JSON");
    row("beyond the end", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[8,24]}})", "'a' lies beyond");
    row("reversed range", R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[8,4]}})", "'a' lies beyond");
    row("shape and bytes differ", R"({"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,8]}})",
        "shape [2,2] of F32 doesn't fill its 8 bytes");
    row("shape overflows", R"({"a":{"dtype":"F32","shape":[4294967296,4294967297],"data_offsets":[0,16]}})",
        "doesn't fill");
    row("product overflows to fit",
        R"({"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}})", "doesn't fill");
    row("type that isn't read", R"({"a":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,8]}})", "F8_E4M3");
    row("unknown type beyond the end", R"({"a":{"dtype":"NEW","shape":[4],"data_offsets":[0,64]}})",
        "'a' lies beyond");
    row("null tensor", R"({"a":null})", "null");
    row("same name twice",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        "twice");
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
        "share bytes");
    row("no offsets", R"({"a":{"dtype":"F32","shape":[1]}})", "lacks");
    row("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", "lacks");
    row("negative axis", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", "negative");
    row("fraction", R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", "whole");
    row("huge number", R"({"a":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,4]}})",
        "too large");
    row("nested", R"({"a":{"dtype":{"x":1}}})", "object");
    row("list of lists", R"({"a":{"shape":[[1]]}})", "list");
    row("metadata of lists", R"({"__metadata__":{"a":[]}})", "list");
    row("not an object inside", R"({"a":1})", "number");
}

void SafetensorsTest::refusesDamagedHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, says);
    const QString error = QString::fromStdString(errorOf(image(header.toStdString(), 16)));
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY(!error.contains('\n'));
}

void SafetensorsTest::refusesWhatIsNoWeightFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("text") << QByteArray("Once upon a time there was a file.\n") << "not a weight file";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << "web page";
    QTest::newRow("lfs pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:00\n")
                                 << "git lfs pull";
    QTest::newRow("json") << QByteArray("{\"architectures\": [\"RWKV7ForCausalLM\"]}") << "JSON";
    QTest::newRow("one byte") << QByteArray("P") << "not a weight file";
    QTest::newRow("cut header") << QByteArray("\xff\x00\x00\x00\x00\x00\x00\x00{", 9)
                                << "longer than the file";
}

void SafetensorsTest::refusesWhatIsNoWeightFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QString error = QString::fromStdString(errorOf(content.toStdString()));
    QVERIFY2(error.contains(says), qPrintable(error));
}

void SafetensorsTest::refusesMissingFileAndFolder()
{
    const auto missing = WeightFile::open("/nowhere/at/all.pth");
    QVERIFY(!missing && missing.error().code == ErrorCode::FileNotFound);
    QVERIFY(missing.error().message().find("/nowhere/at/all.pth") != std::string::npos);
}

void SafetensorsTest::replacesAFileOnlyWhenComplete()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("state").toStdString();
    const std::string before = "before";
    const std::string after = "after";
    QVERIFY(writeFileAtomically(path, std::as_bytes(std::span(before))));
    {
        auto abandoned = AtomicFile::create(path);
        QVERIFY(abandoned && abandoned->write(std::as_bytes(std::span(after))));
    }
    const auto read = [&] {
        std::ifstream stream(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    QCOMPARE(read(), before);
    QVERIFY(writeFileAtomically(path, std::as_bytes(std::span(after))));
    QCOMPARE(read(), after);
    const std::filesystem::directory_iterator files(path.parent_path());
    QCOMPARE(std::distance(begin(files), end(files)), std::ptrdiff_t{1});
}

void SafetensorsTest::saysThatAFolderIsMissing()
{
    const auto result = writeFileAtomically("/nowhere/at/all/state", {});
    QVERIFY(!result && result.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(result.error().message(), std::string("/nowhere/at/all/state: the folder doesn't exist"));
}

void SafetensorsTest::keepsTheOldFileWhenWritingFails()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("state").toStdString();
    const std::string before = "before";
    QVERIFY(writeFileAtomically(path, std::as_bytes(std::span(before))));

    // A file size limit fails in the middle of writing, as a full disk does.
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit small = {1000, limit.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto result = writeFileAtomically(path, std::vector<std::byte>(5000));
    setrlimit(RLIMIT_FSIZE, &limit);

    QVERIFY(!result && result.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(std::filesystem::file_size(path), before.size());
    const std::filesystem::directory_iterator files(path.parent_path());
    QCOMPARE(std::distance(begin(files), end(files)), std::ptrdiff_t{1});
}

void SafetensorsTest::fingerprintFollowsTheWeights()
{
    QTemporaryDir folder;
    std::vector<float> large(40'000, 0.25F);
    const std::vector<float> small = {1, 2, 3};
    int counter = 0;
    const auto of = [&](std::vector<std::int64_t> shape, const std::string &extra) {
        const auto path = folder.filePath(QString::number(++counter)).toStdString();
        const TensorSource tensors[] = {source("emb.weight", large, {200, 200}),
                                        source("blocks.0.ln1.weight", small, std::move(shape)),
                                        source(extra, small, {3})};
        return writeSafetensors(path, tensors) ? fingerprint(**WeightFile::open(path)) : std::string();
    };
    const std::string first = of({3}, "vit.x");
    QCOMPARE(first.size(), std::size_t{32});
    QCOMPARE(of({1, 1, 3}, "vit.x"), first);  // some files store (D), some (1, 1, D)
    QCOMPARE(of({3}, "vit.y"), first);        // a picture encoder beside the language model
    QVERIFY(of({3}, "head.weight") != first);
    large.back() = 0.5F;
    QVERIFY(of({3}, "vit.x") != first);
}

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
