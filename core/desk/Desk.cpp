#include "core/desk/Desk.h"

#include "core/base/Background.h"
#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/SaveFile.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/DemoData.h"
#include "core/desk/DueWatch.h"
#include "core/desk/GuestDesk.h"
#include "core/desk/MailDesk.h"
#include "core/desk/Orchestrator.h"
#include "core/desk/PassageEmbeddings.h"
#include "core/desk/Upkeep.h"
#include "core/insight/Insight.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int HealthDays = 7;

} // namespace

Desk::Desk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_model(&parts.model)
    , m_owner(u"%1:%2:%3"_s.arg(QSysInfo::machineHostName())
                  .arg(QCoreApplication::applicationPid())
                  .arg(QUuid::createUuid().toString(QUuid::Id128).left(8)))
    , m_tools(std::make_shared<const ToolRegistry>())
{
    m_orchestrator =
        std::make_unique<Orchestrator>(m_parts.store, m_parts.clock, [this]() -> std::optional<RunDriver::Services> {
            if (m_parts.knowledge.isReading()) // without articles the answer would be that there are none
                return std::nullopt;
            return RunDriver::Services{m_parts.store,   *m_model,
                                       m_tools,         m_parts.knowledge.index(),
                                       policy(),        m_parts.settings.value(Keys::AgentTone),
                                       m_owner,         qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000,
                                       m_parts.offline, m_parts.embeddings};
        });
    m_mail = std::make_unique<MailDesk>(
        MailDesk::Parts{m_parts.store, m_parts.settings, m_parts.clock, m_parts.secrets, m_parts.transport});
    m_upkeep = std::make_unique<Upkeep>(Upkeep::Parts{m_parts.store, m_parts.settings, m_parts.clock, m_tools,
                                                      [this] { return agentName(); }, m_parts.secrets});
    m_due = std::make_unique<DueWatch>(m_parts.store, m_parts.clock);
    connect(m_due.get(), &DueWatch::wokeUp, this, &Desk::wokeUp);
    connect(m_due.get(), &DueWatch::sendFailed, this, &Desk::sendFailed);
    connect(m_orchestrator.get(), &Orchestrator::stepStarted, this, &Desk::stepStarted);
    connect(m_orchestrator.get(), &Orchestrator::draftGrew, this, &Desk::draftGrew);
    connect(m_orchestrator.get(), &Orchestrator::modelWaiting, this, &Desk::modelWaiting);
    connect(m_orchestrator.get(), &Orchestrator::rested, this, &Desk::runRested);
    connect(&m_parts.store, &Store::committed, this, &Desk::followSettings);
    connect(&m_parts.store, &Store::committed, this, &Desk::committed);
    connect(&m_parts.store, &Store::troubled, this, &Desk::troubled);
    connect(&m_parts.store, &Store::recovered, this, &Desk::recovered);
    connect(&m_parts.knowledge, &KnowledgeBase::indexed, m_orchestrator.get(), &Orchestrator::goOn);
    connect(&m_parts.knowledge, &KnowledgeBase::failed, m_orchestrator.get(), &Orchestrator::goOn);
    connect(&m_parts.knowledge, &KnowledgeBase::indexed, this, &Desk::knowledgeChanged);
    connect(&m_parts.knowledge, &KnowledgeBase::failed, this, &Desk::knowledgeFailed);
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::HumanApproval.name)
            Q_EMIT humanApprovalChanged(humanApproval());
        if (name == Keys::KnowledgeFolder.name)
            followKnowledge();
    });
    m_parts.settings.setPersist([this](const QString &name, const QString &value) {
        m_parts.store.commit([name, value](Writer &writer) { return writer.setSetting(name, value); });
    });
}

Desk::~Desk()
{
    m_parts.settings.setPersist({});
}

void Desk::start()
{
    m_orchestrator->watch();
    m_due->start();
    if (m_parts.embeddings)
        m_parts.embeddings->fetchMissing();
}

void Desk::followSettings(const Change &change)
{
    if (!change.foreign || (change.settings.empty() && !change.everything))
        return;
    deliver(m_parts.store.read([](Reader &reader) { return reader.settings(); }), this,
            [this](const Result<QHash<QString, QString>> &values) {
                if (values)
                    m_parts.settings.loadWorkspace(*values);
            });
}

void Desk::followKnowledge()
{
    deliver(m_parts.knowledge.openFolder(m_parts.settings.value(Keys::KnowledgeFolder)), this,
            [this](const Result<void> &opened) {
                if (!opened)
                    Q_EMIT knowledgeFailed(opened.error());
            });
}

bool Desk::isDemo() const
{
    return m_parts.demo;
}

Settings &Desk::settings() const
{
    return m_parts.settings;
}

const Clock &Desk::clock() const
{
    return m_parts.clock;
}

AssistantStatus Desk::assistant() const
{
    return {m_model->provider(), m_model->model(), m_model->provider() == u"offline"_s,
            m_parts.setup ? m_parts.setup->problem() : QString()};
}

AssistantSetup *Desk::assistantSetup() const
{
    return m_parts.setup;
}

QString Desk::agentName() const
{
    const QString name = m_parts.settings.value(Keys::AgentName).simplified();
    return name.isEmpty() ? tr("Frontdesk agent") : name;
}

Policy Desk::policy() const
{
    Policy policy;
    policy.perTool = Policy::parse(m_parts.settings.value(Keys::ToolPolicy));
    policy.humanApproval = humanApproval();
    policy.maxSteps = m_parts.settings.value(Keys::MaxSteps);
    return policy;
}

bool Desk::humanApproval() const
{
    return m_parts.settings.value(Keys::HumanApproval);
}

void Desk::setHumanApproval(bool on)
{
    m_parts.settings.set(Keys::HumanApproval, on);
}

void Desk::setModel(LanguageModel &model)
{
    m_model = &model;
    Q_EMIT assistantChanged();
}

// Knowledge

KnowledgeIndexPtr Desk::knowledge() const
{
    return m_parts.knowledge.index();
}

QStringList Desk::knowledgeProblems() const
{
    return m_parts.knowledge.problems();
}

bool Desk::isReadingKnowledge() const
{
    return m_parts.knowledge.isReading();
}

QString Desk::knowledgeFolder() const
{
    return m_parts.knowledge.folder();
}

QFuture<Result<void>> Desk::openKnowledge(const QString &folder)
{
    const QFuture<Result<void>> opened = m_parts.knowledge.openFolder(folder);
    deliver(opened, this, [this, folder](const Result<void> &result) {
        if (result)
            m_parts.settings.set(Keys::KnowledgeFolder, folder);
    });
    return opened;
}

void Desk::keepKnowledge()
{
    m_parts.knowledge.stopOpening();
}

QFuture<Result<void>> Desk::saveArticle(const QString &file, const QString &text, const QString &expectedText)
{
    return m_parts.knowledge.save(file, text, expectedText);
}

QFuture<Result<QStringList>> Desk::addArticles(const QStringList &paths)
{
    return m_parts.knowledge.add(paths);
}

QFuture<Result<int>> Desk::citations(const QString &file) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.citations(file); });
}

QFuture<Result<std::vector<Message>>> Desk::messagesCiting(const QString &file, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messagesCiting(file, limit); });
}

// Insight, audit, search, upkeep

QFuture<Result<Dashboard>> Desk::dashboard(int days) const
{
    return m_parts.store.read([days, now = m_parts.clock.nowMs()](Reader &reader) -> Result<Dashboard> {
        const auto facts = reader.insightFacts(insightSince(days, now));
        if (!facts)
            return fail(facts.error());
        return computeDashboard(*facts, days, now);
    });
}

QFuture<Result<std::vector<CustomerHealth>>> Desk::health(const std::vector<CustomerId> &ids) const
{
    using Healths = std::vector<CustomerHealth>;
    return m_parts.store.read([ids, now = m_parts.clock.nowMs()](Reader &reader) -> Result<Healths> {
        if (ids.empty())
            return Healths{};
        const auto facts = reader.insightFacts(insightSince(HealthDays, now), ids);
        if (!facts)
            return fail(facts.error());
        return computeDashboard(*facts, HealthDays, now).customers;
    });
}

QFuture<Result<std::vector<AuditEntry>>> Desk::audit(const AuditQuery &query, AuditId before, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.audit(query, before, limit); });
}

QFuture<Result<Page<RunRow>>> Desk::runLog(const RunQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) -> Result<Page<RunRow>> {
        auto rows = reader.runRows(query, RunId{after.first ? 0 : after.id}, limit);
        if (!rows)
            return fail(rows.error());
        Page<RunRow> page;
        page.more = int(rows->size()) == limit;
        page.rows = std::move(*rows);
        if (!page.rows.empty())
            page.next = {false, 0, {}, page.rows.back().run.id.value};
        return page;
    });
}

QFuture<Result<Page<AuditEntry>>> Desk::auditLog(const AuditQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) -> Result<Page<AuditEntry>> {
        auto entries = reader.audit(query, AuditId{after.first ? 0 : after.id}, limit);
        if (!entries)
            return fail(entries.error());
        Page<AuditEntry> page;
        page.more = int(entries->size()) == limit;
        page.rows = std::move(*entries);
        if (!page.rows.empty())
            page.next = {false, 0, {}, page.rows.back().id.value};
        return page;
    });
}

QFuture<Result<ChainState>> Desk::verifyAudit() const
{
    return m_parts.store.read([](Reader &reader) { return reader.verifyAudit(); });
}

QFuture<Result<SearchAnswer>> Desk::search(const QString &query, int limit) const
{
    const SearchQuery wanted = SearchQuery::parse(query, m_parts.clock.nowMs());
    return m_parts.store.read([=, index = m_parts.knowledge.index()](Reader &reader) -> Result<SearchAnswer> {
        auto answer = reader.search(wanted, limit);
        if (!answer)
            return answer;
        SearchQuery articles;
        articles.text = wanted.text;
        articles.kind = wanted.kind == u"article"_s ? wanted.kind : QString();
        if (wanted != articles)
            return answer; // articles have no customer, state or day
        KnowledgeIndex::Options options;
        options.limit = limit;
        options.prefixOfLastWord = true;
        for (PassageHit &hit : index->search(wanted.text, options)) {
            answer->hits.push_back({u"article"_s,
                                    hit.passage.id,
                                    hit.passage.heading,
                                    hit.snippet,
                                    {},
                                    hit.marks,
                                    hit.score,
                                    {},
                                    {},
                                    hit.passage.headingPath,
                                    0});
        }
        return answer;
    });
}

QFuture<Result<RowCounts>> Desk::counts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.counts(); });
}

QFuture<Result<CheckReport>> Desk::check() const
{
    return m_parts.store.read([](Reader &reader) { return reader.check(); });
}

QFuture<Result<void>> Desk::backup(const QString &file)
{
    return m_parts.store.backup(file);
}

QFuture<Result<void>> Desk::saveFile(const QString &path, const QByteArray &bytes)
{
    return inBackground(::saveFile, path, bytes);
}

QFuture<Result<Seeded>> Desk::seedDemo()
{
    return m_parts.store.commit([articles = int(m_parts.knowledge.index()->articles().size())](Writer &writer) {
        return seedDemoData(writer, articles);
    });
}

std::unique_ptr<GuestDesk> Desk::guest(CustomerId customer)
{
    return std::make_unique<GuestDesk>(*this, m_parts.store, customer);
}
