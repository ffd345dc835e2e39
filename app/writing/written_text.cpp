#include "app/writing/written_text.h"

#include <utility>

using rookery::TextRun;
using rookery::TextTokens;

qint64 WrittenText::Change::units() const
{
    constexpr auto UnitsAToken = static_cast<qint64>(sizeof(rookery::TextToken) / sizeof(QChar));
    return removed.size() + inserted.size() + (removedTokens.size() + insertedTokens.size()) * UnitsAToken;
}

void WrittenText::reset(const QString &text, const QList<TextRun> &byModel, const TextTokens &tokens)
{
    m_text = text;
    m_byModel = byModel;
    m_tokens = tokens;
    m_steps.clear();
    m_done = 0;
    m_unitsKept = 0;
}

/// \return the tokens that went with it
TextTokens WrittenText::apply(qint64 start, qint64 removed, const QString &inserted,
                              const QList<TextRun> &insertedByModel, const TextTokens &insertedTokens)
{
    // One more, for what has no units at the end.
    const TextRun behind{start, m_text.size() - start + 1};
    m_text.replace(start, removed, inserted);
    m_byModel = runsReplaced(m_byModel, {start, removed}, inserted.size(), insertedByModel);
    return replaceTokens(m_tokens, behind, m_text.size() - start, insertedTokens);
}

void WrittenText::replace(TextRun stretch, const QString &inserted, By by, bool goesOn,
                          const TextTokens &tokens)
{
    Change change{.start = stretch.start,
                  .removed = m_text.mid(stretch.start, stretch.length),
                  .inserted = inserted,
                  .removedByModel = runsWithin(m_byModel, stretch),
                  .insertedByModel = {},
                  .removedTokens = {},
                  .insertedTokens = tokens};
    if (by == By::Model && !inserted.isEmpty()) {
        change.insertedByModel = {{0, inserted.size()}};
    }
    put(std::move(change), goesOn);
}

void WrittenText::replaceAll(const QString &text, const QList<TextRun> &byModel, const TextTokens &tokens)
{
    put({.start = 0,
         .removed = m_text,
         .inserted = text,
         .removedByModel = m_byModel,
         .insertedByModel = byModel,
         .removedTokens = {},
         .insertedTokens = tokens},
        false);
}

void WrittenText::put(Change change, bool goesOn)
{
    change.removedTokens = apply(change.start, change.removed.size(), change.inserted, change.insertedByModel,
                                 change.insertedTokens);
    keep(std::move(change), goesOn);
}

bool WrittenText::accept()
{
    if (m_byModel.isEmpty()) {
        return false;
    }
    // From the first to the last of the model's stretches, with the same words and what was expected there.
    const qint64 start = m_byModel.first().start;
    const TextRun stretch{start, m_byModel.last().start + m_byModel.last().length - start};
    replace(stretch, m_text.mid(stretch.start, stretch.length), By::User, false,
            tokensWithin(m_tokens, {start, m_text.size() - start}));
    return true;
}

void WrittenText::keep(Change change, bool goesOn)
{
    for (std::size_t i = m_done; i < m_steps.size(); ++i) {
        for (const Change &one : m_steps[i]) {
            m_unitsKept -= one.units();
        }
    }
    goesOn = goesOn && m_done == m_steps.size() && m_done > 0;
    m_steps.resize(m_done);
    m_unitsKept += change.units();
    if (!goesOn) {
        m_steps.emplace_back();
    }
    Step &step = m_steps.back();
    // What is typed or written piece by piece is one change.
    Change *const last = step.empty() ? nullptr : &step.back();
    if (last != nullptr && change.removed.isEmpty() && last->start + last->inserted.size() == change.start) {
        last->insertedByModel = runsReplaced(last->insertedByModel, {last->inserted.size(), 0},
                                             change.inserted.size(), change.insertedByModel);
        last->insertedTokens += shifted(change.insertedTokens, last->inserted.size());
        last->inserted += change.inserted;
    } else {
        step.push_back(std::move(change));
    }
    m_done = m_steps.size();
    forgetOldest();
}

void WrittenText::forgetOldest()
{
    std::size_t forgotten = 0;
    while (m_unitsKept > MostUnitsKept && forgotten + 1 < m_steps.size()) {
        for (const Change &one : m_steps[forgotten]) {
            m_unitsKept -= one.units();
        }
        ++forgotten;
    }
    m_steps.erase(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(forgotten));
    m_done -= forgotten;
}

std::optional<qint64> WrittenText::undo()
{
    if (!canUndo()) {
        return std::nullopt;
    }
    const Step &step = m_steps[--m_done];
    for (auto change = step.rbegin(); change != step.rend(); ++change) {
        apply(change->start, change->inserted.size(), change->removed, change->removedByModel,
              change->removedTokens);
    }
    return step.front().start + step.front().removed.size();
}

std::optional<qint64> WrittenText::redo()
{
    if (!canRedo()) {
        return std::nullopt;
    }
    const Step &step = m_steps[m_done++];
    for (const Change &change : step) {
        apply(change.start, change.removed.size(), change.inserted, change.insertedByModel,
              change.insertedTokens);
    }
    return step.back().start + step.back().inserted.size();
}
