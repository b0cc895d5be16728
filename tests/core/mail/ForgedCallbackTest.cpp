#include "core/mail/GoogleSignIn.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/net/FakeBrowser.h"
#include "tests/kit/net/FakeGoogle.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QUrlQuery>
#include <grp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65'534;

/// Sends one request and reads until the listener hangs up. Only system calls: it runs between fork and the end.
bool isAnsweredWith(const QByteArray &page, quint16 port, const QByteArray &request)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::write(socket, request.constData(), size_t(request.size())) != request.size())
        return false;
    char answer[4096];
    qsizetype length = 0;
    for (ssize_t more = 1; more > 0 && length < qsizetype(sizeof answer); length += more)
        more = std::max<ssize_t>(::read(socket, answer + length, sizeof answer - size_t(length)), 0);
    ::close(socket);
    return QByteArrayView(answer, length) == page;
}

/// Sends the requests in turn, `times` of them, from a process of its own that belongs to `user`; ends with how many
/// were not answered with `page`, or 255. The descriptor reports its end.
pid_t forge(const std::vector<QByteArray> &requests, int times, quint16 port, const QByteArray &page, uid_t user,
            int *ended)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        for (int inherited = 3; inherited < 1'024; ++inherited) { // with the port itself among them
            if (inherited != ends[1])
                ::close(inherited);
        }
        if (user != ::getuid() && (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0))
            ::_exit(255);
        int others = 0;
        for (int i = 0; i < times; ++i)
            others += isAnsweredWith(page, port, requests[size_t(i) % requests.size()]) ? 0 : 1;
        ::_exit(std::min(others, 254));
    }
    ::close(ends[1]);
    *ended = ends[0];
    return child;
}

} // namespace

/// Whoever has an account on this computer can talk to the port of a sign-in.
class ForgedCallbackTest : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    Transport m_transport{m_clock};
    FakeBrowser m_browser;

private Q_SLOTS:
    void forgeriesEndNothing_data()
    {
        QTest::addColumn<bool>("ofSomebodyElse");
        QTest::addColumn<bool>("knowsTheState");
        QTest::newRow("of the same user") << false << false;
        QTest::newRow("of somebody else") << true << false;
        QTest::newRow("of somebody else who looks over the shoulder") << true << true;
    }
    void forgeriesEndNothing()
    {
        QFETCH(bool, ofSomebodyElse);
        QFETCH(bool, knowsTheState);
        Report report(knowsTheState        ? u"T23 another user's callback with everything right"_s
                          : ofSomebodyElse ? u"T23 H1 another user's forgeries before the genuine callback"_s
                                           : u"T23 H1 forgeries before the genuine callback"_s,
                      u"I3"_s, u"answered with the same page, the genuine one is taken, one question to Google"_s);
        if (ofSomebodyElse && ::getuid() != 0) {
            report.skip(u"not root"_s);
            QSKIP("only root can be somebody else");
        }
        FakeGoogle google;
        Settings settings;
        settings.loadEnvironment(google.environment(), {});
        GoogleSignIn flow(m_transport, m_clock, *GoogleClient::from(settings, u"canary-client-secret"_s));
        QSignalSpy wanted(&flow, &GoogleSignIn::browserWanted);
        QSignalSpy finished(&flow, &GoogleSignIn::finished);
        flow.start();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        const QUrlQuery query(wanted[0][0].toUrl());
        const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        const QByteArray state = query.queryItemValue(u"state"_s).toLatin1();
        // The path is no secret to someone who sees the browser's address bar; the state is not in it yet.
        std::vector<QByteArray> requests;
        for (int i = 0; i < (knowsTheState ? 1 : 26); ++i) {
            QByteArray said = state;
            if (!knowsTheState)
                said[i] = char('A' + i) == said[i] ? '_' : char('A' + i);
            requests.push_back("GET " + back.path().toLatin1() + "?code=evil&state=" + said
                               + " HTTP/1.1\r\nHost: " + back.authority().toLatin1() + "\r\n\r\n");
        }
        const int times = knowsTheState ? 50 : 2'000 * density();
        int ended = -1;
        const pid_t forger =
            forge(requests, times, quint16(back.port()), LoopbackServer::page(LoopbackServer::Verdict::NotThis),
                  ofSomebodyElse ? Nobody : ::getuid(), &ended);
        QSocketNotifier notifier(ended, QSocketNotifier::Read);
        QSignalSpy over(&notifier, &QSocketNotifier::activated);
        QVERIFY(over.wait(300'000));
        notifier.setEnabled(false);
        ::close(ended);
        int status = -1;
        QCOMPARE(::waitpid(forger, &status, 0), forger);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(google.exchanges, 0);
        m_browser.open(wanted[0][0].toUrl());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(finished[0][0].value<Result<GoogleGrant>>());
        QCOMPARE(google.exchanges, 1);
        report.count(times);
    }
};

QTEST_GUILESS_MAIN(ForgedCallbackTest)
#include "ForgedCallbackTest.moc"
