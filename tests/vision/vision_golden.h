#pragma once

#include "tests/engine/golden.h"

#include "vision/image/image.h"

#include <algorithm>
#include <cmath>
#include <string>

/// The golden data of the vision tests: the larger set where it is present, else the part in the repository.
namespace golden::vision {

inline QDir folder()
{
    return golden::folder(QStringLiteral("vision"));
}

inline QString path(const QString &name)
{
    return folder().filePath(name);
}

inline std::string file(const QString &name)
{
    return path(name).toStdString();
}

inline QJsonObject index()
{
    return golden::readJson(path(QStringLiteral("index.json")));
}

inline QByteArray readBytes(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

inline std::vector<int> shapeOf(const QJsonObject &entry)
{
    return golden::readInts(entry["shape"]);
}

/// The largest difference; infinite where the sizes differ or a value is not a number.
inline double maxDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    double worst = a.size() == b.size() && !a.empty() ? 0.0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double difference = std::abs(double{a[i]} - double{b[i]});
        worst = difference <= worst ? worst : std::isnan(difference) ? INFINITY : difference;
    }
    return worst;
}

/// The largest difference between two pictures of bytes; 256 where the sizes differ.
inline int maxDifference(const std::vector<std::uint8_t> &a, const QByteArray &b)
{
    int worst = a.size() == static_cast<std::size_t>(b.size()) && !a.empty() ? 0 : 256;
    for (std::size_t i = 0; i < a.size() && worst < 256; ++i) {
        worst = std::max(worst, std::abs(a[i] - static_cast<std::uint8_t>(b[static_cast<qsizetype>(i)])));
    }
    return worst;
}

}  // namespace golden::vision
