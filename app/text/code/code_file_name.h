#pragma once

#include <QString>

/// A name for a file of code: "code.py", by the name after its fence ("py", "c++", "rs"); "code.txt" for a
/// language that isn't known.
QString codeFileName(const QString &language);
