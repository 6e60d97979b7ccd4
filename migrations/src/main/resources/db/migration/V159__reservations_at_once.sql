-- What nearly always holds of reservations that are asked for at the same moment: their limits are known and not
-- changed, all sums fit, and no key was used before. Then all are made by one short function, called as one
-- statement that commits itself; where anything else holds, it makes none, and they are made one after another.

-- Whether the limits that the platform remembers still follow from what is known: the terms in force on the day are
-- those that came into force then, and each enterprise is in the group that is named, or in none.
CREATE FUNCTION standing_holds(holder uuid, terms_from date, enterprises bigint[], groups text[], as_of date)
    RETURNS boolean
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN terms_from = (SELECT max(t.in_force_from) FROM capacity_terms t
                         WHERE t.guarantor = holder AND t.in_force_from <= as_of)
        AND NOT EXISTS (
            SELECT FROM unnest(enterprises, groups) AS w (key, named)
                LEFT JOIN guarantee_groups(enterprises, as_of) AS g ON g.enterprise_key = w.key
            WHERE g.group_name IS DISTINCT FROM w.named);
END
$$;

-- Makes all reservations or none; whether it did. Every row it touches is the holder's own, also where it is called
-- by an owner of the tables, whom no policy binds.
--
-- known: the limits, in the order in which they are locked: by kind, the total last, then by subject. most: how much
-- each is taken to be; sums: what all take from each. listed: the limits of each reservation, as the text of an array.
CREATE FUNCTION reserve_together(
    holder uuid, known bigint[], most numeric[], sums numeric[], money text,
    ids uuid[], keys text[], enterprises bigint[], listed text[], wanted numeric[], expires timestamptz[],
    confirmed boolean[], actors text[], moment timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    fits boolean;
    made bigint;
BEGIN
    SELECT count(*) = cardinality(known) AND bool_and(held.fits) INTO fits
    FROM (
        SELECT c.guarantor = holder AND c.currency = money::char(3) AND c.limit_amount = most[w.place]
               AND c.taken + sums[w.place] <= c.limit_amount AS fits
        FROM unnest(known) WITH ORDINALITY AS w (id, place) JOIN capacity c ON c.id = w.id
        ORDER BY w.place
        FOR UPDATE OF c) AS held;
    IF fits IS NOT TRUE THEN
        RETURN false;
    END IF;

    INSERT INTO capacity_reservation
        (id, guarantor, client_key, enterprise_key, capacities, amount, currency, remaining, state,
         reserved_at, expires_at)
    SELECT w.id, holder, w.key, w.enterprise, w.listed::bigint[], w.wanted, money, w.wanted,
           CASE WHEN w.confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, moment, w.expires
    FROM unnest(ids, keys, enterprises, listed, wanted, expires, confirmed)
        AS w (id, key, enterprise, listed, wanted, expires, confirmed)
    ON CONFLICT (guarantor, client_key) DO NOTHING;
    GET DIAGNOSTICS made = ROW_COUNT;
    IF made < cardinality(ids) THEN
        DELETE FROM capacity_reservation r WHERE r.id = ANY (ids);
        RETURN false;
    END IF;

    UPDATE capacity c SET taken = c.taken + sums[array_position(known, c.id)]
    WHERE c.id = ANY (known);

    INSERT INTO capacity_entry (guarantor, reservation, capacities, kind, added, entered_at, entered_by)
    SELECT holder, w.id, w.listed::bigint[], CASE WHEN w.confirmed THEN 'CONFIRMED' ELSE 'RESERVED' END, w.wanted,
           moment, w.actor
    FROM unnest(ids, listed, wanted, confirmed, actors) WITH ORDINALITY
        AS w (id, listed, wanted, confirmed, actor, place)
    ORDER BY w.place;
    RETURN true;
END
$$;

DROP FUNCTION reserve_capacities(
    uuid, text[], text[], numeric[], text[], numeric[], text[], uuid[], text[], bigint[], text[], numeric[], text[],
    timestamptz[], boolean[], text[], timestamptz);

-- Makes reservations in the order in which they arrived, each with the outcome that reserve_capacity gives it. All
-- limits they take from are made or changed as need be and locked first, in the order in which they are given.
--
-- about, whom, most, most_money: the limits; openers: who asks for each first. listed: the places of the limits that
-- bind each reservation, as the text of an array. actors: who asks for it. limits: what binds it.
CREATE FUNCTION reserve_capacities(
    holder uuid, about text[], whom text[], most numeric[], most_money text[], openers text[],
    ids uuid[], keys text[], enterprises bigint[], listed text[], wanted numeric[], money text[],
    expires timestamptz[], confirmed boolean[], actors text[], moment timestamptz)
    RETURNS TABLE (place bigint, outcome text, existing uuid, short bigint[], limits bigint[])
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    unit_actor text := current_actor();
    known bigint[];
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

    PERFORM FROM capacity c WHERE c.id = ANY (known) ORDER BY array_position(known, c.id) FOR UPDATE;

    FOR one IN
        SELECT w.id, w.key, w.enterprise, ARRAY(SELECT known[p] FROM unnest(w.listed::integer[]) AS p) AS limits,
               w.wanted, w.money, w.expires, w.confirmed, w.actor, w.place
        FROM unnest(ids, keys, enterprises, listed, wanted, money, expires, confirmed, actors) WITH ORDINALITY
            AS w (id, key, enterprise, listed, wanted, money, expires, confirmed, actor, place)
        ORDER BY w.place
    LOOP
        PERFORM set_config('rongqiao.actor', one.actor, true);
        RETURN QUERY
        SELECT one.place, r.outcome, r.existing, r.short, one.limits
        FROM reserve_capacity(
            one.id, holder, one.key, one.enterprise, one.limits, one.wanted, one.money::char(3), moment, one.expires,
            one.confirmed) AS r;
    END LOOP;
    PERFORM set_config('rongqiao.actor', unit_actor, true);
END
$$;
