-- Why an account cannot be used any more (consent withdrawn or expired) until somebody signs in again.
ALTER TABLE gmail_tokens ADD COLUMN ended TEXT NOT NULL DEFAULT '';
