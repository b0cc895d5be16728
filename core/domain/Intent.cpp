#include "core/domain/Intent.h"

using namespace Qt::StringLiterals;

QStringList builtinIntents()
{
    return {u"pricing_inquiry"_s,  u"technical_support"_s, u"billing_issue"_s,
            u"feature_request"_s,  u"bug_report"_s,        u"account_help"_s,
            u"integration_help"_s, u"general_question"_s,  u"escalation_request"_s};
}
