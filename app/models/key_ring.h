#pragma once

#include <QObject>
#include <QString>

#include <functional>

/// Keys of servers: in the desktop's keyring where there is one, else in a file that the user alone can read.
/// GUI thread; the keyring may ask the user for a password meanwhile.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    /// \param file in place of a keyring
    explicit KeyRing(const QString &file, QObject *parent = nullptr);

    /// \param then with the key, empty where none is kept, or with a sentence of what is wrong
    void read(const QString &server, std::function<void(const QString &key, const QString &complaint)> then);
    /// Keeps a key, or forgets it where it is empty. \param then with a sentence of what is wrong, or empty
    void write(const QString &server, const QString &key, std::function<void(const QString &complaint)> then);

private:
    QString writeFile(const QString &server, const QString &key);

    QString m_file;
    bool m_desktop;  ///< there may be a keyring
};
