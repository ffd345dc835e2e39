#pragma once

#include <QLocale>
#include <QObject>

/// Something that says texts aloud, one at a time. GUI thread; nothing here waits.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says a text from its beginning; what is being said ends.
    virtual void say(const QString &text, const QLocale &language) = 0;
    /// Falls silent; `said` doesn't follow.
    virtual void stop() = 0;

signals:
    void said();                           ///< the last text, to its end
    void failed(const QString &sentence);  ///< nothing more is said of the last text
};
