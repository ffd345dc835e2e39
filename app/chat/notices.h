#pragma once

#include "app/storage/access/store_client.h"

#include <qqmlintegration.h>

/// What is to be said where the composer is: an error and a notice, one of each. GUI thread.
class Notices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has them")
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool databaseDamaged READ databaseDamaged NOTIFY errorChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    using QObject::QObject;

    QString error() const { return m_error; }
    /// The error shown is that of a database which can be set aside.
    bool databaseDamaged() const { return m_kind == Kind::Damage; }
    QString notice() const { return m_notice; }

    void setError(const QString &sentence) { say(sentence, Kind::Other); }
    void report(const rookery::StoreError &error);
    /// The store works again: what may have passed has.
    void recover();
    void setNotice(const QString &notice);
    /// How the store was opened.
    void warn(const QString &sentence);
    /// Of another conversation, or of what was asked before; how the store was opened stays until dismissed.
    void clear();

    Q_INVOKABLE void dismissError() { setError({}); }
    Q_INVOKABLE void dismissNotice();

signals:
    void errorChanged();
    void noticeChanged();

private:
    enum class Kind { Other, MayPass, Damage };

    void say(const QString &error, Kind kind);

    QString m_error;
    Kind m_kind = Kind::Other;
    QString m_notice;
    QString m_ofOpening;  ///< how the store was opened
};
