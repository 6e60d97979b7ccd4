-- Who looked, when, for what and at which families: one row per unit of work under a consent, written
-- in that unit, also when the consent no longer held and nothing could be read.
CREATE TABLE access_log (
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    enterprise_key bigint      NOT NULL REFERENCES enterprise,
    consent_id     uuid        NOT NULL REFERENCES consent,
    accessed_at    timestamptz NOT NULL,
    actor          text        NOT NULL CHECK (actor <> ''),
    -- NULL: the platform itself
    institution    uuid,
    purpose        text        NOT NULL CHECK (purpose <> ''),
    families       text[]      NOT NULL,
    permitted      boolean     NOT NULL
);

COMMENT ON COLUMN access_log.permitted IS 'Whether the consent was live and given for the stated purpose when the unit of work began.';

CREATE INDEX access_log_enterprise ON access_log (enterprise_key, position DESC);

ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON access_log FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY at_hand ON access_log FOR INSERT TO rongqiao_app
    WITH CHECK (consent_id = (SELECT current_consent()) AND actor = (SELECT current_actor()));

GRANT SELECT, INSERT ON access_log TO rongqiao_app;
