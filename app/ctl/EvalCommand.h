#pragma once

#include "app/ctl/Command.h"

/// `eval CASES.jsonl`: the built-in assistant against messages whose answer is known.
Command evalCommand();
