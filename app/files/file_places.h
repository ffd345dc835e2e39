#pragma once

#include <QString>
#include <QVariantList>

/// Where people keep files, {name, icon, path} each: the home folder and what is in it by custom, the folder
/// that a dialog begins in, plugged-in drives, the whole disk. For a thread that may wait.
QVariantList filePlaces(const QString &first);
