#pragma once

#include "app/runtime/job.h"

namespace rookery::runtime {

/// The share of the time that reading gets while answers are written: half where both are as urgent; all but
/// little for a more urgent reading, whose answer is to begin at once; little for a less urgent one.
double readingShare(Priority reading, Priority writing) noexcept;

/// The share of the time that learning gets: a third where answers are written, less where somebody waits for
/// one to begin; half where nobody does.
double learningShare(bool othersRead, Priority others) noexcept;

/// Decides whether the next pass reads or writes where both wait, by the seconds that passes have taken.
class Shares
{
public:
    /// What is less urgent than the writing reads only once its time has come, the others at once, and pay
    /// later.
    bool readNext(double shareOfReading) const noexcept
    {
        return m_credit >= (shareOfReading < 0.5 ? m_lastReading : 0);
    }

    void read(double seconds) noexcept
    {
        m_lastReading = seconds;
        m_credit -= seconds;
    }
    void wrote(double seconds, double shareOfReading) noexcept
    {
        m_credit += seconds * shareOfReading / (1 - shareOfReading);
    }

    /// Nobody reads, or nobody writes: who comes next owes nothing.
    void reset() noexcept { m_credit = 0; }

private:
    double m_credit = 0;       ///< seconds that reading may take before writing is due
    double m_lastReading = 0;  ///< seconds of the last pass that read
};

/// Decides whether less urgent drafts join the next pass of more urgent ones. A pass of several takes longer
/// than one of few: what it takes longer is the time that the others get, a third of all.
class Company
{
public:
    bool joinNext() const noexcept { return m_credit >= 0; }

    void without(double seconds) noexcept;
    void with(double seconds) noexcept;
    /// Nobody is more urgent than others.
    void reset() noexcept { *this = {}; }

private:
    void earn(double seconds) noexcept;

    double m_credit = 0;   ///< seconds that the less urgent may take
    double m_without = 0;  ///< what a pass without them takes, on average; 0 = not known yet
};

}  // namespace rookery::runtime
