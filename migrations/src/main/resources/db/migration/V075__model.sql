-- The models of default that were registered, what was decided about them, and which are in force.

CREATE TABLE model (
    id            uuid        PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('CHAMPION', 'CHALLENGER', 'EXPERT')),
    version       text        NOT NULL UNIQUE CHECK (version ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
    segment       text        NOT NULL CHECK (segment ~ '^(ALL|[A-T])$'),
    feature_set   text        NOT NULL CHECK (feature_set <> ''),
    digest        text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    trained_by    text        NOT NULL CHECK (trained_by <> ''),
    registered_at timestamptz NOT NULL,
    UNIQUE (id, segment)
);

COMMENT ON COLUMN model.segment IS 'ALL, or a section of GB/T 4754: a model of its own section is asked before one of all.';
COMMENT ON COLUMN model.digest IS 'SHA-256 over the names and digests of its files.';

-- The model document with its provenance, its card, the report of its validation and the distribution
-- of its development sample; kept as they were handed in.
CREATE TABLE model_file (
    model_id uuid  NOT NULL REFERENCES model,
    name     text  NOT NULL CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
    content  bytea NOT NULL,
    digest   text  NOT NULL CHECK (digest = encode(sha256(content), 'hex')),
    PRIMARY KEY (model_id, name)
);

-- What happened to a model, in order, each step resting on the one before. Four eyes: who approves is
-- not who proposed, and proposed_by cannot name anybody else than the author of the step before.
CREATE TABLE model_event (
    model_id    uuid        NOT NULL REFERENCES model,
    ordinal     smallint    NOT NULL CHECK (ordinal >= 1),
    previous    smallint    GENERATED ALWAYS AS (nullif(ordinal - 1, 0)) STORED,
    before      text,
    state       text        NOT NULL,
    actor       text        NOT NULL CHECK (actor <> ''),
    at          timestamptz NOT NULL,
    why         text        NOT NULL CHECK (btrim(why) <> ''),
    role        text        CHECK (role IN ('CHAMPION', 'CHALLENGER')),
    from_day    date,
    proposed_by text,
    PRIMARY KEY (model_id, ordinal),
    UNIQUE (model_id, ordinal, state),
    UNIQUE (model_id, ordinal, actor),
    FOREIGN KEY (model_id, previous, before) REFERENCES model_event (model_id, ordinal, state),
    FOREIGN KEY (model_id, previous, proposed_by) REFERENCES model_event (model_id, ordinal, actor),
    CHECK ((ordinal = 1) = (before IS NULL)),
    CONSTRAINT steps_follow CHECK (
        (before IS NULL AND state = 'REGISTERED')
        OR (before IN ('REGISTERED', 'DECLINED') AND state IN ('PROPOSED', 'RETIRED'))
        OR (before = 'PROPOSED' AND state IN ('APPROVED', 'DECLINED'))
        OR (before = 'APPROVED' AND state = 'RETIRED')),
    CONSTRAINT four_eyes CHECK (state <> 'APPROVED' OR (proposed_by IS NOT NULL AND proposed_by <> actor)),
    CHECK ((state IN ('PROPOSED', 'APPROVED')) = (role IS NOT NULL)),
    CHECK ((state IN ('PROPOSED', 'APPROVED', 'RETIRED')) = (from_day IS NOT NULL))
);

COMMENT ON COLUMN model_event.from_day IS 'The first day in force; for RETIRED the first day no longer.';

-- A key and the days it is taken: no extension is needed to exclude two at once.
CREATE TYPE slot_range AS RANGE (subtype = text, collation = "C");

-- When an approved model was and will be in force: one in each role and segment on any day.
CREATE TABLE model_term (
    model_id  uuid     NOT NULL,
    approval  smallint NOT NULL,
    approved  text     NOT NULL DEFAULT 'APPROVED' CHECK (approved = 'APPROVED'),
    role      text     NOT NULL CHECK (role IN ('CHAMPION', 'CHALLENGER')),
    segment   text     NOT NULL,
    from_day  date     NOT NULL,
    until_day date     CHECK (until_day >= from_day),
    PRIMARY KEY (model_id, approval),
    FOREIGN KEY (model_id, approval, approved) REFERENCES model_event (model_id, ordinal, state),
    FOREIGN KEY (model_id, segment) REFERENCES model (id, segment),
    CONSTRAINT one_in_force EXCLUDE USING gist (
        slot_range(role || '/' || segment, role || '/' || segment, '[]') WITH &&,
        daterange(from_day, until_day, '[]') WITH &&)
);

COMMENT ON COLUMN model_term.until_day IS 'The last day in force; NULL while none is known.';

-- Models tell of no enterprise, and shadow scores are made in units of work under a consent.
ALTER TABLE model ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_term ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON model FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY readable ON model_file FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY readable ON model_event FOR SELECT TO rongqiao_app USING ((SELECT acts_for_platform()));
CREATE POLICY readable ON model_term FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY platform_keeps ON model FOR INSERT TO rongqiao_app WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY platform_keeps ON model_file FOR INSERT TO rongqiao_app WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY platform_keeps ON model_event FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()) AND actor = (SELECT current_actor()));
CREATE POLICY platform_keeps ON model_term FOR INSERT TO rongqiao_app WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY platform_ends ON model_term FOR UPDATE TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));

GRANT SELECT, INSERT ON model, model_file, model_event, model_term TO rongqiao_app;
GRANT UPDATE (until_day) ON model_term TO rongqiao_app;
