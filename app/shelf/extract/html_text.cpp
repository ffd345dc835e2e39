#include "app/shelf/extract/html_text.h"

#include "engine/lower_case.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace rookery::shelf {

namespace {

// Not text, or not the page's own.
constexpr std::array Hidden = {"script", "style",  "noscript", "template", "svg",   "math",  "head",
                               "select", "button", "iframe",   "object",   "audio", "video", "canvas"};
// An empty line before and behind.
constexpr std::array Blocks = {"p",  "div", "section", "article", "blockquote", "pre", "table",
                               "ul", "ol",  "dl",      "h1",      "h2",         "h3",  "h4",
                               "h5", "h6",  "figure",  "header",  "main"};
// A line of its own.
constexpr std::array Lines = {"li", "tr", "dt", "dd", "br", "hr", "figcaption", "caption", "option"};

template<std::size_t Count>
bool isOneOf(const std::array<const char *, Count> &names, std::string_view name)
{
    return std::ranges::any_of(names, [&](const char *known) { return name == known; });
}

/// Puts text together with white space as a page shows it.
class PageWriter
{
public:
    explicit PageWriter(const TextSink &print)
        : m_print(print)
    {
    }

    bool wroteAnything() const noexcept { return m_wrote; }

    void add(std::string_view text, bool preformatted)
    {
        for (const char c : text) {
            const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (preformatted && c == '\n') {
                atLeast(1);
            } else if (blank && !(preformatted && c != '\r')) {
                m_space = true;
            } else {
                put(c);
            }
        }
        flush();
    }
    /// The next text begins after so many line breaks.
    void atLeast(int breaks) { m_breaks = std::max(m_breaks, breaks); }

private:
    void put(char c)
    {
        if (m_wrote) {
            m_line.append(static_cast<std::size_t>(m_breaks), '\n');
            if (m_breaks == 0 && m_space) {
                m_line += ' ';
            }
        }
        m_breaks = 0;
        m_space = false;
        m_wrote = true;
        m_line += c;
    }
    void flush()
    {
        m_print(m_line);
        m_line.clear();
    }

    const TextSink &m_print;
    std::string m_line;
    int m_breaks = 0;
    bool m_space = false;
    bool m_wrote = false;
};

std::string_view nameOf(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE && node->name != nullptr
               ? reinterpret_cast<const char *>(node->name)
               : "";
}

int breaksAround(std::string_view name)
{
    return isOneOf(Blocks, name) ? 2 : isOneOf(Lines, name) ? 1 : 0;
}

/// Without recursion: a page can be nested as deep as it is long.
void write(const xmlNode *root, PageWriter &writer)
{
    const xmlNode *node = root;
    std::size_t preformatted = 0;  // elements around the node in which blanks count
    while (node != nullptr) {
        const std::string_view name = nameOf(node);
        if (node->type == XML_TEXT_NODE && node->content != nullptr) {
            writer.add(reinterpret_cast<const char *>(node->content), preformatted > 0);
        }
        writer.atLeast(breaksAround(name));
        if (name == "td" || name == "th") {
            writer.add(" ", false);
        }
        if (node->type == XML_ELEMENT_NODE && node->children != nullptr && !isOneOf(Hidden, name)) {
            preformatted += name == "pre";
            node = node->children;
            continue;
        }
        while (node != root && node->next == nullptr) {
            node = node->parent;
            preformatted -= nameOf(node) == "pre";
            writer.atLeast(breaksAround(nameOf(node)));
        }
        node = node == root ? nullptr : node->next;
    }
}

constexpr std::string_view Blank = " \t\r\n\f";

/// Where what begins at `at` with a `<` ends, past quotes and comments; the end where it doesn't.
std::size_t endOfDeclaration(std::string_view page, std::size_t at)
{
    if (page.substr(at).starts_with("<!--")) {
        const std::size_t end = page.find("-->", at + 4);
        return end == std::string_view::npos ? end : end + 3;
    }
    char quote = 0;
    for (; at < page.size(); ++at) {
        const char c = page[at];
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// Takes the declarations, `[...]`, out of `<!DOCTYPE html [...]>`: HTML knows none, and libxml2 takes what
/// is behind the first `>` in them for the page's text.
void dropDeclarations(std::string &page)
{
    const std::string_view all = page;
    std::size_t at = 0;
    const auto skipBlanks = [&] { at = std::min(all.find_first_not_of(Blank, at), all.size()); };
    at = all.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (skipBlanks(); all.substr(at).starts_with("<?") || all.substr(at).starts_with("<!--"); skipBlanks()) {
        at = std::min(endOfDeclaration(all, at), all.size());
    }
    if (lowerCase(all.substr(at, 9)) != "<!doctype") {
        return;
    }
    const std::size_t open = all.find_first_of("[>", at);
    if (open == std::string_view::npos || all[open] == '>') {
        return;
    }
    for (at = open + 1, skipBlanks(); at < all.size() && all[at] != ']'; skipBlanks()) {
        const bool declaration =
            all[at] == '<' && at + 1 < all.size() && (all[at + 1] == '!' || all[at + 1] == '?');
        const bool reference = all[at] == '%';
        at = declaration ? endOfDeclaration(all, at) : reference ? all.find(';', at) : std::string_view::npos;
        if (at == std::string_view::npos) {
            break;
        }
        at += reference;
    }
    if (at < all.size()) {
        page.erase(open, at + 1 - open);
    } else {
        page.replace(open, 1, ">");  // they don't end: nothing says where the page begins
    }
}

}  // namespace

ExtractorExit printHtmlText(const std::string &given, const TextSink &print)
{
    std::string page = given;
    dropDeclarations(page);
    // Else what is nested deeper than 256 elements, and of a longer paragraph all but 10 MB, would be left
    // out without a word. How large a page and its text may be is the caller's to say.
    constexpr int Huge = XML_PARSE_HUGE;
    constexpr int Options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT | Huge;
    // Without a word about its encoding a page of today is UTF-8; libxml2 would take it for Latin-1.
    const std::string start = page.substr(0, 4096);
    const bool says =
        start.find("charset") != std::string::npos || start.find("encoding=") != std::string::npos;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, says ? nullptr : "UTF-8",
                       Options),
        &xmlFreeDoc);
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (root == nullptr) {
        return page.empty() ? Textless : Unreadable;
    }
    PageWriter writer(print);
    write(root, writer);
    return writer.wroteAnything() ? Extracted : Textless;
}

}  // namespace rookery::shelf
