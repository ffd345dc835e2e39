#pragma once

#include "app/models/adapters.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <qqmlintegration.h>

/// Weights that are dropped on the window: told apart by what the files hold, an adapter becomes one of the
/// model in use, anything else is for loading. GUI thread; files are read elsewhere.
class DroppedWeights : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.dropped is the one object")

public:
    explicit DroppedWeights(Adapters &adapters, QObject *parent = nullptr);

    /// A weight file by its name, or a folder that holds a model or an adapter as Hugging Face lays them out.
    Q_INVOKABLE bool areWeights(const QUrl &fileOrFolder) const;
    /// What is dragged over the window. `lookedAt` comes.
    Q_INVOKABLE void lookAt(const QUrl &file);
    /// What was dropped. `adaptersAdded`, `modelDropped` or both come. While no model of this computer is in
    /// use, an adapter is handed on as a model, of which loading says what it is.
    Q_INVOKABLE void take(const QList<QUrl> &files);
    /// Makes them adapters of the model in use, to be merged with the next load.
    void add(const QStringList &files);

signals:
    void lookedAt(const QUrl &file, bool isAdapter);
    void modelDropped(const QUrl &file);
    void adaptersAdded(const QStringList &names);

private:
    Adapters &m_adapters;
};
