#include "core/llm/IntentClassifier.h"
#include "core/llm/OfflineModel.h"
#include "tests/kit/Report.h"
#include "tests/ui/Canary.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Painted.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationDocument.h"
#include "ui/conversation/SavedReplies.h"
#include "ui/inbox/SavedViews.h"
#include "ui/knowledge/ArticleReader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace Hands;

namespace {

const QString FailMe = u"сбой"_s;

class FailedReply : public ReplyCall
{
    Q_OBJECT
public:
    explicit FailedReply(const QString &why)
    {
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT finished(fail(Error::Kind::Refused, why, why)); }, Qt::QueuedConnection);
    }
};

/// The offline assistant, whose answers to some messages fail with words from outside.
class FailingModel : public OfflineModel
{
public:
    using OfflineModel::OfflineModel;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &request) override
    {
        return request.message.contains(FailMe) ? DeferredPtr<ReplyCall>(new FailedReply(why))
                                                : OfflineModel::reply(request);
    }

    QString why;
};

} // namespace

/// What customers, colleagues, articles and servers write is shown as it was written, wherever it is shown: it is no
/// markup, loads nothing and cannot turn around what stands beside it.
class HostileTextTest : public ConsoleTest
{
    Q_OBJECT

private:
    using Text = std::function<QString(const QString &mark)>;

    std::unique_ptr<FailingModel> m_model;
    QTemporaryDir m_articles;
    QString m_seen; ///< everything that was painted
    QStringList m_turned; ///< what was painted from right to left and is no customer's
    int m_tips = 0;

    template <class T>
    static bool succeeded(QFuture<Result<T>> future)
    {
        const auto result = TestDesk::wait(future);
        if (!result)
            qWarning("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result.has_value();
    }

    /// A desk with this text in every field that anybody can fill; `question` follows in one message.
    void fill(const Text &text, const QString &question)
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_model = std::make_unique<FailingModel>(*classifier);
        m_model->why = text(u"er"_s);
        makeDesk(false, m_model.get());
        desk().settings().set(Keys::AgentName, text(u"ag"_s));
        desk().settings().set(Keys::SavedReplies, SavedReplies::toJson({{text(u"rn"_s), text(u"rt"_s)}}));
        desk().settings().set(Keys::SavedViews, toJson(QList<SavedView>{{text(u"vw"_s), u"is:open"_s}}));
        writeArticle(text);
        const auto customer =
            TestDesk::wait(desk().createCustomer({{}, text(u"nm"_s), u"c@example.com"_s, text(u"co"_s), 0}));
        QVERIFY(customer);
        Incoming mail; // first: the conversation gets its subject
        mail.customer = *customer;
        mail.channel = Channel::Email;
        mail.subject = text(u"sj"_s);
        mail.text = text(u"ml"_s);
        const auto received = TestDesk::wait(desk().receive(mail));
        QVERIFY(received);
        const ConversationId talk = received->message.conversation;
        for (const QString &body : {text(u"m0"_s) + u' ' + FailMe, text(u"ms"_s) + u' ' + question})
            QVERIFY(m_desk->send(*customer, body, true));
        QVERIFY(succeeded(desk().note(*customer, talk, text(u"pn"_s))));
        QVERIFY(succeeded(desk().changeLabels({talk}, {text(u"lb"_s)}, {})));
        QVERIFY(succeeded(desk().assignToMe({talk})));
        QVERIFY(succeeded(desk().addCustomerNote(*customer, text(u"cn"_s))));
        Ticket ticket;
        ticket.customer = *customer;
        ticket.conversation = talk;
        ticket.title = text(u"tt"_s);
        ticket.description = text(u"td"_s);
        const auto stored = TestDesk::wait(desk().createTicket(ticket));
        QVERIFY(stored);
        TicketPatch renamed;
        renamed.title = text(u"t2"_s);
        QVERIFY(succeeded(desk().changeTickets({*stored}, renamed)));
    }

    void writeArticle(const Text &text)
    {
        QFile file(m_articles.filePath(u"hostile.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(
            (u"# "_s + text(u"ar"_s) + u"\n\n"_s + text(u"ap"_s) + u"\n\nPricing plans cost money.\n"_s).toUtf8());
        file.close();
        QVERIFY(succeeded(desk().openKnowledge(m_articles.path())));
    }

    void look(QWidget &widget)
    {
        QTest::qWait(20);
        read(widget);
    }

    void read(QWidget &widget)
    {
        const Painted painted(widget);
        m_seen += painted.text();
        for (const Painted::Piece &piece : painted.pieces()) {
            const auto isOurs = [](QChar c) {
                return c.isDigit() || (c.isLetter() && c.script() == QChar::Script_Latin);
            };
            if (piece.isRightToLeft && std::any_of(piece.text.begin(), piece.text.end(), isOurs))
                m_turned += piece.text;
        }
    }

    /// Points at everything that can be seen and reads the tool tips.
    void point(QWidget &root)
    {
        const auto ask = [this](QWidget *widget, const QPoint &at) {
            QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &help);
            for (QWidget *top : QApplication::topLevelWidgets()) {
                auto *tip = qobject_cast<QLabel *>(top);
                if (!tip || !tip->inherits("QTipLabel") || !tip->isVisible())
                    continue;
                ++m_tips;
                read(*tip); // at once: it goes by itself
                tip->hide();
                break;
            }
        };
        const auto found = root.findChildren<QWidget *>();
        const QList<QPointer<QWidget>> widgets(found.begin(), found.end()); // lists are read anew meanwhile
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || !widget->isVisible())
                continue;
            ask(widget, widget->rect().center());
            auto *view = qobject_cast<QAbstractItemView *>(widget.data());
            for (int row = 0; view && view->model() && row < std::min(4, view->model()->rowCount()); ++row)
                ask(view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
        }
    }

    /// Every page, and what its first rows open.
    void walk()
    {
        for (int page = 0; page < int(PageId::Settings); ++page) {
            window().showPage(PageId(page));
            QWidget *shown = window().pageWidget(PageId(page));
            QTRY_VERIFY(shown->isVisible());
            QTest::qWait(100);
            look(window());
            const auto found = shown->findChildren<QAbstractItemView *>();
            const QList<QPointer<QAbstractItemView>> views(found.begin(), found.end());
            for (const QPointer<QAbstractItemView> &view : views) {
                for (int row = 0; view && view->isVisible() && row < std::min(3, view->model()->rowCount()); ++row) {
                    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                      view->visualRect(view->model()->index(row, 0)).center());
                    QTest::qWait(60);
                    look(window());
                    closeDialogs();
                }
            }
            point(window());
        }
    }

    void closeDialogs()
    {
        while (QWidget *dialog = QApplication::activeModalWidget()) {
            look(*dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(QApplication::activeModalWidget() != dialog);
        }
    }

    /// The newest conversation as it is printed.
    void lookAtPaper()
    {
        const auto page = TestDesk::wait(desk().inbox({}, {}, 1));
        QVERIFY(page && page->rows.size() == 1);
        const auto messages = TestDesk::wait(desk().messages(page->rows[0].conversation.id, {}, 100));
        QVERIFY(messages);
        const auto paper = conversationDocument(page->rows[0], *messages, u"today"_s);
        QImage sheet(800, 1'200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&sheet);
        paper->drawContents(&painter);
        m_seen += paper->toPlainText();
    }

    /// What is opened over the pages: by its keys, and what is typed into it.
    void openAndLook(int key, Qt::KeyboardModifiers modifiers, const QString &typed)
    {
        window().showPage(PageId::Inbox);
        press(window(), key, modifiers);
        QTest::qWait(60);
        if (!typed.isEmpty())
            compose(window(), typed);
        QTest::qWait(150);
        look(window());
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            look(*dialog);
            point(*dialog);
        }
        closeDialogs();
        press(window(), Qt::Key_Escape);
    }

private Q_SLOTS:
    void cleanup()
    {
        close();
        m_model.reset();
        m_seen.clear();
        m_turned.clear();
        m_tips = 0;
    }

    void markupIsText()
    {
        Report report(u"IN5 T03 T04 HTML, Markdown, ANSI and links in every field"_s, u"I9"_s,
                      u"shown as written on every page and tool tip, no file or server is touched"_s);
        Canary canary;
        QVERIFY(canary.isValid());
        const auto hostile = [&canary](const QString &mark) {
            const QString bold = u"<b>%1</b>"_s.arg(mark);
            if (mark == u"lb"_s) // a label is one short word
                return bold;
            const QString line = bold + u"<img src=\"file://%1\">"_s.arg(canary.path());
            static const QStringList brief{u"ag"_s, u"rn"_s, u"vw"_s, u"nm"_s, u"co"_s,
                                           u"tt"_s, u"t2"_s, u"ar"_s, u"sj"_s};
            if (brief.contains(mark))
                return line;
            return line
                + u" <img src='%2'> ![%1](%2) ![](%3) [%1](javascript:alert(1)) <a "
                  u"href=\"data:text/html,x\">%1</a> "
                  "\x1b[31m%1\x1b[0m <link rel=stylesheet href=\"file://%3\">"_s.arg(mark, canary.url(), canary.path());
        };
        fill(hostile, u"What are your pricing plans?"_s);
        QVERIFY(!QTest::currentTestFailed());
        openWindow(desk());
        walk();
        openAndLook(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, u"pricing"_s);
        openAndLook(Qt::Key_K, Qt::ControlModifier, u"<b>nm"_s);
        openAndLook(Qt::Key_C, {}, {});
        window().showPage(PageId::Inbox);
        auto *replies = awaited<QAbstractButton>(window(), u"Saved replies"_s);
        QVERIFY(replies);
        clickOn(replies);
        QTest::qWait(60);
        closeDialogs();
        lookAtPaper();
        shoot(window(), u"hostile"_s);
        const QStringList marks{u"er"_s, u"ag"_s, u"rn"_s, u"rt"_s, u"vw"_s, u"ar"_s, u"ap"_s, u"nm"_s, u"co"_s,
                                u"m0"_s, u"ms"_s, u"sj"_s, u"ml"_s, u"pn"_s, u"lb"_s, u"cn"_s, u"td"_s, u"t2"_s};
        report.count(marks.size());
        QStringList missing;
        for (const QString &mark : marks) {
            if (!m_seen.contains(u"<b>%1</b>"_s.arg(mark)))
                missing += mark;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"never shown as written: "_s + missing.join(u' ')));
        QVERIFY2(m_tips > 20, qPrintable(QString::number(m_tips)));
        QVERIFY(!canary.wasTouched());
        for (auto *label : window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(80)));
        // The watch works.
        QFile file(canary.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(canary.wasTouched());
    }

    void nothingBesideIsTurnedAround()
    {
        Report report(u"IN2 direction overrides in every field"_s, u"I9"_s,
                      u"no word of ours is painted from right to left"_s);
        // Letters of another script, so that what is ours is told apart from what is theirs.
        const QStringList tricks{u"\u202EЖ"_s, u"Ж\u2067"_s, u"Ж\u2069\u202E\u2066"_s, u"\u202B\u202E\u2067Ж"_s};
        int next = 0;
        fill([&](const QString &) { return u"ЖЖ"_s + tricks[next++ % tricks.size()] + u"ЖЖЖ"_s; },
             u"Сколько это стоит?"_s);
        QVERIFY(!QTest::currentTestFailed());
        openWindow(desk());
        walk();
        openAndLook(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, u"ЖЖ"_s);
        openAndLook(Qt::Key_K, Qt::ControlModifier, u"ЖЖ"_s);
        report.count(next);
        QVERIFY(m_seen.contains(u"ЖЖЖ"_s));
        QVERIFY2(m_turned.isEmpty(), qPrintable(m_turned.mid(0, 12).join(u" | "_s)));
    }

    /// Out of an article a link leads to where a person says, and to no file.
    void anArticlesLinkIsAskedAbout()
    {
        open();
        window().showPage(PageId::Knowledge);
        auto *reader = window().findChild<ArticleReader *>();
        QVERIFY(reader);
        const auto answer = [&](const QString &link) {
            Q_EMIT reader->linkActivated(QUrl(link));
            [[maybe_unused]] const bool asked =
                QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
            QWidget *dialog = QApplication::activeModalWidget();
            const QString words = dialog ? dialog->windowTitle() + u' ' + dialog->accessibleDescription() : QString();
            closeDialogs();
            return words;
        };
        QVERIFY(answer(u"https://b\u0430nk.example/login"_s).startsWith(u"Open this link? "_s));
        QVERIFY(answer(u"https://b\u0430nk.example/login"_s).contains(u"xn--bnk-6cd.example"_s));
        QVERIFY(answer(u"mailto:ann@example.com?bcc=b@example.com"_s).startsWith(u"Write to this address? "_s));
        for (const QString &link : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s,
                                    u"https://bank.example@evil.example/"_s, u"smb://evil.example/share"_s})
            QVERIFY2(answer(link).startsWith(u"The link leads "_s), qPrintable(link));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<HostileTextTest>(argc, argv);
}

#include "HostileTextTest.moc"
