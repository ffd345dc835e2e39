#pragma once

#include <QQmlNetworkAccessManagerFactory>

/// Gives the QML engine a network on which every request fails at once, so that nothing shown in the window
/// can reach another computer, whatever a model writes. Thread-safe.
class NoNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};
