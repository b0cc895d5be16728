#include "ui/inbox/InboxFollower.h"
#include "tests/ui/inbox/InboxRows.h"
#include "ui/kit/Pill.h"

#include <QScrollBar>

/// What is committed enters the list without moving anything under a person's eyes.
class InboxFollowerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Count = 40; ///< far more than the list shows

    static bool isListed(const InboxRows &rows, qint64 id) { return rows.model.rowOf(id) >= 0; }

    static void scrollTo(InboxRows &rows, int row)
    {
        rows.list.scrollTo(rows.model.index(row), QAbstractItemView::PositionAtTop);
        QVERIFY(rows.list.verticalScrollBar()->value() > 0);
    }

private Q_SLOTS:
    void atTheTopItComesAtOnce()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        follower.follow({InboxRows::row(Count + 1)});
        QCOMPARE(rows.model.rowOf(Count + 1), 0);
        QCOMPARE(follower.heldCount(), 0);
    }

    void furtherDownItWaitsBehindThePill()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        scrollTo(rows, 20);
        follower.follow({InboxRows::row(Count + 1), InboxRows::row(Count + 2)});
        QVERIFY(!isListed(rows, Count + 1));
        QCOMPARE(follower.heldCount(), 2);
        auto *pill = rows.list.findChild<Pill *>();
        QVERIFY(pill && pill->isVisible());
        pill->click();
        QCOMPARE(rows.model.rowOf(Count + 2), 0);
        QCOMPARE(rows.list.verticalScrollBar()->value(), 0);
        QVERIFY(!pill->isVisible());
    }

    void aKnownOneChangesWhereItStands()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        scrollTo(rows, 20);
        const int before = rows.model.rowOf(10);
        ConversationRow answered = InboxRows::row(10);
        answered.conversation.lastMessageAt = (Count + 1) * 1'000;
        answered.lastLine = QStringLiteral("One more thing");
        follower.follow({answered});
        QCOMPARE(rows.model.rowOf(10), before);
        QCOMPARE(rows.model.at(before).lastLine, answered.lastLine);
        rows.list.verticalScrollBar()->setValue(0); // now it may move
        QCOMPARE(rows.model.rowOf(10), 0);
    }

    void whatGoesAboveMovesNothing()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        InboxQuery query;
        query.status = ConversationStatus::Open;
        follower.setQuery(query);
        scrollTo(rows, 20);
        const qint64 top = rows.model.at(20).conversation.id.value;
        const int y = rows.list.visualRect(rows.model.indexOf(top)).top();
        std::vector<ConversationRow> closed;
        for (int row = 0; row < 5; ++row) {
            closed.push_back(rows.model.at(row));
            closed.back().conversation.status = ConversationStatus::Closed;
        }
        follower.follow(closed);
        QCOMPARE(rows.model.rowCount(), Count - 5);
        QCOMPARE(rows.list.visualRect(rows.model.indexOf(top)).top(), y);
    }

    void whatIsReadStaysUntilAnotherIsRead()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        InboxQuery query;
        query.only = InboxQuery::Only::Unread;
        follower.setQuery(query);
        follower.setChosen(ConversationId{30});
        ConversationRow read = InboxRows::row(30);
        read.conversation.unread = 0;
        ConversationRow other = InboxRows::row(31);
        other.conversation.unread = 0;
        follower.follow({read, other});
        QVERIFY(isListed(rows, 30));
        QVERIFY(!isListed(rows, 31)); // read by somebody else
        follower.setChosen(ConversationId{29});
        QTRY_VERIFY(!isListed(rows, 30));
    }

    void whatIsReadGoesWhenItIsClosed()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        InboxQuery query;
        query.status = ConversationStatus::Open;
        follower.setQuery(query);
        follower.setChosen(ConversationId{30});
        ConversationRow closed = InboxRows::row(30);
        closed.conversation.status = ConversationStatus::Closed;
        follower.follow({closed});
        QVERIFY(!isListed(rows, 30));
    }

    void anotherFilterLetsGoOfWhatWaited()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxFollower follower(rows.list, rows.model);
        scrollTo(rows, 20);
        follower.follow({InboxRows::row(Count + 1)});
        QCOMPARE(follower.heldCount(), 1);
        InboxQuery query;
        query.only = InboxQuery::Only::NeedsApproval;
        follower.setQuery(query);
        rows.list.verticalScrollBar()->setValue(0);
        QVERIFY(!isListed(rows, Count + 1));
    }
};

QTEST_MAIN(InboxFollowerTest)
#include "InboxFollowerTest.moc"
