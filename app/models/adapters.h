#pragma once

#include "app/settings/settings.h"
#include "engine/weights/adapter.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QUrl>
#include <qqmlintegration.h>

#include <optional>
#include <vector>

/// The adapters of the model in use: files whose changes are merged into it while it is loaded. Remembered
/// for each model; they are looked into on a thread of their own. GUI thread.
class Adapters : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.adapters is the one object")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed)
    Q_PROPERTY(bool pending READ pending NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole,
        OnRole,           ///< it is merged with the next load
        StrengthRole,     ///< what it adds is multiplied by this
        AlphaRole,        ///< 0 = not known
        AlphaWantedRole,  ///< the file doesn't say it, so the user has to
        ComplaintRole,    ///< why it can't be merged, or empty
    };

    explicit Adapters(Settings &settings, QObject *parent = nullptr);
    ~Adapters() override;

    int count() const { return static_cast<int>(m_items.size()); }
    /// A model of this computer is in use, which they change.
    bool wanted() const { return !m_model.isEmpty(); }
    /// The model in use was loaded with others than those that are on.
    bool pending() const;

    /// What is to be merged into a model that is loaded next.
    std::vector<rookery::AdapterRequest> requestsFor(const QString &model) const;
    /// The model in use. \param file empty: none, or one that has no adapters
    void setModel(const QString &file, const std::vector<rookery::AdapterRequest> &loadedWith);
    /// A model can't be loaded with them.
    void turnOff(const QString &model);

    /// One of the model in use from now on. \param file or a folder as PEFT writes it
    /// \param on it is merged with the next load
    void take(const QString &file, bool on);

    Q_INVOKABLE void add(const QUrl &file) { take(file.toLocalFile(), true); }
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setOn(int row, bool on);
    Q_INVOKABLE void setStrength(int row, double strength);
    Q_INVOKABLE void setAlpha(int row, double alpha);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Item {
        QString file;
        bool on = true;
        double strength = 1;
        double alpha = 0;
        bool alphaWanted = false;
        QString complaint = {};

        rookery::AdapterRequest request() const;
        bool merged() const { return on && complaint.isEmpty(); }
    };
    /// What looking into a file found.
    struct Look {
        bool alphaWanted = false;
        std::optional<rookery::Error> error;
    };

    static Look lookInto(rookery::AdapterRequest request, const QString &model);
    QList<Item> itemsOf(const QString &model) const;
    void check(int row);
    void found(const QString &file, const Look &look);
    void keep();
    void changedAt(int row);

    Settings &m_settings;
    QThreadPool m_thread;
    QString m_model;  ///< file
    std::vector<rookery::AdapterRequest> m_loadedWith;
    QList<Item> m_items;
};
