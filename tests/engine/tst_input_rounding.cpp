#include "engine/quantize/quantize.h"
#include "engine/session/perplexity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rookery;
using kernels::DType;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";

std::vector<TokenId> conversations()
{
    QFile file(QStringLiteral(ROOKERY_TEST_DATA "/conversations.txt"));
    const auto tokenizer = loadVocabulary(Starter + "/vocab.txt");
    if (!file.open(QIODevice::ReadOnly) || !tokenizer) {
        return {};
    }
    return (*tokenizer)->encode(file.readAll().toStdString());
}

/// Not a number where it can't be measured.
double perplexityOf(const std::string &file, std::span<const TokenId> text, bool precise)
{
    const auto model = Model::load(file, {.device = "cpu", .threads = 2, .precise = precise});
    auto session = model ? Session::create(*model) : tl::make_unexpected(model.error());
    const auto loss = session ? measureLoss(*session, text) : tl::make_unexpected(session.error());
    return loss ? loss->perplexity() : NAN;
}

}  // namespace

/// Weights of blocks are multiplied with inputs rounded to 8 bits, and the low-rank factors beside them are
/// rounded too: the model predicts a text as well as with exact ones.
class InputRoundingTest : public QObject
{
    Q_OBJECT

private slots:
    void costsNoPerplexity_data()
    {
        QTest::addColumn<int>("type");
        for (const DType type : {DType::Q8_0, DType::Q4_0, DType::Q4_K, DType::Q6_K}) {
            QTest::newRow(kernels::traits(type).name) << static_cast<int>(type);
        }
    }

    void costsNoPerplexity()
    {
        QFETCH(int, type);
        const auto source = WeightFile::open(Starter + "/lm.safetensors");
        QVERIFY(source);
        QTemporaryDir folder;
        const std::string file = folder.filePath("m.gguf").toStdString();
        QuantizeOptions options;
        options.type = DType(type);
        QVERIFY(quantizeToGguf(**source, file, options));

        const std::vector<TokenId> text = conversations();
        QVERIFY(text.size() > 600);
        const double exact = perplexityOf(file, text, true);
        const double rounded = perplexityOf(file, text, false);
        QVERIFY2(std::fabs(rounded / exact - 1) <= 0.001,
                 qPrintable(QString("%1, exactly %2").arg(rounded, 0, 'g', 8).arg(exact, 0, 'g', 8)));
        QVERIFY2(rounded != exact, "nothing was rounded");
    }
};

QTEST_GUILESS_MAIN(InputRoundingTest)
#include "tst_input_rounding.moc"
