#include "core/knowledge/KnowledgeBase.h"

#include "core/knowledge/ArticleFolder.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;

} // namespace

class KnowledgeBaseTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(u"kb/"_s + name); }
    QString kb() const { return m_folder->filePath(u"kb"_s); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray onDisk(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList filesOf(const std::vector<Article> &articles)
    {
        QStringList files;
        for (const Article &article : articles)
            files += article.file;
        return files;
    }

    static bool finds(const KnowledgeBase &base, const QString &word) { return !base.index()->search(word).empty(); }

    static Result<void> wait(QFuture<Result<void>> future)
    {
        future.waitForFinished();
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"one.md"_s, "# One\n\nThe zebra.\n");
        write(u"sub/two.md"_s, "# Two\n\nThe walrus.\n");
    }

    void folderThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("missing") << u"none"_s;
        QTest::newRow("missing, and so is the one above") << u"none/deeper/still"_s;
        QTest::newRow("a file") << u"kb/one.md"_s;
    }

    void folderThatCannotBeRead()
    {
        QFETCH(QString, folder);
        KnowledgeBase base(m_folder->filePath(folder));
        QSignalSpy failed(&base, &KnowledgeBase::failed);
        QSignalSpy indexed(&base, &KnowledgeBase::indexed);
        base.start();
        QVERIFY(failed.wait(PatienceMs));
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.message.contains(m_folder->filePath(folder)));
        QVERIFY(indexed.isEmpty());
        QVERIFY(base.index()->articles().empty());
    }

    void noFolderAtAll()
    {
        const auto reading = readArticleFolder(QString());
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::NotFound);
    }

    void aMissingFolderIsWaitedFor_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("in one that is there") << u"later"_s;
        QTest::newRow("in one that is missing too") << u"later/still/later"_s;
    }

    void aMissingFolderIsWaitedFor()
    {
        QFETCH(QString, folder);
        KnowledgeBase base(m_folder->filePath(folder));
        QSignalSpy failed(&base, &KnowledgeBase::failed);
        base.start();
        QVERIFY(failed.wait(PatienceMs));
        QDir root(m_folder->path());
        QVERIFY(root.mkpath(QFileInfo(root.filePath(folder)).path()));
        QVERIFY(root.rename(u"kb"_s, folder));
        QTRY_VERIFY(finds(base, u"walrus"_s));
        QCOMPARE(failed.size(), 1);
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason"); // empty: served
        QTest::newRow("Latin-1") << u"bad.md"_s << QByteArray("# Gr\xfc\xdf e\n") << u"UTF-8"_s;
        QTest::newRow("cut in a character") << u"bad.md"_s << QByteArray("# A\n\xe2\x82") << u"UTF-8"_s;
        QTest::newRow("binary") << u"bad.md"_s << QByteArray("\x89PNG\r\n\x1a\n\x00\xff", 10) << u"UTF-8"_s;
        QTest::newRow("too large") << u"bad.md"_s << QByteArray(4 * 1024 * 1024 + 1, 'x') << u"4 MiB"_s;
        QTest::newRow("largest") << u"bad.md"_s << QByteArray(4 * 1024 * 1024, 'x') << QString();
        QTest::newRow("in a folder") << u"sub/bad.md"_s << QByteArray("\xff") << u"UTF-8"_s;
        QTest::newRow("empty") << u"bad.md"_s << QByteArray() << QString();
        QTest::newRow("NUL") << u"bad.md"_s << QByteArray("a\0b", 3) << QString();
        QTest::newRow("byte order mark") << u"bad.md"_s << QByteArray("\xEF\xBB\xBF# A\n") << QString();
    }

    void badFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        write(name, bytes);
        KnowledgeBase base(kb());
        QSignalSpy indexed(&base, &KnowledgeBase::indexed);
        base.start();
        QVERIFY(indexed.wait(PatienceMs));
        QVERIFY(finds(base, u"zebra"_s));
        QVERIFY(finds(base, u"walrus"_s));
        QCOMPARE(base.index()->article(name) != nullptr, reason.isEmpty());
        QCOMPARE(base.problems().size(), reason.isEmpty() ? 0 : 1);
        if (!reason.isEmpty()) {
            QVERIFY2(base.problems().first().startsWith(name + u": "_s), qPrintable(base.problems().first()));
            QVERIFY2(base.problems().first().contains(reason), qPrintable(base.problems().first()));
        }
    }

    void filesWithoutPermission()
    {
        write(u"closed.md"_s, "# Closed\n");
        QVERIFY(QFile::setPermissions(path(u"closed.md"_s), {}));
        if (QFile file(path(u"closed.md"_s)); file.open(QIODevice::ReadOnly))
            QSKIP("permissions do not bind this user");
        const auto reading = readArticleFolder(kb());
        QVERIFY(reading);
        QCOMPARE(filesOf(reading->articles), (QStringList{u"one.md"_s, u"sub/two.md"_s}));
        QCOMPARE(reading->problems.size(), 1);
        QVERIFY(reading->problems.first().startsWith(u"closed.md: "_s));
    }

    void foldersWithoutPermission()
    {
        QVERIFY(QFile::setPermissions(path(u"sub"_s), {}));
        if (QFileInfo(path(u"sub"_s)).isReadable())
            QSKIP("permissions do not bind this user");
        const auto reading = readArticleFolder(kb());
        QVERIFY(QFile::setPermissions(kb(), {}));
        const auto closed = readArticleFolder(kb());
        for (const QString &folder : {kb(), path(u"sub"_s)}) // so that it can be removed
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(reading);
        QCOMPARE(filesOf(reading->articles), QStringList{u"one.md"_s});
        QCOMPARE(reading->problems.size(), 1);
        QVERIFY(reading->problems.first().startsWith(u"sub: "_s));
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, Error::Kind::Refused);
    }

    void whatCountsAsAnArticle()
    {
        Report report(u"IN10 pipes, links in a circle, odd names among the articles"_s, u"I11"_s,
                      u"passed over, nothing waits"_s);
        report.count();
        write(u"UPPER.MD"_s, "upper");
        write(u"notes.txt"_s, "no");
        write(u".hidden.md"_s, "no");
        write(u".git/x.md"_s, "no");
        write(u"../outside.md"_s, "secret");
        QVERIFY(QFile::link(m_folder->filePath(u"outside.md"_s), path(u"link.md"_s)));
        QVERIFY(QFile::link(m_folder->path(), path(u"up"_s)));
        QVERIFY(QFile::link(kb(), path(u"sub/again"_s)));
        QVERIFY(QFile::link(path(u"one.md"_s), path(u"same.md"_s)));
        QVERIFY(QFile::link(path(u"gone.md"_s), path(u"dangling.md"_s)));
        // A pipe would be waited for; a name that is no UTF-8 could not be shown or kept.
        QCOMPARE(::mkfifo(qPrintable(path(u"pipe.md"_s)), 0600), 0);
        std::ofstream((m_folder->path() + u"/kb/b"_s).toStdString() + "\xff.md") << "no";
        const auto reading = readArticleFolder(kb());
        QVERIFY(reading);
        QCOMPARE(filesOf(reading->articles), (QStringList{u"UPPER.MD"_s, u"one.md"_s, u"same.md"_s, u"sub/two.md"_s}));
        QCOMPARE(reading->problems, QStringList());
    }

    void textIsMadeStorable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# A") << u"# A"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\uFFFDb"_s;
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80") << u"\U0001F600"_s;
    }

    void textIsMadeStorable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        write(u"one.md"_s, bytes);
        const auto reading = readArticleFolder(kb());
        QVERIFY(reading);
        QCOMPARE(reading->articles.front().text, text);
    }

    void filesWithTheSameStampAreNotReadAgain()
    {
        const auto first = readArticleFolder(kb());
        QVERIFY(first);
        QVERIFY(first->stamps.contains(u"one.md"_s));
        FolderReading edited = *first;
        edited.articles.front().text = u"what the file does not say"_s;
        const auto second = readArticleFolder(kb(), edited);
        QVERIFY(second);
        QCOMPARE(second->articles, edited.articles);
        write(u"one.md"_s, "# One\n\nLonger than before.\n");
        const auto third = readArticleFolder(kb(), edited);
        QVERIFY(third);
        QCOMPARE(third->articles.front().text, u"# One\n\nLonger than before.\n"_s);
    }

    void changesAreNoticed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("edited in place") << u"write"_s << u"one.md"_s;
        QTest::newRow("replaced by rename") << u"replace"_s << u"one.md"_s;
        QTest::newRow("replaced twice") << u"replace twice"_s << u"one.md"_s;
        QTest::newRow("replaced in a folder below") << u"replace"_s << u"sub/two.md"_s;
        QTest::newRow("added") << u"write"_s << u"three.md"_s;
        QTest::newRow("added in a new folder") << u"write"_s << u"new/deep/three.md"_s;
        QTest::newRow("removed") << u"remove"_s << u"one.md"_s;
        QTest::newRow("folder removed") << u"remove folder"_s << u"sub/two.md"_s;
    }

    void changesAreNoticed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        KnowledgeBase base(kb());
        base.start();
        QTRY_VERIFY_WITH_TIMEOUT(base.index()->article(u"one.md"_s) != nullptr, PatienceMs);

        const auto replace = [&](const QByteArray &text) {
            QSaveFile out(path(file));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
            QVERIFY(out.commit());
        };
        if (kind == u"write") {
            write(file, "# New\n\nThe ocelot.\n");
            QTRY_VERIFY_WITH_TIMEOUT(finds(base, u"ocelot"_s), PatienceMs);
        } else if (kind.startsWith(u"replace")) {
            replace("# New\n\nThe ocelot.\n");
            QTRY_VERIFY_WITH_TIMEOUT(finds(base, u"ocelot"_s), PatienceMs);
            if (kind == u"replace twice") { // the watch must have moved to the new file
                replace("# New\n\nThe armadillo.\n");
                QTRY_VERIFY_WITH_TIMEOUT(finds(base, u"armadillo"_s), PatienceMs);
            }
        } else if (kind == u"remove") {
            QVERIFY(QFile::remove(path(file)));
            QTRY_VERIFY_WITH_TIMEOUT(base.index()->article(file) == nullptr, PatienceMs);
        } else {
            QVERIFY(QDir(QFileInfo(path(file)).path()).removeRecursively());
            QTRY_VERIFY_WITH_TIMEOUT(base.index()->article(file) == nullptr, PatienceMs);
        }
        QVERIFY(finds(base, file == u"one.md" ? u"walrus"_s : u"zebra"_s));
    }

    void theLastGoodIndexStays()
    {
        KnowledgeBase base(kb());
        QSignalSpy failed(&base, &KnowledgeBase::failed);
        base.start();
        QTRY_VERIFY(finds(base, u"zebra"_s));
        QVERIFY(QDir(m_folder->path()).rename(u"kb"_s, u"away"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(finds(base, u"zebra"_s));
        QVERIFY(QDir(m_folder->path()).rename(u"away"_s, u"kb"_s));
        QSignalSpy indexed(&base, &KnowledgeBase::indexed);
        QVERIFY(indexed.wait(PatienceMs));
        write(u"one.md"_s, "# One\n\nThe ocelot.\n");
        QTRY_VERIFY(finds(base, u"ocelot"_s));
    }

    void anotherFolder()
    {
        write(u"../other/three.md"_s, "# Three\n\nThe ocelot.\n");
        KnowledgeBase base(kb());
        base.start();
        base.setFolder(m_folder->filePath(u"other"_s)); // while the first is still being read
        QCOMPARE(base.folder(), m_folder->filePath(u"other"_s));
        QTRY_VERIFY(finds(base, u"ocelot"_s));
        QVERIFY(!finds(base, u"zebra"_s));
    }

    void openingAnotherFolder()
    {
        write(u"../other/three.md"_s, "# Three\n\nThe ocelot.\n");
        KnowledgeBase base(kb());
        base.start();
        QTRY_VERIFY(finds(base, u"zebra"_s));
        QSignalSpy indexed(&base, &KnowledgeBase::indexed);
        const auto opened = base.openFolder(m_folder->filePath(u"other"_s));
        QCOMPARE(base.folder(), kb()); // until the other one is read
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());
        QCOMPARE(base.folder(), m_folder->filePath(u"other"_s));
        QCOMPARE(indexed.size(), 1);
        QVERIFY(finds(base, u"ocelot"_s) && !finds(base, u"zebra"_s));
        write(u"../other/four.md"_s, "# Four\n\nThe lynx.\n");
        QTRY_VERIFY(finds(base, u"lynx"_s)); // and it is watched
        const auto back = base.openFolder({});
        QTRY_VERIFY(back.isFinished());
        QCOMPARE(base.folder(), kb());
        QVERIFY(finds(base, u"zebra"_s) && !finds(base, u"lynx"_s));
    }

    void openingAFolderThatCannotBeRead()
    {
        KnowledgeBase base(kb());
        base.start();
        QTRY_VERIFY(finds(base, u"zebra"_s));
        QSignalSpy failed(&base, &KnowledgeBase::failed);
        const auto opened = base.openFolder(m_folder->filePath(u"none"_s));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(!opened.result());
        QCOMPARE(opened.result().error().kind, Error::Kind::NotFound);
        QVERIFY(opened.result().error().message.contains(u"none"_s));
        QCOMPARE(base.folder(), kb());
        QVERIFY(finds(base, u"zebra"_s));
        QVERIFY(failed.isEmpty());
        write(u"one.md"_s, "# One\n\nThe ocelot.\n");
        QTRY_VERIFY(finds(base, u"ocelot"_s)); // still watched
    }

    void theLastFolderAskedForIsOpened()
    {
        write(u"../other/three.md"_s, "# Three\n\nThe ocelot.\n");
        KnowledgeBase base(kb());
        base.start();
        QTRY_VERIFY(finds(base, u"zebra"_s));
        const auto first = base.openFolder(m_folder->path());
        const auto second = base.openFolder(m_folder->filePath(u"other"_s));
        QVERIFY(first.isCanceled());
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(base.folder(), m_folder->filePath(u"other"_s));
        const auto third = base.openFolder(kb());
        base.stopOpening();
        QVERIFY(third.isCanceled());
        QCOMPARE(base.folder(), m_folder->filePath(u"other"_s));
    }

    void deletedWhileItReads()
    {
        auto base = std::make_unique<KnowledgeBase>(kb());
        base->start();
        const auto saved = base->save(u"new.md"_s, u"text"_s, QString());
        base.reset();
        QVERIFY(wait(saved));
        QCOMPARE(onDisk(u"new.md"_s), QByteArray("text"));
    }

    void saving_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("kind"); // of the error; -1: saved
        const QString before = u"# One\n\nThe zebra.\n"_s;
        const int conflict = int(Error::Kind::Conflict);
        const int invalid = int(Error::Kind::Invalid);
        QTest::newRow("edited") << u"one.md"_s << before << -1;
        QTest::newRow("new") << u"new.md"_s << QString() << -1;
        QTest::newRow("new in a new folder") << u"a/b/new.md"_s << QString() << -1;
        QTest::newRow("into an empty file") << u"empty.md"_s << QString() << -1;
        QTest::newRow("dots in the name") << u"v1.2..3.md"_s << QString() << -1;
        QTest::newRow("changed meanwhile") << u"one.md"_s << u"# One\n\nThe lion.\n"_s << conflict;
        QTest::newRow("new over an old one") << u"one.md"_s << QString() << conflict;
        QTest::newRow("removed meanwhile") << u"gone.md"_s << before << conflict;
        QTest::newRow("above the folder") << u"../new.md"_s << QString() << invalid;
        QTest::newRow("above and back") << u"../kb/new.md"_s << QString() << invalid;
        QTest::newRow("roundabout") << u"sub/../new.md"_s << QString() << invalid;
        QTest::newRow("absolute") << QDir::tempPath() + u"/frontdesk-new.md"_s << QString() << invalid;
        QTest::newRow("backslash") << u"..\\new.md"_s << QString() << invalid;
        QTest::newRow("NUL") << QString(u"new"_s + QChar(0) + u".md"_s) << QString() << invalid;
        QTest::newRow("hidden") << u".new.md"_s << QString() << invalid;
        QTest::newRow("in a hidden folder") << u"sub/.git/new.md"_s << QString() << invalid;
        QTest::newRow("another kind of file") << u"new.txt"_s << QString() << invalid;
        QTest::newRow("no name") << QString() << QString() << invalid;
        QTest::newRow("only the suffix") << u".md"_s << QString() << invalid;
        QTest::newRow("through a link") << u"out/new.md"_s << QString() << invalid;
        QTest::newRow("onto a link") << u"outlink.md"_s << u"secret"_s << invalid;
        QTest::newRow("onto a link to nothing") << u"dangling.md"_s << QString() << invalid;
    }

    void saving()
    {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        QFETCH(int, kind);
        write(u"empty.md"_s, {});
        write(u"../outside/secret.md"_s, "secret");
        QVERIFY(QFile::link(m_folder->filePath(u"outside"_s), path(u"out"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"outside/secret.md"_s), path(u"outlink.md"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"outside/new.md"_s), path(u"dangling.md"_s)));

        KnowledgeBase base(kb());
        const auto saved = wait(base.save(file, u"the new text"_s, expected));
        if (kind < 0) {
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
            QCOMPARE(onDisk(file), QByteArray("the new text"));
            return;
        }
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().kind), kind);
        QVERIFY(!saved.error().message.isEmpty());
        QCOMPARE(onDisk(u"one.md"_s), QByteArray("# One\n\nThe zebra.\n"));
        QCOMPARE(onDisk(u"../outside/secret.md"_s), QByteArray("secret"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"new.md"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"outside/new.md"_s)));
        QVERIFY(!QFile::exists(path(u"new.md"_s)));
        QVERIFY(!QFile::exists(path(u"gone.md"_s)));
    }

    void aConflictCarriesTheTextOnDisk()
    {
        KnowledgeBase base(kb());
        const auto saved = wait(base.save(u"one.md"_s, u"mine"_s, u"stale"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().detail, u"# One\n\nThe zebra.\n"_s);
    }

    void savingKeepsTheFormOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("LF") << QByteArray("a\n") << QByteArray("one\ntwo\n");
        QTest::newRow("CR LF") << QByteArray("a\r\n") << QByteArray("one\r\ntwo\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a\n")
                                         << QByteArray("\xEF\xBB\xBF"
                                                       "one\ntwo\n");
    }

    void savingKeepsTheFormOfTheFile()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        write(u"one.md"_s, before);
        KnowledgeBase base(kb());
        QVERIFY(wait(base.save(u"one.md"_s, u"one\ntwo\n"_s, u"a\n"_s)));
        QCOMPARE(onDisk(u"one.md"_s), after);
    }

    void tooLongToSave()
    {
        KnowledgeBase base(kb());
        const auto saved = wait(base.save(u"new.md"_s, QString(4 * 1024 * 1024 + 1, u'x'), QString()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(path(u"new.md"_s)));
    }

    void whatWasSavedIsFound()
    {
        KnowledgeBase base(kb());
        base.start();
        QTRY_VERIFY(finds(base, u"zebra"_s));
        const auto saved = base.save(u"new.md"_s, u"# New\n\nThe ocelot.\n"_s, QString());
        QTRY_VERIFY(finds(base, u"ocelot"_s));
        QVERIFY(wait(saved));
    }
};

QTEST_GUILESS_MAIN(KnowledgeBaseTest)
#include "KnowledgeBaseTest.moc"
