#pragma once

#include "app/inspect/next_token.h"
#include "app/writing/co_author.h"

#include <QTimer>

/// What may come next in the text: in what the model writes there, or at the cursor once that rests. What is
/// read for it is no more than what the reader leaves before the cursor, and gives way to everything else.
/// GUI thread.
class NextInText : public NextToken
{
    Q_OBJECT

public:
    NextInText(EngineClient &engine, SamplingModel &sampling, Manuscript &manuscript, TextReader &reader,
               CoAuthor &coAuthor, QObject *parent = nullptr);

protected:
    void follow(bool watched) override { m_coAuthor.setFollowed(watched); }
    void look() override;
    QString standing() const override;

private:
    void wait();

    Manuscript &m_manuscript;
    TextReader &m_reader;
    CoAuthor &m_coAuthor;
    QTimer m_rest;
};
