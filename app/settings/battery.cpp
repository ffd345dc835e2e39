#include "app/settings/battery.h"

#include "engine/file/readable_file.h"

#include <QDir>

bool onBattery()
{
    const QDir supplies(QStringLiteral("/sys/class/power_supply"));
    for (const QString &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString status = supplies.filePath(name + QStringLiteral("/status"));
        const auto text = rookery::readStart(status.toStdString(), 64);
        if (text && QByteArray::fromStdString(*text).trimmed() == "Discharging") {
            return true;
        }
    }
    return false;
}
