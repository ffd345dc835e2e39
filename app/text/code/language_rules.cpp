#include "app/text/code/language_rules.h"

#include <QHash>

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(QLatin1Char(' '));
    return QSet<QString>(all.begin(), all.end());
}

LanguageRules braces(const char *keywords, const char *quotes = "\"'")
{
    return {words(keywords),
            QStringLiteral("//"),
            QStringLiteral("/*"),
            QStringLiteral("*/"),
            QString::fromLatin1(quotes),
            {},
            false};
}

LanguageRules hashed(const char *keywords, const char *longQuote = "")
{
    return {words(keywords),
            QStringLiteral("#"),
            {},
            {},
            QStringLiteral("\"'"),
            QString::fromLatin1(longQuote),
            false};
}

const LanguageRules &plain()
{
    static const LanguageRules rules{{}, {}, {}, {}, QStringLiteral("\""), {}, false};
    return rules;
}

using Table = QHash<QString, LanguageRules>;

void add(Table &table, const char *names, const LanguageRules &rules)
{
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        table.insert(name, rules);
    }
}

void addCFamily(Table &table)
{
    add(table, "c h cpp c++ cc cxx hpp cuda cu",
        braces(
            "alignas alignof auto bool break case catch char class concept const consteval constexpr "
            "continue "
            "co_await co_return co_yield decltype default delete do double else enum explicit export extern "
            "false float for friend goto if inline int long mutable namespace new noexcept nullptr operator "
            "override private protected public register requires return short signed sizeof static struct "
            "switch template this throw true try typedef typename union unsigned using virtual void volatile "
            "while #include #define #if #ifdef #ifndef #endif #else #pragma"));
    add(table, "java kotlin kt scala groovy",
        braces("abstract assert boolean break byte case catch char class companion const continue data "
               "default do "
               "double else enum extends false final finally float for fun if implements import in "
               "instanceof int "
               "interface is lateinit long native new null object open override package private protected "
               "public "
               "return sealed short static super switch synchronized this throw throws trait true try "
               "typealias val "
               "var void volatile when while yield"));
    add(table, "cs csharp c# dart swift",
        braces(
            "abstract as async await base bool break case catch class const continue decimal default defer "
            "delegate do double else enum event explicit extension false final finally float for foreach "
            "func get "
            "guard if implicit import in init int interface internal is let lock long mut namespace new nil "
            "null "
            "object operator out override params private protocol protected public readonly ref return "
            "sealed self "
            "set static string struct super switch this throw throws true try typeof uint unsafe using var "
            "virtual "
            "void where while"));
    add(table, "js javascript jsx ts typescript tsx qml",
        braces(
            "abstract any as async await boolean break case catch class const continue debugger declare "
            "default "
            "delete do else enum export extends false finally for from function get if implements import in "
            "instanceof interface let new null number of private property protected public readonly required "
            "return set signal static string super switch this throw true try type typeof undefined unknown "
            "var "
            "void while with yield",
            "\"'`"));
    add(table, "go",
        braces(
            "any bool break byte case chan const continue default defer else error fallthrough false float32 "
            "float64 for func go goto if import int int64 interface iota map nil package range return rune "
            "select "
            "string struct switch true type uint var",
            "\"'`"));
    add(table, "rs rust",
        braces("as async await bool box break char const continue crate dyn else enum extern f32 f64 false "
               "fn for i32 "
               "i64 if impl in let loop match mod move mut pub ref return self Self static str struct super "
               "trait true "
               "type u32 u64 u8 unsafe use usize where while",
               "\""));
    add(table, "php",
        braces("abstract and array as break case catch class clone const continue declare default do echo "
               "else elseif "
               "extends false final finally fn for foreach function global if implements interface match "
               "namespace new "
               "null or private protected public readonly return static switch this throw trait true try use "
               "var "
               "while"));
    add(table, "css scss less",
        {words("@media @import @font-face @keyframes !important"),
         {},
         QStringLiteral("/*"),
         QStringLiteral("*/"),
         QStringLiteral("\"'"),
         {},
         false});
}

void addOthers(Table &table)
{
    add(table, "py python python3",
        hashed("and as assert async await break case class continue def del elif else except False finally "
               "for from "
               "global if import in is lambda match None nonlocal not or pass raise return self True try "
               "while with "
               "yield",
               "\"\"\""));
    add(table, "sh bash zsh shell console fish",
        hashed("case cd do done echo elif else esac exit export fi for function if in local read return set "
               "shift "
               "source sudo then unset until while"));
    add(table, "rb ruby",
        hashed("alias and begin break case class def do else elsif end ensure false for if in module next "
               "nil not or "
               "redo rescue retry return self super then true undef unless until when while yield"));
    add(table, "r perl pl julia jl elixir ex",
        hashed("begin break catch const do def defmodule else elseif elsif end false FALSE finally fn for "
               "foreach "
               "function global if import in let local macro module my NA next nil NULL our package repeat "
               "return sub "
               "struct true TRUE try undef unless use using while"));
    add(table, "yaml yml toml ini cmake make makefile dockerfile",
        hashed(
            "true false null yes no on off FROM RUN COPY CMD ENV WORKDIR EXPOSE ENTRYPOINT set if endif else "
            "foreach endforeach function endfunction"));
    add(table, "lua",
        {words("and break do else elseif end false for function goto if in local nil not or repeat "
               "return then true until while"),
         QStringLiteral("--"),
         QStringLiteral("--[["),
         QStringLiteral("]]"),
         QStringLiteral("\"'"),
         {},
         false});
    add(table, "sql sqlite postgresql mysql",
        {words("add all alter and as asc begin between by case check commit constraint create cross default "
               "delete "
               "desc distinct drop else end exists foreign from full group having if in index inner insert "
               "integer into "
               "is join key left like limit not null on or order outer primary references returning right "
               "rollback "
               "select set table text then transaction trigger union unique update using values view when "
               "where with"),
         QStringLiteral("--"),
         QStringLiteral("/*"),
         QStringLiteral("*/"),
         QStringLiteral("'\""),
         {},
         true});
    add(table, "hs haskell elm",
        {words("case class data deriving do else if import in infixl infixr instance let module "
               "newtype of then type where"),
         QStringLiteral("--"),
         QStringLiteral("{-"),
         QStringLiteral("-}"),
         QStringLiteral("\""),
         {},
         false});
    add(table, "json jsonc json5",
        {words("true false null"), QStringLiteral("//"), {}, {}, QStringLiteral("\""), {}, false});
    add(table, "html xml svg vue",
        {{}, {}, QStringLiteral("<!--"), QStringLiteral("-->"), QStringLiteral("\"'"), {}, false});
}

}  // namespace

const LanguageRules &rulesFor(const QString &language)
{
    static const Table table = [] {
        Table all;
        addCFamily(all);
        addOthers(all);
        return all;
    }();
    const auto found = table.constFind(language.toLower());
    return found == table.constEnd() ? plain() : *found;
}
