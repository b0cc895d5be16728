#include "ui/activity/ActionRow.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActionEffect.h"
#include "ui/activity/ArgumentsForm.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/Tag.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstLine = 28; ///< as high as the button on it

} // namespace

ActionRow::ActionRow(const ProposedAction &action, Desk &desk, QWidget *parent)
    : WidgetListRow(parent)
    , m_action(action)
    , m_desk(desk)
    , m_arguments(action.params)
{
    const QString words = oneLine(action.description, 300);
    setAccessibleName(words);
    m_tick = new QCheckBox(this);
    m_tick->setAccessibleName(words);
    m_tick->setChecked(true);
    connect(m_tick, &QCheckBox::toggled, this, &ActionRow::toggled);
    m_title = new PlainLabel(words, Type::BodyStrong, Role::Text, this);
    m_title->setWordWrap(true);
    m_effect = new PlainLabel({}, Type::Small, Role::Text2, this);
    m_effect->setWordWrap(true);
    m_change = new IconButton(Icon::Edit, tr("Change the arguments"), this);
    m_change->setExtent(FirstLine);
    connect(m_change, &QAbstractButton::clicked, this, &ActionRow::toggleForm);
    m_grid = new QGridLayout(this);
    setReadingMargins(m_grid, space(3), space(2), space(2), space(2));
    m_grid->setHorizontalSpacing(space(2));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    // However many lines the title takes, the others stand at the height of its first.
    m_tick->setFixedHeight(FirstLine);
    m_title->setContentsMargins(0, std::max(0, FirstLine - m_title->fontMetrics().height()) / 2, 0, 0);
    auto *tag = new Tag(tr("WRITE"), Tone::Amber, this);
    auto *tagLine = new QVBoxLayout;
    tagLine->setContentsMargins(0, std::max(0, FirstLine - tag->sizeHint().height()) / 2, 0, 0);
    tagLine->addWidget(tag);
    tagLine->addStretch();
    m_grid->addWidget(m_tick, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1, Qt::AlignTop);
    m_grid->addLayout(tagLine, 0, 2);
    m_grid->addWidget(m_change, 0, 3, Qt::AlignTop);
    m_grid->addWidget(m_effect, 1, 1, 1, 3);
    check();
    readTicket();
}

bool ActionRow::isTicked() const
{
    return m_tick->isChecked();
}

void ActionRow::setTicked(bool ticked)
{
    m_tick->setChecked(ticked);
}

std::optional<QJsonObject> ActionRow::changedArguments() const
{
    return m_arguments == m_action.params ? std::nullopt : std::optional(m_arguments);
}

void ActionRow::toggleForm()
{
    if (!m_form) {
        m_form = new ArgumentsForm(m_desk.argumentsOf(m_action.tool), m_arguments, this);
        m_grid->addWidget(m_form, 2, 1, 1, 3);
        connect(m_form, &ArgumentsForm::changed, this, [this] {
            m_arguments = m_form->arguments();
            check();
            Q_EMIT toggled();
        });
        m_form->hide();
    }
    const bool opens = m_form->isHidden();
    m_form->setVisible(opens);
    m_effect->setVisible(!opens);
    m_change->setName(opens ? tr("Close the arguments") : tr("Change the arguments"));
    if (opens)
        m_form->focusFirst();
    else
        readTicket();
    check();
    Q_EMIT toggled();
}

void ActionRow::check()
{
    const auto words = m_desk.describeAction(m_action.tool, m_arguments);
    m_isFine = words.has_value();
    if (words)
        m_title->setText(oneLine(*words, 300));
    if (m_form)
        m_form->setProblem(words ? QString() : words.error().message);
    QStringList lines = effectOf(m_action.tool, m_arguments, m_ticket);
    if (!words)
        lines.prepend(words.error().message);
    if (changedArguments())
        lines += tr("Changed by you");
    m_effect->setText(lines.join(u'\n'));
    m_effect->setRole(m_isFine ? Role::Text2 : Role::RedText);
}

void ActionRow::readTicket()
{
    const QJsonValue id = m_arguments.value("ticket_id"_L1);
    if (!id.isDouble())
        return;
    deliver(m_desk.ticket(TicketId{id.toInteger()}), this, [this](const Result<TicketRow> &row) {
        m_ticket = row ? std::optional(row->ticket) : std::nullopt;
        check();
        Q_EMIT toggled(); // it may have become higher
    });
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(painter, rect());
}
