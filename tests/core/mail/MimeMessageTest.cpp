#include "core/mail/MimeMessage.h"
#include "tests/kit/Report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Reads messages from files named in argv and prints what an independent reader makes of each.
const char *const Judge = R"(
import sys, json, email, email.policy, email.header, email.utils
out = []
for path in sys.argv[1:]:
    raw = open(path, 'rb').read()
    m = email.message_from_bytes(raw, policy=email.policy.default)
    to = m['To'].addresses
    # The policy's own display_name puts a space between adjacent encoded words, against RFC 2047, 6.2.
    phrase = email.utils.parseaddr(email.message_from_bytes(raw)['To'].replace('\r', '').replace('\n', ''))[0]
    name = str(email.header.make_header(email.header.decode_header(phrase)))
    out.append({
        'names': m.keys(), 'defects': [str(d) for d in m.defects] + [str(d) for h in m.values() for d in getattr(h, 'defects', [])],
        'subject': m['Subject'], 'to': [a.addr_spec for a in to], 'to_name': name,
        'body': m.get_content(), 'multipart': m.is_multipart(), 'charset': m.get_content_charset(),
        'message_id': m['Message-ID'], 'date': m['Date'].datetime.isoformat(),
        'longest': max(len(l) for l in raw.split(b'\r\n')), 'bare': raw.replace(b'\r\n', b'').count(b'\n') + raw.replace(b'\r\n', b'').count(b'\r'),
        'ascii': all(c < 128 for c in raw)})
print(json.dumps(out))
)";

MimeMessage plain()
{
    MimeMessage message;
    message.from = u"support@example.com"_s;
    message.to = u"bob@startup.io"_s;
    message.toName = u"Bob Smith"_s;
    message.subject = u"Your API key"_s;
    message.body = u"Hello Bob,\n\nthe key is of another environment.\n"_s;
    message.date = 1'760'000'000'000;
    message.messageId = u"frontdesk.5f0c@example.com"_s;
    message.effect = u"5f0c1e9a-0000-4000-8000-000000000000"_s;
    return message;
}

/// Text of every kind that people and attackers write.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList parts{u"a"_s,
                                   u"Z"_s,
                                   u" "_s,
                                   u"  "_s,
                                   u"é"_s,
                                   u"ß"_s,
                                   u"日本語"_s,
                                   u"العربية"_s,
                                   u"😀"_s,
                                   u"👩‍👩‍👧"_s,
                                   u"\r\n"_s,
                                   u"\n"_s,
                                   u"\r"_s,
                                   u"\t"_s,
                                   u"Bcc: evil@example.com"_s,
                                   u"=?UTF-8?B?"_s,
                                   u"?="_s,
                                   u"\""_s,
                                   u"\\"_s,
                                   u"<"_s,
                                   u">"_s,
                                   u","_s,
                                   u";"_s,
                                   u":"_s,
                                   u"@"_s,
                                   u"("_s,
                                   u")"_s,
                                   QString(QChar(0)),
                                   QString(QChar(0xd800)),
                                   u"\u202e"_s,
                                   u"\u2028"_s,
                                   u"\x7f"_s,
                                   u"."_s,
                                   u"0123456789"_s};
    QString text;
    const int count = int(random.bounded(longest));
    for (int i = 0; i < count; ++i)
        text += parts[qsizetype(random.bounded(quint32(parts.size())))];
    return text;
}

bool hasBreak(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != QChar(0)) || c == QChar(0x2028);
    });
}

} // namespace

class MimeMessageTest : public QObject
{
    Q_OBJECT
private:
    /// Empty when there is no Python.
    QJsonArray judged(const std::vector<QByteArray> &mails)
    {
        QStringList files;
        for (const QByteArray &mail : mails) {
            files += m_folder.filePath(u"%1.eml"_s.arg(files.size()));
            QFile file(files.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
                return {};
        }
        QProcess python;
        python.start(u"python3"_s, QStringList{u"-c"_s, QString::fromLatin1(Judge)} + files);
        if (!python.waitForFinished(120'000))
            return {};
        const QByteArray errors = python.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

    static bool hasPython() { return !QStandardPaths::findExecutable(u"python3"_s).isEmpty(); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void isTheSameEveryTime()
    {
        const auto first = plain().octets();
        QVERIFY(first);
        QCOMPARE(*first, *plain().octets());
        QVERIFY(first->startsWith("Date: Thu, 09 Oct 2025 08:53:20 +0000\r\nFrom: support@example.com\r\n"
                                  "To: Bob Smith\r\n <bob@startup.io>\r\nSubject: Your API key\r\n"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("plain") << u"bob@startup.io"_s << u"bob@startup.io"_s;
        QTest::newRow("tag and dots") << u"a.b+c@x-y.example.com"_s << u"a.b+c@x-y.example.com"_s;
        QTest::newRow("umlaut in the domain") << u"bob@bücher.example"_s << u"bob@xn--bcher-kva.example"_s;
        QTest::newRow("umlaut in the name") << u"jürgen@example.com"_s << QString();
        QTest::newRow("two, comma") << u"a@x.example,b@y.example"_s << QString();
        QTest::newRow("two, semicolon") << u"a@x.example; b@y.example"_s << QString();
        QTest::newRow("two, space") << u"a@x.example b@y.example"_s << QString();
        QTest::newRow("name and brackets") << u"Bob <bob@x.example>"_s << QString();
        QTest::newRow("quoted local part") << u"\"a b\"@x.example"_s << QString();
        QTest::newRow("line break") << u"bob@x.example\r\nBcc: v@x.example"_s << QString();
        QTest::newRow("line feed at the end") << u"bob@x.example\n"_s << QString();
        QTest::newRow("NUL") << u"bob@x.example"_s + QChar(0) << QString();
        QTest::newRow("group") << u"all:a@x.example;"_s << QString();
        QTest::newRow("route") << u"@a.example:b@x.example"_s << QString();
        QTest::newRow("no domain") << u"bob@"_s << QString();
        QTest::newRow("no name") << u"@x.example"_s << QString();
        QTest::newRow("two at") << u"a@b@x.example"_s << QString();
        QTest::newRow("one label") << u"bob@localhost"_s << QString();
        QTest::newRow("address literal") << u"bob@[127.0.0.1]"_s << QString();
        QTest::newRow("double dot") << u"a..b@x.example"_s << QString();
        QTest::newRow("dot first") << u".a@x.example"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("long name") << QString(65, u'a') + u"@x.example"_s << QString();
        QTest::newRow("64 is fine") << QString(64, u'a') + u"@x.example"_s << QString(64, u'a') + u"@x.example"_s;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const Report report(u"T09 IN7 addresses, and what is none or two"_s, u"I9"_s, u"one, or refused"_s, 1);
        const auto parsed = MimeMessage::address(text);
        QCOMPARE(parsed.has_value(), !address.isEmpty());
        if (parsed)
            QCOMPARE(QString::fromLatin1(*parsed), address);
        else
            QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
    }

    void controlCharactersInAHeaderFieldAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << u"x\r\nBcc: victim@example.com"_s;
        QTest::newRow("LF") << u"x\nBcc: victim@example.com"_s;
        QTest::newRow("CR") << u"x\rBcc: victim@example.com"_s;
        QTest::newRow("tab") << u"x\ty"_s;
        QTest::newRow("escape") << u"x\x1b[2J"_s;
        QTest::newRow("next line") << u"x\u0085y"_s;
        QTest::newRow("line separator") << u"x\u2028y"_s;
        QTest::newRow("paragraph separator") << u"x\u2029y"_s;
    }
    void controlCharactersInAHeaderFieldAreRefused()
    {
        QFETCH(QString, text);
        const Report report(u"T09 IN7 control characters in subject and name"_s, u"I9"_s, u"refused"_s, 1);
        MimeMessage message = plain();
        message.subject = text;
        QVERIFY(!message.octets());
        QCOMPARE(message.octets().error().kind, Error::Kind::Invalid);
        message = plain();
        message.toName = text;
        QVERIFY(!message.octets());
    }

    void anotherReaderSeesTheSame_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << u"Your API key"_s << u"Bob Smith"_s << u"Hello\n"_s;
        QTest::newRow("other scripts") << u"Grüße aus 東京 😀"_s << u"José Ñandú"_s << u"日本語\nعربي\n"_s;
        QTest::newRow("long subject") << QString(u"a long subject that goes on "_s).repeated(8).trimmed() << u"B"_s
                                      << u"x"_s;
        QTest::newRow("long word") << QString(200, u'x') << QString(150, u'y') << u"x"_s;
        QTest::newRow("emoji only") << QString(u"👩‍👩‍👧"_s).repeated(12) << u"😀"_s
                                    << QString(u"😀"_s).repeated(500);
        QTest::newRow("looks encoded") << u"=?UTF-8?B?QmNjOg==?="_s << u"=?x?q?y?="_s << u"=?"_s;
        QTest::newRow("quotes") << u"say \"hi\""_s << u"Bob \"the\\builder\" Smith"_s << u"."_s;
        QTest::newRow("specials in the name") << u"x"_s << u"Smith, Bob (Sales) <x@y.example>"_s << u".\n.\n..\n"_s;
        QTest::newRow("spaces around") << u"  two  spaces  "_s << u"Bob"_s << u"\n\n\n"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("one line of 1 MB") << u"x"_s << u"B"_s << QString(1'000'000, u'a');
        QTest::newRow("bare CR and NUL in the body") << u"x"_s << u"B"_s << u"a\rb\0c\r\nd"_s;
    }
    void anotherReaderSeesTheSame()
    {
        Report report(u"G9 T09 subjects and bodies of every kind"_s, u"I1"_s,
                      u"Python reads the same, short lines, nothing bare"_s);
        if (!hasPython()) {
            report.skip(u"no python3"_s);
            QSKIP("python3 is not installed; it reads the messages independently");
        }
        QFETCH(QString, subject);
        QFETCH(QString, name);
        QFETCH(QString, body);
        MimeMessage message = plain();
        message.subject = subject;
        message.toName = name;
        message.body = body;
        const auto mail = message.octets();
        QVERIFY(mail);
        const QJsonArray read = judged({*mail});
        QCOMPARE(read.size(), 1);
        const QJsonObject seen = read[0].toObject();
        QCOMPARE(seen["defects"_L1].toArray().size(), 0);
        QCOMPARE(seen["subject"_L1].toString(), subject);
        QCOMPARE(seen["to"_L1].toArray(), QJsonArray{u"bob@startup.io"_s});
        QCOMPARE(seen["to_name"_L1].toString(), name.simplified());
        QString expected = body;
        expected.replace(u"\r\n"_s, u"\n"_s).replace(QChar(u'\r'), QChar(u'\n')).replace(QChar(0), QChar(0xfffd));
        expected.replace(QChar(u'\n'), u"\r\n"_s);
        QCOMPARE(seen["body"_L1].toString(), expected);
        QVERIFY(seen["longest"_L1].toInt() <= 78);
        QCOMPARE(seen["bare"_L1].toInt(), 0);
        QVERIFY(seen["ascii"_L1].toBool());
        QVERIFY(!seen["multipart"_L1].toBool());
        report.count();
    }

    void anAnswerNamesWhatItAnswers()
    {
        MimeMessage message = plain();
        message.references = {u"first@mail.example"_s, u"broken id"_s, u"x@y>\r\nBcc: z@y.example"_s,
                              u"last@mail.example"_s};
        const auto mail = message.octets();
        QVERIFY(mail);
        QVERIFY(mail->contains("In-Reply-To: \r\n <last@mail.example>\r\n"));
        QVERIFY(mail->contains("References: \r\n <first@mail.example>\r\n <last@mail.example>\r\n"));
        QVERIFY(!mail->contains("Bcc"));
    }

    void noInputAddsAFieldOrARecipient()
    {
        constexpr int Messages = 600;
        Report report(u"T09 IN7 any subject, name, address and body"_s, u"I9"_s,
                      u"Python sees our fields and one recipient"_s);
        if (!hasPython()) {
            report.skip(u"no python3"_s);
            QSKIP("python3 is not installed; it reads the messages independently");
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<QByteArray> mails;
        std::vector<MimeMessage> sources;
        int refused = 0;
        for (int i = 0; i < 20 * Messages; ++i) {
            MimeMessage message = plain();
            message.subject = randomText(random, 30);
            message.toName = randomText(random, 12);
            message.body = randomText(random, 60);
            if (i % 7 == 0)
                message.to = u"bob"_s + randomText(random, 3) + u"@startup.io"_s;
            const auto mail = message.octets();
            if (!mail) {
                ++refused;
                continue;
            }
            // Whatever got through had no line break to begin with.
            QVERIFY(!hasBreak(message.subject) && !hasBreak(message.toName));
            if (mails.size() < Messages) {
                mails.push_back(*mail);
                sources.push_back(message);
            }
        }
        QVERIFY(refused > 0);
        QVERIFY(mails.size() > 100);
        const QJsonArray read = judged(mails);
        QCOMPARE(read.size(), qsizetype(mails.size()));
        const QJsonArray names{u"Date"_s,         u"From"_s,         u"To"_s,
                               u"Subject"_s,      u"Message-ID"_s,   u"X-Frontdesk-Effect"_s,
                               u"MIME-Version"_s, u"Content-Type"_s, u"Content-Transfer-Encoding"_s};
        for (qsizetype i = 0; i < read.size(); ++i) {
            const QJsonObject seen = read[i].toObject();
            QCOMPARE(seen["names"_L1].toArray(), names);
            QCOMPARE(seen["to"_L1].toArray().size(), 1);
            QCOMPARE(seen["to"_L1].toArray()[0].toString(), sources[std::size_t(i)].to);
            QString subject = sources[std::size_t(i)].subject;
            subject.replace(QChar(0), QChar(0xfffd)).replace(QChar(0xd800), QChar(0xfffd));
            QCOMPARE(seen["subject"_L1].toString(), subject);
            QVERIFY(seen["longest"_L1].toInt() <= 78);
        }
        report.count(20 * Messages);
        report.note(u"%1 refused, %2 read by Python"_s.arg(refused).arg(read.size()));
    }
};

QTEST_GUILESS_MAIN(MimeMessageTest)
#include "MimeMessageTest.moc"
