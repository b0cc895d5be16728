#include "ui/tickets/TicketSearch.h"
#include "ui/kit/MenuButton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Token = SearchField::Token;

/// What is typed, and what is chosen in the menus, as a query of the tickets.
class TicketSearchTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<Agent> agents()
    {
        Agent ada;
        ada.id = AgentId{3};
        ada.name = u"Ada Byron"_s;
        Agent team;
        team.id = AgentId{4};
        team.name = u"Team lead"_s;
        return {ada, team};
    }

    static TicketQuery with(void (*change)(TicketQuery &))
    {
        TicketQuery query;
        change(query);
        return query;
    }

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<TicketQuery>("expected");
        QTest::newRow("a priority") << u"priority"_s << u"High"_s
                                    << with([](TicketQuery &query) { query.priority = Priority::High; });
        QTest::newRow("no priority") << u"priority"_s << u"purple"_s << TicketQuery();
        QTest::newRow("a category") << u"category"_s << u"Billing"_s
                                    << with([](TicketQuery &query) { query.category = u"billing"_s; });
        QTest::newRow("a customer") << u"customer"_s << u"Bob@Startup.io"_s
                                    << with([](TicketQuery &query) { query.from = u"Bob@Startup.io"_s; });
        QTest::newRow("an agent's first name")
            << u"assignee"_s << u"ADA"_s << with([](TicketQuery &query) { query.assignee = AgentId{3}; });
        QTest::newRow("me") << u"assignee"_s << u"me"_s
                            << with([](TicketQuery &query) { query.assignee = AgentId{4}; });
        QTest::newRow("nobody") << u"assignee"_s << u"nobody"_s
                                << with([](TicketQuery &query) { query.unassigned = true; });
    }
    void tokens()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(TicketQuery, expected);
        TicketSearch search(u"Team lead"_s);
        search.setAgents(u"Team lead"_s, agents());
        QVERIFY(search.isEmpty());
        search.showOnly(key, value);
        QVERIFY(!search.isEmpty());
        TicketQuery query;
        search.applyTo(query);
        QVERIFY(query == expected);
    }

    void somebodyUnknownHasNoTickets()
    {
        TicketSearch search(u"Team lead"_s);
        search.setAgents(u"Team lead"_s, agents());
        search.showOnly(u"assignee"_s, u"Zoe"_s);
        TicketQuery query;
        search.applyTo(query);
        QVERIFY(query.assignee.isValid()); // an invalid one would find everybody's
        for (const Agent &agent : agents())
            QVERIFY(query.assignee != agent.id);
    }

    void whatIsNotSaidStays()
    {
        TicketSearch search({});
        search.showOnly(u"priority"_s, u"low"_s);
        TicketQuery query;
        query.show = TicketQuery::Show::All;
        query.sort = TicketQuery::Sort::Customer;
        search.applyTo(query);
        QCOMPARE(query.show, TicketQuery::Show::All);
        QCOMPARE(query.sort, TicketQuery::Sort::Customer);
    }

    void aMenuReplacesItsToken()
    {
        TicketSearch search({});
        search.setAgents({}, agents());
        QSignalSpy changed(&search, &TicketSearch::changed);
        const auto choose = [&](const QString &words) {
            for (auto *button : search.findChildren<MenuButton *>()) {
                for (QAction *action : button->menu().actions()) {
                    if (action->text() == words)
                        return action->trigger();
                }
            }
            QFAIL(qPrintable(words));
        };
        choose(u"High"_s);
        choose(u"Ada Byron"_s);
        choose(u"Low"_s);
        QCOMPARE(changed.count(), 3);
        TicketQuery query;
        search.applyTo(query);
        QCOMPARE(query.priority, Priority::Low);
        QCOMPARE(query.assignee, AgentId{3});
        choose(u"Anybody"_s);
        choose(u"Any priority"_s);
        QVERIFY(search.isEmpty());
    }
};

QTEST_MAIN(TicketSearchTest)
#include "TicketSearchTest.moc"
