#include "ui/kit/TicketWords.h"

#include "ui/kit/StoredWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TicketWords)
};

constexpr StoredWord Categories[] = {
    {"account"_L1, QT_TRANSLATE_NOOP("TicketWords", "Account")},
    {"billing"_L1, QT_TRANSLATE_NOOP("TicketWords", "Billing")},
    {"bug"_L1, QT_TRANSLATE_NOOP("TicketWords", "Bug")},
    {"feature"_L1, QT_TRANSLATE_NOOP("TicketWords", "Feature")},
    {"feature_request"_L1, QT_TRANSLATE_NOOP("TicketWords", "Feature request")},
    {"general"_L1, QT_TRANSLATE_NOOP("TicketWords", "General")},
    {"integration"_L1, QT_TRANSLATE_NOOP("TicketWords", "Integration")},
    {"security"_L1, QT_TRANSLATE_NOOP("TicketWords", "Security")},
    {"technical"_L1, QT_TRANSLATE_NOOP("TicketWords", "Technical")},
    {"technical_support"_L1, QT_TRANSLATE_NOOP("TicketWords", "Technical support")},
};

constexpr StoredWord Fields[] = {
    {"assignee"_L1, QT_TRANSLATE_NOOP("TicketWords", "Assignee")},
    {"category"_L1, QT_TRANSLATE_NOOP("TicketWords", "Category")},
    {"created"_L1, QT_TRANSLATE_NOOP("TicketWords", "Created")},
    {"description"_L1, QT_TRANSLATE_NOOP("TicketWords", "Description")},
    {"priority"_L1, QT_TRANSLATE_NOOP("TicketWords", "Priority")},
    {"status"_L1, QT_TRANSLATE_NOOP("TicketWords", "Status")},
    {"title"_L1, QT_TRANSLATE_NOOP("TicketWords", "Title")},
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
    return toldWord(Categories, "TicketWords", word);
}

QString TicketWords::field(const QString &word)
{
    return toldWord(Fields, "TicketWords", word);
}
