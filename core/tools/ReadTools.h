#pragma once

#include "core/tools/Tool.h"

/// Name, e-mail address, company and what the customer did lately.
class GetCustomerProfile : public ReadTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    Result<QJsonObject> run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                            Gathered &into) const override;
};

/// What was said in the conversation so far, private notes left out.
class GetConversationHistory : public ReadTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    Result<QJsonObject> run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                            Gathered &into) const override;
};

/// The customer's tickets that are not finished.
class GetOpenTickets : public ReadTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    Result<QJsonObject> run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                            Gathered &into) const override;
};

/// Passages of the knowledge base for the customer's own words.
class SearchKb : public ReadTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    Result<QJsonObject> run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                            Gathered &into) const override;
    /// The same on any thread, since articles are no rows. `meaning`: of the whole question, when it is known.
    static QJsonObject search(const KnowledgeIndex &knowledge, const QJsonObject &params, const Meaning &meaning,
                              Gathered &into);
};

/// Writes the answer. The language model does the work, not a transaction, so it has no run of its own.
class GenerateResponse : public Tool
{
public:
    QString name() const override;
    Effect effect() const override { return Effect::Read; }
    QString description() const override;
    QJsonObject parameters() const override;
};
