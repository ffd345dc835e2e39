#include "app/text/code/code_file_name.h"

#include <QHash>

namespace {

QHash<QString, QString> endings()
{
    // Each line is an ending, then the names that languages of it go by.
    constexpr const char *Lines[] = {
        "py py python python3",
        "sh sh bash zsh shell console",
        "cpp cpp c++ cc cxx hpp",
        "c c h",
        "cs cs c# csharp",
        "java java",
        "kt kt kotlin",
        "swift swift",
        "js js javascript jsx node",
        "ts ts typescript tsx",
        "rs rs rust",
        "go go golang",
        "rb rb ruby",
        "php php",
        "r r",
        "pl pl perl",
        "jl jl julia",
        "ex ex elixir",
        "lua lua",
        "sql sql sqlite postgresql mysql",
        "hs hs haskell",
        "scala scala",
        "dart dart",
        "zig zig",
        "html html",
        "xml xml",
        "svg svg",
        "vue vue",
        "css css",
        "scss scss",
        "json json jsonc json5",
        "yaml yaml yml",
        "toml toml",
        "ini ini",
        "cmake cmake",
        "md md markdown",
        "tex tex latex",
        "csv csv",
        "mmd mermaid",
        "diff diff patch",
        "fish fish",
        "ps1 ps1 powershell",
        "qml qml",
        "cu cu cuda",
        "vim vim",
        "asm asm nasm",
    };
    QHash<QString, QString> table;
    for (const char *line : Lines) {
        const QStringList words = QString::fromLatin1(line).split(QLatin1Char(' '));
        for (qsizetype i = 1; i < words.size(); ++i) {
            table.insert(words[i], words[0]);
        }
    }
    return table;
}

}  // namespace

QString codeFileName(const QString &language)
{
    static const QHash<QString, QString> table = endings();
    const QString name = language.toLower();
    if (name == QLatin1String("makefile") || name == QLatin1String("make")) {
        return QStringLiteral("Makefile");
    }
    if (name == QLatin1String("dockerfile")) {
        return QStringLiteral("Dockerfile");
    }
    return QStringLiteral("code.") + table.value(name, QStringLiteral("txt"));
}
