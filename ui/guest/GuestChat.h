#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/desk/Requests.h"
#include "ui/kit/Surface.h"

#include <QFuture>
#include <QTimer>

class Button;
class Card;
class ElidedLabel;
class GuestDesk;
class MessageList;
class MessageModel;
class PlainEdit;
class PlainLabel;
class QStackedWidget;
class TextView;

/// The customer's conversation with us: what was said, the answer as it comes, the honest "a colleague is checking",
/// and the field, whose text is kept while it is typed.
class GuestChat : public Surface
{
    Q_OBJECT
public:
    explicit GuestChat(GuestDesk &desk, QWidget *parent = nullptr);
    ~GuestChat() override; ///< keeps what was typed a moment ago

    void askForPerson();
    /// Keeps what is typed and not kept yet, without the moment it usually waits for more.
    void keepTyped();

Q_SIGNALS:
    void failed(const QString &title, const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWaiting();
    QWidget *makeAnswer();
    QWidget *makeField();
    void read();
    void readOlder();
    void arrived(const Message &message);
    void growAnswer(const QString &delta);
    void endAnswer();
    void showWorking(bool isWorking);
    void send();
    void take(const QFuture<Result<Received>> &sent, const QString &text);
    void showText();
    void restoreText();
    void saveAttachment(const Attachment &attachment);

    GuestDesk &m_desk;
    QStackedWidget *m_stack;
    MessageModel *m_model;
    MessageList *m_list;
    Card *m_waiting;
    PlainLabel *m_working;
    Card *m_answer;
    TextView *m_answerText;
    QString m_streamed;
    PlainEdit *m_text;
    Button *m_send;
    QTimer m_keeping; ///< typed text is kept twice a second
    QTimer m_workingLong; ///< until the work on an answer is worth a word
    QTimer m_frame; ///< streamed text grows at most once per frame
    bool m_isRestored = false; ///< what was kept is in the field
    bool m_hasOlder = true;
    bool m_readingOlder = false;
};
