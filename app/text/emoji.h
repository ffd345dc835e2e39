#pragma once

#include <QStringView>

/// How many UTF-16 units of `text` from `at` on are one emoji as it is shown: with its variation selector,
/// skin tone, the other half of its flag, and all that joiners tie to it. 0 = none begins there. A character
/// that is text unless told otherwise (a heart, a digit) counts only with U+FE0F behind it.
qsizetype emojiLength(QStringView text, qsizetype at);
