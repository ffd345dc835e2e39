#pragma once

#include <QString>

/// An answer in its two halves: what a reasoning model wrote between `<think>` and `</think>`, and the rest.
struct ThoughtAndAnswer {
    QString thought;        ///< without the tags, trimmed
    QString answer;         ///< what to show as the answer
    bool thinking = false;  ///< the thought is still open

    bool operator==(const ThoughtAndAnswer &) const = default;
};

/// Only a thought at the very start counts, so an answer that talks about the tag stays whole. A tag that
/// has not been written to its end yet ("<thi", "</think") is not shown.
ThoughtAndAnswer splitThought(const QString &text);

/// The same while an answer is being written: each piece is looked at once.
class ThoughtStream
{
public:
    /// \return what the piece adds to both halves
    ThoughtAndAnswer add(const QString &piece);

    bool thinking() const { return m_thinking; }
    bool anyThought() const { return m_anyThought; }

private:
    enum Place { Start, InThought, InAnswer };

    QString take(bool &any);

    Place m_place = Start;
    QString m_held;  ///< may be the beginning of a tag
    bool m_thinking = false;
    bool m_anyThought = false;
    bool m_anyAnswer = false;
};
