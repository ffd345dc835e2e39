#pragma once

#include "app/storage/text_tokens.h"

/// What a model draws, as text with its tokens. A text may end within a token, as where a stop text might
/// begin: what there is of that token waits for its rest.
class DrawnText
{
public:
    /// \param writer `writerNumber` of the model
    explicit DrawnText(quint32 writer = 0)
        : m_writer(writer)
    {
    }

    struct Grown {
        QString text;
        rookery::TextTokens tokens;  ///< counted from the text's start
    };

    /// These are drawn; before the text that shows them.
    void add(const rookery::runtime::TokenRecords &records);
    /// \return what is whole with it
    Grown add(const QString &piece);
    /// What waits, when no more comes: not a whole token.
    QString rest();

private:
    quint32 m_writer;
    rookery::runtime::TokenRecords m_drawn;  ///< whose text isn't there yet
    QString m_begun;                         ///< of the first of them
};
