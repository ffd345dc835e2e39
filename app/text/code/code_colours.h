#pragma once

#include "app/text/code/language_rules.h"

#include <functional>

/// At a line's end; else one more than the number of the span that is open there, or InTag.
constexpr int NothingOpen = 0;
constexpr int InTag = 1000;

/// Tells the coloured stretches of one line of code, in order and apart. \param open what the line before
/// left open \return what this one leaves open. Thread-safe.
int colourCode(const LanguageRules &rules, const QString &line, int open,
               const std::function<void(qsizetype start, qsizetype length, CodeColour)> &paint);

/// What is open behind the last line of `code`.
int openBehind(const LanguageRules &rules, const QString &code, int open);
