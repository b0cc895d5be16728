#pragma once

#include "app/console/InboxPage.h"
#include "tests/ui/LongestTurn.h"
#include "tests/ui/PageTest.h"
#include "ui/conversation/ConversationView.h"
#include "ui/kit/StallWatch.h"

#include <QPlainTextEdit>

/// A test of the agent's daily work: conversations, drafts and decisions, in a window that never hangs meanwhile.
class DeskTest : public PageTest
{
protected:
    static constexpr CustomerId Alice{1};
    static constexpr CustomerId Bob{2};
    static constexpr CustomerId David{4};

    void openWatched()
    {
        open();
        m_stalls = std::make_unique<StallWatch>();
        m_stalls->start();
    }

    void closeWatched()
    {
        const StallWatch::Stall worst = m_stalls->worst();
        m_stalls.reset();
        close();
        QVERIFY2(worst.computedMs <= LongestTurnMs,
                 qPrintable(QStringLiteral("the GUI thread computed for %1 ms at once").arg(worst.computedMs)));
    }

    QListView *conversations() { return list(QStringLiteral("Conversations")); }
    QPlainTextEdit *field() { return named<QPlainTextEdit>(window(), QStringLiteral("Message")); }
    ConversationId shown() { return m_console->inbox().conversation().conversation(); }

private:
    std::unique_ptr<StallWatch> m_stalls;
};
