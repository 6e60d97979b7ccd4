-- The data key under which what identifies a person in append-only tables is sealed, itself sealed by
-- the platform's master key. Destroying it here makes every such text unreadable where it lies.
-- A backup or a write-ahead log older than the destruction still holds the wrapped key: keep those no
-- longer than the law allows, and rotate the master key to cut them off.
CREATE TABLE enterprise_secret (
    enterprise_key bigint      PRIMARY KEY REFERENCES enterprise,
    -- 12 bytes of nonce, 32 bytes of sealed key, 16 bytes of tag
    wrapped_key    bytea       CHECK (octet_length(wrapped_key) = 60),
    created_at     timestamptz NOT NULL,
    destroyed_at   timestamptz,
    CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
);

-- The row stays after destruction, so that no later load makes a second key for an erased enterprise.
COMMENT ON COLUMN enterprise_secret.destroyed_at IS 'When the enterprise was erased; nothing sealed before can be opened.';

ALTER TABLE enterprise_secret ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON enterprise_secret TO rongqiao_app;
GRANT UPDATE (wrapped_key, destroyed_at) ON enterprise_secret TO rongqiao_app;
