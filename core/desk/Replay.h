#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Run.h"

class ToolRegistry;

/// Whether a run, done again from what the audit log recorded, comes out as it is stored.
struct Replayed {
    bool same = false;
    int events = 0; ///< how many the log gave
    QString difference; ///< the first one; empty when the same

    friend bool operator==(const Replayed &, const Replayed &) = default;
};

/// Feeds a run's recorded answers, one after the other, to the function that decided then, and compares plan, draft,
/// proposed actions and audit entries with what is stored. Pure: no model, no network, no tool runs, nothing is
/// written. What policy allowed is read off the log too, so that settings changed since make no difference.
Replayed replay(const RunDetail &recorded, const Message &message, const Conversation &conversation, int maxSteps,
                const ToolRegistry &tools);
