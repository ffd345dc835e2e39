#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qqmlintegration.h>

/// What a page wants from a file dialog: App.files.ask() shows it, the signals say what came of it. The last
/// folder is remembered for each purpose.
class FileRequest : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString purpose MEMBER purpose NOTIFY changed)
    Q_PROPERTY(Kind kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString acceptText READ acceptText WRITE setAcceptText NOTIFY changed)
    Q_PROPERTY(QStringList filters MEMBER filters NOTIFY changed)
    Q_PROPERTY(QString suggestedName MEMBER suggestedName NOTIFY changed)
    Q_PROPERTY(QString startFolder MEMBER startFolder NOTIFY changed)

public:
    enum Kind { Open, OpenSeveral, Save, Folder };
    Q_ENUM(Kind)

    using QObject::QObject;

    QString acceptText() const;  ///< of the button; without its own, what the kind is called
    void setAcceptText(const QString &text);

    QString purpose;  ///< key of the remembered folder, "export-state"
    Kind kind = Open;
    QString title;
    QStringList filters;    ///< "Pictures (*.png *.jpg)"; the first one is chosen
    QString suggestedName;  ///< a title will do: it is made a file name
    QString startFolder;    ///< a path, while none is remembered; empty: Documents

signals:
    void changed();
    void chosen(const QUrl &file);                 ///< not for OpenSeveral
    void severalChosen(const QList<QUrl> &files);  ///< for OpenSeveral
    void cancelled();

private:
    QString m_acceptText;
};
