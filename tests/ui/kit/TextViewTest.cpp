#include "ui/kit/TextView.h"
#include "ui/kit/Theme.h"

#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;

/// A text that grows word by word shows what the same text set at once shows, and leaves alone what was chosen in it.
class TextViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(ThemeMode::Light);
        m_theme.install();
    }

    void growingIsSetting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"Pro costs $79 a month."_s;
        QTest::newRow("paragraphs and a list") << u"Hi Alice,\n\nThere are plans:\n- Basic\n- Pro\n\nBye"_s;
        QTest::newRow("a word without end") << QString(3'000, u'x');
        QTest::newRow("beyond what is shown") << u"word "_s.repeated(5'000);
        QTest::newRow("right to left") << u"مرحبا، السعر 79 دولارا في الشهر."_s;
        QTest::newRow("space that does not break") << u"79\u00a0$ a month and\u00a0more"_s;
    }
    void growingIsSetting()
    {
        QFETCH(QString, text);
        TextView grown;
        TextView set;
        grown.resize(300, 200);
        set.resize(300, 200);
        const qsizetype step = std::max<qsizetype>(1, text.size() / 40);
        for (qsizetype length = step; length < text.size(); length += step)
            grown.setText(text.left(length));
        grown.setText(text);
        set.setText(text);
        QCOMPARE(grown.toPlainText(), set.toPlainText());
        QCOMPARE(grown.isCapped(), set.isCapped());
        QCOMPARE(grown.document()->size(), set.document()->size());
    }

    void aSelectionStays()
    {
        TextView view;
        view.setText(u"Pro costs $79"_s);
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(0);
        cursor.setPosition(3, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        view.setText(u"Pro costs $79 a month."_s);
        QCOMPARE(view.textCursor().selectedText(), u"Pro"_s);
        QCOMPARE(view.toPlainText(), u"Pro costs $79 a month."_s);
    }

    void anotherTextReplaces()
    {
        TextView view;
        view.setText(u"Pro costs $79"_s);
        view.setText(u"Basic"_s);
        QCOMPARE(view.toPlainText(), u"Basic"_s);
        view.setText({});
        QCOMPARE(view.toPlainText(), QString());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TextViewTest)
#include "TextViewTest.moc"
