#include "core/llm/Mood.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MoodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moods_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("moods"); ///< greets, thanks, praises, angry, troubled: the first letter of each
        const auto row = [](const QString &message, const QString &moods) {
            QTest::newRow(qPrintable(message)) << message << moods;
        };
        row(QString(), {});
        row(u"How do I export tickets?"_s, {});
        row(u"Hi, thanks a lot!"_s, u"gt"_s);
        row(u"Just wanted to say my team really loves the new layout, good job!"_s, u"p"_s);
        row(u"I'd love the new layout on my phone too"_s, {});
        row(u"I would love it if there was a dark mode"_s, {});
        row(u"Your job description lists a good job title"_s, {});
        row(u"I've been waiting three days for an answer from your support."_s, u"a"_s);
        row(u"My team enjoys doing support now. Kudos to everybody there."_s, u"p"_s);
        row(u"Lovely product, thanks!"_s, u"tp"_s);
        row(u"Are you kidding me? Who asked for this crap?"_s, u"a"_s);
        row(u"The export holds garbage instead of umlauts"_s, {});
        row(u"The best thing we bought, they finally stopped shouting. Great job!"_s, u"p"_s);
        row(u"It went well, your setup guide is lovely and clear"_s, u"p"_s);
        row(u"The sync stopped"_s, u"t"_s);
        row(u"We waited three days for the trial to end"_s, {});
        row(u"Is anyone actually reading these?"_s, u"a"_s);
        row(u"The app is slow and nobody seems to care"_s, u"at"_s);
        row(u"Our customer was furious. Where do I see the old ticket?"_s, {});
        row(u"it just shows a white page"_s, u"t"_s);
        row(u"The white screen hurts my eyes, is there a dark mode?"_s, {});
        row(u"customers can't open the chat"_s, u"t"_s);
        row(u"I'd rather they can't see the revenue. Which role is that?"_s, {});
        row(u"I want to be sure she doesn't get locked out when I leave"_s, {});
        row(u"I set a role so that they can't see it. Now I can't sign in"_s, u"t"_s);
        row(u"I've asked this three times now and keep getting the same link"_s, u"a"_s);
        row(u"The rule ran three times and my colleague told me so"_s, {});
        row(u"The new layout was brilliant for my team"_s, u"p"_s);
        row(u"My compliments to whoever designed the search"_s, u"p"_s);
        row(u"love the new keyboard shortcuts"_s, u"p"_s);
        row(u"WHERE IS MY MONEY???"_s, u"a"_s);
        row(u"Vielen Dank, aber es funktioniert nicht"_s, u"tt"_s);
    }

    void moods()
    {
        QFETCH(QString, message);
        QFETCH(QString, moods);
        const Mood mood = moodOf(message);
        QString found;
        found += mood.greets ? u"g"_s : QString();
        found += mood.thanks ? u"t"_s : QString();
        found += mood.praises ? u"p"_s : QString();
        found += mood.angry ? u"a"_s : QString();
        found += mood.troubled ? u"t"_s : QString();
        QCOMPARE(found, moods);
    }
};

QTEST_GUILESS_MAIN(MoodTest)
#include "MoodTest.moc"
