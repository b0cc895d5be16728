#include "core/base/TextDiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TextDiffTest : public QObject
{
    Q_OBJECT

private:
    static QString joined(const std::vector<DiffPart> &parts, DiffPart::Kind without)
    {
        QString text;
        for (const DiffPart &part : parts) {
            if (part.kind != without)
                text += part.text;
        }
        return text;
    }

    static QString randomText(QRandomGenerator &random)
    {
        static const QStringList words{u"refund"_s, u"plan"_s, u"the"_s, u"Grüße"_s,
                                       u"🙂"_s,   u"\n"_s,   u"."_s,   u"  "_s};
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += words[random.bounded(int(words.size()))] + (random.bounded(2) ? u" "_s : QString());
        return text;
    }

private Q_SLOTS:
    void bothTextsAreInTheComparison_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void bothTextsAreInTheComparison()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const QString before = randomText(random);
        const QString after = randomText(random);
        const auto parts = wordDiff(before, after);
        QCOMPARE(joined(parts, DiffPart::Added), before);
        QCOMPARE(joined(parts, DiffPart::Removed), after);
        // Whoever changed nothing gets the other's text.
        QCOMPARE(mergeWords(before, before, after), after);
        QCOMPARE(mergeWords(before, after, before), after);
        QCOMPARE(mergeWords(before, after, after), after);
    }

    void onlyTheChangedWordIsMarked()
    {
        const auto parts = wordDiff(u"The plan costs $29 a month."_s, u"The plan costs $39 a month."_s);
        const std::vector<DiffPart> expected{{DiffPart::Same, u"The plan costs $"_s},
                                             {DiffPart::Removed, u"29"_s},
                                             {DiffPart::Added, u"39"_s},
                                             {DiffPart::Same, u" a month."_s}};
        QCOMPARE(parts, expected);
    }

    void editsAreCarriedOver_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::newRow("different places")
            << u"Hi Bob, the plan costs $29. Best, Ann"_s << u"Dear Bob, the plan costs $29. Best, Ann"_s
            << u"Hi Bob, the plan costs $29. Yearly it is less. Best, Ann"_s
            << u"Dear Bob, the plan costs $29. Yearly it is less. Best, Ann"_s;
        QTest::newRow("added at the end") << u"One."_s << u"One. Mine."_s << u"Zero. One."_s << u"Zero. One. Mine."_s;
        QTest::newRow("the same change") << u"a b c"_s << u"a x c"_s << u"a x c"_s << u"a x c"_s;
        QTest::newRow("both deleted it") << u"a b c"_s << u"a c"_s << u"a c"_s << u"a c"_s;
        QTest::newRow("the same word, nothing lost")
            << u"a b c"_s << u"a mine c"_s << u"a theirs c"_s << u"a mine theirs c"_s;
        QTest::newRow("nothing there before") << QString() << u"mine"_s << u"theirs"_s << u"mine theirs"_s;
        QTest::newRow("all deleted") << u"a b c"_s << QString() << u"a b c"_s << QString();
    }

    void editsAreCarriedOver()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QTEST(mergeWords(base, mine, theirs), "merged");
    }

    /// Too long to compare word by word: the middle counts as replaced, and nothing is lost.
    void longTextsAreCompared()
    {
        QString before;
        QString after;
        for (int i = 0; i < 5'000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        const auto parts = wordDiff(u"start "_s + before + u"end"_s, u"start "_s + after + u"end"_s);
        QCOMPARE(joined(parts, DiffPart::Added), u"start "_s + before + u"end"_s);
        QCOMPARE(joined(parts, DiffPart::Removed), u"start "_s + after + u"end"_s);
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "TextDiffTest.moc"
