#include "app/speech/spoken_language.h"

#include <algorithm>
#include <array>

namespace {

struct ScriptOf {
    QChar::Script script;
    QLocale::Language language;  ///< that most texts in the script are in
};

// Of scripts that one language stands for well enough. Kana decides for Japanese before Han does for Chinese.
constexpr std::array Scripts = {
    ScriptOf{QChar::Script_Hiragana, QLocale::Japanese}, ScriptOf{QChar::Script_Katakana, QLocale::Japanese},
    ScriptOf{QChar::Script_Han, QLocale::Chinese},       ScriptOf{QChar::Script_Hangul, QLocale::Korean},
    ScriptOf{QChar::Script_Cyrillic, QLocale::Russian},  ScriptOf{QChar::Script_Arabic, QLocale::Arabic},
    ScriptOf{QChar::Script_Hebrew, QLocale::Hebrew},     ScriptOf{QChar::Script_Devanagari, QLocale::Hindi},
    ScriptOf{QChar::Script_Greek, QLocale::Greek},       ScriptOf{QChar::Script_Thai, QLocale::Thai},
};

// A few signs of kana tell Japanese from Chinese, which has none.
constexpr qsizetype KanaWeight = 8;

}  // namespace

QLocale spokenLanguage(const QString &text, const QLocale &usual)
{
    std::array<qsizetype, Scripts.size()> letters = {};
    qsizetype others = 0;
    for (const uint letter : text.toUcs4()) {
        if (!QChar::isLetter(letter)) {
            continue;
        }
        const auto found = std::ranges::find(Scripts, QChar::script(letter), &ScriptOf::script);
        if (found == Scripts.end()) {
            ++others;
        } else {
            letters[found - Scripts.begin()] += found->language == QLocale::Japanese ? KanaWeight : 1;
        }
    }
    const auto most = std::ranges::max_element(letters);
    if (*most <= others) {
        return usual;
    }
    const ScriptOf &chosen = Scripts[most - letters.begin()];
    // Ukrainian is not read as Russian where the window speaks it.
    const bool usualWritesSo = usual.script() == QLocale(chosen.language).script();
    return usualWritesSo ? usual : QLocale(chosen.language);
}
