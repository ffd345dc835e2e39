#include "app/text/formulas/formulas.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace {

// Of pictures, in kilobytes.
constexpr int PicturesKept = 64 << 10;

// More than a screenful waits only while somebody scrolls past them.
constexpr std::size_t MostWaiting = 400;

// How often a text is laid out anew at most for formulas that come one by one.
constexpr int TellMs = 120;

constexpr int WatchMs = 100;

// JavaScript and Qt's SVG go deep by calls.
constexpr uint StackBytes = 32 << 20;

}  // namespace

Formulas::Formulas(QObject *parent)
    : QObject(parent)
    , m_pictures(PicturesKept)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(TellMs);
    connect(&m_tell, &QTimer::timeout, this, &Formulas::changed);
    m_watch.setInterval(WatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Formulas::watch);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Formulas::stop);
}

Formulas::~Formulas()
{
    stop();
}

Formulas *Formulas::shared()
{
    static QPointer<Formulas> one;
    if (one == nullptr) {
        one = new Formulas(QCoreApplication::instance());
    }
    return one;
}

void Formulas::stop()
{
    m_waiting.clear();
    m_thread.quit();
    while (m_thread.isRunning() && !m_thread.wait(WatchMs)) {
        m_engine->interrupt();
    }
    m_engine = nullptr;
}

Formulas::Found Formulas::find(const FormulaOrder &order)
{
    if (const FormulaPicture *picture = m_pictures.object(order)) {
        return {picture->isNull() ? State::Impossible : State::Drawn, *picture};
    }
    if (!FormulaEngine::isThere() || order.source.size() > FormulaEngine::LongestSource) {
        return {};
    }
    if (!m_asked.contains(order)) {
        m_asked.insert(order);
        m_waiting.push_back(order);
        if (m_waiting.size() > MostWaiting) {
            m_asked.remove(m_waiting.front());  // who still shows it asks again
            m_waiting.pop_front();
        }
        next();
    }
    return {State::Waiting, {}};
}

void Formulas::next()
{
    if (m_busy || m_waiting.empty()) {
        return;
    }
    if (m_engine == nullptr) {
        m_engine = new FormulaEngine;  // no parent: it moves, and the thread's end deletes it
        m_engine->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        m_thread.setStackSize(StackBytes);
        m_thread.start(QThread::LowPriority);
    }
    const FormulaOrder order = m_waiting.back();
    m_waiting.pop_back();
    m_busy = true;
    m_watch.start();
    QMetaObject::invokeMethod(m_engine, [this, engine = m_engine, order] {
        const FormulaPicture picture = engine->draw(order);
        QMetaObject::invokeMethod(this, [this, order, picture] { take(order, picture); });
    });
}

void Formulas::take(const FormulaOrder &order, const FormulaPicture &picture)
{
    m_busy = false;
    m_watch.stop();
    ++m_drawn;
    m_asked.remove(order);
    const qsizetype kilobytes = 1 + picture.image.sizeInBytes() / 1024;
    m_pictures.insert(order, new FormulaPicture(picture), static_cast<int>(kilobytes));
    next();
    if (!m_busy) {
        m_tell.stop();
        emit changed();
    } else if (!m_tell.isActive()) {
        m_tell.start();
    }
}

void Formulas::watch()
{
    if (m_engine->seconds() > LongestSeconds) {
        m_engine->interrupt();
    }
}
