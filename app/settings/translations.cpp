#include "app/settings/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const auto load = [](QTranslator &translator, const QLocale &wanted, const QString &name,
                         const QString &folder) {
        return translator.load(wanted, name, QStringLiteral("_"), folder);
    };
    const QString own = QStringLiteral("rookery");
    const QString folder = QStringLiteral(":/i18n");
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool spoken = load(m_own, locale, own, folder);
    if (spoken || load(m_own, QLocale(QLocale::English), own, folder)) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (spoken &&
        load(m_qt, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    QLocale::setDefault(locale);
}
