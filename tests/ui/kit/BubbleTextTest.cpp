#include "ui/kit/BubbleText.h"

#include "ui/kit/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class BubbleTextTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    static QImage drawn(const BubbleText &text)
    {
        QImage image(text.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        text.draw(painter, {});
        return image;
    }
    static int pixels(const QImage &image, QColor color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    /// What is sought is lit, and everything else stays where it was.
    void marksLightTheWordsAndKeepTheText()
    {
        BubbleText text(u"One word here.\nAnother WORD there, and a third word."_s, 200);
        const QImage plain = drawn(text);
        QVERIFY(pixels(plain, Qt::white) < plain.width() * plain.height());
        text.mark(u"word"_s);
        const QImage marked = drawn(text);
        QVERIFY(pixels(marked, theme().color(Role::Mark)) > 0);
        int different = 0;
        for (int x = 0; x < plain.width() / 8; ++x) { // "One" and "Ano" have no mark
            for (int y = 0; y < plain.height() / 4; ++y)
                different += plain.pixel(x, y) == marked.pixel(x, y) ? 0 : 1;
        }
        QCOMPARE(different, 0);
        text.mark({});
        QCOMPARE(drawn(text), plain);
    }
};

QTEST_MAIN(BubbleTextTest)
#include "BubbleTextTest.moc"
