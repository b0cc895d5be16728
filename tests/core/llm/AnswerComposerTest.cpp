#include "core/llm/PassageText.h"
#include "tests/core/llm/AnswerScene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace AnswerScene;

/// How an answer is worded; what it is made of is AnswerContentTest's.
class AnswerComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPartsOfAQuestionAreAnswered()
    {
        const ModelReply reply = AnswerComposer().compose(asking(BothQuestions));
        QVERIFY(reply.answered);
        QCOMPARE(reply.finishReason, u"stop"_s);
        for (const QString &fact : {u"$29/month"_s, u"$79/month"_s, u"50 %"_s})
            QVERIFY2(reply.text.contains(fact), qPrintable(reply.text));
        QVERIFY(!reply.text.contains(u"12 characters"_s));
        QCOMPARE(reply.sources.size(), std::size_t(2));
    }

    void everyLineIsFromAPassage()
    {
        const ReplyRequest request = asking(BothQuestions);
        const ModelReply reply = AnswerComposer().compose(request);
        QStringList allowed;
        for (const PassageHit &hit : request.passages) {
            for (const PassagePart &part : passageParts(hit.passage.text))
                allowed += part.text.split(QChar(u'\n'));
        }
        QStringList paragraphs = reply.text.split(u"\n\n"_s);
        QVERIFY(paragraphs.size() > 2);
        paragraphs.removeFirst(); // the greeting
        paragraphs.removeLast(); // the offer to help on
        for (const QString &line : paragraphs.join(QChar(u'\n')).split(QChar(u'\n')))
            QVERIFY2(allowed.contains(line), qPrintable(line));
    }

    void sourcesAreAmongThePassages_data()
    {
        QTest::addColumn<QString>("message");
        for (const QString &message :
             {BothQuestions, u"discount"_s, u"How long must a password be?"_s, u"Can I bring my dog?"_s, u"Thanks!"_s})
            QTest::newRow(qPrintable(message)) << message;
    }

    void sourcesAreAmongThePassages()
    {
        QFETCH(QString, message);
        const ReplyRequest request = asking(message);
        const ModelReply reply = AnswerComposer().compose(request);
        QSet<QString> cited;
        for (const Citation &citation : reply.sources) {
            const auto from = std::ranges::find_if(
                request.passages, [&](const PassageHit &hit) { return hit.passage.id == citation.passageId; });
            QVERIFY(from != request.passages.end());
            QCOMPARE(citation.file, from->passage.file);
            QCOMPARE(citation.heading, from->passage.heading);
            QVERIFY2(!cited.contains(citation.passageId), "cited twice");
            cited.insert(citation.passageId);
        }
    }

    void theGreetingFollowsTheTone_data()
    {
        QTest::addColumn<QString>("tone");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("friendly") << u"friendly"_s << u"Hi Alice,\n\n"_s;
        QTest::newRow("neutral") << u"neutral"_s << u"Hello Alice,\n\n"_s;
        QTest::newRow("formal") << u"formal"_s << u"Dear Alice Johnson,\n\n"_s;
        QTest::newRow("unknown") << u"pirate"_s << u"Hi Alice,\n\n"_s;
    }

    void theGreetingFollowsTheTone()
    {
        QFETCH(QString, tone);
        QFETCH(QString, greeting);
        ReplyRequest request = asking(BothQuestions);
        request.agentTone = tone;
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY2(reply.text.startsWith(greeting), qPrintable(reply.text));
    }

    void itSaysThatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("withPassages");
        QTest::newRow("no passages") << BothQuestions << false;
        QTest::newRow("no passage about it") << u"Can I bring my dog to your office?"_s << true;
        QTest::newRow("one common word") << u"Which characters play in the film about dogs and cats?"_s << true;
        QTest::newRow("another discount") << u"Can I get a loyalty discount?"_s << true;
        QTest::newRow("a megabyte") << u"dogs and cats "_s.repeated(70'000) << true;
    }

    void itSaysThatItDoesNotKnow()
    {
        QFETCH(QString, message);
        QFETCH(bool, withPassages);
        QElapsedTimer timer;
        timer.start();
        const ModelReply reply =
            AnswerComposer().compose(asking(message, withPassages ? pricing() : std::vector<PassageHit>{}));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!reply.answered);
        QVERIFY(reply.sources.empty());
        QVERIFY2(reply.text.contains(u"I could not find an answer"_s), qPrintable(reply.text));
        QVERIFY(reply.text.contains(u"colleague"_s));
        QVERIFY(!reply.text.contains(u"$29"_s));
    }

    void theRestOfAQuestionIsNotPassedOver()
    {
        const ModelReply reply =
            AnswerComposer().compose(asking(u"Do you have a student discount? Can I bring my dog to your office?"_s));
        QVERIFY(reply.answered);
        QVERIFY(reply.text.contains(u"50 %"_s));
        QVERIFY2(reply.text.contains(u"no article about this part"_s), qPrintable(reply.text));
        QVERIFY2(reply.text.contains(u"Can I bring my dog to your office?"_s), qPrintable(reply.text));
    }

    void itSaysWhenItIsNotSure_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("one may be meant") << u"Is the secret word what we paid?"_s
                                          << u"Hi Alice,\n\nI'm not quite sure that I understood you right.\n\n"
                                             "If you mean “Passwords”:\n\nA password has 12 characters.\n\n"
                                             "If you mean something else, just reply here and a colleague will take "
                                             "over."_s;
        QTest::newRow("two may be meant") << u"Is the paper must word?"_s
                                          << u"Hi Alice,\n\nI'm not quite sure that I understood you right.\n\n"
                                             "If you mean “Passwords”:\n\nA password has 12 characters.\n\n"
                                             "If you mean “Invoices”:\n\nEach invoice stands under Settings.\n\n"
                                             "If you mean something else, just reply here and a colleague will take "
                                             "over."_s;
    }

    void itSaysWhenItIsNotSure()
    {
        QFETCH(QString, message);
        QFETCH(QString, text);
        ReplyRequest request = askingForHelp(message);
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY(reply.isUnsure);
        QVERIFY(reply.answered);
        QCOMPARE(reply.text, text);
    }

    /// "Great support from Ann, tell her manager" asks for nothing.
    void praiseToBePassedOnIsPraise()
    {
        ReplyRequest request = askingForHelp(u"Ann from your team was brilliant yesterday. Please pass it on!"_s);
        request.intent = {u"escalation_request"_s, 0.95, {}, 0};
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY2(reply.text.contains(u"good to hear"_s), qPrintable(reply.text));
        QCOMPARE(reply.promise, Promise::None);
        request.message = u"Ann from your team was brilliant, but now I want to talk to a person."_s;
        QCOMPARE(AnswerComposer().compose(request).promise, Promise::HandOver);
    }

    /// Beside a guess nothing is said to be told nowhere.
    void besideAGuessNoGapIsTold()
    {
        const ModelReply reply = AnswerComposer().compose(
            askingForHelp(u"Is the secret word what we paid? Do you sell zebras in the teahouse?"_s));
        QVERIFY2(reply.isUnsure, qPrintable(reply.text));
        QVERIFY2(!reply.text.contains(u"no article about this part"_s), qPrintable(reply.text));
    }

    void thanksNeedNoSource_data()
    {
        QTest::addColumn<QString>("message");
        for (const QString &message : {u"Thanks!"_s, u"Thank you very much"_s, u"Cheers"_s})
            QTest::newRow(qPrintable(message)) << message;
    }

    void thanksNeedNoSource()
    {
        QFETCH(QString, message);
        const ModelReply reply = AnswerComposer().compose(asking(message));
        QVERIFY(reply.sources.empty());
        QVERIFY2(!reply.text.contains(u"could not find"_s), qPrintable(reply.text));
    }

    void praiseNeedsNoSource_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isOnlyPraise");
        QTest::newRow("praise") << u"My team loves the bill you send, kudos"_s << true;
        QTest::newRow("and a question") << u"My team loves the app. Where is the bill?"_s << false;
        QTest::newRow("and a wish") << u"We love the app but we want our money back"_s << false;
    }

    void praiseNeedsNoSource()
    {
        QFETCH(const QString, message);
        QFETCH(const bool, isOnlyPraise);
        const ModelReply reply = AnswerComposer().compose(askingForHelp(message));
        QVERIFY(reply.answered);
        QCOMPARE(reply.sources.empty(), isOnlyPraise);
        QCOMPARE(reply.text.contains(u"good to hear"_s), isOnlyPraise);
    }

    /// What an angry customer asks besides is no gap in the articles: a person goes on.
    void anAngryQuestionIsNotQuoted()
    {
        const ModelReply reply = AnswerComposer().compose(
            askingForHelp(u"Where is the bill? This is ridiculous. Whose idea was such awful lettering?"_s));
        QVERIFY(reply.answered);
        QCOMPARE(reply.promise, Promise::HandOver);
        QVERIFY2(reply.text.contains(u"Each invoice stands under Settings."_s), qPrintable(reply.text));
        QVERIFY2(reply.text.endsWith(u"A colleague takes over from here and will answer you in this conversation."_s),
                 qPrintable(reply.text));
    }

    void aPersonIsPromisedWhenAskedFor()
    {
        ReplyRequest request = asking(u"I would like to talk to a person."_s);
        request.intent.label = u"escalation_request"_s;
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY(reply.text.startsWith(u"Hi Alice,"_s));
        QVERIFY(reply.text.contains(u"colleague"_s));
        QVERIFY(reply.sources.empty());
    }

    /// Who is furious and asks for a person besides is told no articles, however clear the rest is.
    void whoeverIsAngryGetsAPersonToo_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<double>("likely");
        QTest::addColumn<bool>("answered");
        const QString asks = u"Where is the bill? I want a human!!!"_s;
        QTest::newRow("angry") << asks + u" This is RIDICULOUS"_s << 0.3 << false;
        QTest::newRow("angry, and only perhaps")
            << u"Where is the bill? Anybody!!! This is RIDICULOUS"_s << 0.1 << true;
        QTest::newRow("angry, in plain words")
            << u"Where is the bill? I want to speak to a human being, this is RIDICULOUS"_s << 0.0 << false;
        QTest::newRow("angry, in capitals") << u"WHERE IS THE BILL? I want a human."_s << 0.0 << false;
        QTest::newRow("all in capitals") << u"WHERE IS THE BILL? I WANT A HUMAN."_s << 0.0 << true;
        QTest::newRow("somebody else is angry")
            << u"Where is the bill? I want a human, the customer was (rightly) furious."_s << 0.0 << true;
        QTest::newRow("calm") << u"Where is the bill? I'd like a human."_s << 0.3 << true;
    }

    void whoeverIsAngryGetsAPersonToo()
    {
        QFETCH(const QString, message);
        QFETCH(const double, likely);
        ReplyRequest request = askingForHelp(message);
        request.intent = {u"billing_issue"_s, 0.6, u"escalation_request"_s, likely};
        const ModelReply reply = AnswerComposer().compose(request);
        QTEST(reply.answered, "answered");
        QCOMPARE(reply.text.contains(u"A colleague takes over"_s), !reply.answered);
    }

    void anAngryCustomerIsNotOfferedGuesses()
    {
        ReplyRequest request = askingForHelp(u"Is the secret word what we paid?"_s);
        request.intent = {u"escalation_request"_s, 0.6, {}, 0};
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY(!reply.answered);
        QVERIFY(!reply.isUnsure);
        QVERIFY(reply.sources.empty());
        QVERIFY2(reply.text.contains(u"A colleague takes over"_s), qPrintable(reply.text));
    }

    /// Where the bill is helps nobody whose bill is wrong.
    void aComplaintIsForAPerson()
    {
        const ReplyRequest asked = askingForHelp(u"Where is the bill?"_s);
        QVERIFY(AnswerComposer().compose(asked).answered);
        const ModelReply reply = AnswerComposer().compose(askingForHelp(u"Your bill is wrong. Fix this today."_s));
        QVERIFY(!reply.answered);
        QVERIFY(reply.sources.empty());
        QVERIFY2(reply.text.contains(u"A colleague takes over"_s), qPrintable(reply.text));
    }

    void whatIsPromisedIsTold_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("intent");
        QTest::addColumn<Promise>("promise");
        const QString general = u"general_question"_s;
        QTest::newRow("an answer") << u"What is the student discount?"_s << general << Promise::None;
        QTest::newRow("none") << u"Can you sell me a horse?"_s << general << Promise::FollowUp;
        QTest::newRow("to a part") << u"What is the student discount and can you sell me a horse"_s << general
                                   << Promise::FollowUp;
        QTest::newRow("a part that asks for nothing")
            << u"What is the student discount? I noted how many horses came in and how many of the cows left. Thanks."_s
            << general << Promise::None;
        QTest::newRow("a wish") << u"It would be great to have a dark mode."_s << u"feature_request"_s
                                << Promise::FollowUp;
        QTest::newRow("thanks") << u"Thanks, that is all!"_s << general << Promise::None;
        QTest::newRow("a person") << u"I want to talk to somebody"_s << u"escalation_request"_s << Promise::HandOver;
        QTest::newRow("a complaint") << u"I have been waiting for three days. This is ridiculous."_s << general
                                     << Promise::HandOver;
    }

    void whatIsPromisedIsTold()
    {
        QFETCH(QString, message);
        QFETCH(QString, intent);
        QFETCH(Promise, promise);
        ReplyRequest request = asking(message);
        request.intent = {intent, 0.9, {}, 0};
        const ModelReply reply = AnswerComposer().compose(request);
        QCOMPARE(reply.promise, promise);
        QCOMPARE(reply.text.contains(u"colleague"_s), promise != Promise::None);
    }

    void suggestionsAreThankedFor_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isThanked");
        QTest::newRow("a wish") << u"It would be great to have a dark mode."_s << true;
        QTest::newRow("a wish without its subject") << u"would be great if there was a dark mode"_s << true;
        QTest::newRow("put as a question") << u"Can you please add a dark mode?"_s << true;
        QTest::newRow("a question") << u"Do you have a dark mode?"_s << false;
    }

    void suggestionsAreThankedFor()
    {
        QFETCH(QString, message);
        QFETCH(bool, isThanked);
        ReplyRequest request = asking(message);
        request.intent = {u"feature_request"_s, 0.9, {}, 0};
        const ModelReply reply = AnswerComposer().compose(request);
        QVERIFY(!reply.answered);
        QVERIFY2(reply.text.contains(u"Thank you for the suggestion"_s) == isThanked, qPrintable(reply.text));
    }

    void oddTextsAreAnswered_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QString();
        QTest::newRow("emoji") << u"\U0001F600"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QChar(0xDFFF);
        QTest::newRow("a word of a megabyte") << QString(1'000'000, u'x');
        QTest::newRow("only breaks") << QString(100'000, u'\n');
        QTest::newRow("a thousand questions") << u"How much is it? "_s.repeated(1'000);
    }

    void oddTextsAreAnswered()
    {
        QFETCH(QString, message);
        QElapsedTimer timer;
        timer.start();
        const ModelReply reply = AnswerComposer().compose(asking(message));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(reply.text.startsWith(u"Hi Alice,\n\n"_s));
        QVERIFY(reply.text.size() < 5'000);
    }

    void moods_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("says");
        QTest::newRow("greeting") << u"Hello there! 👋"_s << u"How can I help you?"_s;
        QTest::newRow("thanks") << u"👍"_s << u"You're welcome"_s;
        QTest::newRow("thanks for what is done")
            << u"Got the student discount now, thanks a lot, you were really quick"_s << u"You're welcome"_s;
        QTest::newRow("thanks, but something is left")
            << u"Thanks. I got the student discount now, but only for one member"_s << u"50 % discount"_s;
        QTest::newRow("praise") << u"I love your product, you guys are great"_s << u"good to hear"_s;
        QTest::newRow("anger without a word") << u"😡😡😡"_s << u"What happened?"_s;
        QTest::newRow("anger with a question")
            << u"This is ridiculous. What is the student discount?"_s << u"I understand your frustration."_s;
        QTest::newRow("anger that asks for nothing")
            << u"I have been waiting for three days. This is ridiculous."_s << u"A colleague takes over"_s;
        QTest::newRow("a part without an answer is quoted whole")
            << u"What is the student discount and can you sell me a horse"_s << u"“can you sell me a horse?” A"_s;
        QTest::newRow("trouble") << u"Error with the student discount"_s << u"I'm sorry about the trouble."_s;
        QTest::newRow("German thanks") << u"Danke schön!"_s << u"Sehr gerne!"_s;
        QTest::newRow("French, unknown") << u"Livrez-vous en Australie, s'il vous plaît ?"_s << u"Bonjour Alice,"_s;
        QTest::newRow("Spanish, from an English article")
            << u"Hola, ¿tienen descuento para estudiantes?"_s
            << u"está en inglés:\n\nStudents and educators get a 50 % discount"_s;
        QTest::newRow("Japanese, from an English article") << u"学生割引はありますか？"_s << u"50 % discount"_s;
        QTest::newRow("Arabic greeting") << u"مرحبا"_s << u"كيف يمكنني مساعدتك؟"_s;
    }

    void moods()
    {
        QFETCH(QString, message);
        QFETCH(QString, says);
        const ModelReply reply = AnswerComposer().compose(asking(message));
        QVERIFY2(reply.text.contains(says), qPrintable(reply.text));
    }

    void whatIsNoTrouble_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("what somebody lacks")
            << u"What is the student discount for somebody who doesn't have an account?"_s;
        QTest::newRow("what somebody cannot tell") << u"I can't tell which discount a student gets"_s;
        QTest::newRow("a question put twice") << u"There is a student discount, isn't there?"_s;
    }

    void whatIsNoTrouble()
    {
        QFETCH(QString, message);
        const ModelReply reply = AnswerComposer().compose(asking(message));
        QVERIFY2(reply.answered && !reply.text.contains(u"sorry"_s), qPrintable(reply.text));
    }

    void theSameQuestionHasTheSameAnswer()
    {
        AnswerComposer composer;
        const ModelReply first = composer.compose(asking(BothQuestions));
        composer.compose(asking(u"How long must a password be?"_s));
        QCOMPARE(composer.compose(asking(BothQuestions)), first);
        QCOMPARE(AnswerComposer().compose(asking(BothQuestions)), first);
    }
};

QTEST_GUILESS_MAIN(AnswerComposerTest)
#include "AnswerComposerTest.moc"
