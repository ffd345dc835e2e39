#include "app/writing/text_runs.h"

#include <algorithm>

using rookery::TextRun;

namespace {

void append(QList<TextRun> &runs, TextRun run)
{
    if (run.length <= 0) {
        return;
    }
    if (!runs.isEmpty() && runs.last().start + runs.last().length == run.start) {
        runs.last().length += run.length;
    } else {
        runs.append(run);
    }
}

}  // namespace

QList<TextRun> runsWithin(const QList<TextRun> &runs, TextRun stretch)
{
    QList<TextRun> within;
    for (const TextRun &run : runs) {
        const qint64 from = std::max(run.start, stretch.start);
        const qint64 to = std::min(run.start + run.length, stretch.start + stretch.length);
        append(within, {from - stretch.start, to - from});
    }
    return within;
}

QList<TextRun> runsReplaced(const QList<TextRun> &runs, TextRun stretch, qint64 units,
                            const QList<TextRun> &inserted)
{
    const qint64 end = stretch.start + stretch.length;
    QList<TextRun> all = runsWithin(runs, {0, stretch.start});
    for (const TextRun &run : inserted) {
        append(all, {stretch.start + run.start, run.length});
    }
    for (const TextRun &run : runs) {
        const qint64 from = std::max(run.start, end);
        append(all, {from - end + stretch.start + units, run.start + run.length - from});
    }
    return all;
}
