#pragma once

#include "app/storage/chat_store.h"

#include <QHash>
#include <QPair>

#include <functional>

namespace rookery {

/// What somebody wrote into the window, where it belongs.
struct Typed {
    enum Kind {
        Draft,   ///< of a conversation; of none yet: 0
        Edit,    ///< of a message, not sent yet
        Text,    ///< all of a text that is written on its page; of none yet: 0
        Answer,  ///< what is to follow the text that a message has
    };

    Kind kind = Draft;
    std::function<qint64()> id;  ///< asked after the writing, on the store's thread
    QString text;
};

/// What was typed and couldn't be written, as while another program holds the database. Where the program has
/// to end before it could, it is kept in a file beside the database and put where it belongs when that is
/// opened next. For the store's thread.
class Unsaved
{
public:
    /// The outcome of writing it.
    void note(const Typed &typed, bool written);
    bool empty() const noexcept { return m_texts.isEmpty(); }

    /// Writes the file of a database. \return false where it can't be written
    bool keep(const QString &database) const;
    /// Puts what the file of a database holds into the store, and removes it. What belongs to something that
    /// is gone becomes a draft of its own. A file that can't be read is left where it is.
    [[nodiscard]] static StoreResult<> putBack(ChatStore &store);

private:
    QHash<QPair<int, qint64>, QString> m_texts;  ///< by kind and id
};

}  // namespace rookery
