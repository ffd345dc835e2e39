#include "app/text/thought.h"

namespace {

const QString OpenTag = QStringLiteral("<think>");
const QString CloseTag = QStringLiteral("</think>");

/// Length of the longest end of `text` that is a beginning of `tag`, the whole tag left out.
qsizetype unfinishedTag(const QString &text, const QString &tag)
{
    for (qsizetype length = qMin(text.size(), tag.size() - 1); length > 0; --length) {
        if (text.endsWith(tag.left(length))) {
            return length;
        }
    }
    return 0;
}

}  // namespace

ThoughtAndAnswer splitThought(const QString &text)
{
    const QString start = text.trimmed();
    if (!start.startsWith(OpenTag)) {
        const bool openTagBegins = !start.isEmpty() && OpenTag.startsWith(start);
        return {{}, openTagBegins ? QString() : start, openTagBegins};
    }
    const qsizetype close = start.indexOf(CloseTag);
    if (close < 0) {
        const QString thought = start.mid(OpenTag.size());
        return {thought.chopped(unfinishedTag(thought, CloseTag)).trimmed(), {}, true};
    }
    return {start.mid(OpenTag.size(), close - OpenTag.size()).trimmed(),
            start.mid(close + CloseTag.size()).trimmed(), false};
}

ThoughtAndAnswer ThoughtStream::add(const QString &piece)
{
    m_held += piece;
    ThoughtAndAnswer added;
    if (m_place == Start) {
        const QString start = m_held.trimmed();
        if (start.isEmpty() || (OpenTag.startsWith(start) && start != OpenTag)) {
            m_thinking = !start.isEmpty();
            return added;
        }
        m_place = start.startsWith(OpenTag) ? InThought : InAnswer;
        m_thinking = m_place == InThought;
        if (m_thinking) {
            m_held.remove(0, m_held.indexOf(OpenTag) + OpenTag.size());
        }
    }
    if (m_place == InThought) {
        const qsizetype close = m_held.indexOf(CloseTag);
        if (close < 0) {
            const qsizetype kept = unfinishedTag(m_held, CloseTag);
            const QString rest = m_held.last(kept);
            m_held.chop(kept);
            added.thought = take(m_anyThought);
            m_held += rest;
            added.thinking = true;
            return added;
        }
        const QString rest = m_held.sliced(close + CloseTag.size());
        m_held.truncate(close);
        added.thought = take(m_anyThought);
        m_held = rest;
        m_place = InAnswer;
        m_thinking = false;
    }
    added.answer = take(m_anyAnswer);
    return added;
}

/// What is held, without white space in front of the first word.
QString ThoughtStream::take(bool &any)
{
    qsizetype begin = 0;
    while (!any && begin < m_held.size() && m_held[begin].isSpace()) {
        ++begin;
    }
    const QString taken = m_held.sliced(begin);
    m_held.clear();
    any |= !taken.isEmpty();
    return taken;
}
