#pragma once

#include <QByteArray>

namespace cli {

/// A vocabulary file of 256 tokens, a byte each, for models that are too small for any other.
inline QByteArray byteVocabulary()
{
    QByteArray lines;
    for (int byte = 0; byte < 256; ++byte) {
        lines += QByteArray::number(byte + 1) + " b'\\x" +
                 QByteArray::number(byte, 16).rightJustified(2, '0') + "' 1\n";
    }
    return lines;
}

}  // namespace cli
