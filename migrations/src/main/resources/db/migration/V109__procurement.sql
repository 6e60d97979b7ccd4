-- Government procurement contracts: as they were published, as a supplier states its own, how the two
-- compare, and the account that is to be paid, which nobody changes alone once a financier relies on it.
CREATE TABLE procurement_import (
    id          uuid        PRIMARY KEY,
    client_key  text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    -- SHA-256 of the file as it was received
    digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
    received_at timestamptz NOT NULL,
    received_by text        NOT NULL CHECK (received_by <> ''),
    finished_at timestamptz,
    -- Why the rest of the file could not be read
    broken      text        CHECK (broken <> ''),
    UNIQUE (received_by, client_key)
);

CREATE TABLE procurement_import_row (
    import_id uuid    NOT NULL REFERENCES procurement_import,
    line      bigint  NOT NULL CHECK (line >= 1),
    outcome   text    NOT NULL CHECK (outcome IN ('PUBLISHED', 'CORRECTED', 'ALREADY_THERE', 'REFUSED')),
    number    text,
    field     text,
    value     text,
    rule      text    CHECK (rule <> ''),
    PRIMARY KEY (import_id, line),
    CHECK (outcome <> 'REFUSED' OR rule IS NOT NULL)
);

-- What was published. A later publication of the same contract is a further revision; the highest holds.
CREATE TABLE procurement_publication (
    -- Contract number and buyer as they are compared: letters and digits alone, in capitals
    plain_number  text        COLLATE "C" NOT NULL CHECK (plain_number <> ''),
    plain_buyer   text        COLLATE "C" NOT NULL CHECK (plain_buyer <> ''),
    revision      integer     NOT NULL CHECK (revision >= 0),
    number        text        NOT NULL,
    buyer_name    text        NOT NULL,
    buyer_uscc    text        CHECK (buyer_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    supplier_name text        NOT NULL CHECK (supplier_name <> ''),
    supplier_uscc text        CHECK (supplier_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    signed_on     date        NOT NULL,
    published_on  date        NOT NULL,
    address       text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (plain_number, plain_buyer, revision),
    CHECK (published_on >= signed_on)
);

COMMENT ON COLUMN procurement_publication.address IS 'Where it was published; empty where the source does not say.';

CREATE TABLE procurement_contract (
    id             uuid        PRIMARY KEY,
    supplier_key   bigint      NOT NULL REFERENCES enterprise,
    number         text        NOT NULL CHECK (number <> ''),
    plain_number   text        COLLATE "C" NOT NULL CHECK (plain_number <> ''),
    buyer_name     text        NOT NULL CHECK (buyer_name <> ''),
    plain_buyer    text        COLLATE "C" NOT NULL CHECK (plain_buyer <> ''),
    buyer_uscc     text        CHECK (buyer_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    amount         numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    signed_on      date        NOT NULL,
    -- The last day on which the buyer is to pay
    due_on         date        NOT NULL CHECK (due_on >= signed_on),
    account_holder text        NOT NULL CHECK (account_holder <> ''),
    account_number text        NOT NULL CHECK (account_number <> ''),
    account_bank   text        NOT NULL CHECK (account_bank <> ''),
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    submitted_at   timestamptz NOT NULL,
    submitted_by   text        NOT NULL CHECK (submitted_by <> ''),
    version        bigint      NOT NULL DEFAULT 0,
    UNIQUE (supplier_key, client_key)
);

-- A contract is one supplier's, stated once, whoever states it.
CREATE UNIQUE INDEX procurement_contract_once ON procurement_contract (supplier_key, plain_number, plain_buyer);
CREATE INDEX procurement_contract_number ON procurement_contract (plain_number);
CREATE INDEX procurement_contract_list ON procurement_contract (submitted_at DESC, id DESC);

CREATE TABLE procurement_verification (
    contract_id  uuid        NOT NULL REFERENCES procurement_contract,
    number       integer     NOT NULL CHECK (number >= 1),
    outcome      text        NOT NULL CHECK (outcome IN ('VERIFIED', 'DIFFERS', 'NOT_PUBLISHED')),
    -- Field, what the supplier states and what was published, of each that differs
    differences  jsonb       NOT NULL CHECK (jsonb_typeof(differences) = 'array'),
    -- What it was held against
    plain_buyer  text        COLLATE "C",
    revision     integer,
    verified_at  timestamptz NOT NULL,
    PRIMARY KEY (contract_id, number),
    CHECK ((outcome = 'DIFFERS') = (differences <> '[]')),
    CHECK ((outcome = 'NOT_PUBLISHED') = (plain_buyer IS NULL)),
    CHECK ((plain_buyer IS NULL) = (revision IS NULL))
);

-- The account lock (回款账户锁定): while it holds, the account is the financier's to change.
CREATE TABLE procurement_lock (
    id          uuid        PRIMARY KEY,
    contract_id uuid        NOT NULL REFERENCES procurement_contract,
    financier   uuid        NOT NULL REFERENCES institution,
    agreement   text        NOT NULL CHECK (length(agreement) BETWEEN 1 AND 100),
    locked_at   timestamptz NOT NULL,
    locked_by   text        NOT NULL CHECK (locked_by <> ''),
    released_at timestamptz,
    released_by text        CHECK (released_by <> ''),
    CHECK ((released_at IS NULL) = (released_by IS NULL))
);

CREATE UNIQUE INDEX procurement_lock_one ON procurement_lock (contract_id) WHERE released_at IS NULL;

CREATE TABLE procurement_account_change (
    contract_id    uuid        NOT NULL REFERENCES procurement_contract,
    number         integer     NOT NULL CHECK (number >= 1),
    account_holder text        NOT NULL CHECK (account_holder <> ''),
    account_number text        NOT NULL CHECK (account_number <> ''),
    account_bank   text        NOT NULL CHECK (account_bank <> ''),
    reason         text        NOT NULL CHECK (reason <> ''),
    state          text        NOT NULL CHECK (state IN ('REQUESTED', 'MADE', 'REFUSED')),
    requested_at   timestamptz NOT NULL,
    requested_by   text        NOT NULL CHECK (requested_by <> ''),
    decided_at     timestamptz,
    decided_by     text        CHECK (decided_by <> ''),
    PRIMARY KEY (contract_id, number),
    CHECK ((state = 'REQUESTED') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);

CREATE UNIQUE INDEX procurement_account_change_one ON procurement_account_change (contract_id) WHERE state = 'REQUESTED';

-- Whoever changes a contract, its account moves under a live lock only as its financier.
CREATE FUNCTION keep_locked_account() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF EXISTS (
        SELECT FROM procurement_lock l
        WHERE l.contract_id = NEW.id AND l.released_at IS NULL
          AND l.financier IS DISTINCT FROM current_institution()) THEN
        RAISE EXCEPTION 'the account of contract % is locked', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER procurement_account_locked BEFORE UPDATE ON procurement_contract
    FOR EACH ROW WHEN ((OLD.account_holder, OLD.account_number, OLD.account_bank)
                       IS DISTINCT FROM (NEW.account_holder, NEW.account_number, NEW.account_bank))
    EXECUTE FUNCTION keep_locked_account();

CREATE FUNCTION is_supplier_under(contract_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM procurement_contract c
        WHERE c.id = is_supplier_under.contract_id AND c.supplier_key = current_enterprise());
END;

CREATE FUNCTION holds_lock_on(contract_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM procurement_lock l
        WHERE l.contract_id = holds_lock_on.contract_id AND l.released_at IS NULL
          AND l.financier = current_institution());
END;

-- Only what was verified is locked.
CREATE FUNCTION is_verified_contract(contract_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT coalesce((
        SELECT v.outcome = 'VERIFIED' FROM procurement_verification v
        WHERE v.contract_id = is_verified_contract.contract_id ORDER BY v.number DESC LIMIT 1), false);
END;

ALTER TABLE procurement_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_verification ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_lock ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_account_change ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON procurement_import TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY platform_keeps ON procurement_import_row TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));

-- What was published everybody may read.
CREATE POLICY all_read ON procurement_publication FOR SELECT TO rongqiao_app
    USING ((SELECT current_actor()) IS NOT NULL);
CREATE POLICY platform_publishes ON procurement_publication FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()));

CREATE POLICY supplier_keeps ON procurement_contract TO rongqiao_app
    USING (supplier_key = (SELECT current_enterprise()))
    WITH CHECK (supplier_key = (SELECT current_enterprise()));
CREATE POLICY financier_sees ON procurement_contract FOR SELECT TO rongqiao_app
    USING ((SELECT current_institution()) IS NOT NULL AND holds_lock_on(id));
CREATE POLICY financier_changes ON procurement_contract FOR UPDATE TO rongqiao_app
    USING ((SELECT current_institution()) IS NOT NULL AND holds_lock_on(id))
    WITH CHECK (holds_lock_on(id));
CREATE POLICY platform_sees ON procurement_contract FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));

-- The platform alone holds a contract against what was published.
CREATE POLICY platform_verifies ON procurement_verification TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY parties_see ON procurement_verification FOR SELECT TO rongqiao_app
    USING (is_supplier_under(contract_id) OR holds_lock_on(contract_id));

CREATE POLICY supplier_locks ON procurement_lock FOR INSERT TO rongqiao_app
    WITH CHECK (is_supplier_under(contract_id) AND is_verified_contract(contract_id) AND released_at IS NULL);
CREATE POLICY parties_see ON procurement_lock FOR SELECT TO rongqiao_app
    USING (is_supplier_under(contract_id) OR financier = (SELECT current_institution())
           OR (SELECT acts_for_platform()));
CREATE POLICY financier_releases ON procurement_lock FOR UPDATE TO rongqiao_app
    USING (financier = (SELECT current_institution()))
    WITH CHECK (financier = (SELECT current_institution()) AND released_at IS NOT NULL);

CREATE POLICY supplier_requests ON procurement_account_change FOR INSERT TO rongqiao_app
    WITH CHECK (is_supplier_under(contract_id));
CREATE POLICY parties_see ON procurement_account_change FOR SELECT TO rongqiao_app
    USING (is_supplier_under(contract_id) OR holds_lock_on(contract_id));
CREATE POLICY financier_decides ON procurement_account_change FOR UPDATE TO rongqiao_app
    USING (holds_lock_on(contract_id)) WITH CHECK (holds_lock_on(contract_id) AND state <> 'REQUESTED');

GRANT SELECT, INSERT ON procurement_import, procurement_import_row, procurement_publication, procurement_contract,
    procurement_verification, procurement_lock, procurement_account_change TO rongqiao_app;
GRANT UPDATE (finished_at, broken) ON procurement_import TO rongqiao_app;
GRANT UPDATE (account_holder, account_number, account_bank, version) ON procurement_contract TO rongqiao_app;
GRANT UPDATE (released_at, released_by) ON procurement_lock TO rongqiao_app;
GRANT UPDATE (state, decided_at, decided_by) ON procurement_account_change TO rongqiao_app;

-- An erased enterprise is named nowhere here either.
CREATE FUNCTION forget_supplier() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    UPDATE procurement_publication SET supplier_name = '—' WHERE supplier_uscc = OLD.uscc;
    UPDATE procurement_contract SET account_holder = '—', account_number = '—', account_bank = '—'
    WHERE supplier_key = OLD.enterprise_key
      AND NOT EXISTS (
          SELECT FROM procurement_lock l WHERE l.contract_id = procurement_contract.id AND l.released_at IS NULL);
    RETURN NULL;
END
$$;

CREATE TRIGGER enterprise_forgotten_as_supplier AFTER UPDATE OF erased_at ON enterprise
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
    EXECUTE FUNCTION forget_supplier();
