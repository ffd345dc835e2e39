#include "app/text/code/code_file_name.h"

#include <QHash>

namespace {

QHash<QString, QString> endings()
{
    // Each line is an ending, then the names that languages of it go by.
    constexpr const char *Lines[] = {
        "py py python python3",
        "sh sh bash zsh shell console shellscript ksh",
        "fish fish",
        "ps1 ps1 powershell pwsh posh",
        "bat bat batch cmd dos",
        "cpp cpp c++ cc cxx",
        "hpp hpp",
        "c c",
        "h h",
        "cu cu cuda",
        "m m objc objective-c objectivec matlab octave",
        "cs cs c# csharp",
        "java java",
        "kt kt kotlin",
        "kts kts",
        "scala scala",
        "groovy groovy",
        "gradle gradle",
        "swift swift",
        "dart dart",
        "js js javascript node",
        "mjs mjs",
        "jsx jsx",
        "ts ts typescript",
        "tsx tsx",
        "rs rs rust",
        "go go golang",
        "zig zig",
        "php php",
        "rb rb ruby",
        "pl pl perl",
        "r r",
        "jl jl julia",
        "ex ex elixir",
        "lua lua luau",
        "sql sql sqlite postgresql postgres psql plpgsql mysql mariadb tsql",
        "hs hs haskell",
        "elm elm",
        "ml ml ocaml",
        "fs fs fsharp f#",
        "clj clj clojure",
        "lisp lisp",
        "el el elisp",
        "scm scm scheme",
        "rkt rkt racket",
        "vb vb vbnet",
        "pas pas pascal delphi",
        "f90 f90 fortran",
        "asm asm nasm assembly",
        "html html htm",
        "xml xml",
        "svg svg",
        "vue vue",
        "svelte svelte",
        "css css",
        "scss scss",
        "sass sass",
        "less less",
        "json json jsonc json5",
        "jsonl jsonl",
        "yaml yaml yml",
        "toml toml",
        "ini ini",
        "conf conf cfg nginx",
        "properties properties",
        "tf tf terraform hcl",
        "proto proto protobuf",
        "graphql graphql gql",
        "sol sol solidity",
        "md md markdown",
        "tex tex latex",
        "bib bib bibtex",
        "csv csv",
        "mmd mermaid",
        "diff diff patch",
        "qml qml",
        "vim vim",
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
    if (name == QLatin1String("dockerfile") || name == QLatin1String("docker")) {
        return QStringLiteral("Dockerfile");
    }
    if (name == QLatin1String("cmake")) {
        return QStringLiteral("CMakeLists.txt");
    }
    return QStringLiteral("code.") + table.value(name, QStringLiteral("txt"));
}
