#pragma once

#include "app/text/code/language_rules.h"

#include <QStringView>

#include <functional>

enum class CodeColour { Keyword, String, Number, Comment };

// What is open at a line's end.
constexpr int NothingOpen = 0;
constexpr int CommentOpen = 1;
constexpr int StringOpen = 2;

/// Tells the coloured stretches of one line of code. \param open what the line before left open
/// \return what this one leaves open. Thread-safe.
int colourCode(const LanguageRules &rules, const QString &line, int open,
               const std::function<void(qsizetype start, qsizetype length, CodeColour)> &paint);

/// What is open behind the last line of `code`.
int openBehind(const LanguageRules &rules, const QString &code, int open);
