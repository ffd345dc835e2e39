#pragma once

#include "app/text/formulas/formula_engine.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <deque>

/// The formulas of all texts that are shown: draws them on a thread that is made at the first one, one after
/// the other, those asked for last first, and keeps what it drew. One that takes too long is given up. GUI
/// thread.
class Formulas : public QObject
{
    Q_OBJECT

public:
    /// Processor time that a formula may take.
    static constexpr double LongestSeconds = 2;

    enum class State { Drawn, Waiting, Impossible };
    struct Found {
        State state = State::Impossible;
        FormulaPicture picture = {};
    };

    explicit Formulas(QObject *parent = nullptr);
    ~Formulas() override;

    /// The one for the window.
    static Formulas *shared();

    /// The formula if it is there; else it will be, and `changed` says so.
    Found find(const FormulaOrder &order);

    /// Formulas converted so far, and whether there is a thread: shows that nothing is done twice, or for
    /// nothing.
    int drawn() const { return m_drawn; }
    bool running() const { return m_thread.isRunning(); }

signals:
    /// Of those waited for some are there, or found impossible.
    void changed();
    void ordered(const FormulaOrder &order);

private:
    void next();
    void take(const FormulaOrder &order, const FormulaPicture &picture);
    void watch();
    void stop();

    QThread m_thread;
    FormulaEngine *m_engine = nullptr;  ///< the thread's
    std::deque<FormulaOrder> m_waiting;
    QSet<FormulaOrder> m_asked;  ///< waiting or being drawn
    QCache<FormulaOrder, FormulaPicture> m_pictures;
    QTimer m_watch;
    QTimer m_tell;
    bool m_busy = false;
    int m_drawn = 0;
};
