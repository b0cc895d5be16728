#include "core/domain/Doubt.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

/// No receipt, no claim: on the whole way of an approval.
class ReceiptsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    RunDetail m_detail;

    Result<Approved> approve(const QString &text, std::optional<std::vector<int>> steps = {})
    {
        Decision decision;
        decision.text = text;
        decision.steps = std::move(steps);
        return TestDesk::wait(m_desk->desk().approve(m_detail.run.id, decision));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        const auto detail =
            m_desk->send(CustomerId{2}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(detail);
        m_detail = *detail;
        QCOMPARE(m_detail.run.state, RunState::Pending);
        QCOMPARE(m_detail.actions.size(), std::size_t(1));
        QCOMPARE(m_detail.actions[0].tool, u"create_ticket"_s);
    }

    void cleanup() { m_desk.reset(); }

    void aClaimNeedsItsAction()
    {
        const QString text = u"Hi Bob, please check the key. I have opened a ticket for you."_s;
        const auto refused = approve(text, std::vector<int>());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY2(refused.error().message.contains(u"I have opened a ticket for you."_s),
                 qPrintable(refused.error().message));
        // Nothing happened.
        const auto still = TestDesk::wait(m_desk->desk().run(m_detail.run.id));
        QVERIFY(still);
        QCOMPARE(still->run.state, RunState::Pending);
        QCOMPARE(still->actions[0].state, ActionState::Pending);
        // Ticked, it is true.
        const auto approved = approve(text, std::vector<int>{m_detail.actions[0].step});
        QVERIFY2(approved, qPrintable(approved ? QString() : approved.error().message));
        QCOMPARE(approved->message.body, text);
        QCOMPARE(approved->executed.size(), std::size_t(1));
    }

    void whatNoToolDoesIsRefusedUntilItIsChanged()
    {
        const auto refused = approve(u"Hi Bob, we have refunded the payment."_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(approve(u"Hi Bob, we refund the payment within 7 days."_s));
    }

    void aKeptEditIsCheckedToo()
    {
        const auto kept =
            TestDesk::wait(m_desk->desk().keepEdit(m_detail.run.id, u"Ihr Passwort wurde zurückgesetzt."_s));
        QVERIFY(kept); // typed text is never refused
        const auto refused = TestDesk::wait(m_desk->desk().approve(m_detail.run.id, Decision{}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(TestDesk::wait(m_desk->desk().keepEdit(m_detail.run.id, u"Bitte setzen Sie Ihr Passwort zurück."_s)));
        QVERIFY(TestDesk::wait(m_desk->desk().approve(m_detail.run.id, Decision{})));
    }

    void theBuiltInDraftIsGrounded()
    {
        QVERIFY(m_detail.draft);
        QVERIFY(doubtsOf(m_detail.audit).empty());
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "ReceiptsTest.moc"
