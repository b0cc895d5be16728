#pragma once

#include "core/store/Writer.h"

/// How the drafts that wait in a conversation give way to something newer. Each is called inside one Store::commit.
namespace Superseding {

/// The drafts of a conversation that nobody worked on; edited ones stay and are shown as stale. `except` stays too.
Result<void> supersedeUnedited(Writer &writer, ConversationId conversation, RunId except = {});
/// Edited ones as well.
Result<void> supersedeAll(Writer &writer, ConversationId conversation, RunId except = {});

} // namespace Superseding
