#include "app/console/ConversationActions.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FormField.h"
#include "ui/kit/TimeText.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int MorningHour = 9;
constexpr int EveningHour = 18;

std::vector<ConversationId> idsOf(const ConversationActions::Targets &targets)
{
    std::vector<ConversationId> ids;
    ids.reserve(targets.size());
    for (const Conversation &conversation : targets)
        ids.push_back(conversation.id);
    return ids;
}

} // namespace

ConversationActions::ConversationActions(Desk &desk, QWidget &over, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_over(over)
{ }

std::vector<std::pair<QString, QDateTime>> ConversationActions::snoozeTimes(const QDateTime &now)
{
    std::vector<std::pair<QString, QDateTime>> times{{tr("In one hour"), now.addSecs(3600)}};
    const QDateTime evening(now.date(), QTime(EveningHour, 0));
    if (evening > now.addSecs(3600))
        times.push_back({tr("This evening"), evening});
    times.push_back({tr("Tomorrow morning"), QDateTime(now.date().addDays(1), QTime(MorningHour, 0))});
    const int toMonday = 8 - now.date().dayOfWeek();
    if (toMonday > 1)
        times.push_back({tr("Next Monday"), QDateTime(now.date().addDays(toMonday), QTime(MorningHour, 0))});
    return times;
}

template <class T>
void ConversationActions::report(const QFuture<T> &future, const Targets &before, const QString &words)
{
    deliver(future, this, [this, before, words](const T &result) {
        if (!result) {
            Q_EMIT failed(before.size() == 1 ? tr("The conversation was not changed")
                                             : tr("The conversations were not changed"),
                          result.error());
            return;
        }
        Q_EMIT done(words, [this, before] {
            deliver(m_desk.restore(before), this, [this](const Result<void> &undone) {
                if (!undone)
                    Q_EMIT failed(tr("The change was not undone"), undone.error());
            });
        });
    });
}

void ConversationActions::setStatus(const Targets &targets, ConversationStatus status, qint64 until,
                                    const QString &words)
{
    report(m_desk.setStatus(idsOf(targets), status, until), targets, words);
}

void ConversationActions::changeLabels(const Targets &targets, const QStringList &added, const QStringList &removed)
{
    const QString words = added.isEmpty() ? tr("Label %1 removed").arg(isolated(removed.join(u", "_s)))
                                          : tr("Label %1 added").arg(isolated(added.join(u", "_s)));
    report(m_desk.changeLabels(idsOf(targets), added, removed), targets, words);
}

void ConversationActions::assignToMe(const Targets &targets)
{
    if (!targets.empty())
        report(m_desk.assignToMe(idsOf(targets)), targets,
               tr("%n conversation(s) assigned to you", nullptr, int(targets.size())));
}

void ConversationActions::perform(ConversationAction action, const Targets &targets, const QPoint &below)
{
    if (targets.empty())
        return;
    const int count = int(targets.size());
    QMenu *menu = nullptr;
    switch (action) {
    case ConversationAction::Close:
        setStatus(targets, ConversationStatus::Closed, 0, tr("%n conversation(s) closed", nullptr, count));
        return;
    case ConversationAction::Reopen:
        setStatus(targets, ConversationStatus::Open, 0, tr("%n conversation(s) reopened", nullptr, count));
        return;
    case ConversationAction::MarkUnread:
        deliver(m_desk.markUnread(idsOf(targets)), this, [this](const Result<void> &marked) {
            if (!marked)
                Q_EMIT failed(tr("The conversation was not changed"), marked.error());
        });
        return;
    case ConversationAction::Snooze:
        menu = makeMenu();
        fillSnooze(*menu, targets);
        break;
    case ConversationAction::Assign:
        menu = makeMenu();
        fillAssign(*menu, targets);
        break;
    case ConversationAction::Label:
        menu = makeMenu();
        fillLabels(*menu, targets);
        break;
    }
    popUp(menu, below);
}

QMenu *ConversationActions::makeMenu()
{
    auto *menu = new QMenu(&m_over);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ConversationActions::popUp(QMenu *menu, const QPoint &below)
{
    menu->popup(below.isNull() ? m_over.mapToGlobal(QPoint(m_over.width() / 3, m_over.height() / 4)) : below);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void ConversationActions::fillSnooze(QMenu &menu, const Targets &targets)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.clock().nowMs());
    const int count = int(targets.size());
    for (const auto &[words, until] : snoozeTimes(now)) {
        const qint64 ms = until.toMSecsSinceEpoch();
        menu.addAction(u"%1\t%2"_s.arg(words, QLocale().toString(until, tr("ddd HH:mm", "day and time in a menu"))),
                       this, [this, targets, ms, count] {
                           setStatus(
                               targets, ConversationStatus::Snoozed, ms,
                               tr("%n conversation(s) snoozed until %1", nullptr, count).arg(TimeText::exact(ms)));
                       });
    }
    menu.addAction(tr("Choose a time…"), this, [this, targets] { askSnooze(targets); });
}

void ConversationActions::askSnooze(const Targets &targets)
{
    auto *dialog = new Dialog(tr("Snooze"), &m_over);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.clock().nowMs());
    auto *field = new QDateTimeEdit(now.addDays(1), dialog);
    field->setMinimumDateTime(now.addSecs(60));
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    auto *form = new QFormLayout;
    addField(*form, tr("Comes back"), field);
    dialog->body()->addLayout(form);
    dialog->addCloseButton(tr("Cancel"));
    Button *snooze = dialog->addButton(tr("Snooze"), Button::Look::Primary);
    snooze->setDefault(true);
    connect(snooze, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, targets, field] {
        const qint64 ms = field->dateTime().toMSecsSinceEpoch();
        setStatus(targets, ConversationStatus::Snoozed, ms,
                  tr("%n conversation(s) snoozed until %1", nullptr, int(targets.size())).arg(TimeText::exact(ms)));
    });
    field->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

void ConversationActions::fillAssign(QMenu &menu, const Targets &targets)
{
    menu.addAction(tr("To me"), this, [this, targets] { assignToMe(targets); });
    menu.addAction(tr("To nobody"), this, [this, targets] {
        report(m_desk.assign(idsOf(targets), {}), targets,
               tr("%n conversation(s) assigned to nobody", nullptr, int(targets.size())));
    });
    deliver(m_desk.agents(), &menu, [this, &menu, targets](const Result<std::vector<Agent>> &agents) {
        if (!agents || agents->empty())
            return;
        menu.addSeparator();
        for (const Agent &agent : *agents) {
            // An ampersand in a name is no mnemonic.
            const QString name = oneLine(agent.name, 60);
            menu.addAction(QString(name).replace(u'&', u"&&"_s), this, [this, targets, id = agent.id, name] {
                report(m_desk.assign(idsOf(targets), id), targets,
                       tr("%n conversation(s) assigned to %1", nullptr, int(targets.size())).arg(isolated(name)));
            });
        }
    });
}

void ConversationActions::fillLabels(QMenu &menu, const Targets &targets)
{
    menu.addAction(tr("New label…"), this, [this, targets] { askLabel(targets); });
    deliver(m_desk.labels(), &menu, [this, &menu, targets](const Result<QStringList> &labels) {
        if (!labels || labels->isEmpty())
            return;
        menu.addSeparator();
        for (const QString &label : *labels) {
            // Ticked when all of them have it: then choosing it takes it away.
            const bool isOnAll = std::all_of(targets.begin(), targets.end(), [&](const Conversation &conversation) {
                return conversation.labels.split(u' ').contains(label);
            });
            QAction *action =
                menu.addAction(QString(label).replace(u'&', u"&&"_s), this, [this, targets, label, isOnAll] {
                    changeLabels(targets, isOnAll ? QStringList() : QStringList{label},
                                 isOnAll ? QStringList{label} : QStringList());
                });
            action->setCheckable(true);
            action->setChecked(isOnAll);
        }
    });
}

void ConversationActions::askLabel(const Targets &targets)
{
    Dialogs::askText(
        &m_over, {tr("New label"), tr("Label"), tr("billing"), tr("Add"), true, 40},
        [this, targets](const QString &label) { changeLabels(targets, label.split(u',', Qt::SkipEmptyParts), {}); });
}

void ConversationActions::showMenu(const Targets &targets, const QPoint &below)
{
    if (targets.empty())
        return;
    QMenu *menu = makeMenu();
    const bool isClosed = targets.front().status == ConversationStatus::Closed;
    menu->addAction(isClosed ? tr("Reopen") : tr("Close"), this, [this, targets, isClosed] {
        perform(isClosed ? ConversationAction::Reopen : ConversationAction::Close, targets);
    });
    if (targets.front().status == ConversationStatus::Snoozed)
        menu->addAction(tr("Wake up"), this, [this, targets] { perform(ConversationAction::Reopen, targets); });
    fillSnooze(*menu->addMenu(tr("Snooze")), targets);
    fillAssign(*menu->addMenu(tr("Assign")), targets);
    fillLabels(*menu->addMenu(tr("Labels")), targets);
    menu->addAction(tr("Mark as unread"), this, [this, targets] { perform(ConversationAction::MarkUnread, targets); });
    popUp(menu, below);
}
