#include "core/desk/Planner.h"

#include "core/base/Text.h"
#include "core/llm/ContentWords.h"
#include "core/llm/Expectation.h"
#include "core/llm/Glossary.h"
#include "core/llm/Sayings.h"
#include "core/tools/Tool.h"
#include "core/tools/WriteTools.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

const QString HandOver = u"escalate_to_human"_s;
constexpr qsizetype LongestQuery = 2'000;
constexpr qsizetype LongestComment = 4'000;
constexpr double SameMatter = 0.34;
constexpr int PassagesSought = 20; ///< a comparison's table stands behind the passages of the things compared

struct IntentRule {
    QLatin1StringView intent;
    bool readsHistory;
    bool searches;
    bool opensTicket;
    bool escalates;
    QLatin1StringView category;
    Priority priority;
};

const IntentRule &ruleFor(const QString &intent)
{
    static const IntentRule rules[] = {
        {"pricing_inquiry"_L1, false, true, false, false, "general"_L1, Priority::Low},
        {"technical_support"_L1, true, true, true, false, "technical"_L1, Priority::Medium},
        {"billing_issue"_L1, true, true, true, false, "billing"_L1, Priority::High},
        {"feature_request"_L1, true, true, true, false, "feature"_L1, Priority::Low},
        {"bug_report"_L1, true, true, true, false, "bug"_L1, Priority::High},
        {"account_help"_L1, true, true, false, false, "account"_L1, Priority::Medium},
        {"integration_help"_L1, true, true, true, false, "integration"_L1, Priority::Medium},
        {"escalation_request"_L1, true, true, false, true, "general"_L1, Priority::High},
        {"general_question"_L1, false, true, false, false, "general"_L1, Priority::Low},
    };
    for (const IntentRule &rule : rules) {
        if (rule.intent == intent)
            return rule;
    }
    return rules[std::size(rules) - 1];
}

bool soundsUrgent(const QString &message)
{
    static const QRegularExpression urgent(
        u"\\b(urgent|urgently|asap|immediately|emergency|production is down|outage|dringend|sofort|urgence|urgente)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return urgent.match(message.left(LongestQuery)).hasMatch();
}

/// How much of a ticket's title is found again in the message, 0 to 1. One word in common is chance, unless it is all
/// there is.
double overlap(const QSet<QString> &title, const QSet<QString> &message)
{
    const auto shared = std::ranges::count_if(title, [&](const QString &word) { return message.contains(word); });
    return shared >= std::min<qsizetype>(2, title.size()) && shared > 0 ? double(shared) / double(title.size()) : 0;
}

class PlanBuilder
{
public:
    void add(const QString &tool, Effect effect, const QString &description, const QJsonObject &params = {})
    {
        m_plan.push_back({int(m_plan.size()) + 1, tool, effect, description, params, StepStatus::Planned});
    }
    Plan take() { return std::move(m_plan); }

private:
    Plan m_plan;
};

void renumber(Plan &plan)
{
    int number = 0;
    for (PlanStep &step : plan)
        step.step = ++number;
}

/// What to search for besides the customer's own words: those of the articles for what was said in another language or
/// in a saying, and what is to be compared: its table stands behind the many passages that name one of the things. One
/// search a line.
QString articlesWords(const QString &message)
{
    QString foreign = englishWordsOf(message);
    if (!foreign.isEmpty())
        return foreign;
    QStringList words{articlesWordsIn(message)};
    words.removeAll(QString());
    for (const QString &clause : clausesOf(message)) {
        if (expectationOf(clause) == Expectation::Comparison)
            words += clause;
    }
    return words.join(QChar(u'\n')).left(LongestQuery);
}

} // namespace

TicketProposal ticketFor(const QString &intent, const QString &message)
{
    const IntentRule &rule = ruleFor(intent);
    static const QRegularExpression greeting(
        u"^\\s*(hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|bonjour|hola)\\b[^.,!\\n]{0,30}[.,!\\n]+\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString title = message.left(LongestQuery);
    title.remove(greeting);
    static const QRegularExpression sentenceEnd(u"[.!?\\n。！？]"_s);
    const qsizetype end = title.indexOf(sentenceEnd, 12);
    title = oneLine(end > 0 ? title.left(end) : title, 80);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    TicketProposal proposal{title.isEmpty() ? Words::tr("Customer message") : title, rule.priority, rule.category};
    if (soundsUrgent(message))
        proposal.priority = rule.priority == Priority::High ? Priority::Urgent : Priority::High;
    return proposal;
}

Plan builtinPlan(const QString &intent, const QString &message, int maxSteps)
{
    const IntentRule &rule = ruleFor(intent);
    PlanBuilder plan;
    plan.add(u"get_customer_profile"_s, Effect::Read, Words::tr("Look up who wrote"));
    if (rule.readsHistory)
        plan.add(u"get_conversation_history"_s, Effect::Read, Words::tr("Read what was said before"),
                 {{u"limit"_s, 20}});
    if (rule.opensTicket)
        plan.add(u"get_open_tickets"_s, Effect::Read, Words::tr("See whether a ticket about this is open already"));
    if (rule.searches) {
        QJsonObject params{{u"query"_s, message.left(LongestQuery)}, {u"limit"_s, PassagesSought}};
        // The name is that of recorded plans, from when only other languages had such words.
        if (const QString words = articlesWords(message); !words.isEmpty())
            params.insert(u"english"_s, words);
        plan.add(u"search_kb"_s, Effect::Read, Words::tr("Search the articles with the customer's own words"), params);
    }
    if (rule.opensTicket) {
        const TicketProposal proposal = ticketFor(intent, message);
        plan.add(u"create_ticket"_s, Effect::Write, Words::tr("Propose a ticket, so that this is followed up"),
                 {{u"title"_s, proposal.title},
                  {u"description"_s, message.left(LongestComment)},
                  {u"priority"_s, wordOf(proposal.priority)},
                  {u"category"_s, proposal.category}});
    }
    if (rule.escalates) {
        plan.add(HandOver, Effect::Write, Words::tr("Propose to hand the conversation to a colleague"),
                 {{u"reason"_s, Words::tr("The customer asks for a person: %1").arg(oneLine(message, 200))}});
    }
    plan.add(u"generate_response"_s, Effect::Read, Words::tr("Write the answer from what was found"));

    Plan steps = plan.take();
    // Over budget, what is between the profile and the answer gives way.
    while (int(steps.size()) > std::max(2, maxSteps))
        steps.erase(steps.end() - 2);
    renumber(steps);
    return steps;
}

Plan planAfterTickets(Plan plan, const std::vector<Ticket> &openTickets, const QString &message)
{
    if (openTickets.empty())
        return plan;
    thread_local ContentWords contentWords; // it remembers words, and a customer's tickets come back
    const QSet<QString> words = contentWords.setOf(message.left(LongestComment));
    for (PlanStep &step : plan) {
        if (step.tool != u"create_ticket"_s || step.status != StepStatus::Planned)
            continue;
        const Ticket *best = nullptr;
        double bestOverlap = SameMatter;
        for (const Ticket &ticket : openTickets) {
            const bool sameCategory = ticket.category == step.params.value("category"_L1).toString();
            const double found = overlap(contentWords.setOf(ticket.title), words) + (sameCategory ? 0.1 : 0.0);
            if (found > bestOverlap) {
                best = &ticket;
                bestOverlap = found;
            }
        }
        if (best) {
            step.tool = u"update_ticket"_s;
            step.description = Words::tr("Propose to add this to the open ticket about it");
            step.params = {{u"ticket_id"_s, best->id.value}, {u"comment"_s, message.left(LongestComment)}};
        }
    }
    return plan;
}

bool seesTo(Promise promise, const Plan &plan)
{
    return promise == Promise::None || std::ranges::any_of(plan, [promise](const PlanStep &step) {
               const bool happens = step.status != StepStatus::Skipped && step.status != StepStatus::Failed;
               const bool isTicket = step.tool == u"create_ticket"_s || step.tool == u"update_ticket"_s;
               return happens && (step.tool == HandOver || (isTicket && promise == Promise::FollowUp));
           });
}

Plan planKeeping(Promise promise, Plan plan, const QString &message, int maxSteps)
{
    const bool wasTried = std::ranges::find(plan, HandOver, &PlanStep::tool) != plan.end();
    if (seesTo(promise, plan) || wasTried || plan.empty() || int(plan.size()) >= maxSteps)
        return plan;
    const QString reason = promise == Promise::HandOver ? Words::tr("The customer is upset: %1")
                                                        : Words::tr("The articles do not tell all of it: %1");
    plan.insert(plan.end() - 1,
                {0,
                 HandOver,
                 Effect::Write,
                 Words::tr("Propose to hand the conversation to a colleague"),
                 {{u"reason"_s, reason.arg(oneLine(message, 200))}},
                 StepStatus::Planned});
    renumber(plan);
    return plan;
}

Result<Plan> acceptedPlan(const Plan &proposed, const ToolRegistry &tools, int maxSteps)
{
    Plan plan;
    for (const PlanStep &step : proposed) {
        const Tool *tool = tools.find(step.tool);
        if (!tool)
            return fail(Error::Kind::Invalid,
                        Words::tr("The proposed plan names an unknown tool, “%1”.").arg(oneLine(step.tool, 60)));
        if (const auto valid = tools.validate(step.tool, step.params); !valid)
            return fail(valid.error());
        if (step.tool == u"get_customer_profile"_s || step.tool == u"generate_response"_s)
            continue; // both are put where they belong below
        plan.push_back(
            {0, step.tool, tool->effect(), oneLine(step.description, 200), step.params, StepStatus::Planned});
    }
    plan.insert(plan.begin(),
                {0, u"get_customer_profile"_s, Effect::Read, Words::tr("Look up who wrote"), {}, StepStatus::Planned});
    plan.push_back({0,
                    u"generate_response"_s,
                    Effect::Read,
                    Words::tr("Write the answer from what was found"),
                    {},
                    StepStatus::Planned});
    if (int(plan.size()) > maxSteps)
        return fail(Error::Kind::Invalid,
                    Words::tr("The proposed plan has %1 steps; %2 are allowed.").arg(plan.size()).arg(maxSteps));
    renumber(plan);
    return plan;
}

QString suggestedSubject(const QString &intent, const QString &conversationSubject)
{
    if (!conversationSubject.trimmed().isEmpty()) {
        const QString subject = oneLine(conversationSubject, 150);
        return subject.startsWith(u"Re:"_s, Qt::CaseInsensitive) ? subject : u"Re: "_s + subject;
    }
    if (intent == u"pricing_inquiry"_s)
        return Words::tr("Your question about our plans");
    if (intent == u"billing_issue"_s)
        return Words::tr("Your question about billing");
    if (intent == u"integration_help"_s)
        return Words::tr("Help with your integration");
    if (intent == u"account_help"_s)
        return Words::tr("Help with your account");
    if (intent == u"bug_report"_s || intent == u"technical_support"_s)
        return Words::tr("The problem you reported");
    if (intent == u"feature_request"_s)
        return Words::tr("Your suggestion");
    return Words::tr("Your message to us");
}
