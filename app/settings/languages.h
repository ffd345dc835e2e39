#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// A language that the program's texts are kept in.
struct Language {
    const char *locale;  ///< of its file of translations, "pt_BR"
    const char *name;    ///< as those who read it call it, UTF-8
};

/// All of them in the order in which they are offered: English, then by name in Latin, Cyrillic, other
/// letters. translations/CMakeLists.txt lists the same ones.
std::span<const Language> languages();

/// Those of which texts are translated: all that can be chosen.
QStringList spokenLanguages();

/// The one for who reads this language: Portuguese of Portugal is read to a Brazilian, and Chinese goes by
/// its letters. \return an entry's `locale`; nothing: none is near
std::optional<QString> languageFor(const QLocale &locale);

/// Its numbers and dates. Arabic as it is written with the digits of all other texts in the window.
QLocale formatsOf(const QString &language);
