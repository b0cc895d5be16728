#include "core/settings/KeychainSecrets.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Outcome = Keychain::Outcome;

namespace {

constexpr int ShortDeadlineMs = 50;

/// A keychain that behaves as real ones were seen to.
class OddKeychain : public Keychain
{
public:
    QHash<QString, QByteArray> entries;
    bool locked = false; ///< gnome-keyring: reads "not found", removals "done", writes denied
    bool silent = false; ///< never answers; `release` ends what it kept waiting
    bool forgetful = false; ///< takes a value and loses it
    bool corrupting = false; ///< cuts what it is given
    bool noService = false;
    bool broken = false; ///< every job fails
    bool keepsRemoved = false; ///< says "done" and keeps the entry, though open
    int jobs = 0;
    std::function<void()> release;

    void read(const QString &name, const Answered &answered) override
    {
        if (locked || !entries.contains(name))
            reply(answered, {Outcome::NotFound, {}, {}});
        else
            reply(answered, {Outcome::Done, entries.value(name), {}});
    }

    void write(const QString &name, const QByteArray &value, const Answered &answered) override
    {
        if (locked) {
            reply(answered, {Outcome::Denied, {}, {}});
            return;
        }
        if (!silent && !noService && !broken && !forgetful)
            entries.insert(name, corrupting ? value.left(value.size() / 2) : value);
        reply(answered, {Outcome::Done, {}, {}});
    }

    void remove(const QString &name, const Answered &answered) override
    {
        if (!locked && !silent && !noService && !broken && !keepsRemoved)
            entries.remove(name);
        reply(answered, {Outcome::Done, {}, {}});
    }

private:
    void reply(const Answered &answered, const Answer &answer)
    {
        ++jobs;
        Answer said = answer;
        if (noService)
            said = {Outcome::NoService, {}, {}};
        if (broken)
            said = {Outcome::Failed, {}, u"broken"_s};
        if (silent) {
            release = [answered, said] { answered(said); };
            return;
        }
        QTimer::singleShot(0, qApp, [answered, said] { answered(said); });
    }
};

using Mood = void (*)(OddKeychain &);

void open(OddKeychain &) { }
void locked(OddKeychain &keychain)
{
    keychain.locked = true;
}
void silent(OddKeychain &keychain)
{
    keychain.silent = true;
}
void forgetful(OddKeychain &keychain)
{
    keychain.forgetful = true;
}
void corrupting(OddKeychain &keychain)
{
    keychain.corrupting = true;
}
void noService(OddKeychain &keychain)
{
    keychain.noService = true;
}
void broken(OddKeychain &keychain)
{
    keychain.broken = true;
}
void keepsRemoved(OddKeychain &keychain)
{
    keychain.keepsRemoved = true;
}

template <class T>
T wait(QFuture<T> future)
{
    if (!eventually(future, 20'000))
        qFatal("the keychain gave no answer");
    return future.result();
}

} // namespace

class KeychainSecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        auto keychain = std::make_unique<OddKeychain>();
        m_keychain = keychain.get();
        m_secrets = std::make_unique<KeychainSecrets>(std::move(keychain), ShortDeadlineMs);
    }

    void readsAsItIs_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<SecretState>("state");
        QTest::newRow("open, stored") << Mood(open) << true << true << SecretState::Available;
        QTest::newRow("open, stored, nobody remembers") << Mood(open) << true << false << SecretState::Available;
        QTest::newRow("open, never stored") << Mood(open) << false << false << SecretState::Absent;
        QTest::newRow("open, lost") << Mood(open) << false << true << SecretState::Locked;
        QTest::newRow("locked, stored") << Mood(locked) << true << true << SecretState::Locked;
        QTest::newRow("locked, never stored") << Mood(locked) << false << false << SecretState::Absent;
        QTest::newRow("no service") << Mood(noService) << true << true << SecretState::Unavailable;
        QTest::newRow("broken") << Mood(broken) << true << true << SecretState::Unavailable;
        QTest::newRow("silent") << Mood(silent) << true << true << SecretState::Unavailable;
    }
    void readsAsItIs()
    {
        QFETCH(Mood, mood);
        QFETCH(bool, stored);
        QFETCH(bool, expected);
        QFETCH(SecretState, state);
        const Report report(u"T31 keychains that are locked, silent, forgetful, broken, gone"_s, u"I6 I9"_s,
                            u"said as it is; nothing called kept or removed that is not"_s, 1);
        if (stored)
            m_keychain->entries.insert(u"token"_s, "secret");
        mood(*m_keychain);
        const SecretRead read = wait(m_secrets->read(u"token"_s, expected));
        QCOMPARE(read.state, state);
        QCOMPARE(read.value, state == SecretState::Available ? QByteArray("secret") : QByteArray());
        QVERIFY(!read.sessionOnly);
        QCOMPARE(read.message.isEmpty(), state == SecretState::Available || state == SecretState::Absent);
    }

    void writesAndReadsBack_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("open") << Mood(open) << true << true;
        QTest::newRow("locked: for the session") << Mood(locked) << true << false;
        QTest::newRow("no service: for the session") << Mood(noService) << true << false;
        QTest::newRow("silent: for the session") << Mood(silent) << true << false;
        QTest::newRow("broken: for the session") << Mood(broken) << true << false;
        QTest::newRow("forgetful: refused") << Mood(forgetful) << false << false;
        QTest::newRow("corrupting: refused") << Mood(corrupting) << false << false;
    }
    void writesAndReadsBack()
    {
        QFETCH(Mood, mood);
        QFETCH(bool, ok);
        QFETCH(bool, inKeychain);
        const Report report(u"T31 keychains that are locked, silent, forgetful, broken, gone"_s, u"I6 I9"_s,
                            u"said as it is; nothing called kept or removed that is not"_s, 1);
        mood(*m_keychain);
        const auto kept = wait(m_secrets->write(u"token"_s, "secret"));
        QCOMPARE(kept.has_value(), ok);
        const SecretRead read = wait(m_secrets->read(u"token"_s, false));
        if (!ok) {
            QCOMPARE(kept.error().kind, Error::Kind::Corrupt);
            QVERIFY(read.value != "secret");
            return;
        }
        QCOMPARE(kept->inKeychain, inKeychain);
        QCOMPARE(kept->message.isEmpty(), inKeychain);
        QCOMPARE(read.state, SecretState::Available);
        QCOMPARE(read.value, QByteArray("secret"));
        QCOMPARE(read.sessionOnly, !inKeychain);
    }

    void removesAndProvesIt_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("open") << Mood(open) << true << Error::Kind::Bug;
        QTest::newRow("locked says done") << Mood(locked) << false << Error::Kind::Refused;
        QTest::newRow("open, keeps it") << Mood(keepsRemoved) << false << Error::Kind::Refused;
        QTest::newRow("forgets the probe") << Mood(forgetful) << false << Error::Kind::Refused;
        QTest::newRow("no service") << Mood(noService) << false << Error::Kind::Offline;
        QTest::newRow("silent") << Mood(silent) << false << Error::Kind::Offline;
        QTest::newRow("broken") << Mood(broken) << false << Error::Kind::Refused;
    }
    void removesAndProvesIt()
    {
        QFETCH(Mood, mood);
        QFETCH(bool, ok);
        QFETCH(Error::Kind, kind);
        const Report report(u"T31 keychains that are locked, silent, forgetful, broken, gone"_s, u"I6 I9"_s,
                            u"said as it is; nothing called kept or removed that is not"_s, 1);
        m_keychain->entries.insert(u"token"_s, "secret");
        mood(*m_keychain);
        const auto removed = wait(m_secrets->remove(u"token"_s));
        QCOMPARE(removed.has_value(), ok);
        if (ok)
            QVERIFY(m_keychain->entries.isEmpty()); // and no probe is left behind
        else
            QCOMPARE(removed.error().kind, kind);
    }

    void aSessionCopyIsForgottenEvenWhenLocked()
    {
        m_keychain->locked = true;
        QVERIFY(wait(m_secrets->write(u"token"_s, "secret")));
        QVERIFY(!wait(m_secrets->remove(u"token"_s)));
        QCOMPARE(wait(m_secrets->read(u"token"_s, false)).state, SecretState::Absent);
    }

    void aHungJobIsWaitedForOnceAndItsLateAnswerIsToldOf()
    {
        const Report report(u"I-c a keychain that never answers"_s, u"I9 I10"_s,
                            u"waited for once and given up, its late answer is told of"_s, 1);
        m_keychain->silent = true;
        QSignalSpy recovered(m_secrets.get(), &Secrets::recovered);
        QCOMPARE(wait(m_secrets->read(u"token"_s, true)).state, SecretState::Unavailable);
        // The second is answered without another job: the keychain's queue is blocked.
        QCOMPARE(wait(m_secrets->read(u"token"_s, true)).state, SecretState::Unavailable);
        QCOMPARE(m_keychain->jobs, 1);

        m_keychain->silent = false;
        m_keychain->entries.insert(u"token"_s, "secret");
        m_keychain->release();
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(wait(m_secrets->read(u"token"_s, true)).value, QByteArray("secret"));
    }

    void answersComeInTheOrderOfTheQuestions()
    {
        const auto first = m_secrets->write(u"token"_s, "one");
        const auto second = m_secrets->write(u"token"_s, "two");
        const auto third = m_secrets->read(u"token"_s, true);
        QCOMPARE(wait(third).value, QByteArray("two"));
        QVERIFY(first.result());
        QVERIFY(second.result());
    }

    void lettingGoDuringAJobIsHarmless()
    {
        m_keychain->silent = true;
        const auto reading = m_secrets->read(u"token"_s, true);
        const auto release = m_keychain->release;
        m_secrets.reset();
        release();
        QVERIFY(reading.isCanceled());
    }

private:
    OddKeychain *m_keychain = nullptr;
    std::unique_ptr<KeychainSecrets> m_secrets;
};

QTEST_GUILESS_MAIN(KeychainSecretsTest)
#include "KeychainSecretsTest.moc"
