#include "core/desk/Evidence.h"
#include "core/base/Json.h"
#include "core/desk/Signature.h"
#include "core/desk/Upkeep.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/TestDesk.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

class EvidenceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_test;
    ConversationId m_conversation;
    QByteArray m_key;
    QByteArray m_page;

    static QByteArray recordOf(const QByteArray &page)
    {
        const QByteArray opens = R"(id="record">)";
        const qsizetype from = page.indexOf(opens) + opens.size();
        return page.mid(from, page.indexOf("</script>", from) - from);
    }

    /// The page's own script, run as a browser would.
    QString judgedByItself(const QByteArray &page) const
    {
        const QByteArray script = page.mid(page.indexOf(R"(<script id="checker">)") + 21);
        QFile file(m_folder.filePath(u"check.js"_s));
        if (!file.open(QIODevice::WriteOnly))
            return u"not written"_s;
        const QByteArray opens = R"(id="seal">)";
        const qsizetype from = page.indexOf(opens) + opens.size();
        file.write(script.left(script.indexOf("</script>")) + "\nconst fs = require('fs');\njudge(fs.readFileSync('"
                   + m_folder.filePath(u"record.json"_s).toUtf8() + "', 'utf8'), "
                   + page.mid(from, page.indexOf("</script>", from) - from)
                   + ").then(v => console.log(v.good ? 'good' : 'bad', v.words));\n");
        file.close();
        QFile record(m_folder.filePath(u"record.json"_s));
        if (!record.open(QIODevice::WriteOnly))
            return u"not written"_s;
        record.write(recordOf(page));
        record.close();
        QProcess node;
        node.start(u"node"_s, {file.fileName()});
        node.waitForFinished(60'000);
        return QString::fromUtf8(node.readAllStandardOutput() + node.readAllStandardError());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
        // Another customer's entries stand in between.
        const QString question = u"I'm having trouble integrating your API, getting 401 errors </script><b>ü"_s;
        const auto first = m_test->send(CustomerId{2}, question, true);
        QVERIFY(first);
        QVERIFY(m_test->send(CustomerId{3}, u"Nobody else's business: qzcanaryqz"_s, true));
        QVERIFY(TestDesk::wait(m_test->desk().approve(first->run.id, {})));
        m_conversation = first->run.conversation;
        const auto key = Signature::newKey();
        QVERIFY(key);
        m_key = *key;
        const auto page = TestDesk::wait(m_test->desk().upkeep().evidence(m_conversation, m_key));
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
        m_page = *page;
    }

    void itChecksItself()
    {
        const auto verdict = Evidence::check(m_page);
        QVERIFY(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->problem));
        QVERIFY(verdict->messages >= 2);
        QVERIFY(verdict->entries >= 6);
        QCOMPARE(verdict->signer, Evidence::fingerprint(*Signature::publicKeyOf(m_key)));
        QVERIFY2(!m_page.contains("qzcanaryqz"), "it tells what another customer said");
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("what the customer said") << QByteArray("having trouble") << QByteArray("having fun");
        QTest::newRow("who decided") << QByteArray("\"tool\":\"approve\"") << QByteArray("\"tool\":\"reject\"");
        QTest::newRow("the key") << QByteArray("\"public_key\":\"") << QByteArray("\"public_key\":\"00");
        QTest::newRow("the outcome") << QByteArray("\"success\":true") << QByteArray("\"success\":false");
    }

    void everyChangeIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray forged = m_page;
        const qsizetype at = forged.indexOf(from);
        QVERIFY(at > 0);
        forged.replace(at, from.size(), to);
        const auto verdict = Evidence::check(forged);
        QVERIFY(verdict);
        QVERIFY(!verdict->ok);
        QVERIFY(!verdict->problem.isEmpty());
    }

    /// With a key of his own a forger makes the signature fit, and the fingerprint another.
    void aForgersSignatureFitsAndTheChainDoesNot()
    {
        QJsonObject record = *parseJsonObject(recordOf(m_page));
        QJsonArray messages = record.value("messages"_L1).toArray();
        for (qsizetype i = 0; i < messages.size(); ++i) {
            QJsonObject message = messages[i].toObject();
            if (message.value("direction"_L1).toString() == u"outbound"_s
                && message.value("run_id"_L1).toInteger() > 0) {
                message.insert(u"body"_s, u"You get all your money back."_s);
                messages[i] = message;
            }
        }
        record.insert(u"messages"_s, messages);
        const auto forged = Evidence::page(record, *Signature::newKey());
        QVERIFY(forged);
        const auto verdict = Evidence::check(*forged);
        QVERIFY(verdict && !verdict->ok);
        QVERIFY2(verdict->problem.contains(u"approved"_s), qPrintable(verdict->problem));
        QVERIFY(verdict->signer != Evidence::fingerprint(*Signature::publicKeyOf(m_key)));
    }

    void theWorkspacesKeySigns()
    {
        MemorySecrets secrets;
        const SystemClock clock;
        const auto parts = [&] {
            return Upkeep::Parts{m_test->store(), m_test->settings(),      clock,
                                 nullptr,         [] { return u"Ada"_s; }, &secrets};
        };
        const auto exported = [&](Upkeep &upkeep, const QString &name) {
            return TestDesk::wait(upkeep.exportEvidence(m_conversation, m_folder.filePath(name)));
        };
        QString signer;
        {
            Upkeep upkeep(parts());
            const auto first = exported(upkeep, u"first.html"_s);
            QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
            QVERIFY(first->message.isEmpty());
            signer = first->signer;
            QFile file(first->file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto verdict = Evidence::check(file.readAll());
            QVERIFY(verdict && verdict->ok);
            QCOMPARE(verdict->signer, signer);
        }
        // The next start signs with the same.
        {
            Upkeep upkeep(parts());
            const auto second = exported(upkeep, u"second.html"_s);
            QVERIFY(second);
            QCOMPARE(second->signer, signer);
            QCOMPARE(secrets.writes, 1);
        }
        // A key that is there and cannot be seen is not replaced.
        secrets.mood = SecretState::Locked;
        Upkeep upkeep(parts());
        const auto refused = exported(upkeep, u"third.html"_s);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Refused);
        QVERIFY(!QFile::exists(m_folder.filePath(u"third.html"_s)));
        QCOMPARE(secrets.writes, 1);
    }

    void whatIsNoEvidenceIsRefused()
    {
        QVERIFY(!Evidence::check({}));
        QVERIFY(!Evidence::check("<html></html>"));
        QVERIFY(!Evidence::check(m_page.left(m_page.size() / 2)));
    }

    void aPageOfAnotherFormatIsRefused()
    {
        QByteArray other = m_page;
        other.replace("frontdesk-evidence-1", "frontdesk-evidence-9");
        QVERIFY(!Evidence::check(other));
        QByteArray unsealed = m_page;
        unsealed.replace(R"(id="seal")", "");
        QVERIFY(!Evidence::check(unsealed));
    }

    void aSpoiledKeySignsNothing()
    {
        const QByteArray spoiled = m_key.left(m_key.size() - 1);
        const auto page = Evidence::page({}, spoiled);
        QVERIFY(!page && !page.error().message.isEmpty());
        QVERIFY(!Signature::publicKeyOf(spoiled));
        const auto signature = Signature::sign(spoiled, "text");
        QVERIFY(!signature && !signature.error().message.isEmpty());
        QVERIFY(!Signature::verify(spoiled, "text", QByteArray(64, 'x')));
    }

    void thePageJudgesAsWeDo()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node runs the page's script, and is not installed");
        const QString good = judgedByItself(m_page);
        QVERIFY2(good.startsWith(u"good"_s), qPrintable(good));
        QVERIFY2(good.contains(Evidence::fingerprint(*Signature::publicKeyOf(m_key))), qPrintable(good));
        for (const auto &[from, to] : {std::pair{QByteArray("having trouble"), QByteArray("having fun")},
                                       std::pair{QByteArray("\"tool\":\"approve\""), QByteArray("\"tool\":\"reject\"")},
                                       std::pair{QByteArray("\"duration_us\":"), QByteArray("\"duration_us\":1")}}) {
            QByteArray forged = m_page;
            forged.replace(forged.indexOf(from, forged.indexOf(R"(id="record">)")), from.size(), to);
            const QString bad = judgedByItself(forged);
            QVERIFY2(bad.startsWith(u"bad"_s), qPrintable(QString::fromUtf8(from) + u": "_s + bad));
        }
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "EvidenceTest.moc"
