-- Events that a consumer could not deal with, put aside with the reason so that the rest go on.
CREATE TABLE parked_event (
    consumer   text        NOT NULL CHECK (consumer <> ''),
    topic      text        NOT NULL CHECK (topic <> ''),
    part       integer     NOT NULL CHECK (part >= 0),
    place      bigint      NOT NULL CHECK (place >= 0),
    event_id   text,
    event_type text,
    key        text,
    payload    text,
    reason     text        NOT NULL CHECK (reason <> ''),
    parked_at  timestamptz NOT NULL,
    PRIMARY KEY (consumer, topic, part, place)
);

COMMENT ON COLUMN parked_event.part IS 'The partition of the topic.';
COMMENT ON COLUMN parked_event.place IS 'The offset in the partition.';

GRANT SELECT, INSERT, DELETE ON parked_event TO rongqiao_app;
