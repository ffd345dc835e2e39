#pragma once

#include <array>

namespace rookery {

/// How many tokens a draft model writes ahead, so that it pays: from how many of its tokens were right and
/// from what passes took. With a share a of right tokens a round of k guesses gives
///     (1 - a^(k+1)) / (1 - a)
/// tokens on average (Leviathan et al., arXiv:2211.17192, equation 1) and takes k steps of the draft and a
/// pass of k + 1 tokens. Where no k beats plain steps there is a pause, longer each time, and then a trial.
/// A value.
class GuessPace
{
public:
    static constexpr int Longest = 7;  ///< guesses of one round

    GuessPace() = default;
    /// Always so many, whatever comes of it: to measure and to test with.
    explicit GuessPace(int always)
        : m_always(always)
    {
    }

    /// Tokens to write ahead now; 0 = none.
    int length(int limit) const;

    /// A step without guesses took so long.
    void tookPlain(double seconds);
    /// The draft has written so many tokens.
    void wrote(int tokens, double seconds);
    /// They were checked in one pass; `right` of them, from the beginning.
    void checked(int guessed, int right, double seconds);
    /// The text went on by so many tokens while none were guessed.
    void waited(int tokens);

    double acceptance() const noexcept;  ///< 0..1, of a token behind right ones

    /// Tokens a second of rounds of so many guesses, over those of plain steps. \pre all costs are known
    double gain(int guesses) const;

private:
    /// What something takes: the median of its last times, for a time may be anything where others compute
    /// too, and the first of all makes memory.
    class Duration
    {
    public:
        void add(double seconds) noexcept;
        bool known() const noexcept { return m_samples > 0; }
        bool settled() const noexcept { return m_samples >= 3; }
        double seconds() const noexcept { return m_median; }

    private:
        static constexpr int Kept = 9;
        std::array<double, Kept> m_times = {};
        int m_samples = 0;
        double m_median = 0;
    };

    bool knowsCosts() const noexcept;
    double checkSeconds(int guesses) const;
    int bestLength() const;

    Duration m_plain;
    Duration m_draftStep;
    std::array<Duration, Longest + 1> m_check = {};  ///< a pass that checks so many guesses

    int m_always = 0;  ///< 0: as many as pay
    // Guessed tokens behind right ones: those that were right, and all. Old ones fade; it begins with what is
    // usual, in place of two.
    double m_right = 1.4;
    double m_judged = 2;
    static constexpr int FirstTrial = 8;
    int m_rounds = 0;
    int m_trial = FirstTrial;  ///< rounds before it is judged whether they pay
    int m_pause = 0;           ///< tokens until the next trial
    int m_nextPause = 32;
};

}  // namespace rookery
