#include "core/settings/Settings.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"
#include "ui/kit/Switch.h"
#include "ui/settings/SettingsPage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace Hands;

/// What the settings change, changed through the window that ships.
class SettingsTest : public ConsoleTest
{
    Q_OBJECT

private:
    QTemporaryDir m_files;

    void showSection(SettingsPage::Section section)
    {
        window().showPage(PageId::Settings);
        window().findChild<SettingsPage *>()->showSection(section);
    }

    QString makeFolder(const QString &name, const QByteArray &article)
    {
        const QString folder = m_files.filePath(name);
        QDir().mkpath(folder);
        QFile file(folder + u"/windmill.md"_s);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(article) == article.size();
        return written ? folder : QString();
    }

    bool says(const QString &words)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    void enter(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    bool finds(const QString &word) { return !desk().knowledge()->search(word).empty(); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anotherKnowledgeFolderHoldsAtOnce()
    {
        const QString before = desk().knowledgeFolder();
        const QString folder = makeFolder(u"kb"_s, "# Windmill\n\nThe lamp is lit at dusk.\n");
        QVERIFY(!folder.isEmpty() && !finds(u"windmill"_s));
        showSection(SettingsPage::Section::Knowledge);
        auto *field = awaited<QLineEdit>(window(), u"Folder"_s);
        QVERIFY(field);
        shoot(window(), u"settings-knowledge"_s);

        enter(field, folder);
        QTRY_VERIFY(says(u"1 article, 1 passage"_s));
        QCOMPARE(desk().knowledgeFolder(), folder);
        QCOMPARE(m_desk->settings().value(Keys::KnowledgeFolder), folder);
        QVERIFY(finds(u"windmill"_s) && !finds(u"webhook"_s));
        // The assistant answers from it.
        const auto run = m_desk->send(CustomerId{1}, u"When is the lamp of the windmill lit?"_s, true);
        QVERIFY(run.has_value());
        QVERIFY2(run->run.finalReply.contains(u"dusk"_s) || run->draft.value_or(Draft{}).body.contains(u"dusk"_s),
                 qPrintable(run->run.finalReply));

        // Emptied, the usual one is back.
        enter(field, u" "_s);
        QTRY_COMPARE(desk().knowledgeFolder(), before);
        QTRY_VERIFY(finds(u"webhook"_s));
        QCOMPARE(m_desk->settings().value(Keys::KnowledgeFolder), QString());
    }

    void aKnowledgeFolderThatCannotBeReadLeavesThePresentOne()
    {
        const QString before = desk().knowledgeFolder();
        showSection(SettingsPage::Section::Knowledge);
        auto *field = awaited<QLineEdit>(window(), u"Folder"_s);
        QVERIFY(field);
        const QString missing = m_files.filePath(u"missing"_s);
        enter(field, missing);
        auto *keep = awaited<QAbstractButton>(window(), u"Keep the present folder"_s);
        QVERIFY(keep);
        QTRY_VERIFY(says(u"does not exist"_s));
        shoot(window(), u"settings-knowledge-missing"_s);
        QCOMPARE(desk().knowledgeFolder(), before);
        QVERIFY(finds(u"webhook"_s));
        QCOMPARE(field->text(), missing); // what was typed can be mended
        QCOMPARE(m_desk->settings().value(Keys::KnowledgeFolder), QString());

        // Once it is there, it is taken.
        QVERIFY(!makeFolder(u"missing"_s, "# Windmill\n\nThe lamp is lit at dusk.\n").isEmpty());
        auto *again = named<QAbstractButton>(window(), u"Try again"_s);
        QVERIFY(again);
        clickOn(again);
        QTRY_COMPARE(desk().knowledgeFolder(), missing);
        QTRY_VERIFY(!keep->isVisible() && !again->isVisible());

        enter(field, m_files.filePath(u"missing/too"_s));
        QTRY_VERIFY(says(u"does not exist"_s));
        clickOn(keep);
        QTRY_VERIFY(!says(u"does not exist"_s));
        QCOMPARE(field->text(), missing);
        QCOMPARE(desk().knowledgeFolder(), missing);
    }

    void aFolderChosenElsewhereIsFollowed()
    {
        const QString folder = makeFolder(u"elsewhere"_s, "# Windmill\n\nThe lamp is lit at dusk.\n");
        m_desk->settings().set(Keys::KnowledgeFolder, folder);
        QTRY_COMPARE(desk().knowledgeFolder(), folder);
        QTRY_VERIFY(finds(u"windmill"_s));
        // One that cannot be read is told, with the way to the settings.
        m_desk->settings().set(Keys::KnowledgeFolder, m_files.filePath(u"nowhere"_s));
        auto *choose = awaited<QAbstractButton>(window(), u"Choose a folder"_s);
        QVERIFY(choose);
        QVERIFY(finds(u"windmill"_s));
        clickOn(choose);
        QTRY_COMPARE(window().currentPage(), PageId::Settings);
        QVERIFY(awaited<QLineEdit>(window(), u"Folder"_s));
    }

    void fieldsStandInOneColumn()
    {
        showSection(SettingsPage::Section::Notifications);
        QVERIFY(awaited<Switch>(window(), u"Closing the window leaves Frontdesk running in the tray"_s));
        QSet<int> columns;
        for (const Switch *field : window().findChildren<Switch *>()) {
            if (field->isVisible())
                columns.insert(field->mapTo(&window(), QPoint()).x());
        }
        shoot(window(), u"settings-notifications"_s);
        QCOMPARE(columns.size(), 1);
    }

    void theActivityLogIsExportedFromTheData()
    {
        const auto run = m_desk->send(CustomerId{2}, u"What does the Pro plan cost?"_s, true);
        QVERIFY(run.has_value());
        showSection(SettingsPage::Section::Data);
        auto *button = awaited<QAbstractButton>(window(), u"Export activity log…"_s);
        QVERIFY(button);
        shoot(window(), u"settings-data"_s);
        clickOn(button);
        QTRY_COMPARE(window().currentPage(), PageId::Activity);
        const QString file = m_files.filePath(u"log.json"_s);
        QVERIFY(answerFileDialog(window(), file));
        QTRY_VERIFY(QFile::exists(file));
        QFile log(file);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(log.readAll()).array();
        const auto stored = TestDesk::wait(desk().audit({}, {}, 500));
        QVERIFY(stored.has_value());
        QCOMPARE(std::size_t(entries.size()), stored->size());
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<SettingsTest>(argc, argv);
}

#include "SettingsTest.moc"
