#include "app/models/key_ring.h"

#include "app/remote/key_file.h"
#include "app/text/error_text.h"

#include <QFile>
#include <QGuiApplication>

#include <qt6keychain/keychain.h>

namespace {

const QString Service = QStringLiteral("Rookery");

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

}  // namespace

KeyRing::KeyRing(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    // A program without a desktop has no keyring of it, and tests shall not write to the user's.
    , m_desktop(QGuiApplication::platformName() != QLatin1String("offscreen") &&
                QGuiApplication::platformName() != QLatin1String("minimal"))
{
}

void KeyRing::read(const QString &server,
                   std::function<void(const QString &key, const QString &complaint)> then)
{
    const auto inFile = rookery::remote::keyIn(pathOf(m_file), server.toStdString());
    if (!m_desktop || !inFile || !inFile->empty()) {
        inFile ? then(QString::fromStdString(*inFile), {}) : then({}, rookery::errorText(inFile.error()));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(Service, this);
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        // Without a keyring, or where the user doesn't open it, the server says that it wants a key.
        then(job->error() == QKeychain::NoError ? job->textData() : QString(), {});
    });
    job->start();
}

void KeyRing::write(const QString &server, const QString &key,
                    std::function<void(const QString &complaint)> then)
{
    if (!m_desktop) {
        then(writeFile(server, key));
        return;
    }
    const auto end = [this, server, key, then = std::move(then)](QKeychain::Job *job) {
        const bool kept =
            job->error() == QKeychain::NoError || (key.isEmpty() && job->error() == QKeychain::EntryNotFound);
        // What is in the keyring needn't be in the file as well.
        const QString complaint = writeFile(server, kept ? QString() : key);
        then(complaint);
    };
    QKeychain::Job *job = nullptr;
    if (key.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(Service, this);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(Service, this);
        writing->setTextData(key);
        job = writing;
    }
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, this, end);
    job->start();
}

QString KeyRing::writeFile(const QString &server, const QString &key)
{
    const auto kept = rookery::remote::keepKey(pathOf(m_file), server.toStdString(), key.toStdString());
    return kept ? QString() : rookery::errorText(kept.error());
}
