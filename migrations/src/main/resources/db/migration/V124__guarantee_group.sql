-- The name of the group that a common will binds an enterprise into, for a guarantor's limit on groups: whoever
-- controls it, or holds half of it or more, stands behind the others in the same way. Gives away a name only,
-- the same for every member; NULL for an enterprise that stands alone.
CREATE FUNCTION guarantee_group(of_enterprise bigint, as_of date) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    members bigint[] := ARRAY[of_enterprise];
    wider bigint[];
BEGIN
    LOOP
        SELECT array_agg(DISTINCT member ORDER BY member) INTO wider
        FROM (
            SELECT unnest(members) AS member
            UNION
            SELECT other.enterprise_key
            FROM unnest(members) AS m (key)
                CROSS JOIN LATERAL parties_held(m.key, as_of) AS mine
                JOIN enterprise_party other ON other.party = mine.party
                CROSS JOIN LATERAL parties_held(other.enterprise_key, as_of) AS theirs
            WHERE (mine.role = 'CONTROLLER' OR mine.share >= 0.5)
              AND theirs.party = mine.party AND (theirs.role = 'CONTROLLER' OR theirs.share >= 0.5)
            UNION
            SELECT owner.enterprise_key
            FROM unnest(members) AS m (key)
                CROSS JOIN LATERAL parties_held(m.key, as_of) AS mine
                JOIN enterprise owner ON owner.uscc = mine.party
            WHERE mine.role = 'CONTROLLER' OR mine.share >= 0.5
            UNION
            SELECT owned.enterprise_key
            FROM unnest(members) AS m (key)
                JOIN enterprise self ON self.enterprise_key = m.key
                JOIN enterprise_party owned ON owned.party = self.uscc
                CROSS JOIN LATERAL parties_held(owned.enterprise_key, as_of) AS theirs
            WHERE theirs.party = self.uscc AND (theirs.role = 'CONTROLLER' OR theirs.share >= 0.5)) AS found;
        EXIT WHEN wider = members OR cardinality(wider) > 1000;
        members := wider;
    END LOOP;
    RETURN CASE WHEN cardinality(wider) > 1 THEN 'group-' || wider[1] END;
END
$$;

REVOKE ALL ON FUNCTION guarantee_group(bigint, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guarantee_group(bigint, date) TO rongqiao_app;
