#pragma once

#include "app/engine/engine_client.h"
#include "app/models/key_ring.h"
#include "app/remote/endpoint.h"
#include "app/settings/settings.h"

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlintegration.h>

#include <stop_token>

/// The models on other computers that the user added. No server is asked for anything before the user asks
/// for its list, or asks the model a question. GUI thread.
class RemoteModels : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.models.elsewhere is the one object")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool asking READ asking NOTIFY offerChanged)
    Q_PROPERTY(QStringList offered READ offered NOTIFY offerChanged)
    Q_PROPERTY(QString server READ server NOTIFY offerChanged)
    Q_PROPERTY(bool unencrypted READ unencrypted NOTIFY offerChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailsRole,  ///< its server, and whether the way there is encrypted
        InUseRole,
    };

    RemoteModels(EngineClient &engine, Settings &settings, QObject *parent = nullptr);
    ~RemoteModels() override;

    bool asking() const { return m_asking; }           ///< a server for its models
    QStringList offered() const { return m_offered; }  ///< what the server said that it has
    QString server() const;                            ///< that was asked; empty: none
    bool unencrypted() const;                          ///< others on the network can read along with it
    QString error() const { return m_error; }
    bool knows(const QString &address) const { return rowOf(address) >= 0; }
    /// As the engine knows it while it is in use. \pre there is such a row
    LoadedModel describedAt(int row) const;

    /// Asks a server for its models; an address that names one is added at once, and nobody asked.
    Q_INVOKABLE void askServer(const QString &address, const QString &key);
    /// Adds a model of the server that was asked, and uses it.
    Q_INVOKABLE void add(const QString &name);
    Q_INVOKABLE void forgetServer();
    Q_INVOKABLE void useRow(int row);
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void dismissError() { setError({}); }
    void retranslate();  ///< the language changed
    /// Has it answer from now on. \pre `knows`
    void use(const QString &address);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void offerChanged();
    void errorChanged();
    void beforeUse();  ///< what is being loaded is no longer wanted

private:
    struct Entry {
        rookery::remote::Address address;
        rookery::remote::Dialect dialect;
    };

    int rowOf(const QString &address) const;
    void load();
    void store();
    void keep(const Entry &entry);
    void setError(const QString &sentence);
    void onOffered(const rookery::remote::Outcome<std::vector<rookery::remote::Offered>> &offered);

    EngineClient &m_engine;
    Settings &m_settings;
    KeyRing m_keys;
    QList<Entry> m_entries;
    rookery::remote::Endpoint m_server;  ///< that was asked; without a host: none
    std::vector<rookery::remote::Offered> m_offers;
    QStringList m_offered;
    std::stop_source m_stop;
    quint64 m_number = 0;  ///< of the last server asked
    quint64 m_use = 0;     ///< of the last model chosen
    bool m_asking = false;
    QString m_error;
};
