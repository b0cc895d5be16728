#pragma once

#include "core/domain/Ids.h"

class Desk;
class QWidget;

/// Asks for a file and writes the signed evidence of a conversation into it; says afterwards whose signature it bears.
void exportEvidence(Desk &desk, QWidget *window, ConversationId conversation);
