#pragma once

#include "core/tools/Tool.h"

class CreateTicket : public WriteTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    QString describe(const QJsonObject &params) const override;
    Result<QJsonObject> run(Writer &writer, const ToolContext &context, const QJsonObject &params) const override;
};

/// Adds what the customer wrote to one of their open tickets; may raise its priority. A ticket of somebody else or one
/// that is closed by now is refused.
class UpdateTicket : public WriteTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    QString describe(const QJsonObject &params) const override;
    Result<QJsonObject> run(Writer &writer, const ToolContext &context, const QJsonObject &params) const override;
};

/// Labels the conversation "escalated" and leaves the reason as a private note for whoever takes it.
class EscalateToHuman : public WriteTool
{
public:
    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    QString describe(const QJsonObject &params) const override;
    Result<QJsonObject> run(Writer &writer, const ToolContext &context, const QJsonObject &params) const override;
};

/// Puts the answer into a Gmail draft. The recipient is the customer's stored address, nothing else; the outbox does
/// the work.
class CreateGmailDraft : public WriteTool
{
public:
    static constexpr auto Name = "create_gmail_draft";

    QString name() const override;
    QString description() const override;
    QJsonObject parameters() const override;
    QString describe(const QJsonObject &params) const override;
    Result<QJsonObject> run(Writer &writer, const ToolContext &context, const QJsonObject &params) const override;
};
