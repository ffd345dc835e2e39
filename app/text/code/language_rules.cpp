#include "app/text/code/language_rules.h"

#include <QHash>

namespace {

using Span = LanguageRules::Span;
using Table = QHash<QString, LanguageRules>;

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(QLatin1Char(' '));
    return QSet<QString>(all.begin(), all.end());
}

Span comment(const char *open, const char *close)
{
    return {QLatin1String(open), QLatin1String(close), CodeColour::Comment, false, false};
}

/// Of the same mark on both sides, with escapes.
Span longString(const char *mark)
{
    return {QLatin1String(mark), QLatin1String(mark), CodeColour::String, true, false};
}

Span rawString(const char *open, const char *close)
{
    return {QLatin1String(open), QLatin1String(close), CodeColour::String, false, false};
}

Span atLineStart(const char *open, const char *close)
{
    return {QLatin1String(open), QLatin1String(close), CodeColour::Comment, false, true};
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1String(text));
}

/// Languages with comments as in C.
LanguageRules likeC(const char *keywords, const QList<Span> &strings = {}, const char *quotes = "\"'")
{
    LanguageRules rules;
    rules.keywords = words(keywords);
    rules.lineComments = {QStringLiteral("//")};
    rules.spans = QList<Span>{comment("/*", "*/")} + strings;
    rules.quotes = QLatin1String(quotes);
    return rules;
}

/// Languages of scripts and settings, with comments behind a #.
LanguageRules likeShell(const char *keywords, const QList<Span> &spans = {}, const char *quotes = "\"'")
{
    LanguageRules rules;
    rules.keywords = words(keywords);
    rules.lineComments = {QStringLiteral("#")};
    rules.spans = spans;
    rules.quotes = QLatin1String(quotes);
    return rules;
}

LanguageRules withKeywordStarts(LanguageRules rules, const char *starts)
{
    rules.keywordStarts = QLatin1String(starts);
    return rules;
}

LanguageRules withCharacters(LanguageRules rules)
{
    rules.characterQuote = QStringLiteral("'");
    return rules;
}

void add(Table &table, const char *names, const LanguageRules &rules)
{
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        table.insert(name, rules);
    }
}

void addCFamily(Table &table)
{
    const char *const cpp =
        "alignas alignof auto bool break case catch char class concept const consteval constexpr continue "
        "co_await co_return co_yield decltype default delete do double else enum explicit export extern "
        "false final float for friend goto if inline int long mutable namespace new noexcept nullptr "
        "operator "
        "override private protected public register requires return short signed sizeof static struct "
        "switch template this throw true try typedef typename union unsigned using virtual void volatile "
        "while #include #define #undef #if #ifdef #ifndef #elif #endif #else #pragma #error";
    add(table, "c h cpp c++ cc cxx hpp cuda cu arduino glsl hlsl",
        withCharacters(likeC(cpp, {rawString("R\"(", ")\"")}, "\"")));
    add(table, "objc objective-c objectivec mm",
        withKeywordStarts(
            likeC(
                "auto bool break case char const continue default do double else enum extern float for goto "
                "id if in inline int long nil NO nonatomic return self short signed sizeof static strong "
                "struct super switch typedef union unsigned void weak while YES #import #include #define "
                "#if #ifdef #ifndef #endif #else #pragma"),
            "@"));
    add(table, "cs csharp c#",
        withCharacters(likeC(
            "abstract as async await base bool break byte case catch char class const continue decimal "
            "default delegate do double else enum event explicit extern false finally fixed float for "
            "foreach get goto if implicit in init int interface internal is lock long nameof namespace new "
            "not null object operator or out override params private protected public readonly record ref "
            "required return sealed set short sizeof static string struct switch this throw true try typeof "
            "uint ulong unsafe ushort using var virtual void volatile when where while with yield #region "
            "#endregion #if #else #endif #nullable #pragma",
            {rawString("\"\"\"", "\"\"\""), rawString("@\"", "\"")}, "\"")));
    add(table, "go golang",
        withCharacters(
            likeC("any bool break byte case chan complex64 complex128 const continue default defer "
                  "else error fallthrough false float32 float64 for func go goto if import int int8 "
                  "int16 int32 int64 interface iota map nil package range return rune select string "
                  "struct switch true type uint uint8 uint16 uint32 uint64 uintptr var",
                  {rawString("`", "`")}, "\"")));
    add(table, "rs rust",
        withCharacters(likeC(
            "as async await bool box break char const continue crate dyn else enum extern f32 f64 false "
            "fn for i8 i16 i32 i64 i128 if impl in isize let loop match mod move mut pub ref return "
            "self Self static str struct super trait true type u8 u16 u32 u64 u128 union unsafe use "
            "usize where while",
            {rawString("r#\"", "\"#"), rawString("r\"", "\"")}, "\"")));
    add(table, "zig",
        withKeywordStarts(
            likeC("and anytype async await bool break catch comptime const continue defer else enum errdefer "
                  "error export extern false fn for if inline null or orelse packed pub return struct switch "
                  "test true try undefined union unreachable usingnamespace usize var void while"),
            "@"));
    add(table, "php", [] {
        LanguageRules rules =
            likeC("abstract and array as bool break case catch class clone const continue declare default "
                  "do echo else elseif empty enum extends false final finally float fn for foreach "
                  "function global if implements include instanceof int interface isset match mixed "
                  "namespace new null or print private protected public readonly require require_once "
                  "return self static string switch this throw trait true try unset use var void while "
                  "yield");
        rules.lineComments += QStringLiteral("# ");
        rules.tokens = {QStringLiteral("<?php"), QStringLiteral("<?="), QStringLiteral("?>")};
        return rules;
    }());
    add(table, "solidity sol",
        likeC("abstract address assembly bool bytes bytes32 calldata constant constructor contract "
              "contract delete do else emit enum error event external fallback false for function if "
              "immutable import indexed interface internal is library mapping memory modifier new override "
              "payable pragma private public pure receive require return returns revert storage string "
              "struct true uint uint256 unchecked using view virtual while"));
    add(table, "proto protobuf",
        likeC("bool bytes double enum extend fixed32 fixed64 float import int32 int64 map message oneof "
              "option optional package public repeated required reserved returns rpc service sint32 sint64 "
              "stream string syntax uint32 uint64"));
}

void addObjects(Table &table)
{
    const QList<Span> textBlock{longString("\"\"\"")};
    const char *const java =
        "abstract assert boolean break byte case catch char class const continue default do double else enum "
        "extends false final finally float for goto if implements import instanceof int interface long "
        "native new non-sealed null package permits private protected public record return sealed short "
        "static super switch synchronized this throw throws transient true try var void volatile while yield";
    add(table, "java", withKeywordStarts(withCharacters(likeC(java, textBlock, "\"")), "@"));
    add(table, "groovy gradle",
        withKeywordStarts(likeC("abstract as assert boolean break byte case catch char class continue def "
                                "default do double else enum extends false final finally float for if "
                                "implements import in instanceof int interface long new null package private "
                                "protected public return short static super switch this throw throws trait "
                                "true try void while",
                                textBlock + QList<Span>{longString("'''")}),
                          "@"));
    add(table, "kotlin kt kts",
        withKeywordStarts(
            likeC(
                "abstract actual annotation as break by catch class companion const constructor continue "
                "crossinline data do else enum expect external false final finally for fun get if import in "
                "infix init inline inner interface internal is lateinit noinline null object open operator "
                "out override package private protected public reified return sealed set super suspend "
                "tailrec this throw true try typealias val value var vararg when where while",
                textBlock),
            "@"));
    add(table, "scala sc",
        withKeywordStarts(
            withCharacters(
                likeC("abstract case catch class def derives do else end enum extends extension false final "
                      "finally for forSome given if implicit import inline lazy match new null object "
                      "override package private protected return sealed super then this throw trait true try "
                      "type using val var while with yield",
                      textBlock, "\"")),
            "@"));
    add(table, "swift",
        withKeywordStarts(
            likeC("actor any Any as associatedtype async await break case catch class continue convenience "
                  "default defer deinit do else enum extension fallthrough false fileprivate final for func "
                  "get guard if import in indirect init inout internal is lazy let mutating nil nonisolated "
                  "open operator optional override private protocol public repeat required rethrows return "
                  "self Self set some static struct subscript super switch throw throws true try typealias "
                  "unowned var weak where while #if #else #endif #available #selector",
                  textBlock, "\""),
            "@"));
    add(table, "dart",
        withKeywordStarts(likeC("abstract as assert async await bool break case catch class const continue "
                                "covariant default deferred do double dynamic else enum export extends "
                                "extension external factory false final finally for Function get hide if "
                                "implements import in int interface is late library mixin new null num on "
                                "operator part required rethrow return sealed set show static String super "
                                "switch sync this throw true try typedef var void when while with yield",
                                textBlock + QList<Span>{longString("'''")}),
                          "@"));
    const char *const script =
        "as async await break case catch class const continue debugger default delete do else export extends "
        "false finally for from function get if import in instanceof let new null of return set static super "
        "switch this throw true try typeof undefined var void while with yield";
    add(table, "js javascript jsx mjs node", likeC(script, {longString("`")}));
    add(table, "ts typescript tsx qml",
        withKeywordStarts(
            likeC(
                qPrintable(QLatin1String(script) +
                           QLatin1String(" abstract any asserts bigint boolean declare enum implements infer "
                                         "interface is keyof module namespace never number object override "
                                         "private property protected public readonly required satisfies "
                                         "signal string symbol type unique unknown")),
                {longString("`")}),
            "@"));
}

void addScripts(Table &table)
{
    add(table, "py python python3 gdscript starlark",
        withKeywordStarts(
            likeShell("and as assert async await break case class continue def del elif else except False "
                      "finally for from global if import in is lambda match None nonlocal not or pass raise "
                      "return self True try while with yield",
                      {longString("\"\"\""), longString("'''")}),
            "@"));
    LanguageRules shell =
        likeShell("case cd do done echo elif else esac eval exec exit export fi for function if in local "
                  "printf read readonly return select set shift source sudo test then trap unset until while",
                  {}, "\"");
    shell.rawQuotes = QStringLiteral("'");
    shell.commentsAfterSpace = true;
    add(table, "sh bash zsh shell console shellscript ksh fish", shell);
    LanguageRules power =
        likeShell("begin break catch class continue data default do dynamicparam else elseif end enum exit "
                  "filter finally for foreach from function hidden if in param process return static switch "
                  "throw trap try until using while",
                  {comment("<#", "#>"), rawString("@\"", "\"@"), rawString("@'", "'@")}, "\"");
    power.rawQuotes = QStringLiteral("'");
    power.wordCharacters = QStringLiteral("-");
    power.escape = QLatin1Char('`');
    power.ignoreCase = true;
    add(table, "powershell ps1 pwsh ps posh", power);
    LanguageRules batch;
    batch.keywords =
        words("call cd choice cls copy defined del dir do echo else endlocal errorlevel exist exit "
              "for goto if in md mkdir move not off on pause rd ren set setlocal shift start type");
    batch.lines = {{QStringLiteral("REM "), CodeColour::Comment},
                   {QStringLiteral("rem "), CodeColour::Comment},
                   {QStringLiteral("::"), CodeColour::Comment}};
    batch.quotes = QStringLiteral("\"");
    batch.ignoreCase = true;
    add(table, "bat batch cmd dos", batch);
    LanguageRules ruby = likeShell(
        "alias and attr_accessor attr_reader begin BEGIN break case class def defined? do else elsif "
        "end END ensure extend false for if in include module next nil not or private protected "
        "puts raise redo require require_relative rescue retry return self super then true undef "
        "unless until when while yield",
        {atLineStart("=begin", "=end")});
    ruby.commentsAfterSpace = true;
    add(table, "rb ruby rake", ruby);
    LanguageRules perl =
        likeShell("and cmp die do each else elsif eq foreach for ge given gt if keys last le local lt my ne "
                  "next no not or our package print push qw redo require return say shift sub undef unless "
                  "until use values wantarray warn when while",
                  {atLineStart("=pod", "=cut"), atLineStart("=head", "=cut"), atLineStart("=begin", "=cut")});
    perl.commentsAfterSpace = true;
    add(table, "perl pl pm raku", perl);
    add(table, "r rscript",
        likeShell("break else FALSE for function if in Inf library NA NaN next NULL repeat require return "
                  "TRUE while"));
    add(table, "julia jl",
        withKeywordStarts(withCharacters(likeShell(
                              "abstract baremodule begin break catch const continue do else elseif end "
                              "export false finally for function global if import in isa let local "
                              "macro module mutable nothing primitive quote return struct true try "
                              "type using where while",
                              {comment("#=", "=#"), longString("\"\"\"")}, "\"")),
                          "@"));
    add(table, "elixir ex exs",
        withKeywordStarts(
            likeShell("after alias and case catch cond def defimpl defmacro defmodule defp "
                      "defprotocol defstruct do else end false fn for if import in nil not or "
                      "quote raise receive require rescue true try unless unquote use when with",
                      {longString("\"\"\"")}),
            "@"));
    LanguageRules lua;
    lua.keywords = words("and break do else elseif end false for function goto if in local nil not or repeat "
                         "return self then true until while");
    lua.lineComments = {QStringLiteral("--")};
    lua.spans = {comment("--[[", "]]"), rawString("[[", "]]")};
    lua.quotes = QStringLiteral("\"'");
    add(table, "lua luau", lua);
    LanguageRules sql;
    sql.keywords =
        words("add all alter and any as asc auto_increment begin between bigint boolean by cascade case cast "
              "char check coalesce column commit constraint create cross current_timestamp database date "
              "decimal default delete desc distinct drop else end except exists explain false foreign from "
              "full function grant group having if in index inner insert int integer intersect interval into "
              "is join key lateral left like limit natural not null numeric offset on or order outer over "
              "partition primary procedure real recursive references returning returns revoke right rollback "
              "row rows schema select serial set sum table temporary text then timestamp to transaction "
              "trigger true truncate union unique update using values varchar view when where window with");
    sql.lineComments = {QStringLiteral("--")};
    sql.spans = {comment("/*", "*/")};
    sql.rawQuotes = QStringLiteral("'\"`");
    sql.ignoreCase = true;
    add(table, "sql sqlite postgresql postgres psql plpgsql mysql mariadb tsql t-sql plsql", sql);
}

void addFunctional(Table &table)
{
    LanguageRules haskell;
    haskell.keywords =
        words("case class data default deriving do else family forall foreign if import in infix "
              "infixl infixr instance let mdo module newtype of qualified then type where");
    haskell.lineComments = {QStringLiteral("--")};
    haskell.spans = {comment("{-", "-}")};
    haskell.quotes = QStringLiteral("\"");
    add(table, "hs haskell elm purescript", withCharacters(haskell));
    LanguageRules ml;
    ml.keywords = words("abstract and as assert async begin class do done downto elif else end exception "
                        "external false for fun function functor if in include inherit inline interface lazy "
                        "let match member method module mutable namespace new not null object of open or "
                        "override private rec return sig static struct then to true try type use val virtual "
                        "when while with yield");
    ml.lineComments = {QStringLiteral("//")};
    ml.spans = {comment("(*", "*)"), longString("\"\"\"")};
    ml.quotes = QStringLiteral("\"");
    add(table, "ml ocaml fs fsharp f# sml", withCharacters(ml));
    LanguageRules lisp;
    lisp.keywords = words("and begin case cond def define defmacro defn defun do else fn if in-ns lambda let "
                          "let* letrec list loop nil ns or quote recur require set! setf setq t unless when");
    lisp.lineComments = {QStringLiteral(";")};
    lisp.spans = {comment("#|", "|#")};
    lisp.quotes = QStringLiteral("\"");
    lisp.wordCharacters = QStringLiteral("-*!?");
    add(table, "lisp clj clojure scheme elisp racket el scm", lisp);
    LanguageRules matlab;
    matlab.keywords = words("break case catch classdef continue else elseif end end_try_catch endfor "
                            "endfunction endif endwhile false for function global if methods otherwise "
                            "parfor persistent properties return switch true try while");
    matlab.lineComments = {QStringLiteral("%"), QStringLiteral("# ")};
    matlab.spans = {atLineStart("%{", "%}")};
    matlab.rawQuotes = QStringLiteral("\"");
    add(table, "matlab octave", matlab);
}

void addData(Table &table)
{
    LanguageRules json;
    json.keywords = words("true false null Infinity NaN");
    json.lineComments = {QStringLiteral("//")};
    json.spans = {comment("/*", "*/")};
    json.quotes = QStringLiteral("\"");
    json.keyMark = QStringLiteral(":");
    add(table, "json jsonc json5 jsonl ipynb", json);
    LanguageRules yaml = likeShell("true false null yes no on off", {}, "\"");
    yaml.rawQuotes = QStringLiteral("'");
    yaml.lead = pattern(R"(^\s*(?:- +)*([^\s#'"\-\[\]{},&*!|>%@][^#:'"]*|"[^"]*"|'[^']*')(?=:(?:\s|$)))");
    yaml.commentsAfterSpace = true;
    add(table, "yaml yml", yaml);
    LanguageRules toml =
        likeShell("true false inf nan", {longString("\"\"\""), rawString("'''", "'''")}, "\"");
    toml.rawQuotes = QStringLiteral("'");
    toml.lead = pattern(R"(^\s*(\[\[?[^\]]*\]?\]|[\w.\-"]+(?=\s*=)))");
    add(table, "toml", toml);
    LanguageRules ini = likeShell("true false yes no on off", {}, "\"");
    ini.lineComments += QStringLiteral(";");
    ini.lead = pattern(R"(^\s*(\[[^\]]*\]|[^\s;#=\[][^=;#]*?(?=\s*=)))");
    ini.commentsAfterSpace = true;
    add(table, "ini conf cfg properties env dotenv desktop systemd editorconfig", ini);
    LanguageRules hcl = likeShell("true false null for_each count module resource variable output provider "
                                  "data locals terraform backend for in if");
    hcl.lineComments += QStringLiteral("//");
    hcl.spans = {comment("/*", "*/")};
    hcl.lead = pattern(R"(^\s*([\w-]+)(?=\s*=(?!=)))");
    add(table, "hcl terraform tf", hcl);
    LanguageRules graphql =
        likeShell("query mutation subscription fragment on type input enum interface union "
                  "scalar schema extend implements directive true false null",
                  {longString("\"\"\"")}, "\"");
    add(table, "graphql gql", withKeywordStarts(graphql, "@"));
    LanguageRules css;
    css.keywords = words("!important and not from to only");
    css.spans = {comment("/*", "*/")};
    css.quotes = QStringLiteral("\"'");
    css.wordCharacters = QStringLiteral("-");
    css.keyMark = QStringLiteral(":");
    css.keywordStarts = QStringLiteral("@");
    add(table, "css", css);
    css.lineComments = {QStringLiteral("//")};
    add(table, "scss sass less", css);
    LanguageRules markup;
    markup.spans = {comment("<!--", "-->"), rawString("<![CDATA[", "]]>")};
    markup.rawQuotes = QStringLiteral("\"'");
    markup.markup = true;
    add(table, "html htm xhtml xml svg vue xsd xsl xslt xaml rss plist svelte", markup);
    LanguageRules diff;
    diff.lines = {
        {QStringLiteral("+++"), CodeColour::Comment},   {QStringLiteral("---"), CodeColour::Comment},
        {QStringLiteral("diff "), CodeColour::Comment}, {QStringLiteral("index "), CodeColour::Comment},
        {QStringLiteral("@@"), CodeColour::Keyword},    {QStringLiteral("+"), CodeColour::String},
        {QStringLiteral("-"), CodeColour::Removed},     {QStringLiteral(">"), CodeColour::String},
        {QStringLiteral("<"), CodeColour::Removed}};
    add(table, "diff patch", diff);
    LanguageRules tex;
    tex.lineComments = {QStringLiteral("%")};
    tex.spans = {atLineStart("\\begin{comment}", "\\end{comment}")};
    tex.quotes = QStringLiteral("$");
    tex.keywordStarts = QStringLiteral("\\");
    add(table, "tex latex bibtex", tex);
}

void addBuilds(Table &table)
{
    LanguageRules docker = likeShell("AS");
    docker.commentsAfterSpace = true;
    docker.lead = QRegularExpression(
        QStringLiteral(R"(^\s*(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|)"
                       R"(ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?=\s|$))"),
        QRegularExpression::CaseInsensitiveOption);
    add(table, "dockerfile docker containerfile", docker);
    LanguageRules make = likeShell("define else endef endif export ifdef ifeq ifndef ifneq include override "
                                   "undefine unexport vpath -include");
    make.wordCharacters = QStringLiteral("-");
    make.commentsAfterSpace = true;
    make.lead = pattern(
        R"(^(?:(?:export|override)\s+)?([\w.\-]+)(?=\s*(?:[:+?!]|::)?=)|^([^\s:=#][^:=#]*)(?=:(?!=)))");
    add(table, "makefile make mk gnumakefile", make);
    LanguageRules cmake =
        likeShell("add_compile_options add_custom_command add_custom_target add_definitions add_executable "
                  "add_library add_subdirectory add_test and break cmake_minimum_required configure_file "
                  "continue else elseif enable_language enable_testing endforeach endfunction endif endmacro "
                  "endwhile execute_process exists export file find_library find_package find_path foreach "
                  "function get_filename_component get_target_property if include include_directories "
                  "install list macro mark_as_advanced math message not option or project return set "
                  "set_property set_target_properties string target_compile_definitions "
                  "target_compile_features target_compile_options target_include_directories "
                  "target_link_directories target_link_libraries target_link_options target_sources unset "
                  "while on off true false",
                  {comment("#[[", "]]"), rawString("[[", "]]")}, "\"");
    cmake.ignoreCase = true;
    add(table, "cmake cmakelists", cmake);
}

const LanguageRules &plain()
{
    static const LanguageRules rules = [] {
        LanguageRules strings;
        strings.quotes = QStringLiteral("\"");
        return strings;
    }();
    return rules;
}

}  // namespace

const LanguageRules &rulesFor(const QString &language)
{
    static const Table table = [] {
        Table all;
        addCFamily(all);
        addObjects(all);
        addScripts(all);
        addFunctional(all);
        addData(all);
        addBuilds(all);
        return all;
    }();
    const auto found = table.constFind(language.toLower());
    return found == table.constEnd() ? plain() : *found;
}
