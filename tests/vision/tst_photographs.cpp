#include "tests/vision/made_photograph.h"
#include "vision/photographs/picture_figures.h"
#include "vision/vision_model.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rookery::vision;
using rookery::ErrorCode;

namespace {

const QString Starter = QStringLiteral(ROOKERY_TEST_DATA "/../../resources/starter/");
const QString Samples = QStringLiteral(ROOKERY_TEST_DATA "/../../resources/samples/");

std::shared_ptr<const VisionModel> starter()
{
    return *VisionModel::load({(Starter + "lm.safetensors").toStdString()});
}

/// The starter's encoder beside its projector, in which a tensor has another name.
rookery::Result<std::shared_ptr<const VisionModel>> starterWithout(const QByteArray &tensor,
                                                                   const QTemporaryDir &folder)
{
    QFile whole(Starter + "projector.safetensors");
    QFile changed(folder.filePath("projector.safetensors"));
    if (!whole.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly)) {
        return rookery::failure(ErrorCode::FileNotFound, {}, {});
    }
    QByteArray bytes = whole.readAll();
    QByteArray other = tensor;
    other[other.size() - 1] = '_';
    changed.write(bytes.replace("\"" + tensor + "\"", "\"" + other + "\""));
    changed.close();
    for (const char *name : {"encoder.onnx", "preprocessor_config.json"}) {
        QFile::copy(Starter + name, folder.filePath(name));
    }
    return VisionModel::load({folder.filePath("encoder.onnx").toStdString()});
}

bool seenAsPhotograph(const VisionModel &model, const Image &image)
{
    const auto pixels = model.encoder().preprocess(image);
    const auto rows = pixels ? model.encoder().encode(*pixels, {}) : tl::make_unexpected(pixels.error());
    return rows && (rows->rows == 0 || rows->things);
}

/// Pictures of a folder of labelled ones that lies beside some checkouts, by the packages of this machine.
QStringList photographsAtHand()
{
    QFile list(ROOKERY_TEST_DATA "/../../../shared/photo/photos.json");
    QStringList files;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(list.readAll()).array()) {
            const QString path = entry["path"].toString();
            if (!entry["drawing"].toBool() && QFile::exists(path)) {
                files.push_back(path);
            }
        }
    }
    return files;
}

}  // namespace

/// A model that knows drawings doesn't guess what a photograph shows.
class PhotographsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_model = starter(); }

    void countsAsTheTrainingDoes()
    {
        Image image{96, 96, {}};
        for (int y = 0; y < 96; ++y) {
            for (int x = 0; x < 96; ++x) {
                for (const int value : {x / 3 * 9 + y / 2, x * x / 24 + y, x * y / 16}) {
                    image.rgb.push_back(static_cast<std::uint8_t>(value % 256));
                }
            }
        }
        // recipe/vision/figures.py of the same picture
        const std::vector<float> expected = {
            0.05587F, 0.50718F, 0.65060F, 0.83947F, 0.98114F, 0.98120F, 0.98777F, 0.98777F,
            0.01460F, 0.36730F, 0.65032F, 0.92354F, 0.96227F, 0.96227F, 0.97534F, 0.01674F,
            0.00000F, 0.00000F, 0.00000F, 0.02083F, 0.30556F, 0.75000F, 0.90972F, 0.17533F,
            0.73168F, 0.00987F, 0.02951F, 0.09180F, 0.16821F, 0.95457F, 0.00673F, 0.04427F,
            0.28939F, 0.51986F, 0.74034F, 0.87826F, 0.33723F, 0.00000F, 0.00749F, 0.31926F,
            0.97098F, 0.23427F, 0.51913F, 0.97067F, 0.98120F, 0.98120F};
        const std::vector<float> figures = pictureFigures(image);
        QCOMPARE(figures.size(), expected.size());
        QCOMPARE(figures.size(), std::size_t{PictureFigures});
        for (std::size_t i = 0; i < figures.size(); ++i) {
            QVERIFY2(std::abs(figures[i] - expected[i]) < 1e-5F,
                     qPrintable(QString("%1: %2, not %3").arg(i).arg(figures[i]).arg(expected[i])));
        }
    }

    void knowsAPhotograph_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(240, 180);
        QTest::newRow("large") << QSize(1200, 900);
        QTest::newRow("upright") << QSize(180, 320);
    }

    void knowsAPhotograph()
    {
        QFETCH(QSize, size);
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            QVERIFY(seenAsPhotograph(*m_model, testing::madePhotograph(seed, size.width(), size.height())));
        }
    }

    void knowsADrawing()
    {
        for (std::uint32_t seed = 1; seed <= 12; ++seed) {
            QVERIFY2(!seenAsPhotograph(*m_model, testing::madeDrawing(seed)),
                     qPrintable(QString::number(seed)));
        }
        int samples = 0;
        for (QDirIterator file(Samples, {"*.png"}); file.hasNext(); ++samples) {
            const auto image = loadImage(file.next().toStdString());
            QVERIFY(image);
            QVERIFY2(!seenAsPhotograph(*m_model, *image), qPrintable(file.fileName()));
        }
        QVERIFY(samples >= 6);
    }

    /// Those of tests/data may be anything; a photograph that a package brings is one.
    void knowsPhotographsOfThisMachine()
    {
        const QStringList files = photographsAtHand();
        if (files.size() < 5) {
            QSKIP("no labelled photographs on this machine");
        }
        int missed = 0;
        for (const QString &file : files) {
            const auto image = loadImage(file.toStdString());
            missed += image && !seenAsPhotograph(*m_model, *image) ? 1 : 0;
        }
        QVERIFY2(missed <= std::max<qsizetype>(1, files.size() / 20), qPrintable(QString::number(missed)));
    }

    /// Whatever a photograph shows, the language model reads the same.
    void oneStandsForAll()
    {
        const auto first = m_model->embed(testing::madePhotograph(1));
        const auto second = m_model->embed(testing::madePhotograph(2));
        const auto drawing = m_model->embed(testing::madeDrawing(1));
        QVERIFY2(first, first ? "" : first.error().message().c_str());
        QVERIFY(second && drawing);
        QCOMPARE(first->values.size(), static_cast<std::size_t>(first->rows) * m_model->width());
        QVERIFY(first->values == second->values);
        QVERIFY(first->values != drawing->values);
        QCOMPARE(drawing->rows, 16);
    }

    /// A model that has learnt to know photographs, but nothing to say of them, is refused them.
    void withoutRowsAPhotographIsRefused()
    {
        const QTemporaryDir folder;
        const auto model = starterWithout("photograph.rows", folder);
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto rows = (*model)->embed(testing::madePhotograph(1));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::UnsupportedFile);
        QVERIFY2(rows.error().message().find("looks like a photograph") != std::string::npos,
                 rows.error().message().c_str());
        QVERIFY((*model)->embed(testing::madeDrawing(1)));
    }

    void aModelThatKnowsNoPhotographsLooksAtThem()
    {
        const QTemporaryDir folder;
        const auto model = starterWithout("photograph.judge.0.weight", folder);
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto rows = (*model)->embed(testing::madePhotograph(1));
        QVERIFY(rows);
        QCOMPARE(rows->rows, 16);
    }

    void refusesADamagedJudge()
    {
        for (const char *tensor : {"photograph.mean", "photograph.scale", "photograph.judge.0.bias",
                                   "photograph.judge.2.weight", "photograph.judge.2.bias"}) {
            const QTemporaryDir folder;
            QVERIFY2(!starterWithout(tensor, folder), tensor);
        }
    }

private:
    std::shared_ptr<const VisionModel> m_model;
};

QTEST_GUILESS_MAIN(PhotographsTest)
#include "tst_photographs.moc"
