#pragma once

#include "core/domain/Run.h"
#include "ui/kit/Paint.h"

/// What tools did and will do, in words for a person.
namespace ToolWords {

/// What an entry found or did: "6 passages", "Startup.io"; the reason when it failed. One line.
QString outcome(const AuditEntry &entry);
/// Where a run stands: "Ready in 4 ms", "Sent", "Failed: ...".
QString state(const Run &run);
/// "Approved by Sam Lee, 24 Nov 09:41"; with the reason of a rejection. Empty before anybody decided.
QString decision(const Run &run);
/// "Billing", "Bug report": what a built-in intent is called; another as it is written.
QString intent(const QString &label);
/// What a step is doing or waits for, for a screen reader and where there is no duration.
QString status(StepStatus status);
Tone tone(RunState state);

} // namespace ToolWords
