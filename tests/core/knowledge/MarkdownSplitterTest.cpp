#include "core/knowledge/MarkdownSplitter.h"
#include "core/base/Text.h"
#include "core/knowledge/MarkdownBlocks.h"
#include "core/knowledge/MarkdownText.h"
#include "core/knowledge/Words.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text)
{
    return {u"guide.md"_s, articleTitle(u"guide.md"_s, text), text, 0};
}

QStringList idsOf(const std::vector<Passage> &passages)
{
    QStringList ids;
    for (const Passage &passage : passages)
        ids += passage.id.section(u'#', 1);
    return ids;
}

QString sentences(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Sentence number %1 has exactly seven words. "_s.arg(i);
    return text.trimmed();
}

QString numbered(int count, const QString &line)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += line.arg(i) + u'\n';
    return text;
}

/// The levels of the top-level headings as md4c sees them.
QList<int> headingsOfMd4c(const QString &text)
{
    struct Seen {
        QList<int> levels;
        int depth = 0;
    };
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *userdata) {
        auto *seen = static_cast<Seen *>(userdata);
        if (type == MD_BLOCK_H && seen->depth == 1) // inside the document only
            seen->levels += int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        ++seen->depth;
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *userdata) {
        --static_cast<Seen *>(userdata)->depth;
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = parser.enter_span;
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    const QByteArray source = text.toUtf8();
    Seen seen;
    md_parse(source.constData(), MD_SIZE(source.size()), &parser, &seen);
    return seen.levels;
}

QList<int> headingsOfBlocks(const QString &text)
{
    QList<int> levels;
    for (const MarkdownBlock &block : markdownBlocks(text)) {
        if (block.kind == MarkdownBlock::Kind::Heading)
            levels += block.level;
    }
    return levels;
}

} // namespace

class MarkdownSplitterTest : public QObject
{
    Q_OBJECT

private:
    /// What holds for the passages of any text at all.
    static void checkPlaces(const Article &article, const std::vector<Passage> &passages)
    {
        QSet<QString> ids;
        qsizetype before = 0;
        for (const Passage &passage : passages) {
            QVERIFY2(passage.start >= before, qPrintable(passage.id));
            QVERIFY2(passage.end > passage.start, qPrintable(passage.id));
            QVERIFY2(passage.end <= article.text.size(), qPrintable(passage.id));
            QVERIFY2(article.text.mid(passage.start, passage.end - passage.start).endsWith(passage.text),
                     qPrintable(passage.id));
            QVERIFY2(!ids.contains(passage.id), qPrintable(passage.id));
            QVERIFY(passage.id.startsWith(article.file + u'#'));
            QCOMPARE(passage.file, article.file);
            ids.insert(passage.id);
            before = passage.end;
        }
    }

private Q_SLOTS:
    void passagesOfAnArticle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("sources"); // article.text from start to end

        QTest::newRow("two headings") << u"# One\n\nFirst.\n\n## Two\n\nSecond.\n"_s << QStringList{u"one"_s, u"two"_s}
                                      << QStringList{u"# One\n\nFirst."_s, u"## Two\n\nSecond."_s};
        QTest::newRow("no heading") << u"Just a text.\n"_s << QStringList{u"top"_s} << QStringList{u"Just a text."_s};
        QTest::newRow("text before the heading") << u"Hello.\n\n# One\nFirst."_s << QStringList{u"top"_s, u"one"_s}
                                                 << QStringList{u"Hello."_s, u"# One\nFirst."_s};
        QTest::newRow("underlined headings")
            << u"One\n===\nFirst.\n\nTwo\n---\nSecond."_s << QStringList{u"one"_s, u"two"_s}
            << QStringList{u"One\n===\nFirst."_s, u"Two\n---\nSecond."_s};
        QTest::newRow("repeated headings")
            << u"# A\n1\n# A\n2\n# A-2\n3\n# A\n4"_s << QStringList{u"a"_s, u"a-2"_s, u"a-2-2"_s, u"a-3"_s}
            << QStringList{u"# A\n1"_s, u"# A\n2"_s, u"# A-2\n3"_s, u"# A\n4"_s};
        QTest::newRow("heading that only holds others")
            << u"# A\n\n## B\n\nText."_s << QStringList{u"b"_s} << QStringList{u"## B\n\nText."_s};
        QTest::newRow("heading without a text")
            << u"# A\n\nText.\n\n## B\n"_s << QStringList{u"a"_s, u"b"_s} << QStringList{u"# A\n\nText."_s, u"## B"_s};
        QTest::newRow("front matter") << u"---\ntitle: X\n# no heading\n---\n# A\nText."_s << QStringList{u"a"_s}
                                      << QStringList{u"# A\nText."_s};
        QTest::newRow("front matter without an end") << u"---\ntitle\n\n# A\nText."_s << QStringList{u"top"_s, u"a"_s}
                                                     << QStringList{u"title"_s, u"# A\nText."_s};
        QTest::newRow("fence hides a heading") << u"# A\n```\n# not one\n```\nText."_s << QStringList{u"a"_s}
                                               << QStringList{u"# A\n```\n# not one\n```\nText."_s};
        QTest::newRow("fence without an end")
            << u"# A\n~~~\n# not one\n"_s << QStringList{u"a"_s} << QStringList{u"# A\n~~~\n# not one"_s};
        QTest::newRow("comment hides a heading")
            << u"# A\n<!--\n# not one\n-->\n# B\nText"_s << QStringList{u"a"_s, u"b"_s}
            << QStringList{u"# A\n<!--\n# not one\n-->"_s, u"# B\nText"_s};
        QTest::newRow("CR LF") << u"# A\r\n\r\nText.\r\n\r\n# B\r\nMore.\r\n"_s << QStringList{u"a"_s, u"b"_s}
                               << QStringList{u"# A\r\n\r\nText."_s, u"# B\r\nMore."_s};
        QTest::newRow("no letters in the heading")
            << u"# !!!\nText."_s << QStringList{u"section"_s} << QStringList{u"# !!!\nText."_s};
        // As GitHub has it; md4c takes the heading for a row of the table.
        QTest::newRow("heading after a table")
            << u"# A\n| a |\n|---|\n| 1 |\n# B\nText."_s << QStringList{u"a"_s, u"b"_s}
            << QStringList{u"# A\n| a |\n|---|\n| 1 |"_s, u"# B\nText."_s};
        QTest::newRow("other scripts") << u"# Größe & Maß\nText.\n# 価格 プラン\n本文\n# \U0001F600 Smile\nText."_s
                                       << QStringList{u"größe-maß"_s, u"価格-プラン"_s, u"\U0001F600-smile"_s}
                                       << QStringList{u"# Größe & Maß\nText."_s, u"# 価格 プラン\n本文"_s,
                                                      u"# \U0001F600 Smile\nText."_s};
        QTest::newRow("nothing") << QString() << QStringList{} << QStringList{};
        QTest::newRow("blank lines only") << u"\n \n\t\n"_s << QStringList{} << QStringList{};
    }

    void passagesOfAnArticle()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QFETCH(QStringList, sources);
        const Article article = articleOf(text);
        const std::vector<Passage> passages = splitArticle(article);
        QCOMPARE(idsOf(passages), ids);
        QStringList found;
        for (const Passage &passage : passages)
            found += text.mid(passage.start, passage.end - passage.start);
        QCOMPARE(found, sources);
        checkPlaces(article, passages);
    }

    void headingsAreReadable()
    {
        const Article article =
            articleOf(u"# The *Guide* &amp; more\nText.\n## `Part` [one](x.md)\nText.\n### Deep\nText."_s);
        const std::vector<Passage> passages = splitArticle(article);
        QCOMPARE(passages.size(), std::size_t(3));
        QCOMPARE(article.title, u"The Guide & more"_s);
        QCOMPARE(passages[0].headingPath, u"The Guide & more"_s);
        QCOMPARE(passages[1].heading, u"Part one"_s);
        QCOMPARE(passages[2].headingPath, u"The Guide & more › Part one › Deep"_s);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("first heading") << u"text\n\n## Second level\n\n# First"_s << u"Second level"_s;
        QTest::newRow("empty heading") << u"#\n\n# Real"_s << u"Real"_s;
        QTest::newRow("no heading") << u"text"_s << u"set.up"_s;
        QTest::newRow("in code") << u"```\n# no\n```"_s << u"set.up"_s;
    }

    void titles()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QCOMPARE(articleTitle(u"mail/set.up.md"_s, text), title);
    }

    void staysWhole_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<int>("passages"); // with two paragraphs of 175 words around it
        QTest::newRow("table") << u"| A | B |\n| --- | --- |\n"_s + numbered(150, u"| row %1 | two words |"_s) << 2;
        QTest::newRow("list") << numbered(150, u"- item %1 with words"_s) << 2;
        QTest::newRow("loose nested list") << numbered(60, u"1. item %1\n\n   - inner\n\n   more of it\n"_s) << 2;
        QTest::newRow("code") << u"```\n"_s + numbered(200, u"call %1\n"_s) + u"```"_s << 2;
        QTest::newRow("indented code") << numbered(200, u"    call %1\n"_s) << 2;
        QTest::newRow("quote") << numbered(200, u"> said %1\n> "_s) << 3;
    }

    void staysWhole()
    {
        QFETCH(QString, block);
        QFETCH(int, passages);
        const QString text = u"# A\n\n"_s + sentences(25) + u"\n\n"_s + block + u"\n\n"_s + sentences(25);
        const Article article = articleOf(text);
        const std::vector<Passage> found = splitArticle(article);
        checkPlaces(article, found);
        QCOMPARE(int(found.size()), passages);
        const auto holds = [whole = block.trimmed()](const Passage &passage) { return passage.text.contains(whole); };
        QCOMPARE(std::ranges::count_if(found, holds), 1);
    }

    void longTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"# A\n\n"_s + numbered(40, sentences(8) + u" %1\n"_s);
        QTest::newRow("one paragraph") << u"# A\n\n"_s + sentences(300);
        QTest::newRow("one paragraph, no heading") << sentences(300);
    }

    void longTextIsCut()
    {
        QFETCH(QString, text);
        const Article article = articleOf(text);
        const std::vector<Passage> passages = splitArticle(article);
        checkPlaces(article, passages);
        QVERIFY(passages.size() > 6);
        QString kept;
        for (const Passage &passage : passages) {
            QVERIFY2(countWords(passage.text) <= 250, qPrintable(passage.id));
            QVERIFY2(countWords(passage.text) >= 90, qPrintable(passage.id));
            kept += passage.text.simplified() + u' ';
        }
        const QString whole = text.startsWith(u'#') ? text.mid(3) : text;
        QCOMPARE(kept.simplified(), whole.simplified());
        QVERIFY(passages[1].id.endsWith(u"-2"_s));
    }

    /// Nothing in a file may hang, crash or be lost.
    void hostileText_data()
    {
        QTest::addColumn<QString>("text");
        const QString a = u"# A\n\n"_s;
        QTest::newRow("a line of a megabyte") << a + QString(1'000'000, u'x');
        QTest::newRow("a megabyte of words") << a + u"word "_s.repeated(200'000);
        QTest::newRow("a megabyte of brackets") << a + QString(1'000'000, u'[');
        QTest::newRow("a megabyte of stars") << a + u"*a "_s.repeated(333'000);
        QTest::newRow("a megabyte of backticks") << a + u"`a"_s.repeated(500'000);
        QTest::newRow("a megabyte of quotes") << a + QString(1'000'000, u'>');
        QTest::newRow("nested lists") << a + u"- "_s.repeated(10'000) + u"end"_s;
        QTest::newRow("a megabyte of angles") << a + QString(1'000'000, u'<');
        QTest::newRow("a megabyte of pipes") << a + QString(500'000, u'|') + u"\n"_s + u"|-"_s.repeated(250'000);
        QTest::newRow("a heading of a megabyte") << u"# "_s + u"word "_s.repeated(200'000) + u"\ntext"_s;
        QTest::newRow("many headings") << u"# A\ntext\n"_s.repeated(20'000);
        QTest::newRow("NUL") << sanitizeText(a + u"one"_s + QChar(0) + u"two"_s);
        QTest::newRow("invalid UTF-8") << sanitizeUtf8("# A\n\n\xff\xfe text \xc3");
        QTest::newRow("lone surrogate") << a + u"one "_s + QChar(0xD83D) + u" two"_s;
        QTest::newRow("no spaces") << a + u"価格"_s.repeated(100'000);
        QTest::newRow("combining marks") << a + u"e"_s + QString(100'000, QChar(0x0301));
    }

    void hostileText()
    {
        QFETCH(QString, text);
        const Article article = articleOf(text);
        const std::vector<Passage> passages = splitArticle(article);
        checkPlaces(article, passages);
        QVERIFY(!passages.empty());
        for (const Passage &passage : passages) {
            QVERIFY(passage.id.size() < 400);
            QVERIFY(passage.headingPath.size() < 1000);
        }
        QVERIFY(markdownToPlainText(text).size() <= text.size());
    }

    /// The offsets are ours, the words md4c's: both must see the same structure.
    void sameHeadingsAsMd4c_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("levels") << u"# 1\n## 2\n###### 6\n####### seven\n#no\n#\n   ### 3\n    # code"_s;
        QTest::newRow("underlines") << u"a\n===\nb\n---\n\n---\nc\nd\n=\n\ne\n- -\nf\n=x"_s;
        QTest::newRow("closing marks") << u"# a #\n## b ##  \n### c#"_s;
        QTest::newRow("lists") << u"- # in list\n- b\n# out\n1. x\n   # in\n2. y\n\n# out"_s;
        QTest::newRow("rule ends a list") << u"- a\n---\n# b\n* c\n***\n# d"_s;
        QTest::newRow("quotes") << u"> # in\n# out\n> text\nlazy\n===\n# out"_s;
        QTest::newRow("fences") << u"```\n# no\n````\n# a\n~~~ x\n# no\n```\n# no\n~~~\n# b\n``` `\n# c"_s;
        QTest::newRow("indented code") << u"text\n    # not code, not a heading\n\n    # code\n# a\n    # code\n# b"_s;
        QTest::newRow("html")
            << u"<div>\n# no\n\n# a\n<!-- x\n# no\n\n# no -->\n# b\n<pre>\n\n# no\n</pre>\n# c\n<b>\n# d"_s;
        QTest::newRow("a tag alone") << u"<b>\n# no\n\ntext\n<b>\n# a\n<https://example.com>\n# b"_s;
        QTest::newRow("tables") << u"| a | b |\n|---|---|\n| 1 | 2 |\n\n# a\nx | y\n---|---\n1 | 2\n\nb\n---"_s;
        QTest::newRow("tabs") << u"#\ta\n\t# code\n-\t# in\n\n# b"_s;
        QTest::newRow("numbered text") << u"text\n2. no list\n===\n# b"_s;
        for (const QFileInfo &info : QDir(QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s).entryInfoList({u"*.md"_s})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(info.fileName())) << QString::fromUtf8(file.readAll());
        }
    }

    void sameHeadingsAsMd4c()
    {
        QFETCH(QString, text);
        const QList<int> headings = headingsOfBlocks(text);
        QVERIFY(!headings.isEmpty());
        QCOMPARE(headings, headingsOfMd4c(text));
    }

    void plainText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("emphasis") << u"a **bold** and `code`"_s << u"a bold and code"_s;
        QTest::newRow("link") << u"see [the page](https://example.com/x) now"_s << u"see the page now"_s;
        QTest::newRow("image") << u"![a chart](c.png)"_s << u"a chart"_s;
        QTest::newRow("list") << u"1. one\n2. two"_s << u"one\ntwo"_s;
        QTest::newRow("table") << u"| A | B |\n|---|---|\n| 1 | 2 |"_s << u"A B\n1 2"_s;
        QTest::newRow("soft break") << u"one\ntwo"_s << u"one two"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &amp; &#65;&#x42; &unknown; &#0;"_s << u"<b> & AB &unknown; \uFFFD"_s;
        QTest::newRow("html") << u"a <b class=\"x\">bold</b> word"_s << u"a bold word"_s;
        QTest::newRow("html over lines") << u"<div\nclass='x'>text\n</div>"_s << u"text"_s;
        QTest::newRow("escapes") << u"1 \\* 2"_s << u"1 * 2"_s;
        QTest::newRow("emoji") << u"\U0001F600 *ok*"_s << u"\U0001F600 ok"_s;
    }

    void plainText()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, plain);
        QCOMPARE(markdownToPlainText(markdown), plain);
    }
};

QTEST_GUILESS_MAIN(MarkdownSplitterTest)
#include "MarkdownSplitterTest.moc"
