#include "core/llm/PassageText.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isListItem(const QString &line)
{
    static const QRegularExpression item(uR"(^\s*([-*+]|\d{1,3}[.)])\s+)"_s);
    return item.match(line).hasMatch();
}

bool isTableRow(const QString &line)
{
    return line.trimmed().startsWith(QChar(u'|'));
}

bool isTableRule(const QString &line)
{
    static const QRegularExpression rule(uR"(^\s*\|?[\s:|-]+\|?\s*$)"_s);
    return line.contains(QChar(u'-')) && rule.match(line).hasMatch();
}

QStringList cellsOf(const QString &line)
{
    QString row = line.trimmed();
    if (row.startsWith(QChar(u'|')))
        row.remove(0, 1);
    if (row.endsWith(QChar(u'|')))
        row.chop(1);
    QStringList cells = row.split(QChar(u'|'));
    for (QString &cell : cells)
        cell = withoutMarkup(cell.trimmed());
    return cells;
}

QString tableText(const QStringList &lines)
{
    QStringList rows;
    const QStringList head = cellsOf(lines.first());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (isTableRule(lines[i]))
            continue;
        const QStringList cells = cellsOf(lines[i]);
        QStringList values;
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            // The first value is what a row is mostly about: a price, a limit. It needs no name before it.
            const bool needsName = cells.size() > 2 && column > 1 && column < head.size() && !head[column].isEmpty();
            values += needsName ? head[column].toLower() + u": "_s + cells[column] : cells[column];
        }
        rows += u"• "_s + cells.first() + u": "_s + values.join(u"; "_s);
    }
    return rows.join(QChar(u'\n'));
}

QString listText(const QStringList &lines)
{
    static const QRegularExpression bullet(uR"(^(\s*)[-*+]\s+)"_s);
    QStringList items;
    for (const QString &line : lines) {
        if (isListItem(line)) {
            QString item = line;
            item.replace(bullet, u"\\1• "_s);
            items += withoutMarkup(item);
        } else if (!items.isEmpty()) {
            items.last() += QChar(u' ') + withoutMarkup(line.trimmed());
        }
    }
    return items.join(QChar(u'\n'));
}

PassagePart partOf(PassagePart::Kind kind, const QStringList &lines)
{
    switch (kind) {
    case PassagePart::Kind::Table:
        return {kind, tableText(lines)};
    case PassagePart::Kind::List:
        return {kind, listText(lines)};
    case PassagePart::Kind::Code:
        return {kind, lines.join(QChar(u'\n'))};
    case PassagePart::Kind::Paragraph:
        break;
    }
    return {kind, withoutMarkup(lines.join(QChar(u' ')).simplified())};
}

} // namespace

QString withoutMarkup(const QString &markdown)
{
    static const QRegularExpression image(uR"(!\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression link(uR"(\[([^\]]+)\]\([^)]*\))"_s);
    static const QRegularExpression strong(uR"((\*\*|__)(?=\S)(.+?)(?<=\S)\1)"_s);
    static const QRegularExpression emphasis(uR"((?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*]))"_s);
    static const QRegularExpression code(uR"(`([^`]+)`)"_s);
    static const QRegularExpression escaped(uR"(\\([\\`*_{}\[\]()#+\-.!|>]))"_s);
    static const QString marks = u"*_`\\[]"_s;
    if (std::none_of(markdown.begin(), markdown.end(), [](QChar c) { return marks.contains(c); }))
        return markdown;
    QString text = markdown;
    text.replace(image, u"\\1"_s);
    text.replace(link, u"\\1"_s);
    text.replace(strong, u"\\2"_s);
    text.replace(emphasis, u"\\2"_s);
    text.replace(code, u"\\1"_s);
    text.replace(escaped, u"\\1"_s);
    return text;
}

std::vector<TableCell> tableCells(const QString &markdown)
{
    std::vector<TableCell> cells;
    QStringList head;
    int table = -1;
    const QStringList lines = markdown.split(QChar(u'\n'));
    for (const QString &line : lines) {
        if (!isTableRow(line)) {
            head.clear();
            continue;
        }
        if (head.isEmpty()) {
            head = cellsOf(line);
            ++table;
            continue;
        }
        if (isTableRule(line))
            continue;
        const QStringList row = cellsOf(line);
        for (qsizetype column = 1; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                cells.push_back({table, row.first(), column < head.size() ? head[column] : QString(), row[column]});
        }
    }
    return cells;
}

std::vector<PassagePart> passageParts(const QString &markdown)
{
    std::vector<PassagePart> parts;
    QStringList lines;
    PassagePart::Kind kind = PassagePart::Kind::Paragraph;
    const auto finish = [&] {
        if (!lines.isEmpty()) {
            PassagePart part = partOf(kind, lines);
            if (!part.text.trimmed().isEmpty())
                parts.push_back(std::move(part));
        }
        lines.clear();
        kind = PassagePart::Kind::Paragraph;
    };
    bool inFence = false;
    const QStringList all = markdown.split(QChar(u'\n'));
    for (const QString &line : all) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u"```"_s) || trimmed.startsWith(u"~~~"_s)) {
            finish();
            inFence = !inFence;
            kind = inFence ? PassagePart::Kind::Code : PassagePart::Kind::Paragraph;
        } else if (inFence) {
            lines += line;
        } else if (trimmed.isEmpty() || trimmed.startsWith(QChar(u'#'))) {
            // A list goes on over an empty line when another item follows; a heading inside a passage parts it.
            if (kind != PassagePart::Kind::List || trimmed.startsWith(QChar(u'#')))
                finish();
        } else if (isTableRow(line)) {
            if (kind != PassagePart::Kind::Table)
                finish();
            kind = PassagePart::Kind::Table;
            lines += line;
        } else if (isListItem(line)) {
            if (kind != PassagePart::Kind::List)
                finish();
            kind = PassagePart::Kind::List;
            lines += line;
        } else {
            const bool goesOn = kind == PassagePart::Kind::List && line.startsWith(QChar(u' '));
            if (kind != PassagePart::Kind::Paragraph && !goesOn)
                finish();
            lines += trimmed.startsWith(QChar(u'>')) ? trimmed.mid(1).trimmed() : line;
        }
    }
    finish();
    return parts;
}
