-- Who stands around several enterprises, asked at once, by the rules of V070 and V071: each of them must be one that
-- the unit of work may read, and what is told of others stands beside the one it concerns.

-- Of these enterprises those whose evidence of a family the unit of work may read.
CREATE FUNCTION readable_among(enterprises bigint[], family text) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
BEGIN ATOMIC
    SELECT DISTINCT one.key
    FROM unnest(readable_among.enterprises) AS one (key)
    WHERE one.key = (SELECT readable_enterprise(readable_among.family))
       OR one.key = ANY ((SELECT readable_enterprises(readable_among.family))::bigint[]);
END;

REVOKE EXECUTE ON FUNCTION readable_among FROM PUBLIC;

DROP FUNCTION neighbour_ties(date);
DROP FUNCTION known_partners(text[]);
DROP FUNCTION sales_between(bigint[], date);

-- Other enterprises that somebody behind one of these stands behind as well, or that stand behind it themselves.
CREATE FUNCTION neighbour_ties(enterprises bigint[], as_of date)
    RETURNS TABLE (enterprise bigint, other bigint, here_role text, here_share numeric,
                   there_role text, there_share numeric)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp
AS $$
    WITH here AS MATERIALIZED (
        SELECT own.key, held.role, held.party, held.share
        FROM readable_among(enterprises, 'REGISTRY') AS own (key)
            CROSS JOIN LATERAL parties_held(own.key, as_of) AS held),
    candidate AS (
        SELECT DISTINCT here.key, p.enterprise_key
        FROM here JOIN enterprise_party p ON p.party = here.party
        WHERE p.enterprise_key <> here.key)
    SELECT candidate.key, candidate.enterprise_key, here.role, here.share, there.role, there.share
    FROM candidate
        CROSS JOIN LATERAL parties_held(candidate.enterprise_key, as_of) AS there
        JOIN here ON here.key = candidate.key AND here.party = there.party
    UNION ALL
    SELECT here.key, e.enterprise_key, here.role, here.share, NULL, NULL
    FROM here JOIN enterprise e ON e.uscc = here.party
    WHERE e.enterprise_key <> here.key
    ORDER BY 1, 2, 3, 5
$$;

-- Which of the names on an enterprise's invoices are enterprises of the platform: by their code, or by the id that
-- the provider of its invoices gives them. Each name stands beside the enterprise on whose invoices it is.
CREATE FUNCTION known_partners(enterprises bigint[], names text[])
    RETURNS TABLE (enterprise bigint, name text, partner bigint)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp
AS $$
    WITH asked AS MATERIALIZED (
        SELECT given.key, given.name
        FROM unnest(enterprises, names) AS given (key, name)
        WHERE given.key IN (SELECT readable_among(enterprises, 'INVOICE'))),
    found AS (
        SELECT asked.key, asked.name, e.enterprise_key AS partner
        FROM asked JOIN enterprise e ON e.uscc = asked.name
        UNION
        SELECT asked.key, asked.name, theirs.enterprise_key
        FROM asked
            JOIN enterprise_identifier mine ON mine.enterprise_key = asked.key
            JOIN enterprise_identifier theirs ON theirs.provider = mine.provider
                                             AND theirs.external_id = asked.name)
    SELECT found.key, found.name, found.partner
    FROM found
    WHERE found.partner <> found.key AND lets_invoices_be_read(found.partner)
    ORDER BY 1, 2, 3
$$;

-- What the partners of an enterprise sold to one another in the twelve months that end with one. Each partner stands
-- beside the enterprise whose partner it is.
CREATE FUNCTION sales_between(enterprises bigint[], partners bigint[], last_month date)
    RETURNS TABLE (enterprise bigint, seller bigint, buyer bigint, gross numeric)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp
AS $$
    WITH given AS MATERIALIZED (
        SELECT DISTINCT pair.own, pair.key
        FROM unnest(enterprises, partners) AS pair (own, key)
        WHERE pair.own IN (SELECT readable_among(enterprises, 'INVOICE'))),
    named AS MATERIALIZED (
        SELECT given.own, given.key, e.uscc AS name
        FROM given JOIN enterprise e ON e.enterprise_key = given.key
        WHERE e.uscc IS NOT NULL
        UNION
        SELECT given.own, given.key, i.external_id
        FROM given JOIN enterprise_identifier i ON i.enterprise_key = given.key),
    seller AS MATERIALIZED (
        SELECT given.own, given.key FROM given WHERE lets_invoices_be_read(given.key))
    SELECT seller.own, seller.key, named.key, sum(sold.gross)
    FROM seller
        JOIN named ON named.own = seller.own AND named.key <> seller.key
        -- A sum by itself, so that each pair is one look-up whatever number of pairs is expected
        CROSS JOIN LATERAL (
            SELECT sum(c.gross) AS gross FROM counterparty_month c
            WHERE c.enterprise_key = seller.key
              AND c.counterparty = named.name COLLATE "C"
              AND c.direction = 'OUT' AND c.currency = 'CNY'
              AND c.known_month <= last_month
              AND c.month > last_month - interval '12 months' AND c.month <= last_month) AS sold
    GROUP BY seller.own, seller.key, named.key
    HAVING sum(sold.gross) > 0
    ORDER BY 1, 2, 3
$$;

REVOKE ALL ON FUNCTION neighbour_ties(bigint[], date), known_partners(bigint[], text[]),
    sales_between(bigint[], bigint[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION neighbour_ties(bigint[], date), known_partners(bigint[], text[]),
    sales_between(bigint[], bigint[], date) TO rongqiao_app;
