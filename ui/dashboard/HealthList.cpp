#include "ui/dashboard/HealthList.h"

#include "core/base/Clock.h"
#include "ui/dashboard/CustomerCard.h"
#include "ui/kit/Button.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/PlainLabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace {

constexpr int CardsAtOnce = 20; ///< a card is some twenty widgets

} // namespace

HealthList::HealthList(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock), m_most(CardsAtOnce)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(space(2));
    column->addWidget(makeHead());
    column->addLayout(m_cards);
    m_more = new Button({}, Button::Look::Normal, this);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += CardsAtOnce;
        refresh();
    });
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch();
}

QWidget *HealthList::makeHead()
{
    auto *head = new QWidget(this);
    m_count = new PlainLabel({}, Type::Small, Role::Text3, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(new PlainLabel(tr("Customer health"), Type::BodyStrong, Role::Text, head));
    row->addWidget(m_count, 1);
    auto *group = new QButtonGroup(this);
    for (const QString &name : {tr("All"), tr("At risk"), tr("Needs attention")}) {
        auto *chip = new FilterChip(name, head);
        chip->setCheckable(true);
        group->addButton(chip);
        m_filters.append(chip);
        row->addWidget(chip);
    }
    m_filters.front()->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        m_most = CardsAtOnce;
        refresh();
    });
    return head;
}

void HealthList::show(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    m_filters[0]->setCount(dashboard.totals.customers);
    m_filters[1]->setCount(dashboard.totals.atRisk);
    m_filters[2]->setCount(dashboard.totals.needsAttention);
    refresh();
}

void HealthList::refresh()
{
    const HealthStatus wanted = m_filters[1]->isChecked() ? HealthStatus::AtRisk : HealthStatus::NeedsAttention;
    std::vector<const CustomerHealth *> all;
    for (const CustomerHealth &health : m_dashboard.customers) {
        if (m_filters[0]->isChecked() || health.status == wanted)
            all.push_back(&health);
    }
    const int found = int(all.size());
    const int shown = std::min(m_most, found);
    for (int place = 0; place < shown; ++place)
        showCard(place, *all[std::size_t(place)]);
    while (m_cards->count() > shown)
        removeCard(shown);
    m_count->setText(shown < found    ? tr("%1 of %2, most urgent first").arg(shown).arg(found)
                         : found == 0 ? tr("none")
                                      : tr("most urgent first"));
    m_more->setVisible(shown < found);
    m_more->setText(tr("Show %1 more").arg(std::min(CardsAtOnce, found - shown)));
}

CustomerCard *HealthList::cardAt(int place) const
{
    QLayoutItem *item = m_cards->itemAt(place);
    return item ? qobject_cast<CustomerCard *>(item->widget()) : nullptr;
}

void HealthList::removeCard(int place)
{
    const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(place));
    item->widget()->hide();
    item->widget()->deleteLater();
}

void HealthList::showCard(int place, const CustomerHealth &health)
{
    // Cards that say the same as before stay: a commit changes few customers.
    const CustomerCard *there = cardAt(place);
    if (there && there->health() == health)
        return;
    auto *card = new CustomerCard(health, m_clock.nowMs(), this);
    connect(card, &QAbstractButton::clicked, this, [this, id = health.customer.id] { Q_EMIT customerRequested(id); });
    connect(card, &CustomerCard::reasonRequested, this, [this, customer = health.customer](const HealthReason &reason) {
        Q_EMIT reasonRequested(customer, reason);
    });
    const bool hadFocus = there && there->hasFocus();
    if (there)
        removeCard(place);
    m_cards->insertWidget(place, card);
    if (hadFocus)
        card->setFocus(Qt::OtherFocusReason);
}
