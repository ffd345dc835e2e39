#include "app/prompts/stop_texts.h"

QStringList splitStopTexts(const QString &line)
{
    QStringList texts;
    for (QString text : line.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        text = text.startsWith(QLatin1Char(' ')) ? text.mid(1) : text;
        if (!text.isEmpty()) {
            texts += text;
        }
    }
    return texts;
}

QString joinStopTexts(const QStringList &texts)
{
    return QString(texts.join(QLatin1String(", "))).replace(QLatin1Char('\n'), QLatin1String("\\n"));
}
