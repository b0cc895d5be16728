-- What a composer holds beside its text: files, and replies that can still be taken back.

CREATE TABLE attachment_contents (
    sha256 TEXT PRIMARY KEY,
    content BYTEA NOT NULL
);

-- A file belongs to the composer until it is sent: then to the message. In between, while the reply can be taken back, to that.
CREATE TABLE attachments (
    id {id},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    send_id BIGINT NOT NULL DEFAULT 0,
    message_id BIGINT REFERENCES messages (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256),
    created_at BIGINT NOT NULL
);
CREATE INDEX attachments_of_message ON attachments (message_id, id) WHERE message_id IS NOT NULL;
CREATE INDEX attachments_unsent ON attachments (conversation_id, id) WHERE message_id IS NULL;
CREATE INDEX attachments_of_content ON attachments (sha256);

-- A message never changes, so the list of its files stands in its own row as well.
ALTER TABLE messages ADD COLUMN attachments_json TEXT NOT NULL DEFAULT '';

-- A reply between the click and the moment it goes out. Recipient, text and files are those of the click.
CREATE TABLE sends (
    id {id},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    customer_id BIGINT NOT NULL,
    recipient TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'undone')),
    due_at BIGINT NOT NULL,
    message_id BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE INDEX sends_waiting ON sends (due_at, id) WHERE state = 'waiting';

CREATE INDEX conversations_labelled ON conversations (labels) WHERE labels <> '';
