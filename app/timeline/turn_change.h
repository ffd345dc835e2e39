#pragma once

#include "app/storage/access/store_client.h"
#include "engine/state/state_change.h"

#include <QHash>
#include <QTimer>
#include <QVariantList>
#include <qqmlintegration.h>

#include <utility>
#include <vector>

/// How much the model's memory changed from one saved state to another, layer by layer. The states are read
/// on the store's thread and compared on one of the pool. GUI thread.
class TurnChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A timeline has one")
    Q_PROPERTY(QVariantList layers READ layers NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    explicit TurnChange(StoreClient &store, QObject *parent = nullptr);

    /// Two states and how many answers lie between them.
    struct Turn {
        rookery::StateId before = 0;  ///< 0 = the model's own beginning
        rookery::StateId after = 0;   ///< 0 = nothing is to be shown
        int answers = 1;

        bool operator==(const Turn &) const = default;
    };

    /// Shows another turn, once it is computed; one that is passed over in a hurry isn't.
    void show(const Turn &turn);
    void retranslate() { emit changed(); }

    /// For each layer 0 .. 1: how far it moved, against its size; in the first turn how full it became,
    /// against the fullest. Empty where nothing is known.
    QVariantList layers() const;
    /// All layers together, in words; while it isn't known, empty, or why it can't be.
    QString sentence() const;

signals:
    void changed();

private:
    using Layers = std::vector<rookery::LayerChange>;
    using Pair = std::pair<rookery::StateId, rookery::StateId>;

    void compute();
    void onRead(const Turn &turn, const QList<QByteArray> &images);
    void onComputed(const Turn &turn, const rookery::Result<Layers> &computed);
    std::vector<double> shares() const;

    StoreClient &m_store;
    QTimer m_pause;
    Turn m_turn;
    QString m_error;
    QHash<Pair, Layers> m_known;
};
