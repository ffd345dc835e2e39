#pragma once

#include "kernels/device.h"

#include <QTest>

#include <cmath>

namespace rookery::kernels::testing {

/// A row for every backend that runs here, each with 1, 2, 3 and 8 threads.
inline void addDeviceRows()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<int>("threads");
    for (const Backend &backend : backends()) {
        for (const int threads : {1, 2, 3, 8}) {
            if (backend.usable()) {
                QTest::addRow("%s, %d threads", backend.name, threads) << QString(backend.name) << threads;
            }
        }
    }
}

/// The device of the current row.
inline std::shared_ptr<Device> openRowDevice()
{
    QFETCH(QString, backend);
    QFETCH(int, threads);
    for (const Backend &candidate : backends()) {
        if (backend == candidate.name) {
            return candidate.open({threads});
        }
    }
    return nullptr;
}

/// Fails at the first value that is further off than tolerance * (1 + |expected|).
template<class Actual>
inline void compareValues(const Actual &actual, const std::vector<double> &expected, double tolerance,
                          const char *what)
{
    QCOMPARE(std::size(actual), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double allowed = tolerance * (1 + std::fabs(expected[i]));
        if (!(std::fabs(static_cast<double>(actual[i]) - expected[i]) <= allowed)) {
            QFAIL(qPrintable(QString("%1[%2] is %3, expected %4 within %5")
                                 .arg(what)
                                 .arg(i)
                                 .arg(static_cast<double>(actual[i]))
                                 .arg(expected[i])
                                 .arg(allowed)));
        }
    }
}

}  // namespace rookery::kernels::testing
