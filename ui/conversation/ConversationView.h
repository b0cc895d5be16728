#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "ui/kit/Surface.h"

#include <QTimer>

class Avatar;
class Button;
class Card;
class Desk;
class ElidedLabel;
class MessageModel;
class QListView;
class QPlainTextEdit;
class SegmentedControl;
class Switch;
class TextView;
struct Change;

/// One conversation: who writes, what was said, the draft that waits for a person, and the composer.
class ConversationView : public Surface
{
    Q_OBJECT
public:
    explicit ConversationView(Desk &desk, QWidget *parent = nullptr);
    ~ConversationView() override;

    void show(const ConversationRow &row);

Q_SIGNALS:
    void failed(const QString &title, const Error &error);

private:
    QWidget *makeHead();
    QWidget *makeDraft();
    QWidget *makeComposer();
    void readMessages();
    void readDraft();
    void showDraft(const RunDetail &detail);
    void follow(const Change &change);
    void send();
    void keepComposer();
    void approve();
    void reject();
    void setApproval(bool on);

    Desk &m_desk;
    ConversationRow m_row;
    RunId m_run; ///< whose draft is shown
    qint64 m_revision = 0; ///< what the person saw
    MessageModel *m_model;
    QListView *m_list;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    Switch *m_approval;
    Card *m_draft;
    TextView *m_draftText;
    ElidedLabel *m_draftActions;
    SegmentedControl *m_mode;
    QPlainTextEdit *m_text;
    Button *m_send;
    QTimer m_keeping;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
