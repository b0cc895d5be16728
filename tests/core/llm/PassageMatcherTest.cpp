#include "core/llm/PassageMatcher.h"

#include "core/learn/ExampleTexts.h"
#include "core/llm/ContentWords.h"
#include "core/llm/PassageBelief.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PassageHit passage(const QString &heading, const QString &text, const QStringList &wordings, double score)
{
    PassageHit hit;
    hit.passage.id = u"help.md#"_s + heading.toLower();
    hit.passage.file = u"help.md"_s;
    hit.passage.heading = heading;
    hit.passage.headingPath = u"Help › "_s + heading;
    hit.passage.text = text;
    hit.passage.wordings = wordings;
    hit.score = score;
    return hit;
}

std::vector<PassageHit> help(bool withWordings)
{
    std::vector<PassageHit> hits{
        passage(u"Refunds"_s, u"A payment is returned within 30 days."_s,
                {u"I want out, do I lose what I gave you"_s, u"money back"_s, u"get back what I paid"_s}, 1),
        passage(u"Invoices"_s, u"Each invoice stands under Settings."_s,
                {u"paper for my accountant"_s, u"proof of what we paid"_s, u"where is the bill"_s}, 0.9),
        passage(u"Passwords"_s, u"A password has 12 characters."_s,
                {u"how long must my secret word be"_s, u"is abc safe enough"_s}, 0.8)};
    if (!withWordings) {
        for (PassageHit &hit : hits)
            hit.passage.wordings.clear();
    }
    return hits;
}

ExampleTexts wordingsOf(const std::vector<PassageHit> &hits)
{
    std::vector<ExampleTexts::Examples> examples;
    examples.reserve(hits.size() + 1);
    for (const PassageHit &hit : hits)
        examples.push_back({hit.passage.id, hit.passage.wordings});
    examples.push_back({QString(), {u"do you sell gift cards"_s, u"are you hiring accountants"_s}});
    return ExampleTexts(examples);
}

QStringList headingsOf(const AskedPart &part, const std::vector<PassageHit> &hits)
{
    QStringList headings;
    for (const int chosen : part.passages)
        headings += hits[std::size_t(chosen)].passage.heading;
    return headings;
}

} // namespace

class PassageMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("byWords"); ///< where no article says how it is asked for
        QTest::addColumn<QString>("byWordings");
        QTest::newRow("the article's words") << u"Where do I find an invoice?"_s << u"Invoices"_s << u"Invoices"_s;
        QTest::newRow("words no article uses")
            << u"How do I get the bill for my accountant?"_s << QString() << u"Invoices"_s;
        QTest::newRow("a story before the question")
            << u"We want out after four months. Do we lose what we gave you?"_s << QString() << u"Refunds"_s;
        QTest::newRow("a story about something else")
            << u"Our zebra swims in the teahouse beside the lighthouse every Monday. Where is the bill?"_s
            << u"Invoices"_s << u"Invoices"_s;
        QTest::newRow("what no article answers") << u"Do you sell gift cards?"_s << QString() << QString();
        QTest::newRow("something strange") << u"Which zebra swims fastest?"_s << QString() << QString();
    }

    void answers()
    {
        QFETCH(QString, message);
        QFETCH(QString, byWords);
        QFETCH(QString, byWordings);
        for (const bool withWordings : {false, true}) {
            const std::vector<PassageHit> hits = help(withWordings);
            const ExampleTexts wordings = withWordings ? wordingsOf(hits) : ExampleTexts({});
            ContentWords words;
            std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
            PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
            QStringList found;
            for (const AskedPart &part : asked)
                found += headingsOf(part, hits);
            found.removeDuplicates(); // two parts may have the same answer
            QCOMPARE(found.join(u", "_s), withWordings ? byWordings : byWords);
        }
    }

    void twoQuestionsAreTwoTopics()
    {
        const std::vector<PassageHit> hits = help(true);
        const ExampleTexts wordings = wordingsOf(hits);
        const QString message = u"Where is the bill? Can I get my money back?"_s;
        ContentWords words;
        std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
        PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
        QCOMPARE(asked.size(), 2U);
        QCOMPARE(asked[0].passages, std::vector<int>{1});
        QCOMPARE(asked[1].passages, std::vector<int>{0});
    }

    void whatFitsTheStoryAnswersTheQuestion_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("a question that says it all") << u"We paid you yesterday, how can we get the money back?"_s;
        QTest::newRow("a question about what was said")
            << u"I gave you money in March, will it be returned automatically when we stop?"_s;
    }

    void whatFitsTheStoryAnswersTheQuestion()
    {
        QFETCH(QString, message);
        const std::vector<PassageHit> hits = help(true);
        const ExampleTexts wordings = wordingsOf(hits);
        ContentWords words;
        std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
        PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
        int questions = 0;
        for (const AskedPart &part : asked) {
            if (!part.isQuestion)
                continue;
            ++questions;
            QCOMPARE(part.passages, std::vector<int>{0});
        }
        QCOMPARE(questions, 1);
    }

    void whatMayBeMeant_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("isUnsure");
        QTest::newRow("clear") << u"Where is the bill?"_s << u"Invoices"_s << false;
        QTest::newRow("half told") << u"Is the secret word what we paid?"_s << u"Passwords"_s << true;
        QTest::newRow("one or the other") << u"Is the paper must word?"_s << u"Passwords, Invoices"_s << true;
        QTest::newRow("neither") << u"Are you hiring?"_s << QString() << false;
    }

    void whatMayBeMeant()
    {
        QFETCH(QString, message);
        QFETCH(QString, found);
        QFETCH(bool, isUnsure);
        const std::vector<PassageHit> hits = help(true);
        const ExampleTexts wordings = wordingsOf(hits);
        ContentWords words;
        std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
        PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(headingsOf(asked.front(), hits).join(u", "_s), found);
        QCOMPARE(asked.front().isUnsure, isUnsure);
    }

    /// Each piece of evidence alone makes a passage the likelier answer.
    void evidence_data()
    {
        using Evidence = PassageBelief::Evidence;
        QTest::addColumn<Evidence>("weak");
        QTest::addColumn<Evidence>("strong");
        QTest::newRow("fit") << Evidence{0.2, 0.8, 0.1, 0} << Evidence{1.0, 0.8, 0.1, 0};
        QTest::newRow("rank") << Evidence{0.5, 0.2, 0.1, 0} << Evidence{0.5, 0.9, 0.1, 0};
        QTest::newRow("wordings") << Evidence{0.5, 0.8, -0.5, 0} << Evidence{0.5, 0.8, 1.0, 0};
        QTest::newRow("no fault") << Evidence{0.5, 0.8, 0.1, 0, false, true} << Evidence{0.5, 0.8, 0.1, 0};
        QTest::newRow("a wording of it") << Evidence{0.5, 0.8, 0.1, 0}
                                         << Evidence{0.5, 0.8, 0.1, 0, false, false, true};
        QTest::newRow("all is told") << Evidence{0.5, 0.8, 0.1, 3} << Evidence{0.5, 0.8, 0.1, 0};
    }

    void evidence()
    {
        QFETCH(PassageBelief::Evidence, weak);
        QFETCH(PassageBelief::Evidence, strong);
        const PassageBelief belief({weak, strong}, 0);
        QVERIFY(belief.of(1) > belief.of(0));
        const PassageBelief alone({strong}, 0);
        const PassageBelief likeNone({strong}, 1.5);
        QVERIFY(alone.of(0) > likeNone.of(0));
    }

    /// What customers ask for in vain is not answered by an article that shares its words.
    void whatIsAskedForInVain()
    {
        const PassageBelief::Evidence sharesWords{1.2, 1.0, -0.5, 0};
        QVERIFY(PassageBelief({sharesWords}, PassageBelief::NotLike).meant().isSure());
        QVERIFY(!PassageBelief({sharesWords}, 0.3).meant().isSure());
        PassageBelief::Evidence sharesNone{1.2, 1.0, 1.5, 2};
        QVERIFY(PassageBelief({sharesNone}, 0).meant().isSure());
        sharesNone.isAllUntold = true;
        QVERIFY(PassageBelief({sharesNone}, 0).meant().passages.empty());
    }

    void whatIsWanted_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("wanted");
        const QString bill = u"Where is the bill?"_s;
        QTest::newRow("what follows a comma tells on")
            << u"We share one login, which is getting messy. Where is the bill?"_s << QStringList{bill};
        QTest::newRow("and so may a verb after an and")
            << u"My boss set up the account and is now away for a month. Where is the bill?"_s << QStringList{bill};
        QTest::newRow("which need not be followed by a verb")
            << u"We began on Friday, which in the end was silly. Where is the bill?"_s << QStringList{bill};
        QTest::newRow("nor has what somebody can do a subject")
            << u"Our agent is friendly and can click things if needed. Where is the bill?"_s << QStringList{bill};
        QTest::newRow("what somebody would like may be told")
            << u"We have one address already and would like another address too. Where is the bill?"_s
            << QStringList{bill};
        QTest::newRow("a question that goes on")
            << u"Can I hide a bill until Tuesday and have it pop up again by itself?"_s
            << QStringList{u"Can I hide a bill until Tuesday have it pop up again by itself?"_s};
        QTest::newRow("a thing without a verb") << u"How do I delete my account and all of my data?"_s
                                                << QStringList{u"How do I delete my account all of my data?"_s};
        QTest::newRow("one request after another")
            << u"I need to pay yearly and also put our VAT number on the invoice"_s
            << QStringList{u"I need to pay yearly"_s, u"put our VAT number on the invoice"_s};
        QTest::newRow("what somebody else asks")
            << u"Hello, our lawyer is asking where the bill is and whether we can get our money back"_s
            << QStringList{u"whether we can get our money back"_s, u"our lawyer is asking where the bill is"_s};
        QTest::newRow("a statement within a question")
            << u"What about the bill when the year ends and we have not decided yet?"_s
            << QStringList{u"What about the bill when the year ends we have not decided yet?"_s};
        QTest::newRow("what somebody may only see is no purpose")
            << u"Can you add Tom so he can only see bills?"_s
            << QStringList{u"Can you add Tom so he can only see bills?"_s};
        QTest::newRow("a question after a request")
            << u"I need to export our reports, and is it possible to have them emailed?"_s
            << QStringList{u"is it possible to have them emailed?"_s, u"I need to export our reports"_s};
    }

    void whatIsWanted()
    {
        QFETCH(QString, message);
        QFETCH(QStringList, wanted);
        ContentWords words;
        QStringList found;
        for (const AskedPart &part : askedPartsOf(message, Tongue::English, help(true), words)) {
            if (part.wantsAnswer())
                found += part.text;
        }
        QCOMPARE(found, wanted);
    }

    /// "... and can I have ...": what leans on the part before is understood alone where its words say enough.
    void whatLeansBackMayBeClear()
    {
        const std::vector<PassageHit> hits = help(true);
        const ExampleTexts wordings = wordingsOf(hits);
        const QString message = u"How long must my secret word be, and where is proof of what we paid for it?"_s;
        ContentWords words;
        std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
        PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
        QCOMPARE(asked.size(), 2U);
        QVERIFY(!asked[1].context.isEmpty());
        QCOMPARE(asked[1].passages, std::vector<int>{1});
    }

    void aSecondQuestion_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("found"); ///< for the second
        QTest::addColumn<bool>("isUnsure");
        QTest::newRow("is answered by what is said already")
            << u"How long must my secret word be, and does it count characters?"_s << u"Passwords"_s << false;
        QTest::newRow("is about what it leans on")
            << u"How long must my secret word be, is it paper for my accountant?"_s << QString() << false;
        QTest::newRow("is about what the whole message is, where it may be about anything")
            << u"Where is the bill? Is the secret word what we paid?"_s << u"Invoices"_s << false;
        QTest::newRow("and is understood alone")
            << u"Can I get my money back? Where is the bill?"_s << u"Invoices"_s << false;
    }

    void aSecondQuestion()
    {
        QFETCH(const QString, message);
        const std::vector<PassageHit> hits = help(true);
        const ExampleTexts wordings = wordingsOf(hits);
        ContentWords words;
        std::vector<AskedPart> asked = askedPartsOf(message, Tongue::English, hits, words);
        PassageMatcher(words).match(hits, {message, &wordings, false}, asked);
        QCOMPARE(asked.size(), 2U);
        QTEST(headingsOf(asked[1], hits).join(u", "_s), "found");
        QTEST(asked[1].isUnsure, "isUnsure");
    }
};

QTEST_GUILESS_MAIN(PassageMatcherTest)
#include "PassageMatcherTest.moc"
