#include "app/settings/translations.h"

#include "app/settings/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace {

const QString English = QStringLiteral("en");

/// What is asked for if it is there, else the first of the system's languages that is.
QString chosen(const QString &language)
{
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    const QStringList spoken = spokenLanguages();
    for (const QString &name : wanted) {
        const std::optional<QString> near = languageFor(QLocale(name));
        if (near && spoken.contains(*near)) {
            return *near;
        }
    }
    return English;
}

}  // namespace

Translations::~Translations()
{
    remove();
}

void Translations::remove()
{
    for (QTranslator *translator : {&m_english, &m_own, &m_qt}) {
        QCoreApplication::removeTranslator(translator);
    }
}

void Translations::use(const QString &language)
{
    const QString spoken = chosen(language);
    const auto install = [](QTranslator &translator, const QString &own) {
        if (translator.load(QStringLiteral(":/i18n/rookery_") + own)) {
            QCoreApplication::installTranslator(&translator);
        }
    };
    remove();
    install(m_english, English);  // asked last
    if (spoken != English) {
        install(m_own, spoken);
    }
    if (m_qt.load(QLocale(spoken), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // Numbers and dates stay the system's own where it speaks the language, as in another country.
    const QLocale system = QLocale::system();
    const bool systems = language.isEmpty() && languageFor(system) == spoken;
    QLocale::setDefault(systems && system.zeroDigit() == QLatin1String("0") ? system : formatsOf(spoken));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr) {
        QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
    }
}
