#include "core/base/Log.h"

Q_LOGGING_CATEGORY(lcStore, "frontdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKnowledge, "frontdesk.knowledge", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAssistant, "frontdesk.assistant", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMail, "frontdesk.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "frontdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "frontdesk.ui", QtInfoMsg)

QDebug operator<<(QDebug debug, const Masked &masked)
{
    const QDebugStateSaver keep(debug);
    return debug.nospace() << '<' << masked.text.size() << " characters>";
}
