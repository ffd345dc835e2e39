#include "app/settings/languages.h"

#include <QResource>

#include <algorithm>
#include <array>

namespace {

constexpr std::array All = {
    Language{"en", "English"},     Language{"de", "Deutsch"},
    Language{"es", "Español"},     Language{"fr", "Français"},
    Language{"it", "Italiano"},    Language{"nl", "Nederlands"},
    Language{"pl", "Polski"},      Language{"pt_BR", "Português (Brasil)"},
    Language{"tr", "Türkçe"},      Language{"ru", "Русский"},
    Language{"uk", "Українська"},  Language{"he", "עברית"},
    Language{"ar", "العربية"},     Language{"hi", "हिन्दी"},
    Language{"zh_CN", "简体中文"}, Language{"zh_TW", "繁體中文"},
    Language{"ja", "日本語"},      Language{"ko", "한국어"},
};

// Without a text a file of translations is far smaller than this, with a page of the window far larger.
constexpr qint64 NoTexts = 400;

bool isTranslated(const Language &language)
{
    // Its size alone: a start has no time to unpack eighteen of them.
    const QResource texts(QStringLiteral(":/i18n/rookery_%1.qm").arg(QLatin1String(language.locale)));
    return texts.isValid() && texts.uncompressedSize() > NoTexts;
}

}  // namespace

std::span<const Language> languages()
{
    return All;
}

QStringList spokenLanguages()
{
    QStringList spoken;
    for (const Language &language : All) {
        if (isTranslated(language)) {
            spoken += QLatin1String(language.locale);
        }
    }
    return spoken;
}

std::optional<QString> languageFor(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese) {
        return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                    : QStringLiteral("zh_CN");
    }
    const auto found = std::ranges::find_if(All, [&locale](const Language &language) {
        return QLocale(QLatin1String(language.locale)).language() == locale.language();
    });
    return found == All.end() ? std::nullopt : std::optional(QString(QLatin1String(found->locale)));
}

QLocale formatsOf(const QString &language)
{
    const QLocale locale(language);
    // Texts are put together from numbers of this locale and from ones that have no locale.
    return locale.zeroDigit() == QLatin1String("0") ? locale : QLocale(QLocale::Arabic, QLocale::Morocco);
}
