#include "app/files/file_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace {

/// The texts that users read.
struct FilePlaces {
    Q_DECLARE_TR_FUNCTIONS(FilePlaces)
};

class Places
{
public:
    void add(const QString &name, const QString &icon, const QString &path)
    {
        const QFileInfo folder(path);
        if (!path.isEmpty() && folder.isDir() && !m_seen.contains(folder.canonicalFilePath())) {
            m_seen.insert(folder.canonicalFilePath());
            m_places.append(QVariantMap{{QStringLiteral("name"), name},
                                        {QStringLiteral("icon"), icon},
                                        {QStringLiteral("path"), folder.absoluteFilePath()}});
        }
    }

    void addCustomary(const QString &name, QStandardPaths::StandardLocation location)
    {
        add(name, QStringLiteral("folder"), QStandardPaths::writableLocation(location));
    }

    /// Drives are mounted under these by the desktops.
    void addDrives()
    {
        const QString user = QDir::home().dirName();
        for (const QString &above :
             {QStringLiteral("/media/") + user, QStringLiteral("/run/media/") + user}) {
            const QStringList drives = QDir(above).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            for (const QString &drive : drives) {
                add(drive, QStringLiteral("drive"), above + QLatin1Char('/') + drive);
            }
        }
    }

    QVariantList all() const { return m_places; }

private:
    QVariantList m_places;
    QSet<QString> m_seen;
};

}  // namespace

QVariantList filePlaces(const QString &first)
{
    Places places;
    places.add(FilePlaces::tr("Home"), QStringLiteral("home"), QDir::homePath());
    places.addCustomary(FilePlaces::tr("Desktop"), QStandardPaths::DesktopLocation);
    places.addCustomary(FilePlaces::tr("Documents"), QStandardPaths::DocumentsLocation);
    places.addCustomary(FilePlaces::tr("Downloads"), QStandardPaths::DownloadLocation);
    places.addCustomary(FilePlaces::tr("Pictures"), QStandardPaths::PicturesLocation);
    places.add(QFileInfo(first).fileName(), QStringLiteral("folder"), first);
    places.addDrives();
    places.add(FilePlaces::tr("This computer"), QStringLiteral("drive"), QDir::rootPath());
    return places.all();
}
