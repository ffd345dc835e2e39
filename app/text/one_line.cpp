#include "app/text/one_line.h"

#include <QGuiApplication>

namespace {

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopDirectionalIsolate(0x2069);
constexpr QChar RightToLeftMark(0x200f);

bool beginsOnTheRight()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

}  // namespace

QString standingApart(const QString &text)
{
    return beginsOnTheRight() ? FirstStrongIsolate + text + PopDirectionalIsolate : text;
}

QString inOneLine(QStringList facts)
{
    for (QString &fact : facts) {
        fact = standingApart(fact);
    }
    const QString line = facts.join(QStringLiteral(" · "));
    return beginsOnTheRight() && !line.isEmpty() ? RightToLeftMark + line : line;
}
