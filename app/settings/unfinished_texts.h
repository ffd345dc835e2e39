#pragma once

#include "app/settings/settings.h"

#include <QVariantMap>
#include <qqmlintegration.h>

/// What was typed into the fields of a form and neither saved nor given up: it is there again when the form
/// is opened, also after the program was killed. On the disk within half a second. GUI thread.
class UnfinishedTexts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.unfinished is the one object")

public:
    explicit UnfinishedTexts(Settings &settings, QObject *parent = nullptr);

    /// The fields of a form by their names (a map); none where nothing is unfinished.
    Q_INVOKABLE QVariant of(const QString &form) const;
    Q_INVOKABLE void keep(const QString &form, const QVariantMap &fields);
    Q_INVOKABLE void forget(const QString &form);

private:
    Settings &m_settings;
};
