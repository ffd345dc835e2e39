#pragma once

/// Makes the window's font that of the program: a calm sans serif where it is installed, the desktop's own
/// otherwise. For scripts that it lacks, fonts of its kind are named, where they are installed; CJK and emoji
/// follow by fallback. Before any text is shown.
void useWindowFont();
