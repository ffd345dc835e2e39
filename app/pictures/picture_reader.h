#pragma once

#include "app/storage/chat_types.h"
#include "vision/image/image.h"

#include <QByteArray>
#include <QString>

/// Decodes a stored picture as models see it. Any thread; not the window's, since it takes up to a second.
[[nodiscard]] rookery::Result<rookery::vision::Image> loadPicture(const QString &file);

/// The pixels of an encoded picture. Any thread; not the window's.
/// \param name in errors \return the errors of `decodeImage`
[[nodiscard]] rookery::Result<rookery::vision::Image> decodePicture(const QByteArray &encoded,
                                                                    const QString &name);

struct ExaminedPicture {
    rookery::Attachment about;  ///< mime, size in pixels and name
    QString note;               ///< what is wrong with it though it can be shown; empty = nothing
};

/// Checks that the bytes are a picture that can be shown and looked at, by decoding it.
/// \param name in errors; becomes the attachment's
/// \return the errors of `decodeImage`
[[nodiscard]] rookery::Result<ExaminedPicture> examinePicture(const QByteArray &encoded, const QString &name);

/// The bytes of a file that somebody attaches. \return FileNotFound, FileUnreadable; UnsupportedFile where it
/// is larger than any picture should be
[[nodiscard]] rookery::Result<QByteArray> readPictureFile(const QString &file);
