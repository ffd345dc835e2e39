#include "app/shelf/asking/passages.h"

#include "app/shelf/asking/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rookery::shelf {

namespace {

// A passage is as long as one likes to read beside an answer.
constexpr std::size_t WantedBytes = 500;
constexpr std::size_t MostBytes = 900;

// BM25 as everybody uses it.
constexpr double Saturation = 1.2;
constexpr double LengthShare = 0.75;

// "nest" finds "nests" and "nested", not "nestling".
constexpr std::size_t MostEnding = 2;
constexpr std::size_t LeastStem = 3;
constexpr double OtherEnding = 0.6;

/// A word that stands in more than this share of the passages says nothing of any.
constexpr double CommonShare = 0.5;
constexpr std::size_t FewPassages = 8;  ///< of so few every word may count

bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\n' || c == '\t';
}

/// Where a passage that begins at `from` ends: behind a paragraph, a sentence, or where it must.
std::size_t passageEnd(std::string_view text, std::size_t from)
{
    const std::size_t most = std::min(text.size(), from + MostBytes);
    std::size_t end = from;
    for (std::size_t paragraph = text.find("\n\n", from); end == from || paragraph <= from + WantedBytes;
         paragraph = text.find("\n\n", paragraph + 2)) {
        if (paragraph == std::string_view::npos || paragraph > most) {
            break;
        }
        end = paragraph;
    }
    if (end > from) {
        return end;
    }
    if (most == text.size()) {
        return most;
    }
    const std::string_view piece = text.substr(from, most - from);
    for (const char *mark : {". ", "! ", "? ", ".\n", "\n", "\xE3\x80\x82", " "}) {
        const std::size_t found = piece.rfind(mark);
        if (found != std::string_view::npos && found > WantedBytes / 2) {
            return from + found + std::string_view(mark).find_last_not_of(" \n") + 1;
        }
    }
    end = most;
    while (end > from + 1 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
        --end;
    }
    return end;
}

/// Whether one is the other with a short ending.
bool isOtherEnding(std::string_view shorter, std::string_view longer) noexcept
{
    return shorter.size() >= LeastStem && longer.size() <= shorter.size() + MostEnding &&
           longer.starts_with(shorter);
}

}  // namespace

Passages::Passages(std::string text)
    : m_text(std::move(text))
{
    for (std::size_t at = 0; at < m_text.size();) {
        if (isBlank(m_text[at])) {
            ++at;
            continue;
        }
        const std::size_t end = std::max(at + 1, passageEnd(m_text, at));
        m_passages.push_back({.begin = at, .end = end});
        at = end;
    }
    index();
}

void Passages::index()
{
    std::size_t all = 0;
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        const std::vector<Word> words = wordsOf(of(m_passages[i]));
        m_words.push_back(static_cast<int>(words.size()));
        all += words.size();
        for (const Word &word : words) {
            Places &places = m_places[word.folded];
            if (places.empty() || places.back().passage != i) {
                places.push_back({i, 0});
            }
            ++places.back().times;
        }
    }
    m_meanWords = m_passages.empty()
                      ? 1
                      : std::max(1.0, static_cast<double>(all) / static_cast<double>(m_passages.size()));
}

/// How often a word or one of its other endings stands in which passages.
std::map<std::size_t, double> Passages::placesOf(const std::string &word) const
{
    std::map<std::size_t, double> found;
    const auto add = [&](const Places &places, double share) {
        for (const Place &place : places) {
            found[place.passage] += share * place.times;
        }
    };
    for (auto each = m_places.lower_bound(word); each != m_places.end() && each->first.starts_with(word);
         ++each) {
        if (each->first == word) {
            add(each->second, 1);
        } else if (isOtherEnding(word, each->first)) {
            add(each->second, OtherEnding);
        }
    }
    for (std::size_t cut = 1; cut <= MostEnding && word.size() >= LeastStem + cut; ++cut) {
        if (const auto stem = m_places.find(std::string_view(word).substr(0, word.size() - cut));
            stem != m_places.end()) {
            add(stem->second, OtherEnding);
        }
    }
    return found;
}

std::vector<Passage> Passages::find(std::string_view question, std::size_t most) const
{
    std::set<std::string> asked;
    for (Word &word : wordsOf(question)) {
        asked.insert(std::move(word.folded));
    }
    const auto count = static_cast<double>(m_passages.size());
    std::map<std::size_t, double> worth;
    for (const std::string &word : asked) {
        const std::map<std::size_t, double> places = placesOf(word);
        const auto in = static_cast<double>(places.size());
        if (m_passages.size() > FewPassages && in > CommonShare * count) {
            continue;
        }
        const double rarity = std::log(1 + (count - in + 0.5) / (in + 0.5));
        for (const auto &[passage, times] : places) {
            const double length = 1 - LengthShare + LengthShare * m_words[passage] / m_meanWords;
            worth[passage] += rarity * times * (Saturation + 1) / (times + Saturation * length);
        }
    }
    std::vector<Passage> found;
    for (const auto &[passage, value] : worth) {
        found.push_back(m_passages[passage]);
        found.back().worth = value;
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Passage::worth);
    // What isn't half as good as the best is found by a word that the question has by chance.
    const auto poor = std::ranges::find_if(
        found, [&](const Passage &passage) { return passage.worth < 0.5 * found.front().worth; });
    found.erase(poor, found.end());
    found.resize(std::min(found.size(), most));
    return found;
}

}  // namespace rookery::shelf
