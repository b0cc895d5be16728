-- What waits in one conversation is found without reading everything that was ever drafted in it.

CREATE INDEX drafts_pending_of_conversation ON drafts (conversation_id, run_id) WHERE state = 'pending';
