#pragma once

#include <QString>
#include <QTranslator>

/// The language of the program's texts and of Qt's own. One at a time; GUI thread.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Texts in the language, else in English, whose plurals are a translation too.
    /// \param language a locale's name; empty: the system's
    void use(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};
