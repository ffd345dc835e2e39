#include "engine/formats/weight_file.h"
#include "golden.h"
#include "tensor_values.h"

#include <QTest>

#include <numeric>

using namespace rookery;

namespace {

template<typename Number>
std::string raw(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

struct Member {
    std::string name;
    std::string data;
    std::uint16_t method = 0;
    bool sizesInZip64 = false;
    std::string extra = {};  ///< of the directory
};

/// A zip archive of these members, with the checksum left out as torch may do.
std::string zip(const std::vector<Member> &members)
{
    std::string archive;
    std::string directory;
    for (const Member &member : members) {
        const auto offset = static_cast<std::uint32_t>(archive.size());
        const auto size = static_cast<std::uint32_t>(member.data.size());
        const auto nameBytes = static_cast<std::uint16_t>(member.name.size());
        const std::uint32_t shown = member.sizesInZip64 ? 0xffffffff : size;
        std::string extra = member.extra;
        if (member.sizesInZip64) {
            extra = raw(std::uint16_t{1}) + raw(std::uint16_t{24}) + raw(std::uint64_t{size}) +
                    raw(std::uint64_t{size}) + raw(std::uint64_t{offset});
        }
        archive += raw(0x04034b50u) + std::string(4, '\0') + raw(member.method) + std::string(16, '\0') +
                   raw(nameBytes) + raw(std::uint16_t{3}) + member.name + "pad" + member.data;
        directory += raw(0x02014b50u) + std::string(6, '\0') + raw(member.method) + std::string(8, '\0') +
                     raw(shown) + raw(shown) + raw(nameBytes) +
                     raw(static_cast<std::uint16_t>(extra.size())) + std::string(10, '\0') +
                     raw(member.sizesInZip64 ? 0xffffffff : offset) + member.name + extra;
    }
    const auto at = static_cast<std::uint32_t>(archive.size());
    const auto count = static_cast<std::uint16_t>(members.size());
    return archive + directory + raw(0x06054b50u) + std::string(4, '\0') + raw(count) + raw(count) +
           raw(static_cast<std::uint32_t>(directory.size())) + raw(at) + std::string(2, '\0');
}

std::string text(const std::string &value)
{
    return "X" + raw(static_cast<std::uint32_t>(value.size())) + value;
}

/// The pickle of {"w": tensor} with these shape and stride tuples on a storage of `elements` float32.
std::string pickleOfTensor(const std::string &shape, const std::string &stride, int elements = 4)
{
    return "\x80\x02}(" + text("w") + "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") +
           "ctorch\nFloatStorage\n" + text("0") + text("cpu") + "J" + raw(elements) + "tQK" +
           std::string(1, '\0') + shape + stride + "\x89}tRu.";
}

std::string tuple(std::initializer_list<int> values)
{
    std::string result = "(";
    for (const int value : values) {
        result += "J" + raw(value);
    }
    return result + "t";
}

std::string pth(const std::string &pickle, const std::string &data = std::string(16, '\1'))
{
    return zip({{"any/data.pkl", pickle}, {"any/data/0", data}, {"any/version", "3\n"}});
}

Result<WeightContents> read(const std::string &bytes)
{
    return readWeights(std::as_bytes(std::span(bytes)));
}

QString oddFile(const QString &name)
{
    return QStringLiteral(ROOKERY_TEST_DATA "/pth_odd/") + name;
}

}  // namespace

class PthTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfView_data();
    void readsEveryKindOfView();
    void readsStateDictWithMetadata();
    void unwrapsStateDict();
    void findsWeightsBesideOtherThings_data();
    void findsWeightsBesideOtherThings();
    void passesOverTypesThatItDoesNotRead();
    void refusesOddFiles_data();
    void refusesOddFiles();
    void readsHandMadeArchive();
    void refusesHostileArchives_data();
    void refusesHostileArchives();
    void refusesCodeWithoutRunningIt_data();
    void refusesCodeWithoutRunningIt();
    void endsOnACutExtraField();
    void refusesEveryTruncation();
};

void PthTest::readsEveryKindOfView_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("views") << "views.pth";
    QTest::newRow("parameters in an OrderedDict") << "ordered_parameters.pth";
}

void PthTest::readsEveryKindOfView()
{
    QFETCH(QString, file);
    const auto weights = WeightFile::open(oddFile(file).toStdString());
    QVERIFY2(weights, weights ? "" : weights.error().message().c_str());
    QCOMPARE((*weights)->format(), std::string("pth"));

    const QJsonObject expected = golden::readJson(oddFile("index.json"))["views.pth"].toObject();
    QVERIFY(!expected.isEmpty());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonObject want = it.value().toObject();
        const Tensor *tensor = (*weights)->find(it.key().toStdString());
        if (!want["dtype"].toString().contains("float")) {
            QVERIFY2(tensor == nullptr, qPrintable(it.key()));  // whole numbers are no weights
            continue;
        }
        QVERIFY2(tensor != nullptr, qPrintable(it.key()));
        const std::vector<int> shape = golden::readInts(want["shape"]);
        QVERIFY(std::equal(shape.begin(), shape.end(), tensor->shape.begin(), tensor->shape.end()));
        const std::vector<float> values = plainValues(*tensor);
        QVERIFY(values.empty() || (values.front() == static_cast<float>(want["first"].toDouble()) &&
                                   values.back() == static_cast<float>(want["last"].toDouble())));
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        QVERIFY2(std::abs(sum - want["sum"].toDouble()) < 1e-5, qPrintable(it.key()));
    }
    // Sums don't see order: element [i][j] of the transposed view is [j][i] of the plain one.
    const std::vector<float> plain = plainValues(*(*weights)->find("plain"));
    const std::vector<float> transposed = plainValues(*(*weights)->find("transposed"));
    const std::vector<float> columns = plainValues(*(*weights)->find("every_other_column"));
    for (std::size_t row = 0; row < 40; ++row) {
        for (std::size_t column = 0; column < 16; ++column) {
            QCOMPARE(transposed[column * 40 + row], plain[row * 16 + column]);
            QCOMPARE(columns[row * 8 + column / 2], plain[row * 16 + column / 2 * 2]);
        }
    }
}

void PthTest::readsStateDictWithMetadata()
{
    const auto weights = WeightFile::open(oddFile("state_dict_metadata.pth").toStdString());
    QVERIFY2(weights, weights ? "" : weights.error().message().c_str());
    const QJsonObject expected =
        golden::readJson(oddFile("index.json"))["state_dict_metadata.pth"].toObject()["tensors"].toObject();
    QCOMPARE((*weights)->tensors().size(), static_cast<std::size_t>(expected.size()));
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Tensor *tensor = (*weights)->find(it.key().toStdString());
        QVERIFY(tensor != nullptr);
        const QJsonArray values = it.value().toObject()["values"].toArray();
        const std::vector<float> got = plainValues(*tensor);
        QCOMPARE(got.size(), static_cast<std::size_t>(values.size()));
        for (int i = 0; i < values.size(); ++i) {
            QCOMPARE(got[static_cast<std::size_t>(i)], static_cast<float>(values[i].toDouble()));
        }
    }
}

void PthTest::unwrapsStateDict()
{
    const auto weights = WeightFile::open(oddFile("nested.pth").toStdString());
    QVERIFY(weights);
    QCOMPARE((*weights)->tensors().size(), std::size_t{1});
    QCOMPARE((*weights)->find("a")->shapeText(), std::string("[40,16]"));
}

void PthTest::findsWeightsBesideOtherThings_data()
{
    QTest::addColumn<QByteArray>("pickle");
    const std::string tensor = pickleOfTensor(tuple({4}), tuple({1}));
    const std::string inside = tensor.substr(2, tensor.size() - 3);  // without protocol and end
    const auto row = [](const char *name, const std::string &dictionary) {
        QTest::newRow(name) << QByteArray::fromStdString("\x80\x02" + dictionary + ".");
    };
    const auto under = [](const std::string &key, const std::string &value) {
        return "}(" + text("epoch") + "K\x07" + text(key) + value + text("lr") + "G" + std::string(8, '\0') +
               "u";
    };
    row("alone", inside);
    row("state_dict", under("state_dict", inside));
    row("module", under("module", inside));
    row("model", under("model", inside));
    row("model_state_dict", under("model_state_dict", inside));
    row("model in state", under("model", under("module", inside)));
    row("tensors beside a model of none", inside.substr(0, inside.size() - 1) + text("model") + "}u");
}

void PthTest::findsWeightsBesideOtherThings()
{
    QFETCH(QByteArray, pickle);
    const auto contents = read(pth(pickle.toStdString()));
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->tensors.size(), std::size_t{1});
    QCOMPARE(contents->tensors[0].name, std::string("w"));
}

void PthTest::passesOverTypesThatItDoesNotRead()
{
    const std::string zero(1, '\0');
    const std::string view = "K" + zero + tuple({2}) + tuple({1}) + "\x89}";
    const auto storage = [&](const std::string &type, int elements) {
        return "((" + text("storage") + "c" + type + "\n" + text("0") + text("cpu") + "J" + raw(elements) +
               "tQ";
    };
    const std::string pickle =
        "\x80\x02}(" + text("f8") + "ctorch._utils\n_rebuild_tensor_v3\n" +
        storage("torch.storage\nUntypedStorage", 2) + view + "ctorch\nfloat8_e4m3fn\ntR" + text("c") +
        "ctorch._utils\n_rebuild_tensor_v2\n" + storage("torch\nComplexFloatStorage", 2) + view + "tR" +
        text("i") + "ctorch._utils\n_rebuild_tensor_v2\n" + storage("torch\nLongStorage", 2) + view + "tR" +
        text("w") + "ctorch._utils\n_rebuild_tensor_v2\n" + storage("torch\nFloatStorage", 4) + view + "tRu.";
    const auto contents = read(pth(pickle));
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->tensors.size(), std::size_t{1});
    QCOMPARE(contents->unread.size(), std::size_t{3});
    QCOMPARE(contents->tensors[0].name, std::string("w"));
}

void PthTest::refusesOddFiles_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("legacy_not_zip.pth") << "before 2020";
    QTest::newRow("evil_global.pth") << "would run code ('__builtin__.print'); nothing was executed";
    QTest::newRow("truncated.pth") << "truncated";
    QTest::newRow("storage_too_short.pth") << "has 100 bytes, expected 640 values";
    QTest::newRow("shape_past_storage.pth") << "shape [240,16] reaches beyond the 640 values";
}

void PthTest::refusesOddFiles()
{
    QFETCH(QString, says);
    const QString path = oddFile(QTest::currentDataTag());
    const auto weights = WeightFile::open(path.toStdString());
    QVERIFY(!weights);
    const QString message = QString::fromStdString(weights.error().message());
    QVERIFY2(message.contains(says) && message.startsWith(path), qPrintable(message));
    QVERIFY(!message.contains('\n'));
}

void PthTest::readsHandMadeArchive()
{
    // Guards the hostile cases below: without their defect the archive is read.
    const auto contents = read(pth(pickleOfTensor(tuple({2, 2}), tuple({2, 1}))));
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->tensors.size(), std::size_t{1});

    const std::string pickle = pickleOfTensor(tuple({2, 2}), tuple({2, 1}));
    const auto zip64 =
        read(zip({{"x/data.pkl", pickle, 0, true}, {"x/data/0", std::string(16, '\1'), 0, true}}));
    QVERIFY2(zip64, zip64 ? "" : zip64.error().reason.english().c_str());
    QCOMPARE(zip64->tensors[0].shapeText(), std::string("[2,2]"));
}

void PthTest::refusesHostileArchives_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const std::string &bytes, const char *says) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(says);
    };
    const std::string good = pickleOfTensor(tuple({4}), tuple({1}));
    row("another zip", zip({{"word/document.xml", "<w/>"}}), "not a saved PyTorch model");
    row("empty zip", zip({}), "not a saved PyTorch model");
    row("compressed", zip({{"a/data.pkl", good, 8}}), "compressed");
    row("compressed storage", zip({{"a/data.pkl", good}, {"a/data/0", std::string(16, 'x'), 8}}),
        "compressed");
    row("no storage", zip({{"a/data.pkl", good}}), "missing in the archive");
    row("big-endian", zip({{"a/data.pkl", good}, {"a/byteorder", "big"}}), "big-endian");
    row("version", zip({{"a/data.pkl", good}, {"a/version", "99\n"}}), "version '99'");
    row("protocol", pth("\x80\x04}."), "pickle protocol 4");
    row("instance", pth(std::string("\x80\x02") + "(ios\nsystem\n."), "opcode 0x69");
    row("newobj", pth(std::string("\x80\x02") + ")\x81."), "opcode 0x81");
    row("no dictionary", pth(std::string("\x80\x02K\x01.")), "no dictionary");
    row("no tensors", pth("\x80\x02}."), "no tensors");
    row("stack underflow", pth("\x80\x02u."), "damaged");
    row("popping a mark", pth(std::string("\x80\x02}(") + "s."), "damaged");
    row("endless", pth("\x80\x02}"), "ends too early");
    row("text past the end", pth(std::string("\x80\x02X\xff\xff\xff\x7f")), "ends too early");
    row("memo far away", pth(std::string("\x80\x02}r\xff\xff\xff\x7f.")), "too many references");
    row("memo of nothing", pth(std::string("\x80\x02h\x05.")), "reference to nothing");
    row("negative size", pth(pickleOfTensor(tuple({-4}), tuple({1}))), "ill-described");
    row("negative stride", pth(pickleOfTensor(tuple({4}), tuple({-1}))), "ill-described");
    row("too many axes",
        pth(pickleOfTensor(tuple({1, 1, 1, 1, 1, 1, 1, 1, 4}), tuple({1, 1, 1, 1, 1, 1, 1, 1, 1}))),
        "ill-described");
    row("shape overflows", pth(pickleOfTensor(tuple({0x7fffffff, 0x7fffffff, 0x7fffffff}), tuple({0, 0, 0}))),
        "reaches beyond");
    row("one number expanded to gigabytes", pth(pickleOfTensor(tuple({0x7fffffff, 64}), tuple({0, 0}))),
        "twice the file's size");
    row("elements not there", pth(pickleOfTensor(tuple({4}), tuple({1}), 0x7fffffff)), "expected 2147483647");
}

void PthTest::refusesHostileArchives()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto contents = read(file.toStdString());
    QVERIFY(!contents);
    const QString reason = QString::fromStdString(contents.error().reason.english());
    QVERIFY2(reason.contains(says), qPrintable(reason));
    QVERIFY(!reason.contains('\n'));
}

void PthTest::refusesCodeWithoutRunningIt_data()
{
    QTest::addColumn<QByteArray>("global");
    for (const char *global : {"posix\nsystem", "os\nsystem", "nt\nsystem", "subprocess\nPopen",
                               "builtins\neval", "builtins\nexec", "__builtin__\neval", "runpy\n_run_code"}) {
        QTest::newRow(QByteArray(global).replace('\n', '.')) << QByteArray(global);
    }
}

void PthTest::refusesCodeWithoutRunningIt()
{
    QFETCH(QByteArray, global);
    const QString witness = QDir::tempPath() + "/rookery-pickle-ran";
    QFile::remove(witness);
    const std::string command = "touch " + witness.toStdString();
    const auto contents = read(pth("\x80\x02"
                                   "c" +
                                   global.toStdString() + "\n(" + text(command) + "tR."));
    QVERIFY(!contents);
    const QString reason = QString::fromStdString(contents.error().reason.english());
    QVERIFY2(reason.contains("would run code ('" + global.replace('\n', '.') + "'"), qPrintable(reason));
    QVERIFY(!QFile::exists(witness));
}

void PthTest::endsOnACutExtraField()
{
    // An extra field that claims more bytes than there are once kept the reader busy forever.
    const std::string cut = raw(std::uint16_t{0x7075}) + raw(std::uint16_t{500});
    QVERIFY(read(zip({{"a/data.pkl", pickleOfTensor(tuple({4}), tuple({1})), 0, false, cut},
                      {"a/data/0", std::string(16, '\1')}})));
}

void PthTest::refusesEveryTruncation()
{
    QFile file(oddFile("nested.pth"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        QVERIFY2(!read(bytes.substr(0, length)), qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(PthTest)
#include "tst_pth.moc"
