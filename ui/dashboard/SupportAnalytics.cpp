#include "ui/dashboard/SupportAnalytics.h"

#include "ui/dashboard/CategoryBars.h"
#include "ui/dashboard/FigureCard.h"
#include "ui/dashboard/FormulaDialog.h"
#include "ui/dashboard/ShareBar.h"
#include "ui/dashboard/Sparkline.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString percent(double share)
{
    return u"%1 %"_s.arg(std::lround(share * 100));
}

/// How a median stands against the one of the time before; shorter is better.
FigureCard::Words trendOf(qint64 ms, const std::optional<qint64> &before)
{
    if (!before)
        return {SupportAnalytics::tr("nothing before")};
    if (*before == ms)
        return {SupportAnalytics::tr("as in the time before")};
    if (ms < *before)
        return {SupportAnalytics::tr("%1 faster").arg(TimeText::duration(*before - ms)), Role::GreenText};
    return {SupportAnalytics::tr("%1 slower").arg(TimeText::duration(ms - *before)), Role::RedText};
}

} // namespace

SupportAnalytics::SupportAnalytics(QWidget *parent) : QWidget(parent)
{
    m_categories = new CategoryBars(this);
    m_noCategories = new PlainLabel(tr("No tickets in this time"), Type::Small, Role::Text3, this);
    m_categoriesCount = new PlainLabel({}, Type::Small, Role::Text3, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(makeTimes());
    column->addWidget(cardOf(tr("Tickets by category"), m_categoriesCount, {m_categories, m_noCategories}));
    column->addWidget(makeShare());
    column->addWidget(makeFormula());
    column->addStretch();
}

QWidget *SupportAnalytics::makeTimes()
{
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_firstResponse = new FigureCard(tr("First response, median"), box);
    m_resolution = new FigureCard(tr("Resolution, median"), box);
    m_responseLine = new Sparkline(tr("First response by day"), m_firstResponse);
    m_resolutionLine = new Sparkline(tr("Resolution by day"), m_resolution);
    m_firstResponse->addBelow(m_responseLine);
    m_resolution->addBelow(m_resolutionLine);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    for (FigureCard *card : {m_firstResponse, m_resolution}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        row->addWidget(card, 1);
    }
    return box;
}

QWidget *SupportAnalytics::makeShare()
{
    m_share = new FigureCard(tr("Assistant share"), this);
    m_share->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_replies = new ShareBar(tr("How replies came about"), m_share);
    m_rates = new PlainLabel({}, Type::Small, Role::Text3, m_share);
    m_share->addBelow(m_replies);
    m_share->addBelow(m_rates->wrapped());
    return m_share;
}

QWidget *SupportAnalytics::makeFormula()
{
    auto *words = new PlainLabel(tr("Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows "
                                    "the points it costs, from 100; choose one to see the rows behind it."),
                                 Type::Small, Role::Text2, this);
    auto *show = new Button(tr("Show the formula"), Button::Look::Link, this);
    show->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(show, &QPushButton::clicked, this, [this] { (new FormulaDialog(window()))->open(); });
    return cardOf(FormulaDialog::title(), nullptr, {words->wrapped(), show});
}

QWidget *SupportAnalytics::cardOf(const QString &title, QWidget *trailing, const QList<QWidget *> &widgets)
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(2));
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, Type::BodyStrong, Role::Text, card), 1);
    if (trailing)
        head->addWidget(trailing);
    column->addLayout(head);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return card;
}

void SupportAnalytics::show(const Dashboard &dashboard)
{
    showTimes(dashboard);
    showCategories(dashboard);
    showShare(dashboard.totals);
}

void SupportAnalytics::showTimes(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    const QDate today = QDateTime::fromMSecsSinceEpoch(dashboard.computedAt).date();
    const auto showTime = [&](FigureCard *card, Sparkline *line, const std::optional<qint64> &ms,
                              const std::optional<qint64> &before, const std::vector<std::optional<qint64>> &days) {
        if (ms)
            card->setFigure(TimeText::duration(*ms), QList<FigureCard::Words>{trendOf(*ms, before)});
        else
            card->setUnknown();
        line->setValues(days, today, [](qint64 value) { return TimeText::duration(value); });
    };
    showTime(m_firstResponse, m_responseLine, totals.firstResponseMs, totals.firstResponseBeforeMs,
             totals.firstResponses);
    showTime(m_resolution, m_resolutionLine, totals.resolutionMs, totals.resolutionBeforeMs, totals.resolutions);
}

void SupportAnalytics::showCategories(const Dashboard &dashboard)
{
    QList<std::pair<QString, int>> rows;
    for (const auto &[category, count] : dashboard.totals.ticketsByCategory)
        rows.append({TicketWords::category(category), count});
    m_categories->setRows(rows);
    m_categories->setVisible(!rows.isEmpty());
    m_noCategories->setVisible(rows.isEmpty());
    m_categoriesCount->setText(tr("%1 in %n day(s)", nullptr, dashboard.days).arg(dashboard.totals.ticketsOpened));
    m_categoriesCount->setVisible(!rows.isEmpty());
}

void SupportAnalytics::showShare(const DashboardTotals &totals)
{
    const int replies = totals.repliesAsDrafted + totals.repliesEdited + totals.repliesByPerson;
    if (totals.assistantShare)
        m_share->setFigure(percent(*totals.assistantShare), tr("of %n replies began as its draft", nullptr, replies));
    else
        m_share->setUnknown();
    m_replies->setParts({{tr("Sent as drafted"), totals.repliesAsDrafted, Role::Green},
                         {tr("Edited, then sent"), totals.repliesEdited, Role::AccentText},
                         {tr("Rejected"), totals.draftsRejected, Role::Red},
                         {tr("Written by a person"), totals.repliesByPerson, Role::Control}});
    m_replies->setVisible(replies + totals.draftsRejected > 0);
    QStringList rates;
    if (totals.approvalRate)
        rates += tr("Of the drafts decided %1 were approved and %2 rejected")
                     .arg(percent(*totals.approvalRate), percent(*totals.rejectionRate));
    if (totals.editRate)
        rates += tr("of the approved %1 were edited first").arg(percent(*totals.editRate));
    QString words = rates.isEmpty() ? tr("No draft was decided in this time") : rates.join(u"; "_s) + u'.';
    if (totals.tokens > 0) {
        const QLocale locale;
        words += u'\n'
            + tr("The server read and wrote %1 tokens for $%2.")
                  .arg(locale.toString(totals.tokens),
                       locale.toString(totals.costUsd, 'f', totals.costUsd < 1 ? 4 : 2));
    }
    m_rates->setText(words);
}
