#pragma once

#include "engine/error.h"

#include <QByteArray>
#include <QString>

/// Makes the small picture of a persona from a picture file: a circle from its middle, PNG, 96 pixels wide
/// and high. Any thread but the window's: decoding takes up to a second. \return what `readPictureFile` and
/// `decodeImage` return
[[nodiscard]] rookery::Result<QByteArray> personaPicture(const QString &file);

/// Such a picture in base 64, as a PersonaPortrait shows it. Empty for anything else: what stands in a
/// conversation may have been imported, and must not be larger than it should.
QString personaPictureText(const QByteArray &png);
