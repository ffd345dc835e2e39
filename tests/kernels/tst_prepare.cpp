#include "kernels/numbers/dtype.h"
#include "kernels/ops/matrix.h"
#include "tests/kernels/device_case.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <stop_token>
#include <vector>

using rookery::kernels::DType;
using rookery::kernels::MatrixView;
using rookery::kernels::WeightFormat;

class PrepareTest : public QObject
{
    Q_OBJECT

private slots:
    void stopsWhileItQuantises_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("int8") << static_cast<int>(WeightFormat::Int8);
        QTest::newRow("int4") << static_cast<int>(WeightFormat::Int4);
    }

    void stopsWhileItQuantises()
    {
        QFETCH(int, format);
        constexpr int Rows = 16384;
        constexpr int Columns = 4096;
        const std::vector<std::byte> zeros(std::size_t{2} * Rows * Columns);
        const MatrixView view{DType::BF16, zeros.data(), Rows, Columns};
        const auto device = rookery::kernels::testing::testedBackends().front().open({.threads = 1});
        QVERIFY(device != nullptr);
        QElapsedTimer timer;
        timer.start();
        const auto whole = device->prepare(view, {.format = static_cast<WeightFormat>(format)});
        const auto wholeTime = timer.nsecsElapsed();
        QVERIFY(whole != nullptr);

        std::stop_source stop;
        stop.request_stop();
        qint64 stoppedTime = wholeTime;
        for (int attempt = 0; attempt < 5;
             ++attempt) {  // the shortest: other programs may take the processor
            timer.start();
            const auto matrix = device->prepare(
                view, {.format = static_cast<WeightFormat>(format), .stop = stop.get_token()});
            stoppedTime = std::min(stoppedTime, timer.nsecsElapsed());
            QVERIFY(matrix == nullptr);
        }
        QVERIFY2(stoppedTime < wholeTime / 3,
                 qPrintable(QString("%1 ns of %2").arg(stoppedTime).arg(wholeTime)));
    }

    void tellsOfEveryRowWhileItConverts_data()
    {
        QTest::addColumn<bool>("sparse");
        QTest::newRow("in rows") << false;
        QTest::newRow("in columns") << true;
    }

    void tellsOfEveryRowWhileItConverts()
    {
        QFETCH(bool, sparse);
        constexpr int Rows = 4096 + 128;
        constexpr int Columns = 4096;
        const std::vector<std::byte> zeros(std::size_t{2} * Rows * Columns);
        const MatrixView view{DType::BF16, zeros.data(), Rows, Columns};
        const auto device = rookery::kernels::testing::testedBackends().front().open({.threads = 2});
        QVERIFY(device != nullptr);
        int done = 0;
        int calls = 0;
        const auto rowsDone = [&](int first, int count) {
            QCOMPARE(first, done);
            done += count;
            ++calls;
        };
        const auto matrix = device->prepare(
            view, {.format = WeightFormat::Int8, .sparseInput = sparse, .rowsDone = rowsDone});
        QVERIFY(matrix != nullptr);
        QCOMPARE(done, Rows);
        QVERIFY(calls > 2);  // a part of the matrix at a time
    }
};

QTEST_GUILESS_MAIN(PrepareTest)
#include "tst_prepare.moc"
