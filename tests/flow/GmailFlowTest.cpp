#include "core/desk/MailDesk.h"
#include "core/net/Transport.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/net/FakeBrowser.h"
#include "tests/kit/net/FakeGoogle.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Shot.h"
#include "ui/activity/GmailOutcome.h"
#include "ui/kit/BannerHost.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using Fault = FakeGoogle::Fault;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int TooSoonMs = 350; ///< the buttons of a new card ignore its first moments

} // namespace

/// What opens when the program asks for a page: a browser for our own machine, a note for all others.
class Opener : public QObject
{
    Q_OBJECT
public:
    FakeBrowser browser;
    QList<QUrl> elsewhere;

public Q_SLOTS:
    void open(const QUrl &url)
    {
        if (url.host() == u"127.0.0.1"_s)
            browser.open(url);
        else
            elsewhere.append(url);
    }
};

/// The third walk of the demo through the window that ships, with Google on loopback: connecting, the draft, its
/// outcome, consent that ends, disconnecting.
class GmailFlowTest : public ConsoleTest
{
    Q_OBJECT

private:
    std::unique_ptr<FakeGoogle> m_google;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Opener> m_opener;
    SystemClock m_clock;

    MailDesk &mail() { return m_desk->desk().mail(); }

    void openWithGoogle()
    {
        m_google = std::make_unique<FakeGoogle>();
        m_secrets = std::make_unique<MemorySecrets>();
        m_transport = std::make_unique<Transport>(m_clock);
        m_desk = std::make_unique<TestDesk>(
            QString(), nullptr,
            TestDesk::Outside{m_secrets.get(), m_transport.get(), nullptr, m_google->environment()});
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        m_desk->desk().setHumanApproval(true);
        openWindow(desk());
    }

    void askForActions(const QString &text)
    {
        sayAsCustomer(text);
        QVERIFY(awaited<WidgetList>(window(), u"Proposed actions"_s, PatienceMs));
    }

    void click(const QString &name)
    {
        auto *button = awaited<QAbstractButton>(window(), name, PatienceMs);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
        clickOn(button);
    }

    /// From the card to the settings, through the browser, and back to the card.
    void connectFromTheCard()
    {
        click(u"Connect Gmail"_s);
        QTRY_VERIFY(named<QWidget>(window(), u"Not connected"_s));
        shoot(window(), u"gmail-settings-off"_s);
        click(u"Connect Gmail"_s);
        QVERIFY(awaited<QWidget>(window(), u"Connected"_s, PatienceMs));
        QVERIFY(m_opener->browser.shown.contains("Frontdesk"));
        QVERIFY(named<QAbstractButton>(window(), u"Disconnect Gmail"_s));
        shoot(window(), u"gmail-settings-connected"_s);
    }

    /// Connected and at the card of Bob's question.
    void begin()
    {
        openWithGoogle();
        chooseConversation(u"Bob Smith"_s);
        askForActions(u"I'm having trouble integrating your API, getting 401 errors"_s);
        connectFromTheCard();
        window().showPage(PageId::Inbox);
        QVERIFY(awaited<QCheckBox>(window(), u"Create Gmail draft"_s, PatienceMs));
    }

    void tickGmail()
    {
        auto *tick = awaited<QCheckBox>(window(), u"Create Gmail draft"_s, PatienceMs);
        QVERIFY(tick && tick->isEnabled());
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(tick->isChecked());
    }

    void approveWithDraft()
    {
        tickGmail();
        QTest::qWait(TooSoonMs);
        click(u"Approve and create Gmail draft"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_opener = std::make_unique<Opener>();
        QDesktopServices::setUrlHandler(u"http"_s, m_opener.get(), "open");
        QDesktopServices::setUrlHandler(u"https"_s, m_opener.get(), "open");
    }

    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void cleanup()
    {
        close();
        m_transport.reset();
        m_secrets.reset();
        m_google.reset();
        m_opener->elsewhere.clear();
        m_opener->browser.shown.clear();
    }

    void theThirdWalk()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        tickGmail();
        auto *subject = named<QLineEdit>(window(), u"Email subject"_s);
        QVERIFY(subject);
        QVERIFY(!subject->text().isEmpty()); // suggested
        QTRY_COMPARE(subject->visibleRegion().boundingRect(), subject->rect()); // whole, and not below the fold
        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, u"Your API key and the 401"_s);
        shoot(window(), u"gmail-card"_s);
        const auto before = TestDesk::wait(m_desk->desk().ticketCounts());
        QTest::qWait(TooSoonMs);
        click(u"Approve and create Gmail draft"_s);
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
        shoot(window(), u"gmail-done"_s);

        QCOMPARE(m_google->drafts().size(), std::size_t(1));
        const FakeGoogle::Draft &draft = m_google->drafts()[0];
        QVERIFY(draft.mail.contains("Subject: Your API key and the 401\r\n"));
        QVERIFY(draft.mail.contains("<bob@startup.io>\r\n"));
        auto *outcome = named<GmailOutcome>(window(), u"Gmail draft created"_s);
        QVERIFY(outcome);
        QVERIFY2(outcome->accessibleDescription().contains(draft.id), qPrintable(outcome->accessibleDescription()));
        const auto after = TestDesk::wait(m_desk->desk().ticketCounts());
        QCOMPARE(after->open, before->open + 1);
        click(u"Open in Gmail"_s);
        QTRY_COMPARE(m_opener->elsewhere.size(), 1);
        QCOMPARE(m_opener->elsewhere[0].host(), u"mail.google.com"_s);
        QVERIFY(m_opener->elsewhere[0].toString().contains(draft.message));
        // It is still there for whoever comes back to the conversation.
        chooseConversation(u"Alice Johnson"_s);
        QTRY_VERIFY(!named<GmailOutcome>(window(), u"Gmail draft created"_s));
        chooseConversation(u"Bob Smith"_s);
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
    }

    void whatNobodyKnowsIsForAPerson()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        m_google->failNext(Fault::CloseRead);
        approveWithDraft();
        QVERIFY(awaited<GmailOutcome>(window(), u"It is not known whether the Gmail draft was created"_s, PatienceMs));
        shoot(window(), u"gmail-unknown"_s);
        click(u"Look in Gmail"_s);
        QTRY_COMPARE(m_opener->elsewhere.size(), 1);
        QCOMPARE(m_opener->elsewhere[0].fragment(), u"drafts"_s);
        QCOMPARE(m_google->drafts().size(), std::size_t(0));
        click(u"It was not"_s);
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
    }

    void aRefusalSaysWhyAndMayBeTriedAgain()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        m_google->failNext(Fault::DomainPolicy);
        approveWithDraft();
        auto *outcome = awaited<GmailOutcome>(window(), u"No Gmail draft was created"_s, PatienceMs);
        QVERIFY(outcome);
        QVERIFY2(outcome->accessibleDescription().contains(u"administrator"_s),
                 qPrintable(outcome->accessibleDescription()));
        shoot(window(), u"gmail-refused"_s);
        click(u"Try again"_s);
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
    }

    void consentThatEndedIsOneBannerAway()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        m_google->endConsent();
        approveWithDraft();
        QTRY_COMPARE_WITH_TIMEOUT(window().banners().currentId(), u"gmail"_s, PatienceMs);
        QVERIFY(awaited<QWidget>(window(), u"Gmail draft waits"_s, PatienceMs));
        QCOMPARE(m_google->drafts().size(), std::size_t(0));
        shoot(window(), u"gmail-ended"_s);
        click(u"Reconnect"_s);
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
        QTRY_VERIFY(window().banners().currentId() != u"gmail"_s);
    }

    void disconnectingSaysWhatWasDone_data()
    {
        QTest::addColumn<bool>("reached");
        QTest::newRow("Google ends it") << true;
        QTest::newRow("Google cannot be told") << false;
    }
    void disconnectingSaysWhatWasDone()
    {
        QFETCH(bool, reached);
        openWithGoogle();
        chooseConversation(u"Bob Smith"_s);
        askForActions(u"I'm having trouble integrating your API, getting 401 errors"_s);
        connectFromTheCard();
        if (QTest::currentTestFailed())
            return;
        m_google->revocationFails = !reached;
        click(u"Disconnect Gmail"_s);
        auto *question = awaited<Dialog>(window(), u"Disconnect Gmail?"_s, PatienceMs);
        QVERIFY(question);
        shoot(*question, u"gmail-disconnect"_s);
        auto *yes = named<QAbstractButton>(*question, u"Disconnect"_s);
        QVERIFY(yes);
        clickOn(yes);
        QVERIFY(awaited<QWidget>(window(), u"Not connected"_s, PatienceMs));
        QVERIFY(m_google->revocations >= 1);
        QVERIFY(m_secrets->kept.isEmpty());
        if (reached)
            return;
        auto *honest = awaited<Dialog>(window(), u"Gmail is disconnected, but not everywhere"_s, PatienceMs);
        QVERIFY(honest);
        QVERIFY(honest->accessibleDescription().contains(u"myaccount.google.com"_s));
        QTest::keyClick(honest, Qt::Key_Escape);
    }

    void withoutAKeychainItEndsWithTheProgram()
    {
        openWithGoogle();
        m_secrets->mood = SecretState::Unavailable;
        chooseConversation(u"Bob Smith"_s);
        askForActions(u"I'm having trouble integrating your API, getting 401 errors"_s);
        connectFromTheCard();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(mail().status().sessionOnly);
        bool isSaid = false;
        for (const QLabel *label : window().findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"only until this program ends"_s));
        QVERIFY(isSaid);
        window().showPage(PageId::Inbox);
        approveWithDraft();
        QVERIFY(awaited<GmailOutcome>(window(), u"Gmail draft created"_s, PatienceMs));
        const auto stored = TestDesk::wait(m_desk->store().read([](Reader &reader) { return reader.mailAccount(); }));
        QVERIFY(stored && !*stored);
    }

    void aSignInCanBeCancelled()
    {
        openWithGoogle();
        chooseConversation(u"Bob Smith"_s);
        askForActions(u"I'm having trouble integrating your API, getting 401 errors"_s);
        click(u"Connect Gmail"_s);
        QDesktopServices::unsetUrlHandler(u"http"_s); // the browser never comes
        click(u"Connect Gmail"_s);
        QVERIFY(awaited<QWidget>(window(), u"Waiting for the browser"_s, PatienceMs));
        shoot(window(), u"gmail-waiting"_s);
        click(u"Cancel signing in"_s);
        QDesktopServices::setUrlHandler(u"http"_s, m_opener.get(), "open");
        QVERIFY(awaited<QWidget>(window(), u"Not connected"_s, PatienceMs));
        QCOMPARE(m_google->exchanges, 0);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<GmailFlowTest>(argc, argv);
}

#include "GmailFlowTest.moc"
