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
