-- One request of an enterprise to send proposals to their lenders, so that a retry sends nothing twice.
CREATE TABLE lead_delivery (
    enterprise_key bigint      NOT NULL,
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    application_id uuid        NOT NULL REFERENCES application,
    proposals      uuid[]      NOT NULL CHECK (cardinality(proposals) > 0),
    delivered_at   timestamptz NOT NULL,
    delivered_by   text        NOT NULL CHECK (delivered_by <> ''),
    PRIMARY KEY (enterprise_key, client_key)
);

-- An application passed to a lender. Read by lender, so partitioned by lender.
CREATE TABLE lead (
    id             uuid        NOT NULL,
    lender         uuid        NOT NULL REFERENCES institution,
    enterprise_key bigint      NOT NULL,
    application_id uuid        NOT NULL REFERENCES application,
    proposal_id    uuid        NOT NULL REFERENCES proposal,
    product_id     uuid        NOT NULL REFERENCES product,
    -- Under which the lender may read the evidence, while it lives
    consent_id     uuid        NOT NULL REFERENCES consent,
    delivery_key   text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('DELIVERED', 'OFFERED', 'DECLINED', 'ACCEPTED', 'WITHDRAWN')),
    amount         numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    tenor_months   integer     NOT NULL CHECK (tenor_months >= 1),
    purpose        text        NOT NULL,
    -- The sealed assessment it was matched by, and what that concluded
    assessment     text        NOT NULL CHECK (assessment <> ''),
    grade          text        NOT NULL CHECK (grade ~ '^[A-E]$'),
    points         integer     NOT NULL,
    profile_as_of  date        NOT NULL,
    -- The proposal as it was when the enterprise agreed to send it
    proposal       jsonb       NOT NULL CHECK (jsonb_typeof(proposal) = 'object'),
    delivered_at   timestamptz NOT NULL,
    answer_by      timestamptz NOT NULL CHECK (answer_by > delivered_at),
    expires_on     date        NOT NULL,
    answered_at    timestamptz,
    refusal_reason text,
    version        bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (lender, id),
    UNIQUE (lender, application_id, product_id),
    FOREIGN KEY (enterprise_key, delivery_key) REFERENCES lead_delivery,
    CHECK (state <> 'DECLINED' OR refusal_reason <> ''),
    CHECK (state NOT IN ('OFFERED', 'DECLINED', 'ACCEPTED') OR answered_at IS NOT NULL)
) PARTITION BY HASH (lender);

CALL create_hash_partitions('lead', 8);

CREATE INDEX lead_desk ON lead (lender, delivered_at DESC, id DESC);
CREATE INDEX lead_application ON lead (application_id);

COMMENT ON COLUMN lead.answer_by IS 'By when the lender promised an answer; whether it is overdue is judged when it is read.';

-- A lender's answer.
CREATE TABLE offer (
    id             uuid        PRIMARY KEY,
    lender         uuid        NOT NULL,
    lead_id        uuid        NOT NULL,
    enterprise_key bigint      NOT NULL,
    application_id uuid        NOT NULL REFERENCES application,
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    state          text        NOT NULL CHECK (state IN ('OPEN', 'REPLACED', 'ACCEPTED', 'REFUSED', 'LAPSED')),
    amount         numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    tenor_months   integer     NOT NULL CHECK (tenor_months >= 1),
    annual_rate    numeric(9, 6) NOT NULL CHECK (annual_rate >= 0),
    valid_until    date        NOT NULL,
    conditions     text        CHECK (conditions <> ''),
    made_at        timestamptz NOT NULL,
    made_by        text        NOT NULL CHECK (made_by <> ''),
    decided_at     timestamptz,
    version        bigint      NOT NULL DEFAULT 0,
    UNIQUE (lender, client_key),
    FOREIGN KEY (lender, lead_id) REFERENCES lead,
    CHECK ((state = 'OPEN') = (decided_at IS NULL))
);

-- Whatever races: one offer stands on a lead, and an application accepts one.
CREATE UNIQUE INDEX offer_one_open ON offer (lead_id) WHERE state = 'OPEN';
CREATE UNIQUE INDEX offer_one_accepted ON offer (application_id) WHERE state = 'ACCEPTED';
CREATE INDEX offer_application ON offer (application_id, made_at);

ALTER TABLE lead_delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON lead_delivery TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));

-- The enterprise sends and withdraws, the lender answers; nobody else knows of it.
CREATE POLICY own ON lead TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY addressed_read ON lead FOR SELECT TO rongqiao_app
    USING (lender = (SELECT current_institution()));
CREATE POLICY addressed_answer ON lead FOR UPDATE TO rongqiao_app
    USING (lender = (SELECT current_institution()))
    WITH CHECK (lender = (SELECT current_institution()));

CREATE POLICY own_read ON offer FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY own_decision ON offer FOR UPDATE TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()))
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY made ON offer TO rongqiao_app
    USING (lender = (SELECT current_institution()))
    WITH CHECK (lender = (SELECT current_institution()));

GRANT SELECT, INSERT ON lead_delivery, lead, offer TO rongqiao_app;
GRANT UPDATE (state, answered_at, refusal_reason, version) ON lead TO rongqiao_app;
GRANT UPDATE (state, decided_at, version) ON offer TO rongqiao_app;

-- How much there is of each, for the operator: numbers only, whoever they concern.
CREATE FUNCTION matching_counts(OUT applications bigint, OUT leads bigint, OUT offers bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT (SELECT count(*) FROM application),
           (SELECT count(*) FROM lead),
           (SELECT count(*) FROM offer);
END;
