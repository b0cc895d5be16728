#include "core/knowledge/MarkdownBlocks.h"

#include <QSet>
#include <QString>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkdownBlock::Kind;

constexpr int CodeIndent = 4;

bool isBlankUnit(QChar c)
{
    return c == QChar(u' ') || c == QChar(u'\t');
}

/// One line: where it is and what it begins with.
struct Line {
    qsizetype start = 0;
    qsizetype end = 0; ///< without the line ending
    int indent = 0; ///< in columns, tabs to multiples of four
    QStringView body; ///< without indent and trailing white space
};

Line readLine(QStringView text, qsizetype &position)
{
    Line line;
    line.start = position;
    qsizetype end = position;
    while (end < text.size() && text[end] != QChar(u'\n') && text[end] != QChar(u'\r'))
        ++end;
    line.end = end;
    position = end;
    if (position < text.size()) {
        const bool crlf =
            text[position] == QChar(u'\r') && position + 1 < text.size() && text[position + 1] == QChar(u'\n');
        position += crlf ? 2 : 1;
    }
    qsizetype i = line.start;
    for (; i < end && isBlankUnit(text[i]); ++i)
        line.indent += text[i] == QChar(u'\t') ? CodeIndent - line.indent % CodeIndent : 1;
    while (end > i && isBlankUnit(text[end - 1]))
        --end;
    line.body = text.mid(i, end - i);
    return line;
}

qsizetype runLength(QStringView body, QChar c)
{
    qsizetype length = 0;
    while (length < body.size() && body[length] == c)
        ++length;
    return length;
}

int headingLevel(const Line &line)
{
    const qsizetype level = runLength(line.body, QChar(u'#'));
    const bool closed = level == line.body.size() || (level < line.body.size() && isBlankUnit(line.body[level]));
    return line.indent < CodeIndent && level >= 1 && level <= 6 && closed ? int(level) : 0;
}

int underlineLevel(const Line &line)
{
    if (line.indent >= CodeIndent || line.body.isEmpty())
        return 0;
    const QChar c = line.body.front();
    if ((c != QChar(u'=') && c != QChar(u'-')) || runLength(line.body, c) != line.body.size())
        return 0;
    return c == QChar(u'=') ? 1 : 2;
}

bool isRule(const Line &line)
{
    if (line.indent >= CodeIndent || line.body.isEmpty() || !QStringView(u"-*_").contains(line.body.front()))
        return false;
    int marks = 0;
    for (const QChar c : line.body) {
        if (c == line.body.front())
            ++marks;
        else if (!isBlankUnit(c))
            return false;
    }
    return marks >= 3;
}

struct Fence {
    QChar mark;
    qsizetype length = 0;
};

std::optional<Fence> fenceAt(const Line &line)
{
    if (line.indent >= CodeIndent || line.body.isEmpty())
        return {};
    const QChar mark = line.body.front();
    if (mark != QChar(u'`') && mark != QChar(u'~'))
        return {};
    const qsizetype length = runLength(line.body, mark);
    if (length < 3 || (mark == QChar(u'`') && line.body.mid(length).contains(mark)))
        return {};
    return Fence{mark, length};
}

bool closesFence(const Line &line, const Fence &fence)
{
    return line.indent < CodeIndent && !line.body.isEmpty() && runLength(line.body, fence.mark) == line.body.size()
        && line.body.size() >= fence.length;
}

struct ListItem {
    int contentIndent = 0;
    bool mayInterrupt = false; ///< not empty, and counting from one when it counts
};

std::optional<ListItem> listItemAt(const Line &line)
{
    const QStringView body = line.body;
    if (line.indent >= CodeIndent || body.isEmpty() || isRule(line))
        return {};
    qsizetype width = 0;
    bool first = true;
    if (QStringView(u"-+*").contains(body.front())) {
        width = 1;
    } else {
        while (width < body.size() && width < 9 && body[width] >= QChar(u'0') && body[width] <= QChar(u'9'))
            ++width;
        if (width == 0 || width == body.size() || (body[width] != QChar(u'.') && body[width] != QChar(u')')))
            return {};
        first = body.left(width) == u"1";
        ++width;
    }
    if (width < body.size() && !isBlankUnit(body[width]))
        return {};
    qsizetype gap = 0;
    while (width + gap < body.size() && isBlankUnit(body[width + gap]))
        ++gap;
    const bool empty = width + gap >= body.size();
    // Five or more blanks after the marker begin indented code one blank behind it.
    const qsizetype taken = empty || gap > CodeIndent ? 1 : gap;
    return ListItem{line.indent + int(width + taken), first && !empty};
}

bool isTableDelimiter(const Line &line)
{
    bool pipe = false;
    bool dash = false;
    for (const QChar c : line.body) {
        pipe = pipe || c == QChar(u'|');
        dash = dash || c == QChar(u'-');
        if (!isBlankUnit(c) && !QStringView(u"|-:").contains(c))
            return false;
    }
    return pipe && dash && line.indent < CodeIndent;
}

/// How a block of raw HTML ends: at a line that contains `until`, or at a blank line when `until` is empty.
struct HtmlEnd {
    QString until;
    bool mayInterrupt = true; ///< a paragraph; not so a tag like <b> alone on its line
};

std::optional<HtmlEnd> htmlAt(const Line &line)
{
    static const QSet<QString> blockTags = {
        u"address"_s, u"article"_s,  u"aside"_s,    u"blockquote"_s, u"body"_s,     u"caption"_s, u"center"_s,
        u"col"_s,     u"colgroup"_s, u"dd"_s,       u"details"_s,    u"dialog"_s,   u"dir"_s,     u"div"_s,
        u"dl"_s,      u"dt"_s,       u"fieldset"_s, u"figcaption"_s, u"figure"_s,   u"footer"_s,  u"form"_s,
        u"frame"_s,   u"frameset"_s, u"h1"_s,       u"h2"_s,         u"h3"_s,       u"h4"_s,      u"h5"_s,
        u"h6"_s,      u"head"_s,     u"header"_s,   u"hr"_s,         u"html"_s,     u"iframe"_s,  u"legend"_s,
        u"li"_s,      u"link"_s,     u"main"_s,     u"menu"_s,       u"menuitem"_s, u"nav"_s,     u"noframes"_s,
        u"ol"_s,      u"optgroup"_s, u"option"_s,   u"p"_s,          u"param"_s,    u"section"_s, u"summary"_s,
        u"table"_s,   u"tbody"_s,    u"td"_s,       u"tfoot"_s,      u"th"_s,       u"thead"_s,   u"title"_s,
        u"tr"_s,      u"track"_s,    u"ul"_s};

    const QStringView body = line.body;
    if (line.indent >= CodeIndent || body.size() < 2 || body.front() != QChar(u'<'))
        return {};
    if (body.startsWith(u"<!--"))
        return HtmlEnd{u"-->"_s};
    if (body.startsWith(u"<?"))
        return HtmlEnd{u"?>"_s};
    if (body.startsWith(u"<![CDATA["))
        return HtmlEnd{u"]]>"_s};
    if (body.startsWith(u"<!"))
        return HtmlEnd{u">"_s};
    const qsizetype nameStart = body[1] == QChar(u'/') ? 2 : 1;
    qsizetype nameEnd = nameStart;
    while (nameEnd < body.size() && nameEnd < nameStart + 16 && body[nameEnd].isLetterOrNumber())
        ++nameEnd;
    const QString name = body.mid(nameStart, nameEnd - nameStart).toString().toLower();
    const bool ended = nameEnd == body.size() || isBlankUnit(body[nameEnd]) || body[nameEnd] == QChar(u'>')
        || body[nameEnd] == QChar(u'/');
    if (!ended)
        return {};
    if (nameStart == 1 && (name == u"pre" || name == u"script" || name == u"style" || name == u"textarea"))
        return HtmlEnd{u"</"_s + name + u">"_s};
    if (blockTags.contains(name))
        return HtmlEnd{};
    const bool isWholeTag = !name.isEmpty() && body.indexOf(QChar(u'>')) == body.size() - 1;
    return isWholeTag ? std::optional(HtmlEnd{{}, false}) : std::nullopt;
}

/// The block a line begins when it is not the continuation of one; what only a paragraph can be is none of them.
bool interruptsParagraph(const Line &line)
{
    if (headingLevel(line) > 0 || isRule(line) || fenceAt(line))
        return true;
    if (const std::optional<HtmlEnd> html = htmlAt(line); html && html->mayInterrupt)
        return true;
    if (line.indent < CodeIndent && line.body.startsWith(u'>'))
        return true;
    const std::optional<ListItem> item = listItemAt(line);
    return item && item->mayInterrupt;
}

class BlockScanner
{
public:
    explicit BlockScanner(QStringView text) : m_text(text) { }

    std::vector<MarkdownBlock> scan()
    {
        qsizetype position = frontMatterEnd();
        while (position < m_text.size()) {
            const Line line = readLine(m_text, position);
            if (!m_isOpen || !continues(line))
                begin(line);
        }
        return std::move(m_blocks);
    }

private:
    qsizetype frontMatterEnd() const
    {
        qsizetype position = 0;
        const Line first = readLine(m_text, position);
        if (first.indent > 0 || first.body != u"---")
            return 0;
        while (position < m_text.size()) {
            const Line line = readLine(m_text, position);
            if (line.indent == 0 && (line.body == u"---" || line.body == u"..."))
                return position;
        }
        return 0;
    }

    void open(Kind kind, const Line &line, int level = 0)
    {
        m_blocks.push_back({kind, line.start, line.end, level});
        m_isOpen = kind != Kind::Heading && kind != Kind::Rule;
        m_fence = {};
        m_html = {};
        m_sawBlank = false;
    }

    void begin(const Line &line)
    {
        m_isOpen = false;
        if (line.body.isEmpty())
            return;
        if (line.indent >= CodeIndent) {
            open(Kind::Code, line);
        } else if (const int level = headingLevel(line); level > 0) {
            open(Kind::Heading, line, level);
        } else if (const std::optional<Fence> fence = fenceAt(line)) {
            open(Kind::Code, line);
            m_fence = fence;
        } else if (isRule(line)) {
            open(Kind::Rule, line);
        } else if (line.body.startsWith(u'>')) {
            open(Kind::Quote, line);
        } else if (const std::optional<ListItem> item = listItemAt(line)) {
            open(Kind::List, line);
            m_contentIndent = item->contentIndent;
        } else if (const std::optional<HtmlEnd> html = htmlAt(line)) {
            open(Kind::Html, line);
            m_html = html;
            m_isOpen = html->until.isEmpty() || !line.body.contains(html->until, Qt::CaseInsensitive);
        } else {
            open(Kind::Paragraph, line);
        }
    }

    /// Whether the line was taken into the open block.
    bool continues(const Line &line)
    {
        switch (m_blocks.back().kind) {
        case Kind::Code:
            return m_fence ? continuesFence(line) : continuesIndented(line, CodeIndent);
        case Kind::List:
            return continuesList(line);
        case Kind::Html:
            return continuesHtml(line);
        case Kind::Quote:
        case Kind::Table:
            return continuesLazily(line);
        case Kind::Paragraph:
            return continuesParagraph(line);
        case Kind::Heading:
        case Kind::Rule:
            break;
        }
        return false;
    }

    bool take(const Line &line)
    {
        m_blocks.back().end = line.end;
        m_sawBlank = false;
        return true;
    }

    bool continuesFence(const Line &line)
    {
        m_isOpen = !closesFence(line, *m_fence);
        return take(line);
    }

    bool continuesIndented(const Line &line, int indent)
    {
        if (line.body.isEmpty()) {
            m_sawBlank = true; // belongs to the block only if more of it follows
            return true;
        }
        return line.indent >= indent && take(line);
    }

    bool continuesList(const Line &line)
    {
        if (continuesIndented(line, m_contentIndent))
            return true;
        if (const std::optional<ListItem> item = listItemAt(line)) {
            m_contentIndent = item->contentIndent;
            return take(line);
        }
        return !m_sawBlank && !interruptsParagraph(line) && take(line);
    }

    bool continuesHtml(const Line &line)
    {
        if (m_html->until.isEmpty())
            return !line.body.isEmpty() && take(line);
        m_isOpen = !line.body.contains(m_html->until, Qt::CaseInsensitive);
        return take(line);
    }

    bool continuesLazily(const Line &line)
    {
        const bool quoted =
            m_blocks.back().kind == Kind::Quote && line.indent < CodeIndent && line.body.startsWith(u'>');
        return quoted || (!line.body.isEmpty() && !interruptsParagraph(line)) ? take(line) : false;
    }

    bool continuesParagraph(const Line &line)
    {
        if (const int level = underlineLevel(line); level > 0) {
            m_blocks.back().kind = Kind::Heading;
            m_blocks.back().level = level;
            m_isOpen = false;
            return take(line);
        }
        if (isTableDelimiter(line)) {
            m_blocks.back().kind = Kind::Table;
            return take(line);
        }
        return continuesLazily(line);
    }

    QStringView m_text;
    std::vector<MarkdownBlock> m_blocks;
    bool m_isOpen = false;
    bool m_sawBlank = false;
    int m_contentIndent = 0;
    std::optional<Fence> m_fence;
    std::optional<HtmlEnd> m_html;
};

} // namespace

std::vector<MarkdownBlock> markdownBlocks(QStringView text)
{
    return BlockScanner(text).scan();
}
