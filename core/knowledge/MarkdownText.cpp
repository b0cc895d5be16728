#include "core/knowledge/MarkdownText.h"

#include <QHash>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    QByteArray text;
    bool insideTag = false; ///< of raw HTML, which may span lines
};

Output &outputOf(void *userdata)
{
    return *static_cast<Output *>(userdata);
}

void endWith(QByteArray &text, char separator)
{
    while (text.endsWith(' '))
        text.chop(1);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += separator;
}

void appendEntity(QByteArray &out, const QByteArray &entity)
{
    static const QHash<QByteArray, QByteArray> named = {
        {"&amp;", "&"},   {"&lt;", "<"},    {"&gt;", ">"},     {"&quot;", "\""}, {"&apos;", "'"},  {"&nbsp;", " "},
        {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&euro;", "€"},  {"&pound;", "£"}, {"&copy;", "©"},
        {"&reg;", "®"},   {"&trade;", "™"}, {"&times;", "×"},  {"&rarr;", "→"},  {"&larr;", "←"},  {"&laquo;", "«"},
        {"&raquo;", "»"}, {"&lsquo;", "‘"}, {"&rsquo;", "’"},  {"&ldquo;", "“"}, {"&rdquo;", "”"}, {"&deg;", "°"}};

    if (!entity.startsWith("&#")) {
        out += named.value(entity, entity);
        return;
    }
    const bool isHex = entity.size() > 2 && (entity[2] == 'x' || entity[2] == 'X');
    const QByteArray digits = entity.mid(isHex ? 3 : 2, entity.size() - (isHex ? 4 : 3));
    bool ok = false;
    const uint code = digits.toUInt(&ok, isHex ? 16 : 10);
    const bool storable = ok && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = storable ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
    out += QString::fromUcs4(&character, 1).toUtf8();
}

void appendHtml(Output &output, QByteArrayView html)
{
    for (const char c : html) {
        if (c == '<')
            output.insideTag = true;
        else if (c == '>' && output.insideTag)
            output.insideTag = false;
        else if (!output.insideTag)
            output.text += c;
    }
}

int enterBlock(MD_BLOCKTYPE type, void *, void *userdata)
{
    Output &output = outputOf(userdata);
    output.insideTag = false;
    endWith(output.text, type == MD_BLOCK_TH || type == MD_BLOCK_TD ? ' ' : '\n');
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *userdata)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        outputOf(userdata).text += ' ';
    else
        endWith(outputOf(userdata).text, '\n');
    return 0;
}

int ignoreSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int appendText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userdata)
{
    Output &output = outputOf(userdata);
    const QByteArrayView piece(text, qsizetype(size));
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        output.text += ' ';
        break;
    case MD_TEXT_NULLCHAR:
        output.text += "\uFFFD";
        break;
    case MD_TEXT_ENTITY:
        appendEntity(output.text, piece.toByteArray());
        break;
    case MD_TEXT_HTML:
        appendHtml(output, piece);
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        output.text += piece;
        break;
    }
    return 0;
}

} // namespace

QString markdownToPlainText(QStringView markdown)
{
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = ignoreSpan;
    parser.leave_span = ignoreSpan;
    parser.text = appendText;

    const QByteArray source = markdown.toUtf8();
    Output output;
    output.text.reserve(source.size());
    // md4c fails only for want of memory; the source itself is then the best text there is.
    if (md_parse(source.constData(), MD_SIZE(source.size()), &parser, &output) != 0)
        return markdown.toString();
    return QString::fromUtf8(output.text).trimmed();
}
