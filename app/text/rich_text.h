#pragma once

#include <QString>
#include <QStringView>

/// `text` as HTML that a part of an answer may hold. Nothing in it is markup; emoji are marked with the class
/// "e", so that the style sheet names the font that has them in colour and whole (Qt 6.4 would take them
/// apart), and no two signs stand in one run that a font might draw as one: "->" stays as typed. Marks above
/// and below a letter are shown up to a number that every script stays below.
/// \param code in inline code no signs are joined; in prose only arrows and comparisons would be
QString toRichText(QStringView text, bool code = false);
