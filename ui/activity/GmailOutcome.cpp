#include "ui/activity/GmailOutcome.h"

#include "core/base/Text.h"
#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/PlainLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 400;

} // namespace

GmailOutcome::GmailOutcome(const OutboxItem &item, QWidget *parent) : Card(parent), m_item(item)
{
    m_title = new PlainLabel({}, Type::BodyStrong, Role::Text, this);
    m_words = new PlainLabel({}, Type::Small, Role::Text2, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    column->setSpacing(space(1));
    column->addWidget(m_title->wrapped());
    column->addWidget(m_words->wrapped());
    describe();
}

void GmailOutcome::show(const OutboxItem &item)
{
    const bool isNews = item.state != m_item.state;
    if (!isNews && item.lastError == m_item.lastError && item.result == m_item.result)
        return;
    m_item = item;
    describe();
    if (isNews)
        announce(this, m_title->text());
}

void GmailOutcome::describe()
{
    if (m_buttons) {
        if (m_buttons->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason); // what goes would hand its focus to anybody
        m_buttons->hide();
        m_buttons->deleteLater(); // one of its buttons may have brought us here
    }
    m_buttons = new QWidget(this);
    m_row = new QHBoxLayout(m_buttons);
    m_row->setContentsMargins(0, space(1), 0, 0);
    m_row->setSpacing(space(2));
    layout()->addWidget(m_buttons);

    const QString reason = oneLine(m_item.lastError, LongestReason);
    setGround(Role::Card, Role::Border);
    if (m_item.state == u"done"_s) {
        const QString draft = m_item.result.value("draft_id"_L1).toString();
        say(draft.isEmpty() ? tr("Gmail draft found by hand") : tr("Gmail draft created"),
            draft.isEmpty() ? QString() : tr("Draft %1").arg(isolated(oneLine(draft, 80))));
        connect(addButton(tr("Open in Gmail")), &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_item); });
    } else if (m_item.state == u"failed"_s) {
        setGround(Role::RedSoft, Role::Red);
        say(tr("No Gmail draft was created"), reason);
        connect(addButton(tr("Try again")), &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_item.id); });
    } else if (m_item.state == u"unknown"_s) {
        setGround(Role::AmberSoft, Role::AmberLine);
        say(tr("It is not known whether the Gmail draft was created"),
            m_item.nextAttemptAt > 0 ? tr("Frontdesk looks for it again by itself. You can look too.")
                                     : tr("Nothing is created a second time until you have looked."));
        connect(addButton(tr("Look in Gmail")), &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_item); });
        connect(addButton(tr("It was")), &QPushButton::clicked, this, [this] { Q_EMIT judged(m_item.id, true); });
        connect(addButton(tr("It was not")), &QPushButton::clicked, this, [this] { Q_EMIT judged(m_item.id, false); });
    } else {
        say(m_item.state == u"inflight"_s ? tr("Creating the Gmail draft…") : tr("Gmail draft waits"), reason);
    }
    m_row->addStretch();
    m_buttons->setVisible(m_row->count() > 1);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

void GmailOutcome::say(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

Button *GmailOutcome::addButton(const QString &text)
{
    auto *button = new Button(text, Button::Look::Normal, m_buttons);
    button->setButtonSize(Button::Size::Small);
    m_row->addWidget(button);
    return button;
}
