#pragma once

#include "app/text/markdown/markdown_model.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQmlComponent>
#include <QQmlListProperty>
#include <QQuickItem>

#include <vector>

/// What a kind of part is shown with.
class PartDelegate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int kind MEMBER kind REQUIRED)  // MarkdownModel.Kind
    Q_PROPERTY(QQmlComponent *component MEMBER component)
    Q_CLASSINFO("DefaultProperty", "component")

public:
    using QObject::QObject;

    int kind = 0;
    QQmlComponent *component = nullptr;
};

/// The parts of a text below each other. Only those near the view exist, a few are made at a time, and the
/// others are given the height that they will probably have; so a text of any length is there at once and
/// costs what a screenful costs. Whoever scrolls tells where the view is, and follows `shifted`. GUI thread.
class PartColumn : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MarkdownModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QQmlListProperty<PartDelegate> delegates READ delegates)
    Q_PROPERTY(qreal spacing MEMBER m_spacing NOTIFY layoutChanged)
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY layoutChanged)
    Q_PROPERTY(qreal viewTop READ viewTop WRITE setViewTop NOTIFY viewChanged)
    Q_PROPERTY(qreal viewHeight READ viewHeight WRITE setViewHeight NOTIFY viewChanged)
    Q_PROPERTY(bool measuresWidth MEMBER m_measuresWidth NOTIFY layoutChanged)
    Q_PROPERTY(qreal naturalWidth READ naturalWidth NOTIFY naturalWidthChanged)
    Q_CLASSINFO("DefaultProperty", "delegates")

public:
    explicit PartColumn(QQuickItem *parent = nullptr);
    ~PartColumn() override;

    MarkdownModel *model() const { return m_model; }
    void setModel(MarkdownModel *model);
    QQmlListProperty<PartDelegate> delegates();
    qreal viewTop() const { return m_viewTop; }  ///< of what is seen, in this item
    void setViewTop(qreal top);
    qreal viewHeight() const { return m_viewHeight; }
    void setViewHeight(qreal height);
    /// That the widest part made so far asks for, if `measuresWidth`: it costs another pass over each text.
    qreal naturalWidth() const { return m_naturalWidth; }

    /// Makes the first part that shows one of the words, wherever the view is. \return null: there is none
    Q_INVOKABLE QQuickItem *reveal(const QStringList &words);
    /// Parts that exist now.
    int madeParts() const;
    /// The row at a height, or the nearest; -1 = there are none.
    int rowAt(qreal y) const;
    /// Null where it doesn't exist now.
    QQuickItem *itemAt(int row) const;
    /// The row that an item is of or within; -1 = none.
    int rowOf(const QQuickItem *item) const;

signals:
    void modelChanged();
    void layoutChanged();
    void viewChanged();
    void naturalWidthChanged();
    void made(int row);
    void rowsMoved();  ///< there are others, or fewer
    /// What is seen moved down by this because parts above it got their height.
    void shifted(qreal distance);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;

private:
    struct Slot {
        QPointer<QQuickItem> item;
        qreal height = 0;
        qreal top = 0;
        bool measured = false;
        int kind = -1;  ///< of the item
    };

    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void changeRows(int first, int last, const QList<int> &roles);
    void reset();
    void changed(int row);
    void layOut();
    void layOutAround(int seen);
    void makeNear();
    void releaseFar();
    void make(int row);
    void release(Slot &slot);
    void setProperties(QObject *item, int row, bool creating);
    void measure(QQuickItem *item);
    qreal estimate(int row) const;
    int seenRow() const;
    bool isNear(int row, qreal margin) const;

    QPointer<MarkdownModel> m_model;
    QList<PartDelegate *> m_delegates;
    std::vector<Slot> m_slots;
    int m_firstChanged = 0;  ///< tops before it hold
    bool m_pausing = false;  ///< parts were made in this frame; others have their turn
    qreal m_spacing = 10;
    qreal m_lineHeight = 22;
    qreal m_viewTop = 0;
    qreal m_viewHeight = 0;
    bool m_measuresWidth = false;
    qreal m_naturalWidth = 0;
};
