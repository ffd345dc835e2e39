#include "app/text/code/code_colours.h"
#include "app/text/code/code_file_name.h"
#include "app/text/markdown/markdown_model.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// The code with its coloured stretches in angle marks: a letter that says how, then the stretch.
QString coloured(const QString &language, const QString &code)
{
    const LanguageRules &rules = rulesFor(language);
    QStringList lines;
    int open = NothingOpen;
    for (const QString &line : code.split(QLatin1Char('\n'))) {
        QString shown;
        qsizetype behind = 0;
        open = colourCode(rules, line, open, [&](qsizetype start, qsizetype length, CodeColour colour) {
            shown += line.mid(behind, start - behind) + QChar(u'\u2039') +
                     QLatin1Char("ksncr"[static_cast<int>(colour)]) + QLatin1Char(' ') +
                     line.mid(start, length) + QChar(u'\u203a');
            behind = start + length;
        });
        lines += shown + line.mid(behind);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

/// Blocks of code: what is coloured in which language, what a file of it is called, which line is which.
class CodeTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");  // with the marks of coloured()
        const auto row = [](const char *language, const char *code) {
            QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(code);
        };
        row("cpp", "‹k #include› <vector>\n‹k int› a = ‹n 1›'‹n 000›; ‹c /* b›\n‹c c */› ‹k if› (!‹k true›) "
                   "f(‹s \"d\\\"\"›, ‹s 'e'›); ‹c // g›");
        row("c", "‹k static› ‹k const› ‹k char› c = ‹s '\\n'›;");
        row("objc", "‹k @interface› A : B\n‹k @property› (‹k nonatomic›) ‹k int› c;");
        row("java", "‹k @Override› ‹k public› ‹k void› f() { String s = ‹s \"a\"›; ‹k char› c = ‹s 'b'›; } "
                    "‹c // d›\nvar_ = ‹s \"\"\"›\n‹s text›\n‹s \"\"\"›;");
        row("kotlin", "‹k fun› f(a: Int) = ‹k when› (a) { ‹n 1› -> ‹s \"b\"› ‹k else› -> ‹k null› }");
        row("scala",
            "‹k object› A ‹k extends› App { ‹k val› b = ‹s 'c'›; ‹k def› d(e: Int) = e ‹k match› { } }");
        row("csharp", "‹k using› A; ‹k namespace› B; ‹k record› C(‹k string› D);\n‹k var› e = ‹s @\"f\"›;");
        row("swift", "‹k guard› ‹k let› a = b ‹k else› { ‹k return› } ‹c // c›\n‹k let› d = ‹s \"\"\"›\n‹s "
                     "e›\n‹s \"\"\"›");
        row("typescript",
            "‹k interface› A { b?: ‹k string› }\n‹k const› c = ‹s `d›\n‹s ${e}`› ‹k as› ‹k unknown›;");
        row("js", "‹k async› ‹k function› f() { ‹k await› g(‹s 'h'›) } ‹c // i›");
        row("go", "‹k package› main\n‹k func› f() { a := ‹s `b›\n‹s c`›; ‹k defer› d(‹s 'e'›) }");
        row("rust", "‹k fn› f<'a>(b: &'a ‹k str›) -> ‹k u8› { ‹k let› ‹k mut› c = ‹s 'd'›; c += ‹s '\\n'›; } "
                    "‹c // e›\n‹k let› g = ‹s r#\"h\"i\"#›;");
        row("zig", "‹k const› std = ‹k @import›(‹s \"std\"›);");
        row("php", "‹k <?php›\n‹k foreach› ($a ‹k as› $b) { ‹k echo› ‹s 'c'›; } ‹c # d›\n#[Attribute]");
        row("dart", "‹k final› ‹k int› a = ‹n 1›; ‹k @override› ‹c // b›");
        row("python", "‹k @dataclass›\n‹k class› A:\n    ‹s '''b›\n‹s    c'''›\n    ‹k def› f(‹k self›): ‹k "
                      "return› ‹s \"d\"› ‹c # e›");
        row("ruby", "‹k def› f(a) ‹k do› |b| b.c?(‹s 'd'›) ‹k end› ‹c # e›\n‹c =begin›\n‹c f›\n‹c =end›");
        row("perl", "‹k my› $a = ‹s \"b\"›; ‹k print› $#c; ‹c # d›\n‹c =pod›\n‹c e›\n‹c =cut›");
        row("lua", "‹k local› a = ‹s \"b\"› ‹c --[[ c›\n‹c d ]]› ‹k nil› ‹c -- e›");
        row("r", "f <- ‹k function›(x) ‹k NULL› ‹c # a›");
        row("julia", "‹k function› f(a) a' * ‹s 'b'› ‹k end› ‹c #= c›\n‹c d =#› ‹k @time› g()");
        row("elixir", "‹k defmodule› A ‹k do›\n  ‹k @doc› ‹s \"\"\"›\n‹s b›\n‹s \"\"\"›\n‹k end›");
        row("haskell", "‹k module› A ‹k where› ‹c -- b›\nf' a = ‹k case› a ‹k of› ‹s 'c'› -> ‹s \"d\"› ‹c {- "
                       "e›\n‹c f -}›");
        row("ocaml", "‹k let› ‹k rec› f x' = ‹k match› x' ‹k with› _ -> ‹s \"a\"› ‹c (* b›\n‹c c *)›");
        row("clojure", "(‹k defn› let-go [x] (‹k let› [y ‹n 1›] ‹s \"a\"›)) ‹c ; b›");
        row("matlab", "‹k function› y = f(x) ‹c % a›\ny = x'; z = ‹s \"b\"›;");
        row("sql", "‹k SELECT› a ‹k FROM› b ‹k where› c = ‹s 'it'›‹s 's'› ‹c -- d›\n‹c /* e›\n‹c f */› d = "
                   "‹s 'C:\\'›;");
        row("bash", "‹k for› f ‹k in› *; ‹k do› ‹k echo› ‹s \"${#f}\"› ‹s 'a\\'› $#; ‹k done› ‹c # b›");
        row("powershell",
            "‹k Foreach› ($a ‹k in› Get-ChildItem) { Write-Host ‹s \"`\"b\"› } ‹c # c›\n‹c <# d›\n‹c e #>›");
        row("batch", "@‹k echo› ‹k off›\n‹c REM a›\n‹k set› B=‹n 1›");
        row("yaml", "‹c # a›\n‹k b›: ‹s \"c\"›\n- ‹k image name›: d#e:‹n 1› ‹c # f›\n  ‹k on›: ‹k true›\n  - "
                    "https://g");
        row("toml", "‹k [a.b]› ‹c # c›\n‹k d-e› = ‹s 'f\\'› ‹c # g›\n‹k h› = ‹s \"\"\"›\n‹s i\"\"\"›");
        row("ini", "‹c ; a›\n‹k [b]›\n‹k c d› = e;f\n‹k g› = ‹k true›");
        row("json", "{‹k \"a\"›: ‹s \"b\"›, ‹k \"c\"› : [‹n 1›, ‹k true›, ‹k null›]}");
        row("terraform", "‹k resource› ‹s \"a\"› ‹s \"b\"› {\n  ‹k count› = ‹n 1› ‹c # c›\n}");
        row("graphql", "‹k query› A { b(c: ‹s \"d\"›) ‹k @include› }");
        row("proto", "‹k message› A { ‹k repeated› ‹k string› b = ‹n 1›; } ‹c // c›");
        row("html", "‹c <!-- a›\n‹c b -->›‹k <p› class=‹s \"c\"›‹k >›It's ‹k <br›‹k />› d‹k </p›‹k >› "
                    "\"e\"\n‹k <img›\n src=‹s 'f'›‹k >›");
        row("xml", "‹k <?xml› version=‹s \"1.0\"›‹k ?>›‹k <a:b›‹k >›‹s <![CDATA[ <c> ]]>›‹k </a:b›‹k >›");
        row("css", "‹k @media› print { a .‹k b›:c }\np { ‹k font-size›: ‹n 1px› ‹k !important›; ‹c /* d›\n‹c "
                   "e */› }");
        row("diff", "‹c --- a›\n‹c +++ b›\n‹k @@ -1 +1 @@›\n‹r -c›\n‹s +d›\n e");
        row("latex", "‹k \\documentclass›{article} ‹c % a›\n‹k \\%› ‹s $b \\$ c$› ‹k \\begin›{d}");
        row("dockerfile", "‹k FROM› a ‹k AS› b\n‹k run› from ‹s \"c\"› ‹c # d›\n  e user");
        row("makefile", "‹k CC› := gcc ‹c # a›\n‹k all clean›: b\n\t$(CC) ‹s \"c\"›\n‹k ifeq› ($(D),e)");
        row("cmake", "‹k add_executable›(a b) ‹c # c›\n‹k SET›(d ‹s \"e\"›) ‹c #[[ f›\n‹c g ]]›");
        row("", "‹s \"a\"› ‹n 1› if");
        row("unheard-of", "‹s \"a\"› // b");
    }

    void coloursLanguages()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        static const QRegularExpression marks(QStringLiteral("\u2039[ksncr] |\u203a"));
        const QString plain = QString(code).remove(marks);
        QCOMPARE(coloured(language, plain), code);
    }

    void namesFilesByLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        const char *const names[][2] = {
            {"rust", "code.rs"},       {"Go", "code.go"},
            {"java", "code.java"},     {"kotlin", "code.kt"},
            {"c#", "code.cs"},         {"swift", "code.swift"},
            {"typescript", "code.ts"}, {"php", "code.php"},
            {"ruby", "code.rb"},       {"sql", "code.sql"},
            {"shell", "code.sh"},      {"powershell", "code.ps1"},
            {"lua", "code.lua"},       {"r", "code.r"},
            {"julia", "code.jl"},      {"haskell", "code.hs"},
            {"scala", "code.scala"},   {"perl", "code.pl"},
            {"yaml", "code.yaml"},     {"toml", "code.toml"},
            {"ini", "code.ini"},       {"json", "code.json"},
            {"xml", "code.xml"},       {"html", "code.html"},
            {"css", "code.css"},       {"Dockerfile", "Dockerfile"},
            {"makefile", "Makefile"},  {"cmake", "CMakeLists.txt"},
            {"latex", "code.tex"},     {"diff", "code.diff"},
            {"tsx", "code.tsx"},       {"c++", "code.cpp"},
            {"", "code.txt"},
        };
        for (const auto &[language, name] : names) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(name);
        }
    }

    void namesFilesByLanguage()
    {
        QFETCH(const QString, language);
        QTEST(codeFileName(language), "name");
    }

    /// Whether it is coloured by the name that its file gets, too.
    void knowsLanguagesByTheirEndings()
    {
        const LanguageRules *unknown = &rulesFor({});
        for (const char *ending :
             {"py",    "sh",   "ps1", "cpp", "c",    "cs",   "java", "kt",  "swift", "js",  "ts",
              "tsx",   "rs",   "go",  "rb",  "php",  "r",    "pl",   "jl",  "lua",   "sql", "hs",
              "scala", "html", "xml", "css", "json", "yaml", "toml", "ini", "cmake", "tex", "diff"}) {
            QVERIFY2(&rulesFor(QString::fromLatin1(ending)) != unknown, ending);
        }
    }

    void numbersLines()
    {
        QString code;
        for (int i = 1; i <= 5000; ++i) {
            code += i == 700 ? QString(9000, QLatin1Char('y')) + QLatin1Char('\n')
                             : QStringLiteral("%1;\n").arg(i);
        }
        MarkdownModel model;
        model.setSource(QStringLiteral("Look:\n\n```c\n") + code + QStringLiteral("```\n\nDone."));
        QTRY_VERIFY(!model.parsing());
        QVERIFY(model.rowCount() > 50);
        int broken = 0;
        for (int row = 1; row < model.rowCount() - 1; ++row) {
            const TextPart &part = model.parts()[row];
            const QStringList lines = part.shownCode.split(QLatin1Char('\n'));
            int number = part.firstLine - (part.brokenLines.contains(0) ? 0 : 1);
            for (int line = 0; line < lines.size(); ++line) {
                if (part.brokenLines.contains(line)) {
                    ++broken;
                    QVERIFY(lines[line].startsWith(QLatin1Char('y')));
                    continue;
                }
                ++number;
                QCOMPARE(lines[line].startsWith(QLatin1Char('y')), number == 700);
                QVERIFY(number == 700 || lines[line] == QStringLiteral("%1;").arg(number));
            }
            QCOMPARE(model.data(model.index(row), MarkdownModel::LineDigitsRole).toInt(), 4);
        }
        QVERIFY2(broken >= 22, qPrintable(QString::number(broken)));
        QCOMPARE(model.data(model.index(0), MarkdownModel::LineDigitsRole).toInt(), 0);
    }

    /// In all of a block at once, when its next line needs another figure, and not before.
    void numbersOfABlockThatGrowsAreAsWide()
    {
        MarkdownModel model;
        int announced = 0;
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    announced += roles.contains(MarkdownModel::LineDigitsRole) ? 1 : 0;
                });
        model.setSource(QStringLiteral("```\n"));
        const auto digits = [&](int row) {
            return model.data(model.index(row), MarkdownModel::LineDigitsRole).toInt();
        };
        for (int line = 1; line <= 1200; ++line) {
            model.append(QStringLiteral("a line\n"));
            const int expected = line < 5 ? 0 : line < 10 ? 1 : line < 100 ? 2 : line < 1000 ? 3 : 4;
            QCOMPARE(digits(0), expected);
            QCOMPARE(digits(model.rowCount() - 1), expected);
        }
        QCOMPARE(announced, 4);
    }
};

QTEST_MAIN(CodeTest)
#include "tst_code.moc"
