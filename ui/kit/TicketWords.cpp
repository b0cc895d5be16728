#include "ui/kit/TicketWords.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TicketWords)
};

} // namespace

ChipText TicketWords::status(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return {Words::tr("Open"), Tone::Amber};
    case TicketStatus::InProgress:
        return {Words::tr("In progress"), Tone::Accent};
    case TicketStatus::Resolved:
        return {Words::tr("Resolved"), Tone::Green};
    case TicketStatus::Closed:
        return {Words::tr("Closed"), Tone::Neutral};
    }
    return {};
}

QString TicketWords::priority(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return Words::tr("Low");
    case Priority::Medium:
        return Words::tr("Medium");
    case Priority::High:
        return Words::tr("High");
    case Priority::Urgent:
        return Words::tr("Urgent");
    }
    return {};
}

QString TicketWords::category(const QString &word)
{
    QString words = oneLine(word, 60).replace(QChar(u'_'), QChar(u' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}
