#include "ui/kit/PlainLabel.h"

#include "ui/kit/Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainLabelTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    /// What is beside a label stays in the window, whatever the label says.
    void aWrappedLabelIsNarrow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(300, u'W');
        QTest::newRow("an address") << u"https://example.com/"_s + QString(150, u'a') + u" and more"_s;
        QTest::newRow("emoji joined") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(40);
    }
    void aWrappedLabelIsNarrow()
    {
        QFETCH(QString, text);
        constexpr int Narrow = 600;
        PlainLabel before(text);
        before.wrapped();
        PlainLabel after;
        after.wrapped();
        after.setText(text);
        for (const PlainLabel *label : {&before, &after}) {
            QVERIFY2(label->minimumSizeHint().width() < Narrow,
                     qPrintable(QString::number(label->minimumSizeHint().width())));
            QCOMPARE(label->text().remove(QChar(0x200B)).remove(u'\n'), text);
        }
    }

    void usualWordsAreLeftAsTheyAre()
    {
        PlainLabel label(u"Donaudampfschifffahrt, don’t you think? 15:30 ops@example.com"_s);
        const QString text = label.text();
        label.wrapped();
        QCOMPARE(label.text(), text);
    }
};

QTEST_MAIN(PlainLabelTest)

#include "PlainLabelTest.moc"
