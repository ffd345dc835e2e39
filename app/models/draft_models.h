#pragma once

#include "app/engine/loaded_model.h"
#include "app/models/model_library.h"
#include "app/settings/settings.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

/// The models here that may write ahead of the one in use: smaller ones with as many tokens in their
/// vocabulary. None does until it is chosen; that is remembered for each model, and acts when it is loaded.
/// Files are looked into on a thread of their own. GUI thread.
class DraftModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.drafts is the one object")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool pending READ pending NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

public:
    DraftModels(ModelLibrary &library, Settings &settings, QObject *parent = nullptr);

    QStringList names() const;                         ///< of those that may be chosen
    int chosen() const;                                ///< of them; -1: none
    bool pending() const;                              ///< the model in use was loaded with another one
    QString complaint() const { return m_complaint; }  ///< why the one that was chosen isn't used

    Q_INVOKABLE void choose(int index);  ///< -1: none

    /// What a model that is loaded next is loaded with; empty: none.
    QString fileFor(const QString &model) const;
    /// The model in use, as it was loaded; none of this computer's: empty ones.
    void setModel(const QString &file, const LoadedModel &loaded);

signals:
    void changed();

private:
    /// What is known of a file by its tensors.
    struct Sizes {
        int vocabulary = 0;     ///< 0: it is no model
        double parameters = 0;  ///< of the layers, about
    };
    struct Candidate {
        QString file;
        QString name;
    };

    static Sizes lookInto(const QString &file);
    void lookAround();
    void gather();

    ModelLibrary &m_library;
    Settings &m_settings;
    QString m_model;  ///< file; empty: none of this computer
    int m_vocabulary = 0;
    QString m_loadedWith;
    QString m_complaint;
    QHash<QString, Sizes> m_known;  ///< by file
    bool m_looking = false;
    QList<Candidate> m_candidates;
};
