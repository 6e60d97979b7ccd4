-- A reservation asked for again under its key tells what became of it. One that was released, or whose time is
-- over, is not there any more: EXPIRED or RELEASED instead of REPEATED, and whoever still wants it takes a new key.
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
    VALUES (holder, reservation, listed, 'RESERVED', wanted, moment, current_actor());
    IF confirmed THEN
        INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
        VALUES (holder, reservation, listed, 'CONFIRMED', 0, moment, current_actor());
    END IF;
    existing := reservation;
    outcome := 'RESERVED';
END
$$;

-- A repayment is recorded by the platform on the bank's word, and one in full ends the notice that was given.
CREATE POLICY repaid ON guarantee_claim FOR UPDATE TO rongqiao_app
    USING ((SELECT acts_for_platform()) AND state = 'NOTIFIED')
    WITH CHECK ((SELECT acts_for_platform()) AND state = 'CURED');

CREATE INDEX guarantee_case_approved ON guarantee_case (reservation) WHERE state = 'APPROVED';
