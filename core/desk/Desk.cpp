#include "core/desk/Desk.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Pool.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/Checks.h"
#include "core/desk/DemoData.h"
#include "core/desk/DueWatch.h"
#include "core/desk/GuestDesk.h"
#include "core/desk/MailDesk.h"
#include "core/desk/Orchestrator.h"
#include "core/desk/RunWrites.h"
#include "core/desk/SendWrites.h"
#include "core/desk/Upkeep.h"
#include "core/insight/Insight.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSysInfo>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int HealthDays = 7;

/// A future that is finished already, for what is refused before it starts.
template <class T>
QFuture<Result<T>> refused(const Error &error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(error)));
    promise.finish();
    return promise.future();
}

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
    m_orchestrator = std::make_unique<Orchestrator>(m_parts.store, m_parts.clock, [this] {
        return RunDriver::Services{m_parts.store,  *m_model,
                                   m_tools,        m_parts.knowledge.index(),
                                   policy(),       m_parts.settings.value(Keys::AgentTone),
                                   m_owner,        qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000,
                                   m_parts.offline};
    });
    m_mail = std::make_unique<MailDesk>(
        MailDesk::Parts{m_parts.store, m_parts.settings, m_parts.clock, m_parts.secrets, m_parts.transport});
    m_upkeep = std::make_unique<Upkeep>(
        Upkeep::Parts{m_parts.store, m_parts.settings, m_parts.clock, m_tools, [this] { return agentName(); }});
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
    connect(&m_parts.knowledge, &KnowledgeBase::indexed, this, &Desk::knowledgeChanged);
    connect(&m_parts.knowledge, &KnowledgeBase::failed, this, &Desk::knowledgeFailed);
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::HumanApproval.name)
            Q_EMIT humanApprovalChanged(humanApproval());
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

// Inbox

QFuture<Result<Page<ConversationRow>>> Desk::inbox(const InboxQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.inbox(query, after, limit); });
}

QFuture<Result<InboxCounts>> Desk::inboxCounts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.inboxCounts(); });
}

QFuture<Result<ConversationRow>> Desk::conversation(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.conversation(id); });
}

QFuture<Result<std::vector<Message>>> Desk::messages(ConversationId id, MessageId before, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messages(id, before, limit); });
}

QFuture<Result<void>> Desk::markRead(ConversationId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.markRead(id); });
}

namespace {

constexpr int MostJumpedOver = 20'000; ///< messages read at once to reach an old one
constexpr int MostFound = 1'000;
constexpr int MostDrafts = 20;

/// Labels as they are kept: lower case, no spaces, each once.
QStringList labelWords(const QStringList &labels)
{
    QStringList words;
    for (const QString &label : labels) {
        const QString word = sanitizeText(label).simplified().replace(QChar(u' '), QChar(u'-')).toLower().left(40);
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    return words;
}

/// One change applied to several conversations in one commit.
template <class Fn>
auto changingConversations(const std::vector<ConversationId> &ids, Fn change)
{
    return [ids, change](Writer &writer) -> Result<void> {
        for (const ConversationId id : ids) {
            const auto row = writer.conversation(id);
            if (!row)
                return fail(row.error());
            Conversation conversation = row->conversation;
            change(conversation);
            if (const auto updated = writer.update(conversation); !updated)
                return updated;
        }
        return {};
    };
}

} // namespace

QFuture<Result<void>> Desk::setStatus(const std::vector<ConversationId> &ids, ConversationStatus status,
                                      qint64 snoozedUntil)
{
    return m_parts.store.commit(changingConversations(ids, [=](Conversation &conversation) {
        conversation.status = status;
        conversation.snoozedUntil = status == ConversationStatus::Snoozed ? snoozedUntil : 0;
    }));
}

QFuture<Result<void>> Desk::assign(const std::vector<ConversationId> &ids, AgentId agent)
{
    return m_parts.store.commit(
        changingConversations(ids, [=](Conversation &conversation) { conversation.assignee = agent; }));
}

QFuture<Result<void>> Desk::assignToMe(const std::vector<ConversationId> &ids)
{
    return m_parts.store.commit([ids, name = agentName()](Writer &writer) -> Result<void> {
        const auto me = writer.agentNamed(name);
        if (!me)
            return fail(me.error());
        return changingConversations(ids, [&](Conversation &conversation) { conversation.assignee = *me; })(writer);
    });
}

QFuture<Result<void>> Desk::setLabels(ConversationId id, const QStringList &labels)
{
    return m_parts.store.commit(changingConversations({id}, [words = labelWords(labels)](Conversation &conversation) {
        conversation.labels = words.join(QChar(u' '));
    }));
}

QFuture<Result<void>> Desk::changeLabels(const std::vector<ConversationId> &ids, const QStringList &added,
                                         const QStringList &removed)
{
    return m_parts.store.commit(
        changingConversations(ids, [more = labelWords(added), less = labelWords(removed)](Conversation &conversation) {
            QStringList labels = conversation.labels.split(QChar(u' '), Qt::SkipEmptyParts);
            for (const QString &label : less)
                labels.removeAll(label);
            labels += more;
            labels.removeDuplicates();
            conversation.labels = labels.join(QChar(u' '));
        }));
}

QFuture<Result<void>> Desk::markUnread(const std::vector<ConversationId> &ids)
{
    return m_parts.store.commit([ids](Writer &writer) -> Result<void> {
        for (const ConversationId id : ids) {
            if (const auto marked = writer.markUnread(id); !marked)
                return marked;
        }
        return {};
    });
}

QFuture<Result<void>> Desk::restore(const std::vector<Conversation> &before)
{
    return m_parts.store.commit([before](Writer &writer) -> Result<void> {
        for (const Conversation &old : before) {
            const auto row = writer.conversation(old.id);
            if (!row)
                return fail(row.error());
            Conversation conversation = row->conversation;
            conversation.status = old.status;
            conversation.snoozedUntil = old.snoozedUntil;
            conversation.assignee = old.assignee;
            conversation.labels = old.labels;
            if (const auto updated = writer.update(conversation); !updated)
                return updated;
        }
        return {};
    });
}

QFuture<Result<QStringList>> Desk::labels() const
{
    return m_parts.store.read([](Reader &reader) { return reader.labels(); });
}

QFuture<Result<std::vector<Message>>> Desk::messagesSince(ConversationId id, MessageId from, MessageId before) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messagesSince(id, from, before, MostJumpedOver); });
}

QFuture<Result<std::vector<MessageId>>> Desk::findInConversation(ConversationId id, const QString &text) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.findInConversation(id, text, MostFound); });
}

// Writing

QFuture<Result<Received>> Desk::receive(const Incoming &incoming)
{
    const auto text = Checks::messageText(incoming.text);
    if (!text)
        return refused<Received>(text.error());
    Incoming checked = incoming;
    checked.text = *text;
    const bool approval = incoming.approval.value_or(humanApproval());
    const qint64 leaseMs = qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000;
    auto received = m_parts.store.commit([=, owner = m_owner](Writer &writer) {
        return RunWrites::receive(writer, checked, approval, owner, writer.now() + leaseMs);
    });
    deliver(received, this, [this](const Result<Received> &done) {
        if (done)
            m_orchestrator->take(done->run, done->message.conversation);
    });
    return received;
}

QFuture<Result<Message>> Desk::write(Direction direction, CustomerId customer, ConversationId conversation,
                                     const QString &text)
{
    const auto checked = Checks::messageText(text);
    if (!checked)
        return refused<Message>(checked.error());
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) {
        return RunWrites::write(writer, direction, customer, conversation, body, author);
    });
}

QFuture<Result<Message>> Desk::reply(CustomerId customer, ConversationId conversation, const QString &text)
{
    return write(Direction::Outbound, customer, conversation, text);
}

QFuture<Result<Message>> Desk::note(CustomerId customer, ConversationId conversation, const QString &text)
{
    return write(Direction::Note, customer, conversation, text);
}

QFuture<Result<PendingSend>> Desk::replyLater(CustomerId customer, ConversationId conversation, const QString &text)
{
    const auto checked = Checks::messageText(text);
    if (!checked)
        return refused<PendingSend>(checked.error());
    const qint64 delayMs = qint64(std::clamp(m_parts.settings.value(Keys::UndoSendSeconds), 0, 60)) * 1'000;
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) {
        return SendWrites::begin(writer, customer, conversation, body, author, delayMs);
    });
}

QFuture<Result<PendingSend>> Desk::undoSend(SendId id)
{
    return m_parts.store.commit([=](Writer &writer) { return SendWrites::undo(writer, id); });
}

QFuture<Result<std::vector<PendingSend>>> Desk::waitingSends() const
{
    return m_parts.store.read([](Reader &reader) { return reader.waitingSends(); });
}

void Desk::sendWaiting()
{
    m_due->hurry();
}

QFuture<Result<Attachment>> Desk::attach(ConversationId conversation, const NewAttachment &file)
{
    const auto checked = Checks::attachment(file);
    if (!checked)
        return refused<Attachment>(checked.error());
    return m_parts.store.commit([conversation, file = *checked](Writer &writer) -> Result<Attachment> {
        const auto there = writer.composerAttachments(conversation);
        if (!there)
            return fail(there.error());
        if (const auto fits = Checks::attachments(*there, file.content.size()); !fits)
            return fail(fits.error());
        return writer.attach(conversation, file.name, file.mediaType, file.content);
    });
}

QFuture<Result<void>> Desk::detach(AttachmentId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.detach(id); });
}

QFuture<Result<std::vector<Attachment>>> Desk::composerAttachments(ConversationId conversation) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.composerAttachments(conversation); });
}

QFuture<Result<QByteArray>> Desk::attachmentContent(AttachmentId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.attachmentContent(id); });
}

QFuture<Result<NewAttachment>> Desk::readFile(const QString &path)
{
    return QtConcurrent::run(&workPool(), [path]() -> Result<NewAttachment> {
        const QFileInfo info(path);
        if (!info.isFile())
            return fail(Error::Kind::Invalid, tr("“%1” is not a file.").arg(info.fileName()));
        NewAttachment found{info.fileName(), QMimeDatabase().mimeTypeForFile(info).name(), {}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Refused, tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
        // One byte more than is allowed is enough to be refused with the limit.
        found.content = file.read(LargestAttachment + 1);
        return found;
    });
}

QFuture<Result<void>> Desk::keepComposer(ConversationId id, const QString &text, const QString &mode)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.keepComposer(id, text, mode); });
}

// The assistant's work

QFuture<Result<RunDetail>> Desk::run(RunId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.runDetail(id); });
}

QFuture<Result<RunDetail>> Desk::newestRun(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) -> Result<RunDetail> {
        const auto run = reader.newestRun(id);
        if (!run)
            return fail(run.error());
        return reader.runDetail(run->id);
    });
}

QFuture<Result<std::vector<Run>>> Desk::runs(const RunQuery &query, RunId before, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.runs(query, before, limit); });
}

QFuture<Result<std::vector<Approval>>> Desk::approvals(int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.approvals(limit); });
}

QFuture<Result<Approved>> Desk::approve(RunId run, const Decision &decision)
{
    Decision checked = decision;
    if (checked.by.isEmpty())
        checked.by = agentName();
    if (checked.text) {
        const auto text = Checks::messageText(*checked.text);
        if (!text)
            return refused<Approved>(text.error());
        checked.text = *text;
    }
    const GmailStatus gmail = m_mail->status();
    return m_parts.store.commit(
        [=, tools = m_tools, now = policy(), account = gmail.isReady() ? gmail.email : QString()](Writer &writer) {
            return RunWrites::approve(writer, run, checked, *tools, now, account);
        });
}

QFuture<Result<void>> Desk::reject(RunId run, const QString &reason, const QString &by)
{
    return m_parts.store.commit([=, who = by.isEmpty() ? agentName() : by](Writer &writer) {
        return RunWrites::reject(writer, run, reason, who);
    });
}

QFuture<Result<void>> Desk::keepEdit(RunId run, const QString &edited)
{
    // An empty one is kept: the agent may have more to type.
    if (const auto text = Checks::messageText(edited); !text && edited.size() > LongestMessage)
        return refused<void>(text.error());
    return m_parts.store.commit([=](Writer &writer) { return writer.keepEdit(run, edited); });
}

QFuture<Result<void>> Desk::keepDraft(RunId run)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) { return RunWrites::keep(writer, run, who); });
}

QFuture<Result<void>> Desk::rebaseDraft(RunId run)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) { return RunWrites::rebase(writer, run, who); });
}

QFuture<Result<std::vector<Draft>>> Desk::drafts(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.drafts(id, MostDrafts); });
}

Result<QString> Desk::describeAction(const QString &tool, const QJsonObject &arguments) const
{
    return RunWrites::describe(*m_tools, policy(), tool, arguments);
}

QJsonObject Desk::argumentsOf(const QString &tool) const
{
    const Tool *found = m_tools->find(tool);
    return found ? found->parameters() : QJsonObject();
}

QFuture<Result<RunId>> Desk::draftAgain(RunId run)
{
    const qint64 leaseMs = qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000;
    auto begun = m_parts.store.commit(
        [=, owner = m_owner](Writer &writer) { return RunWrites::again(writer, run, owner, writer.now() + leaseMs); });
    deliver(begun, this, [this](const Result<RunId> &id) {
        if (!id)
            return;
        deliver(m_parts.store.read([id = *id](Reader &reader) { return reader.run(id); }), this,
                [this](const Result<Run> &stored) {
                    if (stored)
                        m_orchestrator->take(stored->id, stored->conversation);
                });
    });
    return begun;
}

void Desk::cancelRun(RunId run)
{
    m_orchestrator->stop(run, agentName());
}

void Desk::answerOffline(RunId run)
{
    m_orchestrator->answerOffline(run, agentName());
}

QString Desk::streamedText(RunId run) const
{
    return m_orchestrator->streamed(run);
}

// Tickets

QFuture<Result<Page<TicketRow>>> Desk::tickets(const TicketQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.tickets(query, after, limit); });
}

QFuture<Result<TicketCounts>> Desk::ticketCounts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.ticketCounts({}); });
}

QFuture<Result<TicketRow>> Desk::ticket(TicketId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.ticket(id); });
}

QFuture<Result<std::vector<TicketChange>>> Desk::ticketHistory(TicketId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.ticketHistory(id); });
}

QFuture<Result<std::vector<Message>>> Desk::messagesOfTicket(TicketId id, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messagesOfTicket(id, limit); });
}

QFuture<Result<TicketId>> Desk::createTicket(const Ticket &ticket)
{
    const auto checked = Checks::ticket(ticket);
    if (!checked)
        return refused<TicketId>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) -> Result<TicketId> {
        if (const auto customer = writer.customer(row.customer); !customer)
            return fail(customer.error());
        return writer.insert(row);
    });
}

QFuture<Result<void>> Desk::updateTicket(const Ticket &ticket)
{
    const auto checked = Checks::ticket(ticket);
    if (!checked)
        return refused<void>(checked.error());
    return m_parts.store.commit(
        [row = *checked, who = agentName()](Writer &writer) { return writer.update(row, who); });
}

QFuture<Result<void>> Desk::setTicketStatus(const std::vector<TicketId> &ids, TicketStatus status)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<void> {
        for (const TicketId id : ids) {
            const auto row = writer.ticket(id);
            if (!row)
                return fail(row.error());
            Ticket ticket = row->ticket;
            ticket.status = status;
            if (const auto updated = writer.update(ticket, who); !updated)
                return updated;
        }
        return {};
    });
}

QFuture<Result<std::vector<Ticket>>> Desk::changeTickets(const std::vector<TicketId> &ids, const TicketPatch &patch)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<std::vector<Ticket>> {
        std::vector<Ticket> before;
        for (const TicketId id : ids) {
            const auto row = writer.ticket(id);
            if (!row)
                return fail(row.error());
            const auto changed = Checks::ticket(patch.appliedTo(row->ticket));
            if (!changed)
                return fail(changed.error());
            if (const auto updated = writer.update(*changed, who); !updated)
                return fail(updated.error());
            before.push_back(row->ticket);
        }
        return before;
    });
}

QFuture<Result<void>> Desk::undoTicketChange(const std::vector<Ticket> &before, const TicketPatch &patch)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<void> {
        for (const Ticket &old : before) {
            const auto row = writer.ticket(old.id);
            if (!row)
                return fail(row.error());
            const auto changed = Checks::ticket(patch.appliedTo(old));
            if (!changed)
                return fail(changed.error());
            if (patch.valuesOf(row->ticket) != patch.valuesOf(*changed)) {
                return fail(
                    Error::Kind::Conflict,
                    tr("Ticket %1 was changed by somebody else meanwhile. Nothing was undone.").arg(old.id.value));
            }
            if (const auto updated = writer.update(patch.valuesOf(old).appliedTo(row->ticket), who); !updated)
                return updated;
        }
        return {};
    });
}

// Customers

QFuture<Result<Page<Customer>>> Desk::customers(const QString &text, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customers(text, after, limit); });
}

QFuture<Result<Customer>> Desk::customer(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customer(id); });
}

QFuture<Result<std::vector<CustomerEvent>>> Desk::events(CustomerId id, qint64 since) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.events(id, since); });
}

QFuture<Result<CustomerId>> Desk::createCustomer(const Customer &customer)
{
    const auto checked = Checks::customer(customer);
    if (!checked)
        return refused<CustomerId>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) { return writer.insert(row); });
}

QFuture<Result<void>> Desk::updateCustomer(const Customer &customer)
{
    const auto checked = Checks::customer(customer);
    if (!checked)
        return refused<void>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) { return writer.update(row); });
}

QFuture<Result<std::vector<Agent>>> Desk::agents() const
{
    return m_parts.store.read([](Reader &reader) { return reader.agents(); });
}

QFuture<Result<AgentId>> Desk::me()
{
    return m_parts.store.commit([name = agentName()](Writer &writer) -> Result<AgentId> {
        const auto agents = writer.agents();
        if (!agents)
            return fail(agents.error());
        for (const Agent &agent : *agents) {
            if (agent.name == name)
                return agent.id;
        }
        Agent agent;
        agent.name = name;
        return writer.insert(agent);
    });
}

QFuture<Result<std::vector<CustomerNote>>> Desk::customerNotes(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customerNotes(id); });
}

QFuture<Result<NoteId>> Desk::addCustomerNote(CustomerId id, const QString &text)
{
    const auto checked = Checks::customerNote(text);
    if (!checked)
        return refused<NoteId>(checked.error());
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) -> Result<NoteId> {
        if (const auto customer = writer.customer(id); !customer)
            return fail(customer.error());
        return writer.insert(CustomerNote{{}, id, body, author, 0});
    });
}

QFuture<Result<void>> Desk::removeCustomerNote(NoteId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.removeNote(id); });
}

QFuture<Result<NoteId>> Desk::restoreCustomerNote(const CustomerNote &note)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.insert(note); });
}

QFuture<Result<CustomerBelongings>> Desk::belongings(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.belongings(id); });
}

QFuture<Result<void>> Desk::mergeCustomers(const Customer &kept, CustomerId gone)
{
    const auto checked = Checks::customer(kept);
    if (!checked)
        return refused<void>(checked.error());
    return m_parts.store.commit([=, row = *checked, author = agentName()](Writer &writer) -> Result<void> {
        const auto other = writer.customer(gone);
        if (!other)
            return fail(other.error());
        for (const CustomerId id : {row.id, gone}) {
            const auto owned = writer.belongings(id);
            if (!owned)
                return fail(owned.error());
            if (owned->activeRuns > 0) {
                return fail(
                    Error::Kind::Busy,
                    tr("The assistant is working for one of the two. Nothing was merged; try again when it rests."));
            }
        }
        if (const auto merged = writer.mergeCustomers(row, gone); !merged)
            return merged;
        const QString words = tr("Merged with %1 (%2).").arg(other->name, other->email);
        const auto noted = writer.insert(CustomerNote{{}, row.id, words, author, 0});
        return noted ? Result<void>() : fail(noted.error());
    });
}

QFuture<Result<QString>> Desk::customersCsv() const
{
    return m_parts.store.read([](Reader &reader) -> Result<QString> {
        const auto customers = reader.allCustomers();
        if (!customers)
            return fail(customers.error());
        return ::customersCsv(*customers);
    });
}

QFuture<Result<ImportFilePtr>> Desk::readImportFile(const QString &path) const
{
    return QtConcurrent::run(&workPool(), ::readImportFile, path);
}

namespace {

Result<ImportPlan> planFor(Reader &reader, const ImportFile &file, const ImportColumns &columns, bool updates)
{
    QHash<QString, Customer> known;
    for (const QString &email : emailsIn(file, columns)) {
        const auto customer = reader.customerByEmail(email);
        if (customer)
            known.insert(email, *customer);
        else if (customer.error().kind != Error::Kind::NotFound)
            return fail(customer.error());
    }
    return makeImportPlan(file, columns, known, updates);
}

} // namespace

QFuture<Result<ImportPlan>> Desk::planImport(const ImportFilePtr &file, const ImportColumns &columns,
                                             bool updates) const
{
    return m_parts.store.read([=](Reader &reader) { return planFor(reader, *file, columns, updates); });
}

QFuture<Result<ImportPlan>> Desk::importCustomers(const ImportFilePtr &file, const ImportColumns &columns, bool updates)
{
    return m_parts.store.commit([=](Writer &writer) -> Result<ImportPlan> {
        auto plan = planFor(writer, *file, columns, updates);
        if (!plan)
            return plan;
        if (plan->wrong > 0)
            return fail(Error::Kind::Invalid, tr("%n row(s) are wrong. Nothing was imported.", nullptr, plan->wrong));
        for (const ImportRow &row : plan->rows) {
            Result<void> done;
            if (row.outcome == ImportRow::Outcome::Update) {
                done = writer.update(row.customer);
            } else if (row.outcome == ImportRow::Outcome::New) {
                if (const auto id = writer.insert(row.customer); !id)
                    done = fail(id.error());
            }
            if (!done)
                return fail(done.error());
        }
        return plan;
    });
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

QString Desk::knowledgeFolder() const
{
    return m_parts.knowledge.folder();
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
    return QtConcurrent::run(&workPool(), ::saveFile, path, bytes);
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
