#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <qqmlintegration.h>

/// A persona's picture, as large as the item. Painted from the bytes themselves: an Image would have them
/// fetched.
class PersonaPortrait : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    explicit PersonaPortrait(QQuickItem *parent = nullptr);

    QString picture() const { return m_picture; }
    void setPicture(const QString &picture);  ///< as `personaPictureText` gives it; empty: none
    void paint(QPainter *painter) override;

signals:
    void pictureChanged();

private:
    QString m_picture;
    QImage m_image;
};
