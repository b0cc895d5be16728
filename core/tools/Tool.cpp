#include "core/tools/Tool.h"

#include "core/base/Text.h"
#include "core/tools/ReadTools.h"
#include "core/tools/Schema.h"
#include "core/tools/WriteTools.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

ToolRegistry::ToolRegistry()
{
    m_tools.push_back(std::make_unique<GetCustomerProfile>());
    m_tools.push_back(std::make_unique<GetConversationHistory>());
    m_tools.push_back(std::make_unique<GetOpenTickets>());
    m_tools.push_back(std::make_unique<SearchKb>());
    m_tools.push_back(std::make_unique<GenerateResponse>());
    m_tools.push_back(std::make_unique<CreateTicket>());
    m_tools.push_back(std::make_unique<UpdateTicket>());
    m_tools.push_back(std::make_unique<EscalateToHuman>());
    m_tools.push_back(std::make_unique<CreateGmailDraft>());
}

const Tool *ToolRegistry::find(const QString &name) const
{
    for (const auto &tool : m_tools) {
        if (tool->name() == name)
            return tool.get();
    }
    return nullptr;
}

const ReadTool *ToolRegistry::reader(const QString &name) const
{
    return dynamic_cast<const ReadTool *>(find(name));
}

const WriteTool *ToolRegistry::writer(const QString &name) const
{
    return dynamic_cast<const WriteTool *>(find(name));
}

Result<void> ToolRegistry::validate(const QString &tool, const QJsonObject &params) const
{
    const Tool *found = find(tool);
    if (!found) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("Tools", "There is no tool called “%1”.").arg(oneLine(tool, 60)));
    }
    return checkSchema(found->parameters(), params);
}
