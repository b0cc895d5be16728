#pragma once

#include "core/desk/Requests.h"
#include "core/store/Writer.h"

/// Fills the workspace with the demo customers, their conversations, tickets and a month of events
/// (resources/demo/demo.json), dated relative to now. Idempotent: when the first demo customer is there already nothing
/// is written and `seeded` is false. `articles` is only counted.
Result<Seeded> seedDemoData(Writer &writer, int articles);
