-- What an enterprise asks for, and what the platform composed for it.
CREATE TABLE application (
    id             uuid        PRIMARY KEY,
    enterprise_key bigint      NOT NULL REFERENCES enterprise,
    -- Given by the client with the request: the same key again is the same application
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    amount         numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    tenor_months   integer     NOT NULL CHECK (tenor_months >= 1),
    purpose        text        NOT NULL CHECK (purpose ~ '^[A-Z_]+$'),
    state          text        NOT NULL CHECK (state IN ('OPEN', 'LEADS_SENT', 'ACCEPTED', 'WITHDRAWN')),
    submitted_at   timestamptz NOT NULL,
    submitted_by   text        NOT NULL CHECK (submitted_by <> ''),
    expires_on     date        NOT NULL,
    version        bigint      NOT NULL DEFAULT 0,
    UNIQUE (enterprise_key, client_key)
);

COMMENT ON COLUMN application.expires_on IS 'The last day on which it is open; lapse is judged when it is read.';

CREATE INDEX application_enterprise ON application (enterprise_key, submitted_at DESC);

-- What happened to an application, for its owner to read.
CREATE TABLE application_event (
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application,
    enterprise_key bigint      NOT NULL,
    happened_at    timestamptz NOT NULL,
    event          text        NOT NULL CHECK (event ~ '^[A-Z_]+$'),
    actor          text        NOT NULL CHECK (actor <> ''),
    text_zh        text        NOT NULL,
    text_en        text        NOT NULL
);

CREATE INDEX application_event_application ON application_event (application_id, position);

-- One match of an application against the catalogue. The same assessment and catalogue match once.
CREATE TABLE match_round (
    application_id     uuid        NOT NULL REFERENCES application,
    number             integer     NOT NULL CHECK (number >= 1),
    enterprise_key     bigint      NOT NULL,
    assessment         text        NOT NULL CHECK (assessment <> ''),
    catalogue_revision bigint      NOT NULL,
    policy_date        date        NOT NULL,
    grade              text        NOT NULL CHECK (grade ~ '^[A-E]$'),
    points             integer     NOT NULL,
    profile_as_of      date        NOT NULL,
    matched_at         timestamptz NOT NULL,
    -- Every product that does not fit, with all its shortfalls
    unmet              jsonb       NOT NULL CHECK (jsonb_typeof(unmet) = 'array'),
    PRIMARY KEY (application_id, number),
    UNIQUE (application_id, assessment, catalogue_revision)
);

CREATE TABLE proposal (
    id              uuid    PRIMARY KEY,
    application_id  uuid    NOT NULL,
    round           integer NOT NULL,
    enterprise_key  bigint  NOT NULL,
    rank            integer NOT NULL CHECK (rank >= 1),
    product_id      uuid    NOT NULL,
    product_version integer NOT NULL,
    lender          uuid    NOT NULL REFERENCES institution,
    definition      jsonb   NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
    expires_on      date    NOT NULL,
    FOREIGN KEY (application_id, round) REFERENCES match_round,
    FOREIGN KEY (product_id, product_version) REFERENCES product_version,
    UNIQUE (application_id, round, rank),
    UNIQUE (application_id, round, product_id)
);

ALTER TABLE application ENABLE ROW LEVEL SECURITY;
ALTER TABLE application_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON application TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY own ON application_event TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY own ON match_round TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY own ON proposal TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));

GRANT SELECT, INSERT ON application, application_event, match_round, proposal TO rongqiao_app;
GRANT UPDATE (state, version) ON application TO rongqiao_app;
