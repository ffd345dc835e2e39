#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <utility>

/// Runs `work` on a thread that may wait for the disk, then `then` with its result on the window's thread.
/// `then` looks itself whether those that it is for are still there.
template<typename Work, typename Then>
void elsewhere(Work work, Then then)
{
    QThreadPool::globalInstance()->start([work = std::move(work), then = std::move(then)] {
        QMetaObject::invokeMethod(
            qApp, [then, result = work()] { then(result); }, Qt::QueuedConnection);
    });
}
