#include "tests/ui/PageTest.h"
#include "ui/kit/MarkdownView.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The articles, once with the keyboard alone and once with the mouse: found, edited, mended, cited.
class KnowledgePageTest : public PageTest
{
    Q_OBJECT

private:
    /// The articles are edited here: the test works on a copy.
    QString copyArticles()
    {
        const QString folder = m_files.filePath(u"kb-"_s + QString::fromLatin1(QTest::currentTestFunction()));
        QDir().mkpath(folder);
        const QDir from(m_desk->knowledge().folder());
        for (const QString &name : from.entryList({u"*.md"_s}, QDir::Files))
            QFile::copy(from.filePath(name), folder + u'/' + name);
        QSignalSpy indexed(&m_desk->knowledge(), &KnowledgeBase::indexed);
        m_desk->knowledge().setFolder(folder);
        [[maybe_unused]] const bool came = indexed.wait(20'000);
        return folder;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void knowledgeByKeyboard()
    {
        const QString folder = copyArticles();
        key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(tabTo(window(), u"Search knowledge"_s));
        type(u"student discount"_s);
        QListView *results = list(u"Results"_s);
        QVERIFY(results);
        QTRY_VERIFY(results->model()->rowCount() > 0
                    && textOf(results, 0).startsWith(u"Student discount, pricing.md, score"_s));
        key(Qt::Key_Down);
        QTRY_VERIFY(named<QWidget>(window(), u"pricing.md › Student discount"_s));

        // Edited with a preview, saved with Ctrl+S.
        QVERIFY(tabTo(window(), u"Edit article"_s));
        key(Qt::Key_Space);
        auto *editor = awaited<QPlainTextEdit>(window(), u"Article text"_s);
        QVERIFY(editor && editor->hasFocus());
        key(Qt::Key_End, Qt::ControlModifier);
        type(u"\n## Half price on Mondays\n\nOnly on Mondays."_s);
        auto *preview = awaited<MarkdownView>(window(), u"Preview"_s);
        QVERIFY(preview);
        QTRY_VERIFY(preview->headings().contains(u"Half price on Mondays"_s));
        shoot(window(), u"knowledge-edit"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(bytesOf(folder + u"/pricing.md"_s).contains("Only on Mondays."));
        QTRY_VERIFY(desk().knowledge()->article(u"pricing.md"_s)->text.contains(u"Only on Mondays."_s));

        // Meanwhile somebody else writes the file: both texts are shown, nothing is lost.
        QVERIFY(tabTo(window(), u"Edit article"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY((editor = named<QPlainTextEdit>(window(), u"Article text"_s)) && editor->hasFocus());
        key(Qt::Key_End, Qt::ControlModifier);
        type(u" Mine."_s);
        write(folder + u"/pricing.md"_s, bytesOf(folder + u"/pricing.md"_s) + "\nTheirs.\n");
        key(Qt::Key_S, Qt::ControlModifier);
        QDialog *conflict = dialog(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(named<QPlainTextEdit>(*conflict, u"On disk now"_s)->toPlainText().contains(u"Theirs."_s));
        QVERIFY(named<QPlainTextEdit>(*conflict, u"What you typed"_s)->toPlainText().contains(u"Mine."_s));
        QVERIFY(!bytesOf(folder + u"/pricing.md"_s).contains("Mine."));
        shoot(*conflict, u"knowledge-conflict"_s);
        auto *keep = named<QAbstractButton>(*conflict, u"Keep what I typed"_s);
        QVERIFY(keep);
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(bytesOf(folder + u"/pricing.md"_s).contains("Mine."));
        QVERIFY(!bytesOf(folder + u"/pricing.md"_s).contains("Theirs."));
    }

    void knowledgeByMouse()
    {
        const QString folder = copyArticles();
        showPage(PageId::Knowledge);
        // The broken links of an article are listed and open where they stand.
        write(folder + u"/dropped.md"_s,
              "# Dropped\n\nSee [prices](pricing.md#student-discount), [nothing](nowhere.md) and [no "
              "heading](billing.md#moon).\n");
        QWidget *page = window().pageWidget(PageId::Knowledge);
        QTRY_VERIFY(desk().knowledge()->article(u"dropped.md"_s));
        QAbstractButton *links = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"2 broken link"_s))
                    links = button;
            }
            return links != nullptr;
        }());
        clickOn(links);
        QDialog *broken = dialog(u"brokenLinksDialog"_s);
        QVERIFY(broken);
        auto *lines = named<QListView>(*broken, u"Broken links"_s);
        QVERIFY(lines);
        QVERIFY2(textOf(lines, 0).contains(u"nowhere.md"_s) && textOf(lines, 0).contains(u"line 3"_s),
                 qPrintable(textOf(lines, 0)));
        clickRow(lines, 0);
        QVERIFY(awaited<QPlainTextEdit>(window(), u"Article text"_s));
        clickOn(named<QAbstractButton>(window(), u"Close"_s));

        // Who cites an article: the message that was answered with it opens.
        const auto run = m_desk->send(CustomerId{1}, u"What are your pricing plans?"_s, true);
        QVERIFY(run.has_value());
        QVERIFY(TestDesk::wait(desk().approve(run->run.id, {})));
        auto *field = named<QLineEdit>(window(), u"Search knowledge"_s);
        field->setText(u"pricing plans"_s);
        QListView *results = list(u"Results"_s);
        QTRY_VERIFY(results && results->model()->rowCount() > 0);
        for (int row = 0; row < results->model()->rowCount(); ++row) {
            if (textOf(results, row).contains(u"pricing.md"_s)) {
                clickRow(results, row);
                break;
            }
        }
        QAbstractButton *cited = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"Cited in 1"_s))
                    cited = button;
            }
            return cited != nullptr;
        }());
        shoot(window(), u"knowledge-cited"_s);
        clickOn(cited);
        QDialog *replies = dialog(u"citationsDialog"_s);
        QVERIFY(replies);
        clickRow(named<QListView>(*replies, u"Replies"_s), 0);
        QTRY_COMPARE(window().currentPage(), PageId::Inbox);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<KnowledgePageTest>(argc, argv);
}

#include "KnowledgePageTest.moc"
