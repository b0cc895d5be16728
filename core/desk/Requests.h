#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Run.h"

#include <QMetaType>
#include <optional>

/// The most a message may hold, in characters. Longer ones are refused with the number, nothing is cut silently.
inline constexpr qsizetype LongestMessage = 1'000'000;

/// A message of a customer, as it comes in.
struct Incoming {
    CustomerId customer;
    ConversationId conversation; ///< none: the customer's open conversation, or a new one
    Channel channel = Channel::Chat;
    QString subject;
    QString text;
    std::optional<bool> approval; ///< overrides the Human Approval switch for this run
    bool wantsPerson = false; ///< "talk to a person" was pressed: escalate, whatever the text says
};

struct Received {
    Message message;
    RunId run;

    friend bool operator==(const Received &, const Received &) = default;
};

/// What a person decided on a pending draft.
struct Decision {
    std::optional<QString> text; ///< replaces the draft's text
    std::optional<std::vector<int>> steps; ///< the proposed actions to do; none given: all
    bool gmailDraft = false; ///< also put the answer into a Gmail draft
    QString gmailSubject;
    QString by; ///< who; empty: the desk's agent
    std::optional<qint64> revision; ///< the conversation's revision the person saw; checked against the stored one
};

struct ExecutedAction {
    int step = 0;
    QString tool;
    bool success = false;
    QJsonObject result;

    friend bool operator==(const ExecutedAction &, const ExecutedAction &) = default;
};

struct Approved {
    Message message;
    std::vector<ExecutedAction> executed;

    friend bool operator==(const Approved &, const Approved &) = default;
};

struct Seeded {
    bool seeded = false;
    int customers = 0;
    int messages = 0;
    int tickets = 0;
    int events = 0;
    int articles = 0;

    friend bool operator==(const Seeded &, const Seeded &) = default;
};

/// Who answers: for the badge and the status bar.
struct AssistantStatus {
    QString provider; ///< "offline" or "openai"
    QString model;
    bool offline = true;
    QString problem; ///< why the configured model is not used; empty when all is well

    friend bool operator==(const AssistantStatus &, const AssistantStatus &) = default;
};
