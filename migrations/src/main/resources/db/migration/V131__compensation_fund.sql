-- Funds that compensate lenders and guarantors for losses on loans to small enterprises (信贷风险补偿资金). A fund
-- is its rules by date and an append-only ledger; its balance is the sum of the ledger and never below nothing.
CREATE TABLE compensation_fund (
    id       uuid    PRIMARY KEY,
    code     text    NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    manager  uuid    NOT NULL REFERENCES institution,
    name     text    NOT NULL CHECK (name <> ''),
    name_en  text    NOT NULL CHECK (name_en <> ''),
    currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$')
);

CREATE TABLE compensation_fund_rules (
    fund         uuid          NOT NULL REFERENCES compensation_fund,
    number       integer       NOT NULL CHECK (number >= 1),
    valid_from   date          NOT NULL,
    valid_until  date          CHECK (valid_until >= valid_from),
    categories   text[]        NOT NULL CHECK (cardinality(categories) >= 1
        AND categories <@ ARRAY['FIRST_LOAN', 'BRIDGE', 'RENEWAL', 'OTHER_LOAN', 'GUARANTEE_CLAIM']),
    largest_loan numeric(19,2) NOT NULL CHECK (largest_loan > 0),
    small_only   boolean       NOT NULL,
    -- How long a loan must be overdue before its loss is filed
    overdue_days integer       NOT NULL CHECK (overdue_days BETWEEN 0 AND 3650),
    -- Of a loss, what the fund bears
    basis_points integer       NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
    source       text          NOT NULL CHECK (source <> ''),
    author       text          NOT NULL CHECK (author <> ''),
    approver     text          NOT NULL CHECK (approver <> '' AND approver <> author),
    published_at timestamptz   NOT NULL,
    PRIMARY KEY (fund, number)
);

COMMENT ON COLUMN compensation_fund_rules.valid_from IS
    'By the day a loan was paid out. Of the rules that cover it the highest number counts.';

CREATE TABLE compensation_fund_balance (
    fund     uuid          PRIMARY KEY REFERENCES compensation_fund,
    currency char(3)       NOT NULL,
    balance  numeric(19,2) NOT NULL DEFAULT 0,
    CONSTRAINT never_below_nothing CHECK (balance >= 0)
) WITH (fillfactor = 70);

CREATE TABLE compensation_claim (
    id             uuid          PRIMARY KEY,
    fund           uuid          NOT NULL,
    rules          integer       NOT NULL,
    claimant       uuid          NOT NULL REFERENCES institution,
    client_key     text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    enterprise_key bigint        NOT NULL REFERENCES enterprise,
    loan_number    text          NOT NULL CHECK (length(loan_number) BETWEEN 1 AND 100),
    category       text          NOT NULL CHECK (category IN (
        'FIRST_LOAN', 'BRIDGE', 'RENEWAL', 'OTHER_LOAN', 'GUARANTEE_CLAIM')),
    small_or_micro boolean       NOT NULL,
    currency       char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    loan           numeric(19,2) NOT NULL CHECK (loan > 0),
    paid_out_on    date          NOT NULL,
    overdue_since  date          NOT NULL CHECK (overdue_since > paid_out_on),
    loss           numeric(19,2) NOT NULL CHECK (loss > 0 AND loss <= loan),
    evidence       text          NOT NULL CHECK (length(evidence) BETWEEN 1 AND 2000),
    state          text          NOT NULL CHECK (state IN ('FILED', 'REFUSED', 'PAID')),
    -- What the fund bears of the loss by its rules
    share          numeric(19,2) NOT NULL CHECK (share > 0 AND share <= loss),
    filed_on       date          NOT NULL,
    filed_at       timestamptz   NOT NULL,
    ended_on       date,
    reason         text          CHECK (reason <> ''),
    -- Of the loss, what came back to the claimant, and what of it the fund got
    recovered      numeric(19,2) NOT NULL DEFAULT 0 CHECK (recovered BETWEEN 0 AND loss),
    refund_due     numeric(19,2) NOT NULL DEFAULT 0 CHECK (refund_due BETWEEN 0 AND share),
    refunded       numeric(19,2) NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND refund_due),
    version        bigint        NOT NULL DEFAULT 0,
    UNIQUE (claimant, client_key),
    FOREIGN KEY (fund, rules) REFERENCES compensation_fund_rules,
    CHECK ((state = 'FILED') = (ended_on IS NULL)),
    CHECK (state <> 'REFUSED' OR reason IS NOT NULL),
    CHECK (state = 'PAID' OR recovered = 0)
);

-- A loan is compensated once by a fund.
CREATE UNIQUE INDEX compensation_claim_once ON compensation_claim (fund, claimant, loan_number)
    WHERE state <> 'REFUSED';
CREATE INDEX compensation_claim_fund ON compensation_claim (fund, filed_at DESC, id DESC);
CREATE INDEX compensation_claim_claimant ON compensation_claim (claimant, filed_at DESC, id DESC);
CREATE INDEX compensation_claim_enterprise ON compensation_claim (enterprise_key);

CREATE TABLE compensation_fund_entry (
    position      bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fund          uuid          NOT NULL REFERENCES compensation_fund,
    client_key    text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    kind          text          NOT NULL CHECK (kind IN ('CONTRIBUTED', 'PAID', 'REFUNDED')),
    currency      char(3)       NOT NULL,
    added         numeric(19,2) NOT NULL,
    balance_after numeric(19,2) NOT NULL,
    -- Who gave it, as what (第（十六）: capital or donation, of government, bank, enterprise, association or person)
    contributor   text          CHECK (contributor <> ''),
    giver         text          CHECK (giver IN ('GOVERNMENT', 'BANK', 'ENTERPRISE', 'ASSOCIATION', 'PERSON')),
    form          text          CHECK (form IN ('CAPITAL', 'DONATION')),
    claim         uuid          REFERENCES compensation_claim,
    entered_on    date          NOT NULL,
    entered_at    timestamptz   NOT NULL,
    entered_by    text          NOT NULL CHECK (entered_by <> ''),
    UNIQUE (fund, client_key),
    CHECK (CASE kind WHEN 'PAID' THEN added < 0 ELSE added > 0 END),
    CHECK (CASE kind WHEN 'CONTRIBUTED' THEN num_nonnulls(contributor, giver, form) = 3 AND claim IS NULL
                     ELSE num_nonnulls(contributor, giver, form) = 0 AND claim IS NOT NULL END)
);

CREATE INDEX compensation_fund_entry_fund ON compensation_fund_entry (fund, position);
CREATE INDEX compensation_fund_entry_claim ON compensation_fund_entry (claim);
-- A claim is paid once.
CREATE UNIQUE INDEX compensation_fund_entry_paid ON compensation_fund_entry (claim) WHERE kind = 'PAID';

CREATE FUNCTION open_fund_balance() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO compensation_fund_balance (fund, currency) VALUES (NEW.id, NEW.currency);
    RETURN NULL;
END
$$;

CREATE TRIGGER balance_opened AFTER INSERT ON compensation_fund FOR EACH ROW EXECUTE FUNCTION open_fund_balance();

-- Under the lock of the balance: an entry whose key was used, or for which too little is there, is left out;
-- the constraint stands behind it. The application can add entries and change nothing.
CREATE FUNCTION keep_fund_balance() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM FROM compensation_fund_balance b WHERE b.fund = NEW.fund AND b.currency = NEW.currency FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no fund % is kept in %', NEW.fund, NEW.currency
            USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_currency';
    END IF;
    IF EXISTS (SELECT FROM compensation_fund_entry e WHERE e.fund = NEW.fund AND e.client_key = NEW.client_key) THEN
        RETURN NULL;
    END IF;
    UPDATE compensation_fund_balance b SET balance = b.balance + NEW.added
    WHERE b.fund = NEW.fund AND b.balance + NEW.added >= 0
    RETURNING b.balance INTO NEW.balance_after;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    -- The number given before the lock was had may stand out of order; lines are counted as they took effect.
    NEW.position := nextval(pg_get_serial_sequence('compensation_fund_entry', 'position'));
    RETURN NEW;
END
$$;

CREATE TRIGGER balance_kept BEFORE INSERT ON compensation_fund_entry
    FOR EACH ROW EXECUTE FUNCTION keep_fund_balance();

-- A claim goes the ways that the domain knows, whoever writes.
CREATE FUNCTION check_compensation_step() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.state <> NEW.state AND OLD.state <> 'FILED' THEN
        RAISE EXCEPTION 'a compensation claim does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_step';
    END IF;
    IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a change of a compensation claim counts its version up by one'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_version';
    END IF;
    IF NEW.recovered < OLD.recovered OR NEW.refund_due < OLD.refund_due OR NEW.refunded < OLD.refunded THEN
        RAISE EXCEPTION 'what came back of a compensated loss does not become less'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_recovered';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER compensation_step BEFORE UPDATE ON compensation_claim
    FOR EACH ROW EXECUTE FUNCTION check_compensation_step();

-- The ledger and the claims tell the same: what was paid on a claim and refunded stands in entries when the
-- transaction ends.
CREATE FUNCTION check_compensation_entries() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    told record;
    kept compensation_claim%ROWTYPE;
    wanted uuid;
BEGIN
    IF TG_TABLE_NAME = 'compensation_claim' THEN
        wanted := NEW.id;
    ELSE
        wanted := NEW.claim;
    END IF;
    SELECT * INTO kept FROM compensation_claim WHERE id = wanted;
    SELECT coalesce(-sum(added) FILTER (WHERE kind = 'PAID'), 0) AS paid,
           coalesce(sum(added) FILTER (WHERE kind = 'REFUNDED'), 0) AS refunded INTO told
    FROM compensation_fund_entry WHERE claim = wanted AND fund = kept.fund;
    IF (told.paid <> CASE WHEN kept.state = 'PAID' THEN kept.share ELSE 0 END OR told.refunded <> kept.refunded) THEN
        RAISE EXCEPTION 'claim % is % and the ledger has % paid and % refunded on it',
            wanted, kept.state, told.paid, told.refunded
            USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_entries';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER compensation_entries AFTER INSERT OR UPDATE ON compensation_claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_compensation_entries();
CREATE CONSTRAINT TRIGGER compensation_entries AFTER INSERT ON compensation_fund_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.claim IS NOT NULL)
    EXECUTE FUNCTION check_compensation_entries();

ALTER TABLE compensation_fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE compensation_fund_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE compensation_fund_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE compensation_fund_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE compensation_claim ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION manages_fund(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN EXISTS (SELECT FROM compensation_fund f WHERE f.id = wanted AND f.manager = current_institution());

-- That a fund is there and what it asks is public; its book is its manager's, a claim its parties' besides.
CREATE POLICY known_to_all ON compensation_fund FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY own ON compensation_fund FOR INSERT TO rongqiao_app
    WITH CHECK (manager = (SELECT current_institution()));
CREATE POLICY known_to_all ON compensation_fund_rules FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY own ON compensation_fund_rules FOR INSERT TO rongqiao_app WITH CHECK (manages_fund(fund));
CREATE POLICY own ON compensation_fund_balance FOR SELECT TO rongqiao_app
    USING (manages_fund(fund) OR (SELECT acts_for_platform()));
CREATE POLICY own ON compensation_fund_entry TO rongqiao_app
    USING (manages_fund(fund) OR (SELECT acts_for_platform())) WITH CHECK (manages_fund(fund));
CREATE POLICY parties ON compensation_claim FOR SELECT TO rongqiao_app
    USING (claimant = (SELECT current_institution()) OR manages_fund(fund) OR (SELECT acts_for_platform())
           OR enterprise_key = (SELECT current_enterprise()));
CREATE POLICY filed ON compensation_claim FOR INSERT TO rongqiao_app
    WITH CHECK (claimant = (SELECT current_institution()));
CREATE POLICY worked_on ON compensation_claim FOR UPDATE TO rongqiao_app
    USING (claimant = (SELECT current_institution()) OR manages_fund(fund))
    WITH CHECK (claimant = (SELECT current_institution()) OR manages_fund(fund));

GRANT SELECT, INSERT ON compensation_fund, compensation_fund_rules, compensation_fund_entry, compensation_claim
    TO rongqiao_app;
GRANT SELECT ON compensation_fund_balance TO rongqiao_app;
GRANT UPDATE (state, ended_on, reason, recovered, refund_due, refunded, version) ON compensation_claim
    TO rongqiao_app;
