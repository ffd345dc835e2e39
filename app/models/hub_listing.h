#pragma once

#include "app/models/hub_address.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

class QNetworkReply;

/// A file of a repository. Nothing in it has been checked but the path, which is safe to write.
struct HubFile {
    QString path = {};
    qint64 bytes = 0;
    QByteArray sha256 = {};   ///< hex, of large files
    QByteArray gitBlob = {};  ///< hex, of the others

    bool operator==(const HubFile &) const = default;
};

/// Asks the hub which files a repository has. Nothing is sent but between `ask` and its end. What is answered
/// is hostile input: pages, files and bytes are bounded. GUI thread.
class HubListing : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostFiles = 5000;

    explicit HubListing(const QUrl &hub, QObject *parent = nullptr);
    ~HubListing() override;

    bool running() const { return m_reply != nullptr; }
    void ask(const HubAddress &address);
    void cancel();

signals:
    /// By path. \param leftOut files whose names can't be written
    void listed(const QList<HubFile> &files, int leftOut);
    void failed(const QString &sentence);

private:
    void request(const QUrl &url);
    void onReplyFinished();
    bool takePage(const QByteArray &page);
    void takeEntry(const QJsonObject &entry);
    QUrl nextPage() const;
    QString complaint(int status) const;
    void finish();
    void fail(const QString &sentence);

    QUrl m_hub;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    HubAddress m_address;
    QList<HubFile> m_files;
    QSet<QString> m_paths;
    int m_pages = 0;
    int m_leftOut = 0;
};
