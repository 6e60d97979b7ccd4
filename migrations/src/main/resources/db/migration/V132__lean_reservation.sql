-- What a reservation costs is paid under the lock of the guarantor's total, so nothing is written that nobody asks
-- for. One that is confirmed at once is one line that adds, not a line that adds and another that says so.
ALTER TABLE capacity_entry DROP CONSTRAINT capacity_entry_check;
ALTER TABLE capacity_entry ADD CONSTRAINT capacity_entry_check
    CHECK (CASE kind WHEN 'RESERVED' THEN added > 0 WHEN 'CONFIRMED' THEN added >= 0 ELSE added < 0 END);

-- Its capacities are the guarantor's, and those are an institution's: asked for each reservation again, the
-- institution's row would be locked by every one of them.
ALTER TABLE capacity_reservation DROP CONSTRAINT capacity_reservation_guarantor_fkey;

-- The book is read by guarantor and position.
DROP INDEX capacity_entry_reservation;

CREATE OR REPLACE FUNCTION reserve_capacity(
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
               CASE WHEN r.enterprise_key <> enterprise OR r.amount <> wanted OR r.currency <> money
                         OR r.capacities <> listed THEN 'KEY_REUSED'
                    WHEN r.state = 'EXPIRED' OR r.state = 'RESERVED' AND r.expires_at <= moment THEN 'EXPIRED'
                    WHEN r.state = 'RELEASED' THEN 'RELEASED'
                    ELSE 'REPEATED' END
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
    VALUES (holder, reservation, listed, CASE WHEN confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, wanted, moment,
            current_actor());
    existing := reservation;
    outcome := 'RESERVED';
END
$$;
