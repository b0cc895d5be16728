#include "core/desk/AssistantSetup.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/domain/Intent.h"
#include "core/llm/OfflineModel.h"
#include "core/settings/Settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString KeyName = u"openai/apiKey"_s; ///< in the keychain
const QString KeyVariable = u"OPENAI_API_KEY"_s;
constexpr qsizetype LongestKey = 4'000;

template <class T>
QFuture<Result<T>> refused(const Error &error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(error)));
    promise.finish();
    return promise.future();
}

/// Keys travel in a header: visible ASCII without spaces.
bool canBeKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= LongestKey
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c > QChar(u' ') && c < QChar(u'\x7f'); });
}

} // namespace

AssistantSetup::AssistantSetup(const Parts &parts) : m_parts(parts), m_openAi(parts.clock)
{
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString &name) {
        if (!m_isReady)
            return;
        if (name == Keys::OpenAiKeyKept.name)
            readKey();
        else if (name.startsWith(u"openai/"_s) || name == Keys::Provider.name || name == Keys::PriceTable.name
                 || name == Keys::DailyBudgetUsd.name || name == Keys::MaskPersonalData.name
                 || name == Keys::Embeddings.name)
            choose();
    });
    connect(&m_parts.secrets, &Secrets::recovered, this, &AssistantSetup::readKey);
}

AssistantSetup::~AssistantSetup() = default;

void AssistantSetup::start()
{
    readKey();
}

void AssistantSetup::readKey()
{
    const bool isGiven = !m_parts.settings.environment(KeyVariable).trimmed().isEmpty();
    const bool isExpected = m_parts.settings.value(Keys::OpenAiKeyKept);
    // Without need the keychain is left alone: it may ask the person for its password.
    if (m_parts.offlineOnly || isGiven || !isExpected) {
        if (m_keyOrigin == KeyOrigin::Session)
            return; // it is here and nowhere else
        m_key.clear();
        m_keyProblem.clear();
        m_keyOrigin = isGiven ? KeyOrigin::Environment : KeyOrigin::None;
        choose();
        becomeReady();
        return;
    }
    deliver(m_parts.secrets.read(KeyName, true), this, [this](const SecretRead &read) {
        m_key = read.value;
        m_keyProblem = read.state == SecretState::Available ? QString() : read.message;
        m_keyOrigin = read.state != SecretState::Available ? KeyOrigin::None
            : read.sessionOnly                             ? KeyOrigin::Session
                                                           : KeyOrigin::Keychain;
        choose();
        becomeReady();
    });
}

void AssistantSetup::becomeReady()
{
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
}

ChatServer AssistantSetup::server(QString *problem) const
{
    const Settings &settings = m_parts.settings;
    ChatServer server;
    server.baseUrl = QUrl(settings.value(Keys::OpenAiBaseUrl).trimmed(), QUrl::StrictMode);
    server.model = settings.value(Keys::OpenAiModel).trimmed();
    if (settings.value(Keys::Embeddings))
        server.embeddingModel = settings.value(Keys::EmbeddingModel).trimmed();
    server.masks = settings.value(Keys::MaskPersonalData);
    const QString given = settings.environment(KeyVariable).trimmed();
    server.key = given.isEmpty() ? m_key : given.toUtf8();
    if (const auto prices = PriceTable::parse(settings.value(Keys::PriceTable)))
        server.prices = *prices;
    else
        *problem = prices.error().message;
    if (const auto allowed = Transport::checkAddress(server.baseUrl); !allowed)
        *problem = allowed.error().message;
    else if (server.model.isEmpty())
        *problem = tr("No model is named. Enter one in Settings, Assistant.");
    return server;
}

void AssistantSetup::choose()
{
    m_problem.clear();
    m_asksServer = false;
    const QString provider = m_parts.settings.value(Keys::Provider);
    QString problem;
    const ChatServer configured = server(&problem);
    m_openAi.configure(configured);
    m_openAi.budget().setLimit(m_parts.settings.value(Keys::DailyBudgetUsd));
    const bool isWanted =
        !m_parts.offlineOnly && provider != u"offline"_s && (provider == u"openai"_s || m_keyOrigin != KeyOrigin::None);
    if (isWanted || !m_keyProblem.isEmpty()) {
        // Servers on this machine want no key.
        if (configured.key.isEmpty() && !Transport::isThisMachine(configured.baseUrl) && problem.isEmpty()) {
            problem = m_keyProblem.isEmpty()
                ? tr("There is no key for %1. Enter one in Settings, Assistant.").arg(configured.baseUrl.host())
                : m_keyProblem;
        }
        m_problem = provider == u"offline"_s ? QString() : problem;
        m_asksServer = isWanted && problem.isEmpty();
    }
    Q_EMIT changed();
}

LanguageModel &AssistantSetup::model()
{
    if (m_asksServer)
        return m_openAi;
    return m_parts.offline;
}

QFuture<Result<SecretKept>> AssistantSetup::keepKey(const QString &key)
{
    const QString cleaned = key.trimmed();
    if (!canBeKey(cleaned)) {
        return refused<SecretKept>(
            {Error::Kind::Invalid, tr("This cannot be a key: keys are one word of letters, digits and signs."), {}, 0});
    }
    const auto kept = m_parts.secrets.write(KeyName, cleaned.toUtf8());
    deliver(kept, this, [this, cleaned](const Result<SecretKept> &done) {
        if (!done)
            return;
        m_key = cleaned.toUtf8();
        m_keyProblem.clear();
        const bool isGiven = !m_parts.settings.environment(KeyVariable).trimmed().isEmpty();
        m_keyOrigin = isGiven ? KeyOrigin::Environment : done->inKeychain ? KeyOrigin::Keychain : KeyOrigin::Session;
        if (done->inKeychain)
            m_parts.settings.set(Keys::OpenAiKeyKept, true);
        choose();
    });
    return kept;
}

QFuture<Result<void>> AssistantSetup::removeKey()
{
    const auto removed = m_parts.secrets.remove(KeyName);
    deliver(removed, this, [this](const Result<void> &done) {
        if (!done)
            return;
        m_keyOrigin = KeyOrigin::None;
        m_parts.settings.set(Keys::OpenAiKeyKept, false);
        readKey();
    });
    return removed;
}

DeferredPtr<IntentCall> AssistantSetup::test()
{
    return m_openAi.classify({u"What does the Pro plan cost?"_s, builtinIntents()});
}

QString AssistantSetup::embeddingModel() const
{
    const ChatServer &server = m_openAi.server();
    if (!m_asksServer || server.embeddingModel.isEmpty())
        return {};
    return u"%1 %2"_s.arg(server.embeddingModel, server.baseUrl.toString(QUrl::RemoveUserInfo));
}

void AssistantSetup::setSpentToday(double usd)
{
    m_openAi.budget().setStored(m_parts.clock.nowMs(), usd);
}
