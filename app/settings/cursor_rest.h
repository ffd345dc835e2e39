#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

/// Lets text cursors stand still while nobody types or moves the pointer: each blink paints the whole window
/// anew, which costs an idle program a few percent of a core where the graphics card doesn't draw. GUI
/// thread.
class CursorRest : public QObject
{
public:
    explicit CursorRest(std::chrono::milliseconds after = std::chrono::seconds(10),
                        QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    int m_flashTimeMs;
};
