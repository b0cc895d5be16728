#pragma once

#include "core/base/Result.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "core/store/Writer.h"

#include <memory>

/// For whom and within what a tool works. The customer comes from the run, never from the parameters.
struct ToolContext {
    CustomerId customer;
    ConversationId conversation;
    MessageId message;
    RunId run;
    int step = 0;
    QString actor; ///< "assistant", or the agent who approved
    KnowledgeIndexPtr knowledge;
    QString mailAccount = {}; ///< whose drafts a Gmail draft goes to; empty when none is connected
    Meaning meaning = {}; ///< of what search_kb is asked, when it is known
};

/// What the READ tools of a run found, typed, for the answer to lean on.
struct Gathered {
    Customer customer;
    std::vector<Message> history; ///< oldest first
    std::vector<Ticket> openTickets;
    bool lookedAtTickets = false;
    std::vector<PassageHit> passages;
    std::shared_ptr<const ExampleTexts> wordings; ///< how customers ask for passages; null before a search

    void takeFound(Gathered &&search)
    {
        passages = std::move(search.passages);
        wordings = std::move(search.wordings);
    }

    friend bool operator==(const Gathered &, const Gathered &) = default;
};

/// Something the assistant may do. Stateless; safe to use from any thread.
class Tool
{
public:
    virtual ~Tool() = default;
    virtual QString name() const = 0;
    virtual Effect effect() const = 0;
    /// For a model and for the settings page: what it does, one sentence.
    virtual QString description() const = 0;
    /// JSON schema of the parameters: an object whose properties have type, maxLength, enum, minimum.
    virtual QJsonObject parameters() const = 0;
};

/// Looks, and changes nothing. Runs on the database thread. Returns what goes on the audit log.
class ReadTool : public Tool
{
public:
    Effect effect() const final { return Effect::Read; }
    virtual Result<QJsonObject> run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                                    Gathered &into) const = 0;
};

/// Changes something inside the workspace, in the transaction it is given.
class WriteTool : public Tool
{
public:
    Effect effect() const final { return Effect::Write; }
    /// What will happen, in plain words, for the person who decides.
    virtual QString describe(const QJsonObject &params) const = 0;
    virtual Result<QJsonObject> run(Writer &writer, const ToolContext &context, const QJsonObject &params) const = 0;
};

/// Every tool there is; built once and shared.
class ToolRegistry
{
public:
    ToolRegistry();

    const Tool *find(const QString &name) const;
    const ReadTool *reader(const QString &name) const; ///< null when it is no READ tool with a run of its own
    const WriteTool *writer(const QString &name) const; ///< null when it is no WRITE tool
    const std::vector<std::unique_ptr<Tool>> &all() const { return m_tools; }

    /// Invalid with the parameter's name when `params` do not fit the tool's schema or the tool is unknown.
    Result<void> validate(const QString &tool, const QJsonObject &params) const;

private:
    std::vector<std::unique_ptr<Tool>> m_tools;
};
