#include "core/desk/AssistantSetup.h"

#include "core/base/Clock.h"
#include "core/llm/OfflineModel.h"
#include "core/settings/Settings.h"
#include "tests/kit/MemorySecrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class AssistantSetupTest : public QObject
{
    Q_OBJECT

    /// Everything borrowed by a setup, and what the workspace keeps.
    struct Desk {
        Settings settings;
        MemorySecrets secrets;
        SystemClock clock;
        OfflineModel offline;
        QHash<QString, QString> workspace;

        explicit Desk(const QHash<QString, QString> &kept = {}, const QByteArray &envFile = {}) : workspace(kept)
        {
            settings.loadEnvironment({}, envFile);
            settings.loadWorkspace(workspace);
            settings.setPersist([this](const QString &name, const QString &value) { workspace.insert(name, value); });
        }

        AssistantSetup::Parts parts(bool offlineOnly = false)
        {
            return {settings, secrets, clock, offline, offlineOnly};
        }
    };

    static void begin(AssistantSetup &setup)
    {
        setup.start();
        QTRY_VERIFY(setup.isReady());
    }

private Q_SLOTS:
    void theAssistantIsChosen_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("envFile");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("offlineOnly");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("problem");
        const QByteArray key = "OPENAI_API_KEY=sk-test\n";
        const QString none;
        QTest::newRow("no key") << u"auto"_s << QByteArray() << none << false << u"offline"_s << none;
        QTest::newRow("a key") << u"auto"_s << key << none << false << u"openai"_s << none;
        QTest::newRow("a key, but offline is wanted") << u"offline"_s << key << none << false << u"offline"_s << none;
        QTest::newRow("a demo asks nobody") << u"openai"_s << key << none << true << u"offline"_s << none;
        QTest::newRow("the server without a key")
            << u"openai"_s << QByteArray() << none << false << u"offline"_s << u"There is no key for api.openai.com"_s;
        QTest::newRow("a server of one's own wants none")
            << u"openai"_s << QByteArray() << u"http://127.0.0.1:8080/v1"_s << false << u"openai"_s << none;
        QTest::newRow("no key in the clear")
            << u"auto"_s << key << u"http://models.example/v1"_s << false << u"offline"_s << u"https"_s;
        QTest::newRow("no address") << u"auto"_s << key << u"no address"_s << false << u"offline"_s << u"address"_s;
    }

    void theAssistantIsChosen()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, envFile);
        QFETCH(QString, address);
        QFETCH(bool, offlineOnly);
        QFETCH(QString, asked);
        QFETCH(QString, problem);
        QHash<QString, QString> kept{{QString(Keys::Provider.name), provider}};
        if (!address.isEmpty())
            kept.insert(QString(Keys::OpenAiBaseUrl.name), address);
        Desk desk(kept, envFile);
        AssistantSetup setup(desk.parts(offlineOnly));
        begin(setup);
        QCOMPARE(setup.model().provider(), asked);
        if (problem.isEmpty())
            QCOMPARE(setup.problem(), QString());
        else
            QVERIFY2(setup.problem().contains(problem), qPrintable(setup.problem()));
    }

    void aChangeOfTheSettingsCountsAtOnce()
    {
        Desk desk({}, "OPENAI_API_KEY=sk-test\n");
        AssistantSetup setup(desk.parts());
        begin(setup);
        QSignalSpy changed(&setup, &AssistantSetup::changed);
        desk.settings.set(Keys::Provider, u"offline"_s);
        QCOMPARE(setup.model().provider(), u"offline"_s);
        desk.settings.set(Keys::Provider, u"auto"_s);
        QCOMPARE(setup.model().provider(), u"openai"_s);
        desk.settings.set(Keys::OpenAiModel, u"another-model"_s);
        QCOMPARE(setup.model().model(), u"another-model"_s);
        desk.settings.set(Keys::PriceTable, u"nonsense"_s);
        QVERIFY(!setup.problem().isEmpty());
        QCOMPARE(changed.size(), 4);
    }

    void aKeyIsKeptAndRemoved()
    {
        Desk desk;
        AssistantSetup setup(desk.parts());
        begin(setup);
        QVERIFY(setup.keepKey(u"  sk-mine\n"_s).result());
        QTRY_COMPARE(setup.keyOrigin(), AssistantSetup::KeyOrigin::Keychain);
        QCOMPARE(setup.model().provider(), u"openai"_s);
        QCOMPARE(desk.secrets.kept.value(u"openai/apiKey"_s), QByteArray("sk-mine"));
        // The workspace remembers that there is a key, never the key.
        QCOMPARE(desk.workspace.value(QString(Keys::OpenAiKeyKept.name)), u"true"_s);
        for (const QString &value : std::as_const(desk.workspace))
            QVERIFY(!value.contains(u"sk-mine"_s));

        Desk next(desk.workspace);
        next.secrets.kept = desk.secrets.kept;
        AssistantSetup later(next.parts());
        begin(later);
        QCOMPARE(later.model().provider(), u"openai"_s);

        QVERIFY(setup.removeKey().result());
        QTRY_COMPARE(setup.keyOrigin(), AssistantSetup::KeyOrigin::None);
        QVERIFY(desk.secrets.kept.isEmpty());
        QCOMPARE(setup.model().provider(), u"offline"_s);
        QCOMPARE(desk.workspace.value(QString(Keys::OpenAiKeyKept.name)), u"false"_s);
    }

    void whatCannotBeAKeyIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("two words") << u"sk one"_s;
        QTest::newRow("a header of its own") << u"sk\r\nHost: elsewhere"_s;
        QTest::newRow("letters no header takes") << u"sk-é"_s;
        QTest::newRow("a whole file") << QString(5'000, u'k');
    }

    void whatCannotBeAKeyIsRefused()
    {
        QFETCH(QString, key);
        Desk desk;
        AssistantSetup setup(desk.parts());
        begin(setup);
        const auto kept = setup.keepKey(key).result();
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Invalid);
        QCOMPARE(desk.secrets.writes, 0);
    }

    void withoutAKeychainTheKeyLivesInThisWindowOnly()
    {
        Desk desk;
        desk.secrets.mood = SecretState::Unavailable;
        AssistantSetup setup(desk.parts());
        begin(setup);
        const auto kept = setup.keepKey(u"sk-mine"_s).result();
        QVERIFY(kept);
        QVERIFY(!kept->inKeychain);
        QTRY_COMPARE(setup.keyOrigin(), AssistantSetup::KeyOrigin::Session);
        QCOMPARE(setup.model().provider(), u"openai"_s);
        QVERIFY(!desk.workspace.contains(QString(Keys::OpenAiKeyKept.name)));
    }

    void aLockedKeychainIsSaid()
    {
        Desk desk({{QString(Keys::OpenAiKeyKept.name), u"true"_s}});
        desk.secrets.mood = SecretState::Locked;
        AssistantSetup setup(desk.parts());
        begin(setup);
        QCOMPARE(setup.model().provider(), u"offline"_s);
        QCOMPARE(setup.problem(), u"The keychain is closed."_s);

        desk.secrets.mood = SecretState::Available;
        desk.secrets.kept.insert(u"openai/apiKey"_s, "sk-mine");
        Q_EMIT desk.secrets.recovered();
        QTRY_COMPARE(setup.model().provider(), u"openai"_s);
        QCOMPARE(setup.problem(), QString());
    }

    void theEnvironmentIsStrongerThanTheKeychain()
    {
        Desk desk({{QString(Keys::OpenAiKeyKept.name), u"true"_s}}, "OPENAI_API_KEY=sk-given\n");
        desk.secrets.mood = SecretState::Locked;
        AssistantSetup setup(desk.parts());
        begin(setup);
        QCOMPARE(setup.keyOrigin(), AssistantSetup::KeyOrigin::Environment);
        QCOMPARE(setup.model().provider(), u"openai"_s);
    }
};

QTEST_GUILESS_MAIN(AssistantSetupTest)
#include "AssistantSetupTest.moc"
