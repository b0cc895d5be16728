#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Run.h"

#include <QHash>
#include <QMetaType>
#include <memory>
#include <optional>

struct Work;

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
    std::shared_ptr<const Work> begun; ///< what the run starts from, so that it need not be read again

    friend bool operator==(const Received &, const Received &) = default;
};

/// What a person decided on a pending draft.
struct Decision {
    std::optional<QString> text; ///< replaces the draft's text
    std::optional<std::vector<int>> steps; ///< the proposed actions to do; none given: all
    QHash<int, QJsonObject> arguments; ///< by step: the arguments as the person changed them
    bool gmailDraft = false; ///< also put the answer into a Gmail draft
    QString gmailSubject;
    std::optional<QString> gmailRecipient; ///< the address the person saw; checked against the stored one
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

/// A file somebody adds to what they write. `name` may still carry a folder; it is dropped.
struct NewAttachment {
    QString name;
    QString mediaType;
    QByteArray content;
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

/// What became of disconnecting Gmail. Each part is true only when it is proved.
struct GmailDisconnected {
    bool revoked = false; ///< Google has ended the access
    bool removed = false; ///< the keychain's entry is gone
    QString message; ///< what is left to do by hand; empty when nothing is

    friend bool operator==(const GmailDisconnected &, const GmailDisconnected &) = default;
};

/// How things stand with Gmail: for the settings, the status line, the approval card and the banner.
struct GmailStatus {
    enum class State {
        Off, ///< switched off
        NotSetUp, ///< no client, or one that is wrong: see message
        NotConnected,
        SigningIn, ///< the browser is open
        Connected,
        Ended, ///< consent was withdrawn or expired: sign in again
        Closed, ///< the keychain is locked or does not answer
    };

    State state = State::Off;
    QString email;
    qint64 expiresAt = 0; ///< of the access token, which is renewed by itself
    bool sessionOnly = false; ///< there is no keychain: connected until this program ends
    QString message; ///< for a person: why not, and what to do
    QString signInAddress; ///< while SigningIn: what the browser shows

    bool isReady() const { return state == State::Connected; }
    friend bool operator==(const GmailStatus &, const GmailStatus &) = default;
};

/// An e-mail put into a Gmail draft by hand, without a run.
struct MailDraft {
    QString to;
    QString subject;
    QString body;
};

/// A draft that exists now.
struct MadeDraft {
    QString draft;
    QString message;

    friend bool operator==(const MadeDraft &, const MadeDraft &) = default;
};

/// Who answers: for the badge and the status bar.
struct AssistantStatus {
    QString provider; ///< "offline" or "openai"
    QString model;
    bool offline = true;
    QString problem; ///< why the configured model is not used; empty when all is well

    friend bool operator==(const AssistantStatus &, const AssistantStatus &) = default;
};
