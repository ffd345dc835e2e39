#pragma once

#include <QString>
#include <QStringList>

// Texts that end an answer, as they are typed into one line: separated by commas, a line's end as \n.

QStringList splitStopTexts(const QString &line);
QString joinStopTexts(const QStringList &texts);
