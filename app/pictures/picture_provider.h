#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

/// Stored pictures for QML: "image://picture/<hash>", no larger than the sourceSize asked for, decoded as
/// models see them on a thread of its own.
class PictureProvider : public QQuickAsyncImageProvider
{
public:
    static constexpr char Name[] = "picture";

    explicit PictureProvider(QString folder);
    ~PictureProvider() override;

    QQuickImageResponse *requestImageResponse(const QString &hash, const QSize &requestedSize) override;

private:
    QString m_folder;
    QThreadPool m_threads;
};
