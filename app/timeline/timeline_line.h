#pragma once

#include "app/timeline/timeline.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <qqmlintegration.h>

/// The line itself: marks in equal steps from where lines of text begin, branches that leave it, names of
/// states where there is room.
class TimelineLine : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Timeline *timeline READ timeline WRITE setTimeline NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor branch MEMBER m_branch NOTIFY changed)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(int textPixels MEMBER m_textPixels NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)

public:
    explicit TimelineLine(QQuickItem *parent = nullptr);

    Timeline *timeline() const { return m_timeline; }
    void setTimeline(Timeline *timeline);
    void paint(QPainter *painter) override;

    /// The mark nearest to a place of the item; -1 = there is none.
    Q_INVOKABLE int markAt(double x) const;
    /// The mark before which a branch is drawn at a place, `count` behind the last; -1 = there is none.
    Q_INVOKABLE int branchAt(double x) const;
    /// The middle of a mark, in the item.
    Q_INVOKABLE double middleOf(int mark) const;

signals:
    void changed();

private:
    double step() const;
    double fromStart(double x) const { return m_mirrored ? width() - x : x; }
    double middle(int mark) const;        ///< from where lines begin
    double branchMiddle(int mark) const;  ///< likewise, of where a branch leaves before a mark
    void paintBranch(QPainter &painter, double middle) const;
    void paintMark(QPainter &painter, int mark) const;
    void paintName(QPainter &painter, int mark) const;

    QPointer<Timeline> m_timeline;
    QColor m_line;
    QColor m_branch;
    QColor m_mark;
    QColor m_ground;
    QColor m_ink;
    int m_textPixels = 12;
    bool m_mirrored = false;
};
