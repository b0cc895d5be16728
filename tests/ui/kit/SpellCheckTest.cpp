#include "ui/kit/SpellCheck.h"
#include "ui/kit/Hunspell.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class SpellCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Hunspell::forLocale(u"en_US"_s))
            QSKIP(
                "There is no Hunspell with an English dictionary here: the check is off, which is what it should be.");
    }

    void theDictionaryKnowsAndSuggests()
    {
        const auto english = Hunspell::forLocale(u"en_US"_s);
        QVERIFY(english->knows(u"ticket"_s));
        QVERIFY(!english->knows(u"tikcet"_s));
        QVERIFY(english->suggestions(u"tikcet"_s).contains(u"ticket"_s));
        english->add(u"Frontdesk"_s);
        QVERIFY(english->knows(u"Frontdesk"_s));
    }

    void aTerritoryWithoutOneTakesTheLanguages()
    {
        QVERIFY(Hunspell::forLocale(u"en_ZW"_s) != nullptr);
        QVERIFY(Hunspell::forLocale(u"xx_YY"_s) == nullptr);
    }

    void onlyProseIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("right") << u"The customer waits for an answer."_s << QStringList();
        QTest::newRow("wrong") << u"The custmer waits"_s << QStringList{u"custmer"_s};
        QTest::newRow("apostrophe") << u"We don’t and don't"_s << QStringList();
        QTest::newRow("address") << u"write to xqz@vwxyzq.example today"_s << QStringList();
        QTest::newRow("link") << u"see https://vwxyzq.example/qwrtz for more"_s << QStringList();
        QTest::newRow("identifier") << u"call create_tkt or API4qx"_s << QStringList();
        QTest::newRow("capitals") << u"the SSOX token"_s << QStringList();
    }

    void onlyProseIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, unknown);
        QPlainTextEdit field;
        auto *check = new SpellCheck(&field);
        QSignalSpy loaded(check, &SpellCheck::loaded);
        check->setActive(true, u"en_US"_s);
        QTRY_COMPARE(loaded.size(), 1);
        field.setPlainText(text);
        QCOMPARE(check->unknownWords(), unknown);
    }

    void checkingChangesNoText()
    {
        QPlainTextEdit field;
        field.setPlainText(u"a mispelt wrod"_s);
        auto *check = new SpellCheck(&field);
        QSignalSpy loaded(check, &SpellCheck::loaded);
        check->setActive(true, u"en_US"_s);
        QTRY_COMPARE(loaded.size(), 1);
        field.moveCursor(QTextCursor::Start);
        QTRY_COMPARE(check->unknownWords(), (QStringList{u"mispelt"_s, u"wrod"_s}));
        QCOMPARE(field.toPlainText(), u"a mispelt wrod"_s);
        QVERIFY(!field.document()->isModified());
        QVERIFY(!field.document()->isUndoAvailable());
        check->setActive(false, {});
        QCOMPARE(check->unknownWords(), QStringList());
    }
};

QTEST_MAIN(SpellCheckTest)
#include "SpellCheckTest.moc"
