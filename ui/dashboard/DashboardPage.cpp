#include "ui/dashboard/DashboardPage.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Pool.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "core/insight/DashboardCsv.h"
#include "ui/dashboard/CategoryBars.h"
#include "ui/dashboard/CustomerCard.h"
#include "ui/dashboard/FigureCard.h"
#include "ui/dashboard/ShareBar.h"
#include "ui/dashboard/Sparkline.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/MoneyText.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Surface.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Ranges{7, 30, 90};
constexpr int ComputeDelayMs = 500;
constexpr int PictureScale = 2;
constexpr int CardsAtOnce = 20; ///< a card is some twenty widgets
constexpr int AnalyticsWidth = 340;
constexpr int SideBySideFrom = 1096; ///< of the page; with the rail a window of 1180

/// What stands where a number cannot be computed; the words below it say so.
QString unknownFigure()
{
    return u"–"_s;
}

QString notEnough()
{
    return DashboardPage::tr("Not enough data");
}

} // namespace

DashboardPage::DashboardPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_shown(CardsAtOnce)
{
    m_head = new PageHead(tr("Success dashboard"), this);
    m_range = new SegmentedControl({tr("7 days"), tr("30 days"), tr("90 days")}, this);
    m_range->setAccessibleName(tr("Range"));
    m_range->setCurrentIndex(0);
    m_head->addTrailing(m_range);
    m_head->addTrailing(makeExport());
    auto *empty = new EmptyState(Icon::Dashboard, tr("Nothing to show yet"),
                                 tr("Once customers write, their health appears here."), this);
    Button *seed = empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &DashboardPage::seedRequested);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    auto *nothing = new Surface(Role::Content, m_stack);
    auto *middle = new QVBoxLayout(nothing);
    middle->addWidget(empty);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);

    m_computing.setSingleShot(true);
    m_computing.setInterval(ComputeDelayMs);
    connect(&m_computing, &QTimer::timeout, this, &DashboardPage::read);
    connect(m_range, &SegmentedControl::currentChanged, this, &DashboardPage::read);
    connect(&desk, &Desk::committed, this, &DashboardPage::follow);
    arrange();
}

QWidget *DashboardPage::makeContent()
{
    m_content = new Surface(Role::Content);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(space(2));
    m_more = new Button({}, Button::Look::Normal, m_content);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += CardsAtOnce;
        showCustomers();
    });
    auto *health = new QVBoxLayout;
    health->setSpacing(space(2));
    health->addLayout(makeCustomersHead(m_content));
    health->addLayout(m_cards);
    health->addWidget(m_more, 0, Qt::AlignHCenter);
    health->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(4));
    m_columns->addLayout(health, 1);
    m_columns->addWidget(makeAnalytics());
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space(6), space(4), space(6), space(6));
    column->setSpacing(space(4));
    column->addWidget(makeTotals());
    column->addLayout(m_columns, 1);
    return m_content;
}

QLayout *DashboardPage::makeCustomersHead(QWidget *content)
{
    m_customersCount = new PlainLabel({}, Type::Small, Role::Text3, content);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(new PlainLabel(tr("Customer health"), Type::BodyStrong, Role::Text, content));
    row->addWidget(m_customersCount, 1);
    auto *group = new QButtonGroup(this);
    for (const QString &name : {tr("All"), tr("At risk"), tr("Needs attention")}) {
        auto *chip = new FilterChip(name, content);
        chip->setCheckable(true);
        group->addButton(chip);
        m_filters.append(chip);
        row->addWidget(chip);
    }
    m_filters.front()->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        m_shown = CardsAtOnce;
        showCustomers();
    });
    return row;
}

MenuButton *DashboardPage::makeExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setGlyph(Icon::Download);
    button->menu().addAction(tr("Picture (PNG)…"), this, &DashboardPage::exportPicture);
    button->menu().addAction(tr("Table (CSV)…"), this, &DashboardPage::exportTable);
    return button;
}

QWidget *DashboardPage::makeTotals()
{
    auto *box = new QWidget;
    const std::array names{tr("Monthly revenue"), tr("Customers"),           tr("Average health"), tr("NPS"),
                           tr("Open tickets"),    tr("Waiting for approval")};
    m_totalsGrid = new QGridLayout(box);
    m_totalsGrid->setContentsMargins(0, 0, 0, 0);
    m_totalsGrid->setSpacing(space(3));
    for (std::size_t i = 0; i < names.size(); ++i)
        m_totals[i] = new FigureCard(names[i], box);
    connectTotals();
    return box;
}

void DashboardPage::connectTotals()
{
    m_totals[Customers]->setOpens(tr("Opens the customers"));
    m_totals[OpenTickets]->setOpens(tr("Opens the tickets"));
    m_totals[Approvals]->setOpens(tr("Opens what waits for a decision"));
    connect(m_totals[Customers], &FigureCard::activated, this, &DashboardPage::customersRequested);
    connect(m_totals[OpenTickets], &FigureCard::activated, this, &DashboardPage::openTicketsRequested);
    connect(m_totals[Approvals], &FigureCard::activated, this, &DashboardPage::approvalsRequested);
}

QWidget *DashboardPage::makeAnalytics()
{
    m_analytics = new QWidget;
    m_firstResponse = new FigureCard(tr("First response, median"), m_analytics);
    m_resolution = new FigureCard(tr("Resolution, median"), m_analytics);
    m_share = new FigureCard(tr("Assistant share"), m_analytics);
    m_responseLine = new Sparkline(tr("First response by day"), m_firstResponse);
    m_resolutionLine = new Sparkline(tr("Resolution by day"), m_resolution);
    m_firstResponse->addBelow(m_responseLine);
    m_resolution->addBelow(m_resolutionLine);
    m_replies = new ShareBar(tr("How replies came about"), m_share);
    m_rates = new PlainLabel({}, Type::Small, Role::Text3, m_share);
    m_rates->wrapped();
    m_share->addBelow(m_replies);
    m_share->addBelow(m_rates);
    for (FigureCard *card : {m_firstResponse, m_resolution, m_share})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_categories = new CategoryBars(m_analytics);
    m_noCategories = new PlainLabel(tr("No tickets in this time"), Type::Small, Role::Text3, m_analytics);
    m_categoriesCount = new PlainLabel({}, Type::Small, Role::Text3, m_analytics);
    const auto cardOf = [this](const QString &title, QWidget *trailing, const QList<QWidget *> &widgets) {
        auto *card = new Card(m_analytics);
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
    };
    auto *formula = new PlainLabel(tr("Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows "
                                      "the points it costs, from 100; choose one to see the rows behind it."),
                                   Type::Small, Role::Text2, m_analytics);
    auto *show = new Button(tr("Show the formula"), Button::Look::Link, m_analytics);
    show->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(show, &QPushButton::clicked, this, &DashboardPage::showFormula);
    auto *times = new QHBoxLayout;
    times->setSpacing(space(3));
    times->addWidget(m_firstResponse, 1);
    times->addWidget(m_resolution, 1);
    auto *column = new QVBoxLayout(m_analytics);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(times);
    column->addWidget(cardOf(tr("Tickets by category"), m_categoriesCount, {m_categories, m_noCategories}));
    column->addWidget(m_share);
    column->addWidget(cardOf(tr("How health is computed"), nullptr, {formula->wrapped(), show}));
    column->addStretch();
    return m_analytics;
}

void DashboardPage::follow(const Change &change)
{
    if (!change.everything && change.events.empty() && change.tickets.empty() && change.messages.empty()
        && change.runs.empty() && change.customers.empty())
        return;
    m_stale = true;
    if (isVisible())
        startUnlessRunning(m_computing);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void DashboardPage::read()
{
    m_stale = false;
    deliver(m_desk.dashboard(Ranges[std::size_t(std::max(0, m_range->currentIndex()))]), this,
            [this](const Result<Dashboard> &dashboard) {
                if (dashboard)
                    showDashboard(*dashboard);
                else
                    Q_EMIT failed(tr("The dashboard cannot be computed"), dashboard.error());
            });
}

void DashboardPage::showDashboard(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    m_stack->setCurrentIndex(dashboard.totals.customers == 0 ? 1 : 0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(dashboard.computedAt).date();
    const QLocale locale;
    const QString format = tr("d MMMM", "a date in a range");
    m_head->setSub(tr("%1 to %2, updated %3")
                       .arg(locale.toString(today.addDays(1 - dashboard.days), format), locale.toString(today, format),
                            TimeText::clock(dashboard.computedAt)));
    showTotals(dashboard);
    showAnalytics(dashboard);
    showCustomers();
}

void DashboardPage::showTotals(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    int paying = 0;
    int judged = 0;
    int points = 0;
    int answers = 0;
    for (const CustomerHealth &health : dashboard.customers) {
        paying += health.mrr.value_or(0) > 0 ? 1 : 0;
        judged += health.status != HealthStatus::NotEnoughData ? 1 : 0;
        points += health.status != HealthStatus::NotEnoughData ? health.score : 0;
        answers += health.nps ? 1 : 0;
    }
    using Words = QList<FigureCard::Words>;
    m_totals[Revenue]->setFigure(dollars(totals.mrr), tr("%n paying customer(s)", nullptr, paying));
    Words states{{tr("%1 healthy").arg(totals.healthy), Role::GreenText}};
    if (totals.needsAttention > 0)
        states.append({tr("%1 need attention").arg(totals.needsAttention), Role::AmberText});
    if (totals.atRisk > 0)
        states.append({tr("%1 at risk").arg(totals.atRisk), Role::RedText});
    m_totals[Customers]->setFigure(QLocale().toString(totals.customers), states);
    m_totals[Health]->setFigure(judged > 0 ? QString::number(points / judged) : unknownFigure(),
                                judged > 0 ? tr("of 100, %n customer(s) judged", nullptr, judged) : notEnough());
    m_totals[Nps]->setFigure(totals.nps
                                 ? (*totals.nps > 0 ? u"+"_s : QString()) + QString::number(std::lround(*totals.nps))
                                 : unknownFigure(),
                             totals.nps ? tr("%n answer(s)", nullptr, answers) : notEnough());
    Words priorities;
    if (totals.urgentTickets > 0)
        priorities.append({tr("%1 urgent").arg(totals.urgentTickets), Role::RedText});
    if (totals.highTickets > 0)
        priorities.append({tr("%1 high").arg(totals.highTickets), Role::AmberText});
    if (priorities.isEmpty())
        priorities.append({totals.openTickets > 0 ? tr("none urgent") : tr("nothing to do")});
    m_totals[OpenTickets]->setFigure(QLocale().toString(totals.openTickets), priorities);
    m_totals[Approvals]->setFigure(
        QLocale().toString(totals.pendingApprovals),
        Words{totals.pendingApprovals > 0
                  ? FigureCard::Words{tr("oldest %1")
                                          .arg(TimeText::duration(dashboard.computedAt - totals.oldestApproval)),
                                      Role::AmberText}
                  : FigureCard::Words{tr("nothing waits")}});
}

void DashboardPage::showAnalytics(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    const QDate today = QDateTime::fromMSecsSinceEpoch(dashboard.computedAt).date();
    const auto showTime = [&](FigureCard *card, Sparkline *line, const std::optional<qint64> &ms,
                              const std::optional<qint64> &before, const std::vector<std::optional<qint64>> &days) {
        QList<FigureCard::Words> words;
        if (!ms)
            words.append({notEnough()});
        else if (!before)
            words.append({tr("nothing before")});
        else if (*before == *ms)
            words.append({tr("as in the time before")});
        else if (*ms < *before)
            words.append({tr("%1 faster").arg(TimeText::duration(*before - *ms)), Role::GreenText});
        else
            words.append({tr("%1 slower").arg(TimeText::duration(*ms - *before)), Role::RedText});
        card->setFigure(ms ? TimeText::duration(*ms) : unknownFigure(), words);
        line->setValues(days, today, [](qint64 value) { return TimeText::duration(value); });
    };
    showTime(m_firstResponse, m_responseLine, totals.firstResponseMs, totals.firstResponseBeforeMs,
             totals.firstResponses);
    showTime(m_resolution, m_resolutionLine, totals.resolutionMs, totals.resolutionBeforeMs, totals.resolutions);

    QList<std::pair<QString, int>> categories;
    for (const auto &[category, count] : totals.ticketsByCategory)
        categories.append({TicketWords::category(category), count});
    m_categories->setRows(categories);
    m_categories->setVisible(!categories.isEmpty());
    m_noCategories->setVisible(categories.isEmpty());
    m_categoriesCount->setText(tr("%1 in %n day(s)", nullptr, dashboard.days).arg(totals.ticketsOpened));
    m_categoriesCount->setVisible(!categories.isEmpty());

    const auto percent = [](double share) { return u"%1 %"_s.arg(std::lround(share * 100)); };
    const int replies = totals.repliesAsDrafted + totals.repliesEdited + totals.repliesByPerson;
    m_share->setFigure(totals.assistantShare ? percent(*totals.assistantShare) : unknownFigure(),
                       totals.assistantShare ? tr("of %n replies began as its draft", nullptr, replies) : notEnough());
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

void DashboardPage::showCustomers()
{
    const HealthStatus wanted = m_filters[1]->isChecked() ? HealthStatus::AtRisk : HealthStatus::NeedsAttention;
    std::vector<const CustomerHealth *> all;
    for (const CustomerHealth &health : m_dashboard.customers) {
        if (m_filters[0]->isChecked() || health.status == wanted)
            all.push_back(&health);
    }
    m_filters[0]->setCount(m_dashboard.totals.customers);
    m_filters[1]->setCount(m_dashboard.totals.atRisk);
    m_filters[2]->setCount(m_dashboard.totals.needsAttention);
    const int shown = std::min(m_shown, int(all.size()));
    for (int place = 0; place < shown; ++place)
        showCard(place, *all[std::size_t(place)]);
    while (m_cards->count() > shown) {
        const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(shown));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_customersCount->setText(shown < int(all.size()) ? tr("%1 of %2, most urgent first").arg(shown).arg(all.size())
                                  : all.empty()       ? tr("none")
                                                      : tr("most urgent first"));
    m_more->setVisible(shown < int(all.size()));
    m_more->setText(tr("Show %1 more").arg(std::min(CardsAtOnce, int(all.size()) - shown)));
}

void DashboardPage::showCard(int place, const CustomerHealth &health)
{
    // Cards that say the same as before stay: a commit changes few customers.
    QLayoutItem *there = m_cards->itemAt(place);
    if (there && qobject_cast<CustomerCard *>(there->widget())->health() == health)
        return;
    auto *card = new CustomerCard(health, m_desk.clock().nowMs());
    connect(card, &QAbstractButton::clicked, this, [this, id = health.customer.id] { Q_EMIT customerRequested(id); });
    connect(card, &CustomerCard::reasonRequested, this, [this, customer = health.customer](const HealthReason &reason) {
        Q_EMIT reasonRequested(customer, reason);
    });
    if (there) {
        const bool hadFocus = there->widget()->hasFocus();
        const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(place));
        item->widget()->hide();
        item->widget()->deleteLater();
        m_cards->insertWidget(place, card);
        if (hadFocus)
            card->setFocus(Qt::OtherFocusReason);
    } else {
        m_cards->addWidget(card);
    }
}

void DashboardPage::showFormula()
{
    auto *dialog = new Dialog(tr("How health is computed"), window());
    dialog->resize(520, 420);
    auto *text =
        new PlainLabel(tr("Every customer begins with 100 points.\n\n"
                          "• No activity for 14 days and more: −25\n"
                          "• Fewer than half the logins of the two weeks before: −20; fewer than three quarters: −10\n"
                          "• NPS of 6 and less: −12 and 3 more for each point below 6; NPS 7 or 8: −4\n"
                          "• Each urgent or high ticket open: −10, at most −24\n"
                          "• Each other ticket open: −3, at most −12\n"
                          "• Each ticket open for over a week: −4, at most −12\n"
                          "• A message that waits for 4 hours: −8, for a day: −15\n"
                          "• Each payment that failed in 30 days: −10, at most −20\n\n"
                          "75 and more is healthy, 50 and more needs attention, less is at risk. A customer with fewer "
                          "than three events, "
                          "no ticket and no purchase or score is not judged."),
                       Type::Body, Role::Text, dialog);
    dialog->body()->addWidget(text->wrapped());
    dialog->body()->addStretch();
    dialog->addCloseButton(tr("Close"))->setFocus();
    dialog->open();
}

void DashboardPage::askFile(const QString &title, const QString &suffix,
                            const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"dashboard-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void DashboardPage::tell(const Result<void> &done, const QString &file)
{
    if (done)
        Q_EMIT exported(tr("Written to %1").arg(isolated(file)));
    else
        Q_EMIT failed(tr("The dashboard was not exported"), done.error());
}

void DashboardPage::exportPicture()
{
    askFile(tr("Export the dashboard as a picture"), u"png"_s, [this](const QString &file) {
        // Twice the size on the screen, so that it is sharp in a slide; compressed off this thread.
        QImage picture(m_content->size() * PictureScale, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(PictureScale);
        picture.fill(theme().color(Role::Content));
        m_content->render(&picture);
        deliver(QtConcurrent::run(&workPool(),
                                  [picture] {
                                      QByteArray bytes;
                                      QBuffer buffer(&bytes);
                                      buffer.open(QIODevice::WriteOnly);
                                      picture.save(&buffer, "PNG");
                                      return bytes;
                                  }),
                this, [this, file](const QByteArray &bytes) {
                    deliver(m_desk.saveFile(file, bytes), this,
                            [this, file](const Result<void> &done) { tell(done, file); });
                });
    });
}

void DashboardPage::exportTable()
{
    askFile(tr("Export the dashboard as a table"), u"csv"_s, [this](const QString &file) {
        deliver(m_desk.saveFile(file, dashboardCsv(m_dashboard).toUtf8()), this,
                [this, file](const Result<void> &done) { tell(done, file); });
    });
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardPage::arrange()
{
    const bool isWide = width() >= SideBySideFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_analytics->setMaximumWidth(isWide ? AnalyticsWidth : QWIDGETSIZE_MAX);
    m_analytics->setMinimumWidth(isWide ? AnalyticsWidth : 0);
    // By twos: six, then three pairs, then two columns.
    const int across = isWide ? 6 : width() >= 700 ? 3 : 2;
    for (int i = 0; i < TotalCount; ++i)
        m_totalsGrid->addWidget(m_totals[std::size_t(i)], i / across, i % across);
}
