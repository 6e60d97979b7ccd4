-- Receivables: what a debtor owes a creditor, the invoices behind it, and an append-only ledger of all
-- that happens to it. Balances are derived from the ledger by the database itself; whatever runs at the
-- same time, one constraint decides whether a further interest still fits.

-- The code of the enterprise that a unit of work acts as. A debtor may have been named before it came to
-- the platform, so it is known by its code and not by a key.
CREATE FUNCTION own_uscc() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT enterprise.uscc FROM enterprise WHERE enterprise.enterprise_key = current_enterprise();
END;

ALTER TABLE account ADD CONSTRAINT account_debtor_has_enterprise
    CHECK (role <> 'DEBTOR' OR enterprise_key IS NOT NULL);

CREATE TABLE receivable (
    id            uuid        PRIMARY KEY,
    creditor_key  bigint      NOT NULL REFERENCES enterprise,
    debtor_uscc   text        NOT NULL CHECK (debtor_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    debtor_name   text        NOT NULL CHECK (debtor_name <> ''),
    -- Number of the contract; empty where none was named
    contract      text        NOT NULL,
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    issued_on     date        NOT NULL,
    due_on        date        NOT NULL,
    -- SHA-256 over creditor, debtor, contract, dates and amount in canonical form
    fingerprint   bytea       NOT NULL CHECK (octet_length(fingerprint) = 32),
    invoiced      boolean     NOT NULL,
    uploaded_side text        NOT NULL CHECK (uploaded_side IN ('CREDITOR', 'DEBTOR')),
    uploader_key  bigint      NOT NULL REFERENCES enterprise,
    client_key    text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 240),
    uploaded_by   text        NOT NULL CHECK (uploaded_by <> ''),
    uploaded_at   timestamptz NOT NULL,
    answer_by     date        NOT NULL,
    -- False once withdrawn or struck: then its invoices may stand behind another
    live          boolean     NOT NULL DEFAULT true,
    UNIQUE (uploader_key, client_key),
    CHECK (due_on >= issued_on),
    CHECK (invoiced OR contract <> '')
);

COMMENT ON COLUMN receivable.answer_by IS 'The last day for the debtor''s answer; whether it has passed is judged when it is read.';

CREATE INDEX receivable_creditor ON receivable (creditor_key, uploaded_at DESC, id DESC);
CREATE INDEX receivable_debtor ON receivable (debtor_uscc, uploaded_at DESC, id DESC);
CREATE INDEX receivable_debtor_issued ON receivable (debtor_uscc, issued_on) WHERE live;

-- Where no invoice tells two claims apart, everything else must.
CREATE UNIQUE INDEX receivable_uninvoiced_once ON receivable (fingerprint) WHERE live AND NOT invoiced;

CREATE TABLE receivable_invoice (
    receivable_id uuid    NOT NULL REFERENCES receivable,
    -- Invoice code, empty beside a 20-digit number, and number, both as they were given
    code          text    NOT NULL,
    number        text    NOT NULL CHECK (number <> ''),
    -- Code and number without anything but letters and digits
    identity      text    COLLATE "C" NOT NULL CHECK (identity ~ '^[0-9A-Z]+$'),
    gross         numeric(19, 2) NOT NULL CHECK (gross > 0),
    currency      char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    issued_on     date    NOT NULL,
    -- Whether the creditor's own evidence had it, valid and with this amount, when it was uploaded
    verified      boolean NOT NULL,
    live          boolean NOT NULL DEFAULT true,
    PRIMARY KEY (receivable_id, identity)
);

-- An invoice stands behind one receivable, whoever uploads it.
CREATE UNIQUE INDEX receivable_invoice_once ON receivable_invoice (identity) WHERE live;

-- To whom a creditor has shown a receivable. What is uploaded travels only between those it concerns.
CREATE TABLE receivable_disclosure (
    receivable_id uuid        NOT NULL REFERENCES receivable,
    institution   uuid        NOT NULL REFERENCES institution,
    disclosed_at  timestamptz NOT NULL,
    disclosed_by  text        NOT NULL CHECK (disclosed_by <> ''),
    PRIMARY KEY (receivable_id, institution)
);

CREATE INDEX receivable_disclosure_institution ON receivable_disclosure (institution, disclosed_at DESC, receivable_id DESC);

-- What the ledger adds up to. Nobody but the ledger's trigger writes it.
CREATE TABLE receivable_balance (
    receivable_id uuid    PRIMARY KEY REFERENCES receivable,
    currency      char(3) NOT NULL,
    face          numeric(19, 2) NOT NULL CHECK (face > 0),
    reduced       numeric(19, 2) NOT NULL DEFAULT 0 CHECK (reduced >= 0),
    settled       numeric(19, 2) NOT NULL DEFAULT 0 CHECK (settled >= 0),
    confirmed     numeric(19, 2) NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
    disputed      numeric(19, 2) NOT NULL DEFAULT 0 CHECK (disputed >= 0),
    encumbered    numeric(19, 2) NOT NULL DEFAULT 0 CHECK (encumbered >= 0),
    -- How far interests that were registered rightly exceed what the claim has shrunk to since
    uncovered     numeric(19, 2) NOT NULL DEFAULT 0 CHECK (uncovered >= 0),
    -- Reasons for which no interest may be registered just now: not yet compared, or under review
    holds         integer NOT NULL CHECK (holds >= 0),
    entries       bigint  NOT NULL CHECK (entries > 0),
    CONSTRAINT receivable_reduced_to_nothing_at_most CHECK (reduced + settled <= face),
    CONSTRAINT receivable_confirmed_at_most_whole CHECK (confirmed <= face),
    CONSTRAINT receivable_disputed_at_most_outstanding CHECK (disputed <= face - reduced - settled),
    -- The one constraint: an interest is registered without touching uncovered, so it must fit.
    CONSTRAINT receivable_never_financed_twice CHECK (encumbered <= face - reduced - settled - disputed + uncovered),
    CHECK (uncovered <= encumbered)
);

CREATE TABLE receivable_entry (
    receivable_id uuid        NOT NULL REFERENCES receivable,
    -- 1, 2, 3 … without a gap, in the order in which the balance took them
    sequence      bigint      NOT NULL,
    kind          text        NOT NULL CHECK (kind IN (
        'UPLOADED', 'CONFIRMED', 'DISPUTED', 'VOIDED', 'RED_LETTERED', 'DILUTED', 'SETTLED', 'LATE', 'BOUGHT_BACK',
        'REGISTERED', 'RELEASED', 'HELD', 'CLEARED', 'WITHDRAWN', 'STRUCK')),
    amount        numeric(19, 2) NOT NULL CHECK (amount >= 0),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    value_date    date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL CHECK (actor <> ''),
    -- What it is the entry of, so that the same thing reported twice counts once
    reference     text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 300),
    interest_id   uuid,
    note          text        CHECK (note <> ''),
    PRIMARY KEY (receivable_id, sequence),
    UNIQUE (receivable_id, kind, reference),
    CHECK (kind IN ('CONFIRMED', 'DISPUTED', 'HELD', 'CLEARED', 'WITHDRAWN', 'STRUCK') OR amount > 0),
    CHECK ((kind IN ('REGISTERED', 'RELEASED')) = (interest_id IS NOT NULL))
);

COMMENT ON COLUMN receivable_entry.amount IS
    'Of CONFIRMED and DISPUTED the whole that now stands so; of every other kind what is added or taken.';
COMMENT ON COLUMN receivable_entry.value_date IS 'The day on which it became true, for its source.';

CREATE INDEX receivable_entry_interest ON receivable_entry (interest_id) WHERE interest_id IS NOT NULL;

-- Takes an entry into the balance, under the balance's lock. The same entry again is left out, and so is
-- one that the balance does not allow; whoever entered it finds no row written and reads why. The
-- constraints of the balance stand behind this, should it ever be wrong.
CREATE FUNCTION apply_receivable_entry() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    b receivable_balance;
BEGIN
    IF NEW.kind = 'UPLOADED' THEN
        INSERT INTO receivable_balance (receivable_id, currency, face, holds, entries)
        VALUES (NEW.receivable_id, NEW.currency, NEW.amount, 1, 1);
        NEW.sequence := 1;
        RETURN NEW;
    END IF;
    SELECT * INTO STRICT b FROM receivable_balance WHERE receivable_id = NEW.receivable_id FOR UPDATE;
    IF b.currency <> NEW.currency THEN
        RAISE EXCEPTION 'an entry in % cannot be taken into a balance in %', NEW.currency, b.currency;
    END IF;
    IF EXISTS (
        SELECT FROM receivable_entry e
        WHERE e.receivable_id = NEW.receivable_id AND e.kind = NEW.kind AND e.reference = NEW.reference) THEN
        RETURN NULL;
    END IF;
    CASE NEW.kind
        WHEN 'CONFIRMED' THEN b.confirmed := NEW.amount;
        WHEN 'DISPUTED' THEN b.disputed := NEW.amount;
        WHEN 'VOIDED', 'RED_LETTERED', 'DILUTED' THEN b.reduced := b.reduced + NEW.amount;
        WHEN 'SETTLED' THEN b.settled := b.settled + NEW.amount;
        WHEN 'WITHDRAWN', 'STRUCK' THEN b.reduced := b.face - b.settled;
        WHEN 'REGISTERED' THEN
            IF b.holds > 0 THEN
                RETURN NULL;
            END IF;
            b.encumbered := b.encumbered + NEW.amount;
        WHEN 'RELEASED' THEN b.encumbered := b.encumbered - NEW.amount;
        WHEN 'HELD' THEN b.holds := b.holds + 1;
        WHEN 'CLEARED' THEN b.holds := b.holds - 1;
        WHEN 'LATE', 'BOUGHT_BACK' THEN NULL;
    END CASE;
    IF NEW.kind <> 'DISPUTED' THEN
        b.disputed := greatest(least(b.disputed, b.face - b.reduced - b.settled), 0);
    END IF;
    -- Only what shrinks the claim, or an interest, may change how much is uncovered.
    IF NEW.kind NOT IN ('REGISTERED', 'WITHDRAWN') THEN
        b.uncovered := greatest(b.encumbered - (b.face - b.reduced - b.settled - b.disputed), 0);
    END IF;
    IF b.reduced + b.settled > b.face OR b.confirmed > b.face OR b.disputed > b.face - b.reduced - b.settled
        OR b.encumbered > b.face - b.reduced - b.settled - b.disputed + b.uncovered THEN
        RETURN NULL;
    END IF;
    IF NEW.kind IN ('WITHDRAWN', 'STRUCK') THEN
        UPDATE receivable SET live = false WHERE id = NEW.receivable_id;
        UPDATE receivable_invoice SET live = false WHERE receivable_id = NEW.receivable_id;
    END IF;
    UPDATE receivable_balance
    SET reduced = b.reduced, settled = b.settled, confirmed = b.confirmed, disputed = b.disputed,
        encumbered = b.encumbered, uncovered = b.uncovered, holds = b.holds, entries = b.entries + 1
    WHERE receivable_id = NEW.receivable_id;
    NEW.sequence := b.entries + 1;
    RETURN NEW;
END
$$;

CREATE TRIGGER receivable_entry_applied BEFORE INSERT ON receivable_entry
    FOR EACH ROW EXECUTE FUNCTION apply_receivable_entry();

-- What the debtor said; the last one stands.
CREATE TABLE receivable_answer (
    receivable_id  uuid        NOT NULL REFERENCES receivable,
    number         integer     NOT NULL CHECK (number >= 1),
    confirmed      numeric(19, 2) NOT NULL CHECK (confirmed >= 0),
    disputed       numeric(19, 2) NOT NULL CHECK (disputed >= 0),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    reason         text        CHECK (reason <> ''),
    account_holder text        CHECK (account_holder <> ''),
    account_number text        CHECK (account_number <> ''),
    account_bank   text        CHECK (account_bank <> ''),
    answered_at    timestamptz NOT NULL,
    answered_by    text        NOT NULL CHECK (answered_by <> ''),
    PRIMARY KEY (receivable_id, number),
    CHECK (confirmed + disputed > 0),
    CHECK (disputed = 0 OR reason IS NOT NULL),
    CHECK (num_nonnulls(account_holder, account_number, account_bank) = CASE WHEN confirmed > 0 THEN 3 ELSE 0 END)
);

-- Whether those for whom a unit of work acts are concerned by a receivable, and as what. They run as the
-- owner of the tables, so that one policy does not hang on another.
CREATE FUNCTION is_creditor_of(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable
        WHERE receivable.id = is_creditor_of.receivable_id AND receivable.creditor_key = current_enterprise());
END;

CREATE FUNCTION is_debtor_of(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable
        WHERE receivable.id = is_debtor_of.receivable_id AND receivable.debtor_uscc = own_uscc());
END;

CREATE FUNCTION is_shown(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_disclosure
        WHERE receivable_disclosure.receivable_id = is_shown.receivable_id
          AND receivable_disclosure.institution = current_institution());
END;

CREATE FUNCTION may_see_receivable(receivable_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT acts_for_platform() OR is_creditor_of(may_see_receivable.receivable_id)
        OR is_debtor_of(may_see_receivable.receivable_id) OR is_shown(may_see_receivable.receivable_id);
END;

ALTER TABLE receivable ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_invoice ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY creditor_sees ON receivable FOR SELECT TO rongqiao_app
    USING (creditor_key = (SELECT current_enterprise()));
CREATE POLICY debtor_sees ON receivable FOR SELECT TO rongqiao_app
    USING (debtor_uscc = (SELECT own_uscc()));
CREATE POLICY shown_to_institution ON receivable FOR SELECT TO rongqiao_app
    USING ((SELECT current_institution()) IS NOT NULL AND is_shown(id));
CREATE POLICY platform_sees ON receivable FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));
CREATE POLICY party_uploads ON receivable FOR INSERT TO rongqiao_app
    WITH CHECK (
        uploader_key = (SELECT current_enterprise())
        AND CASE uploaded_side
                WHEN 'CREDITOR' THEN creditor_key = (SELECT current_enterprise())
                ELSE debtor_uscc = (SELECT own_uscc())
            END);

CREATE POLICY concerned_sees ON receivable_invoice FOR SELECT TO rongqiao_app
    USING (may_see_receivable(receivable_id));
CREATE POLICY party_uploads ON receivable_invoice FOR INSERT TO rongqiao_app
    WITH CHECK (is_creditor_of(receivable_id) OR is_debtor_of(receivable_id));

CREATE POLICY institution_sees ON receivable_disclosure FOR SELECT TO rongqiao_app
    USING (institution = (SELECT current_institution()));
CREATE POLICY creditor_sees ON receivable_disclosure FOR SELECT TO rongqiao_app
    USING (is_creditor_of(receivable_id) OR (SELECT acts_for_platform()));
CREATE POLICY creditor_discloses ON receivable_disclosure FOR INSERT TO rongqiao_app
    WITH CHECK (is_creditor_of(receivable_id));

CREATE POLICY concerned_sees ON receivable_balance FOR SELECT TO rongqiao_app
    USING (may_see_receivable(receivable_id));

CREATE POLICY concerned_sees ON receivable_entry FOR SELECT TO rongqiao_app
    USING (may_see_receivable(receivable_id));
-- Each does what is his: the debtor answers, an institution registers, the platform holds.
CREATE POLICY concerned_enters ON receivable_entry FOR INSERT TO rongqiao_app
    WITH CHECK (
        CASE
            WHEN kind = 'UPLOADED' THEN is_creditor_of(receivable_id) OR is_debtor_of(receivable_id)
            WHEN kind IN ('CONFIRMED', 'DISPUTED') THEN is_debtor_of(receivable_id)
            WHEN kind = 'WITHDRAWN' THEN is_creditor_of(receivable_id) OR is_debtor_of(receivable_id)
            WHEN kind = 'REGISTERED' THEN is_shown(receivable_id)
            WHEN kind = 'RELEASED' THEN is_shown(receivable_id) OR (SELECT acts_for_platform())
            WHEN kind IN ('HELD', 'CLEARED', 'STRUCK') THEN (SELECT acts_for_platform())
            ELSE may_see_receivable(receivable_id)
        END);

CREATE POLICY concerned_sees ON receivable_answer FOR SELECT TO rongqiao_app
    USING (may_see_receivable(receivable_id));
CREATE POLICY debtor_answers ON receivable_answer FOR INSERT TO rongqiao_app
    WITH CHECK (is_debtor_of(receivable_id));

GRANT SELECT, INSERT ON receivable, receivable_invoice, receivable_disclosure, receivable_entry, receivable_answer
    TO rongqiao_app;
GRANT SELECT ON receivable_balance TO rongqiao_app;
