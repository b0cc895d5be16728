-- Notes that agents keep about a customer, and what the pages about customers and articles look up.

CREATE TABLE customer_notes (
    id {id},
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX customer_notes_of_customer ON customer_notes (customer_id, id);

-- The newest purchase and the newest score of a customer, however long ago.
CREATE INDEX events_of_type ON events (event_type, customer_id, created_at);

-- Which answers cite an article.
CREATE INDEX messages_with_sources ON messages (id) WHERE sources_json <> '';

-- The words of the index, for a word that was typed wrong.
-- @sqlite
CREATE VIRTUAL TABLE messages_words USING fts5vocab(messages_fts, 'row')
-- @end
-- @sqlite
CREATE VIRTUAL TABLE tickets_words USING fts5vocab(tickets_fts, 'row')
-- @end
-- @sqlite
CREATE VIRTUAL TABLE customers_words USING fts5vocab(customers_fts, 'row')
-- @end
