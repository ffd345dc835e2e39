#include "app/settings/window_font.h"

#include <QFontDatabase>
#include <QGuiApplication>

void useWindowFont()
{
    QFont font = QGuiApplication::font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        QStringList families = {QStringLiteral("Inter")};
        for (const char *script : {"Arabic", "Hebrew", "Devanagari", "Thai"}) {
            // Those for windows need less height.
            families += QStringLiteral("Noto Sans %1 UI").arg(QLatin1String(script));
            families += QStringLiteral("Noto Sans %1").arg(QLatin1String(script));
        }
        font.setFamilies(families << font.family());
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
}
