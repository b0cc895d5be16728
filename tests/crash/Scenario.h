#pragma once

#include "core/base/Text.h"
#include "core/llm/IntentClassifier.h"
#include "tests/crash/CrashDesk.h"
#include "tests/kit/Eventually.h"

#include <QSignalSpy>
#include <QTest>
#include <cstdio>

/// A working day in miniature, in a process of its own that a test may kill, starve or lie to: messages come in, are
/// drafted, approved and rejected; tickets and notes are written. It says what it did once the store has answered, one
/// line each, as Invariants::Acknowledged reads them.
namespace Scenario {

constexpr int Customers = 4;

/// Quickly trained: only that there is an intent matters here, not which.
inline std::shared_ptr<const IntentClassifier> quickClassifier()
{
    const std::vector<LabelledText> rows{
        {QStringLiteral("the integration of your API answers 401"), QStringLiteral("integration_help")},
        {QStringLiteral("my API key does not work with the integration"), QStringLiteral("integration_help")},
        {QStringLiteral("what does the plan cost"), QStringLiteral("pricing_inquiry")},
        {QStringLiteral("is there a cheaper price for students"), QStringLiteral("pricing_inquiry")}};
    const auto trained = IntentClassifier::train(rows, rows, {});
    return trained ? *trained : nullptr;
}

inline bool addCustomers(Store &store)
{
    return answerOf(store.commit([](Writer &writer) -> Result<void> {
               const auto counts = writer.counts();
               if (!counts)
                   return fail(counts.error());
               for (qint64 i = counts->customers; i < Customers; ++i) {
                   const auto id = writer.insert(Customer{
                       {}, QStringLiteral("Customer %1").arg(i), QStringLiteral("c%1@example.com").arg(i), {}, 0});
                   if (!id)
                       return fail(id.error());
               }
               return {};
           }))
        .has_value();
}

inline void say(const char *what, const QString &rest)
{
    std::printf("%s %s\n", what, qUtf8Printable(rest));
    std::fflush(stdout);
}

/// One message and what follows from it. `number` makes its text unlike any other.
inline void takeIn(CrashDesk &crash, int number)
{
    Incoming incoming;
    incoming.customer = CustomerId{1 + number % Customers};
    incoming.text = number % 3 == 0 ? QStringLiteral("What does plan %1 cost?").arg(number)
                                    : QStringLiteral("The integration of your API answers 401, try %1").arg(number);
    incoming.approval = number % 4 != 3;
    QSignalSpy rested(&crash.desk, &Desk::runRested);
    const QString hash = sha256Hex(incoming.text.toUtf8());
    const auto received = answerOf(crash.desk.receive(incoming));
    if (!received) {
        say("refused", hash);
        return;
    }
    say("message", QStringLiteral("%1 %2").arg(received->message.id.value).arg(hash));
    if (!eventually([&] { return !rested.isEmpty(); }, 20'000))
        return;
    if (number % 4 == 0 || number % 4 == 1) {
        Decision decision;
        decision.by = QStringLiteral("Ada");
        const auto approved = answerOf(crash.desk.approve(received->run, decision));
        if (approved) {
            say("approved", QString::number(received->run.value));
            say("message",
                QStringLiteral("%1 %2")
                    .arg(approved->message.id.value)
                    .arg(sha256Hex(approved->message.body.toUtf8())));
        }
    } else if (number % 4 == 2) {
        if (answerOf(crash.desk.reject(received->run, {}, QStringLiteral("Ada"))))
            say("rejected", QString::number(received->run.value));
    }
    const QString note = QStringLiteral("Note number %1").arg(number);
    if (const auto written = answerOf(crash.desk.note(incoming.customer, received->message.conversation, note)))
        say("message", QStringLiteral("%1 %2").arg(written->id.value).arg(sha256Hex(note.toUtf8())));
    else
        say("refused", sha256Hex(note.toUtf8()));
    Ticket ticket;
    ticket.customer = incoming.customer;
    ticket.title = QStringLiteral("Ticket %1").arg(number);
    if (const auto made = answerOf(crash.desk.createTicket(ticket)))
        say("ticket", QString::number(made->value));
}

/// `messages` of them from `first` on; 0: until killed. `aheadMs`: how wrong the clock is.
inline int run(const QString &file, int first, int messages, qint64 aheadMs = 0)
{
    CrashDesk crash(file, quickClassifier(), aheadMs);
    if (const auto opened = answerOf(crash.store.open()); !opened) {
        say("open", errorKindName(opened.error().kind));
        return 3;
    }
    if (!addCustomers(crash.store)) {
        say("open", QStringLiteral("without customers"));
        return 1;
    }
    say("open", QStringLiteral("ready"));
    for (int number = first; messages == 0 || number < first + messages; ++number)
        takeIn(crash, number);
    say("done", {});
    return 0;
}

} // namespace Scenario
