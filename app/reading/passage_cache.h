#pragma once

#include "app/reading/shelf_client.h"
#include "app/shelf/asking/passages.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// A document with its passages, as threads share it.
struct OpenDocument {
    rookery::shelf::Item item;
    std::shared_ptr<const rookery::shelf::Passages> passages;
};

/// What was found in one.
struct FoundPassages {
    QString name;       ///< of the document; empty: it isn't on the shelf any more
    QStringList texts;  ///< the best first
    QList<int> places;  ///< of each among all passages
};

/// The document that was looked at last, taken apart into passages once. GUI thread; the work is done on the
/// store's.
class PassageCache
{
public:
    explicit PassageCache(ShelfClient &shelf)
        : m_shelf(shelf)
    {
    }

    void open(const QString &id, QObject *context,
              std::function<void(const rookery::Result<OpenDocument> &)> then);
    void find(const QString &id, const QString &question, QObject *context,
              std::function<void(const FoundPassages &)> then);

private:
    /// The one that is kept, of the store's thread alone.
    struct Kept {
        std::string id;
        std::shared_ptr<const rookery::shelf::Passages> passages;
    };
    static rookery::Result<OpenDocument> opened(const rookery::shelf::Shelf &shelf, const std::string &id,
                                                Kept &kept);

    ShelfClient &m_shelf;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};
