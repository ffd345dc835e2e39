#include "app/storage/read_file.h"

#include "engine/file/readable_file.h"
#include "engine/sentence.h"

#include <QFile>

#include <algorithm>
#include <new>
#include <span>

namespace rookery {

namespace {

Result<QByteArray> readBytes(ReadableFile &file, qint64 bytes, const QString &name)
try {
    QByteArray content(bytes, Qt::Uninitialized);
    const auto count = file.read(
        std::as_writable_bytes(std::span(content.data(), static_cast<std::size_t>(content.size()))));
    if (!count) {
        return tl::make_unexpected(count.error());
    }
    content.truncate(static_cast<qsizetype>(*count));
    return content;
} catch (const std::bad_alloc &) {
    return failure(ErrorCode::OutOfMemory, name.toStdString(),
                   sentence("File", "not enough memory to read it"));
}

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

qint64 sizeOf(const ReadableFile &file)
{
    return static_cast<qint64>(file.size());
}

}  // namespace

Result<QByteArray> readWholeFile(const QString &file, qint64 most)
{
    auto opened = ReadableFile::open(pathOf(file));
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    if (sizeOf(*opened) > most) {
        return failure(ErrorCode::UnsupportedFile, file.toStdString(),
                       "has " + std::to_string(opened->size() >> 20) + " MB, far more than such a file has");
    }
    return readBytes(*opened, sizeOf(*opened), file);
}

Result<QByteArray> readFileStart(const QString &file, qint64 most)
{
    auto opened = ReadableFile::open(pathOf(file));
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return readBytes(*opened, std::min(sizeOf(*opened), most), file);
}

}  // namespace rookery
