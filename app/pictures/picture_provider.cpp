#include "app/pictures/picture_provider.h"

#include "app/pictures/picture_reader.h"
#include "app/storage/attachments.h"
#include "app/text/error_text.h"
#include "vision/image/resample.h"

#include <QRunnable>

#include <atomic>
#include <utility>

using rookery::vision::Image;

namespace {

QImage toQImage(const Image &image)
{
    return QImage(image.rgb.data(), image.width, image.height, qsizetype{3} * image.width,
                  QImage::Format_RGB888)
        .copy();
}

/// The largest size within `limit`, where a side of 0 or less has no limit; never larger than the picture.
QSize fitted(const Image &image, const QSize &limit)
{
    const QSize size(image.width, image.height);
    const QSize box(limit.width() > 0 ? limit.width() : size.width(),
                    limit.height() > 0 ? limit.height() : size.height());
    const QSize scaled = size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    return scaled.width() < size.width() ? scaled : size;
}

class Response : public QQuickImageResponse, public QRunnable
{
public:
    Response(QString file, const QSize &limit)
        : m_file(std::move(file))
        , m_limit(limit)
    {
        setAutoDelete(false);  // the QML engine does it, after `finished`
    }

    void run() override
    {
        if (!m_cancelled) {
            load();
        }
        emit finished();
    }

    void cancel() override { m_cancelled = true; }
    QString errorString() const override { return m_error; }
    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_shown);
    }

private:
    void load()
    {
        const auto image = loadPicture(m_file);
        if (!image) {
            m_error = rookery::errorText(image.error());
            return;
        }
        const QSize size = fitted(*image, m_limit);
        m_shown = toQImage(size.width() == image->width
                               ? *image
                               : rookery::vision::resize(*image, size.width(), size.height(),
                                                         rookery::vision::Filter::Bilinear));
    }

    QString m_file;
    QSize m_limit;
    QImage m_shown;
    QString m_error;
    std::atomic<bool> m_cancelled = false;
};

}  // namespace

PictureProvider::PictureProvider(QString folder)
    : m_folder(std::move(folder))
{
    m_threads.setMaxThreadCount(1);  // a large picture takes hundreds of megabytes
}

PictureProvider::~PictureProvider()
{
    m_threads.waitForDone();
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &hash, const QSize &requestedSize)
{
    auto *response = new Response(rookery::Attachments::pathOf(m_folder, hash), requestedSize);
    m_threads.start(response);
    return response;
}
