#include "app/personas/persona_portrait.h"

#include <QPainter>

PersonaPortrait::PersonaPortrait(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PersonaPortrait::setPicture(const QString &picture)
{
    if (m_picture == picture) {
        return;
    }
    m_picture = picture;
    m_image = QImage::fromData(QByteArray::fromBase64(picture.toLatin1()), "PNG");
    emit pictureChanged();
    update();
}

void PersonaPortrait::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF(), size()), m_image);
}
