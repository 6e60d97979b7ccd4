-- Reverse factoring: a financier grants a core enterprise a limit, the core enterprise invites its
-- suppliers, and what it has confirmed is paid early at the programme's terms. The limit is an
-- append-only ledger that no concurrency overdraws; what of an assignment is given back, in whatever way,
-- gives the limit back in the same transaction.
CREATE TABLE core_enterprise (
    uscc      text        PRIMARY KEY CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    listed_at timestamptz NOT NULL,
    listed_by text        NOT NULL CHECK (listed_by <> '')
);

COMMENT ON TABLE core_enterprise IS 'The list of core enterprises (核心企业名单); ordered by what they owe when it is read.';

CREATE TABLE factoring_programme (
    id             uuid        PRIMARY KEY,
    core_key       bigint      NOT NULL REFERENCES enterprise,
    core_uscc      text        NOT NULL,
    financier      uuid        NOT NULL REFERENCES institution,
    agreement      text        NOT NULL CHECK (length(agreement) BETWEEN 1 AND 100),
    currency       char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    advance_share  numeric(9, 6) NOT NULL CHECK (advance_share > 0 AND advance_share <= 1),
    annual_rate    numeric(9, 6) NOT NULL CHECK (annual_rate >= 0),
    fee_share      numeric(9, 6) NOT NULL CHECK (fee_share >= 0 AND fee_share < 1),
    -- As many days must lie between the payout and the due day at least
    least_days     integer     NOT NULL CHECK (least_days BETWEEN 1 AND 1095),
    account_holder text        NOT NULL CHECK (account_holder <> ''),
    account_number text        NOT NULL CHECK (account_number <> ''),
    account_bank   text        NOT NULL CHECK (account_bank <> ''),
    valid_from     date        NOT NULL,
    valid_until    date        NOT NULL CHECK (valid_until >= valid_from),
    state          text        NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'CLOSED')),
    client_key     text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    proposed_at    timestamptz NOT NULL,
    proposed_by    text        NOT NULL CHECK (proposed_by <> ''),
    version        bigint      NOT NULL DEFAULT 0,
    UNIQUE (financier, client_key)
);

CREATE INDEX factoring_programme_list ON factoring_programme (proposed_at DESC, id DESC);
CREATE INDEX factoring_programme_core ON factoring_programme (core_key);

-- What the limit's ledger adds up to. Nobody but its trigger writes it.
CREATE TABLE factoring_limit (
    programme_id uuid    PRIMARY KEY REFERENCES factoring_programme,
    currency     char(3) NOT NULL,
    granted      numeric(19, 2) NOT NULL CHECK (granted >= 0),
    drawn        numeric(19, 2) NOT NULL DEFAULT 0 CHECK (drawn >= 0),
    -- How far what was drawn rightly exceeds a limit that was lowered since
    excess       numeric(19, 2) NOT NULL DEFAULT 0 CHECK (excess >= 0),
    entries      bigint  NOT NULL CHECK (entries > 0),
    -- The one constraint: a draw leaves excess as it is, so it must fit.
    CONSTRAINT factoring_limit_never_overdrawn CHECK (drawn <= granted + excess),
    CHECK (excess <= drawn)
);

CREATE TABLE factoring_supplier (
    programme_id uuid        NOT NULL REFERENCES factoring_programme,
    supplier_key bigint      NOT NULL REFERENCES enterprise,
    invited_at   timestamptz NOT NULL,
    invited_by   text        NOT NULL CHECK (invited_by <> ''),
    removed_at   timestamptz,
    PRIMARY KEY (programme_id, supplier_key)
);

CREATE INDEX factoring_supplier_key ON factoring_supplier (supplier_key) WHERE removed_at IS NULL;

CREATE TABLE factoring_draw (
    id            uuid        PRIMARY KEY,
    programme_id  uuid        NOT NULL REFERENCES factoring_programme,
    financier     uuid        NOT NULL REFERENCES institution,
    receivable_id uuid        NOT NULL REFERENCES receivable,
    supplier_key  bigint      NOT NULL REFERENCES enterprise,
    -- What of the claim is assigned, and what of it is paid early
    amount        numeric(19, 2) NOT NULL CHECK (amount > 0),
    received      numeric(19, 2) NOT NULL CHECK (received > 0 AND received <= amount),
    currency      char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    all_in        numeric(12, 6) NOT NULL,
    payout_on     date        NOT NULL,
    due_on        date        NOT NULL CHECK (due_on > payout_on),
    client_key    text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    accepted_at   timestamptz NOT NULL,
    accepted_by   text        NOT NULL CHECK (accepted_by <> ''),
    UNIQUE (supplier_key, client_key)
);

CREATE INDEX factoring_draw_programme ON factoring_draw (programme_id, accepted_at DESC, id DESC);
CREATE INDEX factoring_draw_receivable ON factoring_draw (receivable_id);

CREATE TABLE factoring_limit_entry (
    programme_id uuid        NOT NULL REFERENCES factoring_programme,
    -- 1, 2, 3 … without a gap, in the order in which the limit took them
    sequence     bigint      NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('GRANTED', 'DRAWN', 'GIVEN_BACK')),
    amount       numeric(19, 2) NOT NULL CHECK (amount >= 0),
    currency     char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    draw_id      uuid        REFERENCES factoring_draw,
    reference    text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL CHECK (actor <> ''),
    PRIMARY KEY (programme_id, sequence),
    UNIQUE (programme_id, kind, reference),
    CHECK (kind = 'GRANTED' OR amount > 0),
    CHECK ((kind = 'GRANTED') = (draw_id IS NULL))
);

COMMENT ON COLUMN factoring_limit_entry.amount IS 'Of GRANTED the whole that now stands; of the others what is taken or given back.';

CREATE INDEX factoring_limit_entry_draw ON factoring_limit_entry (draw_id) WHERE draw_id IS NOT NULL;

-- Takes an entry into the limit, under the limit's lock. The same entry again is left out, and so is one
-- that does not fit; the constraint stands behind this.
CREATE FUNCTION apply_factoring_limit_entry() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    b factoring_limit;
BEGIN
    SELECT * INTO b FROM factoring_limit WHERE programme_id = NEW.programme_id FOR UPDATE;
    IF NOT FOUND THEN
        IF NEW.kind <> 'GRANTED' THEN
            RETURN NULL;
        END IF;
        INSERT INTO factoring_limit (programme_id, currency, granted, entries)
        VALUES (NEW.programme_id, NEW.currency, NEW.amount, 1);
        NEW.sequence := 1;
        RETURN NEW;
    END IF;
    IF b.currency <> NEW.currency THEN
        RAISE EXCEPTION 'an entry in % cannot be taken into a limit in %', NEW.currency, b.currency;
    END IF;
    IF EXISTS (
        SELECT FROM factoring_limit_entry e
        WHERE e.programme_id = NEW.programme_id AND e.kind = NEW.kind AND e.reference = NEW.reference) THEN
        RETURN NULL;
    END IF;
    CASE NEW.kind
        WHEN 'GRANTED' THEN b.granted := NEW.amount;
        WHEN 'DRAWN' THEN b.drawn := b.drawn + NEW.amount;
        WHEN 'GIVEN_BACK' THEN b.drawn := b.drawn - NEW.amount;
    END CASE;
    IF NEW.kind <> 'DRAWN' THEN
        b.excess := greatest(b.drawn - b.granted, 0);
    END IF;
    IF b.drawn < 0 OR b.drawn > b.granted + b.excess THEN
        RETURN NULL;
    END IF;
    UPDATE factoring_limit
    SET granted = b.granted, drawn = b.drawn, excess = b.excess, entries = b.entries + 1
    WHERE programme_id = NEW.programme_id;
    NEW.sequence := b.entries + 1;
    RETURN NEW;
END
$$;

CREATE TRIGGER factoring_limit_entry_applied BEFORE INSERT ON factoring_limit_entry
    FOR EACH ROW EXECUTE FUNCTION apply_factoring_limit_entry();

-- What an interest that a draw registered gives back, by payment, release, buy-back or lapse, the limit
-- gets back, but never more than the draw still takes: what its holder added by amendment is its own.
-- The interest is locked before its limit, here as where a draw is accepted.
CREATE FUNCTION give_factoring_limit_back() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    d factoring_draw;
    taken numeric;
BEGIN
    SELECT draw.* INTO d
    FROM receivable_interest i
    JOIN factoring_draw draw
      ON draw.id = CASE WHEN i.client_key ~ '^factoring-draw/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                        THEN substr(i.client_key, 16)::uuid END
     AND draw.financier = i.holder AND draw.receivable_id = i.receivable_id
    WHERE i.id = NEW.interest_id;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM FROM factoring_limit WHERE programme_id = d.programme_id FOR UPDATE;
    SELECT coalesce(sum(CASE kind WHEN 'DRAWN' THEN amount ELSE -amount END), 0) INTO taken
    FROM factoring_limit_entry WHERE draw_id = d.id;
    IF taken > 0 THEN
        INSERT INTO factoring_limit_entry
            (programme_id, sequence, kind, amount, currency, draw_id, reference, recorded_at, actor)
        VALUES (d.programme_id, 0, 'GIVEN_BACK', least(taken, NEW.amount), NEW.currency, d.id,
                NEW.receivable_id || '/' || NEW.sequence, NEW.recorded_at, NEW.actor);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER receivable_entry_gives_limit_back AFTER INSERT ON receivable_entry
    FOR EACH ROW WHEN (NEW.kind = 'RELEASED') EXECUTE FUNCTION give_factoring_limit_back();

-- These run as the owner of the tables, so that one policy does not hang on another.
CREATE FUNCTION is_supplier_of(programme_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_supplier s
        WHERE s.programme_id = is_supplier_of.programme_id
          AND s.supplier_key = current_enterprise() AND s.removed_at IS NULL);
END;

CREATE FUNCTION is_core_of(programme_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_programme p
        WHERE p.id = is_core_of.programme_id AND p.core_key = current_enterprise());
END;

CREATE FUNCTION finances_programme(programme_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_programme p
        WHERE p.id = finances_programme.programme_id AND p.financier = current_institution());
END;

-- An invited supplier may draw on an active programme, with what the core enterprise owes it.
CREATE FUNCTION may_draw(programme_id uuid, receivable_id uuid, financier uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT is_supplier_of(may_draw.programme_id) AND EXISTS (
        SELECT FROM factoring_programme p
        JOIN receivable r ON r.id = may_draw.receivable_id AND r.debtor_uscc = p.core_uscc
        WHERE p.id = may_draw.programme_id
          AND p.financier = may_draw.financier
          AND p.state = 'ACTIVE'
          AND current_business_date() BETWEEN p.valid_from AND p.valid_until
          AND r.creditor_key = current_enterprise());
END;

CREATE FUNCTION is_own_draw(draw_id uuid, programme_id uuid, amount numeric) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_draw d
        WHERE d.id = is_own_draw.draw_id AND d.programme_id = is_own_draw.programme_id
          AND d.amount = is_own_draw.amount AND d.supplier_key = current_enterprise());
END;

CREATE FUNCTION draw_awaits_registration(receivable_id uuid, amount numeric) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_draw d
        WHERE d.receivable_id = draw_awaits_registration.receivable_id
          AND d.amount = draw_awaits_registration.amount
          AND d.supplier_key = current_enterprise()
          AND NOT EXISTS (
              SELECT FROM receivable_interest i
              WHERE i.holder = d.financier AND i.client_key = 'factoring-draw/' || d.id));
END;

CREATE FUNCTION has_drawn(receivable_id uuid, holder uuid, amount numeric, client_key text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM factoring_draw d
        WHERE d.receivable_id = has_drawn.receivable_id
          AND d.amount = has_drawn.amount
          AND d.supplier_key = current_enterprise()
          AND d.financier = has_drawn.holder
          AND has_drawn.client_key = 'factoring-draw/' || d.id);
END;

CREATE FUNCTION is_drawn_interest(interest_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_interest i
        WHERE i.id = is_drawn_interest.interest_id
          AND has_drawn(i.receivable_id, i.holder, i.amount, i.client_key));
END;

-- Who draws registers the financier's interest in the same unit of work.
CREATE POLICY supplier_draws ON receivable_entry FOR INSERT TO rongqiao_app
    WITH CHECK (kind = 'REGISTERED' AND is_creditor_of(receivable_id)
                AND draw_awaits_registration(receivable_id, amount));
CREATE POLICY supplier_draws ON receivable_interest FOR INSERT TO rongqiao_app
    WITH CHECK (state = 'REGISTERED' AND has_drawn(receivable_id, holder, amount, client_key));
CREATE POLICY supplier_draws ON receivable_interest_act FOR INSERT TO rongqiao_app
    WITH CHECK (act = 'REGISTERED' AND revision = 0 AND is_drawn_interest(interest_id));

ALTER TABLE core_enterprise ENABLE ROW LEVEL SECURITY;
ALTER TABLE factoring_programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE factoring_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE factoring_limit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE factoring_supplier ENABLE ROW LEVEL SECURITY;
ALTER TABLE factoring_draw ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON core_enterprise TO rongqiao_app
    USING ((SELECT acts_for_platform())) WITH CHECK ((SELECT acts_for_platform()));

CREATE POLICY financier_keeps ON factoring_programme TO rongqiao_app
    USING (financier = (SELECT current_institution()))
    WITH CHECK (financier = (SELECT current_institution()) AND state IN ('PROPOSED', 'CLOSED'));
CREATE POLICY core_sees ON factoring_programme FOR SELECT TO rongqiao_app
    USING (core_key = (SELECT current_enterprise()));
CREATE POLICY core_decides ON factoring_programme FOR UPDATE TO rongqiao_app
    USING (core_key = (SELECT current_enterprise()))
    WITH CHECK (core_key = (SELECT current_enterprise()) AND state IN ('ACTIVE', 'CLOSED'));
CREATE POLICY supplier_sees ON factoring_programme FOR SELECT TO rongqiao_app
    USING ((SELECT current_enterprise()) IS NOT NULL AND is_supplier_of(id));
CREATE POLICY platform_sees ON factoring_programme FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));

CREATE POLICY parties_see ON factoring_limit FOR SELECT TO rongqiao_app
    USING (finances_programme(programme_id) OR is_core_of(programme_id) OR (SELECT acts_for_platform()));
CREATE POLICY parties_see ON factoring_limit_entry FOR SELECT TO rongqiao_app
    USING (finances_programme(programme_id) OR is_core_of(programme_id) OR (SELECT acts_for_platform()));
CREATE POLICY financier_grants ON factoring_limit_entry FOR INSERT TO rongqiao_app
    WITH CHECK (kind = 'GRANTED' AND finances_programme(programme_id));
CREATE POLICY supplier_draws ON factoring_limit_entry FOR INSERT TO rongqiao_app
    WITH CHECK (kind = 'DRAWN' AND is_own_draw(draw_id, programme_id, amount) AND reference = draw_id::text);

CREATE POLICY core_invites ON factoring_supplier TO rongqiao_app
    USING (is_core_of(programme_id)) WITH CHECK (is_core_of(programme_id));
CREATE POLICY others_see ON factoring_supplier FOR SELECT TO rongqiao_app
    USING (supplier_key = (SELECT current_enterprise()) OR finances_programme(programme_id));

CREATE POLICY supplier_draws ON factoring_draw FOR INSERT TO rongqiao_app
    WITH CHECK (supplier_key = (SELECT current_enterprise()) AND may_draw(programme_id, receivable_id, financier));
CREATE POLICY parties_see ON factoring_draw FOR SELECT TO rongqiao_app
    USING (supplier_key = (SELECT current_enterprise()) OR financier = (SELECT current_institution())
           OR is_core_of(programme_id));

GRANT SELECT, INSERT, DELETE ON core_enterprise TO rongqiao_app;
GRANT SELECT, INSERT ON factoring_programme, factoring_limit_entry, factoring_supplier, factoring_draw TO rongqiao_app;
GRANT SELECT ON factoring_limit TO rongqiao_app;
GRANT UPDATE (state, version) ON factoring_programme TO rongqiao_app;
GRANT UPDATE (invited_at, invited_by, removed_at) ON factoring_supplier TO rongqiao_app;
