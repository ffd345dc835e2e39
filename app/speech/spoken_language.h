#pragma once

#include <QLocale>

/// The language in which a text is to be read aloud: told by the script of most of its letters. The script of
/// `usual`, and letters that many languages share, give `usual`.
QLocale spokenLanguage(const QString &text, const QLocale &usual);
