#pragma once

#include "core/domain/Run.h"
#include "ui/kit/Card.h"

class Button;
class PlainLabel;
class QHBoxLayout;

/// What became of one approved Gmail draft: on its way, there with the way to it, refused with another try, or not
/// known, with the choices only a person has after a look into Gmail. Says "created" only when that is stored.
class GmailOutcome : public Card
{
    Q_OBJECT
public:
    explicit GmailOutcome(const OutboxItem &item, QWidget *parent = nullptr);

    OutboxId id() const { return m_item.id; }
    void show(const OutboxItem &item);

Q_SIGNALS:
    void openRequested(const OutboxItem &item);
    /// What the person found in Gmail.
    void judged(OutboxId id, bool wasCreated);
    void againRequested(OutboxId id);

private:
    void describe();
    void say(const QString &title, const QString &words);
    Button *addButton(const QString &text);

    OutboxItem m_item;
    PlainLabel *m_title;
    PlainLabel *m_words;
    QWidget *m_buttons = nullptr; ///< made anew with every state
    QHBoxLayout *m_row = nullptr;
};
