#pragma once

#include <QLocale>

#include <cmath>

// One unit wherever a size is shown: powers of ten, as disks and download pages count.

/// The size of a file: "1.5 GB", "12.3 MB".
inline QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// A size to two digits, as one says it: "3.4 MB", "490 MB", "1.5 GB". What is measured or estimated isn't
/// known more exactly.
inline QString roughSize(qint64 bytes)
{
    if (bytes < 1) {
        return QLocale().formattedDataSize(0, 0, QLocale::DataSizeSIFormat);
    }
    const double digits = std::pow(10, std::floor(std::log10(static_cast<double>(bytes))) - 1);
    const auto rounded = static_cast<qint64>(std::round(static_cast<double>(bytes) / digits) * digits);
    const bool oneDigitInFront =
        (static_cast<int>(std::floor(std::log10(static_cast<double>(rounded)))) % 3) == 0;
    return QLocale().formattedDataSize(rounded, rounded >= 1000 && oneDigitInFront ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}
