#include "core/desk/GuestDesk.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/TestDesk.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId Alice{1};
constexpr CustomerId Bob{2};
constexpr int Long = 60; ///< seconds: never over while a test runs

} // namespace

/// What a composer holds until it is sent: text, files, replies that can still be taken back. And what comes back by
/// itself: snoozed conversations.
class ComposerDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_test;
    ConversationId m_conversation;

    Desk &desk() { return m_test->desk(); }

    template <class T>
    static Error::Kind kindOf(QFuture<Result<T>> future)
    {
        const auto result = TestDesk::wait(future);
        return result ? Error::Kind::Bug : result.error().kind;
    }

    void undoSeconds(int seconds) { m_test->settings().set(Keys::UndoSendSeconds, seconds); }

    Result<PendingSend> reply(const QString &text)
    {
        return TestDesk::wait(desk().replyLater(Bob, m_conversation, text));
    }
    Result<Attachment> attach(const QString &name, const QByteArray &content)
    {
        return TestDesk::wait(desk().attach(m_conversation, {name, u"text/plain"_s, content}));
    }
    std::size_t composerFiles()
    {
        const auto files = TestDesk::wait(desk().composerAttachments(m_conversation));
        return files ? files->size() : 99;
    }
    Conversation conversation()
    {
        const auto row = TestDesk::wait(desk().conversation(m_conversation));
        return row ? row->conversation : Conversation();
    }
    static std::vector<Message> sent(Desk &desk, ConversationId conversation, const QString &text)
    {
        auto messages = TestDesk::wait(desk.messages(conversation, {}, 1'000));
        if (!messages)
            return {};
        std::erase_if(*messages, [&](const Message &message) {
            return message.direction != Direction::Outbound || message.body != text;
        });
        return *messages;
    }
    std::vector<Message> sent(const QString &text) { return sent(desk(), m_conversation, text); }
    std::size_t waiting()
    {
        const auto sends = TestDesk::wait(desk().waitingSends());
        return sends ? sends->size() : 99;
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
        const auto said = m_test->send(Bob, u"What does the Pro plan cost?"_s, true);
        QVERIFY(said);
        m_conversation = said->run.conversation;
        undoSeconds(Long);
    }

    void aReplyWaitsAndIsTakenBack()
    {
        QVERIFY(attach(u"price.txt"_s, "$29"));
        QVERIFY(TestDesk::wait(desk().keepComposer(m_conversation, u"It costs $29."_s, u"reply"_s)));
        const auto send = reply(u"It costs $29."_s);
        QVERIFY2(send, send ? "" : qPrintable(send.error().message));
        QCOMPARE(send->recipient, u"bob@startup.io"_s);
        QVERIFY(sent(u"It costs $29."_s).empty());
        QCOMPARE(conversation().composerText, QString());
        QCOMPARE(composerFiles(), std::size_t(0));
        QVERIFY(TestDesk::wait(desk().keepComposer(m_conversation, u"typed since"_s, u"reply"_s)));
        QVERIFY(TestDesk::wait(desk().undoSend(send->id)));
        QCOMPARE(conversation().composerText, u"It costs $29.\n\ntyped since"_s);
        QCOMPARE(composerFiles(), std::size_t(1));
        QVERIFY(sent(u"It costs $29."_s).empty());
        QCOMPARE(waiting(), std::size_t(0));
        QCOMPARE(kindOf(desk().undoSend(send->id)), Error::Kind::Conflict);
    }

    void aReplyGoesOutWhenItsTimeIsOver()
    {
        undoSeconds(1);
        QVERIFY(attach(u"price.txt"_s, "$29"));
        const auto send = reply(u"It costs $29."_s);
        QVERIFY(send);
        QTRY_COMPARE_WITH_TIMEOUT(sent(u"It costs $29."_s).size(), std::size_t(1), 20'000);
        const Message message = sent(u"It costs $29."_s).front();
        QVERIFY(message.createdAt >= send->dueAt);
        QCOMPARE(message.attachments.size(), std::size_t(1));
        QCOMPARE(message.attachments.front().name, u"price.txt"_s);
        const auto bytes = TestDesk::wait(desk().attachmentContent(message.attachments.front().id));
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("$29"));
        QCOMPARE(kindOf(desk().undoSend(send->id)), Error::Kind::Conflict);
        QCOMPARE(kindOf(desk().detach(message.attachments.front().id)), Error::Kind::Conflict);
        QCOMPARE(conversation().waitingSince, qint64(0));
    }

    void aReplyOfAClockThatWasAheadGoesOut()
    {
        Report report(u"E1 a reply that waits for a clock that was years ahead"_s, u"I1"_s,
                      u"goes out once the clock is right"_s);
        constexpr qint64 YearsMs = 3LL * 365 * 24 * 3'600'000;
        const QString file = m_test->file();
        {
            const TestClock ahead(SystemClock().nowMs() + YearsMs);
            TestDesk wrong(file, nullptr, TestDesk::Outside{nullptr, nullptr, &ahead});
            wrong.settings().set(Keys::UndoSendSeconds, Long);
            QVERIFY(TestDesk::wait(wrong.desk().replyLater(Bob, m_conversation, u"In three years?"_s)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(sent(u"In three years?"_s).size(), std::size_t(1), 20'000);
        report.count();
    }

    void withoutDelayItGoesOutAtOnce()
    {
        undoSeconds(0);
        QVERIFY(reply(u"Now."_s));
        QTRY_COMPARE_WITH_TIMEOUT(sent(u"Now."_s).size(), std::size_t(1), 20'000);
    }

    void theClosingWindowSendsWhatWaits()
    {
        QVERIFY(reply(u"Before I go."_s));
        desk().sendWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(sent(u"Before I go."_s).size(), std::size_t(1), 20'000);
        QCOMPARE(waiting(), std::size_t(0));
    }

    /// Several windows watch the same workspace: whoever is first sends it, and nobody after them.
    void twoWindowsSendOnce()
    {
        TestDesk other(m_test->file());
        QVERIFY2(other.isValid(), qPrintable(other.problem()));
        undoSeconds(1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(reply(u"once %1"_s.arg(i)));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), std::size_t(0), 20'000);
        QTest::qWait(100); // a second one would come now
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(sent(u"once %1"_s.arg(i)).size(), std::size_t(1));
            QCOMPARE(sent(other.desk(), m_conversation, u"once %1"_s.arg(i)).size(), std::size_t(1));
        }
    }

    void anotherAddressIsNotWrittenTo()
    {
        QSignalSpy failed(&desk(), &Desk::sendFailed);
        const auto send = reply(u"For Bob only."_s);
        QVERIFY(send);
        auto bob = TestDesk::wait(desk().customer(Bob));
        QVERIFY(bob);
        bob->email = u"robert@startup.io"_s;
        QVERIFY(TestDesk::wait(desk().updateCustomer(*bob)));
        desk().sendWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(failed.front()[1].toString().contains(u"robert@startup.io"_s));
        QVERIFY(sent(u"For Bob only."_s).empty());
        QCOMPARE(conversation().composerText, u"For Bob only."_s);
    }

    void badRepliesAreRefused()
    {
        QCOMPARE(kindOf(desk().replyLater(Bob, m_conversation, u" \n "_s)), Error::Kind::Invalid);
        QCOMPARE(kindOf(desk().replyLater(Alice, m_conversation, u"text"_s)), Error::Kind::NotFound);
        QCOMPARE(kindOf(desk().replyLater(Bob, ConversationId{9'999}, u"text"_s)), Error::Kind::NotFound);
        QCOMPARE(kindOf(desk().undoSend(SendId{9'999})), Error::Kind::NotFound);
        QCOMPARE(waiting(), std::size_t(0));
    }

    void filesHaveLimits()
    {
        QVERIFY(!attach(u"empty.txt"_s, {}));
        const auto large = attach(u"large.bin"_s, QByteArray(LargestAttachment + 1, 'x'));
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(u"large.bin"_s), qPrintable(large.error().message));
        QVERIFY(attach(u"a.bin"_s, QByteArray(LargestAttachment, 'a')));
        QVERIFY(attach(u"b.bin"_s, QByteArray(LargestAttachment, 'b')));
        QVERIFY(!attach(u"c.bin"_s, QByteArray(LargestAttachments - 2 * LargestAttachment + 1, 'c')));
        for (int i = 2; i < MostAttachments; ++i)
            QVERIFY(attach(u"%1.txt"_s.arg(i), "x"));
        QVERIFY(!attach(u"one too many.txt"_s, "x"));
        QCOMPARE(composerFiles(), std::size_t(MostAttachments));
    }

    void fileNamesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"invoice.pdf"_s << u"invoice.pdf"_s;
        QTest::newRow("a way out") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("of another system") << u"C:\\temp\\a.txt"_s << u"a.txt"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("not for file systems") << u"a<b>:\"c|?*.txt"_s << u"a_b___c___.txt"_s;
        QTest::newRow("nothing left") << u"///"_s << u"file"_s;
    }

    void fileNamesAreMadeSafe()
    {
        QFETCH(QString, given);
        const Report report(u"T11 names of files from outside"_s, u"I9"_s, u"a plain name in its folder"_s, 1);
        const auto attached = attach(given, "x");
        QVERIFY(attached);
        QTEST(attached->name, "kept");
    }

    void filesAreReadFromDisk()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("hello");
        file.close();
        const auto read = TestDesk::wait(Desk::readFile(file.fileName()));
        QVERIFY(read);
        QCOMPARE(read->content, QByteArray("hello"));
        QCOMPARE(kindOf(Desk::readFile(QDir::tempPath())), Error::Kind::Invalid);
        QCOMPARE(kindOf(Desk::readFile(file.fileName() + u".gone"_s)), Error::Kind::Invalid);
    }

    void aGuestReadsOnlyTheirOwnFiles()
    {
        const Report report(u"T35 a file of somebody else, one not yet sent, and none"_s, u"I7"_s, u"the same words"_s,
                            1);
        undoSeconds(0);
        QVERIFY(attach(u"yours.txt"_s, "for Bob"));
        QVERIFY(reply(u"Here it is."_s));
        QTRY_COMPARE_WITH_TIMEOUT(sent(u"Here it is."_s).size(), std::size_t(1), 20'000);
        const AttachmentId file = sent(u"Here it is."_s).front().attachments.front().id;
        const auto unsent = attach(u"not yet.txt"_s, "not sent");
        QVERIFY(unsent);
        const auto bob = desk().guest(Bob);
        const auto alice = desk().guest(Alice);
        const auto bytes = TestDesk::wait(bob->attachmentContent(file));
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("for Bob"));
        const auto none = TestDesk::wait(bob->attachmentContent(AttachmentId{-1}));
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        for (const auto &[guest, id] : {std::pair(alice.get(), file), std::pair(bob.get(), unsent->id)}) {
            const auto refused = TestDesk::wait(guest->attachmentContent(id));
            QCOMPARE(refused.error().kind, none.error().kind);
            QCOMPARE(refused.error().message,
                     QString(none.error().message).replace(u"-1"_s, QString::number(id.value)));
        }
    }

    void aSnoozedConversationComesBack()
    {
        QSignalSpy woken(&desk(), &Desk::wokeUp);
        QVERIFY(TestDesk::wait(desk().markRead(m_conversation)));
        const qint64 until = desk().clock().nowMs() + 700;
        QVERIFY(TestDesk::wait(desk().setStatus({m_conversation}, ConversationStatus::Snoozed, until)));
        QCOMPARE(conversation().status, ConversationStatus::Snoozed);
        QTRY_COMPARE_WITH_TIMEOUT(woken.size(), 1, 20'000);
        QVERIFY(desk().clock().nowMs() >= until);
        const Conversation back = conversation();
        QCOMPARE(back.status, ConversationStatus::Open);
        QCOMPARE(back.snoozedUntil, qint64(0));
        QVERIFY(back.unread > 0);
    }

    void aSnoozeThatEndedMeanwhileIsNoticedAtTheStart()
    {
        QVERIFY(TestDesk::wait(
            desk().setStatus({m_conversation}, ConversationStatus::Snoozed, desk().clock().nowMs() + 500)));
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.db"_s);
        QVERIFY(TestDesk::wait(desk().backup(copy)));
        QTest::qWait(600);
        TestDesk later(copy);
        QVERIFY2(later.isValid(), qPrintable(later.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto row = TestDesk::wait(later.desk().conversation(m_conversation));
                return row && row->conversation.status == ConversationStatus::Open;
            }(),
            20'000);
    }

    void changesAreTakenBack()
    {
        const Conversation before = conversation();
        QVERIFY(TestDesk::wait(desk().changeLabels({m_conversation}, {u"Very Urgent"_s, u"vip"_s}, {})));
        QCOMPARE(conversation().labels, u"very-urgent vip"_s);
        QVERIFY(TestDesk::wait(desk().changeLabels({m_conversation}, {u"vip"_s}, {u"very urgent"_s})));
        QCOMPARE(conversation().labels, u"vip"_s);
        QVERIFY(TestDesk::wait(desk().assignToMe({m_conversation})));
        QVERIFY(conversation().assignee.isValid());
        QVERIFY(TestDesk::wait(desk().setStatus({m_conversation}, ConversationStatus::Closed)));
        QVERIFY(TestDesk::wait(desk().restore({before})));
        QCOMPARE(conversation().labels, before.labels);
        QCOMPARE(conversation().assignee, before.assignee);
        QCOMPARE(conversation().status, before.status);
    }

    /// What a person changed in the stale draft stands in the new one, beside what the assistant wrote since.
    void aRebasedDraftHoldsTheEdits()
    {
        const auto old = TestDesk::wait(desk().newestRun(m_conversation));
        QVERIFY(old && old->draft);
        QVERIFY(TestDesk::wait(desk().keepEdit(old->run.id, u"Dear Bob, my own first line.\n\n"_s + old->draft->body)));
        QCOMPARE(kindOf(desk().rebaseDraft(old->run.id)), Error::Kind::Conflict); // nothing newer yet
        const auto newer = m_test->send(Bob, u"And is there a student discount?"_s, true);
        QVERIFY(newer && newer->draft);
        QVERIFY(newer->run.id != old->run.id);
        const auto rebased = TestDesk::wait(desk().rebaseDraft(old->run.id));
        QVERIFY2(rebased, rebased ? "" : qPrintable(rebased.error().message));
        const auto after = TestDesk::wait(desk().run(newer->run.id));
        QVERIFY(after && after->draft);
        QVERIFY2(after->draft->edited.contains(u"my own first line"_s), qPrintable(after->draft->edited));
        const auto gone = TestDesk::wait(desk().run(old->run.id));
        QVERIFY(gone && gone->draft);
        QCOMPARE(gone->draft->state, DraftState::Superseded);
        const auto approved = TestDesk::wait(desk().approve(newer->run.id, {}));
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
        QVERIFY(approved->message.body.contains(u"my own first line"_s));
        QCOMPARE(approved->message.delivery, u"edited"_s);
    }

    /// Changed arguments are checked like the assistant's own, and the log tells what was changed.
    void argumentsAreChangedAndChecked()
    {
        const auto waiting =
            m_test->send(CustomerId{4}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting);
        QVERIFY(!waiting->actions.empty());
        const ProposedAction &action = waiting->actions.front();
        QCOMPARE(action.tool, u"create_ticket"_s);
        Decision decision;
        QJsonObject arguments = action.params;
        arguments[u"priority"_s] = u"sky-high"_s;
        decision.arguments.insert(action.step, arguments);
        QCOMPARE(kindOf(desk().approve(waiting->run.id, decision)), Error::Kind::Invalid);
        arguments[u"priority"_s] = u"urgent"_s;
        decision.arguments[action.step] = arguments;
        const auto approved = TestDesk::wait(desk().approve(waiting->run.id, decision));
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
        const qint64 made = approved->executed.front().result[u"ticket_id"_s].toInteger();
        const auto ticket = TestDesk::wait(desk().ticket(TicketId{made}));
        QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().message));
        QCOMPARE(ticket->ticket.priority, Priority::Urgent);
        AuditQuery query;
        query.run = waiting->run.id;
        const auto log = TestDesk::wait(desk().audit(query, {}, 100));
        QVERIFY(log);
        QVERIFY(std::any_of(log->begin(), log->end(), [](const AuditEntry &entry) {
            return entry.tool == u"approve"_s && !entry.input[u"changed_arguments"_s].toObject().isEmpty();
        }));
    }
};

QTEST_GUILESS_MAIN(ComposerDeskTest)
#include "ComposerDeskTest.moc"
