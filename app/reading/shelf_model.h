#pragma once

#include "app/keyboard/lasting_rows.h"
#include "app/reading/document_reader.h"

#include <qqmlintegration.h>

/// What is on the shelf, newest first. GUI thread.
class ShelfModel : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.shelf.items is the one object")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole,
        PurposeRole,
        PreviewRole,
        DetailsRole,   ///< what it is, size, tokens, model
        StatusRole,    ///< how far it is read, in words
        FractionRole,  ///< read of it, 0 .. 1
        ReadingRole,   ///< just now
        PausedRole,
        PausableRole,   ///< it is read or waits for that
        CompleteRole,   ///< it can be asked
        UsableRole,     ///< its state, as far as it goes, belongs to the model in use
        ComplaintRole,  ///< why it isn't read any further
        TextRole,       ///< its text is here
        LeftOutRole,    ///< what of its folder isn't in the text, in words
    };

    ShelfModel(EngineClient &engine, DocumentReader &reader, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_items.size()); }
    const std::vector<rookery::shelf::Item> &items() const { return m_items; }
    void setItems(std::vector<rookery::shelf::Item> items);
    /// Null where it isn't here any more.
    const rookery::shelf::Item *find(const QString &id) const;
    bool isUsable(const rookery::shelf::Item &item) const;
    /// The language or the model changed.
    void sayAgain();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QString statusOf(const rookery::shelf::Item &item) const;
    QString leftOutOf(const rookery::shelf::Item &item) const;
    QString detailsOf(const rookery::shelf::Item &item) const;
    double fractionOf(const rookery::shelf::Item &item) const;

    EngineClient &m_engine;
    DocumentReader &m_reader;
    std::vector<rookery::shelf::Item> m_items;
};
