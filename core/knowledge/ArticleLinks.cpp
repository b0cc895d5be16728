#include "core/knowledge/ArticleLinks.h"

#include "core/knowledge/MarkdownSplitter.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArticleLinks)
};

int ignoreBlock(MD_BLOCKTYPE, void *, void *)
{
    return 0;
}

int ignoreSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int ignoreText(MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *)
{
    return 0;
}

int takeLink(MD_SPANTYPE type, void *detail, void *userdata)
{
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &href = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        static_cast<QStringList *>(userdata)->append(QString::fromUtf8(href.text, qsizetype(href.size)));
    }
    return 0;
}

/// The targets of all links in a text, in order.
QStringList linksIn(const QString &markdown)
{
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = ignoreBlock;
    parser.leave_block = ignoreBlock;
    parser.enter_span = takeLink;
    parser.leave_span = ignoreSpan;
    parser.text = ignoreText;
    const QByteArray source = markdown.toUtf8();
    QStringList links;
    // md4c fails only for want of memory; what was found until then is told.
    if (md_parse(source.constData(), MD_SIZE(source.size()), &parser, &links) != 0)
        return links;
    return links;
}

QString problemOf(const KnowledgeIndex &index, const QString &file, const QString &target)
{
    const LinkPlace place = placeOfLink(file, target);
    if (place.file.isEmpty())
        return {};
    if (!index.article(place.file))
        return Words::tr("There is no article %1.").arg(place.file);
    if (!place.anchor.isEmpty() && headingOfAnchor(index, place.file, place.anchor).isEmpty())
        return Words::tr("%1 has no heading “%2”.").arg(place.file, place.anchor);
    return {};
}

} // namespace

LinkPlace placeOfLink(const QString &file, const QString &target)
{
    const QUrl url(target, QUrl::TolerantMode);
    if (!url.isValid() || !url.scheme().isEmpty() || !url.host().isEmpty() || target.startsWith(u'/'))
        return {};
    const QString anchor = url.fragment(QUrl::FullyDecoded).toLower();
    if (url.path().isEmpty())
        return anchor.isEmpty() ? LinkPlace{} : LinkPlace{file, anchor};
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.endsWith(u".md"_s, Qt::CaseInsensitive))
        return {};
    const QString folder = file.contains(u'/') ? file.section(u'/', 0, -2) + u'/' : QString();
    return {QDir::cleanPath(folder + path), anchor};
}

QString headingOfAnchor(const KnowledgeIndex &index, const QString &file, const QString &anchor)
{
    if (const Passage *passage = index.passage(file + u'#' + anchor))
        return passage->heading;
    // A heading with nothing but headings below it has no passage of its own.
    for (const Passage &passage : index.passagesOf(file)) {
        for (const QString &heading : passage.headingPath.split(u" › "_s)) {
            if (slugOf(heading) == anchor)
                return heading;
        }
    }
    return {};
}

std::vector<BrokenLink> brokenLinks(const KnowledgeIndex &index)
{
    std::vector<BrokenLink> broken;
    for (const Article &article : index.articles()) {
        qsizetype from = 0;
        for (const QString &target : linksIn(article.text)) {
            // md4c tells no places: links come in order, so each is looked for behind the one before.
            const qsizetype found = article.text.indexOf(target, from);
            if (found >= 0)
                from = found + target.size();
            const QString reason = problemOf(index, article.file, target);
            if (reason.isEmpty())
                continue;
            const int line = int(QStringView(article.text).left(std::max<qsizetype>(found, 0)).count(u'\n')) + 1;
            broken.push_back({article.file, line, target, reason});
        }
    }
    return broken;
}
