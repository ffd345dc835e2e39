#pragma once

#include <QList>
#include <QObject>
#include <qqmlintegration.h>

/// How well examples are predicted, over the steps of a teaching: the loss of each batch that was learned
/// from, and of the examples that are held out. Lower is better. GUI thread.
class LossCurve : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.teaching.curve is the one object")
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(double most READ most NOTIFY changed)

public:
    struct Point {
        int step = 0;     ///< of all rates together
        double loss = 0;  ///< natural logarithm, a token
        double rate = 0;  ///< that was learned with
    };

    using QObject::QObject;

    const QList<Point> &learned() const { return m_learned; }
    const QList<Point> &heldOut() const { return m_heldOut; }
    int steps() const { return m_steps; }
    bool empty() const { return m_learned.isEmpty() && m_heldOut.isEmpty(); }
    /// The highest loss; at least so much that a small one doesn't fill a plot.
    double most() const;

    void clear();
    void setSteps(int steps);  ///< at the end
    void addLearned(const Point &point);
    void addHeldOut(const Point &point);

signals:
    void changed();

private:
    QList<Point> m_learned;
    QList<Point> m_heldOut;
    int m_steps = 0;
};
