#include "ui/activity/ActionEffect.h"

#include "core/base/Text.h"
#include "ui/kit/TicketWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActionEffect)
};

constexpr qsizetype LongestValue = 160;

QString priorityWords(const QString &word)
{
    const auto priority = priorityFrom(word);
    return priority ? TicketWords::priority(*priority) : oneLine(word, LongestValue);
}

} // namespace

QStringList effectOf(const QString &tool, const QJsonObject &arguments, const std::optional<Ticket> &before)
{
    QStringList lines;
    const auto text = [&](QLatin1StringView name) { return oneLine(arguments.value(name).toString(), LongestValue); };
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += Words::tr("%1: %2", "field and value").arg(name, value);
    };
    if (tool == u"create_ticket"_s) {
        add(Words::tr("Priority"), priorityWords(arguments.value("priority"_L1).toString(wordOf(Priority::Medium))));
        add(Words::tr("Category"), TicketWords::category(arguments.value("category"_L1).toString(u"general"_s)));
        add(Words::tr("Description"), text("description"_L1));
    } else if (tool == u"update_ticket"_s && before) {
        lines += Words::tr("Ticket #%1 “%2”").arg(before->id.value).arg(oneLine(before->title, 80));
        const auto priority = priorityFrom(arguments.value("priority"_L1).toString());
        if (priority && *priority != before->priority)
            add(Words::tr("Priority"),
                Words::tr("%1 → %2", "before and after")
                    .arg(TicketWords::priority(before->priority), TicketWords::priority(*priority)));
        add(Words::tr("Added to the description"), text("comment"_L1));
        if (!isOpen(before->status))
            lines += Words::tr("The ticket was closed meanwhile: this would fail");
    } else if (tool == u"escalate_to_human"_s) {
        add(Words::tr("Label"), u"escalated"_s);
        add(Words::tr("Private note"), text("reason"_L1));
    } else {
        add(Words::tr("Subject"), text("subject"_L1));
    }
    return lines;
}
