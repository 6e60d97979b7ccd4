-- The register of pledges and assignments of receivables. Order of time decides, and time is the order in
-- which the ledger took the entries. Every act on a registration is kept.
CREATE TABLE receivable_interest (
    id            uuid        PRIMARY KEY,
    receivable_id uuid        NOT NULL REFERENCES receivable,
    holder        uuid        NOT NULL REFERENCES institution,
    kind          text        NOT NULL CHECK (kind IN (
        'PLEDGE', 'FACTORING_ASSIGNMENT', 'SECURITISATION_ASSIGNMENT', 'ASSET_TRADE_ASSIGNMENT')),
    -- Unguessable: who has the number may verify it
    certificate   text        NOT NULL UNIQUE CHECK (certificate ~ '^RQ[0-9]{8}-[0-9A-HJKMNP-TV-Z]{16}$'),
    -- Number of the agreement between creditor and holder
    agreement     text        NOT NULL CHECK (agreement <> ''),
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    valid_until   date        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('REGISTERED', 'CANCELLED', 'LAPSED')),
    registered_at timestamptz NOT NULL,
    client_key    text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    version       bigint      NOT NULL DEFAULT 0,
    UNIQUE (holder, client_key)
);

COMMENT ON COLUMN receivable_interest.valid_until IS 'The last day of the registration; it lapses after it unless extended.';

CREATE INDEX receivable_interest_receivable ON receivable_interest (receivable_id, registered_at);
CREATE INDEX receivable_interest_holder ON receivable_interest (holder, registered_at DESC, id DESC);
CREATE INDEX receivable_interest_due ON receivable_interest (valid_until) WHERE state = 'REGISTERED';

-- The ledger is asked first, and the registration written once it has agreed.
ALTER TABLE receivable_entry ADD FOREIGN KEY (interest_id) REFERENCES receivable_interest
    DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE receivable_interest_act (
    interest_id uuid        NOT NULL REFERENCES receivable_interest,
    revision    integer     NOT NULL CHECK (revision >= 0),
    act         text        NOT NULL CHECK (act IN ('REGISTERED', 'AMENDED', 'EXTENDED', 'CANCELLED', 'LAPSED')),
    amount      numeric(19, 2) NOT NULL CHECK (amount >= 0),
    currency    char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    valid_until date        NOT NULL,
    agreement   text        NOT NULL,
    reason      text        CHECK (reason <> ''),
    acted_at    timestamptz NOT NULL,
    acted_by    text        NOT NULL CHECK (acted_by <> ''),
    PRIMARY KEY (interest_id, revision)
);

COMMENT ON COLUMN receivable_interest_act.amount IS 'What is encumbered after the act.';

CREATE FUNCTION is_holder_of(interest_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_interest
        WHERE receivable_interest.id = is_holder_of.interest_id
          AND receivable_interest.holder = current_institution());
END;

CREATE FUNCTION may_see_interest(interest_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_interest
        WHERE receivable_interest.id = may_see_interest.interest_id
          AND (receivable_interest.holder = current_institution()
               OR acts_for_platform()
               OR is_creditor_of(receivable_interest.receivable_id)
               OR is_debtor_of(receivable_interest.receivable_id)));
END;

ALTER TABLE receivable_interest ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_interest_act ENABLE ROW LEVEL SECURITY;

-- Another holder of the same receivable is told that there is an earlier interest, by a search, and no more.
CREATE POLICY holder_keeps ON receivable_interest TO rongqiao_app
    USING (holder = (SELECT current_institution()))
    WITH CHECK (holder = (SELECT current_institution()) AND is_shown(receivable_id));
CREATE POLICY parties_see ON receivable_interest FOR SELECT TO rongqiao_app
    USING (is_creditor_of(receivable_id) OR is_debtor_of(receivable_id));
CREATE POLICY platform_sees ON receivable_interest FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));
CREATE POLICY platform_lapses ON receivable_interest FOR UPDATE TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));

CREATE POLICY concerned_sees ON receivable_interest_act FOR SELECT TO rongqiao_app
    USING (may_see_interest(interest_id));
CREATE POLICY holder_acts ON receivable_interest_act FOR INSERT TO rongqiao_app
    WITH CHECK (is_holder_of(interest_id) OR (SELECT acts_for_platform()));

GRANT SELECT, INSERT ON receivable_interest, receivable_interest_act TO rongqiao_app;
GRANT UPDATE (amount, valid_until, agreement, state, version) ON receivable_interest TO rongqiao_app;
