#include "tests/ui/DeskTest.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace Hands;

/// One conversation: written in with the keyboard alone and with the mouse, searched, and its stale draft rebased.
class ConversationTest : public DeskTest
{
    Q_OBJECT

private:
    bool said(ConversationId id, const QString &text)
    {
        const auto messages = TestDesk::wait(desk().messages(id, {}, 200));
        return messages && std::any_of(messages->begin(), messages->end(), [&](const Message &message) {
                   return message.direction == Direction::Outbound && message.body.contains(text);
               });
    }

    /// Names two visible children of the widget that cover each other; empty when none do.
    static QString overlapping(const QWidget &parent)
    {
        const QList<QWidget *> children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *one : children) {
            for (const QWidget *other : children) {
                if (one < other && one->isVisible() && other->isVisible()
                    && one->geometry().intersects(other->geometry()))
                    return QString::fromLatin1(one->metaObject()->className()) + u" and "_s
                        + QString::fromLatin1(other->metaObject()->className());
            }
        }
        return {};
    }

private Q_SLOTS:
    void init() { openWatched(); }
    void cleanup() { closeWatched(); }

    void composerByKeyboard()
    {
        m_desk->settings().set(Keys::UndoSendSeconds, 60);
        chooseConversation(u"Bob Smith"_s);
        const ConversationId bob = shown();
        QVERIFY(field());
        field()->setFocus();
        type(u"It costs $29 a month."_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(field()->toPlainText(), QString());
        QVERIFY(!said(bob, u"It costs $29"_s));
        shoot(window(), u"composer-sending"_s);
        // Nothing was typed since: Ctrl+Z means the reply.
        field()->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(field()->toPlainText(), u"It costs $29 a month."_s);
        QVERIFY(!said(bob, u"It costs $29"_s));

        // A passage of an article, found and inserted with its source.
        key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(modal());
        type(u"student discount"_s);
        auto *passages = named<QListWidget>(*modal(), u"Passages"_s);
        QVERIFY(passages && passages->count() > 0);
        shoot(*modal(), u"composer-article"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(field()->toPlainText().contains(u"pricing.md"_s));
        QVERIFY2(field()->toPlainText().startsWith(u"It costs $29 a month.\n\n"_s), qPrintable(field()->toPlainText()));

        // The preview shows it set; the same key goes back.
        field()->setFocus();
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(named<QWidget>(window(), u"Preview"_s) && !field());
        shoot(window(), u"composer-preview"_s);
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field());

        // A saved reply with the customer's name in it.
        field()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *replies = modal();
        QVERIFY(replies);
        auto *make = named<QAbstractButton>(*replies, u"New"_s);
        QVERIFY(make);
        QVERIFY(tabTo(window(), u"New"_s));
        key(Qt::Key_Space);
        type(u"Greeting"_s);
        key(Qt::Key_Tab);
        type(u"Dear {{first_name}}, thank you."_s);
        QVERIFY(tabTo(window(), u"Save"_s));
        key(Qt::Key_Space);
        shoot(*replies, u"composer-replies"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(field()->toPlainText(), u"Dear Bob, thank you."_s);

        // Without a delay it goes out at once.
        m_desk->settings().set(Keys::UndoSendSeconds, 0);
        field()->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said(bob, u"Dear Bob, thank you."_s));
    }

    void composerByMouse()
    {
        m_desk->settings().set(Keys::UndoSendSeconds, 60);
        chooseConversation(u"Bob Smith"_s);
        const ConversationId bob = shown();
        const QString path = m_files.filePath(u"price list.txt"_s);
        write(path, "Pro: $29");
        clickOn(named<QAbstractButton>(window(), u"Attach a file"_s));
        QVERIFY(answerFileDialog(window(), path));
        QTRY_COMPARE(TestDesk::wait(desk().composerAttachments(bob))->size(), std::size_t(1));
        field()->setFocus();
        type(u"Here is the list."_s);
        shoot(window(), u"composer-file"_s);
        clickOn(named<QAbstractButton>(window(), u"Send"_s));
        QTRY_COMPARE(field()->toPlainText(), QString());
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        clickOn(undo);
        QTRY_COMPARE(field()->toPlainText(), u"Here is the list."_s);
        QTRY_COMPARE(TestDesk::wait(desk().composerAttachments(bob))->size(), std::size_t(1));
        clickOn(named<QAbstractButton>(window(), u"Send"_s));
        QTRY_COMPARE(field()->toPlainText(), QString());
        window().close(); // nobody can take it back any more
        QTRY_VERIFY(said(bob, u"Here is the list."_s));
        const auto messages = TestDesk::wait(desk().messages(bob, {}, 1));
        QCOMPARE(messages->front().attachments.size(), std::size_t(1));
    }

    void whatIsMergedElsewhereIsSeenHere()
    {
        chooseConversation(u"Bob Smith"_s);
        const ConversationId bob = shown();
        const auto alice = TestDesk::wait(desk().customer(Alice));
        QVERIFY(alice);
        QVERIFY(TestDesk::wait(desk().mergeCustomers(*alice, Bob)));
        QTRY_COMPARE(m_console->inbox().conversation().customer(), Alice);
        QCOMPARE(shown(), bob);
        QVERIFY(awaited<QWidget>(m_console->inbox().conversation(), u"Alice Johnson"_s));
    }

    void aMessageIsFoundInItsConversation()
    {
        chooseConversation(u"Alice Johnson"_s);
        const ConversationId alice = shown();
        QVERIFY(TestDesk::wait(desk().note(Alice, alice, u"the word xylophone stands here"_s)));
        auto *list = named<QListView>(window(), u"Messages"_s);
        QVERIFY(list);
        key(Qt::Key_F, Qt::ControlModifier);
        auto *find = awaited<QLineEdit>(window(), u"Find in conversation"_s);
        QVERIFY(find && find->hasFocus());
        type(u"xylophone"_s);
        QTRY_VERIFY(named<QWidget>(window(), u"1 of 1"_s));
        QVERIFY(textOf(list, list->currentIndex().row()).contains(u"xylophone"_s));
        shoot(window(), u"conversation-find"_s);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!named<QLineEdit>(window(), u"Find in conversation"_s));
    }

    void aLongDraftLeavesRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("low") << QSize(1440, 600);
        QTest::newRow("narrow beside the activity") << QSize(1120, 800);
        QTest::newRow("narrow, decided on the card") << QSize(1024, 700);
        QTest::newRow("small") << QSize(1024, 600);
    }

    void aLongDraftLeavesRoom()
    {
        QFETCH(const QSize, size);
        QVERIFY(
            m_desk->send(Bob, u"I'm having trouble integrating your API, getting 401 errors. Can you help?"_s, true));
        chooseConversation(u"Bob Smith"_s);
        auto *draft = awaited<QWidget>(window(), u"Draft"_s);
        QVERIFY(draft);
        window().resize(size);
        QCOMPARE(window().size(), size);
        const auto *title = named<QWidget>(window(), u"Draft reply · not sent"_s);
        QVERIFY(title);
        QTRY_VERIFY(title->width() >= title->sizeHint().width());
        QTRY_COMPARE(overlapping(*draft->parentWidget()), QString());
        QCOMPARE(overlapping(*draft->parentWidget()->parentWidget()), QString());
        shoot(window(), u"draft-%1x%2"_s.arg(size.width()).arg(size.height()));
        key(Qt::Key_E);
        QTRY_VERIFY(named<QPlainTextEdit>(window(), u"Draft text"_s));
        QTRY_COMPARE(overlapping(*draft->parentWidget()), QString());
        QCOMPARE(overlapping(*draft->parentWidget()->parentWidget()), QString());
    }

    void aStaleDraftIsRebased()
    {
        const auto first = m_desk->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(first && first->draft);
        const ConversationId bob = first->run.conversation;
        QVERIFY(TestDesk::wait(desk().keepEdit(first->run.id, u"My own first line.\n\n"_s + first->draft->body)));
        const auto second = m_desk->send(Bob, u"And one for teachers?"_s, true);
        QVERIFY(second && second->draft);
        chooseConversation(u"Bob Smith"_s);
        QCOMPARE(shown(), bob);
        auto *rebase = awaited<QAbstractButton>(window(), u"Rebase"_s);
        QVERIFY(rebase);
        shoot(window(), u"draft-stale"_s);
        clickOn(rebase);
        QTRY_VERIFY(!named<QAbstractButton>(window(), u"Rebase"_s));
        const auto after = TestDesk::wait(desk().run(second->run.id));
        QVERIFY(after && after->draft);
        QVERIFY(after->draft->edited.contains(u"My own first line."_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ConversationTest>(argc, argv);
}

#include "ConversationTest.moc"
