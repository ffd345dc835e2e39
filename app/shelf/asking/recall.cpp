#include "app/shelf/asking/recall.h"

#include "app/shelf/asking/words.h"

#include <algorithm>
#include <map>

namespace rookery::shelf {

namespace {

constexpr std::size_t LeastSentenceBytes = 40;
constexpr std::size_t MostSentenceBytes = 260;
constexpr std::size_t LeastWordCharacters = 4;
constexpr std::size_t LeastWordsBefore = 4;
constexpr int MostTimes = 6;  ///< of a rare word, in the whole text

struct Sentence {
    std::size_t begin;
    std::size_t end;
};

/// A sentence with the word that is to be left out.
struct Gap {
    Sentence sentence;
    Word word;  ///< its places are the text's
};

std::vector<Sentence> sentencesOf(std::string_view text)
{
    std::vector<Sentence> sentences;
    std::size_t begin = 0;
    const auto end = [&](std::size_t at) {
        while (begin < at && (text[begin] == ' ' || text[begin] == '\n')) {
            ++begin;
        }
        const bool oneLine = text.substr(begin, at - begin).find('\n') == std::string_view::npos;
        if (at - begin >= LeastSentenceBytes && at - begin <= MostSentenceBytes && oneLine) {
            sentences.push_back({begin, at});
        }
        begin = at;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (mark && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n')) {
            end(i + 1);
        } else if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] == '\n') {
            begin = i;
        }
    }
    return sentences;
}

/// The rarest word of a sentence's later part that a blank stands before; empty where all are common.
Word rareWord(std::string_view text, const Sentence &sentence, const std::map<std::string, int> &times)
{
    const std::vector<Word> words = wordsOf(text.substr(sentence.begin, sentence.end - sentence.begin));
    Word rarest;
    int least = MostTimes + 1;
    for (std::size_t i = LeastWordsBefore; i < words.size(); ++i) {
        const Word &word = words[i];
        const std::size_t at = sentence.begin + word.begin;
        const bool fits = (word.characters >= LeastWordCharacters || word.number) && text[at - 1] == ' ';
        const auto found = times.find(word.folded);
        if (fits && found != times.end() && found->second < least) {
            least = found->second;
            rarest = word;
            rarest.begin = at;
            rarest.end = sentence.begin + word.end;
        }
    }
    return rarest;
}

std::vector<Gap> gapsOf(std::string_view text)
{
    std::map<std::string, int> times;
    for (const Word &word : wordsOf(text)) {
        ++times[word.folded];
    }
    std::vector<Gap> gaps;
    for (const Sentence &sentence : sentencesOf(text)) {
        if (Word word = rareWord(text, sentence, times); word.characters > 0) {
            gaps.push_back({sentence, std::move(word)});
        }
    }
    return gaps;
}

std::string textOf(std::string_view text, const Word &word)
{
    return std::string(text.substr(word.begin, word.end - word.begin));
}

/// Others that look like the right one: a name for a name, a number for a number, of about its length.
std::vector<std::string> wrongOptions(std::string_view text, const std::vector<Gap> &gaps, std::size_t place)
{
    const Word &right = gaps[place].word;
    const auto unlike = [&](const Word &other) {
        const auto longer = std::max(right.characters, other.characters);
        return (right.capital != other.capital ? 100U : 0U) + (right.number != other.number ? 100U : 0U) +
               static_cast<unsigned>(longer - std::min(right.characters, other.characters));
    };
    std::vector<const Word *> others;
    for (std::size_t step = 1; step < gaps.size(); ++step) {
        others.push_back(&gaps[(place + step) % gaps.size()].word);
    }
    std::ranges::stable_sort(others, {}, [&](const Word *other) { return unlike(*other); });
    std::vector<std::string> wrong;
    std::vector<std::string> taken = {right.folded};
    for (const Word *other : others) {
        if (wrong.size() + 1 < RecallOptions && std::ranges::find(taken, other->folded) == taken.end()) {
            taken.push_back(other->folded);
            wrong.push_back(textOf(text, *other));
        }
    }
    return wrong;
}

}  // namespace

std::vector<RecallQuestion> recallQuestions(std::string_view text, std::size_t wanted)
{
    const std::vector<Gap> gaps = gapsOf(text);
    std::vector<RecallQuestion> questions;
    const std::size_t count = std::min(wanted, gaps.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i * gaps.size() / count;
        const Gap &gap = gaps[place];
        RecallQuestion question;
        question.begin = gap.sentence.begin;
        question.before = text.substr(gap.sentence.begin, gap.word.begin - 1 - gap.sentence.begin);
        question.after = text.substr(gap.word.end, gap.sentence.end - gap.word.end);
        question.options = wrongOptions(text, gaps, place);
        if (question.options.size() + 1 < RecallOptions) {
            return {};  // too little text to ask about
        }
        question.right = (gap.word.begin + i) % RecallOptions;  // anywhere, but always there
        question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(question.right),
                                textOf(text, gap.word));
        questions.push_back(std::move(question));
    }
    return questions;
}

runtime::Job sentenceJob(const RecallQuestion &question, const runtime::Start &behind)
{
    runtime::Job job;
    job.priority = runtime::Priority::Background;
    job.start = behind;
    job.parts = {runtime::Part::reading("\n\n" + question.before)};
    return job;
}

runtime::Job optionJob(const std::string &option, const runtime::SnapshotPtr &behindSentence)
{
    runtime::Job job;
    job.priority = runtime::Priority::Background;
    job.start = behindSentence;
    job.scoring = runtime::Scoring{.stretches = {{.tokens = {}, .text = " " + option}}};
    return job;
}

}  // namespace rookery::shelf
