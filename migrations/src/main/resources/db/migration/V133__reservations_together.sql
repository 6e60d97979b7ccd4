-- Reservations of one guarantor that arrive at the same moment are made in one unit of work. What each of them
-- costs alone, they then share: every balance is locked and raised once, by what all of them take.

-- A limit that comes into being does so under the name of whoever asked for it, or of the unit of work where nobody
-- is named.
DROP FUNCTION set_capacity_limits(uuid, text[], text[], text[], numeric[], timestamptz);

CREATE FUNCTION set_capacity_limits(
    holder uuid, about text[], whom text[], money text[], wanted numeric[], actors text[], moment timestamptz)
    RETURNS bigint[]
    LANGUAGE plpgsql
AS $$
DECLARE
    unit_actor text := current_actor();
    ids bigint[] := '{}';
BEGIN
    FOR place IN 1 .. cardinality(about) LOOP
        PERFORM set_config('rongqiao.actor', coalesce(actors[place], unit_actor), true);
        ids := ids || set_capacity_limit(
            holder, about[place], whom[place], money[place]::char(3), wanted[place], moment);
    END LOOP;
    PERFORM set_config('rongqiao.actor', unit_actor, true);
    RETURN ids;
END
$$;

-- Makes reservations in the order in which they arrived, with the outcome that reserve_capacity would give to one
-- after another. All limits they take from are locked first, in the order in which they are given: by kind, the
-- total last, then by subject. Where all sums fit and no key was used before, all are made at once; else they are
-- made one by one, while every balance they touch is held.
--
-- about, whom, most, most_money: the limits; sums: what all take from each; openers: who asks for each first.
-- listed: the places of the limits that bind each reservation, as the text of an array. actors: who asks for it.
CREATE FUNCTION reserve_capacities(
    holder uuid, about text[], whom text[], most numeric[], most_money text[], sums numeric[], openers text[],
    ids uuid[], keys text[], enterprises bigint[], listed text[], wanted numeric[], money text[],
    expires timestamptz[], confirmed boolean[], actors text[], moment timestamptz)
    RETURNS TABLE (place bigint, outcome text, existing uuid, short bigint[])
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    unit_actor text := current_actor();
    known bigint[];
    fits boolean;
    made bigint := 0;
    one record;
BEGIN
    -- A limit that is missing is made before any is locked: whoever makes the same one at this moment may wait for a
    -- lock that is held here.
    known := ARRAY(
        SELECT (SELECT c.id FROM capacity c
                WHERE c.guarantor = holder AND c.kind = w.about AND c.subject = w.whom AND c.limit_amount = w.most
                  AND c.currency = w.money::char(3))
        FROM unnest(about, whom, most, most_money) WITH ORDINALITY AS w (about, whom, most, money, place)
        ORDER BY w.place);
    IF array_position(known, NULL) IS NOT NULL THEN
        known := set_capacity_limits(holder, about, whom, most_money, most, openers, moment);
    END IF;

    SELECT bool_and(sums[array_position(known, c.id)] <= c.room)
    INTO fits
    FROM (
        SELECT b.id, b.limit_amount - b.taken AS room
        FROM capacity b
        WHERE b.id = ANY (known)
        ORDER BY array_position(known, b.id)
        FOR UPDATE) AS c;

    IF fits AND money[1] = ALL (money) AND money[1] = ALL (most_money) THEN
        INSERT INTO capacity_reservation
            (id, guarantor, client_key, enterprise_key, capacities, amount, currency, remaining, state,
             reserved_at, expires_at)
        SELECT w.id, holder, w.key, w.enterprise, ARRAY(SELECT known[p] FROM unnest(w.listed::integer[]) AS p), w.wanted,
               w.money, w.wanted, CASE WHEN w.confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, moment, w.expires
        FROM unnest(ids, keys, enterprises, listed, wanted, money, expires, confirmed)
            AS w (id, key, enterprise, listed, wanted, money, expires, confirmed)
        ON CONFLICT (guarantor, client_key) DO NOTHING;
        GET DIAGNOSTICS made = ROW_COUNT;
    END IF;

    IF made = cardinality(ids) THEN
        UPDATE capacity c SET taken = c.taken + sums[array_position(known, c.id)]
        WHERE c.id = ANY (known);

        INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
        SELECT holder, w.id, ARRAY(SELECT known[p] FROM unnest(w.listed::integer[]) AS p),
               CASE WHEN w.confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, w.wanted, moment, w.actor
        FROM unnest(ids, listed, wanted, confirmed, actors) WITH ORDINALITY
            AS w (id, listed, wanted, confirmed, actor, place)
        ORDER BY w.place;

        RETURN QUERY
        SELECT w.place, 'RESERVED'::text, w.id, NULL::bigint[] FROM unnest(ids) WITH ORDINALITY AS w (id, place);
        RETURN;
    END IF;

    IF made > 0 THEN
        DELETE FROM capacity_reservation r WHERE r.id = ANY (ids);
    END IF;
    FOR one IN
        SELECT w.*
        FROM unnest(ids, keys, enterprises, listed, wanted, money, expires, confirmed, actors) WITH ORDINALITY
            AS w (id, key, enterprise, listed, wanted, money, expires, confirmed, actor, place)
        ORDER BY w.place
    LOOP
        PERFORM set_config('rongqiao.actor', one.actor, true);
        RETURN QUERY
        SELECT one.place, r.outcome, r.existing, r.short
        FROM reserve_capacity(
            one.id, holder, one.key, one.enterprise,
            ARRAY(SELECT known[p] FROM unnest(one.listed::integer[]) AS p), one.wanted, one.money::char(3), moment,
            one.expires, one.confirmed) AS r;
    END LOOP;
    PERFORM set_config('rongqiao.actor', unit_actor, true);
END
$$;

-- Each constraint is read anew by every statement that writes. Those that protect money are gathered into one for
-- each table; what only the functions above write, and write from values that are checked already, is not checked
-- again.
ALTER TABLE capacity_reservation
    DROP CONSTRAINT capacity_reservation_client_key_check,
    DROP CONSTRAINT capacity_reservation_capacities_check,
    DROP CONSTRAINT capacity_reservation_amount_check,
    DROP CONSTRAINT capacity_reservation_currency_check,
    DROP CONSTRAINT capacity_reservation_check,
    DROP CONSTRAINT capacity_reservation_state_check,
    DROP CONSTRAINT capacity_reservation_check1,
    ADD CONSTRAINT what_remains CHECK (
        CASE WHEN state IN ('RESERVED', 'CONFIRMED') THEN remaining > 0 AND remaining <= amount
             WHEN state IN ('RELEASED', 'EXPIRED') THEN remaining = 0
             ELSE false END);

ALTER TABLE capacity_entry
    DROP CONSTRAINT capacity_entry_kind_check,
    DROP CONSTRAINT capacity_entry_entered_by_check,
    DROP CONSTRAINT capacity_entry_check,
    ADD CONSTRAINT what_is_added CHECK (
        CASE WHEN kind = 'RESERVED' THEN added > 0
             WHEN kind = 'CONFIRMED' THEN added >= 0
             WHEN kind IN ('RELEASED', 'EXPIRED') THEN added < 0
             ELSE false END);

ALTER TABLE capacity
    DROP CONSTRAINT capacity_taken_check,
    DROP CONSTRAINT capacity_check1,
    DROP CONSTRAINT capacity_limit_amount_check,
    DROP CONSTRAINT never_overdrawn,
    ADD CONSTRAINT never_overdrawn CHECK (
        limit_amount >= 0 AND ceiling >= limit_amount AND taken >= 0 AND taken <= ceiling);
