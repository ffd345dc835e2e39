#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstring>
#include <vector>

/// Reading of the golden data: random models with the logits that a float64 reference computed.
namespace golden {

/// The larger set where it is present, else the part of it that stands in the repository.
inline QDir folder(const QString &path)
{
    const QString shared = QStringLiteral(ROOKERY_SHARED "/golden/") + path;
    return QDir(QDir(shared).exists() ? shared : QStringLiteral(ROOKERY_TEST_DATA "/") + path);
}

/// The names of the folders in `path` of both sets.
inline QStringList foldersIn(const QString &path)
{
    QStringList names;
    for (const char *set : {ROOKERY_SHARED "/golden/", ROOKERY_TEST_DATA "/"}) {
        names += QDir(QLatin1String(set) + path).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    names.removeDuplicates();
    return names;
}

inline QJsonObject readJson(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object()
                                            : QJsonObject();
}

inline std::vector<float> readFloats(const QString &file)
{
    QFile source(file);
    const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

inline std::vector<int> readInts(const QJsonValue &array)
{
    std::vector<int> values;
    for (const QJsonValue &value : array.toArray()) {
        values.push_back(value.toInt());
    }
    return values;
}

}  // namespace golden
