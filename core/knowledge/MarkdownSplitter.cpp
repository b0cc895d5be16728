#include "core/knowledge/MarkdownSplitter.h"

#include "core/knowledge/MarkdownBlocks.h"
#include "core/knowledge/MarkdownText.h"
#include "core/knowledge/Wordings.h"
#include "core/knowledge/Words.h"

#include <QFileInfo>
#include <QSet>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkdownBlock::Kind;

constexpr int EnoughWords = 150; ///< a part this long may end
constexpr int MostWords = 250; ///< a part ends before it grows beyond
constexpr qsizetype LongestHeading = 300; ///< in characters; what is longer is no name for a passage

const QString PathSeparator = u" › "_s;

/// What must stay together: blocks from the first to the last character.
struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    int words = 0;
};

struct Section {
    int level = 0; ///< 0 before the first heading
    QString heading;
    qsizetype start = 0; ///< of the heading
    std::vector<MarkdownBlock> blocks;
};

QString plainHeading(QStringView source)
{
    return markdownToPlainText(source).simplified().left(LongestHeading);
}

std::vector<Section> sectionsOf(const QString &text)
{
    std::vector<Section> sections(1);
    for (const MarkdownBlock &block : markdownBlocks(text)) {
        if (block.kind == Kind::Heading) {
            const QStringView source = QStringView(text).mid(block.start, block.end - block.start);
            sections.push_back({block.level, plainHeading(source), block.start, {}});
        } else if (block.kind != Kind::Rule) {
            sections.back().blocks.push_back(block);
        }
    }
    return sections;
}

/// A paragraph too long for one passage falls apart at the ends of its sentences.
void appendSentences(std::vector<Piece> &pieces, const QString &text, const MarkdownBlock &block)
{
    const QStringView paragraph = QStringView(text).mid(block.start, block.end - block.start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph.constData(), paragraph.size());
    qsizetype start = 0;
    while (start < paragraph.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? paragraph.size() : next;
        const qsizetype length = paragraph.mid(start, end - start).trimmed().size();
        if (length > 0) {
            const qsizetype from = block.start + start;
            pieces.push_back({from, from + length, countWords(paragraph.mid(start, end - start))});
        }
        start = end;
    }
}

bool staysWithIntroduction(Kind kind)
{
    return kind == Kind::List || kind == Kind::Table || kind == Kind::Code;
}

std::vector<Piece> piecesOf(const QString &text, const std::vector<MarkdownBlock> &blocks)
{
    std::vector<Piece> pieces;
    bool afterParagraph = false;
    for (const MarkdownBlock &block : blocks) {
        const int words = countWords(QStringView(text).mid(block.start, block.end - block.start));
        if (afterParagraph && staysWithIntroduction(block.kind)) {
            pieces.back().end = block.end;
            pieces.back().words += words;
        } else if (block.kind == Kind::Paragraph && words > MostWords) {
            appendSentences(pieces, text, block);
        } else {
            pieces.push_back({block.start, block.end, words});
        }
        afterParagraph = block.kind == Kind::Paragraph;
    }
    return pieces;
}

/// Joins pieces into parts of a readable length.
std::vector<Piece> partsOf(const std::vector<Piece> &pieces)
{
    int wordsLeft = 0;
    for (const Piece &piece : pieces)
        wordsLeft += piece.words;

    std::vector<Piece> parts;
    bool full = true;
    for (const Piece &piece : pieces) {
        if (full || parts.back().words + piece.words > MostWords) {
            parts.push_back(piece);
        } else {
            parts.back().end = piece.end;
            parts.back().words += piece.words;
        }
        wordsLeft -= piece.words;
        // A short rest is not worth a passage of its own.
        full = parts.back().words >= EnoughWords && parts.back().words + wordsLeft > MostWords;
    }
    return parts;
}

class Splitter
{
public:
    explicit Splitter(const Article &article) : m_article(article), m_wordings(wordingsIn(article.asked)) { }

    std::vector<Passage> split()
    {
        const std::vector<Section> sections = sectionsOf(m_article.text);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const Section &section = sections[i];
            enter(section);
            const bool holdsDeeper = i + 1 < sections.size() && sections[i + 1].level > section.level;
            if (!section.blocks.empty())
                appendParts(section);
            else if (section.level > 0 && !holdsDeeper)
                appendBareHeading(section);
        }
        return std::move(m_passages);
    }

private:
    void enter(const Section &section)
    {
        while (!m_above.empty() && m_above.back()->level >= section.level)
            m_above.pop_back();
        if (section.level > 0)
            m_above.push_back(&section);
    }

    QString headingPath() const
    {
        QString path = m_article.title;
        for (const Section *section : m_above) {
            if (section->heading != m_article.title)
                path += PathSeparator + section->heading;
        }
        return path;
    }

    QString takeId(const QString &slug)
    {
        int &count = m_slugs[slug];
        QString name;
        do
            name = ++count == 1 ? slug : slug + QChar(u'-') + QString::number(count);
        while (m_taken.contains(name));
        m_taken.insert(name);
        return m_article.file + QChar(u'#') + name;
    }

    void append(const Section &section, qsizetype start, qsizetype textStart, qsizetype end)
    {
        Passage passage;
        passage.id = takeId(section.level > 0 ? slugOf(section.heading) : u"top"_s);
        passage.file = m_article.file;
        passage.heading = section.heading.isEmpty() ? m_article.title : section.heading;
        passage.headingPath = headingPath();
        passage.text = m_article.text.mid(textStart, end - textStart);
        passage.start = start;
        passage.end = end;
        passage.wordings = m_wordings.value(passage.id.mid(m_article.file.size() + 1));
        m_passages.push_back(std::move(passage));
    }

    void appendParts(const Section &section)
    {
        const std::vector<Piece> parts = partsOf(piecesOf(m_article.text, section.blocks));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool withHeading = i == 0 && section.level > 0;
            append(section, withHeading ? section.start : parts[i].start, parts[i].start, parts[i].end);
        }
    }

    void appendBareHeading(const Section &section)
    {
        qsizetype end = section.start;
        while (end < m_article.text.size() && m_article.text[end] != QChar(u'\n')
               && m_article.text[end] != QChar(u'\r'))
            ++end;
        append(section, section.start, end, end);
    }

    const Article &m_article;
    QHash<QString, QStringList> m_wordings;
    std::vector<Passage> m_passages;
    std::vector<const Section *> m_above;
    QHash<QString, int> m_slugs;
    QSet<QString> m_taken;
};

} // namespace

QString slugOf(const QString &heading)
{
    QString slug;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar(u'_'))
            slug += c;
        else if ((c.isSpace() || c.category() == QChar::Punctuation_Dash) && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += QChar(u'-');
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"section"_s : slug;
}

QString articleTitle(const QString &file, const QString &text)
{
    for (const MarkdownBlock &block : markdownBlocks(text)) {
        if (block.kind != Kind::Heading)
            continue;
        const QString title = plainHeading(QStringView(text).mid(block.start, block.end - block.start));
        if (!title.isEmpty())
            return title;
    }
    return QFileInfo(file).completeBaseName();
}

std::vector<Passage> splitArticle(const Article &article)
{
    return Splitter(article).split();
}
