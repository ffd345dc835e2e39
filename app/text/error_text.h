#pragma once

#include "engine/error.h"

#include <QString>

namespace rookery {

/// A sentence of the engine in the window's language; in English where it has no translation.
QString told(const Sentence &sentence);

/// Why something could not be done: what it is about, a colon, the reason.
QString errorText(const Error &error);

}  // namespace rookery
