-- A call on a guarantee: paid by the guarantor first, shared between the tiers afterwards (R59), and what comes
-- back later is returned in the same proportion. One claim a case, unless the borrower caught up meanwhile.
CREATE TABLE guarantee_claim (
    id            uuid          PRIMARY KEY,
    case_id       uuid          NOT NULL REFERENCES guarantee_case,
    client_key    text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    state         text          NOT NULL CHECK (state IN (
        'NOTIFIED', 'CLAIMED', 'REFUSED', 'PAID', 'SHARED', 'CLOSED', 'WRITTEN_OFF', 'CURED')),
    overdue_since date          NOT NULL,
    notified_at   timestamptz   NOT NULL,
    currency      char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    principal     numeric(19,2) CHECK (principal > 0),
    interest      numeric(19,2) CHECK (interest >= 0),
    evidence      text          CHECK (evidence <> ''),
    claimed_at    timestamptz,
    paid          numeric(19,2) CHECK (paid > 0),
    paid_on       date,
    -- What the programme's cap on claims left to the bank
    borne_by_lender numeric(19,2) NOT NULL DEFAULT 0 CHECK (borne_by_lender >= 0),
    recovered     numeric(19,2) NOT NULL DEFAULT 0 CHECK (recovered >= 0),
    ended_on      date,
    reason        text          CHECK (reason <> ''),
    version       bigint        NOT NULL DEFAULT 0,
    CHECK (num_nonnulls(principal, interest, evidence, claimed_at) IN (0, 4)),
    CHECK (num_nonnulls(paid, paid_on) IN (0, 2)),
    CHECK (paid IS NULL OR claimed_at IS NOT NULL),
    CHECK (recovered = 0 OR recovered <= paid),
    CHECK (state NOT IN ('PAID', 'SHARED', 'WRITTEN_OFF') OR paid IS NOT NULL),
    CHECK (state NOT IN ('REFUSED', 'WRITTEN_OFF') OR reason IS NOT NULL)
);

CREATE UNIQUE INDEX guarantee_claim_one ON guarantee_claim (case_id) WHERE state NOT IN ('CURED', 'REFUSED');
CREATE UNIQUE INDEX guarantee_claim_key ON guarantee_claim (case_id, client_key);

-- What each tier bears of the payment. Sums to it to the fen.
CREATE TABLE guarantee_claim_share (
    claim       uuid          NOT NULL REFERENCES guarantee_claim,
    tier        text          NOT NULL CHECK (tier IN ('BANK', 'CITY', 'PROVINCE', 'NATIONAL', 'POOL')),
    institution uuid          NOT NULL REFERENCES institution,
    amount      numeric(19,2) NOT NULL CHECK (amount >= 0),
    settled_on  date,
    PRIMARY KEY (claim, tier)
);

CREATE FUNCTION check_claim_shares() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    total numeric;
    due numeric;
BEGIN
    SELECT sum(amount) INTO total FROM guarantee_claim_share WHERE claim = NEW.claim;
    SELECT paid INTO due FROM guarantee_claim WHERE id = NEW.claim;
    IF total IS DISTINCT FROM due THEN
        RAISE EXCEPTION 'the shares of claim % add up to %, not to the % that was paid', NEW.claim, total, due
            USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT OR UPDATE OF amount ON guarantee_claim_share
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_claim_shares();

-- Append-only: what came back, and to whom it goes. A part may be a fen below nothing where a recovery of a
-- few fen moves the odd fen of all recoveries so far.
CREATE TABLE guarantee_recovery (
    claim       uuid          NOT NULL REFERENCES guarantee_claim,
    number      integer       NOT NULL CHECK (number >= 1),
    client_key  text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    amount      numeric(19,2) NOT NULL CHECK (amount > 0),
    received_on date          NOT NULL,
    recorded_at timestamptz   NOT NULL,
    recorded_by text          NOT NULL CHECK (recorded_by <> ''),
    PRIMARY KEY (claim, number),
    UNIQUE (claim, client_key)
);

CREATE TABLE guarantee_recovery_share (
    claim  uuid          NOT NULL,
    number integer       NOT NULL,
    tier   text          NOT NULL CHECK (tier IN ('BANK', 'CITY', 'PROVINCE', 'NATIONAL', 'POOL')),
    amount numeric(19,2) NOT NULL,
    PRIMARY KEY (claim, number, tier),
    FOREIGN KEY (claim, number) REFERENCES guarantee_recovery
);

CREATE FUNCTION check_recovery_shares() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    total numeric;
    due numeric;
BEGIN
    SELECT coalesce(sum(amount), 0) INTO total
    FROM guarantee_recovery_share WHERE claim = NEW.claim AND number = NEW.number;
    SELECT amount INTO due FROM guarantee_recovery WHERE claim = NEW.claim AND number = NEW.number;
    IF total <> due THEN
        RAISE EXCEPTION 'the parts of recovery % of claim % add up to %, not to %', NEW.number, NEW.claim, total, due
            USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON guarantee_recovery
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_recovery_shares();
CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT ON guarantee_recovery_share
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_recovery_shares();

ALTER TABLE guarantee_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_claim_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee_recovery_share ENABLE ROW LEVEL SECURITY;

CREATE POLICY with_case ON guarantee_claim TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_case c WHERE c.id = case_id))
    WITH CHECK (EXISTS (SELECT FROM guarantee_case c WHERE c.id = case_id
        AND (c.lender = (SELECT current_institution()) OR c.guarantor = (SELECT current_institution()))));
CREATE POLICY with_claim ON guarantee_claim_share TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim))
    WITH CHECK (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim));
CREATE POLICY with_claim ON guarantee_recovery TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim))
    WITH CHECK (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim));
CREATE POLICY with_claim ON guarantee_recovery_share TO rongqiao_app
    USING (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim))
    WITH CHECK (EXISTS (SELECT FROM guarantee_claim c WHERE c.id = claim));

GRANT SELECT, INSERT ON guarantee_claim, guarantee_claim_share, guarantee_recovery, guarantee_recovery_share
    TO rongqiao_app;
GRANT UPDATE (state, principal, interest, evidence, claimed_at, paid, paid_on, borne_by_lender, recovered,
              ended_on, reason, version) ON guarantee_claim TO rongqiao_app;
GRANT UPDATE (settled_on) ON guarantee_claim_share TO rongqiao_app;

-- Of what a programme newly guaranteed in a calendar year, the claims paid in it: what the cap is held against.
-- Asked exclusively, nobody else pays a claim of the programme until the transaction ends, or two could share
-- the room that one of them takes.
CREATE FUNCTION programme_claims(
    wanted uuid, year integer, exclusively boolean, OUT guaranteed numeric, OUT paid numeric)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF exclusively THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('guarantee programme ' || wanted, 0));
    END IF;
    SELECT coalesce(sum(c.amount), 0) INTO guaranteed
    FROM guarantee_case c
    WHERE c.programme = wanted AND extract(year FROM c.began_on) = year;
    SELECT coalesce(sum(g.paid), 0) INTO programme_claims.paid
    FROM guarantee_claim g JOIN guarantee_case c ON c.id = g.case_id
    WHERE c.programme = wanted AND extract(year FROM g.paid_on) = year;
END
$$;
