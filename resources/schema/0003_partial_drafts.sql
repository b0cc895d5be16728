-- An answer that broke off in the middle is kept and never sent as it stands.

ALTER TABLE drafts ADD COLUMN partial BIGINT NOT NULL DEFAULT 0;
