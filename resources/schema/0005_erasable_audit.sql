-- The audit log commits to its texts by salted hashes, so that the words of a customer can be erased and the chain still verifies. The only
-- update the log allows is that erasure: texts and salt gone, everything else as it was. Whether an erasure stands on the log itself is checked by
-- whoever verifies the chain.

ALTER TABLE audit_logs ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_logs ADD COLUMN detail_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_logs ADD COLUMN erased_at BIGINT NOT NULL DEFAULT 0;

-- @sqlite
DROP TRIGGER audit_logs_no_update
-- @end
-- @sqlite
CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
WHEN NOT (NEW.erased_at > 0 AND OLD.erased_at = 0 AND OLD.detail_hash <> ''
    AND NEW.tool_input_json = '' AND NEW.tool_output_json = '' AND NEW.error = '' AND NEW.salt = ''
    AND NEW.id = OLD.id AND NEW.run_id IS OLD.run_id AND NEW.seq = OLD.seq AND NEW.tool_name = OLD.tool_name
    AND NEW.success = OLD.success AND NEW.actor = OLD.actor AND NEW.duration_us = OLD.duration_us
    AND NEW.created_at = OLD.created_at AND NEW.prev_hash = OLD.prev_hash AND NEW.hash = OLD.hash
    AND NEW.detail_hash = OLD.detail_hash)
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END
-- @end
