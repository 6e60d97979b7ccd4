-- Facts to publish, written in the transaction that made them true.
--
-- A relay holds a shard, reads what is unpublished in order of position, sends it to Kafka and stamps
-- published_at. Positions are drawn before a transaction commits, so a later one may be seen first;
-- for one key this cannot turn cause and effect around, as long as a fact is appended after the write
-- that made it true: who waits for that write, or has read it, draws a later position and sees the
-- earlier one committed.
CREATE TABLE outbox (
    position     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL UNIQUE,
    event_type   text        NOT NULL CHECK (event_type ~ '^[a-z0-9.-]+\.v[0-9]+$'),
    topic        text        NOT NULL CHECK (topic ~ '^[a-z0-9.-]+\.v[0-9]+$'),
    key          text        NOT NULL CHECK (key <> ''),
    shard        smallint    NOT NULL GENERATED ALWAYS AS ((hashtextextended(key, 0) & 15)::smallint) STORED,
    -- Text, not jsonb: what is published is byte for byte what was written.
    payload      text        NOT NULL CHECK (payload IS JSON OBJECT),
    occurred_at  timestamptz NOT NULL,
    published_at timestamptz
);

COMMENT ON COLUMN outbox.shard IS 'Facts of one key share a shard, and one relay at a time holds a shard: that keeps their order.';

CREATE INDEX outbox_unpublished ON outbox (shard, position) WHERE published_at IS NULL;

GRANT SELECT, INSERT ON outbox TO rongqiao_app;
GRANT UPDATE (published_at) ON outbox TO rongqiao_app;
GRANT INSERT ON outbox TO rongqiao_loader;

-- What a consumer has dealt with already. Written in the transaction of its effect, so an event that
-- arrives twice has its effect once.
CREATE TABLE consumed_event (
    consumer    text        NOT NULL CHECK (consumer <> ''),
    event_id    uuid        NOT NULL,
    consumed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);

GRANT SELECT, INSERT ON consumed_event TO rongqiao_app;
