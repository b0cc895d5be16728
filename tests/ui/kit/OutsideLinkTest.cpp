#include "ui/kit/OutsideLink.h"
#include "tests/kit/Report.h"
#include "tests/ui/Find.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// A link leads to a web page or to an address to write to, after a person read where; to nothing else.
class OutsideLinkTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    QList<QUrl> m_opened;

    static QStringList refused()
    {
        QStringList links;
        for (const char *scheme :
             {"http",     "file",    "smb",          "ftp",   "sftp",        "javascript", "data",   "vbscript",
              "about",    "blob",    "chrome",       "qrc",   "ssh",         "telnet",     "ldap",   "gopher",
              "ws",       "wss",     "tel",          "sms",   "callto",      "skype",      "slack",  "zoommtg",
              "ms-word",  "ms-msdt", "search-ms",    "steam", "vscode",      "git",        "svn",    "nfs",
              "afp",      "dav",     "jar",          "mhtml", "view-source", "feed",       "market", "intent",
              "itms",     "magnet",  "irc",          "xmpp",  "cid",         "mid",        "urn",    "man",
              "help",     "info",    "applications", "trash", "recent",      "admin",      "fonts",  "printers",
              "computer", "network"}) {
            links += QString::fromLatin1(scheme) + u"://evil.example/x"_s;
            links += QString::fromLatin1(scheme) + u":evil.example"_s;
        }
        links += {u""_s,
                  u"/"_s,
                  u"#anchor"_s,
                  u"pricing.md"_s,
                  u"//evil.example/x"_s,
                  u"www.evil.example"_s,
                  u"evil.example"_s,
                  u"/etc/passwd"_s,
                  u"\\\\evil.example\\share"_s,
                  u"file:///etc/passwd"_s,
                  u"FILE:///etc/passwd"_s,
                  u"file://evil.example/share"_s,
                  u"javascript:alert(1)"_s,
                  u"JaVaScRiPt:alert(1)"_s,
                  u"java\nscript:alert(1)"_s,
                  u" javascript:alert(1)"_s,
                  u"\x01javascript:alert(1)"_s,
                  u"data:text/html,<script>alert(1)</script>"_s,
                  u"data:text/html;base64,PHNjcmlwdD4="_s,
                  u"view-source:https://evil.example"_s,
                  u"https:"_s,
                  u"https:/"_s,
                  u"https://"_s,
                  u"https:///path"_s,
                  u"https:evil.example"_s,
                  u"https://bank.example@evil.example/"_s,
                  u"https://bank.example:443@evil.example/"_s,
                  u"https://user:secret@evil.example/"_s,
                  u"https://bank.example\\@evil.example/"_s,
                  u"https:\\\\evil.example"_s,
                  u"https://bank.example\t.evil.example/"_s,
                  u"https://bank.example\n.evil.example/"_s,
                  u"https://bank.example /x"_s,
                  u" https://evil.example"_s,
                  u"https://evil.example/\u202Egpj.exe"_s,
                  u"https://evil.example/\u200B"_s,
                  u"https://evil\u00ADexample.com"_s,
                  u"https://[::1"_s,
                  u"https://evil.example:99999/"_s,
                  u"https://evil.example:x/"_s,
                  u"https://%zz/"_s,
                  u"https://evil.example/"_s + QString(3'000, u'x'),
                  u"mailto:"_s,
                  u"mailto:nobody"_s,
                  u"mailto:a@b"_s,
                  u"mailto:a@example.com,b@example.com"_s,
                  u"mailto:a@example.com%2Cb@example.com"_s,
                  u"mailto:a@example.com%0ABcc:b@example.com"_s,
                  u"mailto:a@example.com%0D%0ABcc:b@example.com"_s,
                  u"mailto:Ann <ann@example.com>"_s,
                  u"mailto:a@example.com;b@example.com"_s,
                  u"mailto:@example.com"_s,
                  u"mailto:a@@example.com"_s,
                  u"mailto:a b@example.com"_s,
                  u"mailto:\u0430nn@example.com"_s,
                  u"mailto:?to=b@example.com"_s};
        return links;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(ThemeMode::Light);
        m_theme.install();
        for (const QString &scheme : {u"https"_s, u"http"_s, u"mailto"_s, u"file"_s, u"javascript"_s, u"data"_s})
            QDesktopServices::setUrlHandler(scheme, this, "opened");
    }

    void cleanupTestCase()
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"mailto"_s, u"file"_s, u"javascript"_s, u"data"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void everythingElseIsNoLink()
    {
        const QStringList links = refused();
        Report report(u"T05 links that lead elsewhere"_s, u"I9"_s, u"only https and mailto are links"_s);
        QVERIFY(links.size() > 150);
        for (const QString &link : links) {
            report.count();
            QVERIFY2(!outsideLink(link), qPrintable(link));
        }
    }

    void thePlaceIsTheRealOne_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("opened");
        const auto row = [](const char *name, const QString &link, const QString &place, const QString &opened = {}) {
            QTest::newRow(name) << link << place << (opened.isEmpty() ? link : opened);
        };
        row("page", u"https://example.com/a?b=c#d"_s, u"example.com"_s);
        row("capitals", u"HTTPS://EXAMPLE.com/A"_s, u"example.com"_s, u"https://example.com/A"_s);
        row("port", u"https://example.com:8443/"_s, u"example.com:8443"_s);
        row("a long way down", u"https://bank.example.evil.example/bank.example"_s, u"bank.example.evil.example"_s);
        row("look-alike letters", u"https://b\u0430nk.example/"_s, u"xn--bnk-6cd.example"_s,
            u"https://xn--bnk-6cd.example/"_s);
        row("umlaut", u"https://bücher.example/"_s, u"xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/"_s);
        row("number", u"https://127.0.0.1/"_s, u"127.0.0.1"_s);
        row("address", u"https://[::1]/"_s, u"::1"_s, u"https://[::1]/"_s);
        row("mail", u"mailto:ann@example.com"_s, u"ann@example.com"_s);
        row("mail with more", u"mailto:ann@example.com?bcc=b@example.com&body=x&attach=/etc/passwd"_s,
            u"ann@example.com"_s, u"mailto:ann@example.com"_s);
    }

    void thePlaceIsTheRealOne()
    {
        QFETCH(QString, link);
        QFETCH(QString, place);
        QFETCH(QString, opened);
        Report report(u"T05 links that are asked about"_s, u"I9"_s,
                      u"the real host is shown, nothing opens before the answer"_s);
        report.count();
        const auto found = outsideLink(link);
        QVERIFY(found.has_value());
        QCOMPARE(found->place, place);

        QWidget window;
        window.show();
        m_opened.clear();
        bool failed = false;
        const auto ask = [&] { askToOpen(&window, *found, [&failed] { failed = true; }); };
        ask();
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QVERIFY2(dialog->accessibleDescription().contains(place), qPrintable(dialog->accessibleDescription()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_opened.isEmpty());
        ask();
        auto *open = awaited<QPushButton>(*QApplication::activeModalWidget(), u"Open"_s);
        QVERIFY(open);
        clickOn(open);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(QString::fromLatin1(m_opened.front().toEncoded()), opened);
        QVERIFY(!failed);
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened += url; }
};

QTEST_MAIN(OutsideLinkTest)
#include "OutsideLinkTest.moc"
