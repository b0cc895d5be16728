#include "core/knowledge/ArticleFolder.h"

#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/knowledge/MarkdownSplitter.h"
#include "core/knowledge/Wordings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr int DeepestFolder = 32;
const QString UnansweredFile = u"unanswered.asked"_s;
constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

/// Where the translations of this file are kept.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ArticleFolder)
};

bool isArticleName(const QString &name)
{
    return name.endsWith(u".md"_s, Qt::CaseInsensitive);
}

FileStamp stampOf(const QFileInfo &info)
{
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

/// A file's text as it is kept in Article::text, without byte order mark and with lines ending in LF, and what is
/// needed to write it back as it was.
struct FileText {
    QString text;
    bool hasByteOrderMark = false;
    bool endsLinesWithCrLf = false;
};

Result<FileText> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Refused, Say::tr("cannot be opened: %1").arg(file.errorString()));
    QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Refused, Say::tr("cannot be read: %1").arg(file.errorString()));
    if (bytes.size() > LargestFile)
        return fail(Error::Kind::Invalid, Say::tr("is larger than 4 MiB"));
    FileText read;
    read.hasByteOrderMark = bytes.startsWith(ByteOrderMark);
    read.endsLinesWithCrLf = bytes.contains("\r\n");
    if (read.hasByteOrderMark)
        bytes.remove(0, qsizetype(std::size(ByteOrderMark)) - 1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(Error::Kind::Corrupt, Say::tr("is not UTF-8 text"));
    read.text = sanitizeText(text);
    return read;
}

class FolderReader
{
public:
    FolderReader(const QString &folder, const FolderReading &previous)
        : m_root(folder)
        , m_canonicalRoot(QFileInfo(folder).canonicalFilePath())
        , m_previous(previous)
    {
        for (const Article &article : previous.articles)
            m_known.insert(article.file, &article);
    }

    FolderReading read()
    {
        readFolder(QString(), 0);
        if (const QFileInfo info(m_root.filePath(UnansweredFile)); info.isFile() && !leadsOut(info)) {
            const QString before = m_previous.unanswered.join(QChar(u'\n'));
            m_reading.unanswered = linesIn(textOf(UnansweredFile, info, &before).value_or(QString()));
        }
        std::ranges::sort(m_reading.articles, {}, &Article::file);
        return std::move(m_reading);
    }

private:
    bool leadsOut(const QFileInfo &info) const
    {
        if (!info.isSymLink())
            return false;
        const QString target = info.canonicalFilePath();
        return target != m_canonicalRoot && !target.startsWith(m_canonicalRoot + QChar(u'/'));
    }

    void readFolder(const QString &below, int depth)
    {
        const QDir folder(m_root.filePath(below));
        const QString canonical = folder.canonicalPath();
        // A link to a folder above would never end.
        if (depth > DeepestFolder || m_visited.contains(canonical))
            return;
        m_visited.insert(canonical);
        m_reading.folders += folder.absolutePath();
        if (!QFileInfo(folder.absolutePath()).isReadable()) {
            addProblem(below, Say::tr("cannot be opened: no permission"));
            return;
        }
        const auto filter = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot;
        for (const QFileInfo &info : folder.entryInfoList(filter, QDir::Name)) {
            const QString name = below.isEmpty() ? info.fileName() : below + QChar(u'/') + info.fileName();
            if (leadsOut(info))
                continue;
            if (info.isDir())
                readFolder(name, depth + 1);
            else if (isArticleName(name))
                readFile(name, info);
        }
    }

    void readFile(const QString &name, const QFileInfo &info)
    {
        const Article *known = m_known.value(name);
        const std::optional<QString> text = textOf(name, info, known ? &known->text : nullptr);
        if (!text)
            return;
        Article article{name, known && known->text == *text ? known->title : articleTitle(name, *text), *text,
                        m_reading.stamps.value(name).modifiedAt};
        readWordings(article, QFileInfo(info.path() + QChar(u'/') + info.completeBaseName() + u".asked"_s));
        m_reading.articles.push_back(std::move(article));
    }

    void readWordings(Article &article, const QFileInfo &info)
    {
        if (!info.isFile() || leadsOut(info))
            return;
        const QString name = article.file.chopped(QFileInfo(article.file).suffix().size()) + u"asked"_s;
        const Article *known = m_known.value(article.file);
        article.asked = textOf(name, info, known ? &known->asked : nullptr).value_or(QString());
        QHash<QString, QStringList> wordings = wordingsIn(article.asked);
        for (const Passage &passage : splitArticle(article))
            wordings.remove(passage.id.mid(article.file.size() + 1));
        for (auto it = wordings.cbegin(); it != wordings.cend(); ++it)
            addProblem(name, Say::tr("the article has no section “%1”").arg(it.key()));
    }

    /// Of a file, or what was read of it before when it is still the same; nothing when it cannot be read.
    std::optional<QString> textOf(const QString &name, const QFileInfo &info, const QString *before)
    {
        m_reading.files += info.absoluteFilePath();
        const FileStamp stamp = stampOf(info);
        if (before == nullptr || !m_previous.stamps.contains(name) || m_previous.stamps.value(name) != stamp) {
            const Result<FileText> read = readText(info.absoluteFilePath());
            if (!read) {
                addProblem(name, read.error().message);
                return {};
            }
            m_reading.stamps.insert(name, stamp);
            return read->text;
        }
        m_reading.stamps.insert(name, stamp);
        return *before;
    }

    void addProblem(const QString &name, const QString &reason)
    {
        //: A file name and what is wrong with it, such as "pricing.md: is not UTF-8 text"
        m_reading.problems += Say::tr("%1: %2").arg(name, reason);
    }

    QDir m_root;
    QString m_canonicalRoot;
    const FolderReading &m_previous;
    QHash<QString, const Article *> m_known;
    QSet<QString> m_visited;
    FolderReading m_reading;
};

/// Whether the name stays below the folder, also when links are followed.
bool staysInside(const QString &folder, const QString &file)
{
    if (QDir::isAbsolutePath(file) || file.contains(QChar(u'\\')) || file.contains(QChar(u'\0')))
        return false;
    const QString clean = QDir::cleanPath(file);
    if (clean != file || clean.startsWith(u'.') || clean.contains(u"/."_s))
        return false;
    // The deepest part that exists must really be inside: a link may lead elsewhere.
    const QString root = QFileInfo(folder).canonicalFilePath();
    QFileInfo info(QDir(folder).filePath(file));
    if (info.isSymLink() && !info.exists())
        return false;
    while (!info.exists())
        info.setFile(info.path());
    const QString real = info.canonicalFilePath();
    return real == root || real.startsWith(root + QChar(u'/'));
}

} // namespace

Result<FolderReading> readArticleFolder(const QString &folder, const FolderReading &previous)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir()) {
        return fail(Error::Kind::NotFound,
                    Say::tr("The knowledge folder “%1” does not exist. Choose another one in Settings.").arg(folder));
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return fail(Error::Kind::Refused,
                    Say::tr("The knowledge folder “%1” may not be read. Check its permissions.").arg(folder));
    }
    return FolderReader(folder, previous).read();
}

Result<void> saveArticle(const QString &folder, const QString &file, const QString &text, const QString &expectedText)
{
    if (!isArticleName(file) || QFileInfo(file).completeBaseName().isEmpty())
        return fail(Error::Kind::Invalid, Say::tr("The name of an article ends in .md."));
    if (!QFileInfo(folder).isDir())
        return fail(Error::Kind::NotFound, Say::tr("The knowledge folder “%1” does not exist.").arg(folder));
    if (!staysInside(folder, file))
        return fail(Error::Kind::Invalid, Say::tr("“%1” is not a name below the knowledge folder.").arg(file));

    const QString path = QDir(folder).filePath(file);
    FileText before;
    if (QFileInfo::exists(path)) {
        const Result<FileText> now = readText(path);
        if (!now) {
            return fail(now.error().kind,
                        Say::tr("“%1” was not saved: the file on disk %2.").arg(file, now.error().message));
        }
        if (expectedText.isEmpty() && !now->text.isEmpty()) {
            return fail(Error::Kind::Conflict,
                        Say::tr("There is already an article “%1”. Nothing was overwritten.").arg(file), now->text);
        }
        if (now->text != sanitizeText(expectedText)) {
            return fail(Error::Kind::Conflict,
                        Say::tr("“%1” was changed on disk meanwhile. Nothing was overwritten.").arg(file), now->text);
        }
        before = *now;
    } else if (!expectedText.isEmpty()) {
        return fail(Error::Kind::Conflict, Say::tr("“%1” was removed meanwhile. Nothing was written.").arg(file));
    }

    QByteArray bytes = sanitizeText(text).toUtf8();
    if (before.endsLinesWithCrLf)
        bytes.replace("\n", "\r\n");
    if (before.hasByteOrderMark)
        bytes.prepend(ByteOrderMark);
    if (bytes.size() > LargestFile)
        return fail(Error::Kind::Invalid, Say::tr("An article may be 4 MiB long at most."));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::Kind::Refused, Say::tr("The folder of “%1” cannot be made.").arg(file));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !commitWhole(out))
        return fail(Error::Kind::Refused, Say::tr("“%1” was not saved: %2").arg(file, out.errorString()));
    return {};
}

Result<QStringList> addArticles(const QString &folder, const QStringList &paths)
{
    struct Added {
        QString name;
        QString text;
    };
    std::vector<Added> all;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool isSpelledOut = file.suffix().compare(u"markdown"_s, Qt::CaseInsensitive) == 0;
        const QString name = isSpelledOut ? file.completeBaseName() + u".md"_s : file.fileName();
        if (!isArticleName(name))
            return fail(Error::Kind::Invalid, Say::tr("“%1” is no Markdown file (.md). Nothing was added.").arg(name));
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            return fail(
                Error::Kind::Conflict,
                Say::tr("There is already an article “%1”. Nothing was added; rename one of the two.").arg(name));
        const Result<FileText> read = readText(path);
        if (!read)
            return fail(read.error().kind, Say::tr("“%1” %2. Nothing was added.").arg(name, read.error().message));
        all.push_back({name, read->text});
    }
    QStringList names;
    for (const Added &added : all) {
        if (const auto saved = saveArticle(folder, added.name, added.text, {}); !saved)
            return fail(saved.error());
        names += added.name;
    }
    return names;
}
