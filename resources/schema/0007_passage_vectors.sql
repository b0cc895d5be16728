-- What a server made of the passages of articles, so that only changed ones are sent again. One signed byte a dimension.

CREATE TABLE passage_vectors (
    model TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    vector BYTEA NOT NULL,
    cost_usd DOUBLE PRECISION NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (model, text_hash)
);
CREATE INDEX passage_vectors_made ON passage_vectors (created_at);
