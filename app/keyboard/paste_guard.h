#pragma once

#include <QObject>
#include <qqmlintegration.h>

/// Whether a field to type in can hold the text.
bool fitsField(const QString &text);

/// Looks at what would be pasted before a field of text takes it: laying out a megabyte stands the window
/// still for seconds, again with every key and at every start. GUI thread.
class PasteGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Whether it is more than a field can hold that has `text`, of which it takes the place of what stands
    /// from `from` to `to`. A few words always go in, as if they were typed.
    /// \param selection what was selected last, which the middle button pastes, and not the clipboard
    Q_INVOKABLE bool refuses(const QString &text, int from, int to, bool selection) const;
    /// What was selected last; empty where the desktop knows no such thing.
    Q_INVOKABLE QString selected() const;
};
