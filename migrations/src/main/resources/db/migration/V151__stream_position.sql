-- How far the events of a topic were taken in, noted in the transaction that stores their rows: an event
-- that is delivered again lies before it and has its effect once.
CREATE TABLE stream_position (
    -- The topic and the id that its broker gave it: one that was made anew begins anew
    stream      text   NOT NULL CHECK (stream <> ''),
    part        integer NOT NULL CHECK (part >= 0),
    provider    text   NOT NULL CHECK (provider <> ''),
    next_offset bigint NOT NULL CHECK (next_offset > 0),
    PRIMARY KEY (stream, part, provider)
);

COMMENT ON COLUMN stream_position.next_offset IS 'The first that was not taken in of this provider.';

GRANT SELECT, INSERT, UPDATE ON stream_position TO rongqiao_app, rongqiao_loader;
