#include "engine/formats/weight_file.h"

#include <QTest>

#include <cstring>

using namespace rookery;

namespace {

template<typename Number>
std::string raw(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

std::string header(std::int32_t version = 101)
{
    return raw(0x67676d66) + raw(version) + raw(5) + raw(8) + raw(1) + raw(0);
}

/// One tensor; dims fastest first, as many bytes of data as given.
std::string tensor(const std::string &name, std::vector<std::int32_t> dims, std::int32_t type,
                   std::size_t bytes)
{
    std::string text =
        raw(static_cast<std::int32_t>(dims.size())) + raw(static_cast<std::int32_t>(name.size())) + raw(type);
    for (const std::int32_t dim : dims) {
        text += raw(dim);
    }
    return text + name + std::string(bytes, '\0');
}

Result<WeightContents> read(const std::string &bytes)
{
    return readWeights(std::as_bytes(std::span(bytes)));
}

const Tensor *find(const WeightContents &contents, const std::string &name)
{
    for (const Tensor &tensor : contents.tensors) {
        if (tensor.name == name) {
            return &tensor;
        }
    }
    return nullptr;
}

}  // namespace

class RwkvCppTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVersion4WithAppliedDecay();
    void readsVersion5WithItsGroupNorm();
    void readsVersion7();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
};

void RwkvCppTest::readsVersion4WithAppliedDecay()
{
    const std::string bytes =
        header(100) + tensor("emb.weight", {8, 5}, 1, 80) + tensor("blocks.0.att.time_decay", {8}, 0, 32);
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->format, std::string("rwkv.cpp"));
    QCOMPARE(find(*contents, "emb.weight")->shapeText(), std::string("[5,8]"));
    QCOMPARE(find(*contents, "emb.weight")->type, kernels::DType::F16);
    QVERIFY(contents->conventions.decayApplied);
    QCOMPARE(contents->conventions.groupNormEps, 64e-5F);
}

void RwkvCppTest::readsVersion5WithItsGroupNorm()
{
    const std::string bytes = header() + tensor("blocks.0.att.ln_x.weight", {8}, 0, 32) +
                              tensor("blocks.0.att.time_decay", {1, 4, 2}, 0, 32) +
                              tensor("blocks.0.att.key.weight", {32, 2}, 8, 48);
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(find(*contents, "blocks.0.att.time_decay")->shapeText(), std::string("[2,4]"));
    QCOMPARE(find(*contents, "blocks.0.att.key.weight")->type, kernels::DType::Q5_1);
    QVERIFY(contents->conventions.decayApplied);
    QCOMPARE(contents->conventions.groupNormEps, 1e-5F);
}

void RwkvCppTest::readsVersion7()
{
    const std::string bytes = header() + tensor("blocks.0.att.r_k", {4, 2}, 0, 32) +
                              tensor("blocks.0.att.w1", {8, 2}, 0, 64) +
                              tensor("blocks.0.att.x_rwkvag", {8, 1, 6}, 0, 192);
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QVERIFY(find(*contents, "blocks.0.att.w1")->transposed);
    QVERIFY(!contents->conventions.decayApplied);
    QCOMPARE(find(*contents, "blocks.0.att.x_g")->data - find(*contents, "blocks.0.att.x_r")->data,
             std::ptrdiff_t{160});
}

void RwkvCppTest::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const std::string &bytes, const char *says) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(says);
    };
    row("version 99", header(99), "version 99 isn't read");
    row("version 102", header(102), "version 102 isn't read");
    row("header cut", header().substr(0, 20), "truncated");
    row("data cut", header() + tensor("emb.weight", {8, 5}, 0, 100), "'emb.weight' lies beyond");
    row("header of a tensor cut", header() + raw(2) + raw(5), "truncated");
    row("four axes", header() + tensor("x", {1, 1, 1, 1}, 0, 4), "4 axes");
    row("negative axes", header() + raw(-1) + raw(1) + raw(0), "-1 axes");
    row("negative name", header() + raw(1) + raw(-5) + raw(0), "name of -5 bytes");
    row("negative size", header() + tensor("x", {-8}, 0, 32), "shape [-8] is impossible");
    row("shape overflows", header() + tensor("x", {0x7fffffff, 0x7fffffff, 0x7fffffff}, 0, 32), "impossible");
    row("removed type", header() + tensor("x", {32}, 4, 20), "rwkv.cpp type 4");
    row("no whole blocks", header() + tensor("x", {33}, 8, 24), "shape [33] is impossible");
    row("five lerps", header() + tensor("blocks.0.att.x_rwkvag", {1, 1, 5}, 0, 20), "expected six rows");
    row("twice", header() + tensor("x", {1}, 0, 4) + tensor("x", {1}, 0, 4), "two tensors for 'x'");
}

void RwkvCppTest::refusesDamagedFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto contents = read(file.toStdString());
    QVERIFY(!contents);
    const QString reason = QString::fromStdString(contents.error().reason.english());
    QVERIFY2(reason.contains(says), qPrintable(reason));
    QVERIFY(!reason.contains('\n'));
}

QTEST_GUILESS_MAIN(RwkvCppTest)
#include "tst_rwkvcpp.moc"
