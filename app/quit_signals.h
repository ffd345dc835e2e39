#pragma once

#include <QObject>

/// Turns SIGTERM, SIGINT and SIGHUP into `asked`, so that the program ends as if its window was closed. The
/// second signal of a kind ends it at once. One at a time; GUI thread.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void asked();

private:
    int m_ends[2] = {-1, -1};
};
