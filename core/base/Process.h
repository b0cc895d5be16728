#pragma once

/// For main(), before anything else: files are made for their owner only, a crash leaves no core with secrets in it,
/// other processes of this user cannot read our memory, and a file size limit is an error and not a signal that kills.
void hardenProcess();
