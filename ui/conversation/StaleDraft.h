#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "ui/kit/Card.h"

class Button;
class DiffView;
class ElidedLabel;
class PlainLabel;
class TextView;

/// An edited draft that newer messages overtook, in the place of the draft card: what came beside what was written, and
/// the three ways on. Nothing is sent from here.
class StaleDraft : public Card
{
    Q_OBJECT
public:
    explicit StaleDraft(QWidget *parent = nullptr);

    /// `newer`: the messages that came since, oldest first. `isAnswered`: the assistant has a draft for them already.
    void show(const Draft &draft, const QString &customer, const std::vector<Message> &newer, int count,
              bool isAnswered);
    RunId run() const { return m_run; }
    bool canRebase() const;
    void setTextLimit(int height);

Q_SIGNALS:
    void rebaseRequested();
    void keepRequested();
    void discardRequested();

private:
    RunId m_run;
    PlainLabel *m_title;
    ElidedLabel *m_from;
    TextView *m_messages;
    DiffView *m_draft;
    Button *m_rebase;
};
