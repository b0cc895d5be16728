#include "core/llm/OfflineModel.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/Eventually.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class OfflineModelTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const IntentClassifier> m_classifier;

    static ReplyRequest request(bool withPassage)
    {
        ReplyRequest request;
        request.customer = Customer{CustomerId{2}, u"Bob Smith"_s, u"bob@startup.io"_s, {}, 0};
        request.message = u"Do you have a student discount?"_s;
        request.intent.label = u"pricing_inquiry"_s;
        request.agentTone = u"friendly"_s;
        if (withPassage) {
            PassageHit hit;
            hit.passage.id = u"pricing.md#students"_s;
            hit.passage.file = u"pricing.md"_s;
            hit.passage.heading = u"Student discount"_s;
            hit.passage.headingPath = u"Pricing › Student discount"_s;
            hit.passage.text = u"Students and educators get a 50 % discount with a proof of enrolment."_s;
            request.passages = {hit};
        }
        return request;
    }

    static ModelReply answer(OfflineModel &model, const ReplyRequest &request, QString *streamed = nullptr)
    {
        const DeferredPtr<ReplyCall> call = model.reply(request);
        std::optional<ModelReply> reply;
        connect(call.get(), &ReplyCall::finished, call.get(), [&](const Result<ModelReply> &done) { reply = *done; });
        connect(call.get(), &ReplyCall::delta, call.get(), [&](const QString &piece) {
            if (streamed)
                *streamed += piece;
        });
        [[maybe_unused]] const bool came = eventually([&] { return reply.has_value(); }, 5'000);
        return reply.value_or(ModelReply{});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_classifier = *classifier;
    }

    void itNamesItself()
    {
        const OfflineModel model(m_classifier);
        QCOMPARE(model.provider(), u"offline"_s);
        QVERIFY(!model.model().isEmpty());
    }

    void itHasNoPlansOfItsOwn() { QVERIFY(!OfflineModel(m_classifier).plan({})); }

    void theIntentComesOnce()
    {
        OfflineModel model(m_classifier);
        const auto call =
            model.classify({u"What are your pricing plans and do you have a student discount?"_s, builtinIntents()});
        QSignalSpy finished(call.get(), &IntentCall::finished);
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(30'000));
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

    void questionsWaitForTheClassifier()
    {
        OfflineModel model;
        std::optional<IntentReply> reply;
        const auto kept = model.classify({u"What does the Pro plan cost?"_s, builtinIntents()});
        connect(kept.get(), &IntentCall::finished, kept.get(), [&](const Result<IntentReply> &done) { reply = *done; });
        model.classify({u"Nobody waits for this"_s, builtinIntents()}); // let go at once
        QTest::qWait(20);
        QVERIFY(!reply);
        model.setClassifier(m_classifier);
        QTRY_VERIFY(reply);
        QCOMPARE(reply->guess.label, u"pricing_inquiry"_s);
        QCOMPARE(reply->usage, Usage{});
    }

    void whatIsStreamedIsTheAnswer()
    {
        OfflineModel model(m_classifier);
        QString streamed;
        const ModelReply reply = answer(model, request(true), &streamed);
        QVERIFY(reply.answered);
        QCOMPARE(streamed, reply.text);
        QVERIFY(reply.text.startsWith(u"Hi Bob,"_s));
        QVERIFY(reply.text.contains(u"50 %"_s));
        QCOMPARE(reply.sources,
                 (std::vector<Citation>{{u"pricing.md#students"_s, u"pricing.md"_s, u"Student discount"_s}}));
        QCOMPARE(reply.model, model.model());
        QCOMPARE(reply.finishReason, u"stop"_s);
        QCOMPARE(reply.usage, Usage{});
    }

    void withoutPassagesItDoesNotKnow()
    {
        OfflineModel model(m_classifier);
        const ModelReply reply = answer(model, request(false));
        QVERIFY(!reply.answered);
        QVERIFY(reply.sources.empty());
        QVERIFY(!reply.text.contains(u"50 %"_s));
        QVERIFY(reply.text.contains(u"colleague"_s));
    }

    void whatWasForeseenChangesNothing_data()
    {
        QTest::addColumn<ReplyRequest>("asked");
        QTest::newRow("the same") << request(true);
        QTest::newRow("without articles") << request(false);
        const auto changed = [](auto &&change) {
            ReplyRequest asked = request(true);
            change(asked);
            return asked;
        };
        QTest::newRow("another customer")
            << changed([](ReplyRequest &asked) { asked.customer.name = u"Eva Martinez"_s; });
        QTest::newRow("after others") << changed([](ReplyRequest &asked) { asked.history.resize(3); });
        QTest::newRow("another question")
            << changed([](ReplyRequest &asked) { asked.message = u"How do I log in?"_s; });
        QTest::newRow("another article") << changed([](ReplyRequest &asked) {
            asked.passages[0].passage.text = u"Students and educators get a 30 % discount."_s;
        });
        QTest::newRow("another tone") << changed([](ReplyRequest &asked) { asked.agentTone = u"formal"_s; });
        QTest::newRow("a person wanted") << changed([](ReplyRequest &asked) {
            asked.intent = {u"escalation_request"_s, 0.99, {}, 0};
        });
        QTest::newRow("with a ticket") << changed([](ReplyRequest &asked) { asked.ticketProposed = true; });
    }

    void whatWasForeseenChangesNothing()
    {
        QFETCH(ReplyRequest, asked);
        OfflineModel foreseeing(m_classifier);
        foreseeing.foresee(request(true));
        OfflineModel model(m_classifier);
        const ModelReply expected = answer(model, asked);
        QVERIFY(!expected.text.isEmpty());
        QCOMPARE(answer(foreseeing, asked), expected);
        QCOMPARE(answer(foreseeing, asked), expected); // what was foreseen is gone
    }

    void theSameQuestionHasTheSameAnswer()
    {
        OfflineModel model(m_classifier);
        QCOMPARE(answer(model, request(true)), answer(model, request(true)));
    }

    void whoLetsGoHearsNothing()
    {
        OfflineModel model(m_classifier);
        int heard = 0;
        auto call = model.reply(request(true));
        connect(call.get(), &ReplyCall::delta, this, [&] { ++heard; });
        connect(call.get(), &ReplyCall::finished, this, [&] { ++heard; });
        call.reset();
        QTest::qWait(20);
        QCOMPARE(heard, 0);
    }

    void whoLetsGoWithinTheSignalIsSafe()
    {
        OfflineModel model(m_classifier);
        int heard = 0;
        auto call = model.reply(request(true));
        connect(call.get(), &ReplyCall::delta, this, [&] {
            ++heard;
            call.reset();
        });
        QTest::qWait(20);
        QCOMPARE(heard, 1);
    }

    void severalQuestionsAtOnce()
    {
        OfflineModel model(m_classifier);
        std::vector<DeferredPtr<ReplyCall>> calls;
        QSet<QString> texts;
        int finished = 0;
        for (int i = 0; i < 20; ++i) {
            calls.push_back(model.reply(request(i % 2 == 0)));
            connect(calls.back().get(), &ReplyCall::finished, this, [&](const Result<ModelReply> &reply) {
                ++finished;
                texts.insert(reply->text);
            });
        }
        QTRY_COMPARE(finished, 20);
        QCOMPARE(texts.size(), 2);
    }
};

QTEST_GUILESS_MAIN(OfflineModelTest)
#include "OfflineModelTest.moc"
