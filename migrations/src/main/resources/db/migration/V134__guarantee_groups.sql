-- The group of an enterprise is asked for with every reservation, so it is found by few look-ups in indexes, whatever
-- the planner knows of the tables, and for many enterprises at once.

-- Who controls whom on a day, or holds half or more, as known on it. Runs as whoever asks: only the functions below
-- look past row-level security.
CREATE FUNCTION control_held(as_of date) RETURNS TABLE (enterprise_key bigint, party text)
    LANGUAGE sql STABLE
AS $$
    SELECT newest.enterprise_key, newest.party
    FROM (SELECT DISTINCT ON (p.enterprise_key, p.role, p.party, p.valid_from, p.ordinal) p.*
          FROM enterprise_party p
          WHERE p.known_on <= as_of
          ORDER BY p.enterprise_key, p.role, p.party, p.valid_from, p.ordinal, p.revision DESC) AS newest
    WHERE NOT newest.retracted
      AND newest.valid_from <= as_of
      AND (newest.valid_until IS NULL OR newest.valid_until >= as_of)
      AND (newest.role = 'CONTROLLER' OR newest.share >= 0.5)
$$;

REVOKE ALL ON FUNCTION control_held(date) FROM PUBLIC;

-- As before: whoever controls an enterprise, or holds half of it or more, stands behind it together with what else
-- it stands behind, and an enterprise stands behind those that it controls itself.
CREATE OR REPLACE FUNCTION guarantee_group(of_enterprise bigint, as_of date) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    members bigint[] := ARRAY[of_enterprise];
    wider bigint[];
    parties text[];
BEGIN
    LOOP
        parties := ARRAY(SELECT h.party FROM control_held(as_of) AS h WHERE h.enterprise_key = ANY (members))
            || ARRAY(SELECT e.uscc FROM enterprise e WHERE e.enterprise_key = ANY (members));
        wider := ARRAY(
            SELECT unnest(members) AS member
            UNION
            SELECT h.enterprise_key FROM control_held(as_of) AS h WHERE h.party = ANY (parties)
            UNION
            SELECT e.enterprise_key FROM enterprise e WHERE e.uscc = ANY (parties)
            ORDER BY member);
        EXIT WHEN cardinality(wider) = cardinality(members) OR cardinality(wider) > 1000;
        members := wider;
    END LOOP;
    RETURN CASE WHEN cardinality(wider) > 1 THEN 'group-' || wider[1] END;
END
$$;

-- The same for many; those that stand alone are left out.
CREATE FUNCTION guarantee_groups(of_enterprises bigint[], as_of date)
    RETURNS TABLE (enterprise_key bigint, group_name text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    keys bigint[];
    parties text[];
BEGIN
    SELECT array_agg(tie.key), array_agg(tie.party) INTO keys, parties
    FROM (
        SELECT h.enterprise_key AS key, h.party FROM control_held(as_of) AS h
        WHERE h.enterprise_key = ANY (of_enterprises)
        UNION ALL
        SELECT e.enterprise_key, e.uscc FROM enterprise e WHERE e.enterprise_key = ANY (of_enterprises)) AS tie;
    RETURN QUERY
    SELECT bound.key, guarantee_group(bound.key, as_of)
    FROM (
        SELECT DISTINCT tie.key
        FROM (
            SELECT h.enterprise_key, h.party FROM control_held(as_of) AS h WHERE h.party = ANY (parties)
            UNION ALL
            SELECT e.enterprise_key, e.uscc FROM enterprise e WHERE e.uscc = ANY (parties)) AS other
            JOIN unnest(keys, parties) AS tie (key, party) ON tie.party = other.party
        WHERE tie.key <> other.enterprise_key) AS bound;
END
$$;

REVOKE ALL ON FUNCTION guarantee_groups(bigint[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guarantee_groups(bigint[], date) TO rongqiao_app;
