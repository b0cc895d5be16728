#include "ui/conversation/StaleDraft.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/DiffView.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/TimeText.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StaleDraft::StaleDraft(QWidget *parent) : Card(parent)
{
    setGround(Role::AmberSoft, Role::AmberLine);
    setRadius(Radius::Bubble);
    setAccessibleName(tr("Stale draft"));
    m_title = new PlainLabel({}, Type::BodyStrong, Role::AmberText, this);
    m_from = new ElidedLabel({}, Type::Caption, Role::Text2, this);
    m_from->setWeight(QFont::DemiBold);
    m_messages = new TextView(this);
    m_messages->setAccessibleName(tr("New messages"));
    m_draft = new DiffView(this);
    m_draft->setAccessibleName(tr("Your draft"));
    m_rebase = new Button(tr("Rebase"), Button::Look::Primary, this);
    m_rebase->setGlyph(Icon::Refresh);
    m_rebase->setKeys(keyText(ShortcutId::Rebase));
    auto *keep = new Button(tr("Keep"), Button::Look::Normal, this);
    keep->setKeys(keyText(ShortcutId::KeepDraft));
    keep->setToolTip(tr("This text answers the newer messages too"));
    auto *discard = new Button(tr("Discard"), Button::Look::Danger, this);
    discard->setKeys(keyText(ShortcutId::DiscardDraft));

    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(new Glyph(Icon::Alert, Role::AmberText, IconSize::Control, this));
    head->addWidget(m_title, 1);
    head->addWidget(new PlainLabel(tr("Nothing was sent"), Type::Small, Role::Text2, this));
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(space(5));
    sides->setVerticalSpacing(space(1));
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    sides->addWidget(m_from, 0, 0);
    sides->addWidget(
        new PlainLabel(tr("Your draft, with your edits"), Type::Caption, QFont::DemiBold, Role::Text2, this), 0, 1);
    sides->addWidget(m_messages, 1, 0);
    sides->addWidget(m_draft, 1, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space(2));
    for (Button *button : {m_rebase, keep, discard})
        foot->addWidget(button);
    foot->addWidget(new ElidedLabel(tr("Rebase takes the assistant's new draft and keeps your edits."), Type::Small,
                                    Role::Text2, this),
                    1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(2), space(4), space(3));
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addLayout(sides, 1);
    column->addLayout(foot);

    connect(m_rebase, &QPushButton::clicked, this, &StaleDraft::rebaseRequested);
    connect(keep, &QPushButton::clicked, this, &StaleDraft::keepRequested);
    connect(discard, &QPushButton::clicked, this, &StaleDraft::discardRequested);
    setTextLimit(160);
    hide();
}

void StaleDraft::show(const Draft &draft, const QString &customer, const std::vector<Message> &newer, int count,
                      bool isAnswered)
{
    m_run = draft.run;
    m_title->setText(tr("%n new message(s) since this draft", nullptr, count));
    m_from->setText(tr("New from %1").arg(oneLine(customer, 60)));
    QStringList said;
    for (const Message &message : newer)
        said += TimeText::clock(message.createdAt) + u"  "_s + message.body;
    m_messages->setText(said.join(u"\n\n"_s));
    m_draft->setTexts(withSourcesLine(draft.body, draft.sources), draft.edited);
    m_rebase->setDisabledReason(isAnswered ? QString() : tr("The assistant is still reading the new messages"));
    QWidget::show();
}

bool StaleDraft::canRebase() const
{
    return m_rebase->isEnabled();
}

void StaleDraft::setTextLimit(int height)
{
    m_messages->setFixedHeight(height);
    m_draft->setFixedHeight(height);
}
