#pragma once

#include <QString>
#include <QTranslator>

/// The language of the program's texts and of Qt's own, and the side on which a line begins in it. One at a
/// time; GUI thread.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Texts in the language, those that it lacks in English, whose plurals are a translation too.
    /// \param language a locale's name; empty: the first of the system's that there is
    void use(const QString &language);

private:
    void remove();

    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
};
