-- The tables of a workspace. One text for SQLite and PostgreSQL: {id} is the engine's integer key, blocks between "-- @sqlite" or
-- "-- @postgresql" and "-- @end" are for that engine only and hold one statement each. Outside blocks a statement ends with a semicolon at the
-- end of a line. Times are UTC milliseconds, 0 for "never"; flags are 0 or 1; JSON is text.

CREATE TABLE customers (
    id {id},
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX customers_by_name ON customers (name_key, id);

CREATE TABLE agents (
    id {id},
    name TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'agent',
    created_at BIGINT NOT NULL
);

CREATE TABLE conversations (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    subject TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT 'chat' CHECK (channel IN ('chat', 'email', 'phone')),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'snoozed', 'closed')),
    assignee_id BIGINT REFERENCES agents (id),
    revision BIGINT NOT NULL DEFAULT 0,
    last_message_at BIGINT NOT NULL DEFAULT 0,
    waiting_since BIGINT NOT NULL DEFAULT 0,
    unread BIGINT NOT NULL DEFAULT 0,
    snoozed_until BIGINT NOT NULL DEFAULT 0,
    labels TEXT NOT NULL DEFAULT '',
    composer_text TEXT NOT NULL DEFAULT '',
    composer_mode TEXT NOT NULL DEFAULT '',
    last_line TEXT NOT NULL DEFAULT '',
    last_direction TEXT NOT NULL DEFAULT 'inbound',
    last_author TEXT NOT NULL DEFAULT '',
    pending_run BIGINT NOT NULL DEFAULT 0,
    pending_actions BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX conversations_inbox ON conversations (status, last_message_at, id);
CREATE INDEX conversations_newest ON conversations (last_message_at, id);
CREATE INDEX conversations_of_customer ON conversations (customer_id, last_message_at, id);
CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE status = 'snoozed';
CREATE INDEX conversations_unread ON conversations (last_message_at, id) WHERE unread > 0;
CREATE INDEX conversations_waiting ON conversations (waiting_since, id) WHERE waiting_since > 0;
CREATE INDEX conversations_pending ON conversations (last_message_at, id) WHERE pending_run > 0;

CREATE TABLE tickets (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    conversation_id BIGINT REFERENCES conversations (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'resolved', 'closed')),
    priority TEXT NOT NULL DEFAULT 'medium' CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
    priority_rank BIGINT NOT NULL DEFAULT 1,
    category TEXT NOT NULL DEFAULT 'general',
    assignee_id BIGINT REFERENCES agents (id),
    is_open BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX tickets_newest ON tickets (is_open, updated_at, id);
CREATE INDEX tickets_updated ON tickets (updated_at, id);
CREATE INDEX tickets_created ON tickets (created_at, id);
CREATE INDEX tickets_priority ON tickets (is_open, priority_rank, updated_at, id);
CREATE INDEX tickets_of_customer ON tickets (customer_id, is_open, updated_at, id);
CREATE INDEX tickets_of_conversation ON tickets (conversation_id);

CREATE TABLE ticket_changes (
    id {id},
    ticket_id BIGINT NOT NULL REFERENCES tickets (id),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    actor TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX ticket_changes_of_ticket ON ticket_changes (ticket_id, id);

CREATE TABLE messages (
    id {id},
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    ticket_id BIGINT REFERENCES tickets (id),
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound', 'note')),
    channel TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    run_id BIGINT,
    delivery TEXT NOT NULL DEFAULT '',
    sources_json TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);
CREATE INDEX messages_of_conversation ON messages (conversation_id, id);
CREATE INDEX messages_of_customer ON messages (customer_id, id);
CREATE INDEX messages_of_ticket ON messages (ticket_id, id) WHERE ticket_id IS NOT NULL;
CREATE UNIQUE INDEX messages_of_run ON messages (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE events (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    event_type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    metadata_json TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);
CREATE INDEX events_of_customer ON events (customer_id, created_at, id);

CREATE TABLE agent_runs (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    message_id BIGINT NOT NULL REFERENCES messages (id),
    state TEXT NOT NULL,
    intent TEXT NOT NULL DEFAULT '',
    confidence DOUBLE PRECISION NOT NULL DEFAULT 0,
    runner_up TEXT NOT NULL DEFAULT '',
    runner_up_confidence DOUBLE PRECISION NOT NULL DEFAULT 0,
    plan_json TEXT NOT NULL DEFAULT '[]',
    final_reply TEXT NOT NULL DEFAULT '',
    provider TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    approval_required BIGINT NOT NULL DEFAULT 1,
    error TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    revision BIGINT NOT NULL DEFAULT 0,
    claimed_by TEXT NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    input_tokens BIGINT NOT NULL DEFAULT 0,
    output_tokens BIGINT NOT NULL DEFAULT 0,
    cost_usd DOUBLE PRECISION NOT NULL DEFAULT 0,
    decided_by TEXT NOT NULL DEFAULT '',
    decision_reason TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX agent_runs_of_conversation ON agent_runs (conversation_id, id);
CREATE INDEX agent_runs_of_message ON agent_runs (message_id, id);
CREATE INDEX agent_runs_of_customer ON agent_runs (customer_id, id);
CREATE INDEX agent_runs_unfinished ON agent_runs (state, id)
    WHERE state IN ('queued', 'planned', 'running', 'drafting', 'pending_approval');

CREATE TABLE audit_logs (
    id {id},
    run_id BIGINT,
    seq BIGINT NOT NULL,
    tool_name TEXT NOT NULL,
    tool_input_json TEXT NOT NULL,
    tool_output_json TEXT NOT NULL,
    success BIGINT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL,
    duration_us BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_logs_of_run ON audit_logs (run_id, seq);

-- @sqlite
CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END
-- @end
-- @sqlite
CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END
-- @end
-- @postgresql
CREATE FUNCTION audit_logs_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'audit_logs is append-only'; END $$
-- @end
-- @postgresql
CREATE TRIGGER audit_logs_append_only BEFORE UPDATE OR DELETE ON audit_logs
    FOR EACH ROW EXECUTE FUNCTION audit_logs_refuse()
-- @end

CREATE TABLE drafts (
    id {id},
    run_id BIGINT NOT NULL UNIQUE REFERENCES agent_runs (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    state TEXT NOT NULL DEFAULT 'pending',
    body TEXT NOT NULL,
    edited TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    sources_json TEXT NOT NULL DEFAULT '[]',
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL DEFAULT 0,
    decided_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX drafts_pending ON drafts (created_at, id) WHERE state = 'pending';
CREATE INDEX drafts_of_conversation ON drafts (conversation_id, id);

CREATE TABLE proposed_actions (
    id {id},
    run_id BIGINT NOT NULL REFERENCES agent_runs (id),
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    step BIGINT NOT NULL,
    tool TEXT NOT NULL,
    params_json TEXT NOT NULL,
    description TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    result_json TEXT NOT NULL DEFAULT '',
    action_key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX proposed_actions_of_run ON proposed_actions (run_id, step);

CREATE TABLE outbox (
    id {id},
    run_id BIGINT NOT NULL REFERENCES agent_runs (id),
    step BIGINT NOT NULL,
    kind TEXT NOT NULL,
    payload_json TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'inflight', 'done', 'failed', 'unknown')),
    effect_key TEXT NOT NULL UNIQUE,
    attempts BIGINT NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    last_error TEXT NOT NULL DEFAULT '',
    result_json TEXT NOT NULL DEFAULT '',
    next_attempt_at BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX outbox_open ON outbox (state, next_attempt_at) WHERE state IN ('queued', 'inflight', 'unknown');

CREATE TABLE gmail_tokens (
    id {id},
    email TEXT NOT NULL,
    token_uri TEXT NOT NULL,
    client_id TEXT NOT NULL,
    scopes TEXT NOT NULL,
    expiry BIGINT NOT NULL,
    secret_ref TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- One row per commit: which rows it wrote, so that another process on the same workspace can show them. Old rows are pruned.
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY,
    rows_json TEXT NOT NULL
);

-- The one row every commit moves: it orders the commits and anchors the audit chain.
CREATE TABLE journal_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    audit_entries BIGINT NOT NULL,
    audit_head TEXT NOT NULL
);
INSERT INTO journal_head (id, seq, audit_entries, audit_head) VALUES (1, 0, 0, '');

-- @sqlite
CREATE VIRTUAL TABLE messages_fts USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2')
-- @end
-- @sqlite
CREATE VIRTUAL TABLE tickets_fts USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2')
-- @end
-- @sqlite
CREATE VIRTUAL TABLE customers_fts USING fts5(name, email, company, content='', tokenize='unicode61 remove_diacritics 2')
-- @end
