#pragma once

#include "kernels/backends.h"
#include "kernels/device/device.h"

#include <QTest>

#include <cmath>
#include <string_view>
#include <vector>

namespace rookery::kernels::testing {

#if defined(ROOKERY_TESTS_A_CARD)
/// The one backend of a test program that is built for kernels of a card.
const Backend &cardBackend();

inline std::vector<Backend> testedBackends()
{
    return {cardBackend()};
}
constexpr int TestedThreads[] = {1};
#else
/// Every backend that works on the memory of this process.
inline std::vector<Backend> testedBackends()
{
    std::vector<Backend> tested;
    for (const Backend &backend : backends()) {
        if (backend.usable() && std::string_view(backend.name).starts_with("cpu")) {
            tested.push_back(backend);
        }
    }
    return tested;
}
constexpr int TestedThreads[] = {1, 2, 3, 8};
#endif

/// A row for every backend that runs here, each with 1, 2, 3 and 8 threads.
inline void addDeviceRows()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<int>("threads");
    for (const Backend &backend : testedBackends()) {
        for (const int threads : TestedThreads) {
            QTest::addRow("%s, %d threads", backend.name, threads) << QString(backend.name) << threads;
        }
    }
}

/// The device of the current row.
inline std::shared_ptr<Device> openRowDevice()
{
    QFETCH(QString, backend);
    QFETCH(int, threads);
    std::shared_ptr<Device> device;
    for (const Backend &candidate : testedBackends()) {
        if (backend == candidate.name) {
            device = candidate.open({threads});
        }
    }
    if (device == nullptr) {
        qFatal("%s can't be opened here", qPrintable(backend));
    }
    return device;
}

/// Whether products with so many tokens run on tensor cores, with inputs and weights of 16 bits.
inline bool onTensorCores(const Device &device, int tokens)
{
    return device.info().name.starts_with("cuda") && tokens > 4;
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
