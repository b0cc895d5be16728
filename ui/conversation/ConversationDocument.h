#pragma once

#include "core/domain/Conversation.h"

#include <QTextDocument>
#include <memory>
#include <vector>

/// A conversation as a document for paper: who, about what, and every message in the order it was said. Private notes
/// are left out: paper leaves the team. Texts are inserted as they are, never interpreted. Any thread.
std::unique_ptr<QTextDocument> conversationDocument(const ConversationRow &row, const std::vector<Message> &oldestFirst,
                                                    const QString &printedAt);
