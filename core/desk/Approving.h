#pragma once

#include "core/desk/Requests.h"
#include "core/domain/Policy.h"
#include "core/store/Writer.h"

class ToolRegistry;

/// One approval inside its transaction: what the person saw is still so, then the answer goes out, the ticked actions
/// are done once, and all of it is on the log. An Error means that nothing of it may stay.
class Approving
{
public:
    /// Borrowed for the transaction.
    struct Terms {
        const ToolRegistry &tools;
        const Policy &policy; ///< of this moment
        const QString &mailAccount; ///< the connected Gmail address; empty when there is none
    };

    Approving(Writer &writer, const Decision &decision, const Terms &terms);

    Result<Approved> approve(RunId id);

private:
    Result<void> look(RunId id);
    Result<void> checkFresh() const;
    Result<void> checkRecipient() const;
    Result<void> checkSteps() const;
    Result<void> changeArguments();
    Result<void> chooseText();
    Result<void> checkReceipts() const;
    Result<void> closeRun();
    Result<void> addMail();
    Result<ProposedAction> addGmailAction(const QString &subject);
    Result<void> note();
    Result<MessageId> send();
    Result<std::vector<ExecutedAction>> act();
    Result<ExecutedAction> execute(ProposedAction action);
    Result<void> settle();
    bool isTicked(const ProposedAction &action) const;

    Writer &m_writer;
    const Decision &m_decision;
    Terms m_terms;
    Run m_run;
    Draft m_draft;
    Conversation m_conversation;
    std::vector<ProposedAction> m_actions; ///< the pending ones
    QJsonObject m_changed; ///< arguments the person changed, for the log
    QString m_text;
    bool m_edited = false;
};
