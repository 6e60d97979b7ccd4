-- What a guarantor may still guarantee. Four kinds of limits bind a reservation: the guarantor's total (net
-- assets times the multiple it may stand for), what one customer and one group may have of it, and the quota
-- of a programme. A balance is raised only by the function below, in the transaction that appends the entry,
-- under the row's own lock: no two reservations can both see the same yuan.

-- The figures that limits follow from, by date. The newest in force counts.
CREATE TABLE capacity_terms (
    guarantor       uuid          NOT NULL REFERENCES institution,
    in_force_from   date          NOT NULL,
    net_assets      numeric(19,2) NOT NULL CHECK (net_assets >= 0),
    currency        char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    multiple        numeric(6,2)  NOT NULL CHECK (multiple > 0),
    customer_share  numeric(9,8)  NOT NULL CHECK (customer_share > 0 AND customer_share <= 1),
    group_share     numeric(9,8)  NOT NULL CHECK (group_share >= customer_share AND group_share <= 1),
    stated_at       timestamptz   NOT NULL,
    stated_by       text          NOT NULL CHECK (stated_by <> ''),
    PRIMARY KEY (guarantor, in_force_from)
);

COMMENT ON COLUMN capacity_terms.multiple IS 'How many times its net assets the guarantor may have outstanding.';
COMMENT ON COLUMN capacity_terms.customer_share IS 'Of the net assets: the most for one customer.';

CREATE TABLE capacity (
    id           bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    guarantor    uuid          NOT NULL REFERENCES institution,
    kind         text          NOT NULL CHECK (kind IN ('CUSTOMER', 'GROUP', 'PROGRAMME', 'TOTAL')),
    -- The enterprise's key, the group's name, the programme's id; empty for the total
    subject      text          NOT NULL CHECK ((subject = '') = (kind = 'TOTAL')),
    currency     char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    limit_amount numeric(19,2) NOT NULL CHECK (limit_amount >= 0),
    -- Reserved or confirmed
    taken        numeric(19,2) NOT NULL DEFAULT 0 CHECK (taken >= 0),
    -- The limit, or what was taken already when the limit was lowered beneath it
    ceiling      numeric(19,2) NOT NULL,
    UNIQUE (guarantor, kind, subject),
    CHECK (ceiling >= limit_amount),
    CONSTRAINT never_overdrawn CHECK (taken <= ceiling)
) WITH (fillfactor = 70);

CREATE TABLE capacity_reservation (
    id             uuid          PRIMARY KEY,
    guarantor      uuid          NOT NULL REFERENCES institution,
    -- Given by whoever reserves: the same key again is the same reservation
    client_key     text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    enterprise_key bigint        NOT NULL,
    capacities     bigint[]      NOT NULL CHECK (cardinality(capacities) BETWEEN 1 AND 4),
    amount         numeric(19,2) NOT NULL CHECK (amount > 0),
    currency       char(3)       NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    -- What of it still counts; a partial release leaves the rest
    remaining      numeric(19,2) NOT NULL CHECK (remaining BETWEEN 0 AND amount),
    state          text          NOT NULL CHECK (state IN ('RESERVED', 'CONFIRMED', 'RELEASED', 'EXPIRED')),
    reserved_at    timestamptz   NOT NULL,
    -- Until then it waits to be confirmed; a confirmed one does not expire
    expires_at     timestamptz   NOT NULL,
    UNIQUE (guarantor, client_key),
    CHECK ((state IN ('RELEASED', 'EXPIRED')) = (remaining = 0))
) WITH (fillfactor = 80);

CREATE INDEX capacity_reservation_waiting ON capacity_reservation (expires_at) WHERE state = 'RESERVED';

-- Append-only. The balance of a capacity is the sum of what its entries add.
CREATE TABLE capacity_entry (
    position    bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    guarantor   uuid          NOT NULL,
    reservation uuid          NOT NULL,
    capacities  bigint[]      NOT NULL,
    kind        text          NOT NULL CHECK (kind IN ('RESERVED', 'CONFIRMED', 'RELEASED', 'EXPIRED')),
    -- What it adds to each of these capacities
    added       numeric(19,2) NOT NULL,
    entered_at  timestamptz   NOT NULL,
    entered_by  text          NOT NULL CHECK (entered_by <> ''),
    CHECK (CASE kind WHEN 'RESERVED' THEN added > 0 WHEN 'CONFIRMED' THEN added = 0 ELSE added < 0 END)
);

CREATE INDEX capacity_entry_reservation ON capacity_entry (reservation, position);
CREATE INDEX capacity_entry_guarantor ON capacity_entry (guarantor, position);

-- Every change of a limit, append-only as well.
CREATE TABLE capacity_limit_change (
    position     bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    capacity     bigint        NOT NULL REFERENCES capacity,
    guarantor    uuid          NOT NULL,
    limit_amount numeric(19,2) NOT NULL CHECK (limit_amount >= 0),
    changed_at   timestamptz   NOT NULL,
    changed_by   text          NOT NULL CHECK (changed_by <> '')
);

ALTER TABLE capacity_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity_reservation ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity_limit_change ENABLE ROW LEVEL SECURITY;

-- A guarantor keeps its own book; the platform reserves for batches that a bank files, and releases by time.
CREATE POLICY own ON capacity_terms TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));
CREATE POLICY own ON capacity TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));
CREATE POLICY own ON capacity_reservation TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));
CREATE POLICY own ON capacity_entry TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));
CREATE POLICY own ON capacity_limit_change TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()));

GRANT SELECT, INSERT ON capacity_terms, capacity, capacity_reservation, capacity_entry, capacity_limit_change
    TO rongqiao_app;
GRANT UPDATE (limit_amount, taken, ceiling) ON capacity TO rongqiao_app;
GRANT UPDATE (state, remaining) ON capacity_reservation TO rongqiao_app;

-- Releases the one that waited longest in vain on these capacities, or on any where none is named; whether
-- there was one. One a transaction: two reservations list their capacities in orders that may cross. One that
-- another transaction is just confirming is left alone.
CREATE FUNCTION expire_reservation(named bigint[], moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql
AS $$
DECLARE
    late record;
BEGIN
    SELECT r.id, r.guarantor, r.capacities, r.remaining INTO late
    FROM capacity_reservation r
    WHERE r.state = 'RESERVED' AND r.expires_at <= moment AND (named IS NULL OR r.capacities && named)
    ORDER BY r.expires_at, r.id
    LIMIT 1
    FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE capacity_reservation SET state = 'EXPIRED', remaining = 0 WHERE id = late.id;
    PERFORM give_back(late.capacities, late.remaining);
    INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
    VALUES (late.guarantor, late.id, late.capacities, 'EXPIRED', -late.remaining, moment, current_actor());
    RETURN true;
END
$$;

-- Lowers balances in the one order in which all lock them: as the array of a reservation lists them. Where a
-- limit was lowered beneath what was taken, the ceiling comes down with it.
CREATE FUNCTION give_back(listed bigint[], amount numeric) RETURNS void
    LANGUAGE plpgsql
AS $$
DECLARE
    one bigint;
BEGIN
    FOREACH one IN ARRAY listed LOOP
        UPDATE capacity
        SET taken = taken - amount, ceiling = greatest(limit_amount, taken - amount)
        WHERE id = one;
    END LOOP;
END
$$;

-- Reserves on every capacity listed, or on none of them. The order of the list is the order of locking, the
-- most contended last, so that its lock is held the shortest. Returns what became of it: RESERVED; REPEATED
-- where the key was used before with the same content, KEY_REUSED with other content; else the ids of all
-- capacities that do not suffice.
CREATE FUNCTION reserve_capacity(
    reservation uuid, holder uuid, key text, enterprise bigint, listed bigint[], wanted numeric, money char(3),
    moment timestamptz, expires timestamptz, confirmed boolean,
    OUT outcome text, OUT existing uuid, OUT short bigint[])
    LANGUAGE plpgsql
AS $$
DECLARE
    one bigint;
    done integer := 0;
BEGIN
    INSERT INTO capacity_reservation
        (id, guarantor, client_key, enterprise_key, capacities, amount, currency, remaining, state,
         reserved_at, expires_at)
    VALUES (reservation, holder, key, enterprise, listed, wanted, money, wanted,
            CASE WHEN confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, moment, expires)
    ON CONFLICT (guarantor, client_key) DO NOTHING;
    IF NOT FOUND THEN
        SELECT r.id,
               CASE WHEN r.enterprise_key = enterprise AND r.amount = wanted AND r.currency = money
                         AND r.capacities = listed
                    THEN 'REPEATED' ELSE 'KEY_REUSED' END
        INTO existing, outcome
        FROM capacity_reservation r WHERE r.guarantor = holder AND r.client_key = key;
        RETURN;
    END IF;
    FOREACH one IN ARRAY listed LOOP
        UPDATE capacity SET taken = taken + wanted
        WHERE id = one AND currency = money AND taken + wanted <= limit_amount;
        EXIT WHEN NOT FOUND;
        done := done + 1;
    END LOOP;
    IF done < cardinality(listed) THEN
        PERFORM give_back(listed[1:done], wanted);
        DELETE FROM capacity_reservation WHERE id = reservation;
        SELECT array_agg(c.id ORDER BY array_position(listed, c.id)) INTO short
        FROM capacity c
        WHERE c.id = ANY (listed)
          -- The one that did not suffice may do so by now; it is still the reason.
          AND (c.id = one OR c.taken + wanted > c.limit_amount OR c.currency <> money);
        outcome := 'SHORT';
        RETURN;
    END IF;
    INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
    VALUES (holder, reservation, listed, 'RESERVED', wanted, moment, current_actor());
    IF confirmed THEN
        INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
        VALUES (holder, reservation, listed, 'CONFIRMED', 0, moment, current_actor());
    END IF;
    existing := reservation;
    outcome := 'RESERVED';
END
$$;

GRANT DELETE ON capacity_reservation TO rongqiao_app;

-- Confirms what waits. CONFIRMED, also where it was confirmed before; else the state that stands against it,
-- EXPIRED where its time is over, or UNKNOWN.
CREATE FUNCTION confirm_reservation(reservation uuid, moment timestamptz) RETURNS text
    LANGUAGE plpgsql
AS $$
DECLARE
    held capacity_reservation%ROWTYPE;
BEGIN
    UPDATE capacity_reservation r SET state = 'CONFIRMED'
    WHERE r.id = reservation AND r.state = 'RESERVED' AND r.expires_at > moment
    RETURNING * INTO held;
    IF FOUND THEN
        INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
        VALUES (held.guarantor, reservation, held.capacities, 'CONFIRMED', 0, moment, current_actor());
        RETURN 'CONFIRMED';
    END IF;
    SELECT * INTO held FROM capacity_reservation r WHERE r.id = reservation;
    RETURN CASE WHEN NOT FOUND THEN 'UNKNOWN' WHEN held.state = 'RESERVED' THEN 'EXPIRED' ELSE held.state END;
END
$$;

-- Releases so much that no more than this is left, so that a repeated call releases nothing more. RELEASED,
-- also where nothing was to be done; EXPIRED where its time was over before; UNKNOWN.
CREATE FUNCTION release_reservation(reservation uuid, left_over numeric, moment timestamptz) RETURNS text
    LANGUAGE plpgsql
AS $$
DECLARE
    held capacity_reservation%ROWTYPE;
    given numeric;
BEGIN
    SELECT * INTO held FROM capacity_reservation r WHERE r.id = reservation FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 'UNKNOWN';
    END IF;
    given := held.remaining - greatest(left_over, 0);
    IF held.state = 'EXPIRED' OR given <= 0 THEN
        RETURN CASE WHEN held.state = 'EXPIRED' THEN 'EXPIRED' ELSE 'RELEASED' END;
    END IF;
    UPDATE capacity_reservation r
    SET remaining = held.remaining - given,
        state = CASE WHEN held.remaining = given THEN 'RELEASED' ELSE held.state END
    WHERE r.id = reservation;
    PERFORM give_back(held.capacities, given);
    INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
    VALUES (held.guarantor, reservation, held.capacities, 'RELEASED', -given, moment, current_actor());
    RETURN 'RELEASED';
END
$$;

-- Makes a capacity or changes its limit. What stands above a lowered limit stays, and nothing is added to it.
CREATE FUNCTION set_capacity_limit(
    holder uuid, about text, whom text, money char(3), wanted numeric, moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql
AS $$
DECLARE
    changed bigint;
BEGIN
    INSERT INTO capacity AS c (guarantor, kind, subject, currency, limit_amount, ceiling)
    VALUES (holder, about, whom, money, wanted, wanted)
    ON CONFLICT (guarantor, kind, subject) DO UPDATE
    SET limit_amount = excluded.limit_amount, ceiling = greatest(excluded.limit_amount, c.taken)
    WHERE c.limit_amount <> excluded.limit_amount AND c.currency = excluded.currency
    RETURNING c.id INTO changed;
    IF changed IS NOT NULL THEN
        INSERT INTO capacity_limit_change (capacity, guarantor, limit_amount, changed_at, changed_by)
        VALUES (changed, holder, wanted, moment, current_actor());
        RETURN changed;
    END IF;
    SELECT c.id INTO changed FROM capacity c
    WHERE c.guarantor = holder AND c.kind = about AND c.subject = whom AND c.currency = money;
    IF changed IS NULL THEN
        RAISE EXCEPTION 'the capacity of % for % % is kept in another currency', holder, about, whom;
    END IF;
    RETURN changed;
END
$$;
