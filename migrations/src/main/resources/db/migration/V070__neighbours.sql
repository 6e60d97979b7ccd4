-- Who stands around an enterprise. These functions look past row-level security, so they give away keys and
-- sums only, start from the enterprise that the unit of work may read, and follow only those who agreed
-- themselves to have their invoices read for a profile.

CREATE INDEX enterprise_party_party ON enterprise_party (party);

-- The parties of an enterprise that hold on a day, as known on it.
CREATE FUNCTION parties_held(of_enterprise bigint, as_of date)
    RETURNS TABLE (role text, party text, share numeric)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT newest.role, newest.party, newest.share
    FROM (SELECT DISTINCT ON (p.role, p.party, p.valid_from, p.ordinal) p.*
          FROM enterprise_party p
          WHERE p.enterprise_key = of_enterprise AND p.known_on <= as_of
          ORDER BY p.role, p.party, p.valid_from, p.ordinal, p.revision DESC) AS newest
    WHERE NOT newest.retracted
      AND newest.valid_from <= as_of
      AND (newest.valid_until IS NULL OR newest.valid_until >= as_of)
$$;

REVOKE ALL ON FUNCTION parties_held(bigint, date) FROM PUBLIC;

-- Other enterprises that somebody behind this one stands behind as well, or that stand behind it themselves.
CREATE FUNCTION neighbour_ties(as_of date)
    RETURNS TABLE (other bigint, here_role text, here_share numeric, there_role text, there_share numeric)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    WITH own AS MATERIALIZED (SELECT readable_enterprise('REGISTRY') AS key),
    here AS MATERIALIZED (SELECT held.* FROM own, parties_held(own.key, as_of) AS held),
    candidate AS (
        SELECT DISTINCT p.enterprise_key
        FROM here JOIN enterprise_party p ON p.party = here.party, own
        WHERE p.enterprise_key <> own.key)
    SELECT candidate.enterprise_key, here.role, here.share, there.role, there.share
    FROM candidate
        CROSS JOIN LATERAL parties_held(candidate.enterprise_key, as_of) AS there
        JOIN here ON here.party = there.party
    UNION ALL
    SELECT e.enterprise_key, here.role, here.share, NULL, NULL
    FROM here JOIN enterprise e ON e.uscc = here.party, own
    WHERE e.enterprise_key <> own.key
    ORDER BY 1, 2, 4
$$;

-- Whether an enterprise agreed to have its invoices read for a profile, and still does.
CREATE FUNCTION lets_invoices_be_read(of_enterprise bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM consent
        WHERE consent.enterprise_key = of_enterprise
          AND consent.purpose = 'CREDIT_PROFILE'
          AND 'INVOICE' = ANY (consent.families)
          AND consent_is_live(consent.id))
$$;

REVOKE ALL ON FUNCTION lets_invoices_be_read(bigint) FROM PUBLIC;

-- Which of the names on invoices are enterprises of the platform: by their code, or by the id that the provider
-- of this enterprise's invoices gives them.
CREATE FUNCTION known_partners(names text[]) RETURNS TABLE (name text, partner bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    WITH own AS MATERIALIZED (SELECT readable_enterprise('INVOICE') AS key),
    found AS (
        SELECT e.uscc AS name, e.enterprise_key AS partner
        FROM enterprise e WHERE e.uscc = ANY (names)
        UNION
        SELECT theirs.external_id, theirs.enterprise_key
        FROM own
            JOIN enterprise_identifier mine ON mine.enterprise_key = own.key
            JOIN enterprise_identifier theirs ON theirs.provider = mine.provider
                                             AND theirs.external_id = ANY (names))
    SELECT found.name, found.partner
    FROM found, own
    WHERE own.key IS NOT NULL AND found.partner <> own.key AND lets_invoices_be_read(found.partner)
    ORDER BY 1, 2
$$;

-- What enterprises sold to others of the platform in the twelve months that end with one, and those in turn, so
-- many steps onwards.
CREATE FUNCTION sales_onwards(sellers bigint[], last_month date, steps integer)
    RETURNS TABLE (seller bigint, buyer bigint, gross numeric)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    WITH RECURSIVE step (depth, seller, buyer, gross) AS (
        SELECT 0, NULL::bigint, first.key, NULL::numeric
        FROM unnest(sellers) AS first (key)
        WHERE readable_enterprise('INVOICE') IS NOT NULL
        UNION
        SELECT step.depth + 1, step.buyer, sold.buyer, sold.gross
        FROM step
            CROSS JOIN LATERAL (
                SELECT known.enterprise_key AS buyer, sum(month.gross) AS gross
                FROM (SELECT c.counterparty, sum(c.gross) AS gross
                      FROM counterparty_month c
                      WHERE c.enterprise_key = step.buyer
                        AND c.direction = 'OUT' AND c.currency = 'CNY'
                        AND c.known_month <= last_month
                        AND c.month > last_month - interval '12 months' AND c.month <= last_month
                      GROUP BY c.counterparty
                      HAVING sum(c.gross) > 0
                      ORDER BY sum(c.gross) DESC, c.counterparty
                      LIMIT 100) AS month
                    CROSS JOIN LATERAL (
                        SELECT e.enterprise_key FROM enterprise e WHERE e.uscc = month.counterparty
                        UNION
                        SELECT theirs.enterprise_key
                        FROM enterprise_identifier mine
                            JOIN enterprise_identifier theirs ON theirs.provider = mine.provider
                        WHERE mine.enterprise_key = step.buyer
                          AND theirs.external_id = month.counterparty) AS known
                GROUP BY known.enterprise_key) AS sold
        WHERE step.depth < steps
          AND step.buyer <> readable_enterprise('INVOICE')
          AND (sold.buyer = readable_enterprise('INVOICE') OR lets_invoices_be_read(sold.buyer)))
    SELECT DISTINCT step.seller, step.buyer, step.gross
    FROM step WHERE step.depth > 0
    ORDER BY 1, 2
$$;

-- What enterprises of the platform are called in public, for whoever is shown a group; an erased one is left out.
CREATE FUNCTION public_names(keys bigint[]) RETURNS TABLE (enterprise_key bigint, uscc text, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT e.enterprise_key, e.uscc, e.name
    FROM enterprise e
    WHERE e.enterprise_key = ANY (keys) AND e.erased_at IS NULL
    ORDER BY 1
$$;

REVOKE ALL ON FUNCTION neighbour_ties(date), known_partners(text[]), sales_onwards(bigint[], date, integer),
    public_names(bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION neighbour_ties(date), known_partners(text[]), sales_onwards(bigint[], date, integer),
    public_names(bigint[]) TO rongqiao_app;
